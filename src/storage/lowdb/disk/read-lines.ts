import type { OpenFile } from './files.js'

const CHUNK_BYTES = 1 << 20
const NEWLINE = 10

/**
 * Calls `onLines` with the lines of a file, without their newlines, in order and about a megabyte of them at a time. Their bytes
 * are only good during the call. Resolves with the length up to the last newline, and what follows it: a line that was never
 * finished.
 */
export async function readLines(
  file: OpenFile,
  onLines: (lines: Buffer[]) => void,
): Promise<{ wholeLength: number; unfinished: Buffer }> {
  let chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  let held = 0
  let position = 0
  for (;;) {
    if (held === chunk.length) chunk = Buffer.concat([chunk], chunk.length * 2)
    const count = await file.read(chunk.subarray(held), position)
    if (count === 0) return { wholeLength: position - held, unfinished: Buffer.from(chunk.subarray(0, held)) }
    position += count
    const end = held + count
    const lines: Buffer[] = []
    let start = 0
    // What is held was searched before: no newline in it.
    let newline = chunk.subarray(0, end).indexOf(NEWLINE, held)
    while (newline >= 0) {
      lines.push(chunk.subarray(start, newline))
      start = newline + 1
      newline = chunk.subarray(0, end).indexOf(NEWLINE, start)
    }
    onLines(lines)
    chunk.copyWithin(0, start, end)
    held = end - start
  }
}
