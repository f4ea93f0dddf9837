import assert from 'node:assert/strict'
import { ActivityTypes } from 'botbuilder'
import { readCalendar } from '../../src/calendar/read/plan.js'
import type { Speaker } from '../../src/cli/talk/speaker.js'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

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
      readCalendar(Buffer.from(calendar ?? ''), reader).events.map(({ text }) => text),
      ['call mom', 'plan'],
    )
    assert.equal(JSON.parse(json ?? '').reminders.length, 2)
  })

  for (const channelId of ['slack', 'telegram', 'sms'])
    it(`is written out in ${channelId}, whose messages carry no files`, async () => {
      const anna = stage({ channelId }).person('Anna')
      await anna.say('remind me tomorrow at 9am to call mom')
      const [first, ...calendar] = await anna.say('export my reminders')
      assert.match(
        first ?? '',
        /^I can't send files here, so this is reminders\.ics as text[^:]*: 1 reminder\. Copy it/,
      )
      assert.match(calendar.join('\n'), /^BEGIN:VCALENDAR[\s\S]*SUMMARY:call mom[\s\S]*END:VCALENDAR/)
      const [second, ...json] = await anna.say('as json')
      assert.match(second ?? '', /this is reminders\.json as text/)
      assert.equal(JSON.parse(json.join('\n')).reminders[0].text, 'call mom')
    })

  it('is written out 25 at a time, each a whole file', async () => {
    const anna = stage({ channelId: 'slack' }).person('Anna')
    for (let n = 1; n <= 30; n += 1) await anna.say(`remind me tomorrow at 9am to do thing ${n}`)
    const [first, ...calendar] = await anna.say('export my reminders')
    assert.match(first ?? '', /: 1–25 of 30 reminders\./)
    const [second, ...rest] = await anna.tap('More')
    assert.match(second ?? '', /: 26–30 of 30 reminders\./)
    assert.match(rest.join('\n'), /^BEGIN:VCALENDAR[\s\S]*SUMMARY:do thing[\s\S]*END:VCALENDAR/)
    const written = [...`${calendar.join('\n')}${rest.join('\n')}`.matchAll(/SUMMARY:(do thing \d+)/g)].map(
      ([, name]) => name,
    )
    assert.equal(new Set(written).size, 30)
    assert.deepEqual(anna.buttons(), ['As JSON'])
  })

  it('is not handed out where others read along', async () => {
    for (const channelId of ['webchat', 'msteams', 'slack']) {
      const at = stage({ channelId })
      await at.person('Anna').say('remind me tomorrow at 9am to see the doctor')
      const inTeam = at.person('Anna', { isGroup: true })
      await play(inTeam, [['export my reminders', /^Others read along here\./]])
      assert.doesNotMatch(JSON.stringify(inTeam.sent), /doctor/)
    }
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
      'I set 2 reminders from your calendar file.\nStandup: Wed 25 Nov, 09:30, in 22 hours\nDentist: Tue 1 Dec, 08:30, in 7 days\nI left out 1 event:\n- “Long ago”: already over',
    ])
    await play(anna, [
      ['list', /1\. Standup — ↻ every Wednesday at 09:30, next Wed 25 Nov, 09:30\n2\. Dentist — Tue 1 Dec, 08:30/],
      ['undo', 'Taken back, the 2 imported reminders are gone.'],
      ['list', /^No reminders/],
    ])
  })

  it('is changed by a second file, which is told and taken back as one', async () => {
    const series = event('Standup', 'DTSTART:20261125T090000Z', 'RRULE:FREQ=DAILY')
    const { at, anna, send } = withFile(ics(...series))
    await send()
    const then = async (...lines: string[]) => {
      const url = inline(ics(...lines))
      at.files.set(url, ics(...lines))
      return anna.post({ text: '', attachments: [{ contentType: 'text/calendar', contentUrl: url, name: 'x.ics' }] })
    }
    const off = event('Standup', 'RECURRENCE-ID:20261125T090000Z', 'DTSTART:20261125T090000Z', 'STATUS:CANCELLED')
    assert.deepEqual(await then(...off), [
      'I changed 1 reminder from your calendar file.\nStandup: Thu 26 Nov, 10:00, in 46 hours',
    ])
    assert.deepEqual(await then(...off), ['Your calendar file brings nothing new: 1 event is as before.'])
    await play(anna, [
      ['list', /every day at 09:00 \(UTC\), next Thu 26 Nov, 10:00/],
      ['undo', /^Taken back: Standup comes Wed 25 Nov, 10:00/],
      ['list', /next Wed 25 Nov, 10:00/],
    ])
    const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15M', 'END:VALARM']
    const later = event('Standup', 'SEQUENCE:1', 'DTSTART:20261125T110000Z', 'RRULE:FREQ=DAILY')
    assert.deepEqual(await then(...later, ...event('Dentist', 'DTSTART:20261201T080000Z', ...alarm)), [
      'I set 1 reminder and changed 1 from your calendar file.\nStandup: Wed 25 Nov, 12:00, in 24 hours\nDentist: Tue 1 Dec, 09:00, in 7 days',
    ])
    await play(anna, [['undo', 'Taken back, the 1 imported reminder is gone, and 1 other is as before.']])
    await then(...later)
    assert.deepEqual(await then('METHOD:CANCEL', ...later), ['I removed 1 reminder from your calendar file.'])
    await play(anna, [['undo', /^Taken back: Standup comes Wed 25 Nov, 12:00/]])
  })

  it('says of a file once for each reason what was left out, and of the same file again that nothing is new', async () => {
    const { anna, send } = withFile(
      ics(
        ...event('Dentist', 'DTSTART;TZID=Plant 7:20261201T083000'),
        ...[1, 2, 3].flatMap((n) =>
          event('Bin', 'DTSTART:20200101T080000Z').map((line) => line.replace('UID:', `UID:${n}`)),
        ),
        ...event('Standup', 'DTSTART:20261201T080000Z'),
        ...event('Beat', 'DTSTART:20261201T080000Z', 'RRULE:FREQ=SECONDLY'),
      ),
    )
    const out =
      "I left out 5 events:\n- “Dentist”: in a time zone I don't know (Plant 7)\n- “Bin” and 2 more: already over\n- “Beat”: it would come more than once a minute"
    assert.deepEqual(await send(), [
      `I set 1 reminder from your calendar file.\nStandup: Tue 1 Dec, 09:00, in 7 days\n${out}`,
    ])
    assert.deepEqual(await send(), [`Your calendar file brings nothing new: 1 event is as before.\n${out}`])
    await play(anna, [['list', /1\. Standup/]])
  })

  it('is not taken from a broken file, and says so kindly', async () => {
    for (const text of ['hello', '', '\u0000\u0001'])
      assert.deepEqual(await withFile(text).send(), [
        "I couldn't read “work.ics” as a calendar file. Please export it again as .ics and send it once more.",
      ])
  })

  it('says when a file has nothing to come, is of another kind, or cannot be fetched', async () => {
    assert.match((await withFile(ics()).send()).join(), /^Nothing in that calendar file is still to come/)
    const { anna } = withFile('x')
    const picture = { contentType: 'image/png', contentUrl: 'https://x/cat.png', name: 'cat.png' }
    assert.deepEqual(await anna.post({ text: '', attachments: [picture] }), [
      "I can only read calendar files (.ics), and “cat.png” isn't one.",
    ])
    const lost = { contentType: 'text/calendar', contentUrl: 'https://x/lost.ics', name: 'lost.ics' }
    assert.deepEqual(await anna.post({ text: '', attachments: [lost] }), [
      "I couldn't get “lost.ics” from your app. Please send it once more.",
    ])
    await play(anna, [['import my calendar', /^Send me an \.ics calendar file/]])
  })

  it('is shown by a calendar link, which a new one makes unknown, where the bot has an address', async () => {
    const at = stage({ publicUrl: 'https://bot.example.com' })
    const anna = at.person('Anna')
    const [first = ''] = await anna.say('send me my calendar link')
    const link = /https:\/\/bot\.example\.com\/calendar\/\S+\.ics/.exec(first)?.[0] ?? 'none'
    assert.match((await anna.say('my calendar link')).join(), new RegExp(link.replaceAll('.', '\\.')))
    const [second = ''] = await anna.say('new calendar link')
    assert.ok(second.startsWith('Your new calendar link: https://bot.example.com/calendar/') && !second.includes(link))
    const inTeam = at.person('Anna', { isGroup: true })
    await play(inTeam, [['my calendar link', /^Others read along here\./]])
    await play(stage().person('Ben'), [['my calendar link', /^Calendar apps can't reach me/]])
    const german = stage({ publicUrl: 'https://bot.example.com', locale: 'de-DE' }).person('Cleo')
    await play(german, [
      ['schick mir meinen Kalenderlink', /^Dein Kalenderlink: https/],
      ['neuer Kalenderlink', /^Dein neuer Kalenderlink: https/],
    ])
  })

  it('names the few of a file that come first', async () => {
    const { send } = withFile(
      ics(...[1, 2, 3, 4, 5].flatMap((n) => event(`Thing ${n}`, `DTSTART:2026120${n}T083000Z`))),
    )
    const [answer = ''] = await send()
    assert.match(answer, /^I set 5 reminders.*\nThing 1: Tue 1 Dec.*\nThing 2: .*\nThing 3: Thu 3 Dec.*\nand 2 more$/)
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
    assert.match(
      answer ?? '',
      /^I set 3 reminders from your calendar file\.\n(?:Thing \d: [^\n]*\n){3}I left out 2 events:\n- “Thing 4” and “Thing 5”: You have 3 reminders/,
    )
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

  it('comes in from a file of Teams, and from no other address', async () => {
    const at = stage({ channelId: 'msteams' })
    const anna = at.person('Anna')
    const send = (downloadUrl: string) => {
      at.files.set(downloadUrl, ics(...event('Dentist', 'DTSTART;TZID=Europe/Berlin:20261201T083000')))
      const content = { downloadUrl, uniqueId: '1', fileType: 'ics' }
      return anna.post({
        text: '',
        attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'work.ics', content }],
      })
    }
    for (const address of [
      'https://evil.example/a.ics',
      'http://contoso.sharepoint.com/a.ics',
      'https://sharepoint.com.evil.example/a',
    ])
      assert.match((await send(address)).join(), /^I couldn't get “work\.ics” from your app/)
    assert.match((await send('https://contoso-my.sharepoint.com/a?tempauth=x')).join(), /^I set 1 reminder/)
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

describe('13. your data in Teams', () => {
  const UPLOAD = 'https://contoso-my.sharepoint.com/personal/anna/_api/v2.0/upload?guid=1'
  const FILE = 'https://contoso-my.sharepoint.com/personal/anna/Documents/Applications/reminders.ics'

  interface Card {
    contentType: string
    name: string
    contentUrl?: string
    content: { sizeInBytes: number; acceptContext: object; declineContext: object }
  }

  const cards = (who: Speaker): Card[] => who.sent.flatMap(({ attachments = [] }) => attachments as unknown as Card[])

  /** Anna has asked for her reminders; `answer` is a tap on the consent card of a file. */
  async function asked() {
    const at = stage({ channelId: 'msteams' })
    const anna = at.person('Anna')
    await anna.say('remind me tomorrow at 9am to call mom')
    const texts = await anna.say('export my reminders')
    const consents = cards(anna).filter(({ contentType }) => contentType.endsWith('file.consent'))
    const answer = (index: number, action: string, more: object = {}) => {
      const { name, content } = consents[index] as Card
      const context = action === 'accept' ? content.acceptContext : content.declineContext
      const uploadInfo = { uploadUrl: UPLOAD, contentUrl: FILE, name, uniqueId: 'u1', fileType: 'ics', ...more }
      const value = { type: 'fileUpload', action, context, ...(action === 'accept' ? { uploadInfo } : {}) }
      const replyToId = anna.sent.find(({ attachments }) => attachments?.some((each) => each.name === name))?.id
      return anna.post({ type: ActivityTypes.Invoke, name: 'fileConsent/invoke', value, replyToId })
    }
    return { at, anna, texts, consents, answer }
  }

  it('is offered by a card for each file', async () => {
    const { texts, consents } = await asked()
    assert.match(
      texts[0] ?? '',
      /^Here is your one reminder, for any calendar app and as JSON\. Allow the ones you want/,
    )
    assert.deepEqual(
      consents.map(({ name, content }) => [name, content.sizeInBytes > 100]),
      [
        ['reminders.ics', true],
        ['reminders.json', true],
      ],
    )
  })

  it('is put where Teams says once it is allowed, shown, and not asked for again', async () => {
    const { at, anna, answer } = await asked()
    const [said] = await answer(0, 'accept')
    assert.equal(said, 'There it is:')
    assert.match(at.put.get(UPLOAD) ?? '', /^BEGIN:VCALENDAR[\s\S]*SUMMARY:call mom/)
    const info = cards(anna).find(({ contentType }) => contentType.endsWith('file.info'))
    assert.deepEqual([info?.contentUrl, info?.content], [FILE, { uniqueId: 'u1', fileType: 'ics' }])
    await answer(1, 'accept')
    assert.equal(JSON.parse(at.put.get(UPLOAD) ?? '').reminders.length, 1)
    assert.deepEqual(
      cards(anna).filter(({ contentType }) => contentType.endsWith('file.consent')),
      [],
    )
  })

  it('stays here when it is declined, and when Teams takes no file', async () => {
    const { at, answer } = await asked()
    assert.deepEqual((await answer(0, 'decline')).slice(0, 1), ['All right, I put nothing there.'])
    at.isFull = true
    assert.match((await answer(1, 'accept'))[0] ?? '', /^Teams did not take the file/)
    assert.equal(at.put.size, 0)
  })

  it('is put at no address that is not Microsoft’s', async () => {
    const { at, anna, answer } = await asked()
    for (const uploadUrl of [
      'http://contoso.sharepoint.com/x',
      'https://sharepoint.com.evil.example/x',
      'https://evilsharepoint.com/x',
      'https://contoso.sharepoint.com:8443/x',
      'https://user@contoso.sharepoint.com/x',
      'https://127.0.0.1/x',
      'not an address',
    ])
      assert.match((await answer(0, 'accept', { uploadUrl }))[0] ?? '', /^That button no longer works/)
    for (const value of [null, 5, {}, { action: 'accept', context: { file: 'passwords' } }, { action: 'accept' }])
      await anna.post({ type: ActivityTypes.Invoke, name: 'fileConsent/invoke', value })
    assert.equal(at.put.size, 0)
  })
})
