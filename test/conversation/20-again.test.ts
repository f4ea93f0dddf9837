import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const DAY = 86_400_000

describe('20. again after it was done', () => {
  it('counts from the day it was done, at its own time, and comes back to what was by Undo', async () => {
    const anna = new Stage({ now: '2026-11-24T11:00:00Z' }).person('Anna')
    await play(anna, [
      [
        'remind me tomorrow at 9 to descale the kettle, and again 3 days after i finish each time',
        /^I'll remind you: descale the kettle\nWed 25 Nov, 09:00.*\nAnd again 3 days after you finish it\.$/,
      ],
      [{ wait: 2 * DAY }, /^⏰ descale the kettle/],
      ['done', /^Done: descale the kettle ✓.*Sun 29 Nov, 09:00/s],
      ['undo', /^Taken back/],
      ['done', /^Done: descale the kettle ✓.*Sun 29 Nov, 09:00/s],
      [{ wait: 3 * DAY }, /^⏰ descale the kettle/],
      ['done', /^Done: descale the kettle ✓.*Wed 2 Dec, 09:00/s],
    ])
  })
})

describe('21. another time zone', () => {
  it('is summed up when it moves many reminders', async () => {
    const anna = new Stage({ now: '2026-11-24T11:00:00Z' }).person('Anna')
    for (const thing of ['stretch', 'eat', 'read', 'sleep']) await anna.say(`remind me every day at 21:00 to ${thing}`)
    await play(anna, [
      [
        'my time zone is London',
        /^Your time zone is Europe\/London; .*\n4 reminders keep their time of day there, for example: “\w+” comes Tue 24 Nov, 21:00 now\.$/,
      ],
    ])
  })
})
