import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale: string) => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

/** A series that gets an end, is paused, and goes on as it was. */
const SERIES: Record<string, [asked: string, end: string, pause: string, on: string]> = {
  'en-GB': [
    'remind me every wednesday at 6:30 to take out the bins',
    'and only until dec 10',
    'pause that until dec 5',
    'hm actually no, carry on as before',
  ],
  'de-DE': [
    'erinnere mich jeden Mittwoch um 6:30 an die Tonne',
    'und nur noch bis zum 10. dezember',
    'pausier das bis zum 5. dezember',
    'hm, doch nicht, mach weiter wie vorher',
  ],
  'es-ES': [
    'recuérdame cada miércoles a las 6:30 sacar la basura',
    'y solo hasta el 10 de diciembre',
    'pausa eso hasta el 5 de diciembre',
    'no, mejor sigue como antes',
  ],
  'fr-FR': [
    'rappelle-moi tous les mercredis à 6h30 de sortir la poubelle',
    "et seulement jusqu'au 10 décembre",
    "mets en pause jusqu'au 5 décembre",
    'non finalement, continue comme avant',
  ],
  'it-IT': [
    'ricordami ogni mercoledì alle 6:30 di portare fuori i rifiuti',
    'e solo fino al 10 dicembre',
    'metti in pausa fino al 5 dicembre',
    'no anzi, continua come prima',
  ],
  'pt-BR': [
    'me lembra toda quarta às 6:30 de tirar o lixo',
    'e só até 10 de dezembro',
    'pausa isso até 5 de dezembro',
    'não, continua como antes',
  ],
  'nl-NL': [
    'herinner me elke woensdag om 6:30 aan de bak',
    'en alleen nog tot 10 december',
    'pauzeer dat tot 5 december',
    'nee, ga gewoon door zoals voorheen',
  ],
}

describe('56. Only until then, and on as before', () => {
  for (const [locale, [asked, end, pause, on]] of Object.entries(SERIES))
    it(`ends a series, and goes on with one that was paused: ${locale}`, () =>
      play(person(locale), [
        [asked, /25.*2.*9/s],
        [end, /10\.? (de )?(Dec|Dez|dic|déc|dez).*25.*2.*9/is],
        [pause, /9/],
        [on, /25/],
      ]))

  it('still asks again at an hour, of what came', () =>
    play(person('de-DE'), [
      ['erinnere mich in 10 minuten an den ofen', /ofen/],
      [{ wait: 10 * 60_000 }, /ofen/],
      ['noch bis 15 uhr', /Di, 24\. Nov um 15:00/],
    ]))

  it('moves what was just set by a verb and a day alone', async () => {
    for (const [locale, asked, said, then] of [
      [
        'de-DE',
        'erinnere mich am donnerstag um 11:15 an die Bootsfahrt',
        'verschieb auf freitag',
        /Fr, 27\. Nov um 11:15/,
      ],
      ['nl-NL', 'herinner me donderdag om 11:15 aan de boot', 'verzet naar vrijdag', /vr 27 nov om 11:15/],
    ] as const)
      await play(person(locale), [
        [asked, /26/],
        [said, then],
      ])
  })
})
