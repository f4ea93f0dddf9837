import assert from 'node:assert/strict'
import { describeSchedule, explain } from '../../src/language/describe.js'
import type { Context } from '../../src/language/intent.js'
import { BERLIN } from './de/reading.js'
import { created, LONDON, outcome } from './en/reading.js'

const ENGLISH = [
  'remind me every weekday at 9am but not on public holidays to check mail',
  'remind me to check mail every weekday at 9am except holidays',
  'remind me every weekday at 9am (not on holidays) to check mail',
  'remind me every weekday at 9am except on bank holidays in england to check mail',
  'remind me every weekday at 9am to check mail, but not on austrian public holidays',
  "remind me every weekday at 9am unless it's a public holiday to check mail",
  "remind me to check mail every weekday at 9am if it's not a holiday",
  "remind me every weekday that isn't a holiday at 9am to check mail",
  'remind me every weekday at 9am to check mail, skip public holidays',
  'remind me every day at 9am to check mail except weekends and public holidays',
]

const GERMAN = [
  'erinnere mich werktags um 9 Uhr außer an Feiertagen an die Post',
  'erinnere mich werktags um 9 Uhr (außer an Feiertagen) an die Post',
  'erinnere mich jeden Werktag um 9 Uhr, aber nicht an Feiertagen, an die Post',
  'erinnere mich jeden Werktag um 9 Uhr außer an gesetzlichen Feiertagen in Österreich an die Post',
  'erinnere mich jeden Werktag um 9 Uhr an die Post, Feiertage ausgenommen',
  'erinnere mich jeden Werktag um 9 Uhr ohne Feiertage an die Post',
  'erinnere mich jeden Werktag um 9 Uhr an die Post, außer es ist Feiertag',
]

/** Not a word of it in the text, nothing set, and the same without it offered. */
function asksAbout(message: string, context: Context, text: string, offered: string, explained: RegExp): void {
  const intent = created(message, context)
  const { problem } = intent
  assert.ok(problem?.kind === 'public-holidays' && problem.offer && intent.schedule === null, problem?.kind)
  assert.equal(intent.text, text)
  assert.equal(describeSchedule(problem.offer, context), offered)
  assert.match(explain(problem, context), explained)
}

describe('public holidays left out', () => {
  for (const message of ENGLISH)
    it(message, () =>
      asksAbout(message, LONDON, 'check mail', 'every weekday at 09:00', /^I can't leave out public holidays yet/),
    )

  for (const message of GERMAN)
    it(message, () =>
      asksAbout(message, BERLIN, 'die Post', 'wochentags um 9:00 Uhr', /^Feiertage kann ich noch nicht auslassen/),
    )

  it('are no exception where they are what it is about', () => {
    for (const [message, text] of [
      ['remind me every day at 9am to book holidays in austria', 'book holidays in austria'],
      ['remind me every day at 9am to plan the public holidays', 'plan the public holidays'],
    ] as const) {
      const intent = created(message, LONDON)
      assert.equal(outcome(intent, LONDON), 'FREQ=DAILY from 2026-06-16 09:00')
      assert.equal(intent.text, text)
    }
    assert.equal(created("remind me every day at 9am if it's a holiday to rest", LONDON).problem?.kind, 'not-a-time')
    assert.equal(created('erinnere mich jeden Tag um 9 Uhr an die Feiertage', BERLIN).text, 'die Feiertage')
  })
})
