import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const FIRED = '⏰ stretch\nYou asked me Tue 24 Nov, 12:00.'
const BUTTONS = ['Done', 'Snooze 10 min', 'Snooze 1 h', 'Tomorrow', 'Choose a time']

/** A stage on which Anna's reminder has just fired. */
async function fired(more: object = {}) {
  const at = stage(more)
  const anna = at.person('Anna')
  await anna.say('remind me to stretch in 10 seconds')
  await anna.wait(10 * SECOND)
  return { at, anna }
}

describe('2. when it fires', () => {
  it('says the text and when it was asked for, with what can be done about it', async () => {
    const { anna } = await fired()
    assert.equal(anna.latest.text, FIRED)
    assert.deepEqual(anna.buttons(), BUTTONS)
  })

  it('keeps to the clock and the dates of the language that the person writes in', async () => {
    const { anna } = await fired({ locale: 'en-US' })
    assert.equal(anna.latest.text, '⏰ stretch\nYou asked me Tue, Nov 24, 12:00 pm.')
  })

  it('is marked for a page on Direct Line, and for no other channel', async () => {
    const { anna } = await fired({ channelId: 'directline' })
    const { id, seen } = anna.button('Done').value as { id: string; seen: number }
    assert.deepEqual(anna.latest.channelData, { reminder: { id, seen } })
    assert.equal((await fired({ channelId: 'msteams' })).anna.latest.channelData, undefined)
  })

  it('says how late it is when it is late', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await anna.say('remind me at 13:00 to stretch')
    at.now += 3 * HOUR
    await at.deliverDue()
    assert.equal(anna.latest.text, `${FIRED}\nSorry, this is 2 hours late: it was due Tue 24 Nov, 13:00.`)
  })

  it('merges the missed times of a repeat and counts them', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await anna.say('remind me every day at 13:00 to stretch')
    at.now += 3 * DAY
    await at.deliverDue()
    assert.equal(anna.sent.length, 2)
    assert.match(anna.latest.text ?? '', /It also came up twice before|It also came up 2 times before/)
  })

  it('is done by a button, and the card says so in its place', async () => {
    const { anna } = await fired()
    await play(anna, [[{ tap: 'Done' }, 'Done: stretch ✓']])
    assert.equal(anna.sent.length, 2)
  })

  it('is snoozed by a button, and the card says until when', async () => {
    const { anna } = await fired()
    await play(anna, [
      [{ tap: 'Snooze 10 min' }, 'Snoozed until Tue 24 Nov, 12:10, in 10 minutes: stretch'],
      [{ wait: 10 * MINUTE }, /^⏰ stretch\n/],
      [{ tap: 'Snooze 1 h' }, /^Snoozed until Tue 24 Nov, 13:10, in 1 hour: stretch$/],
      [{ wait: HOUR }, /^⏰ stretch\n/],
      [{ tap: 'Tomorrow' }, 'Snoozed until Wed 25 Nov, 09:00, in 20 hours: stretch'],
      [{ wait: DAY }, /^⏰ stretch\n/],
    ])
  })

  it('is snoozed until a time that is asked for', async () => {
    const { anna } = await fired()
    await play(anna, [
      [{ tap: 'Choose a time' }, 'Until when shall I snooze “stretch”?'],
      [{ tap: 'In 1 hour' }, 'Snoozed until Tue 24 Nov, 13:00, in 1 hour: stretch'],
    ])
  })

  for (const [said, until] of [
    ['snooze 25 minutes', 'Tue 24 Nov, 12:25'],
    ['snooze until monday 9am', 'Mon 30 Nov, 09:00'],
    ['snooze for 2 hours', 'Tue 24 Nov, 14:00'],
    ['in an hour', 'Tue 24 Nov, 13:00'],
    ['tomorrow morning', 'Wed 25 Nov, 09:00'],
  ] as const)
    it(`is snoozed by the words "${said}"`, async () => {
      const { anna } = await fired()
      const [answer] = await anna.say(said)
      assert.ok(answer?.startsWith(`Snoozed until ${until}, in `), answer)
    })

  it('asks until when for a bare "snooze" and for "not now"', async () => {
    for (const said of ['snooze', 'not now']) {
      const { anna } = await fired()
      await play(anna, [[said, 'Until when shall I snooze “stretch”?']])
    }
  })

  it('is finished by the word "done"', async () => {
    const { anna } = await fired()
    await play(anna, [['done', 'Done: stretch ✓']])
  })

  for (const said of ['done', 'snooze 25 minutes', 'cancel stretch', 'move it to 3pm'])
    it(`leaves no buttons on its card after the words "${said}"`, async () => {
      const { anna } = await fired()
      const done = anna.button('Done')
      const card = anna.sent.length - 1
      const [answer, ...more] = await anna.say(said)
      assert.deepEqual([anna.sent[card]?.text, more], [answer, []])
      assert.deepEqual(anna.buttons(anna.sent[card]), [])
      assert.match((await anna.click(done)).join(), /^Done: stretch|^“stretch” is already (done|cancelled)\.$/)
    })

  it('leaves no buttons on its card after a tap in a list, and the list stays', async () => {
    const { anna } = await fired()
    const card = anna.sent.length - 1
    await anna.say('list')
    const list = anna.latest
    assert.deepEqual(await anna.tap('Done', '1'), ['Done: stretch ✓'])
    assert.deepEqual(anna.buttons(anna.sent[card]), [])
    assert.deepEqual(anna.sent[card + 1], list)
  })

  it('touches no card of another conversation', async () => {
    const at = stage()
    const inTeam = at.person('Anna', { isGroup: true })
    await inTeam.say('remind me in 10 minutes to stretch')
    await inTeam.wait(10 * MINUTE)
    await play(at.person('Anna'), [['done stretch', 'Done: stretch ✓']])
    assert.deepEqual(inTeam.buttons(), [...BUTTONS, 'Me too'])
    await play(inTeam, [[{ tap: 'Done' }, '“stretch” is already done.']])
  })

  it('moves only this one of a repeat; the others come as usual', async () => {
    const anna = stage().person('Anna')
    await anna.say('remind me every day at 13:00 to stretch')
    await play(anna, [
      [{ wait: HOUR }, /^⏰ stretch/],
      [{ tap: 'Snooze 10 min' }, /^Snoozed until Tue 24 Nov, 13:10, in 10 minutes: stretch/],
      [{ wait: 10 * MINUTE }, /^⏰ stretch/],
      [{ tap: 'Done' }, 'Done: stretch ✓\nIt comes again Wed 25 Nov, 13:00.'],
      [{ wait: DAY }, /^⏰ stretch/],
    ])
  })

  it('does nothing twice on a double click', async () => {
    const { anna } = await fired()
    const snooze = anna.button('Snooze 10 min')
    const done = anna.button('Done')
    await anna.click(snooze)
    assert.deepEqual(await anna.click(snooze), ['Already moved: stretch comes Tue 24 Nov, 12:10, in 10 minutes.'])
    await anna.click(done)
    assert.deepEqual(await anna.click(done), ['“stretch” is already done.'])
    assert.deepEqual(await anna.click(snooze), ['“stretch” is already done.'])
  })

  it('keeps old buttons working, or says why not', async () => {
    const { at, anna } = await fired()
    const snooze = anna.button('Snooze 1 h')
    await anna.wait(20 * DAY)
    at.restart()
    assert.match((await anna.click(snooze)).join(), /^Snoozed until Mon 14 Dec, 13:00, in 1 hour: stretch$/)
    await anna.say('cancel stretch')
    assert.deepEqual(await anna.click(snooze), ['“stretch” is already cancelled.'])
  })

  it('says anew what became of it where the channel cannot replace a message', async () => {
    const { anna } = await fired({ canReplace: false })
    await play(anna, [[{ tap: 'Done' }, 'Done: stretch ✓']])
    assert.equal(anna.sent.length, 3)
  })

  for (const channelId of ['msteams', 'slack', 'telegram'])
    it(`works by buttons in ${channelId}`, async () => {
      const { anna } = await fired({ channelId })
      await play(anna, [
        [{ tap: 'Snooze 10 min' }, /^Snoozed until Tue 24 Nov, 12:10/],
        [{ wait: 10 * MINUTE }, /^⏰ stretch/],
        [{ tap: 'Done' }, 'Done: stretch ✓'],
      ])
    })

  it('says what can be typed where there are no buttons', async () => {
    const { anna } = await fired({ channelId: 'sms' })
    assert.equal(anna.latest.text, `${FIRED}\nSay “done”, “snooze 10 minutes”, “snooze 1 hour”, or “tomorrow”.`)
    await play(anna, [
      ['snooze 10 minutes', /^Snoozed until Tue 24 Nov, 12:10/],
      [{ wait: 10 * MINUTE }, /^⏰ stretch/],
      ['done', /^Done: stretch ✓/],
    ])
  })

  it('is one message, cut below the limit of the channel', async () => {
    const anna = stage({ channelId: 'sms' }).person('Anna')
    await anna.say(`remind me in 10 seconds to ${'read the long letter '.repeat(120)}`)
    const messages = await anna.wait(10 * SECOND)
    assert.equal(messages.length, 1)
    assert.ok((messages[0]?.length ?? 0) <= 1_550)
    assert.match(messages[0] ?? '', /…\nYou asked me/)
  })

  it('stands for the earlier times that nobody answered, and says so', async () => {
    const anna = stage().person('Anna')
    await anna.say('remind me every day at 9 to take the pill')
    await anna.wait(DAY)
    const first = anna.button('Done')
    const [second] = await anna.wait(DAY)
    assert.match(second ?? '', /Still open from last time; “Done” is for all of them\./)
    const [third] = await anna.wait(DAY)
    assert.match(third ?? '', /Still open from the last 2 times/)
    assert.match((await anna.click(first)).join(), /^Done: take the pill ✓/)
    assert.deepEqual(await anna.say('show overdue'), ['Nothing is waiting for you. Well done.'])
  })
})
