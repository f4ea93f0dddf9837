import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'

const MINUTE = 60_000

/** What was typed without a connection says how long it waited for one; its times are those of when it was said. */
describe('45. said before it came', () => {
  /** Tuesday noon in Berlin. */
  const anna = (locale = 'en-GB') => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')
  type Anna = ReturnType<typeof anna>
  const late = async (person: Anna, text: string, waitedMs: unknown = 30 * MINUTE) =>
    (await person.post({ text, channelData: { clientActivityID: text, waitedMs } })).join('\n')

  it('a length counts from then, and how far it is from now', async () => {
    for (const [locale, said, told] of [
      ['en-GB', 'remind me in 2 hours to stretch', /Tue 24 Nov, 13:30, in 1 hour 30 minutes/],
      ['de-DE', 'erinnere mich in 2 Stunden ans Dehnen', /Di, 24\. Nov um 13:30.*in 1 Stunde 30 Minuten/],
    ] as const)
      assert.match(await late(anna(locale), said), told)
  })

  it('a day is the one that it was then', async () => {
    assert.match(await late(anna(), 'remind me tomorrow at 15:00 to stretch', 13 * 60 * MINUTE), /Tue 24 Nov, 15:00/)
  })

  it('a time that is behind by now is said to be, and asked for again', async () => {
    for (const said of ['remind me in 10 minutes to stretch', 'remind me at 11:40 to stretch']) {
      const person = anna()
      assert.match(await late(person, said), /Tue 24 Nov, 11:40 is already behind us[\s\S]*stretch/)
      // said now, it counts from now
      assert.match((await person.say('in 10 minutes')).join(), /stretch[\s\S]*12:10, in 10 minutes/)
    }
  })

  it('an answer and a change count from then, too', async () => {
    const person = anna()
    await person.say('remind me to stretch')
    assert.match(await late(person, 'in 2 hours'), /stretch[\s\S]*13:30/)
    assert.match(await late(person, 'make it in 3 hours'), /14:30/)
    await person.say('remind me in 1 minute to drink water')
    await person.wait(MINUTE)
    assert.match(await late(person, 'snooze 1 hour', 20 * MINUTE), /12:41/)
  })

  it('no sense makes nothing of it', async () => {
    for (const waitedMs of [-5 * MINUTE, '1800000', Number.NaN, 1e300, null, {}])
      assert.match(await late(anna(), 'remind me in 2 hours to stretch', waitedMs), /14:00, in 2 hours/)
  })
})
