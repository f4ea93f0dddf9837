import { crc32 } from 'node:zlib'

/**
 * A sealed line is one JSON object whose first member is the CRC-32 (eight hex digits) of all that follows the comma
 * behind it: `{"crc":"1c291ca3","seq":7,"reminders":[...]}`. The checksum finds flipped bits; as every line has its own,
 * one bad line spoils no other.
 */
const OPENING = '{"crc":"'
const BODY_AT = `${OPENING}00000000",`.length

const openingFor = (sum: number): string => `${OPENING}${sum.toString(16).padStart(8, '0')}",`

/** The sealed line, without a newline, that says a JSON object of at least one member. */
export function seal(value: object): string {
  const body = JSON.stringify(value).slice(1)
  return openingFor(crc32(body)) + body
}

export const isIntact = (line: Buffer): boolean =>
  line.length > BODY_AT && line.toString('latin1', 0, BODY_AT) === openingFor(crc32(line.subarray(BODY_AT)))

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
