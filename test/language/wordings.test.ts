import assert from 'node:assert/strict'
import type { Context } from '../../src/language/intent.js'
import { understand } from '../../src/language/understand.js'
import { BERLIN } from './de/reading.js'
import { NEW_YORK, outcome } from './en/reading.js'

const REQUESTS: readonly (readonly [message: string, text: string | null, expected: string, context: Context])[] = [
  ['remind me 30 minutes before my 3pm meeting tomorrow', 'my 3pm meeting', '2026-06-16 14:30', NEW_YORK],
  ['remind me 2 hours before the movie on saturday at 8pm', 'the movie', '2026-06-20 18:00', NEW_YORK],
  ['wednesday 7pm, parents evening, remind me an hour before', 'parents evening', '2026-06-17 18:00', NEW_YORK],
  ['could you possibly remind me on friday at 4pm to order flowers', 'order flowers', '2026-06-19 16:00', NEW_YORK],
  ['no wait remind me at 5pm to start dinner', 'start dinner', '2026-06-15 17:00', NEW_YORK],
  ['set a timer reminder for 12 minutes, eggs', 'eggs', '2026-06-15 10:42', NEW_YORK],
  [
    'could you possibly remind me, say, friday around 4ish, to order flowers',
    'order flowers',
    '2026-06-19 16:00',
    NEW_YORK,
  ],
  ['hau mich um 17 uhr wegen der wäsche an', 'der wäsche', '2026-06-15 17:00', BERLIN],
  ['stups mich in anderthalb stunden wegen der wäsche an', 'der wäsche', '2026-06-15 12:00', BERLIN],
  ['kannst du mir um 17 uhr bescheid geben wegen der wäsche', 'der wäsche', '2026-06-15 17:00', BERLIN],
  ['mach mir ne erinnerung für donnerstag 8 uhr 30: blutabnahme', 'blutabnahme', '2026-06-18 08:30', BERLIN],
]

describe('what is said around a time', () => {
  for (const [message, text, expected, context] of REQUESTS)
    it(`is no part of the text: ${message}`, () => {
      const intent = understand(message, context)
      assert.ok(intent.kind === 'create', intent.kind)
      assert.deepEqual([intent.text, outcome(intent, context)], [text, expected])
    })
})

describe('a list of days', () => {
  for (const days of ['mo mi und fr', 'montag mittwoch und freitag', 'mo, mi und fr'])
    it(`has all its members: ${days}`, () => {
      const intent = understand(`erinnere mich ${days} jede woche um 6 uhr ans fitnessstudio`, BERLIN)
      assert.ok(intent.kind === 'create' && intent.schedule?.kind === 'series')
      assert.deepEqual(
        [intent.text, intent.schedule.rule.split('\n').at(-1)],
        ['fitnessstudio', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
      )
    })

  for (const [message, locale] of [
    ['remind me monday wednesday and friday at 6pm to run', 'en-GB'],
    ['remind me to run monday wednesday and friday at 18:00', 'en-GB'],
    ['erinnere mich montag mittwoch und freitag um 18 uhr ans run', 'de-DE'],
  ] as const)
    it(`needs no comma: ${message}`, () => {
      const intent = understand(message, { ...BERLIN, locale })
      assert.ok(intent.kind === 'create' && intent.schedule?.kind === 'series', JSON.stringify(intent))
      assert.equal(intent.text, 'run')
      assert.match(intent.schedule.rule, /FREQ=WEEKLY;BYDAY=MO,WE,FR/)
    })

  it('that is no part of the time is asked about', () => {
    const intent = understand('erinnere mich mo mi jede woche um 6 uhr ans fitnessstudio', BERLIN)
    assert.ok(intent.kind === 'create' && intent.schedule === null, JSON.stringify(intent))
  })
})

describe('a doubt about the time', () => {
  const DOUBTED: readonly (readonly [message: string, locale: string, text: string | null])[] = [
    ['remind me at 5 maybe', 'en-GB', null],
    ['remind me tomorrow i think', 'en-GB', null],
    ['remind me maybe at 5 to call mom', 'en-GB', 'call mom'],
    ['remind me to call mom tomorrow at 5 maybe', 'en-GB', 'call mom'],
    ['erinnere mich um 5 vielleicht', 'de-DE', null],
    ['erinnere mich morgen um 9 vielleicht an die Milch', 'de-DE', 'die Milch'],
    ['herinner me morgen om 5 misschien', 'nl-NL', null],
  ]
  for (const [message, locale, text] of DOUBTED)
    it(`is no text: ${message}`, () => {
      const intent = understand(message, { ...BERLIN, locale })
      assert.ok(intent.kind === 'create' && intent.schedule !== null, JSON.stringify(intent))
      assert.equal(intent.text, text)
      assert.equal(intent.needs.includes('text'), text === null)
    })
})

describe('an event with its own request behind it', () => {
  for (const [message, text] of [
    ['hab am dienstag um 13 uhr blutspende, bitte 3 stunden vorher an viel trinken erinnern', 'viel trinken'],
    ['am dienstag um 13 uhr ist blutspende, erinnere mich 3 stunden vorher an viel trinken', 'viel trinken'],
  ] as const)
    it(`comes so much ahead, with the text of the request: ${message}`, () => {
      const intent = understand(message, BERLIN)
      assert.ok(intent.kind === 'create' && intent.schedule?.kind === 'once', JSON.stringify(intent))
      assert.equal(intent.text, text)
      assert.equal(new Date(intent.schedule.at).getUTCHours(), 8)
    })
})
