import { createHash } from 'node:crypto'
import type { MovableBackend } from './backend.js'
import { ageOf, keyOf, RECORD_KINDS, type RecordKind, type StoredRecord } from './records.js'

/** Records that are written in one go. */
const BATCH = 500

interface Moved {
  /** Written, because the target had none or an older one. */
  moved: number
  /** The same in the target already. */
  already: number
  /** Left as it is in the target, which has a newer one, or one that does not tell which is newer. */
  kept: number
}

export type MoveReport = Record<RecordKind, Moved>

/** The target holds records that the source does not: it has a life of its own, and a move would mix the two. */
export class TargetHasOthers extends Error {
  override name = 'TargetHasOthers'
  constructor(readonly count: number) {
    super(`The target holds ${count} records that the source does not have. Nothing was moved.`)
  }
}

/**
 * Brings every record of `from` to `to`; `from` stays as it is. Doing it again moves only what is new, so one that broke
 * off is simply started anew. Nobody may be writing to either meanwhile.
 * @param mixing what to do when the target holds others: `refuse` before anything is written, or `merge` them
 * @throws TargetHasOthers
 */
export async function moveRecords(
  from: MovableBackend,
  to: MovableBackend,
  mixing: 'refuse' | 'merge',
): Promise<MoveReport> {
  const known = new Map<string, { print: string; age: number }>()
  for await (const record of to.records()) known.set(keyOf(record), { print: printOf(record), age: ageOf(record) })
  if (mixing === 'refuse') await refuseOthers(from, new Set(known.keys()))

  const report = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, { moved: 0, already: 0, kept: 0 }])) as MoveReport
  let batch: StoredRecord[] = []
  const flush = async () => {
    await to.restore(batch)
    for (const { kind } of batch) report[kind].moved++
    batch = []
  }
  for await (const record of from.records()) {
    const there = known.get(keyOf(record))
    if (there?.print === printOf(record)) report[record.kind].already++
    else if (there && there.age >= ageOf(record)) report[record.kind].kept++
    else batch.push(record)
    if (batch.length === BATCH) await flush()
  }
  await flush()
  return report
}

async function refuseOthers(from: MovableBackend, others: Set<string>): Promise<void> {
  for await (const record of from.records()) others.delete(keyOf(record))
  if (others.size > 0) throw new TargetHasOthers(others.size)
}

/** The same for records that say the same, in whatever order their fields come. */
const printOf = (record: StoredRecord): string =>
  createHash('sha1')
    .update(JSON.stringify(record.value, (_, value) => (isPlain(value) ? sorted(value) : value)))
    .digest('base64')

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const sorted = (value: object): object => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
