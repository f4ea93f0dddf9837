import assert from 'node:assert/strict'
import { GERMAN } from '../../../src/language/de/grammar.js'
import { ENGLISH } from '../../../src/language/en/grammar.js'
import { timesFrom } from '../../../src/language/engine/glue.js'
import { type LanguageTables, readerOf } from '../../../src/language/engine/language-tables.js'
import { SPANISH } from '../../../src/language/es/grammar.js'
import { FRENCH } from '../../../src/language/fr/grammar.js'
import { ITALIAN } from '../../../src/language/it/grammar.js'
import { DUTCH } from '../../../src/language/nl/grammar.js'
import { PORTUGUESE } from '../../../src/language/pt/grammar.js'
import { momentOf } from '../../../src/language/time/moment.js'
import { created, outcome } from '../en/reading.js'
import { bounds } from './bounds.js'
import { clock } from './clock.js'
import { days } from './days.js'
import type { Column, Entry } from './entry.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { it as italian } from './it.js'
import { lengths } from './lengths.js'
import { nl } from './nl.js'
import { pt } from './pt.js'
import { repeats } from './repeats.js'

const NOW = { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin' }
const CORPUS: Readonly<Record<string, readonly Entry[]>> = { days, clock, lengths, repeats, bounds }
const ALL = Object.values(CORPUS).flat()

/** Each language as a request is made in it, its tables, and its phrases for a meaning. */
const LANGUAGES: readonly {
  code: string
  locale: string
  ask: (time: string) => string
  tables: LanguageTables
  said: (entry: Entry) => readonly string[]
}[] = [
  {
    code: 'en',
    locale: 'en-GB',
    ask: (time) => `remind me ${time} to call Ana`,
    tables: ENGLISH,
    said: ({ en }) => en,
  },
  {
    code: 'de',
    locale: 'de-DE',
    ask: (time) => `erinnere mich ${time} an den Anruf`,
    tables: GERMAN,
    said: ({ de }) => de,
  },
  { code: 'nl', locale: 'nl-NL', ask: (time) => `herinner me ${time} aan Ana`, tables: DUTCH, said: from(nl) },
  { code: 'fr', locale: 'fr-FR', ask: (time) => `rappelle-moi ${time} d'appeler Ana`, tables: FRENCH, said: from(fr) },
  { code: 'es', locale: 'es-ES', ask: (time) => `recuérdame ${time} llamar a Ana`, tables: SPANISH, said: from(es) },
  {
    code: 'pt',
    locale: 'pt-BR',
    ask: (time) => `me lembra ${time} de ligar para Ana`,
    tables: PORTUGUESE,
    said: from(pt),
  },
  {
    code: 'it',
    locale: 'it-IT',
    ask: (time) => `ricordami ${time} di chiamare Ana`,
    tables: ITALIAN,
    said: from(italian),
  },
]

function from(column: Column): (entry: Entry) => readonly string[] {
  return ({ meaning }) => column[meaning] ?? []
}

for (const [group, entries] of Object.entries(CORPUS))
  describe(`the corpus of ${group}`, () => {
    for (const entry of entries)
      for (const { code, locale, ask, said } of LANGUAGES)
        it(`${entry.meaning} (${code})`, () => {
          for (const phrase of said(entry)) {
            const context = { ...NOW, locale }
            assert.equal(outcome(created(ask(phrase), context), context), entry.expected, phrase)
          }
        })
  })

describe('parity', () => {
  for (const { code, said } of LANGUAGES)
    it(`${code} says every meaning, or the entry says why not`, () => {
      const silent = ALL.filter((entry) => said(entry).length === 0 && entry.unsaid === undefined)
      assert.deepEqual(
        silent.map(({ meaning }) => meaning),
        [],
      )
    })

  it('has a name of the corpus for each meaning of a column', () => {
    const known = new Set(ALL.map(({ meaning }) => meaning))
    assert.deepEqual(
      Object.keys(nl).filter((meaning) => !known.has(meaning)),
      [],
    )
  })
})

/** The same tables with the last row first. */
const reversed = (language: LanguageTables): LanguageTables => ({
  ...language,
  tables: [...language.tables]
    .reverse()
    .map((table) => Object.fromEntries(Object.entries(table).map(([type, rows]) => [type, [...rows].reverse()]))),
})

describe('the order of the tables', () => {
  for (const { code, locale, tables, said } of LANGUAGES)
    it(`decides nothing (${code})`, () => {
      const moment = momentOf({ ...NOW, locale })
      const read = (language: LanguageTables) => {
        const reader = readerOf(language)
        return ALL.flatMap(said).map((phrase) => {
          const found = reader(phrase, moment)
          const [best] = timesFrom(found, 0, found.tokens.length, 'lead')
          return [phrase, JSON.stringify(best?.expression.pieces.map(({ meaning }) => meaning))]
        })
      }
      assert.deepEqual(read(reversed(tables)), read(tables))
    })
})

describe('rows of their own', () => {
  for (const { code, tables } of LANGUAGES)
    it(`are few and say why (${code})`, () => {
      const rows = tables.tables.flatMap((table) => Object.values(table).flat())
      const special = rows.filter(({ why }) => why !== null)
      assert.ok(special.length <= rows.length * 0.05, `${special.length} of ${rows.length}`)
    })
})
