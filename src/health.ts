import type { StoreCounts } from './reminders/store.js'
import type { Clock, Instant } from './reminders/time.js'

/** Without a tick for so long nothing is sent on time. */
const DEAD_TICK_MS = 5_000
/** A probe writes to disk or database, so asking often costs no more than asking once in this time. */
const PROBE_KEPT_MS = 1_000
const PROBE_TIMEOUT_MS = 2_000

export interface HealthParts {
  /** Resolves when a write would be durable now. */
  probe(): Promise<void>
  counts(now: Instant): Promise<StoreCounts>
  /** Milliseconds since the scheduler's last tick. */
  silentMs(): number
  clock: Clock
  /** How long a probe may take; default 2 s. */
  probeTimeoutMs?: number
}

/** What /healthz tells; anything but `ok` answers 503. */
export interface Health {
  status: 'ok' | 'failing'
  /** `writable`, or what the store says. */
  store: string
  lastTickMs: number
  /** Due and not yet sent; `null` when the store cannot say. */
  backlog: number | null
}

/** Asks whether what is promised can be kept now: a change can be made durable, and what is due is looked for. */
export function openHealth(parts: HealthParts): () => Promise<Health> {
  const { probe, counts, silentMs, clock, probeTimeoutMs = PROBE_TIMEOUT_MS } = parts
  let asked: { at: Instant; answer: Promise<string> } | undefined

  const store = (): Promise<string> => {
    const now = clock.now()
    if (asked === undefined || Math.abs(now - asked.at) > PROBE_KEPT_MS)
      asked = { at: now, answer: judge(probe(), probeTimeoutMs) }
    return asked.answer
  }

  return async () => {
    const answer = await store()
    const lastTickMs = Math.round(silentMs())
    const isWritable = answer === 'writable'
    const backlog = isWritable ? (await counts(clock.now())).due : null
    const isOk = isWritable && lastTickMs < DEAD_TICK_MS
    return { status: isOk ? 'ok' : 'failing', store: answer, lastTickMs, backlog }
  }
}

/** The store's own sentence when it refuses: it names the setting and no secret. */
async function judge(probing: Promise<void>, timeoutMs: number): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${timeoutMs} ms`), timeoutMs)
  })
  const answered = probing.then(
    () => 'writable',
    (error: unknown) => (error instanceof Error ? error.message : 'refuses'),
  )
  return Promise.race([answered, late]).finally(() => clearTimeout(timer))
}
