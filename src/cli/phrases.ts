import { parseArgs } from 'node:util'
import {
  describeDuration,
  describeInstant,
  describePeriod,
  describeRelative,
  describeSchedule,
  describeTimeOfDay,
  explain,
} from '../language/describe.js'
import type { Context } from '../language/intent.js'
import { phrasesFor } from '../language/phrases.js'
import type { Problem } from '../language/time-reading.js'
import type { Schedule } from '../reminders/schedule.js'

/**
 * `npm run --silent phrases -- es`: everything that the bot says in a language, with sample values, for a native to review.
 * A phrase is called with samples by the names of its parameters in English, the reference; several samples give several
 * lines, so that one and many are both seen.
 */

const NOW = Date.parse('2026-12-02T10:15:00Z')
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** What a parameter of this name may hold; of one phrase (`path#name`) what is said there. */
function samplesFor(context: Context): Record<string, readonly unknown[]> {
  const once: Schedule = { kind: 'once', at: NOW + 21 * HOUR, timeZone: context.timeZone }
  const series: Schedule = {
    kind: 'series',
    rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    start: '2026-12-08T09:00:00',
    timeZone: context.timeZone,
  }
  const when = describeSchedule(once, context)
  const moment = describeInstant(NOW + 21 * HOUR, context)
  const [from, to] = [describeTimeOfDay('22:00', context), describeTimeOfDay('07:00', context)]
  const text = 'Paracetamol 1 g'
  const names = [[text], [text, 'DNI'], [text, 'DNI', 'Ibuprofeno'], Array.from({ length: 12 }, (_, k) => `A${k + 1}`)]
  const counts = [1, 2, 5]
  const period = describePeriod({ from: NOW + DAY, to: NOW + 2 * DAY }, context)
  const filters = [undefined, 'next', 'repeating', 'overdue', 'failed', 'done'].map((show) => ({ show }))
  const people = ['Ana']
  return {
    ...{
      text: [text],
      name: [text],
      was: [text],
      said: [text],
      words: [text],
      example: [text],
      rest: [text],
      title: [text],
    },
    ...{
      when: [when],
      until: [moment],
      asked: [moment],
      at: [from],
      now: [from],
      next: [moment],
      time: [from],
      morning: [to],
    },
    ...{ from: [from], to: [to], absolute: [moment], relative: [describeRelative(NOW + 21 * HOUR, context)] },
    ...{
      rule: [describeSchedule(series, context)],
      length: [describeDuration(90 * 60_000, context)],
      period: [period],
    },
    ...{ ahead: [describeDuration(HOUR, context)], every: [describeDuration(600_000, context)], day: [period] },
    ...{
      zone: ['Lisbon'],
      there: ['Lisbon'],
      chosen: ['Berlin'],
      place: ['Ana & Bob'],
      channel: ['Slack'],
      chat: ['Telegram'],
    },
    ...{
      who: people,
      others: [['Telegram'], ['Telegram', 'Slack']],
      code: ['7KQ-42M'],
      locale: ['es-ES'],
      dates: [moment],
    },
    ...{ names, facts: [[when]], times: [[moment, when]], numbers: [[4], [4, 7]], count: counts, cancelled: [0, 1, 2] },
    ...{
      limit: [1, 100],
      number: ['2'],
      parts: [1, 3],
      deed: ['create', 'cancel', 'edit', 'snooze', 'done', 'settings', 'import'],
      why: ['…'],
      address: ['https://example.org/c/1'],
      answer: ['9'],
    },
    ...{
      spans: [[]],
      word: ['CST'],
      countries: [['US', 'CN']],
      isGuess: [true, false],
      isOn: [true, false],
      hasTime: [true, false],
    },
    ...{
      filter: [...filters, { contains: text }, { period }],
      isQuiet: [true, false],
      list: [
        ['MO', 'TU'],
        ['SA', 'SU'],
      ],
    },
    ...{
      off: [['SA', 'SU']],
      clock: [undefined, '12h', '24h'],
      about: [undefined, 'create', 'cancel-all', 'forget', 'zone'],
    },
    ...{
      relation: ['mute', 'unmute', 'block', 'unblock'],
      kind: ['import', 'export', 'change'],
      instead: [when],
      of: ['morning', 'day'],
    },
    what: ['reminders', 'in-conversation', 'per-minute', 'per-day', 'audience', 'links'],
    'failures.why#code': ['bot-removed', 'expired', 'blocked', undefined],
    'longWork.begun#kind': ['import', 'export', 'forget', 'change'],
    'settings.timesAre': [
      {
        day: '9:00',
        morning: '9:00',
        noon: '12:00',
        afternoon: '15:00',
        evening: '18:00',
        night: '20:00',
        endOfDay: '17:00',
      },
    ],
    'data.imported': [
      { created: 1, changed: 0, ended: 0, unchanged: 0 },
      { created: 3, changed: 2, ended: 1, unchanged: 1 },
      { created: 0, changed: 0, ended: 0, unchanged: 4 },
    ],
    'settings.zoneIs#from': ['client', 'chosen', 'guess'],
    'refused.limitReached#limit': [100],
    // said of several only
    'target.which#count': [2, 5],
    'zone.movedMany#count': [2, 5],
    'others.several#count': [2, 5],
    'cancel.these#names': names.slice(1),
    'done.several#names': names.slice(1),
    'snooze.several#names': names.slice(1),
    'undo.several#names': names.slice(1),
    'create.forSomebody#name': people,
    'create.forPeople#names': [people, ['Ana', 'Bob']],
    'delivery.attention#names': [people, ['Ana', 'Bob']],
    'welcome.group#name': ['Bot'],
  }
}

type Said = (...values: unknown[]) => unknown

/** The names of a function's parameters, as they are written. */
export function parametersOf(said: Said): string[] {
  const source = said.toString()
  const head =
    /^(?:async\s+)?(?:function\s*)?\w*\s*\(([^)]*)\)/.exec(source)?.[1] ?? /^(\w+)\s*=>/.exec(source)?.[1] ?? ''
  return head
    .split(',')
    .map((name) => name.replace(/=.*$/s, '').trim().replace(/^_/, '').replace(/\d+$/, ''))
    .filter((name) => name !== '')
}

/** What a phrase says with each of the samples; the shape that English has is the reference for the names. */
function rendered(said: Said, reference: Said, path: string, samples: Record<string, readonly unknown[]>): string[] {
  // one argument in parts has its samples by its path
  const whole = samples[path]
  const lists =
    whole !== undefined
      ? [whole]
      : parametersOf(reference).map((name) => samples[`${path}#${name}`] ?? samples[name] ?? [])
  if (lists.some((list) => list.length === 0)) throw new Error(`no sample for a parameter of ${path}`)
  const rounds = Math.max(1, ...lists.map((list) => list.length))
  return Array.from({ length: rounds }, (_, k) => said(...lists.map((list) => list[k % list.length]))).map(String)
}

function linesOf(
  said: unknown,
  reference: unknown,
  path: string,
  samples: Record<string, readonly unknown[]>,
): string[] {
  if (typeof said === 'function')
    return rendered(said as Said, reference as Said, path, samples).map((text) => `${path}\t${text}`)
  if (typeof said !== 'object' || said === null) return [`${path}\t${String(said)}`]
  return Object.entries(said).flatMap(([key, value]) =>
    linesOf(value, (reference as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`, samples),
  )
}

const PROBLEMS: readonly Problem[] = [
  { kind: 'already-past', at: NOW - HOUR },
  ...(
    [
      'impossible-date',
      'impossible-time',
      'not-positive',
      'too-far',
      'too-often',
      'never-happens',
      'unknown-zone',
    ] as const
  ).map((kind) => ({ kind, said: '31.2.' })),
  { kind: 'too-long', length: 5_000, limit: 4_000 },
  { kind: 'not-a-time', said: '' },
  { kind: 'not-a-time', said: '3/4' },
  { kind: 'public-holidays' },
  { kind: 'workday-step', said: '2' },
  { kind: 'two-times', first: '9:00', last: '10:00' },
]

const RULES = [
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=2',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  'FREQ=WEEKLY;BYDAY=MO,SA',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;BYMONTHDAY=1,15',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1',
  'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4',
  'FREQ=HOURLY;INTERVAL=2',
  'FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0',
  'FREQ=DAILY;COUNT=5',
  'FREQ=DAILY;UNTIL=20261224T235959',
]

/** All that is said in the language of a locale, one line each: its name, a tab, the words. */
export function allPhrases(locale: string): string[] {
  const context: Context = { now: NOW, timeZone: 'Europe/Lisbon', locale }
  const series = (rule: string): Schedule => ({
    kind: 'series',
    rule,
    start: '2026-12-08T09:00:00',
    timeZone: 'Europe/Lisbon',
  })
  return [
    ...linesOf(phrasesFor(locale), phrasesFor('en'), '', samplesFor(context)),
    ...PROBLEMS.map((problem) => `explain.${problem.kind}\t${explain(problem, context)}`),
    ...RULES.map((rule) => `schedule ${rule}\t${describeSchedule(series(rule), context)}`),
    ...[1, 2, 3, 8, 40, 400].map((days) => `relative ${days} d\t${describeRelative(NOW + days * DAY, context)}`),
    `relative past\t${describeRelative(NOW - 65 * 60_000, context)}`,
  ]
}

if (process.argv[1]?.endsWith('phrases.ts') || process.argv[1]?.endsWith('phrases.js')) {
  const { positionals } = parseArgs({ allowPositionals: true })
  process.stdout.write(`${allPhrases(positionals[0] ?? 'en').join('\n')}\n`)
}
