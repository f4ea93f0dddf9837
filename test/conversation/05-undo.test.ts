import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const MINUTE = 60_000

const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

describe('5. undo', () => {
  it('takes back a creation', async () => {
    await play(stage().person('Anna'), [
      ['remind me in 5 minutes to stretch', /stretch/],
      ['undo', "Taken back, I won't remind you: stretch"],
      [{ wait: 10 * MINUTE }, null],
    ])
  })

  it('takes back a cancellation, of one and of all', async () => {
    await play(stage().person('Anna'), [
      ['remind me in 1 hour to stretch', /stretch/],
      ['remind me in 2 hours to call mom', /mom/],
      ['cancel stretch', 'Cancelled: stretch'],
      ['undo', 'Taken back: stretch comes Tue 24 Nov, 13:00, in 1 hour.'],
      ['cancel all', /^Cancel all 2/],
      ['yes', 'Cancelled: stretch and call mom'],
      [{ tap: 'Undo' }, 'Taken back, all as before: stretch and call mom'],
      ['list', /^2 reminders:/],
    ])
  })

  it('takes back an edit of the time and of the text', async () => {
    await play(stage().person('Anna'), [
      ['remind me in 1 hour to stretch', /stretch/],
      ['move it to 3pm', /^Moved: stretch\nTue 24 Nov, 15:00/],
      ['undo', 'Taken back: stretch comes Tue 24 Nov, 13:00, in 1 hour.'],
      [{ tap: 'Change time' }, /^When shall/],
      ['never mind', 'All right, I changed nothing.'],
    ])
  })

  it('takes back a snooze and a "done", and offers again what can be done', async () => {
    const anna = stage().person('Anna')
    await play(anna, [
      ['remind me in 5 minutes to stretch', /stretch/],
      [{ wait: 5 * MINUTE }, /^⏰ stretch/],
      ['done', 'Done: stretch ✓'],
      ['undo', 'Taken back: stretch'],
    ])
    assert.ok(anna.buttons().includes('Snooze 10 min'))
    await play(anna, [
      ['snooze 10 minutes', /^Snoozed until Tue 24 Nov, 12:15/],
      ['undo', 'Taken back: stretch'],
      [{ wait: 20 * MINUTE }, null],
    ])
  })

  it('takes back a change of settings', async () => {
    await play(stage().person('Anna'), [
      ['quiet hours 22:00 to 7:00', /quiet from 22:00 to 07:00/],
      ['undo', 'Your settings are as they were.'],
      ['show my settings', /Quiet hours: none/],
    ])
  })

  it('works right after a restart', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await play(anna, [
      ['remind me in 1 hour to stretch', /stretch/],
      ['cancel that', 'Cancelled: stretch'],
    ])
    at.restart()
    await play(anna, [['undo', 'Taken back: stretch comes Tue 24 Nov, 13:00, in 1 hour.']])
  })

  it('ends after ten minutes', async () => {
    await play(stage().person('Anna'), [
      ['remind me in 1 hour to stretch', /stretch/],
      [{ wait: 11 * MINUTE }, null],
      ['undo', 'There is nothing to take back: I can undo what you did here in the last ten minutes.'],
    ])
  })

  it('by an old button takes back nothing else', async () => {
    const anna = stage().person('Anna')
    await anna.say('remind me in 1 hour to stretch')
    const old = anna.button('Undo')
    await anna.say('remind me in 2 hours to call mom')
    assert.deepEqual(await anna.click(old), [
      'That change is no longer your last one. Say “undo” to take back the last.',
    ])
    await play(anna, [['list', /^2 reminders:/]])
  })

  it('by a double click takes back one change', async () => {
    const anna = stage().person('Anna')
    await anna.say('remind me in 1 hour to stretch')
    await anna.say('remind me in 2 hours to call mom')
    const undo = anna.button('Undo')
    await anna.click(undo)
    await anna.click(undo)
    await play(anna, [['list', /^1 reminder:\n1\. stretch/]])
  })
})
