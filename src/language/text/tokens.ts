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
const CLOSING: ReadonlyMap<string, string> = new Map(
  Object.entries({ '"': '"', '“': '”', '„': '“', '«': '»', '`': '`', "'": "'", '‘': '’' }),
)
/** Without one of these a message holds no address. */
const ADDRESSED = /@|:\/\/|www\./i

const isDigit = (code: number): boolean => code >= CODE_0 && code <= CODE_9

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
  if (code >= 0xc0 && code <= 0xff) return code !== 0xd7 && code !== 0xf7
  return /\p{L}|\p{M}/u.test(String.fromCodePoint(code))
}

const isApostrophe = (char: string | undefined): boolean => char === "'" || char === '’' || char === '‘'

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b)

/** The end of what opens at `at`, or -1. A plain apostrophe quotes only as a whole word's edge on both sides. */
function quoteEnd(message: string, at: number): number {
  const open = message[at] as string
  const close = CLOSING.get(open)
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

/** What is known of a message while it is read. */
interface Scan {
  message: string
  hasAddress: boolean
  /** Quotes that no later one closes, so that many unclosed ones stay linear. */
  unclosed: string
}

/** One pass over the message. Unclosed quotes are plain marks. */
export function tokenize(message: string): Token[] {
  const tokens: Token[] = []
  const scan: Scan = { message, hasAddress: ADDRESSED.test(message), unclosed: '' }
  let glued = false
  for (let at = 0; at < message.length; ) {
    if (isSpace(message.charCodeAt(at))) {
      at += 1
      glued = false
      continue
    }
    const token = tokenAt(scan, at, glued)
    tokens.push(token)
    at = token.end
    glued = true
  }
  return tokens
}

/** The token that begins at `at`, which is no space. */
function tokenAt(scan: Scan, start: number, glued: boolean): Token {
  const { message } = scan
  const point = message.codePointAt(start) as number
  const opaque = opaqueEnd(scan, start, point, glued)
  const token = (kind: TokenKind, end: number, text: string, value = Number.NaN): Token => ({
    kind,
    text,
    start,
    end,
    glued,
    value,
  })
  if (opaque > 0) return token('opaque', opaque, message.slice(start, opaque).toLowerCase())
  if (isDigit(point)) {
    const end = digitsEnd(message, start)
    const text = message.slice(start, end)
    return token('number', end, text, text.length <= 12 ? Number(text) : Number.NaN)
  }
  if (isLetter(point)) {
    const end = wordEnd(message, start)
    return token('word', end, plainly(message.slice(start, end)))
  }
  const end = start + (point > 0xffff ? 2 : 1)
  return token(point > 0xffff ? 'opaque' : 'mark', end, message.slice(start, end).toLowerCase())
}

/** In lower case, with plain apostrophes. */
function plainly(word: string): string {
  const text = word.toLowerCase()
  return text.includes('’') || text.includes('‘') ? text.replace(/[’‘]/g, "'") : text
}

/** The end of what grammar never looks into and begins at `at`, or -1. */
function opaqueEnd(scan: Scan, at: number, point: number, glued: boolean): number {
  const { message, hasAddress } = scan
  if (isLetter(point) || isDigit(point)) return glued || !hasAddress ? -1 : addressEnd(message, at)
  const char = message[at] as string
  const close = CLOSING.get(char)
  if (close !== undefined && !scan.unclosed.includes(char)) {
    const end = quoteEnd(message, at)
    if (end < 0 && message.indexOf(close, at + 1) < 0) scan.unclosed += char
    return end
  }
  return !glued && (char === '@' || char === '#' || char === '<') ? sticky(MENTION, message, at) : -1
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

function addressEnd(message: string, at: number): number {
  if (isDigit(message.charCodeAt(at))) return digitsLeadMail(message, at, digitsEnd(message, at))
  const link = sticky(LINK, message, at)
  return link > 0 ? link : sticky(MAIL, message, at)
}

const digitsLeadMail = (message: string, at: number, end: number): number =>
  /[\w.+@-]/.test(message[end] ?? ' ') ? sticky(MAIL, message, at) : -1
