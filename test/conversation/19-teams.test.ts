import assert from 'node:assert/strict'
import { buttonsIn, type Speaker, wordsOf } from '../../src/cli/talk/speaker.js'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Teams makes two messages of an activity with text and a card, gives neither an id, and lets neither be replaced. */
function onTeams(isGroup = false): { at: Stage; anna: Speaker } {
  const at = new Stage({ now: '2026-11-24T11:00:00Z', channelId: 'msteams', isGroup })
  return { at, anna: at.person('Anna') }
}

/** The messages whose buttons can still be pressed. */
const live = (who: Speaker): string[] =>
  who.sent
    .filter((activity) => buttonsIn(activity).length > 0)
    .map((activity) => wordsOf(activity).split('\n')[0] ?? '')

describe('19. one message an answer on Teams', () => {
  it('has the words in the card, and a summary for the notification', async () => {
    const { anna } = onTeams()
    await anna.say('remind me in 10 minutes to <b>call</b> **mom**')
    await anna.wait(10 * MINUTE)
    assert.equal(anna.sent.length, 2)
    for (const activity of anna.sent) assert.equal(activity.text, undefined)
    assert.match(anna.latest.summary ?? '', /^⏰ <b>call<\/b> \*\*mom\*\*/)
    assert.match(wordsOf(anna.latest), /^⏰ <b>call<\/b> \*\*mom\*\*\nYou asked me Tue 24 Nov, 12:00\.$/)
    assert.doesNotMatch(JSON.stringify(anna.latest.attachments), /"TextBlock"/)
  })

  it('replaces the fired card when it is snoozed, done, and undone', async () => {
    const { anna } = onTeams()
    await anna.say('remind me in 10 minutes to stretch')
    await anna.wait(10 * MINUTE)
    const { id } = anna.latest
    await play(anna, [[{ tap: 'Snooze 10 min' }, /^Snoozed until .*: stretch$/]])
    assert.equal(anna.latest.id, id)
    await anna.wait(10 * MINUTE)
    const again = anna.latest.id
    await play(anna, [[{ tap: 'Done' }, /^Done: stretch/]])
    assert.equal(anna.latest.id, again)
    assert.deepEqual(anna.buttons(), ['Undo'])
    await play(anna, [[{ tap: 'Undo' }, /stretch/]])
    assert.equal(anna.latest.id, again)
    assert.ok(anna.buttons().includes('Done'))
    assert.equal(anna.sent.length, 3)
  })

  it('turns the pages of a list in place', async () => {
    const { anna } = onTeams()
    for (let hour = 1; hour <= 12; hour += 1) await anna.say(`remind me in ${hour} hours to do thing ${hour}`)
    await anna.say('list')
    const { id } = anna.latest
    await anna.tap('More')
    assert.equal(anna.latest.id, id)
    assert.match(wordsOf(anna.latest), /\n11\. do thing 11 —.*\n12\. do thing 12 —/)
    assert.match(anna.latest.summary ?? '', /12/)
  })

  it('asks below for another time, and leaves one card that can be pressed', async () => {
    const { anna } = onTeams()
    await anna.say('remind me in 2 hours to stretch')
    await play(anna, [[{ tap: 'Change time' }, /^When/]])
    assert.equal(anna.sent.length, 2)
    await play(anna, [['in 3 hours', /^Moved: stretch/]])
    assert.deepEqual(live(anna), ['Moved: stretch'])
    await anna.wait(3 * HOUR)
    assert.deepEqual(live(anna), ['Moved: stretch', '⏰ stretch'])
    await play(anna, [[{ tap: 'Done' }, /^Done/]])
    assert.deepEqual(live(anna), ['Done: stretch ✓'])
  })

  it('leaves no question behind that can be pressed when it was answered or left', async () => {
    for (const answer of ['tomorrow at 9', 'never mind', 'list']) {
      const { anna } = onTeams()
      await anna.say('remind me to stretch')
      assert.equal(live(anna).length, 1)
      const question = wordsOf(anna.latest)
      await anna.say(answer)
      const asked = anna.sent.filter((activity) => wordsOf(activity) === question)
      const pressed = asked.filter((activity) => buttonsIn(activity).length > 0)
      assert.equal(pressed.length, answer === 'list' ? 1 : 0, answer)
    }
  })

  it('mentions people in the card', async () => {
    const { anna } = onTeams(true)
    const bob = { type: 'mention', mentioned: { id: '29:bob', name: 'Bob Tall' }, text: '<at>Bob</at>' }
    await anna.say('remind <at>Bob</at> in 10 minutes to *stretch*', { entities: [bob] })
    await anna.wait(10 * MINUTE)
    const [card] = anna.latest.attachments ?? []
    assert.deepEqual(card?.content.msteams.entities, [
      { type: 'mention', text: '<at>Bob Tall</at>', mentioned: { id: '29:bob', name: 'Bob Tall' } },
    ])
    assert.match(JSON.stringify(card?.content.body[0]), /<at>Bob Tall<\/at>/)
    assert.equal(
      anna.sent.every(({ text }) => text === undefined),
      true,
    )
  })

  it('keeps the lines of a text without buttons', async () => {
    const { anna } = onTeams()
    await anna.say('help times')
    assert.match(anna.latest.text ?? '', /weeks”\.<br\/>A date alone/)
    assert.equal(anna.latest.textFormat, 'xml')
  })

  it('names the channel of another chat as people call it', async () => {
    const { at, anna } = onTeams()
    await at.person('Anna', { isGroup: true, name: '' }).say('remind me tomorrow at 9 to stretch')
    await play(anna, [['list', /in another Teams chat/]])
  })

  it('says anew what was asked of a card whose message is deleted', async () => {
    const { at, anna } = onTeams()
    await anna.say('remind me in 10 minutes to stretch')
    await anna.wait(10 * MINUTE)
    const done = anna.button('Done')
    at.adapter(anna.conversation).remove(done.activityId)
    assert.deepEqual(await anna.click(done), ['Done: stretch ✓'])
    assert.deepEqual(await anna.click(done), ['“stretch” is already done.'])
  })

  it('says in one sentence that a card of an older version does nothing, and changes nothing', async () => {
    const { anna } = onTeams()
    await anna.say('remind me in 10 minutes to stretch')
    const { id } = anna.button('Undo').value as { id: string }
    for (const value of [
      { action: 'done', reminderId: 'r1' },
      { do: 'finish', id },
      { do: 'done' },
      { do: 'done', id: 7 },
      { do: 'snooze', id: 'gone', with: 'never' },
      { msteams: { type: 'messageBack' } },
      {},
    ]) {
      const said = await anna.post({ value, replyToId: 'card-of-old' })
      assert.equal(said.length, 1, JSON.stringify(value))
      assert.match(said[0] ?? '', /^[^\n]{20,}[.!]$/, JSON.stringify(value))
    }
    await play(anna, [['list', /^1 reminder|stretch/]])
  })

  it('takes an activity that names no tenant', async () => {
    const { at, anna } = onTeams()
    await anna.post({ text: 'remind me in 10 minutes to stretch', channelData: { tenant: null } })
    await anna.post({ text: 'remind me in 20 minutes to eat', channelData: null })
    await anna.wait(10 * MINUTE)
    assert.match(wordsOf(anna.latest), /^⏰ stretch/)
    assert.equal((await at.store.person(anna.key))?.tenantId, undefined)
  })

  it('leaves a group’s card to its owner when somebody else clicks on it, in one sentence', async () => {
    const { at, anna } = onTeams(true)
    const bob = at.person('Bob', { isGroup: true })
    await anna.say('remind me in 2 hours to stretch')
    const before = wordsOf(anna.latest)
    for (const title of ['Change time', 'Undo']) {
      const said = await bob.click(anna.button(title))
      assert.equal(said.length, 1)
      assert.doesNotMatch(said[0] ?? '', /\n/)
    }
    const confirmed = anna.sent.find((activity) => wordsOf(activity) === before)
    assert.ok(confirmed && buttonsIn(confirmed).length > 0)
    await play(anna, [['list', /stretch/]])
  })
})
