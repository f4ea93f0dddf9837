import assert from 'node:assert/strict'
import { ActivityTypes, type InvokeResponse } from 'botbuilder'
import type { Speaker } from '../../src/cli/talk/speaker.js'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const MINUTE = 60_000

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const QUOTE = {
  contentType: 'text/html',
  content:
    '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1732445">' +
    '<strong itemprop="mri" itemid="8:x">Bob</strong><span itemprop="time" itemid="1732445"></span>' +
    '<p itemprop="preview">Send me the <b>slides</b> &amp; notes, please</p></blockquote><p>remind me about this</p>',
}

const LINK = 'https://teams.microsoft.com/l/message/chat-Anna/1732445'

describe('9. "remind me about this"', () => {
  it('keeps the text and the link of a message that is quoted in Teams', async () => {
    const anna = stage({ channelId: 'msteams' }).person('Anna')
    const [answer] = await anna.say('remind me about this in 5 minutes', { attachments: [QUOTE] })
    assert.equal(
      answer,
      `I'll remind you: Send me the slides & notes, please\nTue 24 Nov, 12:05, in 5 minutes.\n${LINK}`,
    )
    const [fired] = await anna.wait(5 * MINUTE)
    assert.ok(fired?.includes(`⏰ Send me the slides & notes, please\n${LINK}\n`), fired)
  })

  it('keeps both, the words that were said and the message', async () => {
    const anna = stage({ channelId: 'msteams' }).person('Anna')
    await anna.say('remind me in 5 minutes to answer Bob', { attachments: [QUOTE] })
    const [fired] = await anna.wait(5 * MINUTE)
    assert.ok(fired?.startsWith(`⏰ answer Bob\nBob: “Send me the slides & notes, please”\n${LINK}\n`), fired)
  })

  it('asks when, if only the message is given', async () => {
    const anna = stage({ channelId: 'msteams' }).person('Anna')
    assert.deepEqual(await anna.say('remind me about this', { attachments: [QUOTE] }), [
      'When shall I remind you: Send me the slides & notes, please?',
    ])
    await play(anna, [['in 5 minutes', /^I'll remind you: Send me the slides & notes, please\n/]])
  })

  it('keeps the text of a message that is answered in Telegram', async () => {
    const anna = stage({ channelId: 'telegram' }).person('Anna')
    const channelData = { message: { reply_to_message: { text: 'Buy milk', from: { first_name: 'Bob' } } } }
    assert.match(
      (await anna.say('remind me of this in 5 minutes', { channelData })).join(),
      /^I'll remind you: Buy milk\n/,
    )
  })

  it('takes an answer to a message of its own for that reminder', async () => {
    const anna = stage({ channelId: 'telegram' }).person('Anna')
    await anna.say('remind me in 5 minutes to stretch')
    await anna.wait(5 * MINUTE)
    const stretch = anna.latest.id
    await anna.say('remind me in 5 minutes to call mom')
    await anna.wait(5 * MINUTE)
    assert.match((await anna.say('snooze 1 hour', { replyToId: stretch })).join(), /^Snoozed until .*: stretch/)
  })
})

describe('9. Teams’ message action', () => {
  const payload = {
    id: '1732445',
    linkToMessage: 'https://teams.microsoft.com/l/message/19:x/1732445',
    body: { contentType: 'html', content: '<p>Send me the <b>slides</b></p>' },
    from: { user: { displayName: 'Bob' } },
  }

  async function invoke(who: Speaker, name: string, value: object): Promise<InvokeResponse> {
    await who.post({ type: ActivityTypes.Invoke, name, value })
    const { value: response } = who.latest as { value: InvokeResponse }
    return response
  }

  it('asks when, and sets a reminder with the text and the link', async () => {
    const anna = stage({ channelId: 'msteams' }).person('Anna')
    const asked = await invoke(anna, 'composeExtension/fetchTask', { messagePayload: payload })
    assert.match(JSON.stringify(asked.body), /"type":"continue".*Send me the slides.*Input\.Text/)
    const again = await invoke(anna, 'composeExtension/submitAction', { data: { when: 'hm' }, messagePayload: payload })
    assert.match(JSON.stringify(again.body), /"type":"continue"/)
    const set = await invoke(anna, 'composeExtension/submitAction', {
      data: { when: 'in 5 minutes' },
      messagePayload: payload,
    })
    assert.deepEqual(set.body, {
      task: { type: 'message', value: "I'll remind you: Send me the slides, Tue 24 Nov, 12:05." },
    })
    const [fired] = await anna.wait(5 * MINUTE)
    assert.ok(fired?.startsWith(`⏰ Send me the slides\n${payload.linkToMessage}\n`), fired)
  })

  it('comes in the person’s own chat when it is called in a group, and asks for one first', async () => {
    const at = stage({ channelId: 'msteams' })
    const inTeam = at.person('Anna', { isGroup: true })
    const submit = () =>
      invoke(inTeam, 'composeExtension/submitAction', { data: { when: 'in 5 minutes' }, messagePayload: payload })
    assert.match(JSON.stringify((await submit()).body), /Say hello to me in a chat of our own first/)
    const anna = at.person('Anna')
    await anna.say('hello')
    assert.match(JSON.stringify((await submit()).body), /I'll remind you/)
    assert.match((await anna.wait(5 * MINUTE)).join(), /^⏰ Send me the slides/)
  })

  it('answers an invoke that it does not know with 501', async () => {
    const anna = stage({ channelId: 'msteams' }).person('Anna')
    assert.equal((await invoke(anna, 'something/else', {})).status, 501)
  })

  it('asks what "this" is where no message is quoted', async () => {
    const anna = stage().person('Anna')
    assert.deepEqual(await anna.say('remind me about this tomorrow at 9am'), ['What shall I remind you of then?'])
    assert.match((await anna.say('the slides')).join(), /^I'll remind you: the slides\nWed 25 Nov, 09:00/)
  })

  it('survives a payload that somebody made up', async () => {
    const anna = stage({ channelId: 'msteams' }).person('Anna')
    for (const value of [{}, { data: 5, messagePayload: 7 }, { data: { when: {} }, messagePayload: { body: null } }])
      assert.equal((await invoke(anna, 'composeExtension/submitAction', value)).status, 200)
  })
})
