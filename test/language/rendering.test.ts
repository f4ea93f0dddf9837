import assert from 'node:assert/strict'
import { allPhrases, parametersOf } from '../../src/cli/phrases.js'
import { LANGUAGES } from '../../src/language/languages.js'
import { understandTime } from '../../src/language/understand.js'

/** One with the word for many. */
const ONE_AS_MANY =
  /(?<![\d.:])1 (?:recordatorios|veces|lembretes|vezes|reminders|Erinnerungen|herinneringen|rappels|minutos|horas|días|dias|minutes|hours|Minuten|Stunden)(?!\p{L})/iu

describe('all that is said, with sample values', () => {
  for (const { code } of LANGUAGES)
    it(`is whole and counts right in ${code}`, () => {
      const lines = allPhrases(code)
      assert.ok(lines.length > 400, String(lines.length))
      for (const line of lines) {
        const [, said = ''] = line.split('\t')
        assert.ok(said.trim() !== '' || /^ask\.isTimeOnly|^ask\.scopeOf|asMention/.test(line), line)
        assert.doesNotMatch(said, /undefined|NaN|\[object|\$\{/, line)
        assert.doesNotMatch(said, ONE_AS_MANY, line)
      }
    })

  it('is called by the names of the parameters in English', () => {
    assert.deepEqual(
      parametersOf((name: unknown, when: unknown) => [name, when]),
      ['name', 'when'],
    )
    assert.deepEqual(
      parametersOf(() => ''),
      [],
    )
  })

  for (const code of ['es', 'pt'])
    it(`reads back in ${code} when a repetition comes`, () => {
      const context = { now: Date.parse('2026-12-02T10:15:00Z'), timeZone: 'Europe/Lisbon', locale: code }
      const rules = allPhrases(code).filter((line) => line.startsWith('schedule '))
      for (const line of rules) {
        const [name = '', said = ''] = line.split('\t')
        const { schedule } = understandTime(said, context)
        assert.equal(schedule?.kind, 'series', line)
        const frequency = /FREQ=\w+/.exec(name)?.[0] ?? ''
        const read = schedule?.kind === 'series' ? schedule.rule : ''
        assert.ok(read.includes(frequency), `${line}: ${read}`)
      }
    })
})
