import { Grammar } from '../engine/compile.js'
import type { Reader } from '../engine/language-tables.js'
import { plain, Reading, type TypeReader } from '../engine/match.js'
import { type Complete, checkTypes, type Row, type Tables } from '../engine/row.js'
import { commandsTrace } from '../engine/trace.js'
import type { Intent } from '../intent.js'
import { same } from '../meanings/basic.js'
import { isMark, isNumber } from '../text/match.js'
import { type Phrase, phraseBefore } from '../text/phrase.js'
import type { Token } from '../text/tokens.js'
import { endsIn, excuseIn, isRather, isUnsure, mayBeWithin, withinAsides } from './asides.js'
import { readCode } from './chats.js'
import { CORRECTION } from './correct.js'
import { type Gist, gistIn } from './gist.js'
import { POINTING } from './pointing.js'
import { QUESTION } from './questions.js'
import { DEFAULTS, row } from './rows.js'
import { hasOnly, MERE_WORDS, type MereWords, wordsIn } from './small-words.js'
import { TARGET } from './target.js'
import { TIME_TYPES, type TimeType } from './times.js'
import type { AsideType, CorrectionType, CueType, QuestionType, TargetType } from './types.js'
import { WORDING } from './wording.js'

type Rows<T extends string> = Readonly<Record<T, readonly Row[]>>

type CommandKind = keyof typeof COMMAND_ROWS

/** A language's commands: rows only. */
export interface CommandTables {
  /** Rows that it shares with other languages: `families/commands.ts`. */
  shared: readonly Tables[]
  /** Rows by type. Types that are not named here are the language's own, each in one table. */
  tables: readonly [
    Rows<TargetType>,
    Rows<CorrectionType>,
    Rows<QuestionType>,
    Rows<AsideType | CueType>,
    Rows<Exclude<CommandKind, 'correction' | 'question' | 'chatlink'> | 'talk' | 'topic'>,
    ...Tables[],
  ]
  /** A word that says that something was done: "paid", "gegossen". */
  isPast(word: string): boolean
  /** Politeness at the end: "please". */
  closing: readonly Phrase[]
  /** The first token that is no greeting or politeness. */
  skipCourtesy(reader: Reader, i: number): number
}

/** Each kind of command is a type of rows that take the words whole; of two kinds the one further up wins. */
const COMMAND_ROWS = {
  chatlink: row('{chatlink}', same, { prefer: 13 }),
  language: row('{language}', same, { prefer: 12 }),
  many: row('{many}', same, { prefer: 11 }),
  help: row('{help}', same, { prefer: 10 }),
  data: row('{data}', same, { prefer: 9 }),
  settings: row('{settings}', same, { prefer: 8 }),
  question: row('{question}', same, { prefer: 7 }),
  snooze: row('{snooze}', same, { prefer: 6 }),
  edit: row('{edit}', same, { prefer: 5 }),
  done: row('{done}', same, { prefer: 4 }),
  relation: row('{relation}', same, { prefer: 3 }),
  cancel: row('{cancel}', same, { prefer: 2 }),
  correction: row('{correction}', same, { prefer: 1 }),
}
const COMMAND = { command: Object.values(COMMAND_ROWS) } satisfies Tables
/** Longer messages, in UTF-16 units, or in words and marks, are no commands. */
const MAX_LENGTH = 400
const MAX_TOKENS = 60
const MARKS = '.!?,;:…'

const tablesOf = ({ shared, tables }: Pick<CommandTables, 'shared' | 'tables'>): Tables[] => [...shared, ...tables]

function built({ shared, tables, isPast }: CommandTables) {
  checkTypes(tables)
  const past: TypeReader = ({ tokens }, i) => {
    const token = tokens[i]
    return token?.kind === 'word' && isPast(token.text) ? [plain(i + 1, true)] : []
  }
  const names = [...Object.keys(TIME_TYPES), 'past', 'code']
  const said = new Set(tables.flatMap((table) => Object.keys(table)))
  const left = Object.fromEntries(Object.entries(DEFAULTS).filter(([type]) => !said.has(type)))
  const grammar = new Grammar(
    [TARGET, QUESTION, CORRECTION, POINTING, WORDING, COMMAND, left, ...shared, ...tables],
    names,
  )
  const wholes = new Set(
    ['talk', 'command', 'excuse', 'alone', 'smalltalk', ...Object.keys(COMMAND_ROWS)].map((type) =>
      grammar.typeOf(type),
    ),
  )
  const readersOf = (reader: Reader): Map<number, TypeReader> => {
    const readers = Object.entries(TIME_TYPES).map(([name, open]) => [grammar.typeOf(name), open(reader)] as const)
    return new Map([...readers, [grammar.typeOf('past'), past], [grammar.typeOf('code'), readCode]])
  }
  const typed = (type: string): number => grammar.typeOf(type)
  const types = {
    talk: typed('talk'),
    command: typed('command'),
    excuse: typed('excuse'),
    adds: typed('adds'),
    alone: typed('alone'),
    smalltalk: typed('smalltalk'),
    namesnothing: typed('namesnothing'),
    dismay: typed('dismay'),
    aside: typed('aside'),
    asidefirst: typed('asidefirst'),
    asidelast: typed('asidelast'),
    cue: typed('cue'),
    shifted: typed('shifted'),
  }
  const kinds = ['talk', ...Object.keys(COMMAND_ROWS)].map(typed)
  return { grammar, wholes, readersOf, types, kinds }
}

function withoutMarks(tokens: Token[], end: number): number {
  let to = end
  while (to > 0 && isMark(tokens, to - 1, MARKS)) to -= 1
  return to
}

function endOf(tokens: Token[], closing: readonly Phrase[]): number {
  const end = withoutMarks(tokens, tokens.length)
  const polite = phraseBefore(tokens, end, closing)
  return polite < 0 ? end : withoutMarks(tokens, polite)
}

type Everybodys = [
  typeof TARGET,
  typeof QUESTION,
  typeof CORRECTION,
  typeof POINTING,
  typeof WORDING,
  typeof COMMAND,
  typeof DEFAULTS,
]

const isTooLong = ({ tokens, message }: Reader): boolean => message.length > MAX_LENGTH || tokens.length > MAX_TOKENS

/** How a language reads commands, and what it says around them. */
export interface CommandReader {
  /** Everything but creating: lists, changes, settings, help, small talk; null when a message is none of them. */
  read(reader: Reader, message: string): Intent | null
  /**
   * Whether all of it is what people say around what they mean, or to put it right: "ugh ok back to"; `namesnothing`: or only
   * points at what was said before: "diesmal erst"; `dismay`: "ugh". Most messages have another word, which is known without a grammar.
   */
  isMere(kind: MereWords, message: string, open: () => Reader): boolean
  /** Which rows read all of it, line by line. */
  trace(reader: Reader, message: string): string[]
  /** What is said of reminders in it, loosely. */
  gistOf(reader: Reader, message: string): Gist
}

/** The commands of a language. The compiler refuses a hole whose type no table has rows for. */
export function commandsBy<const S extends readonly Tables[], const T extends CommandTables['tables']>(
  language: Omit<CommandTables, 'shared' | 'tables'> & {
    shared: S
    tables: T & Complete<[...Everybodys, ...S, ...T], TimeType | 'past' | 'code'>
  },
): CommandReader {
  let made: ReturnType<typeof built> | null = null
  const smallWords: Partial<Record<MereWords, ReadonlySet<string>>> = {}
  const open = (reader: Reader, message: string, end: number): Reading => {
    made ??= built(language)
    const { grammar, wholes, readersOf } = made
    return new Reading(grammar, reader.tokens.slice(0, end), message, reader.moment, [], readersOf(reader), wholes)
  }
  return {
    read(reader, message) {
      if (isTooLong(reader)) return null
      if (reader.tokens.every(({ text }) => text === '?')) return { kind: 'help' }
      made ??= built(language)
      return readBy(made.types, language, reader, (end) => open(reader, message, end))
    },
    trace(reader, message) {
      if (isTooLong(reader)) return []
      made ??= built(language)
      const { kinds } = made
      const end = endOf(reader.tokens, language.closing)
      const start = Math.min(language.skipCourtesy(reader, 0), end)
      return commandsTrace(open(reader, message, end), kinds, start)
    },
    gistOf(reader, message) {
      if (isTooLong(reader)) return { cues: [], shift: null }
      made ??= built(language)
      return gistIn(open(reader, message, reader.tokens.length), made.types)
    },
    isMere(kind, message, openReader) {
      smallWords[kind] ??= wordsIn(tablesOf(language), MERE_WORDS[kind])
      if (!hasOnly(message, smallWords[kind])) return false
      const reader = openReader()
      if (isTooLong(reader)) return false
      made ??= built(language)
      const end = withoutMarks(reader.tokens, reader.tokens.length)
      return end > 0 && open(reader, message, end).whole(made.types[kind], 0, end) !== null
    },
  }
}

type Types = ReturnType<typeof built>['types']

function readBy(
  types: Types,
  { closing, skipCourtesy }: Pick<CommandTables, 'closing' | 'skipCourtesy'>,
  reader: Reader,
  opened: (end: number) => Reading,
): Intent | null {
  const { tokens, message } = reader
  const whole = isMark(tokens, 0, '/!') ? 1 : 0
  const readIn = (reading: Reading, from: number): Intent | null => {
    const end = reading.tokens.length
    const start = Math.min(skipCourtesy(reader, from === whole ? 0 : from), end)
    // "and the day before" is more than "the day before"
    const added = reading.parse(types.adds, from).length > 0 ? reading.whole(types.command, from, end) : null
    if (added !== null && !isMoreText(added.value as Intent)) return added.value as Intent
    const found =
      reading.whole(types.talk, from, end) ??
      reading.whole(types.talk, start, end) ??
      reading.whole(types.command, start, end)
    const intent = (found?.value as Intent | undefined) ?? null
    // "and" in front is a part of "and sunday?", "no" of "no, for tom"
    const isWhole = start === from || (intent !== null && !isUnsure(intent))
    const before = isWhole ? null : reading.whole(types.command, from, end)
    return (before?.value as Intent | undefined) ?? intent
  }
  const readAll = (reading: Reading): Intent | null => {
    const intent = readIn(reading, whole)
    if (!mayBeWithin(intent)) return intent
    let meant = intent
    for (const { from, end } of withinAsides(reading, types)) {
      const shorter = opened(end)
      const found = readIn(shorter, from) ?? shorter.whole(types.alone, from, end)?.value ?? null
      if (found === null || !isRather(found as Intent, meant)) continue
      meant = found as Intent
      if (!mayBeWithin(meant)) break
    }
    return meant
  }
  const end = endOf(tokens, closing)
  // "am 11.": the dot is a part of the day
  const ordinal = isMark(tokens, end, '.') && isNumber(tokens, end - 1) ? opened(end + 1) : null
  const dotted = ordinal && (readAll(ordinal) ?? ordinal.whole(types.alone, whole, end + 1)?.value)
  if (dotted) return dotted as Intent
  const reading = opened(end)
  const intent = readAll(reading)
  const excused = excuseIn(reading, types.excuse)
  if (excused < 0) return intent
  const why = message.slice(tokens[excused]?.start, reading.tokens.at(-1)?.end)
  if (intent !== null && !endsIn(intent, why)) return intent
  const inFront = opened(endOf(tokens.slice(0, excused), closing))
  const asked = readAll(inFront)
  // "oops, i have to go" takes nothing back
  const isMereTalk = asked?.kind === 'undo' && inFront.whole(types.smalltalk, 0, inFront.tokens.length) !== null
  return isMereTalk ? intent : (asked ?? intent)
}

/** Where all else fails: "and butter". */
const isMoreText = (intent: Intent): boolean => intent.kind === 'correct' && intent.is === 'also'
