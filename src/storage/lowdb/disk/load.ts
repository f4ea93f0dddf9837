import { DataDirRefused } from '../../../data-dir/refused.js'
import type { Format } from '../format/format.js'
import type { Log } from '../log.js'
import { State } from '../memory/state.js'
import type { Files } from './files.js'
import { type Inventory, journalName, snapshotName, takeInventory } from './folder.js'
import { type JournalRead, readJournal } from './read-journal.js'
import { readSnapshot } from './read-snapshot.js'

export interface Loaded {
  state: State
  /** The journal to go on in; `null`: begin a new one. */
  journal: { generation: number; length: number } | null
  /** Free, and higher than any in use. */
  nextGeneration: number
  /** Size of the snapshot that was read; 0 when there is none. */
  snapshotBytes: number
  /** Something was damaged or of an older format: write everything anew soon. */
  needsRewrite: boolean
}

/**
 * Makes the state of the files in the folder: the newest snapshot that is whole, and every journal since. What is damaged
 * is set aside and reported to the log, and the rest is read.
 * @throws DataDirRefused when starting would pass over lost data, or the files belong to a newer release.
 */
export async function load(files: Files, folder: string, format: Format, session: string, log: Log): Promise<Loaded> {
  const inventory = await takeInventory(files, folder)
  for (const name of inventory.leftovers) await files.remove(`${folder}/${name}`)

  const base = await loadSnapshot(files, folder, inventory, format, session, log)
  const generations = inventory.journals.filter((generation) => generation >= (base.generation ?? 0))
  let needsRewrite = base.needsRewrite
  let last: { generation: number; read: JournalRead } | null = null
  for (const generation of generations) {
    const read = await readJournal(files, folder, generation, base.state, format)
    const isFirst = last === null
    if (isFirst && base.generation === null && read.header && read.header.seq > 0)
      throw new DataDirRefused(
        `DATA_DIR ${folder} has no snapshot, but its journals begin after change ${read.header.seq}: put the snapshot file back, or restore a backup.`,
      )
    await read.damage.report(files, folder, log)
    const isGap = read.missing > 0 && !(isFirst && !base.isSeqKnown)
    if (isGap)
      log.error(
        { file: `${folder}/${journalName(generation)}`, changes: read.missing },
        'changes are missing in the data files: everything else was read; restore a backup if they are missed',
      )
    if (read.unfinished > 0)
      log.info(
        { file: `${folder}/${journalName(generation)}`, bytes: read.unfinished },
        'dropped an unfinished last line, which was never confirmed to anyone',
      )
    if (isGap || !read.damage.isNone || read.header?.version !== format.version) needsRewrite = true
    last = { generation, read }
  }

  const highest = Math.max(0, ...inventory.journals, ...inventory.snapshots)
  return {
    state: base.state,
    journal: last && !needsRewrite ? { generation: last.generation, length: last.read.length } : null,
    nextGeneration: highest + 1,
    snapshotBytes: base.bytes,
    needsRewrite,
  }
}

interface Base {
  state: State
  /** `null`: there is no snapshot yet. */
  generation: number | null
  bytes: number
  /** Otherwise the first journal tells it. */
  isSeqKnown: boolean
  needsRewrite: boolean
}

async function loadSnapshot(
  files: Files,
  folder: string,
  { snapshots }: Inventory,
  format: Format,
  session: string,
  log: Log,
): Promise<Base> {
  const bad: number[] = []
  for (const generation of snapshots.toReversed()) {
    const state = new State(session)
    const { header, isWhole, bytes, damage } = await readSnapshot(files, folder, generation, state, format)
    if (!isWhole) {
      bad.push(generation)
      await damage.report(files, folder, log)
      continue
    }
    for (const number of bad) {
      const path = `${folder}/${snapshotName(number)}`
      await files.rename(path, `${path}.damaged`)
      log.error(
        { file: path, instead: `${folder}/${snapshotName(generation)}` },
        'a snapshot is damaged: read the one before it, and all changes since',
      )
    }
    state.resumeAt(header?.seq ?? 0)
    return {
      state,
      generation,
      bytes,
      isSeqKnown: true,
      needsRewrite: bad.length > 0 || header?.version !== format.version,
    }
  }

  const [newest] = bad
  const state = new State(session)
  if (newest === undefined) return { state, generation: null, bytes: 0, isSeqKnown: true, needsRewrite: false }
  const { header, count, bytes } = await readSnapshot(files, folder, newest, state, format)
  if (!header && count === 0)
    throw new DataDirRefused(
      `DATA_DIR ${folder}: nothing in ${snapshotName(newest)} is readable and no snapshot before it is whole: restore a backup.`,
    )
  log.error(
    { file: `${folder}/${snapshotName(newest)}` },
    'the snapshot is damaged and none before it is whole: read what is intact of it; restore a backup if reminders are missed',
  )
  state.resumeAt(header?.seq ?? 0)
  return { state, generation: newest, bytes, isSeqKnown: header !== null, needsRewrite: true }
}
