import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const waiting = async (at: Stage): Promise<number> => (await at.store.counts(Number.MAX_SAFE_INTEGER)).waiting

describe('18. several at once', () => {
  it('are confirmed in one message and taken back by one Undo', async () => {
    const at = stage()
    await play(at.person('Anna'), [
      [
        'remind me to call dad tomorrow at noon and buy flowers on friday at 5pm',
        "I'll remind you of 2 things:\n1. call dad — Wed 25 Nov, 12:00 (in 24 hours)\n2. buy flowers — Fri 27 Nov, 17:00 (in 3 days)",
      ],
    ])
    assert.equal(await waiting(at), 2)
    await play(at.person('Anna'), [
      [{ tap: 'Undo' }, "Taken back, I won't remind you of any of these: call dad and buy flowers"],
    ])
    assert.equal(await waiting(at), 0)
  })

  it('have numbers that hold', async () => {
    const at = stage()
    await play(at.person('Anna'), [
      ['remind me tomorrow at 18:00:\n- bread\n- eggs', /^I'll remind you of 2 things:\n1\. bread/],
      ['cancel 2', /^Cancelled: eggs/],
    ])
    assert.equal(await waiting(at), 1)
  })

  it('on two days are once each, and every week when that is tapped', async () => {
    const at = stage()
    await play(at.person('Anna'), [
      [
        'remind me on thursday and friday at 9 to stretch',
        /^I'll remind you of 2 things:\n1\. stretch — Thu 26 Nov, 09:00.*\n2\. stretch — Fri 27 Nov, 09:00/,
      ],
      [
        { tap: 'No, every Thursday and Friday at 09:00' },
        /^I'll remind you: stretch\nEvery Thursday and Friday at 09:00/,
      ],
    ])
    assert.equal(await waiting(at), 1)
  })

  it('move together, and no other with them', async () => {
    const at = stage()
    await play(at.person('Anna'), [
      ['remind me to water the plants friday at 8', /water/],
      ['remind me tomorrow\n9:40 passport photo\n11:00 bank', /2 things/],
      ['all of them an hour later please', /passport photo: Wed 25 Nov, 10:40.*\nbank: Wed 25 Nov, 12:00/s],
      ['both 30 min earlier', /passport photo: Wed 25 Nov, 10:10.*\nbank: Wed 25 Nov, 11:30/s],
      ['list', /water the plants — Fri 27 Nov, 08:00/],
    ])
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['erinner mich morgen\n9:40 passfoto\n11:00 bank', /2 Dinge/],
      ['beide eine stunde später', /passfoto: Mi, 25\. Nov um 10:40 Uhr.*\nbank: Mi, 25\. Nov um 12:00 Uhr/s],
    ])
  })

  it('are set one after the other', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 9 of the taxes', /taxes/],
      ['oh and at 3pm bake the cake', "I'll remind you: bake the cake\nWed 25 Nov, 15:00, in 27 hours."],
      ['plus on friday at 10 call dad', "I'll remind you: call dad\nFri 27 Nov, 10:00, in 3 days."],
      ['and 3 eggs', "I'll remind you: call dad and 3 eggs\nFri 27 Nov, 10:00, in 3 days."],
    ])
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['erinner mich am 27. um 9 an die steuer', /steuer/],
      ['und am selben tag um 15 uhr noch an den kuchen', /^Ich erinnere dich: kuchen\nFr, 27\. Nov um 15:00 Uhr/],
    ])
  })
})
