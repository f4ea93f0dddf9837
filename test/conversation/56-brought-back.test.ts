import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale: string) => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

/** Two that are set, one that is cancelled and brought back by its name; then by no name, with a change of mind in front. */
const SAID: Record<string, [one: string, other: string, gone: string, back: string, it: string, backAgain: string]> = {
  'en-GB': [
    'remind me on saturday at 2pm to clear the cellar',
    'remind me on sunday at 10 to call ann',
    'forget the cellar thing',
    'no wait, put the cellar back in',
    'forget the cellar',
    'hang on, actually bring it back please',
  ],
  'de-DE': [
    'erinnere mich am samstag um 14 uhr daran, den Keller auszuräumen',
    'erinnere mich am sonntag um 10 an Ann',
    'vergiss das mit dem Keller',
    'nein warte, den Keller wieder rein',
    'lösch den keller',
    'moment, doch nicht, hol das bitte zurück',
  ],
  'es-ES': [
    'recuérdame el sábado a las 14 vaciar el cellar',
    'recuérdame el domingo a las 10 llamar a Ann',
    'olvida lo del cellar',
    'no espera, vuelve a poner lo del cellar',
    'borra el cellar',
    'espera, mejor recupéralo por favor',
  ],
  'fr-FR': [
    'rappelle-moi samedi à 14h de vider la cave',
    "rappelle-moi dimanche à 10h d'appeler Ann",
    'oublie la cave',
    'non attends, remets la cave',
    'supprime la cave',
    'attends, finalement remets-la stp',
  ],
  'it-IT': [
    'ricordami sabato alle 14 di svuotare la cantina',
    'ricordami domenica alle 10 di chiamare Ann',
    'dimentica la cantina',
    'no aspetta, rimetti la cantina',
    'cancella la cantina',
    'aspetta, anzi rimettila per favore',
  ],
  'pt-BR': [
    'me lembra no sábado às 14h de esvaziar o porão',
    'me lembra no domingo às 10h de ligar pra Ann',
    'esquece o porão',
    'não, espera, coloca o porão de volta',
    'apaga o porão',
    'espera, na verdade traz isso de volta por favor',
  ],
  'nl-NL': [
    'herinner me zaterdag om 14 uur aan de kelder opruimen',
    'herinner me zondag om 10 uur aan Ann bellen',
    'vergeet de kelder',
    'nee wacht, zet de kelder weer terug',
    'verwijder de kelder',
    'wacht, toch maar terughalen alsjeblieft',
  ],
}

const CELLAR = /(cellar|keller|cave|cantina|porão|kelder).*14(:00|h)/is

describe('56. Brought back', () => {
  for (const [locale, [one, other, gone, back, again, backAgain]] of Object.entries(SAID))
    it(`comes as it did, by its name and without: ${locale}`, () =>
      play(person(locale), [
        [one, CELLAR],
        [other, /ann/i],
        [gone, /(cellar|keller|cave|cantina|porão|kelder)/i],
        [back, CELLAR],
        [again, /(cellar|keller|cave|cantina|porão|kelder)/i],
        [backAgain, CELLAR],
      ]))

  it('comes back where it was dropped right behind its confirmation', async () => {
    for (const [locale, asked, dropped, back] of [
      ['en-GB', 'remind me on friday at 9 to call mom', 'forget it', 'no wait, bring it back'],
      [
        'de-DE',
        'erinnere mich am freitag um 9 an Mom',
        'hat sich erledigt',
        'moment, doch nicht, hol das bitte zurück',
      ],
    ] as const)
      await play(person(locale), [
        [asked, /27/],
        [dropped, /^(Cancelled|Gelöscht): /],
        [back, /mom.*27/is],
      ])
  })

  it('brings nothing where no such thing was cancelled', () =>
    play(person('de-DE'), [
      ['erinnere mich am freitag um 9 an Mama', /Mama/],
      ['den Vertrag wieder aufnehmen, morgen um 9', /den Vertrag wieder aufnehmen\nMi, 25\. Nov um 9/],
      ['den Keller wieder rein', /^Ich bin nicht sicher/],
    ]))
})
