import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday, 11 o'clock in London and noon in Berlin. */
const person = (locale: string) => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

describe('56. One of the hours of a series', () => {
  it('takes away that hour alone, and is taken back', () =>
    play(person('en-GB'), [
      ['remind me every day at 8, noon and 6pm to take the drops', /08:00, 12:00 and 18:00/],
      ['remind me tomorrow at 9 to call ann', /ann/],
      ['cancel the noon one', /take the drops\nEvery day at 08:00 and 18:00/],
      ['cancel the 8am one', /take the drops\nEvery day at 18:00/],
      ['undo', /^Taken back/],
      ['list', /every day at 08:00 and 18:00/],
    ]))

  it('leaves out all of a day that is named, and no hour of the others', () =>
    play(person('en-GB'), [
      ['remind me every day at 9, noon and 6pm to take the drops', /09:00, 12:00 and 18:00/],
      ["cancel tomorrow's", /Next.*26 Nov, 09:00|skip|Left out/s],
      ['list', /every day at 09:00, 12:00 and 18:00/],
    ]))

  it('does so of hours with minutes of their own', () =>
    play(person('en-GB'), [
      ['remind me every day at 8:15, 12:30 and 18:00 to take the drops', /08:15, 12:30 and 18:00/],
      ['cancel the 12:30 one', /Every day at 08:15 and 18:00.*Tue 24 Nov, 18:00 · Wed 25 Nov, 08:15/s],
      ['cancel the 6pm one', /Every day at 08:15.*Wed 25 Nov, 08:15 · Thu 26 Nov, 08:15/s],
    ]))

  it('does so in other languages, and by words that only say that it can go', async () => {
    for (const [locale, asked, said, left] of [
      ['de-DE', 'erinnere mich täglich um 8, 12 und 18 uhr an die tropfen', 'lösch die um 12 uhr', /8:00 und 18:00/],
      ['de-DE', 'erinnere mich täglich um 8, 12 und 18 uhr an die tropfen', 'die um 12 uhr kann weg', /8:00 und 18:00/],
      ['fr-FR', 'rappelle-moi tous les jours à 8h, 12h et 18h les gouttes', 'supprime celui de midi', /8h et 18h/],
      [
        'it-IT',
        'ricordami ogni giorno alle 8, alle 12 e alle 18 le gocce',
        'cancella quello delle 12',
        /8:00 e alle 18:00/,
      ],
      ['nl-NL', 'herinner me elke dag om 8, 12 en 18 uur aan de druppels', 'verwijder die van 12 uur', /8:00 en 18:00/],
    ] as const)
      await play(person(locale), [
        [asked, /12/],
        [said, left],
      ])
  })

  it('takes away all of what comes at one hour, and nothing where none comes then', () =>
    play(person('de-DE'), [
      ['erinnere mich jeden tag um 9 an die tropfen', /tropfen/],
      ['erinnere mich freitag um 12 an oma', /oma/],
      ['die um 15 uhr kann weg', /^Keine deiner Erinnerungen/],
      ['lösch die um 9 uhr', /^Gelöscht: tropfen/],
    ]))
})
