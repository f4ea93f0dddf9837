import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const anna = (locale: string) => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

describe('48. What was said, once more with another word in it', () => {
  for (const [locale, asked, again, right] of [
    [
      'de-DE',
      'erinnere mich morgen um 16 uhr an den termin mit Herrn Maier',
      'ups, termin mit Frau Maier',
      'termin mit Frau Maier',
    ],
    [
      'de-DE',
      'erinnere mich morgen um 16 uhr an den termin mit Herrn Maier',
      'sorry, Frau Maier',
      'termin mit Frau Maier',
    ],
    [
      'en-GB',
      'remind me tomorrow at 4 to book the lunch with Priya at noon',
      'oops, lunch with Petra',
      'book the lunch with Petra at noon',
    ],
    ['en-GB', 'remind me tomorrow at 4 to call Dr Smith', 'sorry call Dr Jones', 'call Dr Jones'],
    [
      'fr-FR',
      'rappelle-moi demain à 16h le rendez-vous avec Monsieur Dupont',
      'oups, rendez-vous avec Madame Dupont',
      'rendez-vous avec Madame Dupont',
    ],
    [
      'es-ES',
      'recuérdame mañana a las 16 la cita con el señor Pérez',
      'uy, cita con la señora Pérez',
      'cita con la señora Pérez',
    ],
    [
      'it-IT',
      "ricordami domani alle 16 l'appuntamento con il signor Rossi",
      'ops, appuntamento con la signora Rossi',
      "l'appuntamento con la signora Rossi",
    ],
    [
      'nl-NL',
      'herinner me morgen om 16 uur aan de afspraak met meneer Smit',
      'oeps, afspraak met mevrouw Smit',
      'afspraak met mevrouw Smit',
    ],
    [
      'pt-PT',
      'lembra-me amanhã às 16 da reunião com o senhor Silva',
      'ops, reunião com a senhora Silva',
      'reunião com a senhora Silva',
    ],
  ] as const)
    it(`puts the word right: ${again}`, async () => {
      await play(anna(locale), [
        [asked, /16:00|16h/],
        [again, new RegExp(`${right}\\n.*16(:00|h)`)],
      ])
    })

  it('is nothing else that begins with "oops"', async () => {
    for (const [locale, asked, said, list] of [
      [
        'de-DE',
        'erinnere mich morgen um 16 uhr ans essen mit Oma',
        'ups, ich muss los',
        /1\. essen mit Oma — Mi, 25\. Nov um 16:00/,
      ],
      [
        'de-DE',
        'erinnere mich morgen um 16 uhr ans essen mit Oma',
        'ups, da klingelt wer',
        /1\. essen mit Oma — Mi, 25\. Nov um 16:00/,
      ],
      [
        'en-GB',
        'remind me tomorrow at 4 to pick up the bike',
        'sorry, my dog barked',
        /1\. pick up the bike — Wed 25 Nov, 16:00/,
      ],
      [
        'en-GB',
        'remind me tomorrow at 4 to pick up the bike',
        'oops, gotta go',
        /1\. pick up the bike — Wed 25 Nov, 16:00/,
      ],
    ] as const)
      await play(anna(locale), [
        [asked, /16:00/],
        [said, /.*/],
        [locale === 'de-DE' ? 'liste' : 'list', list],
      ])
  })

  it('is taken while the time is asked for, and leaves a time to be a time', async () => {
    await play(anna('en-GB'), [
      ['remind me to call mom', /^When/],
      ['sorry, dunno yet', /no time in/],
      ['oops, call dad', /^When shall I remind you: call dad/],
      ['tomorrow at 5', /call dad\n/],
      ['oops, call dad at 6', /call dad\nWed 25 Nov, 18:00/],
    ])
  })
})
