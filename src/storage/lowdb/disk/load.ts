import type { Log } from '../../../base/log.js'
import type { Files } from '../../../disk/files.js'
import type { Format } from '../format/format.js'
import { State } from '../memory/state.js'
import { CONFIRMED, type Inventory, journalName, snapshotName, takeInventory } from './folder.js'
import { type MarkRead, readMark } from './high-water-mark.js'
import { type Missing, refuseLoss } from './loss.js'
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
  /** Something is missing that was confirmed, and the operator goes on without. */
  acceptsLoss: boolean
}

export interface LoadOptions {
  files: Files
  folder: string
  format: Format
  session: string
  log: Log
  /** Go on although something that was confirmed is missing. */
  acceptLoss: boolean
}

/** What reading found out, acted upon only when it is clear that the start goes on. */
interface Findings {
  missing: Missing[]
  /** Sets aside what is damaged, and reports to the log. */
  reports: (() => Promise<void>)[]
}

/**
 * Makes the state of the files in the folder: the newest snapshot that is whole, and every journal since. What is damaged
 * is set aside and reported to the log, and the rest is read.
 * @throws DataDirRefused when something that was confirmed is missing, or the files belong to a newer release; the files are
 * as they were then.
 */
export async function load(options: LoadOptions): Promise<Loaded> {
  const { files, folder, log, acceptLoss } = options
  const inventory = await takeInventory(files, folder)
  const mark = await readMark(files, folder)
  const findings: Findings = { missing: [], reports: [] }
  const base = await loadSnapshot(options, inventory, findings)
  const journals = await loadJournals(options, inventory, base, mark, findings)
  noteTail(base.state, mark, findings)
  refuseLoss(folder, findings.missing, acceptLoss, log)

  for (const name of inventory.leftovers) await files.remove(`${folder}/${name}`)
  if (mark.isDamaged || (mark.confirmed === null && journals.isMarked))
    log.error(
      { file: `${folder}/${CONFIRMED}` },
      'the mark of what was confirmed is missing or damaged: it cannot be told whether the newest changes are all there',
    )
  for (const report of findings.reports) await report()
  const acceptsLoss = findings.missing.length > 0
  if (acceptsLoss) base.state.resumeAt(Math.max(base.state.appliedSeq, mark.confirmed?.seq ?? 0))
  const { last } = journals
  const needsRewrite = base.needsRewrite || journals.needsRewrite || acceptsLoss
  return {
    state: base.state,
    journal: last && !needsRewrite ? { generation: last.generation, length: last.read.length } : null,
    nextGeneration: Math.max(0, ...inventory.journals, ...inventory.snapshots, mark.confirmed?.generation ?? 0) + 1,
    snapshotBytes: base.bytes,
    needsRewrite,
    acceptsLoss,
  }
}

interface Journals {
  last: { generation: number; read: JournalRead } | null
  needsRewrite: boolean
  /** Written by a release that keeps a mark beside them. */
  isMarked: boolean
}

async function loadJournals(
  options: LoadOptions,
  inventory: Inventory,
  base: Base,
  mark: MarkRead,
  findings: Findings,
): Promise<Journals> {
  const { files, folder, format } = options
  // Without a mark every gap counts as confirmed.
  const confirmedSeq = mark.confirmed?.seq ?? Number.POSITIVE_INFINITY
  const journals: Journals = { last: null, needsRewrite: false, isMarked: false }
  for (const generation of inventory.journals.filter((one) => one >= (base.generation ?? 0))) {
    const read = await readJournal(files, folder, generation, base.state, format, confirmedSeq)
    const isFirst = journals.last === null
    noteJournal(options, generation, read, { isFirst, base }, findings)
    const isWhole = read.damage.isNone && read.missing.all + read.missingBefore.all === 0
    if (!isWhole || read.header?.version !== format.version) journals.needsRewrite = true
    journals.isMarked ||= read.header?.isMarked === true
    journals.last = { generation, read }
  }
  return journals
}

/** What is missing before and in one journal. */
function noteJournal(
  { files, folder, log }: LoadOptions,
  generation: number,
  read: JournalRead,
  { isFirst, base }: { isFirst: boolean; base: Base },
  { missing, reports }: Findings,
): void {
  const file = `${folder}/${journalName(generation)}`
  if (read.header?.acceptsLoss) missing.length = 0
  else if (read.missingBefore.confirmed > 0 && !(isFirst && !base.isSeqKnown)) {
    const isWithoutBase = isFirst && base.generation === null
    missing.push({
      file: isWithoutBase ? snapshotName(generation) : journalName(generation - 1),
      changes: read.missingBefore.confirmed,
    })
  }
  if (read.missing.confirmed > 0) missing.push({ file: journalName(generation), changes: read.missing.confirmed })
  const unconfirmed = read.missing.all - read.missing.confirmed
  reports.push(async () => {
    await read.damage.report(files, folder, log)
    if (unconfirmed > 0)
      log.error(
        { file, changes: unconfirmed },
        'changes are missing that were on their way when the process ended; nobody is known to have been told of them',
      )
    if (read.unfinished.length > 0)
      log.info(
        { file, bytes: read.unfinished.length },
        'dropped an unfinished last line, which was never confirmed to anyone',
      )
  })
}

/** What was confirmed and comes after all that was found. */
function noteTail(state: State, { confirmed }: MarkRead, { missing }: Findings): void {
  if (confirmed === null || state.appliedSeq >= confirmed.seq) return
  missing.push({ file: journalName(confirmed.generation), changes: confirmed.seq - state.appliedSeq })
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
  { files, folder, format, session, log }: LoadOptions,
  { snapshots }: Inventory,
  { missing, reports }: Findings,
): Promise<Base> {
  const bad: number[] = []
  for (const generation of snapshots.toReversed()) {
    const state = new State(session)
    const { header, isWhole, length, damage } = await readSnapshot(files, folder, generation, state, format)
    if (!isWhole) {
      bad.push(generation)
      reports.push(() => damage.report(files, folder, log))
      continue
    }
    for (const number of bad) {
      const path = `${folder}/${snapshotName(number)}`
      reports.push(async () => {
        await files.rename(path, `${path}.damaged`)
        log.error(
          { file: path, instead: `${folder}/${snapshotName(generation)}` },
          'a snapshot is damaged: read the one before it, and all changes since',
        )
      })
    }
    state.resumeAt(header?.seq ?? 0)
    const needsRewrite = bad.length > 0 || header?.version !== format.version
    return { state, generation, bytes: length, isSeqKnown: true, needsRewrite }
  }

  const [newest] = bad
  const state = new State(session)
  if (newest === undefined) return { state, generation: null, bytes: 0, isSeqKnown: true, needsRewrite: false }
  const read = await readSnapshot(files, folder, newest, state, format)
  missing.push({ file: snapshotName(newest), changes: read.missing })
  reports.push(async () =>
    log.error(
      { file: `${folder}/${snapshotName(newest)}` },
      'the snapshot is damaged and none before it is whole: read what is intact of it; restore a backup if reminders are missed',
    ),
  )
  state.resumeAt(read.header?.seq ?? 0)
  return { state, generation: newest, bytes: read.length, isSeqKnown: read.header !== null, needsRewrite: true }
}
