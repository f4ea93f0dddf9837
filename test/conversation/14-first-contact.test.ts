import assert from 'node:assert/strict'
import { ActivityTypes } from 'botbuilder'
import type { Speaker } from '../../src/cli/talk/speaker.js'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const MINUTE = 60_000
const BOT = { id: 'bot', name: 'Reminders' }

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const added = (who: Speaker, ...members: { id: string; name: string }[]) =>
  who.post({ type: ActivityTypes.ConversationUpdate, membersAdded: members })

const installation = (who: Speaker, action: string) => who.post({ type: ActivityTypes.InstallationUpdate, action })

describe('14. first contact', () => {
  it('is a welcome of at most four lines with three things to tap, once', async () => {
    const anna = stage().person('Anna')
    const [welcome] = await added(anna, BOT, { id: anna.id, name: 'Anna' })
    assert.ok((welcome ?? '').split('\n').length <= 4)
    assert.equal(anna.buttons().length, 3)
    assert.deepEqual(await added(anna, { id: anna.id, name: 'Anna' }), [])
  })

  it('offers only what works when it is tapped', async () => {
    const anna = stage().person('Anna')
    await added(anna, { id: anna.id, name: 'Anna' })
    const taps = anna.buttons().map((title) => anna.button(title))
    for (const button of taps) assert.doesNotMatch((await anna.click(button)).join(), /I didn't get that/)
    await play(anna, [['list', /^1 reminder:\n1\. stretch/]])
  })

  it('greets a group when the bot joins it, and leaves people who join in peace', async () => {
    const anna = stage({ isGroup: true }).person('Anna')
    const [welcome] = await added(anna, BOT)
    assert.match(welcome ?? '', /^Hello everybody[\s\S]*@Reminders remind us/)
    assert.ok((welcome ?? '').split('\n').length <= 4)
    assert.deepEqual(await added(anna, { id: 'u-bob', name: 'Bob' }), [])
  })

  it('has help, by topic, whose examples are understood', async () => {
    const anna = stage().person('Anna')
    await play(anna, [['help', /^Tell me what and when/]])
    for (const topic of ['times', 'repeats', 'list', 'snooze', 'edit', 'others', 'settings', 'data'])
      assert.doesNotMatch((await anna.say(`help ${topic}`)).join(), /I didn't get that|^Tell me what and when/, topic)
  })

  it('answers small talk', async () => {
    await play(stage().person('Anna'), [
      ['hello', 'Hello Anna! What shall I remind you of?'],
      ['thanks', "You're welcome."],
    ])
  })

  it('says what it could do when it understands nothing', async () => {
    const anna = stage().person('Anna')
    await play(anna, [['blah blah', /remind/]])
    assert.ok(anna.buttons().length > 0)
  })

  it('offers the nearest thing that a message could mean, and takes "yes"', async () => {
    await play(stage().person('Anna'), [
      ['the dentist is on friday at 10am', /^I'm not sure what to do with that\. Shall I remind you: the dentist is/],
      ['yes', /^I'll remind you: .*dentist.*\nFri 27 Nov, 10:00/],
    ])
  })

  it('offers what was meant with a slip in it, by a button and by "yes"', async () => {
    const anna = stage().person('Anna')
    await anna.say('remind me tomorrow at 9am to call mom')
    await play(anna, [
      ['lst', "I'm not sure what to do with that. Did you mean “list”?"],
      [{ tap: 'list' }, /^1 reminder:\n1\. call mom/],
      ['cancle 1', "I'm not sure what to do with that. Did you mean “cancel 1”?"],
      ['yes', 'Cancelled: call mom'],
    ])
  })

  it('offers both where a slip and a reminder are as near', async () => {
    const anna = stage().person('Anna')
    await play(anna, [
      [
        'skin doctor friday at 10am',
        "I'm not sure what to do with that. Did you mean “skip doctor friday at 10am”?\n" +
          'Or shall I remind you: skin doctor friday at 10am?',
      ],
      [{ tap: 'Remind me of it' }, /^I'll remind you: skin doctor\nFri 27 Nov, 10:00/],
    ])
  })

  it('takes what somebody jots down for a reminder, and asks when', async () => {
    await play(stage().person('Anna'), [
      ['pay rent', "I'm not sure what to do with that. Shall I remind you: pay rent?"],
      ['yes', 'When shall I remind you: pay rent?'],
      [{ tap: 'Tomorrow morning' }, /^I'll remind you: pay rent\nWed 25 Nov, 09:00/],
    ])
  })

  it('answers an empty message with help', async () => {
    await play(stage().person('Anna'), [['', /^Tell me what and when/]])
  })

  it('refuses an endless message without reading it', async () => {
    await play(stage().person('Anna'), [
      ['x'.repeat(300_000), /^That message is 300000 characters long; I read up to 4000\./],
    ])
  })
})

describe('14. being removed and coming back', () => {
  it('keeps what could not be sent meanwhile, says so on return, and sends it when asked', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await anna.say('remind me in 5 minutes to stretch')
    assert.deepEqual(await installation(anna, 'remove'), [])
    await anna.wait(10 * MINUTE)
    assert.match(
      (await installation(anna, 'add')).join('\n\n'),
      /one reminder was missed:\n“stretch”, Tue 24 Nov, 12:05/,
    )
    await play(anna, [
      [{ tap: 'Send again: stretch' }, 'On its way: stretch'],
      [{ wait: 1_000 }, /^⏰ stretch/],
    ])
  })
})
