import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'
import { StoreUnavailable } from '../../src/reminders/store.js'

const stage = () => new Stage({ now: '2026-11-24T11:00:00Z' })
const full = async () => {
  throw new StoreUnavailable('the disk is full')
}

/** A stage whose store takes `count` more changes and then none. */
function filling(at: Stage, count: number): void {
  let left = count
  const commit = at.store.commit.bind(at.store)
  at.store.commit = (changes) => {
    const isChange = (changes.undo ?? []).length > 0
    if (isChange) left -= 1
    return left < 0 ? full() : commit(changes)
  }
}

describe('24. a disk that becomes full in the middle of a turn', () => {
  it('confirms what was kept, and says no more when only the talk could not be noted', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await anna.say('hi')
    at.documents.write = full
    const answers = await anna.say('remind me in 1 hour to stretch')
    assert.equal(answers.length, 1)
    assert.match(answers[0] ?? '', /^I'll remind you: stretch/)
  })

  it('answers what changes nothing, and says when its question is lost', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await anna.say('hi')
    at.documents.write = full
    assert.match((await anna.say('list')).join('|'), /^No reminders[^|]*$/)
    assert.match((await anna.say('remind me to stretch')).at(-1) ?? '', /can't keep my question in mind/)
  })

  it('throws, to say that nothing was kept, when nothing was', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await anna.say('hi')
    filling(at, 0)
    await assert.rejects(anna.say('remind me in 1 hour to stretch'), StoreUnavailable)
    assert.deepEqual(await at.store.remindersOf(anna.key), [])
  })

  it('says that some of it was kept when that is so', async () => {
    const at = stage()
    const [ben, cid, anna] = ['Ben', 'Cid', 'Anna'].map((name) => at.person(name, { channelId: 'msteams' }))
    assert.ok(ben && cid && anna)
    for (const person of [ben, cid, anna]) await person.say('hi')
    filling(at, 1)
    const mention = (who: typeof ben) => ({
      type: 'mention',
      mentioned: { id: who.id, name: who.name },
      text: `<at>${who.name}</at>`,
    })
    const answers = await anna.say('remind <at>Ben</at> and <at>Cid</at> in 1 hour to stretch', {
      entities: [mention(ben), mention(cid)],
    })
    assert.match(answers[0] ?? '', /stretch/)
    assert.match(answers.at(-1) ?? '', /Some of it I have kept/)
    assert.ok(answers.every((answer) => !/kept nothing/.test(answer)))
  })
})
