import type { Token } from '../text/tokens.js'
import type { Expression } from '../time/expression.js'
import type { Moment } from '../time/moment.js'
import type { Meaning } from '../time/pieces.js'
import { Grammar } from './compile.js'
import { plain, Reading, type TypeReader } from './match.js'
import type { Complete, Tables } from './row.js'
import type { Place } from './states.js'

/** All that a language is to the reading of times besides its sentences. */
export interface LanguageTables {
  tables: readonly Tables[]
  words: SmallWords
  /** Types of which all readings of the same words are kept, as of `piece`. */
  many?: readonly string[]
  /** Types that are read by a function instead of rows. */
  readers?: Readonly<Record<string, TypeReader>>
  readWords(message: string): Token[]
}

/** What every language has that no row can say. */
const READERS = {
  /** Any word of letters: `!{someword}` at the end of a sentence. */
  someword: ({ tokens }, i) => (tokens[i]?.kind === 'word' ? [plain(i + 1, true)] : []),
} satisfies Record<string, TypeReader>

/** A language's tables; the compiler refuses a hole whose type none of them has rows for. */
export const languageTables = <const T extends readonly Tables[], Read extends string = never>(
  language: Omit<LanguageTables, 'tables' | 'readers'> & {
    tables: T & Complete<T, Read | keyof typeof READERS>
    readers?: Readonly<Record<Read, TypeReader>>
  },
): LanguageTables => ({ ...language, readers: { ...READERS, ...language.readers } })

/** The small words that hold a sentence together; each entry as `readWords` leaves it. */
interface SmallWords {
  /** Marks and words between two phrases of one time. */
  marks: string
  links: readonly string[]
  /** "or": behind it stands another choice of the same. */
  choices: readonly string[]
  /** Whose other half the phrase behind them is: "the 7:30 show". */
  holders: ReadonlySet<string>
  /** Holders that may also stand alone, and the words in front of which they do: "call her at 5". */
  pronouns: ReadonlySet<string>
  afterPronouns: ReadonlySet<string>
  /** Words that make a length theirs: "run for 20 min". */
  lengthHolders: ReadonlySet<string>
  /** What ties the text to the request: the first means something to do ("to"), the others a thing ("about"). */
  connectors: readonly [string, ...string[]]
  /** Whether something to do begins at token `i`, behind the first connector; any word unless said. */
  isDeed?(tokens: Token[], i: number): boolean
  /** Whether something to do begins at token `i` with nothing that must stand in front of it: "llamar", "de ligar". */
  deedAt?(tokens: Token[], i: number): boolean
  /** Of these, those behind which no request follows. */
  ties: readonly string[]
  /** In front of a day within a text, the day of what is named before it: "book the table | for | friday". */
  purposes?: readonly string[]
  copulas: readonly string[]
  /** What says nothing right behind certain words: "at | uh | 9 30", "by | like | 5"; elsewhere it may lead to a correction, or mean something. */
  hesitations: ReadonlyMap<string, ReadonlySet<string>>
  /** Types whose words have to do with time wherever they stand: none of them may be left over beside a time. */
  timely: readonly string[]
  /** Of these, the names of days. */
  dayNames: readonly string[]
}

/** A complete time and where it stands. */
export interface Found {
  /** Token indices, half open. */
  from: number
  to: number
  expression: Expression
  /** Cannot well be anything but a time. */
  firm: boolean
  /** How well its phrases were read: higher is better. */
  score: number
}

/** A phrase of time, as one of the searches takes it. */
export interface Candidate {
  to: number
  meaning: Meaning
  weak: boolean
  place: Place | null
  rank: number
}

/** One message being read. */
export interface Reader {
  message: string
  tokens: Token[]
  moment: Moment
  reading: Reading
  language: LanguageTables
  types: Types
  /** Times already read, by where and in what place of the sentence they start. */
  times: Map<number, Found[]>
  /** Phrases of time already found, by the token where they start. */
  pieces: (readonly Candidate[] | undefined)[]
}

const MEASURING: ReadonlySet<string> = new Set(['unit', 'timeunit', 'ordinal', 'numeral', 'month'])

/** The types of phrase that the engine itself asks for. */
interface Types {
  piece: number
  /** Words in the place of a time that are none: "when I get home". */
  occasion: number
  condition: number
  /** A preposition that leads to days. */
  preposition: number
  /** "log in": a verb and the word that belongs to it. */
  particle: number
  /** Words in front of a time or within it that say nothing: "uh". */
  filler: number
  /** The same behind a time only: "or so". */
  hedge: number
  /** "no, make it": between a time and the one that is meant. */
  correction: number
  /** Behind a time of day, or in front of it: "UTC+2", "Tokyo time". */
  zone: number
  /** "2 hours before" */
  shift: number
  /** An hour, behind "at" or as a whole answer. */
  hour: number
  timely: number[]
  /** Of these, what counts or measures, and is of a time only beside a number or another word of time: "second", "hours". */
  measuring: number[]
  dayNames: number[]
  /** What says more of the time ("every school day", "an hour before"): unread in a text, it makes the time a question. */
  doubt: number
  /** "except": unread behind a repetition, it leaves open what that is. */
  restriction: number
  /** "every": unread in front of a time, it makes that a question. */
  every: number
  /** "so": in front of the time that what was said comes to. */
  conclusion: number
  /** "because": begins a reason, whose times are not those of the request. */
  reason: number
  /** ", my train is": begins what is told besides, whose times are not those of a request with an hour of its own. */
  fact: number
}

/** The tokens without what is no word: "in um 20 minutes". */
function heard(tokens: Token[], { hesitations, connectors }: SmallWords): Token[] {
  const isUnsaid = ({ text }: Token, i: number): boolean => {
    const behind = hesitations.get(text)
    if (behind === undefined || i === 0) return false
    // "me | uh | to call"
    const isSound = behind.has(SOUND) && connectors.includes(tokens[i + 1]?.text ?? '')
    return isSound || behind.has((tokens[i - 1] as Token).text)
  }
  return tokens.some(isUnsaid) ? tokens.filter((token, i) => !isUnsaid(token, i)) : tokens
}

const SOUND = ''

/** Sounds, and words, each with the words behind which they say nothing. */
export function hesitationsOf(
  sounds: string,
  behindSounds: string,
  words = '',
  behindWords = '',
): ReadonlyMap<string, ReadonlySet<string>> {
  const behind = (said: string, more: readonly string[] = []) => new Set([...said.split(' '), ...more])
  const known = behind(behindSounds, [SOUND])
  const vague = behind(behindWords)
  return new Map([
    ...words.split(' ').map((word): [string, Set<string>] => [word, vague]),
    ...sounds.split(' ').map((word): [string, Set<string>] => [word, known]),
  ])
}

/**
 * What a language's messages are read with: built at its first message, for a start that loads no language that nobody
 * writes. `check` is called before.
 */
export function readerOf(language: LanguageTables, check: () => void = () => {}) {
  const { readers = {} } = language
  let built: ReturnType<typeof build> | null = null
  const build = () => {
    check()
    const grammar = new Grammar(language.tables, Object.keys(readers))
    const typeOf = (name: string): number => grammar.typeOf(name)
    const { timely, dayNames } = language.words
    const types: Types = {
      piece: typeOf('piece'),
      occasion: typeOf('occasion'),
      condition: typeOf('condition'),
      preposition: typeOf('preposition'),
      particle: typeOf('particle'),
      filler: typeOf('filler'),
      hedge: typeOf('hedge'),
      correction: typeOf('correction'),
      zone: typeOf('zone'),
      shift: typeOf('shift'),
      hour: typeOf('at1'),
      timely: timely.map(typeOf),
      measuring: timely.filter((name) => MEASURING.has(name)).map(typeOf),
      dayNames: dayNames.map(typeOf),
      doubt: typeOf('doubt'),
      restriction: typeOf('restriction'),
      every: typeOf('every'),
      conclusion: typeOf('conclusion'),
      reason: typeOf('reason'),
      fact: typeOf('fact'),
    }
    const byType = new Map(Object.entries(readers).map(([name, read]) => [typeOf(name), read]))
    const many = ['piece', ...(language.many ?? [])].map(typeOf)
    return { grammar, types, byType, many }
  }
  return (
    message: string,
    moment: Moment,
    tokens: Token[] = heard(language.readWords(message), language.words),
  ): Reader => {
    built ??= build()
    const { grammar, types, byType, many } = built
    const reading = new Reading(grammar, tokens, message, moment, many, byType)
    return { message, tokens, moment, reading, language, types, times: new Map(), pieces: [] }
  }
}
