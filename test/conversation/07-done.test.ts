import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

describe('7. done and history', () => {
  it('finishes by number and by words, also ahead of time', async () => {
    await play(stage().person('Anna'), [
      ['remind me in 1 hour to call mom', /call mom/],
      ['remind me in 2 hours to buy milk', /buy milk/],
      ['list', /^2 reminders/],
      ['done 1', 'Done: call mom ✓'],
      ['done with the milk', 'Done: buy milk ✓'],
      ['list', /^No reminders/],
      [{ wait: DAY }, null],
    ])
  })

  it('shows what was finished, and keeps it for 30 days', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await play(anna, [
      ['what did I finish this week', 'You finished nothing this week.'],
      ['remind me in 5 minutes to stretch', /stretch/],
      [{ wait: 5 * MINUTE }, /^⏰ stretch/],
      ['done', 'Done: stretch ✓'],
      ['what did I finish this week', /^You finished 1 reminder this week:\n1\. stretch — done Tue 24 Nov, 12:05$/],
      [{ wait: 14 * DAY }, null],
      ['what did I finish this week', /^You finished nothing this week/],
    ])
    await at.store.purge(at.now - 30 * DAY)
    await play(anna, [
      ['show done', /^You finished 1 reminder:\n1\. stretch/],
      [{ wait: 20 * DAY }, null],
    ])
    await at.store.purge(at.now - 30 * DAY)
    await play(anna, [['show done', /^You have not finished anything/]])
  })

  it('finishes one of a repeat and says when it comes again', async () => {
    await play(stage().person('Anna'), [
      ['remind me every day at 13:00 to stretch', /stretch/],
      [{ wait: 60 * MINUTE }, /^⏰ stretch/],
      ['done', 'Done: stretch ✓\nIt comes again Wed 25 Nov, 13:00.'],
    ])
  })

  it('says when nothing is open', async () => {
    await play(stage().person('Anna'), [['done', 'You have no reminder that this could be about.']])
  })

  it('finishes or snoozes many with one answer, taken back with one undo', async () => {
    const at = stage()
    const anna = at.person('Anna')
    for (const thing of ['stretch', 'drink', 'rest']) await anna.say(`remind me in 5 minutes to ${thing}`)
    await anna.wait(5 * MINUTE)
    const open = async () => (await at.store.remindersOf(anna.key)).map(({ status }) => status)
    await play(anna, [
      ['snooze all for 10 minutes', /^Snoozed until Tue 24 Nov, 12:15, in 10 minutes: /],
      [{ tap: 'Undo' }, /^Taken back, all as before: (?=.*stretch)(?=.*rest)(?=.*drink)/],
      ['done all', /^Done: .* ✓$/],
    ])
    assert.deepEqual(await open(), ['done', 'done', 'done'])
    await play(anna, [['undo', /^Taken back, all as before: (?=.*stretch)(?=.*rest)(?=.*drink)/]])
    assert.deepEqual(await open(), ['fired', 'fired', 'fired'])
  })
})
