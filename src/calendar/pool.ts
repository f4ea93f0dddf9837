import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { CalendarPlan } from '../reminders/calendar-plan.js'
import type { PersonKey } from '../reminders/reminder.js'
import type { Instant } from '../reminders/time.js'
import type { Reader } from './read/moments.js'
import type { FileToRead } from './worker.js'

/**
 * What reading a file gave. `too-costly`: it took more than a file may. `busy`: this person's files took more than a person's may, or
 * too many people's wait.
 */
type CalendarRead =
  | { kind: 'plan'; plan: CalendarPlan }
  | { kind: 'no-calendar' }
  | { kind: 'too-costly' }
  | { kind: 'busy' }

export interface CalendarReader {
  read(person: PersonKey, bytes: Uint8Array, reader: Reader): Promise<CalendarRead>
  close(): Promise<void>
}

export interface Budget {
  /** One file, with what it waits for a core. */
  fileMs: number
  /** All of one person's files within `withinMs`. */
  personMs: number
  withinMs: number
  /** Memory of one file. */
  megabytes: number
}

/**
 * The costliest file of 1 MB that is an honest one, 5,000 events, takes 0.3 s of a free core. Of a core that ten others want too it
 * waits for its turn behind them, as what reminds goes first: it has time for that, within half a minute.
 */
export const DEFAULT_BUDGET: Budget = { fileMs: 25_000, personMs: 50_000, withinMs: 120_000, megabytes: 256 }

/** Files that wait for a thread. */
const WAITING = 50

/**
 * Reads calendar files in worker threads, so that no file holds up the loop that reminds. A file that takes longer than it may, or
 * more memory, is given up and its thread with it.
 */
export function openCalendarReader(monotonicMs: () => number, budget: Budget = DEFAULT_BUDGET): CalendarReader {
  const pool = new Piscina<FileToRead, CalendarPlan | null>({
    filename: fileURLToPath(new URL(`./worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)),
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 60_000,
    maxQueue: WAITING,
    resourceLimits: { maxOldGenerationSizeMb: budget.megabytes },
  })
  const spent = new Map<PersonKey, { since: Instant; ms: number }>()

  /** What is left to a person; forgets those whose time is over. */
  function accountOf(person: PersonKey): { since: Instant; ms: number } {
    const now = monotonicMs()
    for (const [key, { since }] of spent) if (now - since > budget.withinMs) spent.delete(key)
    const account = spent.get(person) ?? { since: now, ms: 0 }
    spent.set(person, account)
    return account
  }

  return {
    async read(person, bytes, reader) {
      const account = accountOf(person)
      if (account.ms >= budget.personMs) return { kind: 'busy' }
      const from = monotonicMs()
      try {
        const plan = await pool.run({ bytes, reader }, { signal: AbortSignal.timeout(budget.fileMs) })
        return plan === null ? { kind: 'no-calendar' } : { kind: 'plan', plan }
      } catch (error) {
        const kind = givenUp(error)
        if (kind === null) throw error
        return { kind }
      } finally {
        account.ms += monotonicMs() - from
      }
    },
    close: () => pool.destroy(),
  }
}

/** Null for a fault of ours. */
function givenUp(error: unknown): 'too-costly' | 'busy' | null {
  if (!(error instanceof Error)) return null
  if (error.message === 'Task queue is at limit') return 'busy'
  const isOutOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return error.name === 'AbortError' || error.name === 'TimeoutError' || isOutOfMemory ? 'too-costly' : null
}
