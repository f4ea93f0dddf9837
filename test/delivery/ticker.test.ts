import assert from 'node:assert/strict'
import { mock } from 'node:test'
import { Ticker } from '../../src/delivery/ticker.js'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/reminders/time.js'

const START = Date.UTC(2026, 10, 24, 11, 59, 59, 400)

const SystemDate = Date
const FEW_DATES = 10_000

/** node-cron reads `Date` and `setTimeout` themselves, so here time itself is turned by hand: the wall clock and the timers apart. */
describe('ticker', () => {
  let wall: number
  let stopwatch: number
  let ticks: number[]
  let jumps: number[]
  let ticker: Ticker
  /** A walk through the seconds of a day makes some for each of them. */
  let datesMade: number

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
    wall = START
    stopwatch = 0
    ticks = []
    jumps = []
    globalThis.Date = class extends SystemDate {
      constructor(...at: unknown[]) {
        datesMade += 1
        super(...((at.length === 0 ? [wall] : at) as [number]))
      }
      static override now = () => wall
    } as DateConstructor
    ticker = new Ticker(
      { now: () => wall },
      () => stopwatch,
      () => ticks.push(wall - START),
      (jumpMs) => jumps.push(jumpMs),
    )
  })
  afterEach(() => {
    ticker.stop()
    globalThis.Date = SystemDate
    mock.timers.reset()
  })

  /** Lets `ms` pass, in steps no longer than any timer here. */
  async function pass(ms: number) {
    for (let gone = 0; gone < ms; gone += 5) {
      stopwatch += 5
      wall += 5
      mock.timers.tick(5)
      await Promise.resolve()
    }
  }

  it('ticks at once and then at each whole second', async () => {
    ticker.start()
    await pass(3_000)
    assert.deepEqual(ticks, [0, 600, 1_600, 2_600])
    assert.equal(ticker.silentMs, 400)
  })

  it('starts once and stops twice', async () => {
    ticker.start()
    ticker.start()
    await pass(1_000)
    ticker.stop()
    ticker.stop()
    await pass(3_000)
    assert.deepEqual(ticks, [0, 600])
  })

  for (const [name, jumpMs] of [
    ['a laptop sleeps for a day', DAY_MS],
    ['the clock is set an hour ahead', HOUR_MS],
    ['the clock is set back a minute', -MINUTE_MS],
    ['the clock is set back a day', -DAY_MS],
  ] as const) {
    it(`goes on within a quarter of a second when ${name}`, async () => {
      ticker.start()
      await pass(1_000)
      wall += jumpMs
      datesMade = 0
      await pass(2_000)
      assert.deepEqual(jumps, [jumpMs])
      const after = ticks.slice(2).map((at) => at - jumpMs)
      assert.equal(after[0], 1_095)
      assert.deepEqual(after.slice(1), [1_600, 2_600])
      assert.ok(datesMade < FEW_DATES, 'no walk through the seconds of a day')
    })
  }

  it('walks through no missed seconds, at whatever moment between two of its ticks the laptop fell asleep', async () => {
    ticker.start()
    await pass(600)
    for (let phase = 0; phase < 990; phase += 30) {
      await pass(1_000 - ((wall - START - 600) % 1_000) + phase)
      datesMade = 0
      wall += DAY_MS
      await pass(1_000)
      assert.ok(datesMade < FEW_DATES, `${datesMade} dates made after a jump ${phase} ms behind a second`)
    }
    assert.equal(jumps.length, 33)
  })

  it('ticks again after the event loop stood still for a minute', async () => {
    ticker.start()
    await pass(1_000)
    stopwatch += 60_000
    wall += 60_000
    await pass(300)
    assert.deepEqual(jumps, [])
    assert.deepEqual(ticks, [0, 600, 61_095])
    await pass(1_000)
    assert.deepEqual(ticks.slice(3), [61_600])
  })

  describe('in the hour that an autumn night repeats', () => {
    const zone = process.env.TZ
    before(() => {
      process.env.TZ = 'Europe/Berlin'
    })
    after(() => {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    })

    for (const [name, at] of [
      ['begins', Date.UTC(2026, 9, 25, 1)],
      ['is half over', Date.UTC(2026, 9, 25, 1, 30)],
      ['ends', Date.UTC(2026, 9, 25, 2)],
    ] as const)
      it(`ticks at each second as it ${name}`, async () => {
        wall = at - 2_600
        datesMade = 0
        ticker.start()
        await pass(6_000)
        assert.deepEqual(
          ticks.map((tick) => tick + START - at + 2_600),
          [0, 600, 1_600, 2_600, 3_600, 4_600, 5_600],
        )
        assert.ok(datesMade < FEW_DATES, 'no walk through the seconds of an hour')
      })
  })
})
