import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale: string) => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

describe('56. Days of a series', () => {
  it('keeps what comes each day for the weekend alone, where only that is wanted', async () => {
    for (const [locale, asked, said] of [
      ['en-GB', 'remind me daily at 9pm to study', 'only at the weekend please'],
      ['de-DE', 'erinnere mich täglich um 21 uhr ans Lernen', 'lieber nur am wochenende'],
      ['es-ES', 'recuérdame cada día a las 21 estudiar', 'mejor solo el fin de semana'],
      ['fr-FR', "rappelle-moi tous les jours à 21h d'étudier", 'plutôt seulement le week-end'],
      ['it-IT', 'ricordami ogni giorno alle 21 di studiare', 'meglio solo nel weekend'],
      ['pt-BR', 'me lembra todo dia às 21h de estudar', 'melhor só no fim de semana'],
      ['nl-NL', 'herinner me elke dag om 21 uur aan studeren', 'liever alleen in het weekend'],
    ] as const)
      await play(person(locale), [
        [asked, /24/],
        [said, /28(?!.*(30|1 ?(Dec|Dez|dic|déc|dez))).*29.*5/s],
      ])
  })

  it('moves one day to the weekend, where that is said, and asks where it is not', () =>
    play(person('en-GB'), [
      ['remind me daily at 9pm to study', /study/],
      ['this time only at the weekend', /Sat 28 Nov, 21:00.*Only this one/s],
      ['remind me every weekday at 8 to stretch', /stretch/],
      ['remind me tomorrow at 9 to post the parcel', /parcel/],
      ['move stretch to the weekend', /Only this one, or all/],
    ]))
})
