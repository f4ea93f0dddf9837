import { Grammar } from '../engine/compile.js'
import { plain, Reading, type TypeReader } from '../engine/match.js'
import type { Ctx, Stretch, Tables } from '../engine/row.js'
import type { Intent } from '../intent.js'
import type { Token } from '../text/tokens.js'
import type { Moment } from '../time/moment.js'
import type { Span } from '../time-reading.js'
import { targetOf } from './target.js'

/** What people say of their chats with the bot: "link", "remind me on Telegram", "send 2 to Slack", "unlink". */

/** A language's words: the types `chat`, `inchat` ("on Telegram"), `asked` ("remind me on Telegram"); its commands are `chatlink`. */
export interface ChatsWords {
  tables: readonly Tables[]
  readWords(text: string): Token[]
}

/** The name of a chat as people say it. */
interface InChat extends Span {
  chat: string
}

/** What the holes of these tables mean. */
export interface ChatHoles {
  chat: string
  inchat: InChat
  code: string
}

/** A request with the chat that it is to come in, and the message without these words, which stood at `at`. */
export interface RequestInChat {
  chat: string
  rest: string
  at: number
  length: number
}

export const inChat = ({ chat }: { chat: string }, { tokens, from, to }: Ctx): InChat | null => {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last ? { chat, start: first.start, end: last.end } : null
}

/** Words that only have a place in others. */
export const named = (): boolean => true

/** The hole of a longer phrase is what the phrase means. */
export const asked = ({ inchat }: { inchat: InChat }): InChat => inchat

export const giveCode = (): Intent => ({ kind: 'link', ask: 'code' })
export const part = (): Intent => ({ kind: 'link', ask: 'part' })
export const join = ({ code }: { code: string }): Intent => ({ kind: 'link', ask: 'join', code })

/** "Send the report to Slack"; without a chat: to the one in which it is said. */
export function send({ chat, target }: { chat?: string; target: Stretch }, ctx: Ctx): Intent | null {
  const found = targetOf(target, ctx)
  return found && { kind: 'edit', target: found, change: { to: 'chat', chat: chat ?? null } }
}

/** What codes are made of: nothing that is taken for another, and no vowels, so that they hold no words. */
export const CODE_LETTERS = 'BCDFGHJKMNPQRSTVWXZ23456789'
const HALF = '(?=[A-Z]*[0-9])[A-Z0-9]{4}'
const CODE = new RegExp(`(${HALF})[-–— ]?(${HALF})(?![\\p{L}\\p{N}])`, 'iuy')

/** A code as it is kept, when it stands at `at`; each half has a digit, so that no words are one. */
function codeAt(message: string, at: number): { code: string; end: number } | null {
  CODE.lastIndex = at
  const [said, first, second] = CODE.exec(message) ?? []
  return said === undefined ? null : { code: `${first}-${second}`.toUpperCase(), end: at + said.length }
}

/** A code, however it is written. */
export const readCode: TypeReader = ({ message, tokens }, i) => {
  const found = codeAt(message, tokens[i]?.start ?? message.length)
  const last = found === null ? -1 : tokens.findIndex(({ end }) => end === found.end)
  return found === null || last < i ? [] : [plain(last + 1, found.code)]
}

/** A message without one of these is about no chat. */
const NAMES = /telegram|slack|teams|web|browser|messenger/i
/** "Remind me" stands near the beginning. */
const MAX_BEFORE = 12

/** Finds a request that says in which chat it is to come. The grammar is built at the first message that names one. */
export function requestsInChat({
  tables,
  readWords,
}: ChatsWords): (message: string, moment: Moment) => RequestInChat | null {
  let built: Grammar | null = null
  return (message, moment) => {
    if (!NAMES.test(message)) return null
    built ??= new Grammar(tables, ['code'])
    const type = built.typeOf('asked')
    const tokens = readWords(message)
    const reading = new Reading(built, tokens, message, moment, [])
    for (let i = 0; i < Math.min(tokens.length, MAX_BEFORE); i += 1) {
      const [found] = reading.parse(type, i)
      if (found === undefined) continue
      const { chat, start, end } = found.value as InChat
      const behind = message.slice(end).trimStart()
      const length = message.length - start - behind.length
      return { chat, rest: message.slice(0, start) + behind, at: start, length }
    }
    return null
  }
}
