import { readFoundBy } from '../format/codec.js'
import { type Format, type Header, type Migration, migrateWrites, migrationFrom } from '../format/format.js'
import { splitLine } from '../format/split-line.js'
import { type FiledWrites, readWrites, reminderRow } from '../format/writes.js'
import type { State } from '../memory/state.js'
import { Damage } from './damage.js'
import type { Files } from './files.js'
import { journalName } from './folder.js'
import { readLines } from './read-lines.js'

export interface JournalRead {
  header: Header | null
  damage: Damage
  /** Up to the end of the last finished line. */
  length: number
  /** Bytes of a last line that was never finished, and so never acknowledged. */
  unfinished: number
  /** How many changes are missing, by the numbers of the lines: before the first line of this file, and within it. */
  missingBefore: number
  missing: number
  /** Of those, how many were confirmed to somebody. */
  confirmedMissingBefore: number
  confirmedMissing: number
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
  const damage = new Damage(journalName(generation))
  let header: Header | null = null
  let migrate: Migration | null = null
  const before = { all: 0, confirmed: 0 }
  const within = { all: 0, confirmed: 0 }

  const noteGap = (expected: number, gap: typeof within) => {
    if (expected <= state.appliedSeq) return
    gap.all += expected - state.appliedSeq
    gap.confirmed += Math.max(0, Math.min(expected, confirmedSeq) - state.appliedSeq)
    state.resumeAt(expected)
  }
  const take = (bytes: Buffer) => {
    const { reminders, others } = migrate ? { reminders: [], others: bytes.toString() } : splitLine(bytes)
    const line = JSON.parse(others) as { journal: Header } | FiledWrites
    if ('journal' in line) {
      header = line.journal
      migrate = migrationFrom(header.version, format, folder)
      noteGap(header.seq, before)
      return
    }
    // A line that stands twice, or behind a later one, says nothing new.
    if (line.seq <= state.appliedSeq) return
    noteGap(line.seq - 1, within)
    const writes = readWrites(migrate ? migrateWrites(line, migrate) : line)
    if (reminders.length > 0) writes.reminders = reminders.map((text) => reminderRow(readFoundBy(text), text))
    state.apply(line.seq, writes)
  }

  const file = await files.open(`${folder}/${journalName(generation)}`, 'read')
  try {
    const { wholeLength, unfinished } = await readLines(file, (line) => {
      for (const intact of damage.sift(line)) take(intact)
    })
    return {
      header,
      damage,
      length: wholeLength,
      unfinished: unfinished.length,
      missingBefore: before.all,
      missing: within.all,
      confirmedMissingBefore: before.confirmed,
      confirmedMissing: within.confirmed,
    }
  } finally {
    await file.close()
  }
}
