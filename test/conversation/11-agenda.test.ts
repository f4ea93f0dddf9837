import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const HOUR = 3_600_000

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

describe('11. the agenda', () => {
  it('comes every morning with the day, and with what was left open', async () => {
    await play(stage().person('Anna'), [
      [
        'every morning at 8 send me my day',
        "I'll remind you: Your day\nEvery day at 08:00, first in 20 hours.\nNext: Wed 25 Nov, 08:00 · Thu 26 Nov, 08:00 · Fri 27 Nov, 08:00",
      ],
      ['remind me tomorrow at 10am to call mom', /call mom/],
      ['remind me every day at 9am to stretch', /stretch/],
      ['remind me on friday at 9am to plan', /plan/],
      [{ wait: 20 * HOUR }, 'Your day, Wednesday 25 November:\n09:00  stretch\n10:00  call mom'],
      [{ wait: HOUR }, /^⏰ stretch/],
      ['done', /^Done: stretch/],
      [
        { wait: 23 * HOUR },
        /⏰ call mom[\s\S]*\n\nYour day, Thursday 26 November:\n09:00 {2}stretch\nStill open from before: call mom$/,
      ],
    ])
  })

  it('tells a group only of what comes there', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await anna.say('remind me tomorrow at 10am to see the doctor')
    const inTeam = at.person('Anna', { isGroup: true })
    await inTeam.say('every morning at 8 send me my day')
    await inTeam.say('remind us tomorrow at 11am to plan')
    assert.deepEqual(await inTeam.wait(20 * HOUR), ['@Anna\nYour day, Wednesday 25 November:\n11:00  plan'])
  })

  it('keeps to the clock of the person', async () => {
    const anna = stage({ locale: 'en-US' }).person('Anna')
    await anna.say('every morning at 8 send me my day')
    await anna.say('remind me tomorrow at 3pm to call mom')
    assert.match((await anna.wait(20 * HOUR)).join(), /\n3:00 pm {2}call mom$/)
  })

  it('says so when nothing is planned', async () => {
    await play(stage().person('Anna'), [
      ['every morning at 8 send me my day', /Your day/],
      [{ wait: 20 * HOUR }, 'Your day, Wednesday 25 November:\nNothing is planned for today.'],
    ])
  })

  it('can be cancelled like any other', async () => {
    await play(stage().person('Anna'), [
      ['every morning at 8 send me my day', /Your day/],
      ['cancel that', 'Cancelled: Your day'],
      [{ wait: 48 * HOUR }, null],
    ])
  })

  it('answers "what’s next?" and "what is on today?"', async () => {
    await play(stage().person('Anna'), [
      ["what's next?", 'Nothing is coming up.'],
      ['remind me at 3pm to call mom', /call mom/],
      ['remind me tomorrow at 10am to call dad', /call dad/],
      ["what's next?", /^Next up:\n1\. call mom — Tue 24 Nov, 15:00 \(in 3 hours\)$/],
      ["what's on today?", /^1 reminder today:\n1\. call mom/],
      ['show tomorrow', /^1 reminder tomorrow:\n1\. call dad/],
    ])
  })
})
