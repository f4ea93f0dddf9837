import type { Instant } from '../../../reminders/time.js'
import { DataDirRefused } from '../../data-dir/refused.js'
import { LIST_OF, type RecordKind } from './writes.js'

/** The layout of records that this program writes. Raise it, and add the migration, when a record changes its shape. */
const FORMAT_VERSION = 1

type FiledRecord = Record<string, unknown>
/** Makes a record of one version that of the next. */
export type Migration = (kind: RecordKind, record: FiledRecord) => FiledRecord

/** The version written, and for each older one how its records become those of the next. */
export interface Format {
  version: number
  migrations: Partial<Record<number, Migration>>
}
export const FORMAT: Format = { version: FORMAT_VERSION, migrations: {} }

/** The first record of each snapshot and journal. */
export interface Header {
  format: 'proactive-reminder-bot'
  version: number
  /** Snapshot: every write up to this one is in it. Journal: its first line carries the number after this one. */
  seq: number
  /** When the file was begun. */
  at: string
  /** Beside it a high-water mark is kept; absent in files of releases that had none. */
  isMarked?: boolean
  /** What is missing in the files before was given up by the operator. */
  acceptsLoss?: boolean
}

export const headerAt = (format: Format, seq: number, at: Instant): Header => ({
  format: 'proactive-reminder-bot',
  version: format.version,
  seq,
  at: new Date(at).toISOString(),
  isMarked: true,
})

/** @throws DataDirRefused for a version that is newer, or older without a way up. */
export function migrationFrom(version: number, format: Format, folder: string): Migration | null {
  if (version > format.version)
    throw new DataDirRefused(
      `DATA_DIR ${folder} was written by a newer release (format ${version}, this one knows ${format.version}): start that release, or restore an older backup.`,
    )
  const steps: Migration[] = []
  for (let from = version; from < format.version; from++) {
    const step = format.migrations[from]
    if (!step) throw new DataDirRefused(`DATA_DIR ${folder} has format ${version}, which this release cannot read.`)
    steps.push(step)
  }
  if (steps.length === 0) return null
  return (kind, record) => steps.reduce((migrated, step) => step(kind, migrated), record)
}

/** Brings all records of a line up. */
export function migrateWrites(writes: object, migrate: Migration): object {
  const migrated: FiledRecord = { ...writes }
  for (const [kind, list] of Object.entries(LIST_OF)) {
    const records = migrated[list]
    if (Array.isArray(records)) migrated[list] = records.map((record) => migrate(kind as RecordKind, record))
  }
  return migrated
}
