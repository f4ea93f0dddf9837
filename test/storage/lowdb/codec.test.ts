import assert from 'node:assert/strict'
import fc from 'fast-check'
import { listedOf } from '../../../src/reminders/query.js'
import type { Reminder } from '../../../src/reminders/reminder.js'
import { fileWrites, jsonOf, readWrites } from '../../../src/storage/lowdb/format/writes.js'
import { aConversation, aFullReminder, anUndoEntry, aPerson, aReminder } from '../samples.js'

/** Words that look like an instant, or like the name of a field. */
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('2026-11-24T10:00:00.000Z', '2026', 'dueAt', '__proto__', '\\'),
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

const onFile = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>

describe('a record on file', () => {
  it('is the same when it is read again, whatever it says', () => {
    fc.assert(
      fc.property(reminders, words, (reminder, word) => {
        const writes = {
          reminders: [reminder],
          people: [aPerson('test|anna', { name: word })],
          conversations: [aConversation('test|chat', { reference: { at: word, updatedAt: [word, 7] } })],
          undo: [
            anUndoEntry('u', {
              before: { reminders: [{ id: 'x', was: reminder, became: null }], personBecame: aPerson(word) },
            }),
          ],
          documents: [{ key: word, eTag: '1', item: { at: word, dueAt: 7 } }],
        }
        const before = structuredClone(writes)
        assert.deepEqual(readWrites(onFile(fileWrites(writes))), onFile(writes))
        assert.deepEqual(writes, before, 'what is written is left as it is')
      }),
    )
  })

  it('is kept in memory as a start would read it, whatever the SDK or a channel puts into it', () => {
    const values = fc.anything({ withDate: true, key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'toJSON')) })
    fc.assert(
      fc.property(fc.dictionary(fc.string(), values), (item) => {
        assert.deepStrictEqual(jsonOf({ ...item }), onFile(item))
      }),
    )
    const list = [undefined, () => 1, Symbol('s'), -0, Number.NaN, { at: undefined, on: new Date(0) }]
    assert.deepStrictEqual(jsonOf(list), onFile(list))
  })

  it('of an earlier release is read without what it was listed by', () => {
    fc.assert(
      fc.property(reminders, (reminder) => {
        const [filed] = onFile(fileWrites({ reminders: [reminder] })).reminders as object[]
        const earlier = { tellIn: 'test|chat', ...filed, ...listedOf(reminder), listedAt: '2026-11-24T10:00:00.000Z' }
        assert.deepEqual(readWrites(onFile({ reminders: [earlier] })).reminders, [onFile(reminder)])
      }),
    )
  })

  it('is refused when an instant of it is none', () => {
    assert.throws(() => fileWrites({ reminders: [aReminder('x', { dueAt: Number.NaN })] }), RangeError)
  })
})
