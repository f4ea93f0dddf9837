import type { Reminder } from '../../src/reminders/reminder.js'
import { DAY_MS } from '../../src/reminders/time.js'
import type { Backend } from '../../src/storage/backend.js'
import { percentile } from './figures.js'
import { pool, secondsOf } from './workload.js'

export const START = Date.UTC(2030, 0, 1)
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'UTC']

/** A reminder as the bot makes them: 20,000 people, Teams-sized ids. */
export function aStoredReminder(number: number): Reminder {
  const person = number % 20_000
  const at = START + ((number * 7_919) % 30_000_000) * 1_000
  return {
    id: `01JDG7${number.toString(36).padStart(20, '0')}`,
    owner: `msteams|29:1nNzJ5-${person.toString(36).padStart(8, '0')}-bq2Xw8Kk0tYp3`,
    conversation: `msteams|a:1pL3yG-${person.toString(36).padStart(8, '0')}-xVtW7mZr9Qd1`,
    content: 'text',
    text: `call the dentist about appointment ${number}`,
    schedule: { kind: 'once', at, timeZone: ZONES[number % 4] ?? 'UTC' },
    status: 'waiting',
    dueAt: at,
    occurrenceAt: at,
    audience: { kind: 'owner' },
    attempts: 0,
    createdAt: START - DAY_MS,
    version: 0,
  }
}

export interface Timing {
  p99Ms: number
  perSecond: number
}

/** Times `count` runs of `work`, `width` at a time. */
export async function timed(count: number, width: number, work: (n: number) => Promise<unknown>): Promise<Timing> {
  const times: number[] = []
  const seconds = await secondsOf(() =>
    pool(count, width, async (n) => {
      const begun = performance.now()
      await work(n)
      times.push(performance.now() - begun)
    }),
  )
  return { p99Ms: percentile(times, 99), perSecond: count / seconds }
}

export interface Creates {
  single: Timing
  grouped: Timing
}

/** Numbers from `from` on must not be stored yet. */
export async function creates(backend: Backend, from: number): Promise<Creates> {
  const create = (n: number) => backend.reminders.commit({ reminders: [aStoredReminder(n)] })
  const single = await timed(2_000, 1, (n) => create(from + n))
  const grouped = await timed(20_000, 64, (n) => create(from + 2_000 + n))
  return { single, grouped }
}
