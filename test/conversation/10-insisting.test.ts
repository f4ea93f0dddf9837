import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const QUIET = "I'll be quiet from 22:00 to 07:00; what falls in between comes at 07:00."

describe('10. nagging', () => {
  it('asks again until done', async () => {
    await play(stage().person('Anna'), [
      [
        'remind me in 10 minutes to take the pill until I say done, every 10 minutes',
        "I'll remind you: take the pill\nTue 24 Nov, 12:10, in 10 minutes.\n" +
          'Then every 10 minutes until you say done, 10 times at most.',
      ],
      [{ wait: 10 * MINUTE }, '⏰ take the pill\nYou asked me Tue 24 Nov, 12:00.'],
      [{ wait: 10 * MINUTE }, /^⏰ take the pill\n[^\n]*\nAsking again \(2\)\. Say “done” and I stop\.$/],
      ['list', /^1 reminder:\n1\. take the pill — came Tue 24 Nov, 12:20, not done yet/],
      [{ tap: 'Done' }, 'Done: take the pill ✓'],
      [{ wait: 5 * HOUR }, null],
    ])
  })

  it('stops by itself after so many times', async () => {
    const anna = stage().person('Anna')
    await anna.say('remind me in 10 minutes to take the pill until I say done, every 10 minutes, at most 3 times')
    assert.equal((await anna.wait(5 * HOUR)).length, 4)
  })

  it('is snoozed as a whole', async () => {
    await play(stage().person('Anna'), [
      ['remind me in 10 minutes to take the pill until I say done, every 10 minutes', /take the pill/],
      [{ wait: 10 * MINUTE }, /^⏰ take the pill/],
      ['snooze 1 hour', /^Snoozed until Tue 24 Nov, 13:10/],
      [{ wait: 59 * MINUTE }, null],
      [{ wait: MINUTE }, /^⏰ take the pill/],
    ])
  })

  it('respects the quiet hours', async () => {
    const anna = stage().person('Anna')
    await play(anna, [
      ['quiet hours 22:00 to 7:00', QUIET],
      ['remind me at 21:30 to take the pill until I say done, every 20 minutes', /take the pill/],
    ])
    assert.equal((await anna.wait(10 * HOUR)).length, 2)
    assert.match((await anna.wait(9 * HOUR)).join('\n\n'), /^⏰ take the pill\n[^\n]*\nAsking again \(3\)/)
  })
})

describe('10. lead time', () => {
  it('says it ahead and on time', async () => {
    await play(stage().person('Anna'), [
      [
        'remind me tomorrow at 10am to go to the dentist and 15 minutes before',
        "I'll remind you: go to the dentist\nWed 25 Nov, 10:00, in 22 hours.\nAnd 15 minutes before, at Wed 25 Nov, 09:45.",
      ],
      ['list', /^1 reminder:\n1\. go to the dentist — Wed 25 Nov, 10:00/],
      [
        { wait: 22 * HOUR - MINUTE },
        /^⏰ in 15 minutes: go to the dentist \(Wed 25 Nov, 10:00\)\nYou asked me [^\n]*$/,
      ],
      [{ wait: MINUTE }, /^⏰ go to the dentist\n/],
    ])
  })

  it('moves and ends with the reminder', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 10am to go to the dentist and 15 minutes before', /dentist/],
      ['move it to friday at 10am', /^Moved: go to the dentist/],
      [{ wait: 48 * HOUR }, null],
      ['cancel the dentist', 'Cancelled: go to the dentist'],
      [{ wait: 72 * HOUR }, null],
    ])
  })

  it('says when it is too late for it', async () => {
    await play(stage().person('Anna'), [
      [
        'remind me in 10 minutes to go to the dentist and 15 minutes before',
        /15 minutes before is already behind us, so I left that out\./,
      ],
    ])
  })
})

describe('10. quiet hours', () => {
  it('hold what falls into them, and say so', async () => {
    await play(stage().person('Anna'), [
      ['quiet hours 22:00 to 7:00', QUIET],
      ['remind me at 23:00 to sleep', /Tue 24 Nov, 23:00 is in your quiet hours, so it comes at Wed 25 Nov, 07:00\./],
      [{ wait: 18 * HOUR }, null],
      [{ wait: 2 * HOUR }, /^⏰ sleep/],
    ])
  })

  it('give way to "even at night"', async () => {
    await play(stage().person('Anna'), [
      ['quiet hours 22:00 to 7:00', QUIET],
      ['remind me at 23:00 to sleep even at night', "I'll remind you: sleep\nTue 24 Nov, 23:00, in 11 hours."],
      [{ wait: 11 * HOUR }, /^⏰ sleep/],
    ])
  })
})

describe('10. days off', () => {
  const HELD =
    "I'll remind you: water the plants\n" +
    'Sat 28 Nov, 10:00 is on a day off of yours, so it comes at Mon 30 Nov, 09:00. Say “even on a day off” to get it anyway.'

  it('are quiet when the person wants that: what falls on them comes on the next work day, and says so', async () => {
    await play(stage().person('Anna'), [
      ['I work monday to thursday', /^Your work days are Monday, Tuesday, Wednesday and Thursday/],
      [
        { tap: 'Quiet on days off' },
        "I'll be quiet on Friday, Saturday and Sunday; what falls on them comes at 09:00 on your next work day.",
      ],
      ['remind me on saturday at 10am to water the plants', HELD],
      [{ wait: 6 * 24 * HOUR - 4 * HOUR }, null],
      [
        { wait: 2 * HOUR },
        '⏰ water the plants\nYou asked me Tue 24 Nov, 12:00.\nIt was set for Sat 28 Nov, 10:00; I kept quiet until now.',
      ],
    ])
  })

  it('let through what may come even then, by a tap or its words, and by undo not', async () => {
    for (const step of [{ tap: 'Even on a day off' }, 'even on a day off'])
      await play(stage().person('Anna'), [
        ['quiet on weekends', /^I'll be quiet on Saturday and Sunday/],
        ['remind me on saturday at 10am to water the plants', HELD],
        [step, "I'll remind you: water the plants\nSat 28 Nov, 10:00, in 4 days."],
        ['undo', 'Taken back: water the plants comes Mon 30 Nov, 09:00, in 6 days.'],
      ])
    await play(stage().person('Anna'), [
      ['quiet on days off', /^I'll be quiet on Saturday and Sunday/],
      ['remind me on saturday at 10am to water the plants even on days off', /^I'll remind you[^\n]*\n[^\n]*$/],
    ])
  })

  it('are said of a repeat that will come to them, and let all of it through by a tap', async () => {
    const anna = stage().person('Anna')
    await play(anna, [
      ['quiet on weekends', /^I'll be quiet/],
      [
        'remind me every day at 13:00 to stretch',
        /\nNext: [^\n]*\nWhat falls on your days off waits for the next work day\. Say “even on a day off” to get it anyway\.$/,
      ],
      [{ tap: 'Even on a day off' }, /^I'll remind you: stretch\n[^\n]*\nNext: [^\n]*$/],
      ['remind me every weekday at 13:00 to eat', /^I'll remind you: eat\n[^\n]*\nNext: [^\n]*$/],
    ])
  })

  it('move what waits when they change, and back', async () => {
    await play(stage().person('Anna'), [
      ['remind me on saturday at 10am to water the plants', /Sat 28 Nov, 10:00/],
      ['quiet on days off', /\n“water the plants” comes Mon 30 Nov, 09:00 now\.$/],
      [
        'not quiet on days off',
        "I'll remind you on your days off too.\n“water the plants” comes Sat 28 Nov, 10:00 now.",
      ],
      ['I work monday to sunday', /^Your work days/],
      ['quiet on days off', /^You work every day, so there is no day off/],
    ])
  })

  it('make one message of a repeat that was held, with the next one that is not', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await anna.say('quiet on weekends')
    await anna.say('remind me every day at 8am to stretch')
    await anna.wait(4 * 24 * HOUR)
    await anna.tap('Done')
    assert.deepEqual(await anna.wait(2 * 24 * HOUR), [
      '⏰ stretch\nYou asked me Tue 24 Nov, 12:00.\nIt also came up 2 times while I kept quiet.',
    ])
    assert.equal(at.now, Date.parse('2026-11-30T11:00:00Z'))
  })

  it('hold for a person what a colleague sets for them, and the colleague is told', async () => {
    const at = stage()
    const bob = at.person('Bob')
    await bob.say('quiet on days off')
    const anna = at.person('Anna')
    const [answer] = await anna.say('remind @Bob on saturday at 10am to send the slides')
    assert.match(answer ?? '', /\nSat 28 Nov, 10:00 is in Bob's quiet time, so it comes at Mon 30 Nov, 09:00\.$/)
    assert.deepEqual(anna.buttons(), ['Change time', 'Undo'])
  })
})
