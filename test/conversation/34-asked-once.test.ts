import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'

/** What the turns of `work` ask the store and have written there, by the name of the method. */
async function askedIn({ store, documents }: Stage, work: () => Promise<unknown>): Promise<Record<string, number>> {
  const asked: Record<string, number> = {}
  const count = (target: object, names: string[]) => {
    for (const name of names) {
      const method = Reflect.get(target, name) as (...given: unknown[]) => unknown
      Reflect.set(target, name, (...given: unknown[]) => {
        asked[name] = (asked[name] ?? 0) + 1
        return method.apply(target, given)
      })
    }
  }
  count(store, ['person', 'conversation', 'reminder', 'remindersOf', 'pageOf', 'undoHeadsOf', 'undoOf', 'commit'])
  count(documents, ['read', 'write'])
  await work()
  return asked
}

describe('34. what a turn costs the store', () => {
  it('asks for everything once to set a reminder, and commits twice', async () => {
    const stage = new Stage({ now: '2026-11-24T11:00:00Z' })
    const anna = stage.person('Anna')
    await anna.say('remind me tomorrow at 9 to water the plants')
    const asked = await askedIn(stage, () => anna.say('remind me on friday at 9 to feed the cat'))
    assert.deepEqual(asked, {
      read: 2, // of the person and of the talk, at the same time
      person: 2, // when the turn begins, and for quiet time when it is set
      conversation: 1,
      undoHeadsOf: 1,
      reminder: 1, // whether this very request was served before
      pageOf: 1, // how many there are
      commit: 1,
      remindersOf: 1, // what was refused
      write: 1,
    })
  })

  it('reads and writes little more for small talk', async () => {
    const stage = new Stage({ now: '2026-11-24T11:00:00Z' })
    const anna = stage.person('Anna')
    await anna.say('remind me tomorrow at 9 to water the plants')
    const asked = await askedIn(stage, () => anna.say('thanks'))
    assert.deepEqual(asked, { read: 2, person: 1, conversation: 1, undoHeadsOf: 1, remindersOf: 1, write: 1 })
  })
})
