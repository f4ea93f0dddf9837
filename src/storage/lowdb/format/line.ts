import { crc32 } from 'node:zlib'

/**
 * A sealed line is one JSON object whose first member is the CRC-32 (eight hex digits) of all that follows the comma
 * behind it: `{"crc":"1c291ca3","seq":7,"reminders":[...]}`. The checksum finds flipped bits; as every line has its own,
 * one bad line spoils no other.
 */
const OPENING = '{"crc":"'
const SUM_AT = OPENING.length
const SUM_LENGTH = 8
/** Where the checked part begins. */
export const BODY_AT = SUM_AT + SUM_LENGTH + '",'.length

const hex = (sum: number) => sum.toString(16).padStart(SUM_LENGTH, '0')

/** The sealed line, without a newline, of a JSON object that is given without its opening brace. */
export const seal = (body: string): string => `${OPENING}${hex(crc32(body))}",${body}`

/** Writes the opening of a sealed line at `start` of `bytes`, where the body stands from `start + BODY_AT` to `end`. */
export function sealInPlace(bytes: Buffer, start: number, end: number): void {
  bytes.write(`${OPENING}${hex(crc32(bytes.subarray(start + BODY_AT, end)))}",`, start, 'latin1')
}

export function isIntact(line: Buffer): boolean {
  if (line.length <= BODY_AT || !isOpening(line)) return false
  return sumIn(line) === crc32(line.subarray(BODY_AT))
}

const OPENING_BYTES = Buffer.from(OPENING)
const QUOTE = '"'.charCodeAt(0)
const COMMA = ','.charCodeAt(0)

/** Compared in numbers, as is the sum: strings would cost as much as reading a line otherwise takes. */
const isOpening = (line: Buffer): boolean =>
  line.readUInt32LE(0) === OPENING_BYTES.readUInt32LE(0) &&
  line.readUInt32LE(4) === OPENING_BYTES.readUInt32LE(4) &&
  line[BODY_AT - 2] === QUOTE &&
  line[BODY_AT - 1] === COMMA

/** NaN when it is no number in the digits that `seal` writes. */
function sumIn(line: Buffer): number {
  let sum = 0
  for (let at = SUM_AT; at < SUM_AT + SUM_LENGTH; at++) sum = sum * 16 + (DIGITS[line[at] ?? 0] ?? Number.NaN)
  return sum
}

/** The value of each hex digit by its character code. */
const DIGITS: (number | undefined)[] = []
for (const [value, digit] of [...'0123456789abcdef'].entries()) DIGITS[digit.charCodeAt(0)] = value

/**
 * What can be read of a line that is not intact: when a flipped bit took a newline away, two or more intact lines stand in
 * it. Gives those, and the bytes that belong to none of them.
 */
export function salvage(line: Buffer): { intact: Buffer[]; lost: Buffer[] } {
  const starts: number[] = []
  for (let at = line.indexOf(OPENING); at >= 0; at = line.indexOf(OPENING, at + 1)) starts.push(at)
  const intact: Buffer[] = []
  const lost: Buffer[] = []
  let lostFrom = 0
  for (const [index, start] of starts.entries()) {
    if (start < lostFrom) continue
    const whole = [...starts.slice(index + 1), line.length]
      .flatMap((end) => [end, end - 1, end - 2])
      .map((end) => line.subarray(start, end))
      .find(isIntact)
    if (!whole) continue
    if (start > lostFrom) lost.push(line.subarray(lostFrom, start))
    intact.push(whole)
    lostFrom = start + whole.length
  }
  // A separator alone is no loss.
  if (line.length - lostFrom > 2) lost.push(line.subarray(lostFrom))
  return { intact, lost }
}
