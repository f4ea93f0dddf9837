import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale: string) => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')
const HOUR = 3_600_000

/** A series of each day, and one day of it at another hour: the day in front of the words that say that it is for once. */
const SERIES: Record<string, [asked: string, once: string, then: string]> = {
  'en-GB': ['remind me every day at 9 to take the pills', 'thursday at 11 as an exception', 'from then on at 10'],
  'de-DE': [
    'erinnere mich jeden tag um 9 an die Tabletten',
    'am donnerstag ausnahmsweise schon um 11',
    'und ab dann um 10',
  ],
  'es-ES': [
    'recuérdame cada día a las 9 la pastilla',
    'el jueves excepcionalmente a las 11',
    'a partir de entonces a las 10',
  ],
  'fr-FR': [
    "rappelle-moi tous les jours à 9h d'aller courir",
    'jeudi exceptionnellement à 11h',
    'à partir de là à 10h',
  ],
  'it-IT': ['ricordami ogni giorno alle 9 la pillola', 'giovedì eccezionalmente alle 11', 'da allora in poi alle 10'],
  'pt-BR': ['me lembra todo dia às 9h de tomar o remédio', 'quinta excepcionalmente às 11h', 'daí em diante às 10h'],
  'nl-NL': ['herinner me elke dag om 9 uur aan de pil', 'donderdag bij uitzondering om 11 uur', 'vanaf dan om 10 uur'],
}

describe('56. For once, on a day that is said', () => {
  for (const [locale, [asked, once, then]] of Object.entries(SERIES))
    it(`moves what comes on that day and no other, then the hour of all: ${locale}`, () =>
      play(person(locale), [
        [asked, /9/],
        [once, /26.*11(?!.*27)/s],
        [then, /25.*10.*26.*10|27.*10/s],
      ]))

  it('moves the next one where none comes on that day', () =>
    play(person('en-GB'), [
      ['remind me every friday at 4pm to write the report', /report/],
      ['just this once, on thursday at 2pm', /Thu 26 Nov, 14:00.*Only this one/s],
      ['list', /26 Nov, 14:00.*4 Dec, 16:00/s],
    ]))

  it('keeps the days of the series for what is said of all, also behind one that was moved', async () => {
    await play(person('de-DE'), [
      ['erinnere mich jeden donnerstag um 9 uhr an die Tabletten', /Tabletten/],
      ['diesmal am mittwoch um 10', /Mi, 25\. Nov um 10/],
      ['und danach immer um 11', /Jeden Donnerstag um 11.*Do, 3\. Dez um 11/s],
    ])
    // not once more on the day whose one was moved
    await play(person('de-DE'), [
      ['erinnere mich jeden tag um 21 uhr an die Tabletten', /Tabletten/],
      ['heute um 20 uhr', /Di, 24\. Nov um 20/],
      ['und ab dann immer um 22 uhr', /Jeden Tag um 22.*Als Nächstes: Mi, 25\. Nov um 22/s],
      [{ wait: 9 * HOUR }, /Tabletten/],
      ['erledigt', /Mi, 25\. Nov um 22/],
      [{ wait: 2 * HOUR }, null],
    ])
  })

  it('begins today where nothing of today was moved or skipped', () =>
    play(person('de-DE'), [
      ['erinnere mich jeden tag um 21 uhr an die Tabletten', /Tabletten/],
      ['ab jetzt um 22 uhr', /Als Nächstes: Di, 24\. Nov um 22/],
      ['heute auslassen', /Mi, 25\. Nov um 22/],
      ['ab jetzt um 23 uhr', /Als Nächstes: Mi, 25\. Nov um 23/],
    ]))
})
