import assert from 'node:assert/strict'
import { fromCalendar } from '../../src/calendar/import.js'
import { play } from './script.js'
import { type Speaker, Stage } from './stage.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const ics = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR', ''].join('\r\n')

const event = (summary: string, ...lines: string[]): string[] => [
  'BEGIN:VEVENT',
  `UID:${summary}`,
  `SUMMARY:${summary}`,
  ...lines,
  'END:VEVENT',
]

const inline = (text: string): string => `data:text/calendar;base64,${Buffer.from(text).toString('base64')}`

function files(who: Speaker): Record<string, string> {
  const attachments = who.latest.attachments ?? []
  return Object.fromEntries(
    attachments.map(({ name, contentUrl }) => [
      name,
      Buffer.from(contentUrl?.slice(contentUrl.indexOf(',') + 1) ?? '', 'base64').toString('utf8'),
    ]),
  )
}

/** A stage that can fetch one file. */
function withFile(text: string, name = 'work.ics') {
  const at = stage()
  const anna = at.person('Anna')
  const url = inline(text)
  at.files.set(url, text)
  const send = () => anna.post({ text: '', attachments: [{ contentType: 'text/calendar', contentUrl: url, name }] })
  return { at, anna, send }
}

describe('13. your data', () => {
  it('goes out as a calendar file with the repeats, and as JSON', async () => {
    const anna = stage().person('Anna')
    await anna.say('remind me tomorrow at 9am to call mom')
    await anna.say('remind me every other tuesday at 10am to plan')
    await play(anna, [
      ['export my reminders', 'Here are your 2 reminders: a calendar file for any calendar app, and JSON.'],
    ])
    const { 'reminders.ics': calendar, 'reminders.json': json } = files(anna)
    assert.match(calendar ?? '', /RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU/)
    const reader = { now: Date.parse('2026-11-24T11:00:00Z'), timeZone: 'Europe/Berlin', dayTime: '09:00' }
    assert.deepEqual(
      fromCalendar(calendar ?? '', reader).drafts.map(({ text }) => text),
      ['call mom', 'plan'],
    )
    assert.equal(JSON.parse(json ?? '').reminders.length, 2)
  })

  it('is written out where the channel takes no files', async () => {
    const anna = stage({ channelId: 'sms' }).person('Anna')
    await anna.say('remind me tomorrow at 9am to call mom')
    assert.match(
      (await anna.say('export my reminders')).join('\n'),
      /BEGIN:VCALENDAR[\s\S]*SUMMARY:call mom[\s\S]*END:VCALENDAR/,
    )
  })

  it('comes in from a calendar file, and is taken back by undo', async () => {
    const { anna, send } = withFile(
      ics(
        ...event('Dentist', 'DTSTART;TZID=Europe/Berlin:20261201T083000'),
        ...event('Standup', 'DTSTART;TZID=Europe/Berlin:20261125T093000', 'RRULE:FREQ=WEEKLY;BYDAY=WE'),
        ...event('Long ago', 'DTSTART:20200101T080000Z'),
      ),
    )
    assert.deepEqual(await send(), [
      'I set 2 reminders from your calendar file.\n1 event is over or cannot be kept, so I left it out.',
    ])
    await play(anna, [
      ['list', /1\. Standup — ↻ every Wednesday at 09:30, next Wed 25 Nov, 09:30\n2\. Dentist — Tue 1 Dec, 08:30/],
      ['undo', 'Taken back, the 2 imported reminders are gone.'],
      ['list', /^No reminders/],
    ])
  })

  it('is not taken from a broken file, and says so kindly', async () => {
    for (const text of ['hello', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART', '', '\u0000\u0001'])
      assert.deepEqual(await withFile(text).send(), [
        'I could not read “work.ics” as a calendar file. Please export it again as .ics and send it once more.',
      ])
  })

  it('says when a file has nothing to come, is of another kind, or cannot be fetched', async () => {
    assert.match((await withFile(ics()).send()).join(), /^That calendar file has no event that is still to come/)
    const { anna } = withFile('x')
    const picture = { contentType: 'image/png', contentUrl: 'https://x/cat.png', name: 'cat.png' }
    assert.deepEqual(await anna.post({ text: '', attachments: [picture] }), [
      'I can only read calendar files (.ics), and “cat.png” is none.',
    ])
    const lost = { contentType: 'text/calendar', contentUrl: 'https://x/lost.ics', name: 'lost.ics' }
    assert.deepEqual(await anna.post({ text: '', attachments: [lost] }), [
      'I could not get “lost.ics” from your app. Please send it once more.',
    ])
    await play(anna, [['import my calendar', /^Send me an \.ics calendar file/]])
  })

  it('stops at the limit per person, and says it kindly', async () => {
    const at = stage({ limits: { reminders: 3 } })
    const anna = at.person('Anna')
    const text = ics(...[1, 2, 3, 4, 5].flatMap((n) => event(`Thing ${n}`, `DTSTART:2026120${n}T083000Z`)))
    at.files.set(inline(text), text)
    const [answer] = await anna.post({
      text: '',
      attachments: [{ contentType: 'text/calendar', contentUrl: inline(text), name: 'a.ics' }],
    })
    assert.match(answer ?? '', /^I set 3 reminders from your calendar file\.\n2 events are over or cannot be kept/)
    await play(anna, [
      [
        'remind me tomorrow to call mom',
        'You have 3 reminders, and that is as many as I can keep for one person. Cancel a few and try again.',
      ],
    ])
  })

  it('is deleted everywhere also when its conversations spoke at once', async () => {
    const at = stage()
    const anna = at.person('Anna')
    const places = ['one', 'two', 'three'].map((conversationId) => at.person('Anna', { conversationId, isGroup: true }))
    await Promise.all([anna, ...places].map((speaker) => speaker.say('remind me')))
    const talks = ['chat-Anna', 'one', 'two', 'three'].map(
      (place) => `webchat/conversations/${place}/users/u-anna/talk`,
    )
    assert.equal(Object.keys(await at.documents.read(talks)).length, 4)
    await anna.say('delete everything about me')
    await anna.tap('Yes')
    assert.deepEqual(await at.documents.read(talks), {})
  })

  it('is deleted after asking once, everywhere', async () => {
    const at = stage()
    const anna = at.person('Anna')
    const inTeam = at.person('Anna', { isGroup: true })
    await anna.say('remind me tomorrow at 9am to call mom')
    await inTeam.say('remind me')
    await play(anna, [
      ['delete everything about me', /^Delete everything I know about you: .*That cannot be undone\.$/],
      ['no', 'All right, I kept everything.'],
      ['list', /call mom/],
      ['delete everything about me', /^Delete everything/],
      [{ tap: 'Yes' }, 'Done. I no longer know anything about you.'],
    ])
    assert.equal(await at.store.person('webchat|u-anna'), undefined)
    assert.deepEqual(await at.store.remindersOf('webchat|u-anna'), [])
    const talk = (place: string) => `webchat/conversations/${place}/users/u-anna/talk`
    assert.deepEqual(await at.documents.read([talk('chat-Anna'), talk('team'), 'webchat/users/u-anna/']), {})
    await play(inTeam, [['tomorrow at 9am', /^(?!I'll remind you)/]])
    await play(anna, [['list', /^No reminders/]])
  })
})
