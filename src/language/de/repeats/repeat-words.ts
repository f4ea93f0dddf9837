import type { RepeatPiece } from '../../time/pieces.js'
import { every } from '../../time/repeat.js'

export const EVERY = new Set(['jeden', 'jede', 'jedes', 'jeder', 'jedem', 'alle', 'aller'])

const DAILY = every('DAILY')

/** One word that says how often; adjectives ("taegliche") are brought to these by `adverbOf`. */
export const ADVERBS = new Map<string, RepeatPiece>([
  ['minuetlich', every('MINUTELY')],
  ['viertelstuendlich', every('MINUTELY', 15)],
  ['halbstuendlich', every('MINUTELY', 30)],
  ['stuendlich', every('HOURLY')],
  ['zweistuendlich', every('HOURLY', 2)],
  ['taeglich', DAILY],
  ['tagtaeglich', DAILY],
  ['allabendlich', every('DAILY', 1, { parts: ['evening'] })],
  ['allmorgendlich', every('DAILY', 1, { parts: ['morning'] })],
  ['woechentlich', every('WEEKLY')],
  ['zweiwoechentlich', every('WEEKLY', 2)],
  ['vierzehntaegig', every('WEEKLY', 2)],
  ['vierzehntaeglich', every('WEEKLY', 2)],
  ['monatlich', every('MONTHLY')],
  ['zweimonatlich', every('MONTHLY', 2)],
  ['quartalsweise', every('MONTHLY', 3)],
  ['vierteljaehrlich', every('MONTHLY', 3)],
  ['halbjaehrlich', every('MONTHLY', 6)],
  ['jaehrlich', every('YEARLY')],
  ['alljaehrlich', every('YEARLY')],
])

export const adverbOf = (word: string): RepeatPiece | undefined =>
  ADVERBS.get(word) ?? ADVERBS.get(word.replace(/e[nrs]?$/, ''))
