import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale = 'en-GB') => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

/** In each language: something on the 4th at ten, and also the evening before. */
const EVES: readonly (readonly [locale: string, said: string])[] = [
  ['en-GB', 'remind me of the exam on dec 4 at 10 and also the evening before'],
  ['de-DE', 'erinner mich am 4. dezember um 10 an die prüfung und auch am abend davor'],
  ['es-ES', 'recuérdame el examen el 4 de diciembre a las 10 y también la noche anterior'],
  ['fr-FR', 'rappelle-moi l’examen le 4 décembre à 10h et aussi la veille au soir'],
  ['it-IT', 'ricordami l’esame il 4 dicembre alle 10 e anche la sera prima'],
  ['pt-BR', 'me lembra da prova dia 4 de dezembro às 10 e também na noite anterior'],
  ['nl-NL', 'herinner me op 4 december om 10 uur aan het examen en ook de avond ervoor'],
]

describe('37. the evening before', () => {
  for (const [locale, said] of EVES)
    it(`comes besides when a request asks for it: ${locale}`, () =>
      play(person(locale), [[said, /4.*10.*\n.*16.*3.*18/]]))
})

describe('37. when a series begins', () => {
  it('an hour said of it is read as any other', async () => {
    await play(person('de-DE'), [
      ['erinner mich ab montag um 6 jeden tag ans laufen', /Jeden Tag um 6:00/],
      ['ab dienstag um 8', /Jeden Tag um 8:00[\s\S]*Di, 1\. Dez/],
    ])
    await play(person(), [
      ['remind me every day at 7:30 to run', /Every day at 07:30/],
      ['from monday on at 6', /Every day at 06:00[\s\S]*Next: Mon 30 Nov/],
      ['every day from friday on at 9pm', /Every day at 21:00[\s\S]*Next: Fri 27 Nov/],
    ])
  })
})

describe('37. a day of the month with its dot', () => {
  it('is no hour at the end of what is said', async () => {
    await play(person('de-DE'), [
      ['erinner mich morgen um 16 uhr an die kita', /kita/],
      ['nee doch am 3.', /kita\nDo, 3\. Dez um 16:00/],
      ['am 4.', /kita\nFr, 4\. Dez um 16:00/],
    ])
  })
})
