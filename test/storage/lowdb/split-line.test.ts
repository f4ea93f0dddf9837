import assert from 'node:assert/strict'
import fc from 'fast-check'
import { seal } from '../../../src/storage/lowdb/format/line.js'
import { splitLine } from '../../../src/storage/lowdb/format/split-line.js'
import { bodyOf } from '../../../src/storage/lowdb/format/writes.js'

/** Words and names that look like the marks that the splitter goes by. */
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(',"reminders":[', '\\', '\\"', '"}]', '}', '{', '],"undo":[', ','),
)
const record = fc.dictionary(fc.oneof(words, fc.constant('reminders')), fc.jsonValue({ stringUnit: 'binary' }))
const rows = fc.array(record.map((value) => JSON.stringify(value)))

describe('a line of the journal', () => {
  it('falls into its reminders, byte by byte, and all else, whatever they say', () => {
    fc.assert(
      fc.property(rows, rows, fc.array(words), (reminders, conversations, removed) => {
        const writes = {
          removedReminders: removed,
          removedUndo: removed.map((id) => ({ owner: id, id })),
          reminders: reminders.map((text) => ({ text })) as never,
          conversations: conversations.map((text) => ({ key: '', text })),
        }
        const line = Buffer.from(seal(bodyOf(7, writes)))
        const split = splitLine(line)
        assert.deepEqual(split.reminders.map(String), reminders)
        const { crc: _, reminders: __, ...others } = JSON.parse(line.toString())
        const { crc: ___, ...found } = JSON.parse(split.others)
        assert.deepEqual(found, others)
      }),
    )
  })
})
