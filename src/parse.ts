import { createInterface } from 'node:readline'
import { systemClock } from './clock.js'
import { describeInstant, describeRelative, describeSchedule, explain } from './language/describe.js'
import type { Context, Intent, Problem } from './language/intent.js'
import { understand } from './language/understand.js'
import { occurrencesFrom } from './reminders/occurrences.js'
import type { Schedule } from './reminders/schedule.js'

/**
 * `npm run --silent parse`: JSON lines `{id, text, now, timeZone, locale}` in, one JSON line with the reading of each out,
 * in order. With words as arguments: one reading for people.
 */

interface Asked {
  id?: unknown
  text?: unknown
  now?: unknown
  timeZone?: unknown
  locale?: unknown
}

const iso = (at: number): string => new Date(at).toISOString()

const NEXT = 5

const problemOf = (intent: Intent): Problem | null => {
  if ('problem' in intent) return intent.problem
  return intent.kind === 'time' ? intent.reading.problem : null
}

const upcoming = (schedule: Schedule | null, now: number): number[] =>
  schedule === null ? [] : occurrencesFrom(schedule, now, NEXT)

/** What the contract of the command calls a kind; conversation-only intents are `none` to it. */
const CONTRACT_KINDS = new Set([
  'create',
  'list',
  'cancel',
  'snooze',
  'done',
  'edit',
  'undo',
  'settings',
  'help',
  'none',
])

function lineFor(asked: Asked, id: unknown): Record<string, unknown> {
  const now = typeof asked.now === 'string' ? Date.parse(asked.now) : systemClock.now()
  const context: Context = {
    now,
    timeZone: typeof asked.timeZone === 'string' ? asked.timeZone : 'UTC',
    locale: typeof asked.locale === 'string' ? asked.locale : 'en-US',
  }
  const intent = understand(typeof asked.text === 'string' ? asked.text : '', context)
  const schedule = intent.kind === 'create' ? intent.schedule : null
  const next = upcoming(schedule, now)
  const problem = problemOf(intent)
  return {
    id,
    kind: CONTRACT_KINDS.has(intent.kind) ? intent.kind : 'none',
    text: intent.kind === 'create' ? intent.text : null,
    at: next[0] === undefined ? null : iso(next[0]),
    recurrence: schedule?.kind === 'series' ? schedule.rule : null,
    next: schedule?.kind === 'series' ? next.map(iso) : next.slice(0, 1).map(iso),
    needs: intent.kind === 'create' ? intent.needs : [],
    error: problem === null ? null : explain(problem, context),
  }
}

function answer(line: string): string {
  let asked: Asked
  try {
    asked = JSON.parse(line) as Asked
  } catch {
    return JSON.stringify({
      id: null,
      kind: 'none',
      text: null,
      at: null,
      recurrence: null,
      next: [],
      needs: [],
      error: 'This line is not JSON.',
    })
  }
  return JSON.stringify(lineFor(asked, asked.id ?? null))
}

function forPeople(text: string): string {
  const context: Context = {
    now: systemClock.now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale:
      process.env.LANG?.split('.')[0]
        ?.replace('_', '-')
        .replace(/^(C|POSIX)$/, 'en-US') ?? 'en-US',
  }
  const intent = understand(text, context)
  const problem = problemOf(intent)
  const lines = [`kind      ${intent.kind}`]
  if (intent.kind === 'create' || intent.kind === 'time') {
    const { schedule, alternatives } = intent.kind === 'create' ? intent : intent.reading
    if (intent.kind === 'create') lines.push(`text      ${intent.text ?? '(asks what)'}`)
    lines.push(`when      ${schedule === null ? '(asks when)' : describeSchedule(schedule, context)}`)
    for (const at of upcoming(schedule, context.now).slice(0, 3)) {
      lines.push(`          ${describeInstant(at, context)} (${describeRelative(at, context)})`)
    }
    for (const other of alternatives) lines.push(`or        ${describeSchedule(other.schedule, context)}`)
  } else lines.push(JSON.stringify(intent, null, 2))
  if (problem !== null) lines.push(`problem   ${explain(problem, context)}`)
  return lines.join('\n')
}

async function main(): Promise<void> {
  const words = process.argv.slice(2)
  if (words.length > 0) {
    process.stdout.write(`${forPeople(words.join(' '))}\n`)
    return
  }
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') process.stdout.write(`${answer(line)}\n`)
  }
}

await main()
