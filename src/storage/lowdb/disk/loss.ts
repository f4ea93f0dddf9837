import type { Log } from '../../../base/log.js'
import { DataDirRefused } from '../../data-dir/refused.js'

/** Changes that were confirmed to somebody and are not in a file any more. */
export interface Missing {
  /** Name of the file that holds, or held, them. */
  file: string
  /** `null`: what is left does not tell how many. */
  changes: number | null
}

const describe = ({ file, changes }: Missing): string =>
  `${changes === null ? 'an unknown number' : changes} in ${file}`

/** @throws DataDirRefused naming each file and how much is missing, unless the operator has said to go on without. */
export function refuseLoss(folder: string, missing: Missing[], acceptLoss: boolean, log: Log): void {
  if (missing.length === 0) return
  const total = missing.reduce((sum, { changes }) => sum + (changes ?? 0), 0)
  if (!acceptLoss)
    throw new DataDirRefused(
      `DATA_DIR ${folder}: changes that were confirmed to people are missing: ${missing.map(describe).join(', ')}. ` +
        'Put the files back or restore a backup; or start once with ACCEPT_LOSS=yes to go on without them.',
    )
  log.error({ folder, changes: total, missing }, 'changes that were confirmed are missing, and are given up as asked')
}
