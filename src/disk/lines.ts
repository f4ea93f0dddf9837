import type { OpenFile } from './files.js'

const CHUNK_BYTES = 1 << 20
const NEWLINE = 10

/** The whole lines in some bytes, without their newlines, and where the last one ends: a torn one may follow. */
export function linesIn(bytes: Buffer): { lines: Buffer[]; end: number } {
  const lines: Buffer[] = []
  let end = 0
  for (let newline = bytes.indexOf(NEWLINE); newline >= 0; newline = bytes.indexOf(NEWLINE, end)) {
    lines.push(bytes.subarray(end, newline))
    end = newline + 1
  }
  return { lines, end }
}

/**
 * Calls `onLines` with the lines of a file in order, about a megabyte of them at a time. Their bytes are only good during the
 * call. Resolves with the length up to the last newline, and what follows it: a line that was never finished.
 */
export async function readLines(
  file: OpenFile,
  onLines: (lines: Buffer[]) => void,
): Promise<{ length: number; unfinished: Buffer }> {
  let chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  let held = 0
  let position = 0
  for (;;) {
    if (held === chunk.length) chunk = Buffer.concat([chunk], chunk.length * 2)
    const count = await file.read(chunk.subarray(held), position)
    if (count === 0) return { length: position - held, unfinished: Buffer.from(chunk.subarray(0, held)) }
    position += count
    const { lines, end } = linesIn(chunk.subarray(0, held + count))
    onLines(lines)
    chunk.copyWithin(0, end, held + count)
    held += count - end
  }
}
