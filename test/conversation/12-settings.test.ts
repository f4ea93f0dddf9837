import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const HOUR = 3_600_000

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

describe('12. settings', () => {
  it('are shown, with what can be changed', async () => {
    const anna = stage().person('Anna')
    await play(anna, [
      [
        'show my settings',
        /^Your settings:\nTime zone: Europe\/Berlin \(from your app\); it is Tue 24 Nov, 12:00\.\n[\s\S]*Quiet hours: none\.\nShort sentences: on;[^\n]*\nTo change one, say/,
      ],
    ])
    assert.deepEqual(anna.buttons(), ['Change time zone', 'Use 12-hour clock', 'Quiet 22:00–07:00'])
  })

  it('take the zone from the client', async () => {
    await play(stage({ timeZone: 'Asia/Tokyo' }).person('Anna'), [
      ['remind me tomorrow at 9am to call mom', /^I'll remind you: call mom\nWed 25 Nov, 09:00, in 13 hours\.$/],
    ])
  })

  it('take a zone by city and by IANA name, keep the wall times of repeats and say what moved', async () => {
    await play(stage().person('Anna'), [
      ['remind me every day at 8am to exercise', /exercise/],
      [
        'my time zone is Lisbon',
        'Your time zone is Europe/Lisbon; it is Tue 24 Nov, 11:00 there.\n“exercise” comes Wed 25 Nov, 08:00 now.',
      ],
      ['list', /^1 reminder:\n1\. exercise — ↻ every day at 08:00, next Wed 25 Nov, 08:00$/],
      ['undo', 'Your settings are as they were.'],
      ['my time zone is America/New_York', /^Your time zone is America\/New_York; it is Tue 24 Nov, 06:00 there\./],
      ['show my settings', /^Your settings:\nTime zone: America\/New_York \(chosen by you\)/],
    ])
  })

  it('say when they do not know a place, and ask for another', async () => {
    await play(stage().person('Anna'), [
      ['my time zone is Nowhereville', /^I don't know the time zone “Nowhereville”\./],
      ['show my settings', /^Your settings:\nTime zone/],
      [{ tap: 'Change time zone' }, 'Your time zone is Europe/Berlin. Which one shall it be? A city is enough.'],
      ['Atlantis', /^I don't know the time zone “Atlantis”\./],
      ['Tokyo', /^Your time zone is Asia\/Tokyo; it is Tue 24 Nov, 20:00 there\./],
    ])
  })

  it('ask once, after the first reminder, when the channel tells no zone; the guess is a button', async () => {
    const anna = stage({ timeZone: null }).person('Anna')
    await play(anna, [
      [
        'remind me in 10 minutes to stretch',
        "I'll remind you: stretch\nTue 24 Nov, 12:10 (Europe/Berlin), in 10 minutes.",
      ],
      [
        'remind me tomorrow at 9am to call mom',
        "I'll remind you: call mom\nWed 25 Nov, 09:00, in 21 hours.\n\n" +
          'Your app does not tell me your time zone, so I took Europe/Berlin. Where are you? A city is enough.',
      ],
    ])
    assert.deepEqual(anna.buttons(), ['Europe/Berlin'])
    await play(anna, [
      [{ tap: 'Europe/Berlin' }, /^Your time zone is Europe\/Berlin; it is Tue 24 Nov, 12:00 there\.$/],
      ['remind me tomorrow at 10am to call dad', /^I'll remind you: call dad\n[^\n]*$/],
    ])
  })

  it('read the reminder again in the zone of the answer', async () => {
    await play(stage({ timeZone: null }).person('Anna'), [
      ['remind me tomorrow at 9am to call mom', /Where are you\?/],
      [
        'Tokyo',
        'Your time zone is Asia/Tokyo; it is Tue 24 Nov, 20:00 there.\n“call mom” comes Wed 25 Nov, 09:00 now.',
      ],
      ['list', /^1 reminder:\n1\. call mom — Wed 25 Nov, 09:00 \(in 13 hours\)$/],
    ])
  })

  it('do not insist on an answer', async () => {
    await play(stage({ timeZone: null }).person('Anna'), [
      ['remind me tomorrow at 9am to call mom', /Where are you\?/],
      ['list', /^1 reminder:/],
      ['remind me tomorrow at 10am to call dad', /^I'll remind you: call dad\n[^\n]*$/],
    ])
    await play(stage({ timeZone: null }).person('Anna'), [
      ['remind me tomorrow at 9am to call mom', /Where are you\?/],
      ['never mind', 'All right, we keep it like this.'],
    ])
  })

  it('guess by the offset of the client’s clock', async () => {
    const anna = stage({ timeZone: null }).person('Anna')
    const rawLocalTimestamp = '2026-11-24T20:00:00+09:00'
    const more = { rawLocalTimestamp } as object
    const [answer] = await anna.say('remind me tomorrow at 9am to call mom', more)
    assert.match(answer ?? '', /Wed 25 Nov, 09:00 \(Asia\/Tokyo\), in 13 hours/)
  })

  it('offer once to take repeats along when the client tells a new zone', async () => {
    const anna = stage().person('Anna')
    await anna.say('remind me every day at 8am to exercise')
    const inNewYork = { localTimezone: 'America/New_York' }
    const [, offer] = await anna.say('list', inNewYork)
    assert.equal(
      offer,
      'Your app is on America/New_York time now. Your repeating reminder still comes by Europe/Berlin time.',
    )
    const { value } = anna.button('Use the new time')
    assert.deepEqual(await anna.post({ value, ...inNewYork }), [
      'Your time zone is America/New_York; it is Tue 24 Nov, 06:00 there.\n“exercise” comes Wed 25 Nov, 08:00 now.',
    ])
    assert.equal((await anna.say('list', inNewYork)).length, 1)
  })

  it('stay in a chosen zone when the client tells another, and offer once to move', async () => {
    const anna = stage().person('Anna')
    await anna.say('my time zone is Lisbon')
    const inTokyo = { localTimezone: 'Asia/Tokyo' }
    const [list, offer, ...more] = await anna.say('remind me tomorrow at 9am to call mom', inTokyo)
    assert.match(list ?? '', /Wed 25 Nov, 09:00, in 22 hours/)
    assert.equal(offer, 'You seem to be in Asia/Tokyo now. I keep to Europe/Lisbon, as you chose.')
    assert.deepEqual(more, [])
    assert.equal((await anna.say('list', inTokyo)).length, 1)
    const { value } = anna.button('Move to Asia/Tokyo')
    assert.match(
      (await anna.post({ value, ...inTokyo })).join(),
      /^Your time zone is Asia\/Tokyo; it is Tue 24 Nov, 20:00/,
    )
    assert.match((await anna.say('list', inTokyo)).join(), /18:00 \(in 22 hours\)$/)
  })

  it('offer nothing to who comes home to the chosen zone', async () => {
    const anna = stage().person('Anna')
    await anna.say('my time zone is Berlin')
    await anna.say('remind me', { localTimezone: 'Asia/Tokyo' })
    assert.equal((await anna.say('never mind')).length, 1)
  })

  it('change the clock', async () => {
    await play(stage().person('Anna'), [
      ['use 12 hour clock', /^Times look like this from now on: Tue 24 Nov, 12:00 ?pm\.$/i],
      ['remind me tomorrow at 9am to call mom', /Wed 25 Nov, 9:00 ?am/i],
      ['use 24 hour clock', 'Times look like this from now on: Tue 24 Nov, 12:00.'],
    ])
  })

  it('change what the times of day mean', async () => {
    await play(stage().person('Anna'), [
      ['morning means 8:00', 'Morning means 08:00 from now on.'],
      ['remind me tomorrow morning to call mom', /Wed 25 Nov, 08:00/],
    ])
  })

  it('are quiet by day, too, for who counts to 24 or says pm', async () => {
    await play(new Stage({ now: '2026-11-24T11:00:00Z' }).person('Anna'), [
      ['quiet hours 11:00 to 13:00', /from 11:00 to 13:00/],
      ['quiet hours 9 to 5pm', /from 09:00 to 17:00/],
      ['quiet hours 10 to 7', /from 22:00 to 07:00/],
    ])
  })

  it('hold what falls into the quiet hours, and say so', async () => {
    await play(stage().person('Anna'), [
      ['quiet hours 22:00 to 7:00', "I'll be quiet from 22:00 to 07:00; what falls in between comes at 07:00."],
      [
        'remind me at 23:00 to sleep',
        "I'll remind you: sleep\n" +
          'Tue 24 Nov, 23:00 is in your quiet hours, so it comes at Wed 25 Nov, 07:00. Say “even at night” to get it anyway.',
      ],
      [{ wait: 12 * HOUR }, null],
      [{ wait: 7 * HOUR }, /^⏰ sleep/],
      ['quiet hours off', 'No quiet hours any more.'],
    ])
  })

  it('are shown by the clock of the person', async () => {
    const anna = stage({ locale: 'en-US' }).person('Anna')
    await play(anna, [
      ['morning means 8:00', 'Morning means 8:00 am from now on.'],
      ['quiet hours 22:00 to 7:00', "I'll be quiet from 10:00 pm to 7:00 am; what falls in between comes at 7:00 am."],
      [
        'show my settings',
        /\nMorning 8:00 am, noon 12:00 pm,[^\n]*a date alone means 9:00 am\.\nQuiet hours: 10:00 pm to 7:00 am\./,
      ],
      ['use 24 hour clock', /12:00\.$/],
      ['show my settings', /\nMorning 08:00, noon 12:00,[^\n]*\nQuiet hours: 22:00 to 07:00\./],
    ])
  })

  it('keep the work days', async () => {
    await play(stage().person('Anna'), [
      [
        'I work monday to thursday',
        'Your work days are Monday, Tuesday, Wednesday and Thursday; “every workday” means these.',
      ],
      ['show my settings', /Work days: Monday, Tuesday, Wednesday and Thursday\./],
    ])
  })
})
