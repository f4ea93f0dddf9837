import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '../../src/language/en/index.js'
import type { Context, Intent } from '../../src/language/intent.js'
import { LANGUAGES } from '../../src/language/languages.js'
import { understand, understandTime } from '../../src/language/understand.js'
import type { Schedule } from '../../src/reminders/schedule.js'

/** What one language does, all do: held by what each says of itself. */

const contextOf = (code: string): Context => ({
  now: Date.parse('2026-06-15T10:30:00+02:00'),
  timeZone: 'Europe/Berlin',
  locale: code,
})

/** What a message is for, without what it names. */
function deedOf(message: string, code: string): string {
  const intent: Intent = understand(message, contextOf(code))
  switch (intent.kind) {
    case 'edit':
      return `edit ${intent.change.to}`
    case 'settings':
      return `settings ${intent.change?.set ?? 'shown'}`
    case 'list':
      return `list ${intent.filter.show ?? intent.ask ?? ''}`
    case 'help':
      return `help ${intent.topic ?? ''}`
    default:
      return intent.kind
  }
}

const timeOf = (words: string, code: string): unknown => {
  const { schedule } = understandTime(words, contextOf(code))
  return schedule?.kind === 'once' ? schedule.at : schedule
}

const RULES = [
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=2',
  'FREQ=WEEKLY;BYDAY=MO',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,FR',
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;BYDAY=1MO',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=3',
]

const START = { kind: 'series', start: '2026-06-15T16:45:00', timeZone: 'Europe/Berlin' } as const

for (const language of LANGUAGES) {
  const { code, phrases } = language
  const own = contextOf(code)

  describe(`parity (${code})`, () => {
    it('takes the names that every object inherits for words like others', () => {
      for (const said of ['constructor', 'tostring', 'c\u2019constructor', "valueof'constructor"])
        for (const message of [said, `${said} ${said}`]) assert.doesNotThrow(() => understand(message, own), message)
    })

    it('understands what its buttons type as English does', () => {
      const { edit, ...say } = phrases.say
      const { edit: _, ...english_ } = english.phrases.say
      for (const [key, phrase] of Object.entries(say)) {
        const theirs = english_[key as keyof typeof english_]
        const words = (of: string | ((number: string) => string)): string => (typeof of === 'string' ? of : of('2'))
        assert.equal(deedOf(words(phrase), code), deedOf(words(theirs), 'en'), words(phrase))
      }
      for (const [to, phrase] of Object.entries(edit))
        assert.equal(deedOf(phrase('2'), code), `edit ${to}`, phrase('2'))
    })

    it('takes its buttons for times, on the days that English has for them', () => {
      // "esta noche" is two hours later than "this evening"
      const dayOf = (words: string, of: string): unknown => {
        const at = timeOf(words, of)
        return typeof at === 'number' ? new Date(at).toISOString().slice(0, 10) : at
      }
      for (const key of ['timeButtons', 'snoozeButtons'] as const)
        assert.deepEqual(
          phrases.ask[key].map((words) => dayOf(words, code)),
          english.phrases.ask[key].map((words) => dayOf(words, 'en')),
        )
    })

    it('understands what its questions make of an answer', () => {
      const { ask } = phrases
      assert.equal(understand(ask.asRequest('pizza'), own).kind, 'create')
      assert.equal(deedOf(ask.asZone('Berlin'), code), 'settings timeZone')
      assert.equal(ask.scopeOf(ask.onlyThis), 'occurrence')
      assert.equal(ask.scopeOf(ask.allOfThem), 'series')
      assert.equal(understand(phrases.buttons.yes, own).kind, 'yes')
      assert.equal(understand(phrases.buttons.no, own).kind, 'no')
    })

    it('understands what it suggests to tap, and the menu of chat clients', () => {
      for (const words of [...phrases.help.taps, ...phrases.welcome.taps])
        assert.notEqual(understand(words, own).kind, 'none', words)
      const { remind, list, about, help } = phrases.menu
      assert.equal(understand(help.words(''), own).kind, 'help')
      assert.equal(understand(list.words(''), own).kind, 'list')
      for (const words of [remind.words(''), about.words('')])
        assert.equal(understand(words, own).kind, 'create', words)
    })

    for (const rule of RULES)
      it(`reads back what it says of ${rule}`, () => {
        const { schedule: said } = understandTime(language.describeSchedule({ ...START, rule }, own), own)
        assert.equal(said?.kind === 'series' && said.rule, rule, language.describeSchedule({ ...START, rule }, own))
      })

    it('reads back what it says of a moment', () => {
      for (const days of [0.1, 1, 5, 40, 300, 700]) {
        const schedule: Schedule = { kind: 'once', at: own.now + days * 86_400_000, timeZone: own.timeZone }
        const words = language.describeSchedule(schedule, own)
        assert.equal(timeOf(words, code), schedule.at, words)
      }
    })

    it('says when for a locale as other systems write it', () => {
      for (const locale of [`${code}_${code.toUpperCase()}`, `${code}-x-unknown`])
        assert.match(language.describeInstant(own.now, { ...own, locale }), /10/, locale)
    })

    it('says one of a thing differently from many', () => {
      const heading = (count: number): string => phrases.list.heading({ show: 'all' } as never, count)
      assert.notEqual(heading(1).replace('1', '#'), heading(2).replace('2', '#'))
      assert.notEqual(
        language.describeDuration(60_000, own).replace('1', '#'),
        language.describeDuration(120_000, own).replace('2', '#'),
      )
    })
  })
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : []
  })

/** What files outside of a language's folder may name it: the list of languages. */
const REGISTRY = join('src', 'language', 'languages.ts')

describe('a language', () => {
  it('is spoken when it has a folder', () => {
    const folder = join('src', 'language')
    const withGrammar = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'grammar.ts')))
    assert.deepEqual(LANGUAGES.map(({ code }) => code).sort(), withGrammar.sort())
  })

  for (const { code } of LANGUAGES) {
    const folder = join('src', 'language', code)
    const inside = filesIn(folder)

    it(`lives in its folder and the list of languages (${code})`, () => {
      const isNamed = new RegExp(`from '[^']*/${code}/[^']*'`)
      const elsewhere = filesIn('src').filter(
        (path) => !inside.includes(path) && isNamed.test(readFileSync(path, 'utf8')),
      )
      // sentences have English for their shape
      const allowed = code === 'en' ? [REGISTRY, join('src', 'language', 'sentences.ts')] : [REGISTRY]
      assert.deepEqual(
        elsewhere.filter((path) => !allowed.includes(path)),
        [],
      )
    })

    it(`imports no other language (${code})`, () => {
      const others = LANGUAGES.map((one) => one.code).filter((other) => other !== code)
      const isOther = new RegExp(`from '\\.\\.[^']*/(?:${others.join('|')})/[^']*'`)
      assert.deepEqual(
        inside.filter((path) => isOther.test(readFileSync(path, 'utf8'))),
        [],
      )
    })
  }
})
