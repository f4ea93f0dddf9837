import { afterOwn } from '../base/clock.js'
import type { Log } from '../base/log.js'
import type { RoadState } from '../base/road-state.js'
import type { StoreCounts } from '../reminders/store.js'
import type { Clock, Instant } from '../reminders/time.js'

/** Without a tick for so long nothing is sent on time. */
const DEAD_TICK_MS = 5_000
/** A probe writes to disk or database, so asking often costs no more than asking once in this time. */
const PROBE_KEPT_MS = 1_000
const PROBE_TIMEOUT_MS = 2_000
/** What stood still with the whole process ticks again within this. */
const SETTLED_MS = 500

export interface HealthParts {
  /** Resolves when a write would be durable now. */
  probe(): Promise<void>
  counts(now: Instant): Promise<StoreCounts>
  /** Milliseconds since the scheduler's last tick. */
  silentMs(): number
  /** The roads that are open besides this server; none of them makes it fail: no restart mends a platform. */
  roads(): readonly RoadState[]
  clock: Clock
  log: Pick<Log, 'warn'>
  /** How long a probe may take of the time in which the process itself runs; default 2 s. */
  probeTimeoutMs?: number
}

/** What /healthz tells; anything but `ok` answers 503. */
export interface Health {
  status: 'ok' | 'failing'
  /** Whoever can ask learns no more than this of the store: where it is and what it says stand in the log. */
  store: 'writable' | 'not writable' | 'silent'
  lastTickMs: number
  /** Due and not yet sent; `null` when the store cannot say. */
  backlog: number | null
  /** Whether people on Telegram and Slack reach the bot, for how long they do not, and what is not yet handled. */
  roads: readonly RoadReport[]
}

interface RoadReport extends Omit<RoadState, 'lastUpdate'> {
  /** In ISO's form; `null`: nothing since the start. */
  lastUpdate: string | null
}

/** Asks whether what is promised can be kept now: a change can be made durable, and what is due is looked for. */
export function openHealth(parts: HealthParts): () => Promise<Health> {
  const { probe, counts, silentMs, roads, clock, log, probeTimeoutMs = PROBE_TIMEOUT_MS } = parts
  let asked: { at: Instant; answer: Promise<Health['store']> } | undefined

  const judge = async (): Promise<Health['store']> => {
    try {
      return await within(probeTimeoutMs, probe())
    } catch (error) {
      log.warn({ err: error }, 'The store cannot make changes durable')
      return 'not writable'
    }
  }
  const store = (): Promise<Health['store']> => {
    const now = clock.now()
    if (asked === undefined || Math.abs(now - asked.at) > PROBE_KEPT_MS) asked = { at: now, answer: judge() }
    return asked.answer
  }

  return async () => {
    const answer = await store()
    if (silentMs() >= DEAD_TICK_MS) await new Promise<void>((resolve) => afterOwn(SETTLED_MS, resolve))
    const lastTickMs = Math.round(silentMs())
    const isWritable = answer === 'writable'
    const backlog = isWritable ? (await counts(clock.now())).due : null
    const isOk = isWritable && lastTickMs < DEAD_TICK_MS
    return { status: isOk ? 'ok' : 'failing', store: answer, lastTickMs, backlog, roads: roads().map(reportOf) }
  }
}

const reportOf = (state: RoadState): RoadReport => ({
  ...state,
  lastUpdate: state.lastUpdate === null ? null : new Date(state.lastUpdate).toISOString(),
})

async function within(timeoutMs: number, probing: Promise<void>): Promise<'writable' | 'silent'> {
  let stop = (): void => undefined
  const late = new Promise<'silent'>((resolve) => {
    stop = afterOwn(timeoutMs, () => resolve('silent'))
  })
  return Promise.race([probing.then(() => 'writable' as const), late]).finally(stop)
}
