import assert from 'node:assert/strict'
import { english } from '../../src/language/en/index.js'
import type { LanguageTables } from '../../src/language/engine/language-tables.js'
import { keyed, patterns, phrases, says, words } from '../../src/language/engine/row.js'
import type { CreateIntent, Intent } from '../../src/language/intent.js'
import { languageFrom } from '../../src/language/language-from.js'
import * as M from '../../src/language/meanings/index.js'
import * as R from '../../src/language/meanings/requests.js'
import { row } from '../../src/language/meanings/rows.js'
import { REQUEST_TYPES, type RequestTables, type RequestType } from '../../src/language/requests/tables.js'
import { tokenize } from '../../src/language/text/tokens.js'

/** A little Esperanto, of some twenty rows: that they are all a language needs to be read. */
const times: LanguageTables = {
  tables: [
    {
      weekday: words({ 1: 'lundo lundon', 5: 'vendredo vendredon' }),
      unit: keyed({ minute: 'minuto minutoj', hour: 'horo horoj', day: 'tago tagoj' }),
      n: [row('{n:#}', M.same), says('unu', 1), says('du', 2)],
      length: [row('{term}', M.lengthOfTerm)],
      term: [row('{n} {unit}', M.term)],
      shift: [row('{length} antaux', M.shift, { sign: -1 })],
      hour: [row('{h:#12}', M.bareHour), row('{h:#12}~:~{m:#2}', M.clock)],
      at1: [row('{hour}', M.same)],
      piece: [
        row('je {at:at1}', M.clockPiece),
        row('morgaŭ', M.daysAhead, { n: 1 }),
        row('{weekday}', M.coming),
        row('post {length}', M.offset),
        row('{shift}', M.same, { before: 'day clock' }),
        row('{at:hour}', M.clockPiece, { after: 'day', weak: true }),
      ],
      occasion: phrases('kiam'),
      condition: phrases('se'),
      doubt: [],
      restriction: [],
      every: [],
      conclusion: [],
      reason: [],
      fact: [],
      preposition: [],
      zone: [],
      particle: [],
      filler: [],
      hedge: [],
      correction: phrases(', ne ,'),
    },
  ],
  readWords: tokenize,
  words: {
    marks: ',',
    links: ['kaj'],
    choices: ['aŭ'],
    holders: new Set(['la']),
    pronouns: new Set(),
    afterPronouns: new Set(),
    lengthHolders: new Set(),
    connectors: ['ke', 'pri'],
    ties: ['pri'],
    copulas: ['estas'],
    hesitations: new Map(),
    timely: ['weekday', 'unit'],
    dayNames: ['weekday'],
  },
}

const none = Object.fromEntries(REQUEST_TYPES.map((type) => [type, []])) as unknown as Record<RequestType, []>

const requests: RequestTables = {
  order: 'behind',
  said: { asking: 'memorigu min', askingTo: 'memorigu min:', askingOf: 'memorigu min pri', at: 'je', in: 'post' },
  tables: {
    ...none,
    courtesy: phrases('bonvolu', 'saluton'),
    closing: phrases('dankon'),
    opening: [
      row('memorigu {whom}', R.ask),
      row('diru al mi', R.ask, { loose: true }),
      row('veku min', R.ask, { text: 'vekiĝo', morning: true }),
    ],
    whom: [row('min', R.owner), row('nin', R.everyone), row('{whom:mention} [kaj {more:whom}]', R.named)],
    refusal: phrases('ne'),
    tie: phrases('ke|pri'),
    asksback: phrases('kio'),
    called: [],
    uptothen: [],
    itself: phrases('pri tio'),
    earlier: phrases('antaŭe'),
    moreover: phrases('kaj'),
    howoften: [row('ĉiun {n} {unit}', M.term), row('ĉiujn {length}', M.onlyLength)],
    untildone: phrases('ĝis mi finos'),
    wish: [row('{words:*} , kaj ripetu post {length:lengthsaid}', R.again)],
    lengthsaid: [row('{length}', R.saidLength)],
    duty: phrases('mi devas'),
    greeting: phrases('ĝis'),
    stating: phrases('estas'),
    startsanew: phrases('memorigu'),
    joining: phrases('kaj'),
    hint: patterns({ create: 'memorigu' }),
  },
}

const { describeInstant, describeRelative, describeDuration, describeTimeOfDay, describeSchedule, describePeriod } =
  english
const NO_COMMANDS = {
  read: () => null,
  trace: () => [],
  gistOf: () => ({ cues: [], shift: null }),
  isMere: () => false,
  isDeed: () => false,
  words: [],
  all: [],
}
const esperanto = languageFrom({
  code: 'eo',
  chrono: null,
  ownWords: ['memorigu', 'morgaŭ'],
  times,
  requests,
  stem: (word) => word,
  commands: NO_COMMANDS,
  say: {
    describeInstant,
    describeRelative,
    describeDuration,
    describeTimeOfDay,
    describeSchedule,
    describePeriod,
    explain: english.explain,
    phrases: english.phrases,
    about: english.about,
  },
})

/** Wednesday 2 December 2026, a quarter past ten. */
const context = { now: Date.parse('2026-12-02T10:15:00Z'), timeZone: 'UTC', locale: 'eo' }
const understand = (message: string): Intent => esperanto.understand(message, context)

const said = ({ text, schedule }: CreateIntent): string =>
  `${text} ${schedule?.kind === 'once' ? new Date(schedule.at).toISOString().slice(8, 16) : (schedule?.rule ?? '?')}`

function created(message: string): CreateIntent {
  const intent = understand(message)
  assert.equal(intent.kind, 'create', message)
  return intent as CreateIntent
}

describe('a language made of tables alone', () => {
  const READ: readonly (readonly [message: string, expected: string])[] = [
    ['memorigu min morgaŭ je 9 aĉeti lakton', 'aĉeti lakton 03T09:00'],
    ['Bonvolu memorigu min aĉeti lakton morgaŭ je 9, dankon!', 'aĉeti lakton 03T09:00'],
    ['morgaŭ je 9 memorigu min pri la kunveno', 'la kunveno 03T09:00'],
    ['memorigu min: lakto vendredon 17:30', 'lakto 04T17:30'],
    ['memorigu min post 2 horoj', 'null 02T12:15'],
    ['memorigu min pri lakto', 'lakto ?'],
    ['veku min morgaŭ je 7', 'vekiĝo 03T07:00'],
    ['kunveno morgaŭ je 9, memorigu min', 'kunveno 03T09:00'],
    ['kunveno morgaŭ je 9, memorigu min unu horo antaŭe', 'kunveno 03T08:00'],
  ]
  for (const [message, expected] of READ) it(message, () => assert.equal(said(created(message)), expected))

  it('reads whom a request is for', () => {
    assert.deepEqual(created('memorigu nin morgaŭ pri lakto').audience, { kind: 'everyone' })
    const { audience } = created('memorigu @ana kaj @tom morgaŭ pri lakto')
    assert.deepEqual(audience, { kind: 'named', names: ['ana', 'tom'] })
  })

  it('reads what is asked for besides', () => {
    assert.deepEqual(created('memorigu min lakto morgaŭ je 9 kaj 10 minutoj antaŭe').leadsMs, [600_000])
    assert.deepEqual(created('memorigu min lakto morgaŭ je 9 ĝis mi finos').nag, { everyMs: 600_000 })
    const again = created('memorigu min pri filtrilo morgaŭ je 9, kaj ripetu post 3 tagoj')
    assert.equal(said(again), 'filtrilo 03T09:00')
    assert.deepEqual(again.again, { months: 0, days: 3, seconds: 0 })
  })

  it('reads several requests in one message', () => {
    const { also = [], ...first } = created('memorigu min lakto morgaŭ je 9 kaj memorigu min pano vendredon je 10')
    assert.deepEqual([first, ...also].map(said), ['lakto 03T09:00', 'pano 04T10:00'])
  })

  it('creates nothing that is not asked for', () => {
    for (const message of ['ne memorigu min morgaŭ je 9', 'diru al mi', 'memorigu min kio estas', 'ĝis morgaŭ je 9'])
      assert.notEqual(understand(message).kind, 'create', message)
  })

  it('reads a thing to do and a time without a word of reminding', () => {
    assert.equal(said(created('mi devas aĉeti lakton morgaŭ je 9')), 'aĉeti lakton 03T09:00')
    assert.equal(created('aĉeti lakton morgaŭ je 9').isBare, true)
    assert.equal(understand('la kunveno estas morgaŭ je 9').kind, 'none')
  })

  it('reads a time as the answer to a question', () => {
    assert.equal(understand('morgaŭ je 9').kind, 'time')
    const { schedule } = esperanto.understandTime('9', context)
    assert.equal(schedule?.kind === 'once' && new Date(schedule.at).toISOString(), '2026-12-02T21:00:00.000Z')
  })

  it('says at the first message which type two tables share', () => {
    const twice = languageFrom({
      code: 'xx',
      chrono: null,
      ownWords: [],
      times,
      requests: { ...requests, tables: { ...requests.tables, weekday: [] } },
      stem: (word) => word,
      commands: NO_COMMANDS,
      say: english,
    })
    assert.throws(() => twice.understand('x', context), /both have .*weekday/)
  })
})
