import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { systemClock } from '../base/clock.js'
import { describeInstant, describeRelative, describeSchedule, explain } from '../language/describe.js'
import type { Context, CreateIntent, Intent } from '../language/intent.js'
import type { Problem } from '../language/time-reading.js'
import { understand } from '../language/understand.js'
import { whyRead } from '../language/why.js'
import { occurrencesFrom } from '../reminders/occurrences.js'
import type { Schedule } from '../reminders/schedule.js'

/**
 * `npm run --silent parse`: JSON lines `{id, text, now, timeZone, locale}` in, one JSON line with the reading of each out,
 * in order. With words as arguments: one reading for people; `--why` says how it came about, `--now`, `--zone` and `--locale`
 * say when, where and in which language.
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

/** The next times of a request, and of those beside it for the same thing. */
function allNext(intent: CreateIntent, now: number): number[] {
  const same = [intent, ...(intent.also ?? []).filter(({ text }) => text === intent.text)]
  const times = same.flatMap(({ schedule }) => upcoming(schedule, now))
  return [...new Set(times)].sort((a, b) => a - b).slice(0, NEXT)
}

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
  const next = intent.kind === 'create' ? allNext(intent, now) : []
  const problem = problemOf(intent)
  return {
    id,
    kind: CONTRACT_KINDS.has(intent.kind) ? intent.kind : 'none',
    text: intent.kind === 'create' ? intent.text : null,
    at: next[0] === undefined ? null : iso(next[0]),
    recurrence: schedule?.kind === 'series' ? schedule.rule : null,
    next: next.map(iso),
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

interface Options {
  why?: boolean
  now?: string
  zone?: string
  locale?: string
}

function forPeople(text: string, options: Options): string {
  const context: Context = {
    now: options.now === undefined ? systemClock.now() : Date.parse(options.now),
    timeZone: options.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: options.locale ?? localeOfMachine() ?? 'en-US',
  }
  const intent = understand(text, context)
  const problem = problemOf(intent)
  return [
    `kind      ${intent.kind}`,
    ...describeIntent(intent, context),
    ...(problem === null ? [] : [`problem   ${explain(problem, context)}`]),
    ...(options.why === true ? ['', ...whyRead(text, intent, context)] : []),
  ].join('\n')
}

const localeOfMachine = (): string | undefined =>
  process.env.LANG?.split('.')[0]
    ?.replace('_', '-')
    .replace(/^(C|POSIX)$/, 'en-US')

function describeIntent(intent: Intent, context: Context): string[] {
  if (intent.kind !== 'create' && intent.kind !== 'time') return [JSON.stringify(intent, null, 2)]
  const { schedule, alternatives } = intent.kind === 'create' ? intent : intent.reading
  return [
    ...(intent.kind === 'create' ? [`text      ${intent.text ?? '(asks what)'}`] : []),
    `when      ${schedule === null ? '(asks when)' : describeSchedule(schedule, context)}`,
    ...upcoming(schedule, context.now)
      .slice(0, 3)
      .map((at) => `          ${describeInstant(at, context)} (${describeRelative(at, context)})`),
    ...alternatives.map((other) => `or        ${describeSchedule(other.schedule, context)}`),
  ]
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      why: { type: 'boolean' },
      now: { type: 'string' },
      zone: { type: 'string' },
      locale: { type: 'string' },
    },
  })
  if (positionals.length > 0) {
    process.stdout.write(`${forPeople(positionals.join(' '), values)}\n`)
    return
  }
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') process.stdout.write(`${answer(line)}\n`)
  }
}

await main()
