import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { systemClock } from '../base/clock.js'
import { openCalendarReader } from '../calendar/pool.js'
import { importBytes } from '../conversation/features/data/import.js'
import { describeInstant, describeSchedule } from '../language/describe.js'
import { phrasesFor } from '../language/phrases.js'
import type { Actor } from '../reminders/actor.js'
import { openBook } from '../reminders/book.js'
import { DEFAULT_LIMITS } from '../reminders/limits.js'
import { occurrencesFrom } from '../reminders/occurrences.js'
import { DEFAULT_TIMES_OF_DAY } from '../reminders/person.js'
import type { Reminder } from '../reminders/reminder.js'
import type { Instant, TimeZone } from '../reminders/time.js'
import { openLowdb } from '../storage/lowdb/open.js'
import { mainThreadMs } from './main-thread.js'

/**
 * `npm run --silent import-calendar -- --json`: JSON lines `{id, ics | icsBase64, timeZone, now, locale, again?}` in, one JSON line
 * with what each file would set out, in order. With names of files instead: what they would set, for people.
 */

interface Asked {
  id?: unknown
  ics?: unknown
  icsBase64?: unknown
  /** A second file, imported after the first. */
  again?: unknown
  now?: unknown
  timeZone?: unknown
}

interface Answer {
  reminders: { text: string; next: string[]; recurrence: string | null; leadsMs: number[] }[]
  skipped: { text: string; why: string }[]
  error: string | null
  /** The longest time for which the import held the event loop. */
  ms: number
}

const NEXT = 8

/** The moments at which a reminder speaks, from `now` on. */
function momentsOf({ schedule, occurrenceAt, dueAt, leadMs = 0 }: Reminder, now: Instant): Instant[] {
  if (schedule.kind === 'once') return [dueAt]
  return occurrencesFrom(schedule, occurrenceAt, NEXT)
    .map((at) => at - leadMs)
    .filter((at) => at >= now)
}

function shown(stored: Reminder[], now: Instant): Answer['reminders'] {
  const waiting = stored.filter(({ status }) => status === 'waiting')
  const mains = waiting.filter(({ leadOf }) => leadOf === undefined)
  const leadsOf = new Map<string, Reminder[]>(mains.map(({ id }) => [id, []]))
  for (const lead of waiting) leadsOf.get(lead.leadOf ?? '')?.push(lead)
  return mains.map((main) => {
    const leads = leadsOf.get(main.id) ?? []
    const moments = [main, ...leads].flatMap((each) => momentsOf(each, now)).sort((a, b) => a - b)
    return {
      text: main.text,
      next: [...new Set(moments)].slice(0, NEXT).map((at) => new Date(at).toISOString()),
      recurrence: main.schedule.kind === 'series' ? main.schedule.rule : null,
      leadsMs: leads.map(({ leadMs = 0 }) => leadMs),
    }
  })
}

const folder = await mkdtemp(join(tmpdir(), 'import-calendar-'))
let now = systemClock.now()
const clock = { now: () => now }
const backend = await openLowdb({ dataDir: folder, clock })
const calendars = openCalendarReader(() => performance.now())
const book = openBook({
  store: backend.reminders,
  clock,
  newId: () => randomUUID().slice(0, 13),
  limits: { ...DEFAULT_LIMITS, reminders: 10_000 },
})

const somebody = (timeZone: TimeZone): Actor => {
  const person = `cli|${randomUUID()}`
  return { person, channelId: 'cli', conversation: person, conversationKind: 'personal', timeZone }
}

async function answerOf(files: Buffer[], timeZone: TimeZone): Promise<Answer> {
  const actor = somebody(timeZone)
  const skipped: Answer['skipped'] = []
  let error: string | null = null
  const held = monitorEventLoopDelay({ resolution: 1 })
  held.enable()
  const cpuMs = mainThreadMs()
  for (const bytes of files) {
    const read = await calendars.read(actor.person, bytes, { now, timeZone, dayTime: DEFAULT_TIMES_OF_DAY.day })
    const outcome = read.kind === 'plan' ? await book.importCalendar(actor, read.plan) : null
    if (outcome === null) error = read.kind
    else if (outcome.ok) skipped.push(...outcome.skipped.map(({ text, why }) => ({ text, why: why.kind })))
  }
  // The delay of a timer is what is measured, so one has to have its turn after the work.
  await new Promise((resolve) => setTimeout(resolve, 2))
  held.disable()
  // On a busy machine the loop is late without having been held: it cannot have been held for longer than it ran.
  const ranMs = cpuMs === null ? Number.POSITIVE_INFINITY : Number(mainThreadMs()) - cpuMs
  const reminders = shown(await backend.reminders.remindersOf(actor.person), now)
  await backend.reminders.forget(actor.person)
  return { reminders, skipped, error, ms: Math.max(0, Math.min(held.max / 1e6 - 1, ranMs)) }
}

const bytesIn = ({ ics, icsBase64 }: Asked): Buffer =>
  typeof icsBase64 === 'string' ? Buffer.from(icsBase64, 'base64') : Buffer.from(typeof ics === 'string' ? ics : '')

async function answerLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue
    const asked = JSON.parse(line) as Asked
    now = typeof asked.now === 'string' ? Date.parse(asked.now) : systemClock.now()
    const files = [bytesIn(asked), ...(typeof asked.again === 'string' ? [Buffer.from(asked.again)] : [])]
    const answer = await answerOf(files, typeof asked.timeZone === 'string' ? asked.timeZone : 'UTC')
    process.stdout.write(`${JSON.stringify({ id: asked.id ?? null, ...answer })}\n`)
  }
}

async function showFile(name: string): Promise<void> {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
  const actor = somebody(timeZone)
  const language = { now, timeZone, locale }
  const deps = { book, readCalendar: calendars.read }
  const file = { name, bytes: await readFile(name) }
  const { text } = await importBytes(deps, actor, { language, words: phrasesFor(locale) }, file)
  const stored = await backend.reminders.remindersOf(actor.person)
  const lines = stored.map(({ text: said, schedule, dueAt }) => {
    const when = schedule.kind === 'series' ? describeSchedule(schedule, language) : describeInstant(dueAt, language)
    return `  ${said}: ${when}`
  })
  process.stdout.write(`${[text, ...lines].join('\n')}\n`)
}

try {
  const names = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  if (names.length === 0) await answerLines()
  for (const name of names) await showFile(name)
} finally {
  await calendars.close()
  await backend.close()
  await rm(folder, { recursive: true, force: true })
}
