import type { ExtrasWords } from '../../requests/extras.js'
import { type Hit, hit } from '../../text/hit.js'
import type { Token } from '../../text/tokens.js'
import type { Length } from '../../time/pieces.js'
import { readDuration } from '../lengths/duration.js'
import { isNumber, isWord, numberAt, skipAny } from '../words/words.js'

const AHEAD = [
  ['before', 'that'],
  ['before', 'it'],
  ['beforehand'],
  ['before'],
  ['earlier'],
  ['in', 'advance'],
  ['ahead', 'of', 'time'],
  ['ahead'],
  ['prior'],
] as const

const AND = [
  ['and', 'again'],
  ['and', 'also'],
  ['and', 'once', 'more'],
  ['and', 'remind', 'me', 'again'],
  ['and', 'remind', 'me'],
  ['and', 'a', 'reminder'],
  ['and'],
  ['plus'],
  ['also'],
] as const

const NIGHT = [
  ['even', 'at', 'night'],
  ['even', 'in', 'the', 'night'],
  ['even', 'during', 'quiet', 'hours'],
  ['also', 'at', 'night'],
  ['even', 'if', "it's", 'night'],
  ['even', 'on', 'days', 'off'],
  ['even', 'on', 'my', 'days', 'off'],
  ['even', 'on', 'a', 'day', 'off'],
  ['even', 'on', 'my', 'day', 'off'],
  ['even', 'on', 'weekends'],
] as const

const UNTIL_DONE = [
  ['until', 'i', 'say', 'done'],
  ['until', 'i', 'say', "i'm", 'done'],
  ['until', 'i', 'say', 'so'],
  ['until', 'i', 'say', 'stop'],
  ['until', "i'm", 'done'],
  ['until', 'i', 'am', 'done'],
  ['until', 'i', 'do', 'it'],
  ['until', 'i', 'did', 'it'],
  ['until', 'i', 'have', 'done', 'it'],
  ['until', "i've", 'done', 'it'],
  ['until', 'i', 'confirm'],
  ['until', 'i', 'answer'],
  ['until', 'i', 'reply'],
  ['until', 'i', 'respond'],
  ['until', 'i', 'mark', 'it', 'done'],
  ['until', 'i', 'mark', 'it', 'as', 'done'],
  ['until', 'it', 'is', 'done'],
  ['until', "it's", 'done'],
  ['until', 'done'],
] as const

function readLength(tokens: Token[], i: number): Hit<Length> | null {
  const found = readDuration(tokens, i)
  return found === null ? null : hit(found.value.length, found.to)
}

const ONE: Token = { kind: 'word', text: 'a', start: 0, end: 0, glued: false, value: Number.NaN }

/** "every 10 minutes", "every hour" */
function readEvery(tokens: Token[], i: number): Hit<Length> | null {
  if (!isWord(tokens, i, 'every', 'each')) return null
  const counted = readLength(tokens, i + 1)
  if (counted !== null) return counted
  const one = readLength([ONE, ...tokens.slice(i + 1, i + 3)], 0)
  return one === null ? null : hit(one.value, i + one.to)
}

/** "up to 5 times", "at most 5 times" */
function readLimit(tokens: Token[], i: number): Hit<number> | null {
  const at = skipAny(tokens, i, [['up', 'to'], ['at', 'most'], ['max'], ['maximum']])
  return at > i && isNumber(tokens, at) && isWord(tokens, at + 1, 'times') ? hit(numberAt(tokens, at), at + 2) : null
}

export const EXTRAS: ExtrasWords = {
  ahead: AHEAD,
  and: AND,
  night: NIGHT,
  untilDone: UNTIL_DONE,
  readLength,
  readEvery,
  readLimit,
}
