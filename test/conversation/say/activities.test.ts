import assert from 'node:assert/strict'
import fc from 'fast-check'
import { channelOf } from '../../../src/channels/channels.js'
import { activitiesFor, splitText } from '../../../src/conversation/say/activities.js'
import type { Button } from '../../../src/conversation/say/button.js'

const buttons = (count: number): Button[] =>
  Array.from({ length: count }, (_, index) => ({ title: `B${index + 1}`, action: { do: 'done', id: `r${index}` } }))

const one = (channelId: string, count: number) => {
  const [activity] = activitiesFor({ text: 'Hello', buttons: buttons(count) }, channelId)
  assert.ok(activity)
  return activity
}

describe('a reply on each kind of channel', () => {
  for (const channelId of ['webchat', 'directline', 'emulator'])
    it(`has data buttons on an Adaptive Card in ${channelId}`, () => {
      const [card] = one(channelId, 6).attachments ?? []
      assert.equal(card?.contentType, 'application/vnd.microsoft.card.adaptive')
      const actions = card.content.body.flatMap((set: { actions: object[] }) => set.actions)
      assert.equal(actions.length, 6)
      assert.deepEqual(actions[0], { type: 'Action.Submit', title: 'B1', data: { do: 'done', id: 'r0' } })
    })

  it('has a hero card where cards have buttons, suggested actions where they have too few', () => {
    assert.equal(one('slack', 5).attachments?.[0]?.contentType, 'application/vnd.microsoft.card.hero')
    assert.equal(one('facebook', 3).attachments?.[0]?.contentType, 'application/vnd.microsoft.card.hero')
    assert.equal(one('facebook', 5).attachments, undefined)
    assert.equal(one('facebook', 5).suggestedActions?.actions.length, 5)
  })

  it('has numbered words where there are no buttons', () => {
    const activity = one('sms', 2)
    assert.equal(activity.text, 'Hello\n\n1. B1\n2. B2')
    assert.equal(activity.attachments, undefined)
    assert.equal(activity.suggestedActions, undefined)
  })

  it('shows Markdown and HTML instead of rendering them', () => {
    const text = '**bold** <b>x</b> [a](http://b) {{DATE(2017-02-14,SHORT)}}'
    const row = { label: '1', text, buttons: buttons(1) }
    const [activity] = activitiesFor({ text, rows: [row] }, 'webchat')
    assert.equal(activity?.textFormat, 'plain')
    assert.equal(activity?.text, text)
    const card = JSON.stringify(activity?.attachments)
    assert.match(card, /"TextRun"/)
    assert.doesNotMatch(card, /"TextBlock"/)
  })

  it('escapes what is not a mention where a Teams message mentions somebody', () => {
    const mentions = [{ id: 'a', name: 'Anna <b>' }]
    const [activity] = activitiesFor({ text: '@Anna <b>\n1 < 2 & **x**', mentions }, 'msteams')
    assert.equal(activity?.text, '<at>Anna &lt;b&gt;</at><br/>1 &lt; 2 &amp; **x**')
    assert.equal(activity?.entities?.[0]?.text, '<at>Anna &lt;b&gt;</at>')
  })

  it('shows as typed what stands beside a mention in a Teams card, and opens addresses', () => {
    const mentions = [{ id: 'a', name: 'Anna [x] <b>' }]
    const text = '@Anna [x] <b>: **x** {{DATE(2017-02-14,SHORT)}} &lt;\n\nsee https://a.example/b_c_d.'
    const [activity, ...others] = activitiesFor({ text, mentions, buttons: buttons(1) }, 'msteams')
    assert.deepEqual(others, [])
    const { body, msteams } = activity?.attachments?.[0]?.content ?? {}
    assert.equal(body[0].text, '<at>Anna x b</at>: \\*\\*x\\*\\* \\{\\{DATE(2017-02-14,SHORT)\\}\\} \\&lt;')
    assert.equal(msteams.entities[0].text, '<at>Anna x b</at>')
    const runs = body[1].inlines.map((run: { text: string; selectAction?: { url: string } }) => [
      run.text,
      run.selectAction?.url,
    ])
    assert.deepEqual(runs, [
      ['see ', undefined],
      ['https://a.example/b_c_d', 'https://a.example/b_c_d'],
      ['.', undefined],
    ])
    assert.equal(body[1].spacing, undefined)
  })

  it('never has text and a card in one activity where the channel would make two messages of it', () => {
    const card = { contentType: 'application/vnd.microsoft.teams.card.file.info', content: {} }
    const texts = ['', 'Hello', Array.from({ length: 3_000 }, () => 'line').join('\n')]
    for (const text of texts)
      for (const count of [0, 1, 6])
        for (const attachments of [[], [card], [card, card]])
          for (const where of ['below', 'in-place'] as const)
            for (const activity of activitiesFor({ text, attachments, buttons: buttons(count) }, 'msteams', where))
              assert.equal((activity.text ? 1 : 0) + (activity.attachments?.length ?? 0), 1)
  })

  it('is split below the channel’s limit, with the buttons on the last part', () => {
    const text = Array.from({ length: 300 }, (_, line) => `line ${line} ${'x'.repeat(40)}`).join('\n')
    for (const channelId of ['sms', 'telegram', 'webchat', 'unheard-of']) {
      const parts = activitiesFor({ text, buttons: buttons(1) }, channelId)
      assert.ok(parts.length > 1)
      for (const part of parts) assert.ok((part.text ?? '').length <= channelOf(channelId).textLimit)
      assert.ok(parts.slice(0, -1).every((part) => !part.attachments))
    }
  })

  it('loses no words when it is split', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 5, max: 50 }), (text, limit) => {
        const parts = splitText(text, limit)
        assert.ok(parts.every((part) => part.length <= limit))
        assert.equal(parts.join('').replace(/[ \n]/g, ''), text.replace(/[ \n]/g, ''))
      }),
    )
  })
})
