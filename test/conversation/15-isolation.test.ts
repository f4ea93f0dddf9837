import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const MINUTE = 60_000
const GONE = 'That reminder is gone, or it never was yours. Say “list” to see what you have.'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const VERBS = [
  'done',
  'snooze',
  'choose-snooze',
  'cancel',
  'change-time',
  'change-text',
  'resume',
  'send-again',
  'decline',
  'join',
  'mute',
  'block',
]

describe('15. isolation', () => {
  it('refuses every crafted click on somebody else’s reminder, and tells nothing of it', async () => {
    const at = stage()
    const anna = at.person('Anna')
    const eve = at.person('Eve')
    await anna.say('remind me in 5 minutes to tell nobody my secret')
    const [secret] = await at.store.remindersOf('webchat|u-anna')
    assert.ok(secret)
    const schedule = JSON.stringify({ kind: 'once', at: at.now + 60 * MINUTE, timeZone: 'UTC' })
    const actions = [
      ...VERBS.map((verb) => ({ do: verb, id: secret.id, with: '10m' })),
      { do: 'read-as', id: secret.id, with: schedule },
      { do: 'undo', id: anna.button('Undo').value },
    ]
    for (const value of actions) {
      const answer = (await eve.post({ value })).join('\n')
      assert.doesNotMatch(answer, /secret/, JSON.stringify(value))
      assert.notEqual(answer, '', JSON.stringify(value))
    }
    assert.deepEqual(await at.store.remindersOf('webchat|u-anna'), [secret])
    assert.match((await anna.wait(5 * MINUTE)).join(), /^⏰ tell nobody my secret/)
  })

  it('does not reach the other’s by words, numbers or "all"', async () => {
    const at = stage()
    const anna = at.person('Anna')
    const eve = at.person('Eve')
    await anna.say('remind me in 5 minutes to call mom')
    await anna.say('list')
    await play(eve, [
      ['list', /^No reminders/],
      ['cancel 1', 'You have no reminder that this could be about.'],
      ['done 1', 'You have no reminder that this could be about.'],
      ['cancel mom', 'You have no reminder that this could be about.'],
      ['cancel all', 'You have no reminder that this could be about.'],
      ['move 1 to 5pm', 'You have no reminder that this could be about.'],
      ['cancel that', 'You have no reminder that this could be about.'],
      ['undo', /^There is nothing to take back/],
      ['export my reminders', 'You have no reminders to export.'],
    ])
    await play(anna, [[{ wait: 5 * MINUTE }, /^⏰ call mom/]])
  })

  it('keeps a personal reminder out of a group, and one of a group from those elsewhere', async () => {
    const at = stage()
    const anna = at.person('Anna')
    const bobInTeam = at.person('Bob', { isGroup: true })
    const annaInTeam = at.person('Anna', { isGroup: true })
    const eve = at.person('Eve')
    await anna.say('remind me in 5 minutes to call mom')
    await annaInTeam.say('remind us in 5 minutes to plan')
    await play(bobInTeam, [['list', /^1 reminder:\n1\. plan/]])
    const [plan] = await at.store.remindersIn('webchat|team')
    assert.ok(plan)
    assert.deepEqual(await eve.post({ value: { do: 'done', id: plan.id } }), [GONE])
    assert.deepEqual(await bobInTeam.post({ value: { do: 'cancel', id: plan.id } }), [
      "“plan” is somebody else's, so I left it alone.",
    ])
  })

  it('leaves the card of somebody else’s reminder in a group as it is', async () => {
    const at = stage({ isGroup: true })
    const anna = at.person('Anna')
    const bob = at.person('Bob')
    await anna.say('remind me in 5 minutes to stretch')
    await anna.wait(5 * MINUTE)
    const card = anna.latest
    await bob.tap('Done')
    assert.ok(anna.sent.some(({ id, text }) => id === card.id && text === card.text))
    await play(anna, [[{ tap: 'Done' }, 'Done: stretch ✓']])
  })

  it('does not show one person’s list to another by a page button', async () => {
    const at = stage({ isGroup: true })
    const eve = at.person('Eve')
    assert.match((await eve.post({ value: { do: 'page', with: '1' } })).join(), /^No reminders/)
  })

  it('answers values that no button of it ever had', async () => {
    const anna = stage().person('Anna')
    for (const value of [
      {},
      { do: 'nothing' },
      { do: 'done' },
      { do: 'read-as', id: 'x', with: '{"kind":"series","rule":"FREQ=SECONDLY"}' },
      { do: 'snooze', id: 'x', with: 'a year' },
      [1],
      { do: 'undo' },
    ])
      assert.equal((await anna.post({ value })).length, 1, JSON.stringify(value))
  })
})
