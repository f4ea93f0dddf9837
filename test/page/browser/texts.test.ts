import './british.js'
import assert from 'node:assert/strict'
import { LANGUAGES as spokenByBot } from '../../../src/language/languages.js'
import { understand, understandTime } from '../../../src/language/understand.js'
import { LANGUAGES } from '../../../src/page/browser/texts/index.js'

const NOW = Date.parse('2026-11-24T08:00Z')
const DAILY = { kind: 'series', rule: 'FREQ=DAILY', start: '2026-11-24T09:00:00', timeZone: 'UTC' } as const

/** What two forms of one text have in common: where it stands. */
function leavesOf(texts: object, path = ''): Map<string, unknown> {
  const leaves = new Map<string, unknown>()
  for (const [key, value] of Object.entries(texts)) {
    const at = path === '' ? key : `${path}.${key}`
    if (typeof value === 'object' && value !== null) for (const leaf of leavesOf(value, at)) leaves.set(...leaf)
    else leaves.set(at, value)
  }
  return leaves
}

const said = (text: unknown): string => (typeof text === 'function' ? text('2', '3') : String(text))

describe('the words of the page', () => {
  it('are there in each language that the bot speaks', () => {
    assert.deepEqual(new Set(Object.keys(LANGUAGES)), new Set(spokenByBot.map(({ code }) => code)))
  })

  for (const [code, texts] of Object.entries(LANGUAGES)) {
    const context = { now: NOW, timeZone: 'UTC', locale: code }

    it(`are complete in ${code}, none of them left in English`, () => {
      const english = leavesOf(LANGUAGES.en ?? {})
      const own = leavesOf(texts)
      assert.deepEqual([...own.keys()].sort(), [...english.keys()].sort())
      for (const [at, text] of own) assert.ok(said(text).trim() !== '', at)
      // A sentence of two languages that is the same was forgotten; single words may be.
      const same = [...own].filter(([at, text]) => /\w \w+ \w/.test(said(text)) && said(text) === said(english.get(at)))
      if (code !== 'en')
        assert.deepEqual(
          same.map(([at]) => at),
          [],
        )
    })

    it(`are understood by the bot in ${code} where they are said to it`, () => {
      const placeholder = texts.placeholder.replace('…', 'xyz')
      const { kind } = understand(placeholder, context)
      assert.equal(kind, 'create', placeholder)
      const { timePlaceholder, repeats } = texts.coming.form
      const ofDaily = (words: string) =>
        understandTime(words, context).onto?.({ schedule: DAILY, at: NOW + 3_600_000, hasCome: false })
      assert.ok(ofDaily(timePlaceholder)?.one?.schedule, timePlaceholder)
      const rules = repeats.map((words) => {
        const becomes = ofDaily(words)?.all?.schedule
        return becomes?.kind === 'series' ? becomes.rule : words
      })
      assert.deepEqual(
        rules.map((rule) => rule.replace(/;(BYHOUR|BYMINUTE|BYMONTHDAY|WKST)=[\d,\w]+/g, '')),
        ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=WEEKLY;BYDAY=TU', 'FREQ=MONTHLY'],
      )
      const example = /[“„«»”‘'"]\s?(.+?)\s?[”“»«’'"]/.exec(texts.needs.time)?.[1] ?? texts.needs.time
      assert.ok(understandTime(example, context).schedule, example)
    })
  }
})
