import {
  type FiledConversation,
  type FiledPerson,
  type FiledReminder,
  type FiledUndoEntry,
  readFoundBy,
} from '../format/codec.js'
import { type Format, type Header, type Migration, migrationFrom, type RecordKind } from '../format/format.js'
import { BODY_AT } from '../format/line.js'
import {
  conversationRow,
  documentRow,
  type FiledDocument,
  personRow,
  reminderRow,
  undoRow,
  type Writes,
  wholeReminderRow,
} from '../format/writes.js'
import type { State } from '../memory/state.js'
import { Damage } from './damage.js'
import type { Files } from './files.js'
import { snapshotName } from './folder.js'
import { readLines } from './read-lines.js'

const COMMA = ','.charCodeAt(0)
const REMINDER = '"reminder":'

type Line =
  | { snapshot: Header }
  | { end: { records: number } }
  | { reminder: FiledReminder }
  | { person: FiledPerson }
  | { conversation: FiledConversation }
  | { undo: FiledUndoEntry }
  | { document: FiledDocument }

export interface SnapshotRead {
  header: Header | null
  /** Nothing is missing in it. */
  isWhole: boolean
  /** Records that were read. */
  count: number
  /** Records that are missing; `null`: what is left does not tell. */
  missing: number | null
  bytes: number
  damage: Damage
}

/** Reads what is intact of a snapshot into an empty state. */
export async function readSnapshot(
  files: Files,
  folder: string,
  generation: number,
  state: State,
  format: Format,
): Promise<SnapshotRead> {
  const damage = new Damage(snapshotName(generation))
  let header: Header | null = null
  let migrate: Migration | null = null
  let count = 0
  let expected: number | null = null

  const take = (bytes: Buffer) => {
    if (!migrate && bytes.indexOf(REMINDER) === BODY_AT) {
      count++
      const text = bytes.subarray(BODY_AT + REMINDER.length, -1)
      state.reminders.put(reminderRow(readFoundBy(text), text))
      return
    }
    const line = JSON.parse(bytes.toString()) as Line
    if ('snapshot' in line) {
      header = line.snapshot
      migrate = migrationFrom(header.version, format, folder)
    } else if ('end' in line) expected = line.end.records
    else {
      count++
      state.apply(0, rowsOf(migrate ? migrated(line, migrate) : line))
    }
  }

  const file = await files.open(`${folder}/${snapshotName(generation)}`, 'read')
  try {
    const { wholeLength, unfinished } = await readLines(file, (line) => {
      if (line.length <= 1) return
      const bare = line[line.length - 1] === COMMA ? line.subarray(0, -1) : line
      for (const intact of damage.sift(bare)) take(intact)
    })
    if (unfinished.length > 0) damage.setAside(unfinished)
    const isWhole = header !== null && expected === count && damage.isNone
    const missing = expected === null ? null : expected - count
    return { header, isWhole, count, missing, bytes: wholeLength, damage }
  } finally {
    await file.close()
  }
}

function rowsOf(line: Line): Writes {
  if ('reminder' in line) return { reminders: [wholeReminderRow(line.reminder)] }
  if ('person' in line) return { people: [personRow(line.person)] }
  if ('conversation' in line) return { conversations: [conversationRow(line.conversation)] }
  if ('undo' in line) return { undo: [undoRow(line.undo)] }
  if ('document' in line) return { documents: [documentRow(line.document)] }
  return {}
}

function migrated(line: Line, migrate: Migration): Line {
  const { crc: _, ...records } = line as unknown as Record<string, Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(records).map(([kind, record]) => [kind, migrate(kind as RecordKind, record)]),
  ) as unknown as Line
}
