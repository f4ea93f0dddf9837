import type { Context, Intent } from '../intent.js'
import { type Grammar, readMessage } from '../requests/read-message.js'
import { readCommand } from './commands/index.js'
import { pattern } from './commands/pattern.js'
import { type Reader, readerOf } from './reader.js'
import { readAgenda } from './requests/agenda.js'
import { readCreate, readRequestLast } from './requests/create.js'
import { COMMAND_WORDS, nearestTo } from './requests/nearest.js'
import { readTimeAlone } from './time-reading.js'

/** "erinnere mich später", "erinnere mich nochmal in einer Stunde": about the one that just fired. */
const AGAIN = pattern(
  '^\\W{0,3}erinnere? mich (?:(?:später|nochmal|noch mal|noch einmal|wieder| )+(?: (?:in|um|morgen|am)\\b.{0,30})?|(?:(?!\\ban\\b|\\bdaran\\b).){1,40} (?:nochmals?|noch mal|noch einmal|wieder|erneut))[.!?]?$',
)
/** Not to be reminded any more of something ends that reminder. */
const NO_MORE = pattern('^\\W{0,3}(?:bitte )?(?:erinnere? mich nicht mehr an|höre? (?:bitte )?auf)\\b')

const GRAMMAR: Grammar<Reader> = {
  readerOf,
  readers: [
    readAgenda,
    (reader, message) => (AGAIN.test(message) || NO_MORE.test(message) ? null : readCreate(reader, message)),
    readCommand,
    readRequestLast,
    readTimeAlone,
  ],
  nearestTo,
  commandWords: COMMAND_WORDS,
}

export const understand = (message: string, context: Context): Intent => readMessage(message, context, GRAMMAR)
