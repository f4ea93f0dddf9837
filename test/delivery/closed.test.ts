import assert from 'node:assert/strict'
import { Closed } from '../../src/delivery/closed.js'
import { MINUTE_MS } from '../../src/reminders/time.js'
import { NOON, reminder } from './desk.js'

describe('a conversation that refuses all messages', () => {
  const REFUSED = 'BotNotInConversationRoster'
  const inSeries = (missed: number) =>
    reminder('water', { seriesId: 'plants', gathered: { since: NOON, missed, held: 0, unanswered: 0 } })
  const closed = () => {
    const conversations = new Closed()
    conversations.refused('test|chat', REFUSED, NOON)
    return conversations
  }

  it('spares a series the request from its first refused occurrence on', () => {
    assert.equal(closed().codeFor(inSeries(1), NOON + MINUTE_MS), REFUSED)
    assert.equal(closed().codeFor(inSeries(0), NOON + MINUTE_MS), undefined)
  })

  it('is tried again after two minutes', () => {
    assert.equal(closed().codeFor(inSeries(1), NOON + 2 * MINUTE_MS - 1), REFUSED)
    assert.equal(closed().codeFor(inSeries(1), NOON + 2 * MINUTE_MS), undefined)
  })

  it('is closed no more once it took a message', () => {
    const conversations = closed()
    conversations.taken('test|chat')
    assert.equal(conversations.codeFor(inSeries(1), NOON + 1), undefined)
  })

  it('is tried with what comes once, and again when the clock was set back', () => {
    assert.equal(closed().codeFor(reminder('once'), NOON + MINUTE_MS), undefined)
    assert.equal(closed().codeFor(inSeries(1), NOON - 13 * MINUTE_MS), REFUSED)
    assert.equal(closed().codeFor(inSeries(1), NOON - 13 * MINUTE_MS - 1), undefined)
  })
})
