/**
 * A calendar file's bytes as its content lines (RFC 5545 3.1), whatever wrote it: with a byte order mark, in UTF-16, with any line
 * ends, with an HTTP header or a letter in front. Folded lines are joined as bytes and decoded afterwards, since a fold may stand
 * within a letter; a line that is no UTF-8 is read as windows-1252.
 */
export function linesOf(bytes: Uint8Array): string[] {
  // One character per byte: strings are split and joined by the engine, bytes one by one.
  const raw = Buffer.from(utf8Of(bytes)).toString('latin1').replaceAll('\0', '')
  const lines = unfold(raw.split(/\r*\n|\r/)).map(decoded)
  const first = lines.findIndex((line) => BEGINNING.test(line))
  return first < 0 ? [] : lines.slice(first)
}

const BEGINNING = /^BEGIN:\s*V(CALENDAR|EVENT|TODO)\s*$/i

function utf8Of(bytes: Uint8Array): Uint8Array {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3)
  const encoding = utf16Of(bytes)
  return encoding === null ? bytes : Buffer.from(new TextDecoder(encoding).decode(bytes), 'utf8')
}

/** By its mark, or by the zero beside the first letter. */
function utf16Of([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== 0)) return 'utf-16be'
  return null
}

/** vCalendar 1.0 goes on in the next line behind an equals sign. */
const SOFT_BREAK = /^[\w-]+;[^:]*QUOTED-PRINTABLE[^:]*:.*=$/i

function unfold(physical: string[]): string[] {
  const lines: string[] = []
  const isIndented = physical.every((line) => line.trim() === '' || /^[ \t]/.test(line))
  for (const line of physical) {
    if (line.trim() === '') continue
    const isFold = /^[ \t]/.test(line) && !isIndented && !/^[ \t]+(BEGIN|END):V/i.test(line)
    const last = lines.length - 1
    const before = lines[last]
    if (before !== undefined && SOFT_BREAK.test(before)) lines[last] = `${before.slice(0, -1)}${line}`
    else if (isFold && last >= 0) lines[last] += line.slice(1)
    else lines.push(line.trimStart())
  }
  return lines
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const windows1252 = new TextDecoder('windows-1252')

function decoded(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether it is plain ASCII
  if (/^[\x00-\x7f]*$/.test(line)) return line
  const bytes = Buffer.from(line, 'latin1')
  try {
    return utf8.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return windows1252.decode(bytes)
    throw error
  }
}
