import assert from 'node:assert/strict'
import { BACKLOG_MS, Backlog } from '../../src/delivery/backlog.js'
import { DAY_MS, HOUR_MS } from '../../src/reminders/time.js'
import { DeliveryDesk, MISSED_PER_SECOND, NOON, reminder } from './desk.js'

describe('what was missed while the bot was down', () => {
  let desk: DeliveryDesk
  beforeEach(async () => {
    desk = await DeliveryDesk.open()
  })

  const chats = ['test|chat', 'test|other', 'test|third', 'test|fourth']
  const missed = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      reminder(`missed${n}`, { conversation: chats[n % 4], dueAt: NOON - 3 * HOUR_MS + n }),
    )
  const sentIn = (second: number) => desk.sent.filter(({ at }) => at === NOON + second * 1_000).map(({ text }) => text)

  it('goes out oldest first and at a bounded rate, and what is on time passes by', async () => {
    await desk.store.put(...missed(4 * MISSED_PER_SECOND))
    await desk.store.put(reminder('on time'), reminder('soon', { dueAt: NOON + 2_000 }))
    await desk.run(10)
    const [first, , third] = [sentIn(0), sentIn(1), sentIn(2)]
    assert.ok(first.includes('on time') && third.includes('soon'))
    for (let second = 0; second < 4; second += 1) {
      const late = sentIn(second).filter((text) => text.startsWith('missed'))
      const numbers = late.map((text) => Number(text.slice(6))).sort((a, b) => a - b)
      const from = second * MISSED_PER_SECOND
      assert.deepEqual(
        numbers,
        Array.from({ length: MISSED_PER_SECOND }, (_, n) => from + n),
      )
    }
    assert.equal(new Set(desk.texts).size, desk.texts.length)
  })

  it('says how late it is, counted from its own time', async () => {
    await desk.store.put(...missed(2 * MISSED_PER_SECOND))
    await desk.run(2)
    const last = desk.sent.find(({ text }) => text === 'missed150')
    assert.equal(last?.delivery.lateMs, 3 * HOUR_MS - 150 + 1_000)
  })

  it('goes on at that rate when the bot is killed in between', async () => {
    await desk.store.put(...missed(3 * MISSED_PER_SECOND))
    await desk.run(1)
    const later = await DeliveryDesk.open(desk)
    await later.run(3)
    assert.ok(later.sent.length === MISSED_PER_SECOND, `${later.sent.length} sent after`)
    assert.equal(new Set([...desk.texts, ...later.texts]).size, 3 * MISSED_PER_SECOND)
  })
})

describe('the backlog', () => {
  const LATE = BACKLOG_MS + 1

  it('is no matter of a crowd that is due in one second, nor of what a busy minute made late', () => {
    const backlog = new Backlog(MISSED_PER_SECOND)
    for (let n = 0; n < 10_000; n += 1) assert.equal(backlog.waitOf(NOON - BACKLOG_MS, NOON), null)
  })

  it('does not wait for a moment that a clock set back moved a day away', () => {
    const backlog = new Backlog(MISSED_PER_SECOND)
    for (let n = 0; n < 2 * MISSED_PER_SECOND; n += 1) backlog.waitOf(NOON - LATE, NOON)
    assert.equal(backlog.waitOf(NOON - DAY_MS - LATE, NOON - DAY_MS), null)
  })

  it('spreads by the rate that it was given, over moments of whole milliseconds', () => {
    const backlog = new Backlog(3)
    const moments = Array.from({ length: 6 }, () => backlog.waitOf(NOON - LATE, NOON))
    assert.deepEqual(moments, [null, null, null, NOON + 334, NOON + 667, NOON + 1_000])
  })
})
