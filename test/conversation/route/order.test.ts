import assert from 'node:assert/strict'
import { Stage } from '../../../src/cli/talk/stage.js'
import { ORDER } from '../../../src/conversation/route/order.js'
import { play } from '../script.js'

/** Tuesday noon in Berlin. */
const stage = () => new Stage({ now: '2026-11-24T11:00:00Z' })
const anna = () => stage().person('Anna')

const FILE = {
  contentType: 'text/calendar',
  content: 'no calendar',
  contentUrl: 'https://files.example/work.ics',
  name: 'work.ics',
}

/** What each pair of neighbours would both take goes to the first of them. */
describe('whom a message is for', () => {
  it('is asked in this order', () => {
    assert.deepEqual(
      ORDER.map(([whom]) => whom),
      [
        'a file',
        'a button, clicked or typed',
        'nothing said',
        'the open question',
        'an offer, taken',
        'other people',
        'an offer, declined',
        'several things in one',
        'what it says',
      ],
    )
  })

  it('is a file before the button that its words name', async () => {
    const who = anna()
    await play(who, [['remind me tomorrow at 9 to call mom', /^I'll remind you: call mom/]])
    const [answer] = await who.post({ text: 'Undo', attachments: [FILE] })
    assert.match(answer ?? '', /work\.ics/)
    await play(who, [['list', /call mom/]])
  })

  it('is a button before silence, and silence before the open question', async () => {
    const who = anna()
    await play(who, [['remind me tomorrow at 9 to call mom', /call mom/]])
    await play(who, [['remind me to buy milk', /^When/]])
    const [stale] = await who.post({ text: '', value: { of: 'another bot' } })
    assert.equal(stale, 'That button no longer works. Say what you want in words, I will understand.')
    await play(who, [
      [{ tap: 'Undo' }, /call mom/],
      ['list', /^No reminders\..*\n\nWhen shall I remind you: buy milk\?$/],
      ['tomorrow at 10', /^I'll remind you: buy milk/],
    ])
  })

  it('is the open question before what the words say otherwise', async () => {
    await play(anna(), [
      ['remind me in 5 minutes to stretch', /stretch/],
      [{ wait: 5 * 60_000 }, /⏰ stretch/],
      ['remind me to buy milk', /^When/],
      ['in 20 minutes', /^I'll remind you: buy milk/], // else a snooze
    ])
  })

  it('is, while a question is open, a wish to leave it and a whole request before its answer', async () => {
    await play(anna(), [
      ['remind me tomorrow at 9', /^What/],
      ['never mind', 'All right, I set nothing.'],
      ['remind me tomorrow at 9', /^What/],
      ['remind me to call bob at 5pm', /^I'll remind you: call bob/],
      ['list', /^1 reminder/],
    ])
  })

  it('is an offer that is taken before what was just said of another', async () => {
    await play(anna(), [
      ['remind me in 5 minutes to stretch', /stretch/],
      [{ wait: 5 * 60_000 }, /⏰ stretch/],
      ['buy milk', /Shall I remind you: buy milk\?/],
      ['tomorrow at 10', /^I'll remind you: buy milk/], // else a snooze
    ])
  })

  it('is, in a group, an offer that is taken before others, and others before an offer that is declined', async () => {
    const who = stage().person('Anna', { isGroup: true })
    const offered = async () => assert.match((await who.say('buy milk')).join(), /Shall I remind you: buy milk\?/)
    await offered()
    assert.deepEqual(await who.post({ text: 'no' }), [])
    assert.match((await who.post({ text: 'yes' })).join(), /^When/)
  })

  it('is one who declines before a question of several things, and these before one', async () => {
    await play(anna(), [
      ['buy milk', /Shall I remind you: buy milk\?/],
      ['no', 'All right, then not.'],
      ['remind me in 5 minutes to feed the cat', /feed the cat/],
      [{ wait: 5 * 60_000 }, /⏰ feed the cat/],
      ['cat done, pill in 20 min', /Done.*\n\nI'll remind you: pill/s],
    ])
  })

  it('is one of those that were asked about before a thing of its own', async () => {
    await play(anna(), [
      ['remind me tomorrow at 9 to call the vet', /vet/],
      ['remind me tomorrow at 10 to call the plumber', /plumber/],
      ['cancel call', /^2 reminders|^Which/],
      ['the vet', /^Cancelled.*vet/],
    ])
  })
})
