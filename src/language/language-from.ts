import type { RequestInChat } from './commands/chats.js'
import type { CommandReader } from './commands/command-tables.js'
import type { LanguageTables, Reader } from './engine/language-tables.js'
import { traceOf } from './engine/trace.js'
import type { CreateIntent, Intent } from './intent.js'
import type { Chrono, Language, Saying } from './language.js'
import { readAgenda } from './requests/agenda.js'
import { behindWords } from './requests/aside.js'
import { isDoing, isTold, readBare } from './requests/bare.js'
import { readCalledOut } from './requests/called-out.js'
import { bodyEnd, skipCourtesy } from './requests/courtesy.js'
import { isFired, nearestTo } from './requests/nearest.js'
import { isRefused, openerOf } from './requests/opening.js'
import { type MessageReader, type Opened, readMessage } from './requests/read-message.js'
import { askedFrom, readRequest } from './requests/read-request.js'
import { readRequestLast } from './requests/request-last.js'
import { severalOf } from './requests/several-words.js'
import type { RequestTables } from './requests/tables.js'
import { readTimeAlone, timeAnswered } from './requests/times.js'
import { readWish } from './requests/wishes.js'
import { titleIn } from './text/titles.js'
import { type Moment, momentOf } from './time/moment.js'

/** What a language is made of: tables of times, of requests and of commands, its own words, and its sentences. */
export interface LanguageParts {
  /** BCP 47 language subtag, lower case. */
  code: string
  /**
   * Frequent words of it, by which a message is known to be in it, as `readWords` leaves them. A word that several
   * languages have counts for each the less.
   */
  ownWords: Iterable<string>
  /** A word in lower case as `readWords` leaves it, where it makes spellings plain. */
  plain?(word: string): string
  /** What all forms of a word have in common. */
  stem(word: string): string
  /** The name by which `chrono-node` has a second reader of it. */
  chrono: Chrono | null
  times: LanguageTables
  requests: RequestTables
  commands: CommandParts
  say: Saying
}

export interface CommandParts extends CommandReader {
  /** The words that commands are made of, and that a slip may hide. */
  words: readonly string[]
  /** "everything": words for all reminders, long enough that a slip still shows what was meant. */
  all: readonly string[]
  /** A request that says in which of the person's chats it is to come. */
  inChat?(message: string, moment: Moment): RequestInChat | null
}

type Order = RequestTables['order']

/** All that a message can be, in the order in which it is asked for. */
function readersOf({ requests, commands }: LanguageParts) {
  const { order, said } = requests
  const requestReaders: readonly MessageReader[] = [
    (reader) => readAgenda(reader, order),
    (reader, _, opened) => readWish(reader, { requests, ...opened }),
    (reader, message, opened) => (isFired(reader, bodyEnd(reader, 0)) ? null : opened.readRequest(message)),
  ]
  const readers: readonly MessageReader[] = [
    ...requestReaders,
    (reader, message) => unlessAsked(commands.read(reader, message), reader, order),
    readRefusal,
    (reader) => readRequestLast(reader, order),
    (reader) => readCalledOut(reader, order),
    (reader) => readTimeAlone(reader, order),
  ]
  const asked = { request: `${said.askingTo} `, inFront: `${said.asking} `, at: `${said.at} ` }
  return {
    requestReaders,
    readers,
    readRequest: (reader: Reader): CreateIntent | null => readRequest(reader, order),
    asksLast: (reader: Reader): boolean => readRequestLast(reader, order) !== null,
    readBare: (reader: Reader, _: string, opened: Opened): CreateIntent | null =>
      behindWords(reader, opened.readerOf, (said) => readBare(said, { ...asked, ...opened })),
  }
}

/**
 * "I called the bank, remind me tomorrow to call again", "buscar a los niños mañana a las 5, recuérdame": no name of a reminder
 * that is done, and nothing that is looked for, holds a request.
 */
function unlessAsked(intent: Intent | null, reader: Reader, order: Order): Intent | null {
  const isNamed = intent?.kind === 'done' && intent.target.by === 'words'
  const isSought = intent?.kind === 'list' && intent.filter.contains !== undefined
  if (!isNamed && !isSought) return intent
  const request = readRequestLast(reader, order)
  return request?.schedule && request.problem === null ? request : intent
}

/** "don't remind me ..." asks for nothing. */
function readRefusal(reader: Reader): Intent | null {
  const isRefusal = isRefused(reader, skipCourtesy(reader, 0)) || isRefused(reader, 0)
  return isRefusal ? { kind: 'none', problem: null, nearest: null } : null
}

/** The most words of a cry. */
const MOST_CRIED = 3

/** "ugh | traffic": what stands behind the cry that it begins with; null where it begins with none. */
function behindCry(words: string, isCry: (said: string) => boolean): string | null {
  const said = [...words.matchAll(/[^\s,.!…]+/gu)]
  for (let count = Math.min(MOST_CRIED, said.length); count > 0; count -= 1) {
    const end = said[count]?.index ?? words.length
    if (isCry(words.slice(0, end))) return words.slice(end)
  }
  return null
}

/**
 * A language of its tables. Nothing is built before its first message.
 * @throws Error at the first message when a pattern is not well formed or a type is missing, which the tests find.
 */
export function languageFrom(parts: LanguageParts): Language {
  const { code, chrono, stem, requests, commands, say, plain = (word: string) => word } = parts
  const { order }: { order: Order } = requests
  const own = new Set(parts.ownWords)
  const owns = (word: string): boolean => own.has(plain(word))
  const open = openerOf(parts.times, requests)
  const grammar = {
    ...readersOf(parts),
    readerOf: open,
    nearestTo: (reader: Reader) => nearestTo(reader, order),
    several: severalOf(requests),
    requestInChat: commands.inChat,
    commandWords: commands.words,
    allWords: commands.all,
    owns,
  }
  return {
    ...say,
    code,
    chrono,
    stem: (word) => titleIn(word) ?? stem(word),
    owns,
    understand: (message, context) => readMessage(message, context, grammar),
    understandTime: (message, context) => timeAnswered(open(message, momentOf(context)), order),
    gistOf: (message, context) => commands.gistOf(open(message, momentOf(context)), message),
    isMere: (kind, words, context) => commands.isMere(kind, words, () => open(words, momentOf(context))),
    isDeed: (words, context) => isDoing(open(words, momentOf(context))),
    isRemark: (words, context) => {
      const read = (said: string) => open(said, momentOf(context))
      const behind = behindCry(words, (said) => commands.isMere('dismay', said, () => read(said)))
      return isTold(read(words)) || (behind !== null && !isDoing(read(behind)))
    },
    asking: requests.said.asking,
    askedFrom: (message, context) => askedFrom(open(message, momentOf(context))),
    trace: (message, context, taken) => {
      const moment = momentOf(context)
      return [...commands.trace(open(message, moment), message), ...traceOf(open(message, moment), taken)]
    },
  }
}
