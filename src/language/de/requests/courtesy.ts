import { skipCourtesies } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'

const COURTESIES = [
  ['sei', 'so', 'gut', 'und'],
  ['sei', 'so', 'lieb', 'und'],
  ['bitte'],
  ['hallo'],
  ['hey'],
  ['hi'],
  ['servus'],
  ['moin'],
  ['guten', 'morgen'],
  ['guten', 'tag'],
  ['guten', 'abend'],
  ['ok'],
  ['okay'],
  ['also'],
  ['und'],
  ['dann'],
  ['bot'],
  ['mal'],
  ['danke'],
] as const

export const skipCourtesy = (tokens: Token[], i: number): number => skipCourtesies(tokens, i, COURTESIES)
