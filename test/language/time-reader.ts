import { timesFrom } from '../../src/language/engine/glue.js'
import { type LanguageTables, readerOf } from '../../src/language/engine/language-tables.js'
import type { Context } from '../../src/language/intent.js'
import { momentOf } from '../../src/language/time/moment.js'
import { readingOf } from '../../src/language/time/reading.js'
import { wallIn } from './en/reading.js'

/**
 * What a phrase of time comes to by the tables of a language alone: a wall time, a rule with its start, the kind of its
 * problem; `-` for no time, and what of the phrase was not read behind `|`.
 */
export function timeReader(language: LanguageTables): (phrase: string, context: Context) => string {
  const readerFor = readerOf(language)
  return (phrase, context) => {
    const reader = readerFor(phrase, momentOf(context))
    const { tokens } = reader
    const [best] = timesFrom(reader, 0, tokens.length, 'lead')
    if (best === undefined) return '-'
    const { schedule, problem } = readingOf(reader, phrase, best.expression)
    const rest = tokens[best.to] === undefined ? '' : ` | ${phrase.slice(tokens[best.to]?.start)}`
    if (schedule === null) return `${problem?.kind}${rest}`
    if (schedule.kind === 'series')
      return `${schedule.rule} from ${schedule.start.slice(0, 16).replace('T', ' ')}${rest}`
    return `${wallIn(schedule.at, schedule.timeZone)}${rest}`
  }
}
