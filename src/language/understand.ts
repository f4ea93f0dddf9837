import type { Schedule } from '../reminders/schedule.js'
import type { MereWords } from './commands/small-words.js'
import type { Context, Intent } from './intent.js'
import { LANGUAGES, languageOf } from './languages.js'
import { secondOpinion } from './second-opinion.js'
import type { Problem, TimeReading } from './time-reading.js'

/** UTF-16 units; longer messages are refused unread. */
export const MAX_MESSAGE_LENGTH = 4_000

/** The problem of a message that is too long to be read, else null. */
function tooLong({ length }: string, { maxLength = MAX_MESSAGE_LENGTH }: Context): Problem | null {
  const limit = Math.min(maxLength, MAX_MESSAGE_LENGTH)
  return length > limit ? { kind: 'too-long', length, limit } : null
}

/** What is open is asked about, and the question may offer what another reader makes of the words. */
function withSuggestion<T extends { schedule: Schedule | null; problem: Problem | null }>(
  read: T,
  message: string,
  context: Context,
): T {
  const isOpen = read.schedule === null && (read.problem === null || read.problem.kind === 'not-a-time')
  const suggestion = isOpen ? secondOpinion(message, context) : null
  return suggestion === null ? read : { ...read, suggestion }
}

/** Longer words are more than what is said around a time. */
const MAX_SMALL_TALK = 60

/**
 * "ugh ok back to friday at 11": words in which nothing is to be done, in whatever language, leave a time alone. Those that say
 * of what it is, but not of which reminder, make no new one.
 */
function withoutSmallTalk(intent: Intent, message: string, context: Context): Intent {
  if ('orElse' in intent && intent.orElse)
    return { ...intent, orElse: withoutSmallTalk(intent.orElse, message, context) }
  if (intent.kind !== 'create' || !intent.isBare || intent.also) return intent
  const { text } = intent
  if (text === null || !isMere('namesnothing', text, context)) return intent
  return isMere('smalltalk', text, context)
    ? { kind: 'time', reading: understandTime(message, context) }
    : { kind: 'none', problem: null, nearest: 'edit' }
}

/** The words without those that are only said around them: "zahnarzt actually" is of "zahnarzt". */
export function withoutTalk(text: string, context: Context): string {
  const words = text.split(/\s+/)
  const kept: string[] = []
  for (let i = 0; i < words.length; ) {
    const ends = words.map((_, k) => words.length - k).filter((end) => end > i)
    const end = ends.find((to) => isMere('smalltalk', words.slice(i, to).join(' '), context))
    if (end === undefined) kept.push(words[i] as string)
    i = end ?? i + 1
  }
  return kept.join(' ')
}

const isMere = (kind: MereWords, words: string, context: Context): boolean =>
  words.length <= MAX_SMALL_TALK && LANGUAGES.some((language) => language.isMere(kind, words, context))

export function understand(message: string, context: Context): Intent {
  const problem = tooLong(message, context)
  if (problem) return { kind: 'none', problem, nearest: 'create' }
  const intent = withoutSmallTalk(languageOf(context.locale).understand(message, context), message, context)
  return intent.kind === 'create' ? withSuggestion(intent, message, context) : intent
}

/** Reads an answer to "When?": the whole message should be a time; what else it holds is ignored. */
export function understandTime(message: string, context: Context): TimeReading {
  const problem = tooLong(message, context)
  if (problem) return { schedule: null, alternatives: [], problem, spans: [] }
  return withSuggestion(languageOf(context.locale).understandTime(message, context), message, context)
}
