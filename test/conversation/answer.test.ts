import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import { speak } from '../../src/conversation/answer.js'
import type { Turn } from '../../src/conversation/turn.js'

/** A turn that only takes note of what is said in it. */
function listeningTurn() {
  const said: string[] = []
  const sendActivities = async (activities: Partial<Activity>[]) => {
    said.push(...activities.map(({ text = '' }) => text))
    return activities.map(() => ({ id: `message ${said.length}` }))
  }
  const turn = { click: null, talk: {}, actor: { channelId: 'test' }, context: { sendActivities } }
  return { said, turn: turn as unknown as Turn }
}

describe('an answer', () => {
  it('is said in its order, and says nothing when it is empty', async () => {
    const { said, turn } = listeningTurn()
    await speak(turn, [])
    await speak(turn, { text: 'one' })
    await speak(turn, [{ text: 'two' }, { text: 'three' }])
    assert.deepEqual(said, ['one', 'two', 'three'])
  })

  it('makes what comes later only when all before it was said', async () => {
    const { said, turn } = listeningTurn()
    const known: string[][] = []
    const later = async () => {
      known.push([...said])
      return [{ text: 'two' }, async () => ({ text: 'three' })]
    }
    await speak(turn, [{ text: 'one' }, later, { text: 'four' }])
    assert.deepEqual(known, [['one']])
    assert.deepEqual(said, ['one', 'two', 'three', 'four'])
  })

  it('tells its message once it is sent, before the next is said', async () => {
    const { said, turn } = listeningTurn()
    const ids: (string | undefined)[] = []
    const onSaid = (activityId: string | undefined) => {
      ids.push(activityId, ...said)
    }
    await speak(turn, [{ text: 'one', onSaid }, { text: 'two' }])
    assert.deepEqual(ids, ['message 1', 'one'])
  })
})
