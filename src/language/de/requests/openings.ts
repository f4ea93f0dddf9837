import type { AudienceSaid } from '../../intent.js'
import { isMark, isWord, skipAny } from '../../text/match.js'
import { type Phrase, phrasesOf, skipCourtesies } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import type { RepeatPiece } from '../../time/pieces.js'
import type { Range } from '../choose-time.js'
import { adverbOf } from '../repeats/repeat-words.js'

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

function readObject(tokens: Token[], i: number, message: string): { to: number; audience: AudienceSaid } | null {
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

const opening = (stretches: Range[], audience: AudienceSaid, more: Partial<Opening> = {}): Opening => ({
  stretches,
  audience,
  repeat: null,
  ownText: null,
  needsTime: false,
  ...more,
})

const OWNER: AudienceSaid = { kind: 'owner' }

const SOFTENERS = phrasesOf(
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

/** "erinnere mich ...", "erinner uns bitte ...", "erinnerst du mich ..." */
function readImperative(tokens: Token[], i: number, to: number, message: string): Opening | null {
  const verb = skipAny(tokens, i, [['erinner'], ['erinnere'], ['erinnert'], ['erinnerst', 'du']])
  if (verb === i) return null
  const courtesy = isWord(tokens, verb, 'bitte') ? verb + 1 : verb
  const object = readObject(tokens, courtesy, message)
  if (object === null) return null
  const at = skipAny(tokens, object.to, SOFTENERS)
  return opening([[at, to]], object.audience)
}

const MODALS = ['kannst', 'koenntest', 'wuerdest', 'kann', 'koennen', 'magst', 'wirst', 'willst']
const MAX_BRACKET = 60

/** "kannst du mich am Freitag daran erinnern, Anna anzurufen", "ich möchte an X erinnert werden", "bitte um 9 an X erinnern" */
function readBracket(tokens: Token[], i: number, to: number, message: string): Opening | null {
  let at = i
  let audience: AudienceSaid = OWNER
  const asks = isWord(tokens, i, ...MODALS) && isWord(tokens, i + 1, 'du', 'ihr', 'mich', 'uns')
  const wants = isWord(tokens, i, 'ich') && isWord(tokens, i + 1, 'moechte', 'will', 'wuerde', 'mag', 'muss', 'sollte')
  if (asks || wants) {
    at = isWord(tokens, i + 1, 'mich', 'uns') ? i + 1 : i + 2
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
        [skipAny(tokens, at, [['bitte']]), k],
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
function readClause(tokens: Token[], i: number, to: number, message: string): Opening | null {
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

const MAKE = [
  'setz',
  'setze',
  'stell',
  'stelle',
  'erstelle',
  'erstell',
  'mach',
  'mache',
  'leg',
  'lege',
  'neue',
  'eine',
  'trag',
  'trage',
]

/** "neue Erinnerung: ...", "stell mir eine Erinnerung für ...", "stell einen Wecker auf 7", "Timer 10 Minuten" */
function readThing(tokens: Token[], i: number, to: number, message: string): Opening | null {
  let at = isWord(tokens, i, ...MAKE) ? i + 1 : i
  for (let k = 0; k < 3; k += 1)
    at = skipAny(tokens, at, [['mir'], ['uns'], ['bitte'], ['eine'], ['einen'], ['den'], ['neue'], ['neuen']])
  const adverb = adverbOf(tokens[at]?.text ?? '')
  const repeat = adverb === undefined ? null : { meaning: adverb, at }
  if (adverb !== undefined) at += 1
  const isReminder = isWord(tokens, at, 'erinnerung')
  const own = isWord(tokens, at, 'wecker', 'timer', 'alarm')
  const made = at > i
  if (!isReminder && !(own && (made || to > at + 1))) return null
  if (
    !made &&
    isReminder &&
    !isMark(tokens, at + 1, ':-') &&
    !isWord(tokens, at + 1, 'an', 'fuer', 'um', 'am', 'in', 'morgen', 'heute')
  )
    return null
  const start = skipAny(
    tokens,
    at + 1,
    [['ein'], ['an']].filter(([word]) => (word === 'an' ? isWord(tokens, i, 'leg', 'lege') : true)) as [string][],
  )
  const link = isMark(tokens, start, ':-–') ? start + 1 : start
  const from = skipAny(tokens, link, [['fuer'], ['auf'], ['ueber'], ['mit', 'dem', 'text']])
  const word = tokens[at]
  return opening([[from, to]], OWNER, {
    repeat,
    ownText: own && word !== undefined ? message.slice(word.start, word.end) : null,
  })
}

const OTHERS: [readonly string[], Partial<Opening>][] = [
  [['weck', 'mich'], { ownText: 'aufstehen', needsTime: true }],
  [['wecke', 'mich'], { ownText: 'aufstehen', needsTime: true }],
  [['lass', 'mich', 'nicht', 'vergessen'], {}],
  [['nicht', 'vergessen'], {}],
  [['vergiss', 'nicht'], {}],
  [['denk', 'daran'], { needsTime: true }],
  [['denk', 'dran'], { needsTime: true }],
  [['benachrichtige', 'mich'], { needsTime: true }],
  [['informiere', 'mich'], { needsTime: true }],
  [['nerv', 'mich'], { needsTime: true }],
  [['gib', 'mir'], { needsTime: true }],
  [['sag', 'mir'], { needsTime: true }],
  [['sage', 'mir'], { needsTime: true }],
  [['melde', 'dich'], { needsTime: true }],
  [['meld', 'dich'], { needsTime: true }],
  [['ping', 'mich'], {}],
  [['pinge', 'mich'], {}],
  [['erinnerung', ':'], {}],
  [['remind', 'me'], {}],
]

/** "sag mir [in 10 Minuten] Bescheid[, dass ...]" */
function skipNotice(tokens: Token[], from: number, to: number): Range[] | null {
  for (let k = from; k < Math.min(to, from + 16); k += 1)
    if (isWord(tokens, k, 'bescheid'))
      return [
        [from, k],
        [k + 1, to],
      ]
  return null
}

/** The request that starts at token `i`. */
export function readOpening(tokens: Token[], i: number, to: number, message: string): Opening | null {
  const found =
    readImperative(tokens, i, to, message) ??
    readClause(tokens, i, to, message) ??
    readBracket(tokens, i, to, message) ??
    readThing(tokens, i, to, message)
  if (found !== null) return found
  for (const [words, more] of OTHERS) {
    const at = skipAny(tokens, i, [words])
    if (at === i) continue
    const from = isMark(tokens, at, ',:') || isWord(tokens, at, 'bitte') ? at + 1 : at
    const notice = isWord(tokens, at - 1, 'mir') ? skipNotice(tokens, from, to) : null
    return opening(notice ?? [[from, to]], OWNER, more)
  }
  return null
}
