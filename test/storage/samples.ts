import type { Conversation, Person } from '../../src/reminders/person.js'
import type { Reminder } from '../../src/reminders/reminder.js'
import { DAY_MS, HOUR_MS, type Instant } from '../../src/reminders/time.js'
import type { UndoEntry } from '../../src/reminders/undo.js'

/** The moment that the storage tests play at. */
export const NOW: Instant = Date.UTC(2026, 10, 24, 9)

export const ANNA = 'test|anna'
export const BEN = 'test|ben'
export const CHAT = 'test|chat-of-anna'
export const ROOM = 'test|room'

/** A waiting, never stored reminder of Anna's, due in an hour. `dueAt` alone moves the whole of it. */
export function aReminder(id: string, fields: Partial<Reminder> = {}): Reminder {
  const at = fields.dueAt ?? NOW + HOUR_MS
  return {
    id,
    owner: ANNA,
    conversation: CHAT,
    content: 'text',
    text: `call mom (${id})`,
    schedule: { kind: 'once', at, timeZone: 'Europe/Berlin' },
    status: 'waiting',
    dueAt: at,
    occurrenceAt: at,
    audience: { kind: 'owner' },
    attempts: 0,
    createdAt: NOW - DAY_MS,
    version: 0,
    ...fields,
  }
}

/** A reminder in which every optional field is set, to show that nothing is lost on the way. */
export const aFullReminder = (id: string): Reminder =>
  aReminder(id, {
    setBy: BEN,
    diverted: { from: ['test|chat-of-cid'], code: 'BotNotInConversationRoster' },
    setByName: 'Ben "the \\ man" Öz 🎈\u2028',
    content: 'agenda',
    text: 'line one\nline two\t"quoted" 日本',
    schedule: {
      kind: 'series',
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      start: '2026-11-24T09:00:00',
      timeZone: 'America/New_York',
      except: ['2026-12-08T09:00:00'],
      pausedUntil: NOW + DAY_MS,
    },
    status: 'failed',
    occurrenceAt: NOW + 2 * HOUR_MS,
    leadMs: 900_000,
    leadOf: 'main',
    seriesId: 'series',
    gathered: { since: NOW - DAY_MS, missed: 2, held: 1, unanswered: 3 },
    lastAt: NOW - HOUR_MS,
    sentMeanwhile: { dueAt: NOW - HOUR_MS, at: NOW - HOUR_MS + 1, activityId: 'm2' },
    audience: { kind: 'people', people: [{ id: 'cid', name: 'Cid' }] },
    nag: { everyMs: 600_000, limit: 3, sent: 1 },
    evenAtNight: true,
    about: { link: 'https://example.org/m/1', text: 'the message', from: 'Cid' },
    source: {
      uid: '040000008200E0@example.org',
      recurrenceId: '2026-12-08T14:00:00.000Z',
      part: 'main',
      sequence: 3,
      stamp: '2026-11-01T10:15:00Z',
      digest: 'what it said',
      isZoned: true,
      isTakenAway: true,
    },
    attempts: 4,
    failure: { code: 'BotNotInConversationRoster', at: NOW - HOUR_MS, toldAt: NOW - 1, tellIn: 'msteams|chat-of-anna' },
    firedAt: NOW - 2 * HOUR_MS,
    closedAt: NOW - HOUR_MS,
    closedBy: { person: 'test|cid', name: 'Cid' },
    activityId: '1:activity',
  })

export const aPerson = (key: string, fields: Partial<Person> = {}): Person => ({
  key,
  settings: {
    calendarSecret: 's3cret',
    timeZone: 'Europe/Berlin',
    quietHours: { from: '22:00', to: '07:00' },
    timesOfDay: { morning: '08:30' },
  },
  blocked: [],
  muted: [],
  updatedAt: NOW,
  ...fields,
})

export const aConversation = (key: string, fields: Partial<Conversation> = {}): Conversation => ({
  key,
  channelId: 'test',
  kind: 'personal',
  reference: {
    activityId: 'a1',
    bot: { id: 'bot', name: 'Bot' },
    user: { id: 'anna', name: 'Anna' },
    conversation: { id: key.slice(key.indexOf('|') + 1), isGroup: false, conversationType: 'personal' },
    channelId: 'test',
    locale: 'en-GB',
    serviceUrl: 'http://127.0.0.1:1/',
  },
  reachable: true,
  updatedAt: NOW,
  ...fields,
})

export const anUndoEntry = (id: string, fields: Partial<UndoEntry> = {}): UndoEntry => ({
  id,
  owner: ANNA,
  conversation: CHAT,
  at: NOW,
  what: 'create',
  before: { reminders: [{ id: 'r1', was: null, became: aReminder('r1') }] },
  ...fields,
})
