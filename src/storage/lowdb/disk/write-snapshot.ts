import { appendAll, type Files } from '../../../disk/files.js'
import type { Header } from '../format/format.js'
import { seal } from '../format/line.js'
import { fileRecord } from '../format/writes.js'
import type { State } from '../memory/state.js'
import { snapshotName } from './folder.js'

/** What is put together before the event loop gets its turn: some milliseconds of work. */
const CHUNK_CHARACTERS = 256 << 10
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
      for (const chunk of chunksOf(header, state)) {
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

function* chunksOf(header: Header, state: State): Generator<Buffer> {
  let chunk = `[\n${seal({ snapshot: header })}`
  let count = 0
  for (const record of state.records()) {
    chunk += `,\n${seal({ [record[0]]: fileRecord(record) })}`
    count++
    if (chunk.length < CHUNK_CHARACTERS) continue
    yield Buffer.from(chunk)
    chunk = ''
  }
  yield Buffer.from(`${chunk},\n${seal({ end: { records: count } })}\n]\n`)
}
