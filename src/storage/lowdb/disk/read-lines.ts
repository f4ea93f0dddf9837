import type { OpenFile } from './files.js'

const CHUNK_BYTES = 1 << 20
const NEWLINE = 10

/**
 * Calls `onLine` with each line of a file, without its newline, in order. The bytes are only good during the call.
 * Resolves with the length up to the last newline, and what follows it: a line that was never finished.
 */
export async function readLines(
  file: OpenFile,
  onLine: (line: Buffer) => void,
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
    let start = 0
    // What is held was searched before: no newline in it.
    let newline = chunk.subarray(0, end).indexOf(NEWLINE, held)
    while (newline >= 0) {
      onLine(chunk.subarray(start, newline))
      start = newline + 1
      newline = chunk.subarray(0, end).indexOf(NEWLINE, start)
    }
    chunk.copyWithin(0, start, end)
    held = end - start
  }
}
