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
  const sentIn = (second: number) =>
    desk.sent.filter(({ at }) => Math.ceil((at - NOON) / 1_000) === second).map(({ text }) => text)

  it('goes out oldest first and at a bounded rate, and what is on time passes by', async () => {
    await desk.store.put(...missed(4 * MISSED_PER_SECOND))
    await desk.converse('test|fifth')
    const elsewhere = { conversation: 'test|fifth' }
    await desk.store.put(reminder('on time', elsewhere), reminder('soon', { ...elsewhere, dueAt: NOON + 2_000 }))
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
    assert.equal(last?.delivery.lateMs, 3 * HOUR_MS - 150 + 510)
  })

  it('goes on at that rate when the bot is killed in between', async () => {
    await desk.store.put(...missed(3 * MISSED_PER_SECOND))
    await desk.run(1)
    await desk.scheduler.stop(0)
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
    for (let n = 0; n < 10_000; n += 1) assert.equal(backlog.waitMs(`r${n}`, NOON - BACKLOG_MS, NOON), 0)
  })

  it('does not wait for a moment that a clock set back moved a day away', () => {
    const backlog = new Backlog(MISSED_PER_SECOND)
    for (let n = 0; n < 2 * MISSED_PER_SECOND; n += 1) backlog.waitMs(`r${n}`, NOON - LATE, NOON)
    // The first was sent, the last is held for its moment.
    const again = (key: string) => backlog.waitMs(key, NOON - DAY_MS - LATE, NOON - DAY_MS)
    assert.deepEqual([again('r0'), again(`r${2 * MISSED_PER_SECOND - 1}`)], [0, 0])
  })

  it('spreads by the rate that it was given, over moments of whole milliseconds', () => {
    const backlog = new Backlog(3)
    const waits = Array.from({ length: 6 }, (_, n) => backlog.waitMs(`r${n}`, NOON - LATE, NOON))
    assert.deepEqual(waits, [0, 0, 0, 334, 667, 1_000])
  })

  it('gives one that comes back at its moment no other', () => {
    const backlog = new Backlog(1)
    const wait = (key: string, at: number) => backlog.waitMs(key, NOON - LATE, NOON + at)
    assert.deepEqual([wait('a', 0), wait('b', 0), wait('c', 0)], [0, 1_000, 2_000])
    assert.deepEqual([wait('b', 400), wait('b', 1_000), wait('d', 1_000), wait('c', 2_000)], [600, 0, 2_000, 0])
  })
})
