import type { Header } from '../format/format.js'
import { BODY_AT, sealInPlace } from '../format/line.js'
import { documentText } from '../format/writes.js'
import type { State } from '../memory/state.js'
import { appendAll, type Files } from './files.js'
import { snapshotName } from './folder.js'

/** What is put together before the event loop gets its turn: about a millisecond's work. */
const CHUNK_BYTES = 256 << 10
/** Synced this often, so that no fsync of the journal has to wait for a whole snapshot to reach the disk. */
const SYNC_BYTES = 1 << 20

/**
 * Writes everything in `state` as a snapshot and resolves with its size once it is durable under its name. It is a JSON
 * array, one sealed record a line, the header first and the number of records last.
 *
 * The state may change meanwhile: what changes is in the journal of this generation, which is read on top. A crash leaves
 * the file under its temporary name only.
 * @throws the fault of the file system, or of `signal`; nothing is left behind then.
 */
export async function writeSnapshot(
  files: Files,
  folder: string,
  generation: number,
  header: Header,
  state: State,
  signal: AbortSignal,
): Promise<number> {
  const path = `${folder}/${snapshotName(generation)}`
  const temporary = `${path}.tmp`
  try {
    const file = await files.open(temporary, 'create')
    let written = 0
    try {
      let synced = 0
      for (const chunk of chunksOf(recordsOf(header, state))) {
        signal.throwIfAborted()
        await appendAll(file, chunk)
        written += chunk.length
        if (written - synced < SYNC_BYTES) continue
        await file.sync()
        synced = written
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await files.rename(temporary, path)
    await files.syncFolder(folder)
    return written
  } catch (error) {
    await files.remove(temporary).catch(() => {
      // Left behind and removed at the next start; the first error is the one to report.
    })
    throw error
  }
}

type Texts = [kind: string, text: string | Buffer]

function* recordsOf(header: Header, state: State): Generator<Texts> {
  let count = 0
  const counted = (kind: string, text: string | Buffer): Texts => {
    count++
    return [kind, text]
  }
  yield ['snapshot', JSON.stringify(header)]
  for (const [, text] of state.reminders.entries()) yield counted('reminder', text)
  for (const [, text] of state.people.texts) yield counted('person', text)
  for (const [, text] of state.conversations) yield counted('conversation', text)
  for (const [, entries] of state.undo) for (const entry of entries.values()) yield counted('undo', entry.text)
  for (const [, row] of state.documents) yield counted('document', documentText(row))
  yield ['end', JSON.stringify({ records: count })]
}

/** Sealed lines of a JSON array, in chunks. A chunk is good until the next one is asked for. */
function* chunksOf(records: Iterable<Texts>): Generator<Buffer> {
  let chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  let used = chunk.write('[')
  let separator = '\n'
  for (const [kind, text] of records) {
    const length = typeof text === 'string' ? Buffer.byteLength(text) : text.length
    const needed = separator.length + BODY_AT + kind.length + length + 8
    if (used + needed > chunk.length) {
      yield chunk.subarray(0, used)
      used = 0
      if (needed > chunk.length) chunk = Buffer.allocUnsafe(needed)
    }
    used += chunk.write(separator, used, 'latin1')
    const start = used
    used += BODY_AT
    used += chunk.write(`"${kind}":`, used, 'latin1')
    used += typeof text === 'string' ? chunk.write(text, used) : text.copy(chunk, used)
    used += chunk.write('}', used, 'latin1')
    sealInPlace(chunk, start, used)
    separator = ',\n'
  }
  yield chunk.subarray(0, used)
  yield Buffer.from('\n]\n')
}
