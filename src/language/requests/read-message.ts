import type { RequestInChat } from '../commands/chats.js'
import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import type { Context, CreateIntent, Intent } from '../intent.js'
import { remembered } from '../text/lookup.js'
import { withAllMeant, withMeant } from '../text/mend.js'
import { type Moment, momentOf } from '../time/moment.js'
import { readBegunAnew } from './begun-anew.js'
import { readBehindFact } from './behind-fact.js'
import { readBareAlone, readBareJoined, readBareThenAsked, readSeveral } from './several.js'
import type { SeveralWords } from './several-words.js'

/** How a language reads a whole message: the first of `readers` that knows what to make of it decides. */
export interface Grammar<R extends Reader> {
  readerOf(message: string, moment: Moment): R
  readers: readonly MessageReader<R>[]
  /** Of these the first ones, up to those of commands. */
  requestReaders: readonly MessageReader<R>[]
  /** One request, in front of or behind its time. */
  readRequest(reader: R): CreateIntent | null
  /** Whether a request stands behind other words, the only one that a reader behind those of commands finds. */
  asksLast(reader: R): boolean
  /** A thing to do and a time, without a word of reminding. */
  readBare: MessageReader<R>
  /** What a message that nobody knows is nearest to. */
  nearestTo(reader: R, message: string): Extract<Intent, { kind: 'none' }>['nearest']
  /** The words that commands are made of, and that a slip may hide. */
  commandWords: readonly string[]
  /** "everything": words for all reminders, long enough that a slip still shows what was meant. */
  allWords: readonly string[]
  /** Whether a word, in lower case, is frequent in the language, and so no slip of another. */
  owns(word: string): boolean
  several: SeveralWords
  /** A request that says in which of the person's chats it is to come. */
  requestInChat?(message: string, moment: Moment): RequestInChat | null
}

/** Any stretch of one message, opened and read once however often it is asked for. */
export interface Opened<R extends Reader = Reader> {
  readerOf(text: string): R
  /** One request. */
  readRequest(text: string): CreateIntent | null
}

/** What a message is as one of the things that it can be; null where it is none. */
export type MessageReader<R extends Reader = Reader> = (reader: R, message: string, opened: Opened<R>) => Intent | null

/** The same, and all that a stretch can be. */
interface OpenedMessage<R extends Reader> extends Opened<R> {
  read(text: string): Intent
  readPart(text: string): Intent | null
}

function open<R extends Reader>(moment: Moment, grammar: Grammar<R>): OpenedMessage<R> {
  const readerOf = remembered((text) => grammar.readerOf(text, moment))
  const readRequest = remembered((text) => grammar.readRequest(readerOf(text)))
  const opened = { readerOf, readRequest }
  const read = remembered((text) => readAs(text, opened, grammar))
  return { ...opened, read, readPart: remembered((text) => readPartAs(text, opened, grammar, read)) }
}

/** As `read` does where the text is a request; else mostly null, so that no part is looked for among all the commands. */
function readPartAs<R extends Reader>(
  text: string,
  opened: Opened<R>,
  { requestReaders, asksLast }: Grammar<R>,
  read: (text: string) => Intent,
): Intent | null {
  const reader = opened.readerOf(text)
  if (reader.tokens.length === 0) return null
  for (const readOne of requestReaders) {
    const intent = readOne(reader, text, opened)
    if (intent !== null) return intent
  }
  return asksLast(reader) ? read(text) : null
}

function readAs<R extends Reader>(message: string, opened: Opened<R>, grammar: Grammar<R>): Intent {
  const reader = opened.readerOf(message)
  if (reader.tokens.length === 0) return { kind: 'none', problem: null, nearest: 'help' }
  for (const readOne of grammar.readers) {
    const intent = readOne(reader, message, opened)
    if (intent !== null) return intent
  }
  return { kind: 'none', problem: null, nearest: grammar.nearestTo(reader, message) }
}

/** Words to meaning in one language; where they mean nothing, what they may have been meant to say. */
export function readMessage<R extends Reader>(message: string, context: Context, grammar: Grammar<R>): Intent {
  const moment = momentOf(context)
  const inChat = grammar.requestInChat?.(message, moment) ?? null
  const request = inChat && readHere(inChat.rest, moment, grammar)
  return inChat && request?.kind === 'create'
    ? { ...asSaid(request, inChat), ...(request.also && { also: request.also.map((each) => asSaid(each, inChat)) }) }
    : readHere(message, moment, grammar)
}

/** Its places as they are in the message with the words that name the chat. */
function asSaid(request: CreateIntent, { chat, at, length }: RequestInChat): CreateIntent {
  const there = (place: number) => (place >= at ? place + length : place)
  return { ...request, chat, spans: request.spans.map(({ start, end }) => ({ start: there(start), end: there(end) })) }
}

/** "Drop the keys at reception thursday 7am", "finish the slides friday at 3": a thing to do, where no reminder is meant. */
function ifNone(intent: Intent, bare: () => Intent | null): Intent {
  if (!('target' in intent) || intent.target.by !== 'words') return intent
  const other = bare()
  return other?.kind === 'create' && other.schedule !== null ? { ...intent, ifNone: other } : intent
}

/** "buscar el traje mañana a las 16": with an hour it is to be done, and no search. */
const atItsHour = (bare: Intent | null): Intent | null =>
  bare?.kind === 'create' && bare.schedule !== null && !bare.isWholeDay ? bare : null

/** "buscar insulina no posto até quarta": a time that the words looked for hold is when to do it. */
const withinSought = (bare: Intent | null, message: string, sought: string): Intent | null =>
  bare?.kind === 'create' &&
  bare.schedule !== null &&
  bare.spans.some(({ start, end }) => sought.includes(message.slice(start, end).toLowerCase()))
    ? bare
    : null

/** "tira o bolo em 35 min": no reminder is named by how long it is from now. */
function afterAWhile(bare: Intent | null, reader: Reader): Intent | null {
  if (bare?.kind !== 'create' || bare.schedule === null) return null
  const { tokens } = reader
  const isLength = bare.spans.some(({ start }) => {
    const i = tokens.findIndex((token) => token.start === start)
    return (
      i > 0 && timesFrom(reader, i, tokens.length, 'body').some(({ expression }) => expression.offset !== undefined)
    )
  })
  return isLength ? bare : null
}

/** It depends on the reminders that are there whether these words are about one. */
const mayBeOther = (intent: Intent): boolean =>
  ((intent.kind === 'edit' || intent.kind === 'snooze' || intent.kind === 'cancel') && intent.orElse !== undefined) ||
  (intent.kind === 'correct' && intent.is === 'text' && intent.isOnlyAlike === true)

function readHere<R extends Reader>(message: string, moment: Moment, grammar: Grammar<R>): Intent {
  const opened = open(moment, grammar)
  const { readerOf, read, readPart } = opened
  const anew = readBegunAnew(readerOf(message), (text) => readHere(text, moment, grammar))
  if (anew !== null) return anew
  const whole = read(message)
  const deps = { words: grammar.several, readerOf, read, readPart }
  const readBare = (text: string): Intent | null => grammar.readBare(readerOf(text), text, opened)
  const intent = readSeveral(message, whole, deps) ?? readBareThenAsked(message, whole, deps, readBare) ?? whole
  const { asking, askingTo } = grammar.several
  const bare = () =>
    readBareAlone(message, deps, readBare) ??
    readBareJoined(message, deps, readBare) ??
    readBehindFact(message, { readerOf, read, asking: [asking, askingTo] })
  const orMeant = (none: Extract<Intent, { kind: 'none' }>): Intent => {
    const nearest = withMeant(none, message, { commands: grammar.commandWords, owns: grammar.owns }, read)
    if (nearest.kind !== 'none' || nearest.meant !== undefined) return nearest
    return bare() ?? nearest
  }
  if (mayBeOther(intent)) {
    const nearest = grammar.nearestTo(readerOf(message), message)
    return { ...intent, orElse: bare() ?? orMeant({ kind: 'none', problem: null, nearest }) } as Intent
  }
  if (intent.kind === 'cancel')
    return (
      afterAWhile(bare(), readerOf(message)) ??
      ifNone(withAllMeant(intent, message, { commands: grammar.allWords, owns: grammar.owns }, read), bare)
    )
  if ('target' in intent) return ifNone(intent, bare)
  if (intent.kind === 'list' && intent.filter.contains !== undefined) {
    const other = bare()
    return atItsHour(other) ?? withinSought(other, message, intent.filter.contains.toLowerCase()) ?? intent
  }
  if (intent.kind !== 'none' || intent.problem !== null) return intent
  return orMeant(intent)
}
