import type { Log } from '../../../base/log.js'
import type { Files } from '../../../disk/files.js'
import { readLines } from '../../../disk/lines.js'
import { type Header, refuseNewer } from '../format/format.js'
import { LIST_OF, type RecordKind, readWrites } from '../format/writes.js'
import type { State } from '../memory/state.js'
import { Damage } from './damage.js'

export interface LoadOptions {
  files: Files
  folder: string
  /** Makes lease tokens of this process its own. */
  session: string
  log: Log
  /** Go on although something that was confirmed is missing. */
  acceptLoss: boolean
}

/** Changes that are missing by the numbers of the lines. */
interface Gap {
  all: number
  /** Of those, how many were confirmed to somebody. */
  confirmed: number
}

export interface FileRead extends Awaited<ReturnType<typeof readLines>> {
  header: Header | null
  damage: Damage
  /** Of a snapshot: how many records were found, and how many it says that it holds. */
  records: number
  recordsSaid: number | null
  /** Of a journal: what is missing before its first line, and within it. */
  missingBefore: Gap
  missing: Gap
}

type Line =
  | { snapshot: Header }
  | { journal: Header }
  | { end: { records: number } }
  | { seq: number }
  | Partial<Record<RecordKind, unknown>>

const [COMMA, OPENING, CLOSING] = [Buffer.from(','), Buffer.from('['), Buffer.from(']')]
const KINDS = Object.keys(LIST_OF) as RecordKind[]

/**
 * Reads what is intact of a snapshot or a journal onto the state. Every line stands for itself: a bad one takes no other with it.
 * @param confirmedSeq the newest change that was confirmed
 */
export async function readFile(
  { files, folder }: LoadOptions,
  name: string,
  state: State,
  confirmedSeq = 0,
): Promise<FileRead> {
  const damage = new Damage(name)
  const found: Omit<FileRead, 'length' | 'unfinished' | 'damage'> = {
    header: null,
    records: 0,
    recordsSaid: null,
    missingBefore: { all: 0, confirmed: 0 },
    missing: { all: 0, confirmed: 0 },
  }
  const takeHeader = (header: Header) => {
    found.header = header
    refuseNewer(header, folder)
  }
  const noteGap = (expected: number, gap: Gap) => {
    if (expected <= state.appliedSeq) return
    gap.all += expected - state.appliedSeq
    gap.confirmed += Math.max(0, Math.min(expected, confirmedSeq) - state.appliedSeq)
    state.resumeAt(expected)
  }
  const takeChange = (line: { seq: number }) => {
    // A line that stands twice, or behind a later one, says nothing new.
    if (line.seq <= state.appliedSeq) return
    noteGap(line.seq - 1, found.missing)
    state.apply(readWrites(line))
    state.resumeAt(line.seq)
  }
  const takeRecord = (line: Partial<Record<RecordKind, unknown>>) => {
    found.records++
    for (const kind of KINDS) if (kind in line) state.apply(readWrites({ [LIST_OF[kind]]: [line[kind]] }))
  }
  const take = (line: Line) => {
    if ('seq' in line) takeChange(line)
    else if ('snapshot' in line) takeHeader(line.snapshot)
    else if ('journal' in line) {
      takeHeader(line.journal)
      noteGap(line.journal.seq, found.missingBefore)
    } else if ('end' in line) found.recordsSaid = line.end.records
    else takeRecord(line)
  }

  const file = await files.open(`${folder}/${name}`, 'read')
  try {
    const read = await readLines(file, (lines) => {
      const intact = lines.flatMap((line) => damage.sift(line.at(-1) === COMMA[0] ? line.subarray(0, -1) : line))
      const items = intact.flatMap((line, index) => [index === 0 ? OPENING : COMMA, line])
      // Parsed together: objects of a long text need not be moved by the garbage collector.
      if (items.length > 0) for (const line of JSON.parse(Buffer.concat([...items, CLOSING]).toString())) take(line)
    })
    return { ...read, ...found, damage }
  } finally {
    await file.close()
  }
}
