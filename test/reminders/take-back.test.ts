import assert from 'node:assert/strict'
import type { Reminder } from '../../src/reminders/reminder.js'
import { takeBack } from '../../src/reminders/take-back.js'
import { ANNA, aReminder, NOW } from '../storage/samples.js'

const person = (id: string) => ({ id, name: id })
const people = (...ids: string[]): Pick<Reminder, 'audience'> => ({
  audience: { kind: 'people', people: ids.map(person) },
})
const was = aReminder('r', { owner: ANNA, version: 1 })

describe('taking one change back', () => {
  it('keeps what was changed since in other respects', () => {
    const renamed = { ...was, text: 'new words', version: 2 }
    const since = { ...renamed, dueAt: NOW + 9, evenAtNight: true, ...people('anna', 'ben'), version: 3 }
    assert.deepEqual(takeBack(was, renamed, since), { ...since, text: was.text })
  })

  it('is refused when the same was changed once more', () => {
    const renamed = { ...was, text: 'new words' }
    assert.equal(takeBack(was, renamed, { ...renamed, text: 'newer words' }), null)
    const moved = { ...was, dueAt: NOW + 1 }
    assert.equal(takeBack(was, moved, { ...moved, dueAt: NOW + 2 }), null)
    assert.equal(takeBack(was, moved, { ...moved, status: 'fired', firedAt: NOW }), null)
  })

  for (const [what, before, after, now, left] of [
    [
      'the first who joined, others stay',
      {},
      people('anna', 'ben'),
      people('anna', 'ben', 'cid'),
      people('anna', 'cid'),
    ],
    [
      'the first who joined, alone again',
      {},
      people('anna', 'ben'),
      people('anna', 'ben'),
      { audience: { kind: 'owner' } },
    ],
    ['a later one', people('anna', 'ben'), people('anna', 'ben', 'cid'), people('anna', 'cid'), people('anna')],
    ['one who left', people('anna', 'ben'), people('anna'), people('anna', 'cid'), people('anna', 'cid', 'ben')],
  ] as [string, Partial<Reminder>, Partial<Reminder>, Partial<Reminder>, Partial<Reminder>][])
    it(`takes out or brings back ${what}`, () => {
      const back = takeBack({ ...was, ...before }, { ...was, ...after }, { ...was, ...now })
      assert.deepEqual(back?.audience, left.audience)
    })
})
