import type { AudienceSaid } from '../../intent.js'
import { isMark, isWord, skipAny } from '../../text/match.js'
import { phrasesOf } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import type { RepeatPiece } from '../../time/pieces.js'
import type { Range } from '../choose-time.js'

/** A request to be reminded, and the stretches of tokens in which text and time stand. */
export interface Opening {
  stretches: Range[]
  audience: AudienceSaid
  /** "eine tägliche Erinnerung" */
  repeat: { meaning: RepeatPiece; at: number } | null
  /** Text for requests that carry their own: "weck mich". */
  ownText: string | null
  /** "sag mir" and the like ask for a reminder only together with a time. */
  needsTime: boolean
}

export const opening = (stretches: Range[], audience: AudienceSaid, more: Partial<Opening> = {}): Opening => ({
  stretches,
  audience,
  repeat: null,
  ownText: null,
  needsTime: false,
  ...more,
})

export const OWNER: AudienceSaid = { kind: 'owner' }

/** Politeness behind whom to remind: "erinnere mich [doch mal] ...". */
export const SOFTENERS = phrasesOf(
  'bitte mal',
  'bitte',
  'mal bitte',
  'mal',
  'ma',
  'doch bitte',
  'doch mal',
  'doch',
  'einfach',
  'unbedingt',
)

const EVERYONE = [
  ['uns', 'alle'],
  ['uns'],
  ['alle', 'hier'],
  ['alle'],
  ['diesen', 'kanal'],
  ['den', 'kanal'],
  ['das', 'team'],
  ['die', 'gruppe'],
] as const

export function readObject(tokens: Token[], i: number, message: string): { to: number; audience: AudienceSaid } | null {
  if (isWord(tokens, i, 'mich', 'mir')) return { to: i + 1, audience: { kind: 'owner' } }
  const everyone = skipAny(tokens, i, EVERYONE)
  if (everyone > i) return { to: everyone, audience: { kind: 'everyone' } }
  const names: string[] = []
  let at = i
  while (tokens[at]?.kind === 'opaque' && /^[@<]/.test(tokens[at]?.text ?? '')) {
    names.push(
      message
        .slice(tokens[at]?.start, tokens[at]?.end)
        .replace(/^<at[^>]*>|<\/at>$/g, '')
        .replace(/^@/, ''),
    )
    at += 1
    if ((isMark(tokens, at, ',') || isWord(tokens, at, 'und')) && tokens[at + 1]?.kind === 'opaque') at += 1
  }
  return names.length === 0 ? null : { to: at, audience: { kind: 'named', names } }
}
