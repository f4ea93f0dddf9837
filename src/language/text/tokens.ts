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
  while (at < message.length) {
    const code = message.charCodeAt(at)
    if (isSpace(code)) {
      at += 1
      glued = false
      continue
    }
    const { kind, end } = nextToken(message, at, glued, unclosed)
    tokens.push({ ...textAndValue(kind, message.slice(at, end)), kind, start: at, end, glued })
    at = end
    glued = true
  }
  return tokens
}

interface Found {
  kind: TokenKind
  end: number
}

/** The token that begins at `at`, which is no space. */
function nextToken(message: string, at: number, glued: boolean, unclosed: Set<string>): Found {
  const opaque = opaqueEnd(message, at, glued, unclosed)
  if (opaque > 0) return { kind: 'opaque', end: opaque }
  if (isDigit(message.charCodeAt(at))) return { kind: 'number', end: digitsEnd(message, at) }
  const point = message.codePointAt(at) as number
  if (isLetter(point)) return { kind: 'word', end: wordEnd(message, at) }
  return point > 0xffff ? { kind: 'opaque', end: at + 2 } : { kind: 'mark', end: at + 1 }
}

/** The end of what grammar never looks into and begins at `at`, or -1. */
function opaqueEnd(message: string, at: number, glued: boolean, unclosed: Set<string>): number {
  const char = message[at] as string
  if (char in CLOSING && !unclosed.has(char)) {
    const end = quoteEnd(message, at)
    if (end < 0 && message.indexOf(CLOSING[char] as string, at + 1) < 0) unclosed.add(char)
    return end
  }
  if (glued) return -1
  if (isDigit(message.charCodeAt(at))) return digitsLeadMail(message, at, digitsEnd(message, at))
  if (char === '@' || char === '#' || char === '<') return sticky(MENTION, message, at)
  return isLetter(message.codePointAt(at) as number) ? linkOrMail(message, at) : -1
}

function textAndValue(kind: TokenKind, said: string): Pick<Token, 'text' | 'value'> {
  if (kind === 'number') return { text: said, value: said.length <= 12 ? Number(said) : Number.NaN }
  const text = said.toLowerCase()
  return { text: kind === 'word' ? text.replace(/[’‘]/g, "'") : text, value: Number.NaN }
}

function digitsEnd(message: string, at: number): number {
  let end = at + 1
  while (end < message.length && isDigit(message.charCodeAt(end))) end += 1
  return end
}

const letterLength = (message: string, at: number): number => {
  const point = at < message.length ? (message.codePointAt(at) as number) : 0
  if (!isLetter(point)) return 0
  return point > 0xffff ? 2 : 1
}

/** Letters, and apostrophes between two of them. */
function wordEnd(message: string, at: number): number {
  let end = at
  for (;;) {
    const letter = letterLength(message, end)
    if (letter === 0 && !(isApostrophe(message[end]) && letterLength(message, end + 1) > 0)) return end
    end += letter || 1
  }
}

function linkOrMail(message: string, at: number): number {
  const link = sticky(LINK, message, at)
  if (link > 0) return link
  return sticky(MAIL, message, at)
}

const digitsLeadMail = (message: string, at: number, end: number): number =>
  /[\w.+@-]/.test(message[end] ?? ' ') ? sticky(MAIL, message, at) : -1
