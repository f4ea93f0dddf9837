import { BODY_AT } from './line.js'

const code = (character: string) => character.charCodeAt(0)
const QUOTE = code('"')
const BACKSLASH = code('\\')
const COMMA = code(',')
const OPENING_BRACE = code('{')
const CLOSING_BRACE = code('}')
const OPENING_BRACKET = code('[')
const CLOSING_BRACKET = code(']')

const REMINDERS = Buffer.from('"reminders":[')

/**
 * Takes the reminders out of a sealed line of the journal as the bytes they are: to parse them only to write each one
 * anew would be a third of a start. Both results are good as long as `line` is.
 */
export function splitLine(line: Buffer): { reminders: Buffer[]; others: string } {
  const listAt = listIn(line)
  if (listAt < 0) return { reminders: [], others: line.toString() }
  const reminders: Buffer[] = []
  let at = listAt + REMINDERS.length
  while (line[at] === OPENING_BRACE) {
    const end = endOfNested(line, at)
    reminders.push(line.subarray(at, end))
    at = line[end] === COMMA ? end + 1 : end
  }
  return { reminders, others: `{${line.toString('utf8', BODY_AT, listAt - 1)}${line.toString('utf8', at + 1)}` }
}

/** Where the member of the line itself, not of a record in it, begins; -1 when there is none. */
function listIn(line: Buffer): number {
  let at = line.indexOf(COMMA, BODY_AT)
  while (at >= 0 && line[at] === COMMA) {
    const name = at + 1
    const value = endOfString(line, name) + 2
    if (line.compare(REMINDERS, 0, REMINDERS.length, name, name + REMINDERS.length) === 0) return name
    if (line[value] !== OPENING_BRACKET) return -1
    at = endOfNested(line, value)
  }
  return -1
}

/** The index behind the JSON object or array that begins at `start`. */
function endOfNested(bytes: Buffer, start: number): number {
  let depth = 0
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === QUOTE) at = endOfString(bytes, at)
    else if (byte === OPENING_BRACE || byte === OPENING_BRACKET) depth++
    else if ((byte === CLOSING_BRACE || byte === CLOSING_BRACKET) && --depth === 0) return at + 1
  }
  return bytes.length
}

/** The index of the quote that ends the string that begins at `start`. */
function endOfString(bytes: Buffer, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === QUOTE) return at
    if (byte === BACKSLASH) at++
  }
  return bytes.length
}
