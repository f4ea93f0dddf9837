/**
 * - `word`: letters with inner apostrophes, lower-cased, typographic apostrophes made plain
 * - `number`: digits only; a letter or mark after them is the next token ("5pm" is two tokens, the second glued)
 * - `mark`: one character of punctuation
 * - `opaque`: what grammar never looks into: quoted text, code, URLs, mail addresses, mentions, pictures
 */
type TokenKind = 'word' | 'number' | 'mark' | 'opaque'

export interface Token {
  kind: TokenKind
  /** Lower-cased text. */
  text: string
  /** UTF-16 offsets into the message. */
  start: number
  end: number
  /** No space between this token and the one before. */
  glued: boolean
  /** Of a `number`; NaN otherwise and for more than 12 digits. */
  value: number
}

const CODE_0 = 48
const CODE_9 = 57
const LINK = /(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)[^\s<>"]{1,2000}/iy
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/y
const MENTION = /<at[^>]{0,200}>[^<]{0,200}<\/at>|<[@#!][^>\s]{1,100}>|[@#][\p{L}_][\p{L}\p{N}_.-]{0,63}/uy
const CLOSING: Record<string, string> = { '"': '"', '“': '”', '„': '“', '«': '»', '`': '`', "'": "'", '‘': '’' }

const isDigit = (code: number): boolean => code >= CODE_0 && code <= CODE_9

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
  return /\p{L}|\p{M}/u.test(String.fromCodePoint(code))
}

const isApostrophe = (char: string | undefined): boolean => char === "'" || char === '’' || char === '‘'

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b)

/** The end of what opens at `at`, or -1. A plain apostrophe quotes only as a whole word's edge on both sides. */
function quoteEnd(message: string, at: number): number {
  const open = message[at] as string
  const close = CLOSING[open]
  if (close === undefined) return -1
  const needsEdges = open === "'" || open === '‘'
  if (needsEdges && at > 0 && !/[\s([,:-]/.test(message[at - 1] as string)) return -1
  for (let from = at + 1; ; ) {
    const end = message.indexOf(close, from)
    if (end < 0 || end === at + 1) return -1
    if (!needsEdges || end + 1 >= message.length || /[\s.,;:!?)\]-]/.test(message[end + 1] as string)) return end + 1
    from = end + 1
  }
}

function sticky(pattern: RegExp, message: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(message) ? pattern.lastIndex : -1
}

/** One pass over the message. Unclosed quotes are plain marks. */
export function tokenize(message: string): Token[] {
  const tokens: Token[] = []
  /** Where no later quote of this kind closes, so that many unclosed ones stay linear. */
  const unclosed = new Set<string>()
  let at = 0
  let glued = false
  const push = (kind: TokenKind, end: number, text?: string, value = Number.NaN): void => {
    tokens.push({ kind, text: text ?? message.slice(at, end).toLowerCase(), start: at, end, glued, value })
    at = end
    glued = true
  }
  while (at < message.length) {
    const code = message.charCodeAt(at)
    if (isSpace(code)) {
      at += 1
      glued = false
      continue
    }
    const char = message[at] as string
    if (isDigit(code)) {
      let end = at + 1
      while (end < message.length && isDigit(message.charCodeAt(end))) end += 1
      const mail = glued ? -1 : digitsLeadMail(message, at, end)
      if (mail > 0) push('opaque', mail)
      else push('number', end, undefined, end - at <= 12 ? Number(message.slice(at, end)) : Number.NaN)
      continue
    }
    const point = message.codePointAt(at) as number
    if (isLetter(point)) {
      const opaque = glued ? -1 : linkOrMail(message, at)
      if (opaque > 0) {
        push('opaque', opaque)
        continue
      }
      let end = at + (point > 0xffff ? 2 : 1)
      while (end < message.length) {
        const next = message.codePointAt(end) as number
        if (isLetter(next)) end += next > 0xffff ? 2 : 1
        else if (
          isApostrophe(message[end]) &&
          end + 1 < message.length &&
          isLetter(message.codePointAt(end + 1) as number)
        )
          end += 1
        else break
      }
      push('word', end, message.slice(at, end).toLowerCase().replace(/[’‘]/g, "'"))
      continue
    }
    if ((char === '@' || char === '#' || char === '<') && !glued) {
      const end = sticky(MENTION, message, at)
      if (end > 0) {
        push('opaque', end)
        continue
      }
    }
    if (char in CLOSING && !unclosed.has(char)) {
      const end = quoteEnd(message, at)
      if (end > 0) {
        push('opaque', end)
        continue
      }
      if (message.indexOf(CLOSING[char] as string, at + 1) < 0) unclosed.add(char)
    }
    if (point > 0xffff) push('opaque', at + 2)
    else push('mark', at + 1)
  }
  return tokens
}

function linkOrMail(message: string, at: number): number {
  const link = sticky(LINK, message, at)
  if (link > 0) return link
  return sticky(MAIL, message, at)
}

const digitsLeadMail = (message: string, at: number, digitsEnd: number): number =>
  /[\w.+@-]/.test(message[digitsEnd] ?? ' ') ? sticky(MAIL, message, at) : -1
