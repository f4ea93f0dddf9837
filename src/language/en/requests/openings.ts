import { readDuration } from '../lengths/duration.js'
import type { Reader } from '../reader.js'
import { isNumber, isWord, skipAny, textAt } from '../words/words.js'
import { ASKING, NOTES, REFUSALS, WANTS } from './opening-phrases.js'
import { ADJECTIVE_RULES, isThing, type Opening, opening, readThing } from './opening-things.js'
import { readVerb } from './opening-verbs.js'

const MAKE = new Set(
  (
    'set create add make schedule put give start book leave send need want get save setup place shoot register ' +
    'record enter arrange'
  ).split(' '),
)

/** "don't forget", "todo:"; or the request that it leads: "don't forget to remind me". */
function readNote(reader: Reader, i: number, message: string): Opening | null {
  const { tokens } = reader
  const to = skipAny(tokens, i, NOTES)
  if (to === i || isWord(tokens, to, 'list', 'lists')) return null
  const inner = isWord(tokens, to, 'to') ? readOpening(reader, to + 1, message) : null
  return inner ?? opening(i, to, { needsTime: true })
}

/** "a reminder to call", "10 minute timer": nothing but the thing. */
function readThingAlone(reader: Reader, i: number): Opening | null {
  const { tokens } = reader
  const word = textAt(tokens, i)
  if (word === 'new' || (isThing(word) && word !== 'task' && word !== 'todo')) return readThing(reader, i, i)
  const adjective = Object.hasOwn(ADJECTIVE_RULES, word) && isThing(textAt(tokens, i + 1))
  const counted = isNumber(tokens, i) && isThing(textAt(tokens, readDuration(tokens, i)?.to ?? i))
  if (adjective || counted) return readThing(reader, i, i)
  const thing = isWord(tokens, i, 'a', 'an', 'another', 'one') ? readThing(reader, i, i) : null
  return thing === null ? null : { ...thing, needsTime: true }
}

/** A request at token `i` exactly, politeness already skipped. */
export function readOpening(reader: Reader, i: number, message: string): Opening | null {
  const { tokens } = reader
  if (textAt(tokens, i) === '') return null
  const asking = skipAny(tokens, i, ASKING)
  if (asking > i) return opening(i, asking)
  const verb = readVerb(tokens, i, message)
  if (verb !== null) return verb
  const wanted = skipAny(tokens, i, WANTS)
  const made = wanted > i ? wanted : MAKE.has(textAt(tokens, i)) ? i + 1 : i
  const thing = made > i ? readThing(reader, made, i) : readThingAlone(reader, i)
  return thing ?? readNote(reader, i, message)
}

/** "don't remind me ..." - the opposite of a request. */
export function isNegated(reader: Reader, i: number, message: string): boolean {
  const { tokens } = reader
  const at = skipAny(tokens, i, REFUSALS)
  if (at === i) return false
  const next = skipAny(tokens, at, [['ever'], ['please'], ['bother', 'to'], ['bother'], ['have', 'to']])
  return (
    readVerb(tokens, next, message) !== null ||
    isWord(tokens, next, 'remind', 'reminding') ||
    MAKE.has(textAt(tokens, next))
  )
}
