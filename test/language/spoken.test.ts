import assert from 'node:assert/strict'
import { localeIn, understandSpoken } from '../../src/language/spoken.js'

const read = (message: string, locale: string) =>
  understandSpoken(message, { now: Date.parse('2026-12-02T09:15:00Z'), timeZone: 'Europe/Berlin', locale })

/** Each is read on a client of the other language. */
const SPOKEN: readonly (readonly [message: string, kind: string, language: 'en' | 'de'])[] = [
  ['remind me tomorrow at 9 to call the office', 'create', 'en'],
  ['erinnere mich morgen um 9 an den Zahnarzt', 'create', 'de'],
  ['remind me of the Zahnarzt on friday at 14:30', 'create', 'en'],
  ['erinnere mich am freitag an the big meeting', 'create', 'de'],
  ['move it to monday', 'edit', 'en'],
  ['what do i have tomorrow', 'list', 'en'],
  ['was habe ich morgen', 'list', 'de'],
  ['danke!', 'social', 'de'],
  ['thanks a lot', 'social', 'en'],
  ['hilfe', 'help', 'de'],
  ['snooze 10 minutes', 'snooze', 'en'],
  ['speak english', 'settings', 'en'],
  ['english please', 'settings', 'en'],
  ['kannst du auch deutsch?', 'settings', 'de'],
  ['sprich deutsch', 'settings', 'de'],
  ['auf deutsch bitte', 'settings', 'de'],
  ['übermorgen', 'time', 'de'],
  ['lösch alles', 'cancel', 'de'],
]

describe('the language of a message', () => {
  for (const [message, kind, language] of SPOKEN)
    it(`"${message}" is ${language === 'en' ? 'English' : 'German'} whatever the client speaks`, () => {
      const region = language === 'en' ? 'de-DE' : 'en-US'
      const { intent, locale } = read(message, region)
      assert.equal(intent.kind, kind)
      assert.equal(locale, language === 'en' ? 'en-DE' : 'de-US')
    })

  it('is not told by a word that it shares with others: "stop", "help", "undo"', () => {
    for (const message of ['stop nagging', 'undo', 'help', 'snooze 10'])
      assert.equal(read(message, 'en-US').locale, 'en-US', message)
    assert.equal(read('stop nagging', 'en-US').intent.kind, 'edit')
    for (const locale of ['nl-NL', 'de-DE']) assert.equal(read('help', locale).locale, locale)
  })

  it('is not another one that happens to make something of words of this one', () => {
    const { intent, locale } = read('remind bob in 5 minutes to eat', 'en-US')
    assert.equal(intent.kind, 'none')
    assert.equal(locale, 'en-US')
  })

  it('is not told by the letters of a code', () => {
    assert.equal(read('link NR9E-E7EU', 'en-GB').locale, 'en-GB')
    assert.equal(read('link 44ES-ALV3', 'en-GB').locale, 'en-GB')
  })

  it('stays as it was where the words do not tell', () => {
    assert.equal(read('20:00', 'de-DE').locale, 'de-DE')
    assert.equal(read('Milch', 'en-GB').locale, 'en-GB')
    assert.equal(read('blorp', 'de-DE').locale, 'de-DE')
  })

  /** On a client of any language. */
  const MIXED: readonly (readonly [message: string, text: string, at: string, language: string])[] = [
    ['remind me morgen um 9 den Müll rauszubringen', 'den Müll rauszubringen', '03T08:00', 'de'],
    ['remind me to send the report übermorgen', 'send the report', '04T08:00', 'en'],
    ['erinnere mich to call the office tomorrow at 5pm', 'call the office', '03T16:00', 'en'],
    ['remind me overmorgen om 9 uur de tandarts te bellen', 'de tandarts te bellen', '04T08:00', 'nl'],
    ['herinner me tomorrow at 9 to pay the rent', 'pay the rent', '03T08:00', 'en'],
  ]
  for (const [message, text, at, language] of MIXED)
    for (const locale of ['en-US', 'de-DE', 'nl-NL'])
      it(`"${message}" is read with its time on a client for ${locale}`, () => {
        const { intent, locale: answered } = read(message, locale)
        assert.equal(intent.kind, 'create')
        if (intent.kind !== 'create' || intent.schedule?.kind !== 'once') return assert.fail('no time')
        assert.equal(intent.text, text)
        assert.equal(new Date(intent.schedule.at).toISOString().slice(8, 16), at)
        for (const { start, end } of intent.spans)
          assert.match(message.slice(start, end), /morgen|um 9|tomorrow|at|om 9/)
        assert.equal(answered.slice(0, 2), language)
      })

  it('reads a bare sentence only in the language of the message', () => {
    assert.equal(read('Müll rausbringen morgen um 18 Uhr', 'en-US').intent.kind, 'create')
    assert.equal(read('Gute Nacht bis morgen um 9', 'en-US').intent.kind, 'none')
  })

  it('leaves it to the person where two languages are as likely', () => {
    assert.equal(read('morgen 9:00', 'de-DE').locale, 'de-DE')
    assert.equal(read('morgen 9:00', 'nl-NL').locale, 'nl-NL')
    const { locale } = understandSpoken(
      'morgen 9:00',
      { now: Date.parse('2026-12-02T09:15:00Z'), timeZone: 'Europe/Berlin', locale: 'en-GB' },
      ['nl-NL'],
    )
    assert.equal(locale, 'nl-NL')
  })

  it('keeps the region, and goes back to the locale of the client', () => {
    assert.equal(localeIn('de', ['en-US']), 'de-US')
    assert.equal(localeIn('en', ['de-AT', 'en-US']), 'en-US')
    assert.equal(localeIn('en-GB', ['en-US']), 'en-GB')
    assert.equal(localeIn('de', ['en']), 'de')
  })
})
