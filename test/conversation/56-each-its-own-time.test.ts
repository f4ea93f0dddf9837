import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const anna = (locale = 'en-GB') => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

describe('56. Several of the list, each to a time of its own or all by the same', () => {
  for (const [locale, first, second, list, each, both] of [
    [
      'en-GB',
      'remind me tomorrow at 9 to call mum',
      'remind me tomorrow at 9:30 to water the ferns',
      'list',
      'move the first one to 10 and the second to 11',
      'the first two an hour later',
    ],
    [
      'de-DE',
      'erinner mich morgen um 9 an mama',
      'erinner mich morgen um 9:30 an die blumen',
      'liste',
      'verschieb die erste auf 10 und die zweite auf 11',
      'die ersten zwei eine stunde später',
    ],
    [
      'es-ES',
      'recuérdame mañana a las 9 llamar a mamá',
      'recuérdame mañana a las 9:30 regar',
      'lista',
      'mueve el primero a las 10 y el segundo a las 11',
      'los dos primeros una hora más tarde',
    ],
    [
      'fr-FR',
      "rappelle-moi demain à 9h d'appeler maman",
      "rappelle-moi demain à 9h30 d'arroser",
      'liste',
      'déplace le premier à 10h et le deuxième à 11h',
      'les deux premiers une heure plus tard',
    ],
    [
      'it-IT',
      'ricordami domani alle 9 di chiamare mamma',
      'ricordami domani alle 9:30 di annaffiare',
      'lista',
      'sposta il primo alle 10 e il secondo alle 11',
      "i primi due un'ora dopo",
    ],
    [
      'pt-BR',
      'me lembra amanhã às 9 de ligar pra mamãe',
      'me lembra amanhã às 9:30 de regar',
      'lista',
      'muda o primeiro para as 10 e o segundo para as 11',
      'os dois primeiros uma hora mais tarde',
    ],
    [
      'nl-NL',
      'herinner me morgen om 9 uur aan mama',
      'herinner me morgen om 9:30 aan de planten',
      'lijst',
      'verplaats de eerste naar 10 uur en de tweede naar 11 uur',
      'de eerste twee een uur later',
    ],
  ] as const)
    it(`moves what the list shows: ${each}`, async () => {
      await play(anna(locale), [
        [first, /9/],
        [second, /9[:h]30/],
        [list, /1\..*\n2\./],
        [each, /25.* 10[:h ](?:.|\n)*25.* 11[:h ,]/],
        [list, /1\. .*10[:h ].*\n2\. .*11[:h ,]/],
        [both, /2(?:.|\n)*11[:h ,](?:.|\n)*12[:h ,]/],
      ])
    })

  it('moves those that are named', async () => {
    await play(anna(), [
      ['remind me tomorrow at 9 to call mum', /09:00/],
      ['remind me tomorrow at 9:30 to water the ferns', /09:30/],
      ['move mum to 1pm and the ferns to 2pm', /call mum\n.*13:00(?:.|\n)*water the ferns\n.*14:00/],
    ])
  })

  it('sets what is to be done besides, and nothing of a list that holds no second one', async () => {
    await play(anna(), [
      ['remind me tomorrow at 9 to call mum', /09:00/],
      ['list', /1\./],
      ['move the first one to 10 and remind me to water the ferns at 11', /call mum\n(?:.|\n)*water the ferns/],
      ['list', /call mum.*10:00/],
    ])
  })
})
