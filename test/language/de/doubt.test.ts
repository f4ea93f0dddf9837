import assert from 'node:assert/strict'
import { explain } from '../../../src/language/describe.js'
import { created, outcome } from '../en/reading.js'
import { BERLIN } from './reading.js'

/** [message, what is not understood, the text] */
const DOUBTED = [
  ['erinnere mich um 5 oder 6 an den Anruf', 'um 5 oder 6', 'den Anruf'],
  ['erinnere mich morgen um 7 oder 8 an den Anruf', 'morgen um 7 oder 8', 'den Anruf'],
  ['erinnere mich morgen oder übermorgen an die Wäsche', 'morgen oder übermorgen', 'die Wäsche'],
  ['erinnere mich wenn ich zuhause bin an die Wäsche', 'wenn ich zuhause bin', 'die Wäsche'],
  ['erinnere mich in geraden Wochen freitags an die Tonne', 'in geraden Wochen freitags', 'die Tonne'],
  ['erinnere mich zu Omas Geburtstag um 9 an den Kuchen', 'zu Omas Geburtstag um 9', 'den Kuchen'],
  ['erinnere mich am ersten Ferientag um 8 an die Koffer', 'am ersten Ferientag um 8', 'die Koffer'],
  ['erinnere mich jeden Schultag um 7 an das Brot', 'jeden Schultag um 7', 'das Brot'],
  ['erinnere mich kurz vor dem Meeting um 5 an die Unterlagen', 'kurz vor dem Meeting um 5', 'die Unterlagen'],
  ['erinnere mich bald an die Wäsche', 'bald', 'die Wäsche'],
  ['erinnere mich vor dem Schlafen an die Tabletten', 'vor dem Schlafen', 'die Tabletten'],
] as const

describe('German words of time that are left over', () => {
  for (const [message, said, text] of DOUBTED) {
    it(`are asked about: ${message}`, () => {
      const { problem, text: read, schedule } = created(message, BERLIN)
      assert.deepEqual([problem, read, schedule], [{ kind: 'not-a-time', said }, text, null])
    })
  }

  it('ask on which days of the week workdays are counted', () => {
    const said = 'alle drei Werktage um 9'
    const { problem, text, schedule } = created(`erinnere mich ${said} an die Blumen`, BERLIN)
    assert.deepEqual([problem?.kind, text, schedule], ['workday-step', 'die Blumen', null])
    assert.match(
      problem ? explain(problem, BERLIN) : '',
      /^„alle drei Werktage um 9“.*jeden Montag und Donnerstag um 9/,
    )
  })

  it('are not seen where there are none', () => {
    const intent = created('erinnere mich am Freitag an die Oma oder den Opa', BERLIN)
    assert.deepEqual([intent.text, intent.problem], ['die Oma oder den Opa', null])
  })

  it('wake nobody in the evening', () => {
    const morning = outcome(created('weck mich um 6', BERLIN), BERLIN)
    assert.match(morning, / 06:00$/)
    assert.match(outcome(created('weck mich um 18 Uhr', BERLIN), BERLIN), / 18:00$/)
  })
})
