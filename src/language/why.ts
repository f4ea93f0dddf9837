import type { Context, Intent } from './intent.js'
import { languageOf } from './languages.js'
import type { Span } from './time-reading.js'

const spansOf = (intent: Intent): readonly Span[] =>
  intent.kind === 'create' ? intent.spans : intent.kind === 'time' ? intent.reading.spans : []

/** How `intent` came about, for whoever debugs a sentence: rows that read, readings that lost and why, words left over. */
export const whyRead = (message: string, intent: Intent, context: Context): string[] =>
  languageOf(context.locale).trace(message, context, spansOf(intent))
