import assert from 'node:assert/strict'
import { openMetrics, timed } from '../../src/server/metrics.js'

describe('the metrics', () => {
  const open = () =>
    openMetrics(
      async () => ({ waiting: 3, due: 2, failed: 1, lateConversations: 4, oldestMs: 90_500 }),
      () => [
        { road: 'slack', is: 'down', downMs: 61_000, lastUpdate: null, backlog: 0 },
        { road: 'telegram', is: 'connected', downMs: 0, lastUpdate: 90_000, backlog: 3 },
      ],
    )

  it('ask the store for the backlog at each scrape', async () => {
    const text = await open().text()
    assert.match(text, /^reminders\{state="waiting"\} 3$/m)
    assert.match(text, /^reminders\{state="due"\} 2$/m)
    assert.match(text, /^reminders\{state="failed"\} 1$/m)
    assert.match(text, /^conversations_late 4$/m)
    assert.match(text, /^conversation_backlog_seconds 90.5$/m)
    assert.match(text, /^nodejs_eventloop_lag_seconds /m)
  })

  it('tell of each road whether it is there, since when not, and what waits', async () => {
    const text = await open().text()
    assert.match(text, /^road_connected\{road="slack"\} 0$/m)
    assert.match(text, /^road_connected\{road="telegram"\} 1$/m)
    assert.match(text, /^road_down_seconds\{road="slack"\} 61$/m)
    assert.match(text, /^road_down_seconds\{road="telegram"\} 0$/m)
    assert.match(text, /^road_last_update_timestamp_seconds\{road="telegram"\} 90$/m)
    assert.match(text, /^road_backlog\{road="telegram"\} 3$/m)
  })

  it('count deliveries by channel and outcome, and time only those delivered', async () => {
    const metrics = open()
    metrics.delivery('msteams', 'delivered', 1_500)
    metrics.delivery('msteams', 'retry')
    const text = await metrics.text()
    assert.match(text, /reminder_deliveries_total\{channel="msteams",outcome="delivered"\} 1/)
    assert.match(text, /reminder_deliveries_total\{channel="msteams",outcome="retry"\} 1/)
    assert.match(text, /reminder_lateness_seconds_bucket\{le="1",channel="msteams"\} 0/)
    assert.match(text, /reminder_lateness_seconds_bucket\{le="2",channel="msteams"\} 1/)
  })

  it('give made-up channels no label of their own', async () => {
    const metrics = open()
    for (let made = 0; made < 100; made++) metrics.turn(`channel-${made}`, 0.01)
    const text = await metrics.text()
    assert.match(text, /turn_seconds_count\{channel="other"\} 100/)
    assert.doesNotMatch(text, /channel-/)
  })

  it('tell understanding from its problems', async () => {
    const metrics = open()
    metrics.understood('create', null, 0.001)
    metrics.understood('create', 'already-past', 0.001)
    metrics.refused(413)
    const text = await metrics.text()
    assert.match(text, /understood_total\{kind="create",problem="none"\} 1/)
    assert.match(text, /understood_total\{kind="create",problem="already-past"\} 1/)
    assert.match(text, /requests_refused_total\{status="413"\} 1/)
  })
})

describe('timed', () => {
  it('times what waits, succeeded or not, and leaves the rest alone', async () => {
    const seen: string[] = []
    class Shelf {
      #books = 2
      label = 'shelf'
      count() {
        return this.#books
      }
      async fetch() {
        return this.#books
      }
      async lose(): Promise<never> {
        throw new Error('lost')
      }
    }
    const shelf = timed(new Shelf(), (operation) => void seen.push(operation))
    assert.equal(shelf.label, 'shelf')
    assert.equal(shelf.count(), 2)
    assert.equal(await shelf.fetch(), 2)
    await assert.rejects(shelf.lose(), /lost/)
    assert.deepEqual(seen, ['fetch', 'lose'])
  })
})
