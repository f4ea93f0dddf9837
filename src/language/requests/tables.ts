import type { Reader } from '../engine/language-tables.js'
import { plain, type TypeReader } from '../engine/match.js'
import type { Row, Tables } from '../engine/row.js'
import type { AudienceSaid } from '../intent.js'

/**
 * The types of phrase that requests are read with; every language has all of them, `[]` where it says nothing of the kind.
 * Constructors: `meanings/requests.ts`; where nothing else is said the phrase only has a place (`phrases(...)`).
 */
export const REQUEST_TYPES = [
  // around a request
  'courtesy', // in front of it, any number of times: "hey", "could you please"
  'closing', // at the end of a message: "thanks"
  'opening', // the request itself, `ask`: "remind me", "set a {thing}", "kannst du {whom} {body:*} erinnern"
  'whom', // whom to remind, `owner`, `everyone`, `named`: "me", "us", "{whom:mention} [and {more:whom}]"
  'refusal', // in front of an opening, which then asks for nothing: "don't", "no need to"
  'refused', // the same right behind it: "nicht"
  'unmaking', // at the end of one that a thing makes, which then is a command: "reminder for friday | delete"
  'asksback', // right behind it, which then asks for an answer: "what", "who"
  'tie', // between an opening, a time and the text, and part of none: "to", "that", "daran"
  'tieend', // the same at the end of the text: "daran"
  'forthing', // between a thing that was named and its time or text: "a timer | for"
  'placeholder', // a whole text that names nothing: "something"
  'hourcoming', // in front of an hour that is waited for: "when it's"
  // a request behind what is to be done: "dentist at 5, so please remind me about it"
  'lapse', // begins what is to be done, and is no part of it: "I keep forgetting to"
  'linking', // between the two: "so can you please"
  'called', // a word by which somebody may be called in front of it, where its verb can be nobody else's: "oi"
  'telling', // in front of a request that is told of, not made: "did", "I"
  'unasked', // begins a sentence that asks for nothing: "if", "when"
  'questioning', // begins a question: "who"
  'itself', // what was said in front: "about it", "then"
  'uptothen', // at the end, what bounds a repetition by the day that was told in front
  'asklast', // a request at the very end, its thing in front: "bitte daran erinnern"
  // what a request asks for besides, at its end
  'howoften', // how often, a `Length`, `onlyLength`: "every {length}", "every hour"
  'limit', // how often at most, a number: "at most {n} times"
  'earlier', // behind a length: "before that", "in advance"
  'moreover', // in front of a length that comes besides: "and also"
  'eve', // behind those, the evening of the day before: "the night before"
  'atnight', // also in quiet hours: "even at night"
  'untildone', // asked again and again: "until I say done"
  // whole messages
  'wish', // asks for more than text and time, `nag`, `andNag`, `again`, `aheadOf`, `joined`, `listed`
  'being', // between an event and its time, and around either: "is", "starts at", "I have"
  'article', // in front of an event: "the", "my"
  'fired', // about the reminder that just came, and no request: "remind me again later"
  'agendaask', // "send me"
  'agendaday', // "my day", "the agenda"
  'leadin', // in front of a time that answers a question: "make it", "how about"
  // a thing to do and a time, without a word of reminding
  'eveningthing', // in what is to be done, which makes an hour left open one of the evening: "dinner"
  'morningthing', // the same of the morning: "breakfast"
  'duty', // begins it and is no part of it: "I need to"
  'doing', // its first or last word, which makes it a thing to do where only a day is said: "buy", "abholen"
  'therefore', // behind a fact, in front of what is to be done: "so"
  'tobedone', // anywhere within, with the same meaning: "form | to sign", "lettiera | da comprare"
  'elaborating', // behind its verb, what it is about or for: "nachfragen | ob alles da ist"
  'breakoff', // in front of a request that is asked anew: "no wait"
  'setoff', // begins it, with a mark behind, and is no part of it: "ok then:"
  'greeting', // begins what nobody wants to be reminded of: "see you", "happy"
  'chatter', // begins what is no thing to do: "it's", "my mum calls"
  'chatting', // anywhere within: "yesterday", "last night"
  'stating', // behind the first word of the text, which then tells of something: "is", "starts"
  'clausing', // the same of a part of a message with several: "if", "because"
  'over', // anywhere in what is told of as over, and nothing is offered: "we had", "was ... today"
  // several requests in one message
  'joining', // between them: "and", "then"
  'spreading', // in front of the first of several days it may be meant for all: "next"
  'repeated', // all that is left beside a second time of the same thing: "again"
  'another', // behind a second time, another thing and no more of the first: "at 1 and at 4 | to move the laundry"
  'eachof', // behind several days or hours, of each of them: "on monday and friday | each | at 4"
  'preferred', // behind a time, of which it says that it suits: "evening | is better"
  'sameday', // the day of the part in front: "the same day"
  'betweening', // in front of the two ends of one time: "between"
  'startsanew', // begins a part that is a request by itself: "remind me", "set another reminder"
  'listheader', // a whole line in front of a list: "set two reminders"
  // a message that means nothing
  'hint', // anywhere, what the message is nearest to, `says('later|snooze', 'snooze')`
  'nottask', // begins what nobody jots down to be reminded of: "who", "the"
] as const

export type RequestType = (typeof REQUEST_TYPES)[number]

/** All that a language is to the reading of requests. */
export interface RequestTables {
  /** The rows of all request types, and of further types that these ask for. */
  tables: Readonly<Record<RequestType, readonly Row[]>> & Tables
  /**
   * Where text and time stand: `behind` the request ("remind me ..."), or `around` its verb, with the time anywhere
   * between ("mich [morgen] daran erinnern, [Anna anzurufen]").
   */
  order: 'behind' | 'around'
  /** What makes a request of words, in the language's own; each as it is typed, without a space at its end. */
  said: {
    /** "remind me" */
    asking: string
    /** In front of a thing to do: "remind me to", "erinnere mich:". */
    askingTo: string
    /** In front of a thing: "remind me of". */
    askingOf: string
    /** In front of an hour: "at". */
    at: string
    /** In front of a length from now: "in". */
    in: string
  }
}

const MENTION = /^[@<]/
const TO_ALL = /^(?:here|channel|everyone|all|<!here>|<!channel>|<!everyone>)$/i

function mentionOf(said: string): AudienceSaid {
  const plainly = said.replace(/^<at[^>]*>|<\/at>$/g, '').replace(/^@/, '')
  if (TO_ALL.test(plainly)) return { kind: 'everyone' }
  return plainly.toLowerCase() === 'me' ? { kind: 'owner' } : { kind: 'named', names: [plainly] }
}

/** Types of requests that no row can say, for the rows of every language. */
export const requestReaders: Readonly<Record<string, TypeReader>> = {
  /** "@ana", "<at>Ana Lee</at>", "@here" */
  mention: ({ tokens, message }, i) => {
    const token = tokens[i]
    if (token?.kind !== 'opaque' || !MENTION.test(token.text)) return []
    return [plain(i + 1, mentionOf(message.slice(token.start, token.end)))]
  },
  /** A word that is written like a name: "Tom". */
  name: ({ tokens, message }, i) => {
    const token = tokens[i]
    const said = token?.kind === 'word' ? message.slice(token.start, token.end) : ''
    return /^\p{Lu}\p{Ll}/u.test(said) ? [plain(i + 1, { kind: 'named', names: [said] } satisfies AudienceSaid)] : []
  },
}

/** Index behind the longest phrase of `type` at token `i`; `i` itself where there is none. */
export function skip({ reading }: Reader, type: RequestType, i: number): number {
  let to = i
  for (const found of reading.parse(reading.grammar.typeOf(type), i)) to = Math.max(to, found.to)
  return to
}

/** Whether a phrase of `type` stands at token `i`. */
export const stands = (reader: Reader, type: RequestType, i: number): boolean => skip(reader, type, i) > i

const MAX_PHRASE = 9

/** Where the longest phrase of `type` starts that ends right before token `end`, not before `from`; -1 where none does. */
export function startBefore({ reading }: Reader, type: RequestType, end: number, from = 0): number {
  const id = reading.grammar.typeOf(type)
  for (let i = Math.max(from, end - MAX_PHRASE); i < end; i += 1) if (reading.whole(id, i, end) !== null) return i
  return -1
}

/** Whether a phrase of `type` stands anywhere in tokens `from`..`to`. */
export function holds({ reading }: Reader, type: RequestType, from: number, to: number): boolean {
  const id = reading.grammar.typeOf(type)
  for (let i = from; i < to; i += 1) if (reading.parse(id, i).some((found) => found.to <= to)) return true
  return false
}
