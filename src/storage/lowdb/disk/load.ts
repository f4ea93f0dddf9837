import { DataDirRefused } from '../../data-dir/refused.js'
import { State } from '../memory/state.js'
import { CONFIRMED, type Inventory, journalName, snapshotName, takeInventory } from './folder.js'
import { type Confirmed, readMark } from './high-water-mark.js'
import { type FileRead, type LoadOptions, readFile } from './read.js'

/** Changes that were confirmed to somebody and are not in a file any more. */
interface Missing {
  /** Name of the file that holds, or held, them. */
  file: string
  /** `null`: what is left does not tell how many. */
  changes: number | null
}

/** What reading found out, acted upon only when it is clear that the start goes on. */
interface Findings {
  missing: Missing[]
  /** Sets aside what is damaged, and reports to the log. */
  reports: (() => Promise<void> | void)[]
}

/**
 * Makes the state of the files in the folder: the newest snapshot that is whole, and every journal since; without one, the
 * journals from the first on, if they are whole. What is damaged is set aside and reported to the log, and the rest is read.
 * @throws DataDirRefused when something that was confirmed is missing, or the files belong to a newer release; the files are
 * as they were then.
 */
export async function load(options: LoadOptions) {
  const { files, folder, log } = options
  const inventory = await takeInventory(files, folder)
  const { confirmed, isDamaged } = await readMark(files, folder)
  const { base, journals, findings } = await loadBest(options, inventory, confirmed)
  const { state } = base
  const acceptsLoss = refuseLoss(options, findings.missing)

  for (const name of inventory.leftovers) await files.remove(`${folder}/${name}`)
  if (isDamaged || (confirmed === null && journals.some(({ read }) => read.header?.isMarked)))
    log.error(
      { file: `${folder}/${CONFIRMED}` },
      'the mark of what was confirmed is missing or damaged: it cannot be told whether the newest changes are all there',
    )
  for (const report of findings.reports) await report()
  if (acceptsLoss) state.resumeAt(Math.max(state.appliedSeq, confirmed?.seq ?? 0))
  const last = journals.at(-1)
  // Something was damaged: all is written anew soon.
  const needsRewrite = base.needsRewrite || journals.some(({ read }) => !isWhole(read)) || acceptsLoss
  return {
    state,
    // The one to go on in; `null`: begin a new one.
    journal: last && !needsRewrite ? { generation: last.generation, length: last.read.length } : null,
    // Free, and higher than any in use.
    nextGeneration: Math.max(0, ...inventory.journals, ...inventory.snapshots, confirmed?.generation ?? 0) + 1,
    snapshotBytes: base.bytes,
    needsRewrite,
    acceptsLoss,
  }
}

interface Loaded {
  base: Base
  journals: JournalLoaded[]
  findings: Findings
}

async function loadBest(options: LoadOptions, inventory: Inventory, confirmed: Confirmed | null): Promise<Loaded> {
  const findings: Findings = { missing: [], reports: [] }
  const { base, damaged } = await loadSnapshot(options, inventory, findings)
  const anew = damaged === null ? null : await loadFromTheFirst(options, inventory, confirmed, damaged)
  return anew ?? loadOnto(base, options, inventory, confirmed, findings)
}

async function loadOnto(
  base: Base,
  options: LoadOptions,
  inventory: Inventory,
  confirmed: Confirmed | null,
  findings: Findings,
): Promise<Loaded> {
  // Without a mark every gap counts as confirmed.
  const journals = await loadJournals(options, inventory, base, confirmed?.seq ?? Number.POSITIVE_INFINITY, findings)
  const { appliedSeq } = base.state
  // What was confirmed and comes after all that was found.
  if (confirmed !== null && appliedSeq < confirmed.seq)
    findings.missing.push({ file: journalName(confirmed.generation), changes: confirmed.seq - appliedSeq })
  return { base, journals, findings }
}

/**
 * Everything by the journals alone, while the one that the first snapshot was made of is still there.
 * @param damaged the snapshot that they are read instead of, and the last change in it
 * @returns `null` when any change is missing in them, also one that was given up: the snapshot may hold more.
 */
async function loadFromTheFirst(
  options: LoadOptions,
  inventory: Inventory,
  confirmed: Confirmed | null,
  damaged: { path: string; seq: number },
): Promise<Loaded | null> {
  const state = new State(options.session)
  const base: Base = { state, generation: null, bytes: 0, isSeqKnown: true, needsRewrite: true }
  const instead = `${options.folder}/${journalName(inventory.journals[0] ?? 0)}`
  const reports = [() => replaceSnapshot(options, damaged.path, instead)]
  const loaded = await loadOnto(base, options, inventory, confirmed, { missing: [], reports })
  // Where neither the mark nor the snapshot says how far the changes go, nobody knows what is missing at their end.
  const isEndKnown = confirmed !== null || damaged.seq > 0
  const isGapless = loaded.journals.every(({ read }) => read.missing.all + read.missingBefore.all === 0)
  const isAll = isEndKnown && isGapless && loaded.findings.missing.length === 0 && state.appliedSeq >= damaged.seq
  return isAll && loaded.journals.length > 0 ? loaded : null
}

async function replaceSnapshot({ files, log }: LoadOptions, path: string, instead: string): Promise<void> {
  await files.rename(path, `${path}.damaged`)
  log.error({ file: path, instead }, 'a snapshot is damaged: read what came before it, and all changes since')
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

/** `damaged`: the newest, when none is whole, with the last change in it; 0 where that cannot be read. */
async function loadSnapshot(
  options: LoadOptions,
  { snapshots }: Inventory,
  findings: Findings,
): Promise<{ base: Base; damaged: { path: string; seq: number } | null }> {
  const { files, folder, session, log } = options
  const bad: { base: Base; missing: Missing; path: string }[] = []
  for (const generation of snapshots.toReversed()) {
    const file = snapshotName(generation)
    const path = `${folder}/${file}`
    const state = new State(session)
    const { header, damage, length, unfinished, records, recordsSaid } = await readFile(options, file, state)
    if (unfinished.length > 0) damage.setAside(unfinished)
    state.resumeAt(header?.seq ?? 0)
    const isWhole = header !== null && recordsSaid === records && damage.isNone
    const isSeqKnown = header !== null
    const base: Base = { state, generation, bytes: length, isSeqKnown, needsRewrite: !isWhole || bad.length > 0 }
    if (isWhole) {
      for (const one of bad) findings.reports.push(() => replaceSnapshot(options, one.path, path))
      return { base, damaged: null }
    }
    findings.reports.push(() => damage.report(files, folder, log))
    bad.push({ base, missing: { file, changes: recordsSaid === null ? null : recordsSaid - records }, path })
  }

  const [newest] = bad
  if (newest === undefined) {
    const state = new State(session)
    return { base: { state, generation: null, bytes: 0, isSeqKnown: true, needsRewrite: false }, damaged: null }
  }
  findings.missing.push(newest.missing)
  findings.reports.push(() =>
    log.error(
      { file: newest.path },
      'the snapshot is damaged and none before it is whole: read what is intact of it; restore a backup if reminders are missed',
    ),
  )
  return { base: newest.base, damaged: { path: newest.path, seq: newest.base.state.appliedSeq } }
}

interface JournalLoaded {
  generation: number
  read: FileRead
}

const isWhole = ({ header, damage, missing, missingBefore }: FileRead): boolean =>
  damage.isNone && missing.all + missingBefore.all === 0 && header !== null

async function loadJournals(
  options: LoadOptions,
  inventory: Inventory,
  base: Base,
  confirmedSeq: number,
  findings: Findings,
): Promise<JournalLoaded[]> {
  const journals: JournalLoaded[] = []
  for (const generation of inventory.journals.filter((one) => one >= (base.generation ?? 0))) {
    const read = await readFile(options, journalName(generation), base.state, confirmedSeq)
    const { header, damage, missing, missingBefore } = read
    const isFirst = journals.length === 0
    if (header?.acceptsLoss) findings.missing.length = 0
    else if (missingBefore.confirmed > 0 && !(isFirst && !base.isSeqKnown))
      findings.missing.push({
        file: isFirst && base.generation === null ? snapshotName(generation) : journalName(generation - 1),
        changes: missingBefore.confirmed,
      })
    if (missing.confirmed > 0) findings.missing.push({ file: damage.name, changes: missing.confirmed })
    findings.reports.push(() => reportJournal(options, read))
    journals.push({ generation, read })
  }
  return journals
}

async function reportJournal({ files, folder, log }: LoadOptions, read: FileRead): Promise<void> {
  const { damage, missing, unfinished } = read
  const file = `${folder}/${damage.name}`
  await damage.report(files, folder, log)
  if (missing.all > missing.confirmed)
    log.error(
      { file, changes: missing.all - missing.confirmed },
      'changes are missing that were on their way when the process ended; nobody is known to have been told of them',
    )
  if (unfinished.length > 0)
    log.info({ file, bytes: unfinished.length }, 'dropped an unfinished last line, which was never confirmed to anyone')
}

/**
 * Whether something is missing, and the operator has said to go on without.
 * @throws DataDirRefused naming each file and how much is missing, when they have not.
 */
function refuseLoss({ folder, acceptLoss, log }: LoadOptions, missing: Missing[]): boolean {
  if (missing.length === 0) return false
  const parts = missing.map(({ file, changes }) => `${changes ?? 'an unknown number'} in ${file}`)
  if (!acceptLoss)
    throw new DataDirRefused(
      `DATA_DIR ${folder}: changes that were confirmed to people are missing: ${parts.join(', ')}. ` +
        'Put the files back or restore a backup; or start once with ACCEPT_LOSS=yes to go on without them.',
    )
  const changes = missing.reduce((sum, one) => sum + (one.changes ?? 0), 0)
  log.error({ folder, changes, missing }, 'changes that were confirmed are missing, and are given up as asked')
  return true
}
