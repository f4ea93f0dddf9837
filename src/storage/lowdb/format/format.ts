import type { Instant } from '../../../reminders/time.js'
import { DataDirRefused } from '../../data-dir/refused.js'

/** The layout of records that this program writes. Raise it, and bring older files up in `readFile`, when a record changes its shape. */
const FORMAT_VERSION = 1

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

export const headerAt = (seq: number, at: Instant): Header => ({
  format: 'proactive-reminder-bot',
  version: FORMAT_VERSION,
  seq,
  at: new Date(at).toISOString(),
  isMarked: true,
})

/** @throws DataDirRefused for files of a newer release. */
export function refuseNewer({ version }: Header, folder: string): void {
  if (version > FORMAT_VERSION)
    throw new DataDirRefused(
      `DATA_DIR ${folder} was written by a newer release (format ${version}, this one knows ${FORMAT_VERSION}): start that release, or restore an older backup.`,
    )
}
