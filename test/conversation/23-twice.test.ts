import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import { Stage } from '../../src/cli/talk/stage.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A person with two reminders that have fired, one to come and one every day. */
async function busyAnna() {
  const stage = new Stage({ now: '2026-11-24T11:00:00Z' })
  const anna = stage.person('Anna')
  for (const said of [
    'remind me in 1 minute to stretch',
    'remind me in 2 minutes to drink',
    'remind me in 5 hours to rest',
  ])
    await anna.say(said)
  await anna.say('remind me every day at 9 to take the pill')
  await anna.wait(3 * MINUTE)
  await anna.say('list')
  return { stage, anna }
}

const stateOf = async ({ stage, anna }: Awaited<ReturnType<typeof busyAnna>>) =>
  (await stage.store.remindersOf(anna.key)).map(({ id, status, dueAt, version }) => [id, status, dueAt, version])

describe('23. an activity that the channel delivers twice', () => {
  for (const said of [
    'done',
    'snooze 1 hour',
    'cancel 1',
    'undo',
    'skip the next pill',
    'pause pill',
    'move rest to 8pm',
    'cancel all',
    'I live in Tokyo',
  ])
    it(`acts once: ${said}`, async () => {
      const busy = await busyAnna()
      const { anna, stage } = busy
      const activity: Partial<Activity> = { id: 'the-same', text: said }
      await anna.post(activity)
      const before = await stateOf(busy)
      const undo = (await stage.store.undoOf(anna.key)).length
      assert.deepEqual(await anna.post(activity), [], 'it was answered already')
      assert.deepEqual(await stateOf(busy), before)
      assert.equal((await stage.store.undoOf(anna.key)).length, undo)
    })

  it('acts once when it is an answer, a click or an undo, also an hour later and after a restart', async () => {
    const busy = await busyAnna()
    const { anna, stage } = busy
    await anna.say('cancel all')
    await anna.post({ id: 'yes-1', text: 'yes' })
    await anna.post({ id: 'undo-1', text: 'undo' })
    const { value } = { value: { do: 'done', id: (await stage.store.remindersOf(anna.key))[0]?.id } }
    await anna.post({ id: 'click-1', value })
    const before = await stateOf(busy)
    stage.restart()
    stage.now += HOUR - 1
    for (const activity of [
      { id: 'yes-1', text: 'yes' },
      { id: 'undo-1', text: 'undo' },
      { id: 'click-1', value },
    ])
      assert.deepEqual(await anna.post(activity), [])
    assert.deepEqual(await stateOf(busy), before)
  })

  it('does nothing the second time, though what was set meanwhile could be finished by it', async () => {
    const stage = new Stage({ now: '2026-11-24T11:00:00Z' })
    const anna = stage.person('Anna')
    await anna.post({ id: 'too-early', text: 'done' })
    await anna.say('remind me in 1 minute to stretch')
    await anna.wait(2 * MINUTE)
    stage.restart()
    assert.deepEqual(await anna.post({ id: 'too-early', text: 'done' }), [])
    assert.deepEqual(
      (await stage.store.remindersOf(anna.key)).map(({ status }) => status),
      ['fired'],
    )
    assert.match((await anna.say('done')).join(), /^Done: stretch/)
  })

  it('leaves whoever was forgotten unknown, and hears what they say after that', async () => {
    const stage = new Stage({ now: '2026-11-24T11:00:00Z' })
    const anna = stage.person('Anna')
    const said: Partial<Activity>[] = [
      { id: 'create-1', text: 'remind me tomorrow at 9 to call mom' },
      { id: 'cancel-1', text: 'cancel call mom' },
      { id: 'list-1', text: 'list' },
      { id: 'forget-1', text: 'delete everything about me' },
      { id: 'yes-1', text: 'yes' },
    ]
    for (const activity of said) await anna.post(activity)
    for (const activity of said) assert.deepEqual(await anna.post(activity), [], activity.text)
    assert.equal(await stage.store.person(anna.key), undefined)
    assert.equal(await stage.store.conversation(anna.conversation), undefined)
    assert.match((await anna.post({ id: 'yes-2', text: 'remind me at 8pm to rest' })).join(), /rest/)
    assert.equal((await stage.store.remindersOf(anna.key)).length, 1)
  })

  it('acts again when it is another one with the same words', async () => {
    const busy = await busyAnna()
    assert.match((await busy.anna.say('done')).join(), /^Done: drink/)
    assert.match((await busy.anna.say('done')).join(), /^Done: stretch/)
  })
})
