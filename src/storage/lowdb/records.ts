import type { Low } from 'lowdb'
import { type StoredRecord, valuesOf } from '../records.js'
import { copyOf } from './memory/copy.js'
import type { State } from './memory/state.js'

/** What is durable. Not for a store that is being written to: what changes meanwhile may be seen or not. */
export async function* recordsIn(low: Low<State>): AsyncGenerator<StoredRecord> {
  for (const [kind, record] of low.data.records())
    if (kind === 'document') yield { kind, key: record.key, value: copyOf(record.item) }
    else yield { kind, value: copyOf(record) } as StoredRecord
}

/** One line of the journal, so all or nothing. Reminders keep the versions they come with; documents get new eTags. */
export async function restore(low: Low<State>, records: readonly StoredRecord[]): Promise<void> {
  if (records.length === 0) return
  await low.update((state) => {
    const eTag = String(state.stagedSeq + 1)
    state.stage({
      reminders: valuesOf(records, 'reminder'),
      conversations: valuesOf(records, 'conversation'),
      people: valuesOf(records, 'person'),
      undo: valuesOf(records, 'undo'),
      documents: records.flatMap((one) => (one.kind === 'document' ? [{ key: one.key, eTag, item: one.value }] : [])),
    })
  })
}
