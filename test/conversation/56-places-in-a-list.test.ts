import { Stage } from '../../src/cli/talk/stage.js'
import { play, type Step } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale: string) => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

/** Three that are set and shown; what is said of their places, and what is left. */
const LISTS: Record<
  string,
  [asked: [string, string, string], list: string, ends: string, middle: string, all: string]
> = {
  'en-GB': [
    ['remind me tomorrow at 9 of Lama', 'remind me tomorrow at 10 of Tapir', 'remind me tomorrow at 11 of Zebra'],
    'list',
    'remove the first and the last one',
    'cancel the middle one',
    'cancel all three',
  ],
  'de-DE': [
    ['erinnere mich morgen um 9 an Lama', 'erinnere mich morgen um 10 an Tapir', 'erinnere mich morgen um 11 an Zebra'],
    'liste',
    'lösch den ersten und den letzten',
    'lösch das mittlere',
    'lösch alle drei',
  ],
  'es-ES': [
    ['recuérdame mañana a las 9 Lama', 'recuérdame mañana a las 10 Tapir', 'recuérdame mañana a las 11 Zebra'],
    'lista',
    'borra el primero y el último',
    'borra el del medio',
    'borra los tres',
  ],
  'fr-FR': [
    ['rappelle-moi demain à 9h Lama', 'rappelle-moi demain à 10h Tapir', 'rappelle-moi demain à 11h Zebra'],
    'liste',
    'supprime le premier et le dernier',
    'supprime celui du milieu',
    'supprime les trois',
  ],
  'it-IT': [
    ['ricordami domani alle 9 Lama', 'ricordami domani alle 10 Tapir', 'ricordami domani alle 11 Zebra'],
    'lista',
    "cancella il primo e l'ultimo",
    'cancella quello di mezzo',
    'cancella tutti e tre',
  ],
  'pt-BR': [
    ['me lembra amanhã às 9h do Lama', 'me lembra amanhã às 10h do Tapir', 'me lembra amanhã às 11h do Zebra'],
    'lista',
    'apaga o primeiro e o último',
    'apaga o do meio',
    'apaga os três',
  ],
  'nl-NL': [
    [
      'herinner me morgen om 9 uur aan Lama',
      'herinner me morgen om 10 uur aan Tapir',
      'herinner me morgen om 11 uur aan Zebra',
    ],
    'lijst',
    'verwijder de eerste en de laatste',
    'verwijder de middelste',
    'verwijder alle drie',
  ],
}

describe('56. Places in a list', () => {
  for (const [locale, [asked, list, ends, middle, all]] of Object.entries(LISTS))
    it(`names the first and the last, the middle one, and all of so many: ${locale}`, async () => {
      const set = asked.map((each): Step => [each, /(Lama|Tapir|Zebra)/])
      await play(person(locale), [...set, [list, /Lama.*Tapir.*Zebra/s], [ends, /Lama(?!.*Tapir).*Zebra/s]])
      await play(person(locale), [...set, [list, /Lama.*Tapir.*Zebra/s], [middle, /^(?!.*(Lama|Zebra)).*Tapir/s]])
      await play(person(locale), [...set, [all, /3(?!.*Lama).*\?/s]])
    })

  it('asks where they are not so many, and knows no middle of two', () =>
    play(person('en-GB'), [
      ['remind me tomorrow at 9 of Lama', /Lama/],
      ['remind me tomorrow at 10 of Tapir', /Tapir/],
      ['cancel all three', /it has 2 entries/],
      ['cancel the middle one', /^(?!Cancelled)/],
      ['list', /Lama.*Tapir/s],
    ]))

  it('lets all go but one', async () => {
    for (const [locale, one, other, third, said, both, yes] of [
      [
        'en-GB',
        'remind me tomorrow at 9 of Lama',
        'remind me tomorrow at 10 of Tapir',
        'remind me tomorrow at 11 of Zebra',
        'everything can go except the tapir',
        /both: Lama and Zebra\?/,
        'yes',
      ],
      [
        'de-DE',
        'erinnere mich morgen um 9 an Lama',
        'erinnere mich morgen um 10 an Tapir',
        'erinnere mich morgen um 11 an Zebra',
        'bis auf den tapir kann alles weg',
        /Beide löschen: Lama und Zebra\?/,
        'ja',
      ],
    ] as const)
      await play(person(locale), [
        [one, /Lama/],
        [other, /Tapir/],
        [third, /Zebra/],
        [said, both],
        [yes, /Lama (and|und) Zebra/],
      ])
  })

  it('takes a word for it alone, and asks what is next', () =>
    play(person('de-DE'), [
      ['erinnere mich morgen um 9 an die Blumen', /Blumen/],
      ['heute noch was?', /keine Erinnerungen heute/],
      ['morgen noch was?', /1 Erinnerung morgen.*Blumen/s],
      ['wann ist die nächste', /Als Nächstes:.*Blumen/s],
      ['erinnere mich jeden donnerstag um 19 uhr an den stammtisch', /stammtisch/],
      ['nur den stammtisch löschen', /^Gelöscht: stammtisch/],
      ['erinnere mich morgen um 10 an die Post', /Post/],
      ['storno', /^Gelöscht: Post/],
    ]))
})
