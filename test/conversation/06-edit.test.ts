import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const DAY = 24 * 3_600_000

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

describe('6. editing', () => {
  it('changes the time, by words and by number', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 9am to call mom', /call mom/],
      ['move it to friday at 10am', 'Moved: call mom\nFri 27 Nov, 10:00, in 3 days.'],
      ['list', /1\. call mom — Fri 27 Nov, 10:00/],
      ['move 1 to saturday at 11am', /^Moved: call mom\nSat 28 Nov, 11:00/],
      ['move call mom to sunday at 11am', /^Moved: call mom\nSun 29 Nov, 11:00/],
    ])
  })

  it('moves by a length from the time that it has, not from now', async () => {
    await play(stage().person('Anna'), [
      ['remind me on friday at 10am to call mom', /call mom/],
      ['move 1 by an hour', 'Moved: call mom\nFri 27 Nov, 11:00, in 3 days.'],
      ['push 1 back 20 mins', /^Moved: call mom\nFri 27 Nov, 11:20/],
      ['move it up by 2 days', /^Moved: call mom\nWed 25 Nov, 11:20/],
      ['move it a week earlier', /^Wed 18 Nov, 11:20 is already behind us/],
    ])
  })

  it('keeps the day when only the time of day is said, and offers the others', async () => {
    const anna = stage().person('Anna')
    await play(anna, [
      ['remind me tomorrow at 9am to call mom', /call mom/],
      ['move it to 8:30', 'Moved: call mom\nWed 25 Nov, 08:30, in 21 hours.'],
      [{ tap: 'No, Wed 25 Nov, 20:30' }, "I'll remind you: call mom\nWed 25 Nov, 20:30, in 33 hours."],
      ['move it to noon', /^Moved: call mom\nWed 25 Nov, 12:00/],
    ])
  })

  it('asks for the time when it is missing or cannot be', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 9am to call mom', /call mom/],
      [{ tap: 'Change time' }, 'When shall “call mom” come instead?'],
      ['yesterday at 9am', /^Mon 23 Nov, 09:00 has already gone by\. Shall I make it Wed 25 Nov at 09:00\?/],
      ['friday at 10am', /^Moved: call mom\nFri 27 Nov, 10:00/],
      ['move it to yesterday at 9am', /^Mon 23 Nov, 09:00 has already gone by\. Shall I make it/],
      ['yes', /^Moved: call mom\nWed 25 Nov, 09:00/],
    ])
  })

  it('changes the text', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 9am to call mom', /call mom/],
      ['change it to call dad', 'Changed “call mom” to “call dad”.\nIt still comes Wed 25 Nov, 09:00.'],
      [{ tap: 'Undo' }, 'Taken back: call mom comes Wed 25 Nov, 09:00, in 21 hours.'],
    ])
  })

  it('changes a one-off into a repeat and a repeat into another', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 9am to call mom', /call mom/],
      [
        'make it every day at 9am',
        "I'll remind you: call mom\nEvery day at 09:00, first in 21 hours.\nNext: Wed 25 Nov, 09:00 · Thu 26 Nov, 09:00 · Fri 27 Nov, 09:00",
      ],
      [
        'make it every tuesday at 9am',
        /^I'll remind you: call mom\nEvery Tuesday at 09:00, .*\nNext: Tue 1 Dec, 09:00/,
      ],
    ])
  })

  it('asks whether a new time is for this one or for all of a repeat', async () => {
    await play(stage().person('Anna'), [
      ['remind me every day at 8am to exercise', /exercise/],
      ['move it to 8:30', 'It repeats. Only this one, or all of them?'],
      ['hm', 'Please say “only this one” or “all of them”.'],
      [
        'only this one',
        'Moved: exercise\nWed 25 Nov, 08:30, in 21 hours.\nOnly this one moves; the others come as usual.',
      ],
      ['list', /1\. exercise — Wed 25 Nov, 08:30 [\s\S]*2\. exercise — ↻ every day at 08:00, next Thu 26 Nov, 08:00/],
      ['move 2 to 9am', 'It repeats. Only this one, or all of them?'],
      [{ tap: 'All of them' }, /^Changed: exercise\nEvery day at 09:00/],
    ])
  })

  it('skips the next one', async () => {
    await play(stage().person('Anna'), [
      ['remind me every day at 8am to exercise', /exercise/],
      ['skip the next one', "I'll skip Wed 25 Nov, 08:00: exercise\nNext: Thu 26 Nov, 08:00, in 44 hours."],
      [{ wait: DAY }, null],
      [{ wait: DAY }, /^⏰ exercise/],
    ])
  })

  it('pauses until a day, and until resumed', async () => {
    await play(stage().person('Anna'), [
      ['remind me every day at 8am to exercise', /exercise/],
      ['pause it until monday', 'Paused: exercise. It comes again Mon 30 Nov, 08:00, in 6 days.'],
      [{ tap: 'Resume' }, 'Back on: exercise\nNext: Wed 25 Nov, 08:00, in 20 hours.'],
      ['pause it', 'Paused until you say resume: exercise'],
      ['list', /1\. exercise — ↻ every day at 08:00, paused/],
      [{ wait: 3 * DAY }, null],
      ['resume it', /^Back on: exercise\nNext: Sat 28 Nov, 08:00/],
    ])
  })

  it('says what a one-off cannot do', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 9am to call mom', /call mom/],
      ['skip it', '“call mom” comes only once. Say “move it to Friday” or “cancel it” instead.'],
      ['resume it', /^“call mom” (is not paused|comes only once)/],
    ])
  })
})
