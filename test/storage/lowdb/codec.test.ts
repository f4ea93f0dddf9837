import assert from 'node:assert/strict'
import fc from 'fast-check'
import { listedOf } from '../../../src/reminders/query.js'
import type { Reminder } from '../../../src/reminders/reminder.js'
import {
  type FiledReminder,
  type FoundBy,
  fileReminder,
  readFoundBy,
  readReminder,
} from '../../../src/storage/lowdb/format/codec.js'
import { reminderRow } from '../../../src/storage/lowdb/format/writes.js'
import { aFullReminder, aReminder } from '../samples.js'

/** Words that look like the marks that a reader goes by. */
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(',"content":', '\\","content":"', '"version":9', '\\'),
)
const reminders: fc.Arbitrary<Reminder> = fc
  .record({
    id: words,
    owner: words,
    setBy: words,
    conversation: words,
    text: words,
    setByName: words,
    isFull: fc.boolean(),
  })
  .map(({ isFull, ...said }) => (isFull ? { ...aFullReminder('x'), ...said } : aReminder('x', said)))

describe('a reminder on file', () => {
  it('is the same when it is read again, whatever it says', () => {
    fc.assert(
      fc.property(reminders, (reminder) => {
        const text = JSON.stringify(fileReminder(reminder))
        assert.deepEqual(readReminder(JSON.parse(text) as FiledReminder), reminder)
      }),
    )
  })

  it('is found by the same fields, whether its beginning is read or all of it', () => {
    const fields = [
      'id',
      'owner',
      'setBy',
      'conversation',
      'status',
      'dueAt',
      'firedAt',
      'closedAt',
      'version',
    ] as const
    fc.assert(
      fc.property(reminders, fc.boolean(), (reminder, isInOtherOrder) => {
        const filed = fileReminder(reminder)
        const text = JSON.stringify(isInOtherOrder ? Object.fromEntries(Object.entries(filed).reverse()) : filed)
        const found = readFoundBy(Buffer.from(text))
        const whole = JSON.parse(text) as FiledReminder
        for (const field of fields) assert.equal(found[field], whole[field], field)
      }),
    )
  })

  it('is listed alike when an earlier version filed it', () => {
    fc.assert(
      fc.property(reminders, (reminder) => {
        const text = JSON.stringify(fileReminder(reminder))
        const { createdAt, listedAt: _, traits: __, content, ...earlier } = JSON.parse(text) as FiledReminder
        const { id, owner, setBy, conversation, status, dueAt, firedAt, closedAt, version, tellIn, ...rest } = earlier
        const first = { id, owner, setBy, conversation, status, dueAt, firedAt, closedAt, version, tellIn }
        const old = Buffer.from(JSON.stringify({ ...first, content, ...rest, createdAt }))
        const placed = (found: FoundBy) => {
          const row = reminderRow(found, '')
          return { listedAt: row.listedAt, traits: row.traits, createdAt: row.createdAt }
        }
        const { listedAt, traits } = listedOf(reminder)
        assert.deepEqual(placed(readFoundBy(old)), { listedAt, traits, createdAt: reminder.createdAt })
        assert.deepEqual(placed(readFoundBy(Buffer.from(text))), placed(readFoundBy(old)))
      }),
    )
  })
})
