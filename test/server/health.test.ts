import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { DAY_MS } from '../../src/reminders/time.js'
import { openHealth } from '../../src/server/health.js'
import { startHousekeeping } from '../../src/server/housekeeping.js'
import { openLog } from '../../src/server/log.js'

describe('the health', () => {
  let now = 1_000_000
  const clock = { now: () => now }
  const counts = async () => ({ waiting: 5, due: 2, failed: 0, lateConversations: 0, oldestMs: 0 })
  const lines: string[] = []
  const log = openLog('info', { write: (line: string) => void lines.push(line) })
  const well = { probe: async () => undefined, counts, silentMs: () => 400, roads: () => [], clock, log }

  it('is ok when a change would be durable and the scheduler ticks', async () => {
    const health = openHealth(well)
    assert.deepEqual(await health(), { status: 'ok', store: 'writable', lastTickMs: 400, backlog: 2, roads: [] })
  })

  it('fails when the store refuses, and tells why to the log alone: anybody may ask', async () => {
    const probe = async () => {
      throw new Error('The database bot at db.internal:5432 (DATABASE_URL) does not answer.')
    }
    const answer = await openHealth({ ...well, probe })()
    assert.deepEqual(answer, { status: 'failing', store: 'not writable', lastTickMs: 400, backlog: null, roads: [] })
    assert.match(lines.join(''), /db\.internal:5432/)
  })

  it('fails when the scheduler is silent', async () => {
    assert.equal((await openHealth({ ...well, silentMs: () => 6_000 })()).status, 'failing')
  })

  it('fails when the store does not answer at all', async () => {
    const { status, store } = await openHealth({
      ...well,
      probe: () => new Promise(() => undefined),
      probeTimeoutMs: 5,
    })()
    assert.equal(status, 'failing')
    assert.equal(store, 'silent')
  })

  const standStill = (ms: number): void => {
    for (const until = performance.now() + ms; performance.now() < until; );
  }

  it('does not take for silence of the store that the process itself stood still', async () => {
    const health = openHealth({
      ...well,
      probe: async () => void (await readFile('package.json')),
      probeTimeoutMs: 100,
    })
    const answer = health()
    standStill(300)
    assert.equal((await answer).store, 'writable')
  })

  it('does not take for silence of the scheduler that the process itself stood still', async () => {
    let tickedAt = performance.now()
    const ticking = setInterval(() => {
      tickedAt = performance.now()
    }, 20)
    try {
      // Twenty milliseconds for each, so that nobody has to stand still for seconds.
      const health = openHealth({ ...well, silentMs: () => (performance.now() - tickedAt) * 20 })
      standStill(300)
      assert.equal((await health()).status, 'ok')
    } finally {
      clearInterval(ticking)
    }
  })

  it('tells how the roads are, and stays ok while a platform is away: no restart would bring it back', async () => {
    const down = { road: 'slack', is: 'down', downMs: 3_600_000, lastUpdate: null, backlog: 0 } as const
    const up = { road: 'telegram', is: 'connected', downMs: 0, lastUpdate: 90_000, backlog: 3 } as const
    const answer = await openHealth({ ...well, roads: () => [down, up] })()
    assert.equal(answer.status, 'ok')
    assert.deepEqual(answer.roads, [down, { ...up, lastUpdate: '1970-01-01T00:01:30.000Z' }])
  })

  it('writes to the store once a second at most, however often it is asked', async () => {
    let probes = 0
    const health = openHealth({
      ...well,
      probe: async () => {
        probes++
      },
    })
    await Promise.all([health(), health(), health()])
    assert.equal(probes, 1)
    now += 1_500
    await health()
    assert.equal(probes, 2)
  })
})

describe('housekeeping', () => {
  it('drops at the start what was over for 30 days, and lives with a store that is away', async () => {
    const asked: number[] = []
    const purge = async (before: number) => {
      asked.push(before)
      throw new Error('away')
    }
    const lines: string[] = []
    const log = openLog('info', { write: (line: string) => void lines.push(line) })
    const stop = startHousekeeping({ purge }, { now: () => 100 * DAY_MS }, log)
    await new Promise((resolve) => setImmediate(resolve))
    stop()
    assert.deepEqual(asked, [70 * DAY_MS])
    assert.match(lines.join(''), /trying again in an hour/)
  })
})
