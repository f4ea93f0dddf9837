import type { Files } from '../../../disk/files.js'
import { type Format, type Header, type Migration, migrateWrites, migrationFrom } from '../format/format.js'
import { readWrites } from '../format/writes.js'
import type { State } from '../memory/state.js'
import { journalName } from './folder.js'
import { readSealed, type SealedRead } from './read-sealed.js'

type JournalLine = { journal: Header } | { seq: number }

/** `unfinished` was never acknowledged. */
export interface JournalRead extends SealedRead {
  header: Header | null
  /** How many changes are missing, by the numbers of the lines: before the first line of this file, and within it. */
  missingBefore: Gap
  missing: Gap
}

interface Gap {
  all: number
  /** Of those, how many were confirmed to somebody. */
  confirmed: number
}

/**
 * Reads what is intact of a journal onto the state. Every line stands for itself: a bad one takes no other with it.
 * @param confirmedSeq the newest change that was confirmed
 */
export async function readJournal(
  files: Files,
  folder: string,
  generation: number,
  state: State,
  format: Format,
  confirmedSeq: number,
): Promise<JournalRead> {
  let header: Header | null = null
  let migrate: Migration | null = null
  const missingBefore: Gap = { all: 0, confirmed: 0 }
  const missing: Gap = { all: 0, confirmed: 0 }

  const noteGap = (expected: number, gap: Gap) => {
    if (expected <= state.appliedSeq) return
    gap.all += expected - state.appliedSeq
    gap.confirmed += Math.max(0, Math.min(expected, confirmedSeq) - state.appliedSeq)
    state.resumeAt(expected)
  }
  const take = (line: JournalLine) => {
    if ('journal' in line) {
      header = line.journal
      migrate = migrationFrom(header.version, format, folder)
      noteGap(header.seq, missingBefore)
      return
    }
    // A line that stands twice, or behind a later one, says nothing new.
    if (line.seq <= state.appliedSeq) return
    noteGap(line.seq - 1, missing)
    state.apply(readWrites(migrate ? migrateWrites(line, migrate) : line))
    state.resumeAt(line.seq)
  }

  const read = await readSealed(files, folder, journalName(generation), (lines) => {
    for (const line of lines) take(line as JournalLine)
  })
  return { ...read, header, missingBefore, missing }
}
