import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import { clientOffsetMinutes, findZone } from '../../src/conversation/zone.js'
import { knownZone } from '../../src/reminders/zone.js'

const NOW = Date.parse('2026-11-24T12:00:00Z')

const from = (activity: Record<string, unknown>) => activity as Partial<Activity>

describe('finding the zone of a message', () => {
  it('takes the chosen zone, else the client’s, else the default as a guess', () => {
    const told = from({ localTimezone: 'Asia/Tokyo' })
    const lisbon = { settings: { timeZone: 'Europe/Lisbon' } }
    assert.deepEqual(findZone(told, lisbon, 'UTC', NOW), { timeZone: 'Europe/Lisbon', from: 'chosen' })
    assert.deepEqual(findZone(told, undefined, 'UTC', NOW), { timeZone: 'Asia/Tokyo', from: 'client' })
    assert.deepEqual(findZone({}, undefined, 'UTC', NOW), { timeZone: 'UTC', from: 'guess' })
  })

  it('remembers what the client told when a click tells nothing', () => {
    assert.equal(findZone({}, { settings: {}, clientZone: 'Asia/Tokyo' }, 'UTC', NOW).timeZone, 'Asia/Tokyo')
  })

  it('corrects the guess by the offset of the client’s clock', () => {
    const tokyo = from({ rawLocalTimestamp: '2026-11-24T21:00:00+09:00' })
    assert.deepEqual(findZone(tokyo, undefined, 'Europe/Berlin', NOW), { timeZone: 'Asia/Tokyo', from: 'guess' })
    const berlin = from({ rawLocalTimestamp: '2026-11-24T13:00:00.000+01:00' })
    assert.equal(findZone(berlin, undefined, 'Europe/Berlin', NOW).timeZone, 'Europe/Berlin')
  })

  it('reads offsets and refuses what is no zone', () => {
    assert.equal(clientOffsetMinutes(from({ rawLocalTimestamp: '2026-11-24T01:00:00-0530' })), -330)
    assert.equal(clientOffsetMinutes(from({ rawLocalTimestamp: '2026-11-24T01:00:00Z' })), null)
    for (const name of ['Mars/Olympus', '', '+02:00', 5, undefined, null]) assert.equal(knownZone(name), null)
    assert.equal(knownZone('europe/berlin'), 'Europe/Berlin')
  })
})
