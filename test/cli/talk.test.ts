import assert from 'node:assert/strict'
import { playScript, type Step } from '../../src/cli/talk/script.js'
import { Stage } from '../../src/cli/talk/stage.js'

/** Wednesday, a quarter past ten in Berlin. */
const play = (...steps: Step[]) =>
  playScript({ id: 'one', now: '2026-12-02T10:15:00+01:00', timeZone: 'Europe/Berlin', locale: 'en-GB', steps })

describe('conversation scripts', () => {
  it('tell what was answered and what is stored after each step', async () => {
    const { id, steps } = await play({ say: 'remind me in 10 minutes to stretch' }, { press: 'undo' })
    assert.equal(id, 'one')
    assert.match(steps[0]?.replies[0] ?? '', /stretch/)
    assert.ok(steps[0]?.buttons.includes('Undo'))
    const [stretch] = steps[0]?.reminders ?? []
    assert.deepEqual(stretch, {
      text: 'stretch',
      at: '2026-12-02T09:25:00Z',
      recurrence: null,
      next: ['2026-12-02T09:25:00Z'],
      status: 'waiting',
    })
    assert.deepEqual(steps[1]?.reminders, [])
  })

  it('turn the clock and deliver what comes due on the way', async () => {
    const { steps, reminders } = await play(
      { say: 'remind me every day at 11 to stretch' },
      { advance: 'PT1H' },
      { say: 'done' },
    )
    assert.equal(steps[1]?.replies.length, 1)
    assert.match(steps[1]?.replies[0] ?? '', /stretch/)
    assert.deepEqual(
      reminders.map(({ status, next }) => [status, next[0] ?? null]),
      [
        ['done', null],
        ['waiting', '2026-12-03T10:00:00Z'],
      ],
    )
  })

  it('tell the messages ahead of a repeat at their own times, and how often is asked again', async () => {
    const { reminders } = await play({
      say: 'remind me every day at 12 to eat and 10 minutes before, every 5 minutes until i say done',
    })
    assert.deepEqual(
      reminders.map(({ next, nag }) => [next.slice(0, 2), nag]),
      [
        [['2026-12-02T10:50:00Z', '2026-12-03T10:50:00Z'], undefined],
        [['2026-12-02T11:00:00Z', '2026-12-03T11:00:00Z'], 300_000],
      ],
    )
  })

  it('let time pass while a conversation is held, and go on with it then', async () => {
    const stage = new Stage({ now: '2026-12-02T10:00:00Z' })
    const ann = stage.person('Ann')
    await ann.say('remind me in 1 minute to stretch')
    stage.now += 60_000
    for (const claim of await stage.store.claimDue(stage.now, 1, 60_000)) await stage.store.release(claim, 10_000)
    assert.deepEqual(await ann.wait(5_000), [])
    assert.match((await ann.wait(20_000)).join(), /stretch/)
  })

  it('keep people of a group apart', async () => {
    const { steps } = await play(
      { say: 'remind me tomorrow at 9 to call Ada', in: 'group', from: 'Ann' },
      { say: 'cancel call Ada', in: 'group', from: 'Bob' },
    )
    assert.equal(steps[1]?.reminders[0]?.status, 'waiting')
  })
})
