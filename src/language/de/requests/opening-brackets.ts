import type { AudienceSaid } from '../../intent.js'
import { isMark, isWord, skipAny } from '../../text/match.js'
import { type Phrase, phrasesOf } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import { type Opening, OWNER, opening, readObject, SOFTENERS } from './opening.js'

const MODALS = ['kannst', 'koenntest', 'wuerdest', 'kann', 'koennen', 'koennten', 'wuerden', 'magst', 'wirst', 'willst']
/** Both in one word, as it is spoken. */
const MODAL_AND_YOU = ['kannste', 'koenntste', 'koennteste', 'wuerdste', 'wuerdeste']
const MAX_BRACKET = 60

/** "kannst du mich am Freitag daran erinnern, Anna anzurufen", "ich möchte an X erinnert werden", "bitte um 9 an X erinnern" */
export function readBracket(tokens: Token[], i: number, to: number, message: string): Opening | null {
  let at = i
  let audience: AudienceSaid = OWNER
  const inOne = isWord(tokens, i, ...MODAL_AND_YOU)
  const asks = inOne || (isWord(tokens, i, ...MODALS) && isWord(tokens, i + 1, 'du', 'ihr', 'sie', 'mich', 'uns'))
  const wants = isWord(tokens, i, 'ich') && isWord(tokens, i + 1, 'moechte', 'will', 'wuerde', 'mag', 'muss', 'sollte')
  if (asks || wants) {
    at = inOne || isWord(tokens, i + 1, 'mich', 'uns') ? i + 1 : i + 2
    at = skipAny(tokens, at, [['gern'], ['gerne'], ['bitte']])
    const object = readObject(tokens, at, message)
    if (asks && object === null) return null
    if (object !== null) audience = object.audience
    at = object?.to ?? at
  } else if (!isWord(tokens, to - 1, 'erinnern')) return null
  else {
    const object = readObject(tokens, i, message)
    if (object !== null) audience = object.audience
    at = object?.to ?? i
    const said = isWord(tokens, at, 'an', 'daran') || isWord(tokens, i - 1, 'bitte') || object !== null
    const inside = tokens.slice(at, to).some((_, k) => isWord(tokens, at + k, 'an', 'daran'))
    if (!said && !inside) return null
    if (isWord(tokens, at, 'ich', 'er', 'sie', 'wir', 'du', 'zu')) return null
  }
  const end = Math.min(to, at + MAX_BRACKET)
  for (let k = at; k < end; k += 1) {
    if (!isWord(tokens, k, 'erinnern', 'erinnert')) continue
    if (isWord(tokens, k, 'erinnert') !== wants) continue
    const behind = isWord(tokens, k + 1, 'werden') ? k + 2 : k + 1
    return opening(
      [
        [skipAny(tokens, at, SOFTENERS), k],
        [isMark(tokens, behind, ',:') ? behind + 1 : behind, to],
      ],
      audience,
    )
  }
  return null
}

/** In front of a clause that ends with the verb, and how that ends. */
const CLAUSES: [lead: Phrase[], end: Phrase][] = [
  [
    phrasesOf('vergiss nicht', 'vergiss bitte nicht', 'bitte vergiss nicht', 'denk daran', 'denk dran'),
    ['zu', 'erinnern'],
  ],
  [
    phrasesOf(
      'ich moechte , dass du',
      'ich moechte dass du',
      'ich will , dass du',
      'ich will dass du',
      'kannst du dafuer sorgen , dass du',
    ),
    ['erinnerst'],
  ],
]

/** "vergiss nicht, mich morgen an Milch zu erinnern", "ich will, dass du mich morgen an Milch erinnerst" */
export function readClause(tokens: Token[], i: number, to: number, message: string): Opening | null {
  for (const [leads, end] of CLAUSES) {
    const lead = skipAny(tokens, i, leads)
    if (lead === i) continue
    const object = readObject(tokens, isMark(tokens, lead, ',') ? lead + 1 : lead, message)
    if (object === null) continue
    for (let k = object.to; k < Math.min(to, object.to + MAX_BRACKET); k += 1) {
      const behind = skipAny(tokens, k, [end])
      if (behind > k)
        return opening(
          [
            [object.to, k],
            [isMark(tokens, behind, ',:') ? behind + 1 : behind, to],
          ],
          object.audience,
        )
    }
  }
  return null
}
