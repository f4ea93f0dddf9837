import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

describe('1. the confirmation', () => {
  it('names the text, the absolute time, and how far that is', async () => {
    const anna = stage().person('Anna')
    await play(anna, [
      ['remind me tomorrow 9am to call mom', "I'll remind you: call mom\nWed 25 Nov, 09:00, in 21 hours."],
    ])
    assert.deepEqual(anna.buttons(), ['Change time', 'Undo'])
  })

  it('names the next three times of a repeat', async () => {
    await play(stage().person('Anna'), [
      [
        'remind me every weekday at 8:30am to exercise',
        "I'll remind you: exercise\nEvery weekday at 08:30, first in 21 hours.\n" +
          'Next: Wed 25 Nov, 08:30 · Thu 26 Nov, 08:30 · Fri 27 Nov, 08:30',
      ],
    ])
  })

  it('speaks the zone and the clock of the person', async () => {
    await play(stage({ timeZone: 'America/New_York', locale: 'en-US' }).person('Anna'), [
      ['remind me tomorrow at 5pm to call mom', /^I'll remind you: call mom\n.*5:00 ?PM, in 35 hours\.$/i],
    ])
  })

  it('offers the other half of the day, and puts the corrected card in the place of the first', async () => {
    const anna = stage().person('Anna')
    await play(anna, [['remind me at 7 to call mom', "I'll remind you: call mom\nTue 24 Nov, 19:00, in 7 hours."]])
    assert.deepEqual(anna.buttons(), ['No, Wed 25 Nov, 07:00', 'Change time', 'Undo'])
    await play(anna, [[{ tap: 'No, Wed 25 Nov, 07:00' }, "I'll remind you: call mom\nWed 25 Nov, 07:00, in 19 hours."]])
    assert.equal(anna.sent.length, 1)
  })

  it('says it anew where the channel cannot replace a message', async () => {
    const anna = stage({ canReplace: false }).person('Anna')
    await play(anna, [
      ['remind me at 7 to call mom', /19:00/],
      [{ tap: 'No, Wed 25 Nov, 07:00' }, /07:00/],
    ])
    assert.equal(anna.sent.length, 2)
  })

  for (const channelId of ['msteams', 'slack', 'telegram', 'facebook'])
    it(`has working buttons in ${channelId}`, async () => {
      const anna = stage({ channelId }).person('Anna')
      await play(anna, [
        ['remind me at 7 to call mom', /19:00/],
        [{ tap: 'No, Wed 25 Nov, 07:00' }, /07:00/],
        [{ tap: 'Undo' }, 'Taken back: call mom comes Tue 24 Nov, 19:00, in 7 hours.'],
      ])
    })

  it('has numbered words where there are no buttons', async () => {
    await play(stage({ channelId: 'sms' }).person('Anna'), [
      ['remind me at 7 to call mom', /19:00.*\n\n1\. No, Wed 25 Nov, 07:00\n2\. Change time\n3\. Undo$/],
      ['1', /07:00.*\n\n1\. Change time\n2\. Undo$/],
      ['undo', 'Taken back: call mom comes Tue 24 Nov, 19:00, in 7 hours.'],
    ])
  })

  it('takes the title of a button when it is typed', async () => {
    await play(stage().person('Anna'), [
      ['remind me at 7pm to call mom', /19:00/],
      ['change time', 'When shall “call mom” come instead?'],
      ['at 8pm', 'Moved: call mom\nTue 24 Nov, 20:00, in 8 hours.'],
    ])
  })

  it('shows Markdown and HTML as they were typed', async () => {
    const anna = stage().person('Anna')
    await play(anna, [
      [
        'remind me in 5 minutes to **read** <b>x</b> [a](http://b)',
        /^I'll remind you: \*\*read\*\* <b>x<\/b> \[a\]\(http:\/\/b\)\n/,
      ],
    ])
    assert.equal(anna.latest.textFormat, 'plain')
  })

  it('is said once for a message that the channel delivers twice', async () => {
    const at = stage()
    const anna = at.person('Anna')
    for (const id of ['same', 'same']) await anna.say('remind me in 5 minutes to stretch', { id })
    assert.equal((await at.store.counts(at.now)).waiting, 1)
  })
})

describe('1. the zone', () => {
  it('is said where it is not the person’s own: both of them for a time that was said in another', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 3pm EST to call the client', /\nWed 25 Nov, 21:00 \(Europe\/Berlin\), in 33 hours\.$/],
      [
        'remind me every monday at 9am EST to join sync',
        /\nEvery Monday at 09:00 \(America\/New_York\), first in 6 days\.\nNext: Mon 30 Nov, 15:00 .* \(Europe\/Berlin\)$/,
      ],
      ['list', /every Monday at 09:00 \(America\/New_York\), next Mon 30 Nov, 15:00$/],
      ['remind me tomorrow at 9 to call mom', "I'll remind you: call mom\nWed 25 Nov, 09:00, in 21 hours."],
    ])
  })

  it('is said in a group, whose people may be in others', async () => {
    const inTeam = stage().person('Anna', { isGroup: true })
    await play(inTeam, [
      ['remind me tomorrow at 9 to plan', /09:00 \(Europe\/Berlin\), in 21 hours/],
      ['list', /\nTimes are Europe\/Berlin\.$/],
    ])
  })

  it('is said once when the client tells another', async () => {
    const anna = stage().person('Anna')
    await anna.say('remind me tomorrow at 9 to call mom')
    const [changed, later] = [
      await anna.say('list', { localTimezone: 'Asia/Tokyo' }),
      await anna.say('list', { localTimezone: 'Asia/Tokyo' }),
    ]
    assert.match(changed.join(), /\nTimes are Asia\/Tokyo\.$/)
    assert.match(later.join(), /^1 reminder:\n1\. call mom — Wed 25 Nov, 17:00 \(in 21 hours\)$/)
  })

  it('is kept to itself by the clock', async () => {
    await play(stage().person('Anna'), [['what time is it?', "It's 12:00, Tuesday 24 November."]])
  })
})
