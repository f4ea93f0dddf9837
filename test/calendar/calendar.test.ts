import assert from 'node:assert/strict'
import { toCalendar } from '../../src/calendar/export.js'
import { fromCalendar, NotACalendar } from '../../src/calendar/import.js'
import type { Reminder } from '../../src/reminders/reminder.js'
import type { Schedule } from '../../src/reminders/schedule.js'

const NOW = Date.parse('2026-11-24T12:00:00Z')
const reader = { now: NOW, timeZone: 'Europe/Berlin', dayTime: '09:00' }

const reminder = (text: string, schedule: Schedule): Reminder => ({
  id: `id-${text}`,
  owner: 'webchat|u',
  conversation: 'webchat|c',
  content: 'text',
  text,
  schedule,
  status: 'waiting',
  dueAt: NOW,
  occurrenceAt: NOW,
  audience: { kind: 'owner' },
  attempts: 0,
  createdAt: NOW,
  version: 1,
})

const ics = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR', ''].join('\r\n')

const event = (...lines: string[]): string => ics('BEGIN:VEVENT', 'UID:1', 'SUMMARY:Dentist', ...lines, 'END:VEVENT')

describe('calendar files', () => {
  const schedules: Schedule[] = [
    { kind: 'once', at: Date.parse('2026-12-01T08:30:00Z'), timeZone: 'Europe/Berlin' },
    {
      kind: 'series',
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      start: '2026-11-24T09:00:00',
      timeZone: 'Europe/Berlin',
    },
    { kind: 'series', rule: 'FREQ=MONTHLY;BYDAY=-1FR', start: '2026-11-27T16:00:00', timeZone: 'America/New_York' },
    {
      kind: 'series',
      rule: 'FREQ=DAILY;UNTIL=20271231T090000',
      start: '2026-11-25T09:00:00',
      timeZone: 'Australia/Lord_Howe',
      except: ['2026-11-27T09:00:00', '2026-11-28T09:00:00'],
    },
  ]

  it('give back the schedules that went out', () => {
    const text = 'Call, "mom"; ünïcode\nsecond line'
    const out = toCalendar(
      schedules.map((schedule) => reminder(text, schedule)),
      NOW,
    )
    const { drafts, skipped } = fromCalendar(out, reader)
    assert.equal(skipped, 0)
    assert.deepEqual(
      drafts.map((draft) => draft.text),
      schedules.map(() => text),
    )
    assert.deepEqual(
      drafts.map((draft) => draft.schedule),
      schedules,
    )
  })

  it('carry the clock changes of their zones', () => {
    const out = toCalendar([reminder('x', schedules[1] as Schedule)], NOW)
    assert.match(out, /BEGIN:VTIMEZONE\r\nTZID:Europe\/Berlin/)
    assert.match(out, /BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZOFFSETFROM:\+0100\r\nTZOFFSETTO:\+0200/)
    assert.match(out, /RRULE:FREQ=WEEKLY;/)
  })

  it('are read in the zone they tell, else in the person’s', () => {
    const at = (start: string) => {
      const [draft] = fromCalendar(event(start), reader).drafts
      return draft?.schedule.kind === 'once' ? new Date(draft.schedule.at).toISOString() : null
    }
    assert.equal(at('DTSTART:20261201T083000Z'), '2026-12-01T08:30:00.000Z')
    assert.equal(at('DTSTART;TZID=America/New_York:20261201T083000'), '2026-12-01T13:30:00.000Z')
    assert.equal(at('DTSTART:20261201T083000'), '2026-12-01T07:30:00.000Z')
    assert.equal(at('DTSTART;VALUE=DATE:20261201'), '2026-12-01T08:00:00.000Z')
  })

  it('turn alarms ahead of an event into lead reminders', () => {
    const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15M', 'END:VALARM']
    const [draft] = fromCalendar(event('DTSTART:20261201T083000Z', ...alarm), reader).drafts
    assert.deepEqual(draft?.leadsMs, [15 * 60_000])
  })

  it('skip what is over or says nothing, for the others’ sake', () => {
    const over = ['BEGIN:VEVENT', 'SUMMARY:Old', 'DTSTART:20200101T080000Z', 'END:VEVENT']
    const nameless = ['BEGIN:VEVENT', 'DTSTART:20270101T080000Z', 'END:VEVENT']
    const timeless = ['BEGIN:VEVENT', 'SUMMARY:When', 'END:VEVENT']
    const impossible = ['BEGIN:VEVENT', 'SUMMARY:Never', 'DTSTART:20270230T256100', 'END:VEVENT']
    const good = ['BEGIN:VEVENT', 'SUMMARY:Good', 'DTSTART:20270101T080000Z', 'END:VEVENT']
    const read = fromCalendar(ics(...over, ...nameless, ...timeless, ...impossible, ...good), reader)
    assert.deepEqual(
      read.drafts.map(({ text }) => text),
      ['Good'],
    )
    assert.equal(read.skipped, 4)
  })

  it('are refused when they are none', () => {
    for (const text of [
      '',
      'hello',
      '{"a":1}',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT',
      '<html></html>',
      'BEGIN:VCARD\r\nEND:VCARD',
    ])
      assert.throws(() => fromCalendar(text, reader), NotACalendar, JSON.stringify(text))
  })
})
