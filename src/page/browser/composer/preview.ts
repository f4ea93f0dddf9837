import type { Reading } from '../../wire.js'
import { texts } from '../texts/index.js'
import { dayAndTime, distance } from '../words-of-time.js'

/** The line below the field: what a request would set, or what it still needs. Empty when there is nothing to say. */
export const previewOf = (reading: Reading, now: number): { line: string; tone: 'good' | 'hint' } => {
  const { isRequest, text, at, repeats, needs, problem } = reading
  if (problem !== null) return { line: problem, tone: 'hint' }
  if (at === null) {
    const isUnfinished = isRequest && needs.includes('time') && text !== null
    return { line: isUnfinished ? texts.needs.time : '', tone: 'hint' }
  }
  const when = `${repeats ?? dayAndTime(at, now, reading)}, ${distance(at, now)}`
  if (text !== null) return { line: `${when} — ${text}`, tone: 'good' }
  return { line: isRequest ? `${when}. ${texts.needs.text}` : when, tone: isRequest ? 'hint' : 'good' }
}
