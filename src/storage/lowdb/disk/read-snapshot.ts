import type { Files } from '../../../disk/files.js'
import { type Format, type Header, type Migration, migrateWrites, migrationFrom } from '../format/format.js'
import { LIST_OF, type RecordKind, readWrites } from '../format/writes.js'
import type { State } from '../memory/state.js'
import { snapshotName } from './folder.js'
import { readSealed, type SealedRead } from './read-sealed.js'

const KINDS = Object.keys(LIST_OF) as RecordKind[]

type Line = ({ snapshot: Header } | { end: { records: number } } | object) & Partial<Record<RecordKind, unknown>>

export interface SnapshotRead extends SealedRead {
  header: Header | null
  /** Nothing is missing in it. */
  isWhole: boolean
  /** Records that are missing; `null`: what is left does not tell. */
  missing: number | null
}

/** Reads what is intact of a snapshot into an empty state. */
export async function readSnapshot(
  files: Files,
  folder: string,
  generation: number,
  state: State,
  format: Format,
): Promise<SnapshotRead> {
  let header: Header | null = null
  let migrate: Migration | null = null
  let count = 0
  let expected: number | null = null

  const takeOther = (line: Line) => {
    if ('snapshot' in line) {
      header = line.snapshot
      migrate = migrationFrom(header.version, format, folder)
    } else if ('end' in line) expected = line.end.records
  }
  const read = await readSealed(files, folder, snapshotName(generation), (lines) => {
    const lists: Record<string, unknown[]> = {}
    for (const line of lines as Line[]) {
      const kind = KINDS.find((one) => one in line)
      if (kind === undefined) takeOther(line)
      else {
        const list = lists[LIST_OF[kind]] ?? []
        lists[LIST_OF[kind]] = list
        list.push(line[kind])
        count++
      }
    }
    state.apply(readWrites(migrate ? migrateWrites(lists, migrate) : lists))
  })
  const { damage, unfinished } = read
  if (unfinished.length > 0) damage.setAside(unfinished)
  const isWhole = header !== null && expected === count && damage.isNone
  return { ...read, header, isWhole, missing: expected === null ? null : expected - count }
}
