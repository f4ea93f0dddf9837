import type { AudienceSaid } from '../../intent.js'
import { distance } from '../../text/distance.js'
import { type Phrase, phrasesOf } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import { canStartTime } from '../starters.js'
import { isGlued, isMark, isNumber, isWord, skipAny, textAt } from '../words/words.js'
import { SHOUTS } from './opening-phrases.js'
import { type Opening, OWNER, opening } from './opening-things.js'

const EVERYONE: Phrase[] = phrasesOf(
  'everyone in this channel',
  'everyone here',
  'everybody here',
  'everyone',
  'everybody',
  'all of us',
  'us all',
  'us',
  'this channel',
  'the channel',
  'this chat',
  'this group',
  'the group',
  'the whole team',
  'the team',
  'team',
  'channel',
  'all',
)

interface Whom {
  to: number
  audience: AudienceSaid
}

/** "@ana and @tom", "<at>Ana Lee</at>", "@here" */
function readMentions(tokens: Token[], i: number, message: string): Whom | null {
  const names: string[] = []
  let at = i
  for (;;) {
    const token = tokens[at]
    if (token?.kind !== 'opaque' || !/^[@<]/.test(token.text)) break
    const said = message.slice(token.start, token.end)
    const plain = said.replace(/^<at[^>]*>|<\/at>$/g, '').replace(/^@/, '')
    if (/^(?:here|channel|everyone|all|<!here>|<!channel>|<!everyone>)$/i.test(plain))
      return { to: at + 1, audience: { kind: 'everyone' } }
    if (plain.toLowerCase() === 'me') return { to: at + 1, audience: OWNER }
    names.push(plain)
    at += 1
    const next = isMark(tokens, at, ',') || isWord(tokens, at, 'and') ? at + 1 : at
    if (isWord(tokens, next, 'me') && next > at) {
      at = next + 1
      break
    }
    if (tokens[next]?.kind === 'opaque') at = next
    else break
  }
  return names.length === 0 ? null : { to: at, audience: { kind: 'named', names } }
}

/** Whom to remind: "me", "us", "@ana and @tom", "Tom". */
function readObject(tokens: Token[], i: number, message: string): Whom | null {
  if (isWord(tokens, i, 'me', 'myself', 'em', 'mee')) return { to: i + 1, audience: OWNER }
  const everyone = skipAny(tokens, i, EVERYONE)
  if (everyone > i) return { to: everyone, audience: { kind: 'everyone' } }
  const mentions = readMentions(tokens, i, message)
  if (mentions !== null) return mentions
  // "remind Tom to ...", "remind Tom at 5 to ...": a capital letter and "to" make it a name
  const token = tokens[i]
  const said = token === undefined ? '' : message.slice(token.start, token.end)
  return token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(said) && leadsTo(tokens, i + 1)
    ? { to: i + 1, audience: { kind: 'named', names: [said] } }
    : null
}

const MAX_TIME_TOKENS = 10

/** Whether "to ..." stands at `i`, or a little behind it after what could be a time. */
function leadsTo(tokens: Token[], i: number): boolean {
  const next = tokens[i]
  if (next === undefined) return false
  if (isWord(tokens, i, 'to', 'about', 'that')) return true
  return canStartTime(next) && tokens.slice(i, i + MAX_TIME_TOKENS).some(({ text }) => text === 'to')
}

const REMIND = new Set(
  'remind rmd rmnd reminds reming remnid remid reminder reminding ping nudge poke alert notify buzz prompt warn'.split(
    ' ',
  ),
)

const REAL_WORDS = new Set(['remand', 'rewind', 'remint', 'remain'])

/** "remind", or a slip of it. */
const isRemind = (word: string): boolean =>
  REMIND.has(word) || (word.startsWith('r') && !REAL_WORDS.has(word) && distance(word, 'remind', 1) <= 1)

const TELL = new Set(['tell', 'text', 'message', 'msg'])

const OTHERS = ['you', 'him', 'her', 'them', 'it', 'people', 'someone', 'somebody', 'anyone']

export const WAKE_UP = 'wake up'

/** "remind to call", "remind: call", "remind buy milk tomorrow": nobody is named, and nobody else is meant. */
function readRemindAlone(tokens: Token[], i: number): Opening | null {
  if (isMark(tokens, i + 1, ':') || isWord(tokens, i + 1, 'to', 'about')) return opening(i, i + 1)
  const next = tokens[i + 1]
  if (next === undefined) return null
  const isOther = isWord(tokens, i + 1, ...OTHERS) || isWord(tokens, i + 2, 'of') || leadsTo(tokens, i + 2)
  return isOther && !canStartTime(next) ? null : opening(i, i + 1, { needsTime: true })
}

/** "/remind list", "/remind delete 3" */
const isCommand = (tokens: Token[], i: number): boolean =>
  isWord(tokens, i, 'list', 'help')
    ? tokens[i + 1] === undefined
    : isWord(tokens, i, 'cancel', 'delete', 'remove') && isNumber(tokens, i + 1) && tokens[i + 2] === undefined

/** "remind me", "ping us", "wake me up", "tell me to". */
export function readVerb(tokens: Token[], i: number, message: string): Opening | null {
  const word = textAt(tokens, i)
  if (word === 'remindme' || word === 'rememberme') return opening(i, isMark(tokens, i + 1, '!') ? i + 2 : i + 1)
  const slash = isMark(tokens, i - 1, '/!') && isGlued(tokens, i)
  if (slash && isCommand(tokens, i + 1)) return null
  if (word === 'remind' && slash) {
    const object = readObject(tokens, i + 1, message)
    return opening(i, object?.to ?? i + 1, { audience: object?.audience ?? OWNER })
  }
  if (isRemind(word) || (word === 'remember' && isWord(tokens, i + 1, 'me'))) {
    const object = readObject(tokens, i + 1, message)
    // "remind me! 2 days"
    if (object !== null)
      return opening(i, isMark(tokens, object.to, '!') ? object.to + 1 : object.to, { audience: object.audience })
    return word === 'remind' ? readRemindAlone(tokens, i) : null
  }
  if (word === 'wake' && isWord(tokens, i + 1, 'me', 'us')) {
    const up = isWord(tokens, i + 2, 'up') ? i + 3 : i + 2
    return opening(i, up, { ownText: WAKE_UP })
  }
  if (TELL.has(word)) {
    const object = readObject(tokens, i + 1, message)
    if (object === null || (object.audience.kind === 'everyone' && textAt(tokens, i + 1) === 'all')) return null
    return opening(i, object.to, { audience: object.audience, needsTime: true })
  }
  const shout = skipAny(tokens, i, SHOUTS)
  return shout > i ? opening(i, shout, { needsTime: true }) : null
}
