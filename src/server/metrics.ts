import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { RoadState } from '../base/road-state.js'
import type { StoreCounts } from '../reminders/store.js'

/** Channels as Azure Bot Service names them; whatever else claims to be one is counted as `other`, so labels stay few. */
const CHANNELS = new Set(
  'msteams slack telegram telegram-bot slack-bot webchat directline emulator email sms facebook line twilio-sms skypeforbusiness'.split(
    ' ',
  ),
)
const channelLabel = (channelId: string): string => (CHANNELS.has(channelId) ? channelId : 'other')

/** From a millisecond to a minute. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]
/** Lateness: a second is on time, a day is after an outage. */
const LATENESS_SECONDS = [0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3_600, 21_600, 86_400]

/** What is told of Telegram and Slack, each by the name of the road. */
const ROAD_FIGURES: [name: string, help: string, figure: (state: RoadState) => number][] = [
  ['road_connected', '1 while this process hears the platform, else 0.', ({ is }) => (is === 'connected' ? 1 : 0)],
  [
    'road_down_seconds',
    'For how long the platform cannot be reached; 0 when it can, or when another process listens.',
    ({ downMs }) => downMs / 1_000,
  ],
  [
    'road_last_update_timestamp_seconds',
    'When something came from the platform the last time; 0 when nothing did since the start.',
    ({ lastUpdate }) => (lastUpdate ?? 0) / 1_000,
  ],
  ['road_backlog', 'Updates that were heard and are not yet handled.', ({ backlog }) => backlog],
]

export interface Metrics {
  contentType: string
  /** In Prometheus' text form. */
  text(): Promise<string>
  /** What became of one attempt to deliver; `latenessMs` of those that were delivered. */
  delivery(channelId: string, outcome: string, latenessMs?: number): void
  turn(channelId: string, seconds: number): void
  /** A turn that ended in an apology. */
  turnFailed(channelId: string): void
  /** One reading of a message: the kind of intent, and of the problem if there was one. */
  understood(kind: string, problem: string | null, seconds: number): void
  refused(status: number): void
  store(operation: string, seconds: number): void
}

/** Figures for operators. Labels are kinds and codes, never ids, texts or names. */
export function openMetrics(counts: () => Promise<StoreCounts>, roads: () => readonly RoadState[]): Metrics {
  const registry = new Registry()
  const registers = [registry]
  // Brings memory, CPU, open files and `nodejs_eventloop_lag_*`.
  collectDefaultMetrics({ register: registry })

  /** Once for each scrape: all gauges are collected at the same time. */
  let asking: Promise<StoreCounts> | undefined
  const asked = (): Promise<StoreCounts> => {
    asking ??= counts().finally(() => {
      asking = undefined
    })
    return asking
  }

  new Gauge({
    name: 'reminders',
    help: 'Reminders by state: waiting, due (waiting and their moment has come), failed.',
    labelNames: ['state'],
    registers,
    async collect() {
      const { waiting, due, failed } = await asked()
      this.set({ state: 'waiting' }, waiting)
      this.set({ state: 'due' }, due)
      this.set({ state: 'failed' }, failed)
    },
  })
  new Gauge({
    name: 'conversations_late',
    help: 'Conversations whose longest waiting reminder is due for 5 s or more.',
    registers,
    async collect() {
      this.set((await asked()).lateConversations)
    },
  })
  new Gauge({
    name: 'conversation_backlog_seconds',
    help: 'For how long the longest waiting reminder of all late conversations is due; 0 when none is late.',
    registers,
    async collect() {
      this.set((await asked()).oldestMs / 1_000)
    },
  })
  for (const [name, help, figure] of ROAD_FIGURES)
    new Gauge({
      name,
      help,
      labelNames: ['road'],
      registers,
      collect() {
        for (const state of roads()) this.set({ road: state.road }, figure(state))
      },
    })
  const deliveries = new Counter({
    name: 'reminder_deliveries_total',
    help: 'Attempts to deliver a reminder, by channel and outcome.',
    labelNames: ['channel', 'outcome'],
    registers,
  })
  const lateness = new Histogram({
    name: 'reminder_lateness_seconds',
    help: 'How long after its moment a delivered reminder was taken by the channel.',
    labelNames: ['channel'],
    buckets: LATENESS_SECONDS,
    registers,
  })
  const turns = new Histogram({
    name: 'turn_seconds',
    help: 'From a posted activity to the end of the turn, by channel.',
    labelNames: ['channel'],
    buckets: SECONDS,
    registers,
  })
  const failedTurns = new Counter({
    name: 'turns_failed_total',
    help: 'Turns that ended in an apology, by channel.',
    labelNames: ['channel'],
    registers,
  })
  const understanding = new Histogram({
    name: 'understand_seconds',
    help: 'Reading one message.',
    buckets: [0.0001, 0.00025, 0.0005, ...SECONDS],
    registers,
  })
  const readings = new Counter({
    name: 'understood_total',
    help: 'Messages read, by kind of intent and of the problem in it ("none": understood whole).',
    labelNames: ['kind', 'problem'],
    registers,
  })
  const refusals = new Counter({
    name: 'requests_refused_total',
    help: 'Requests to /api/messages answered with a 4xx, by status.',
    labelNames: ['status'],
    registers,
  })
  const operations = new Histogram({
    name: 'store_seconds',
    help: 'One call of the store until it is durable, by operation.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  })

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    delivery(channelId, outcome, latenessMs) {
      const channel = channelLabel(channelId)
      deliveries.inc({ channel, outcome })
      if (latenessMs !== undefined) lateness.observe({ channel }, Math.max(0, latenessMs) / 1_000)
    },
    turn: (channelId, seconds) => turns.observe({ channel: channelLabel(channelId) }, seconds),
    turnFailed: (channelId) => failedTurns.inc({ channel: channelLabel(channelId) }),
    understood(kind, problem, seconds) {
      understanding.observe(seconds)
      readings.inc({ kind, problem: problem ?? 'none' })
    },
    refused: (status) => refusals.inc({ status: String(status) }),
    store: (operation, seconds) => operations.observe({ operation }, seconds),
  }
}

/** The same object with every promise-giving method timed; `observe` gets the method's name and seconds. */
export function timed<T extends object>(target: T, observe: (operation: string, seconds: number) => void): T {
  return new Proxy(target, {
    get(object, property) {
      const member: unknown = Reflect.get(object, property)
      if (typeof member !== 'function') return member
      return (...values: unknown[]): unknown => {
        const started = performance.now()
        const result: unknown = member.apply(object, values)
        if (!(result instanceof Promise)) return result
        return result.finally(() => observe(String(property), (performance.now() - started) / 1_000))
      }
    },
  })
}
