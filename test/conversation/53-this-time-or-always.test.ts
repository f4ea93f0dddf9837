import { Stage } from '../../src/cli/talk/stage.js'
import { play, type Step } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale: string) => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

/** One of a series, then all of it: what is asked for, "this time at 11", "from now on at 9". */
const SERIES: Record<string, [asked: string, once: string, always: string]> = {
  'en-GB': ['remind me every saturday at 10 to visit the market', 'this time at 11', 'from now on at 9 instead'],
  'de-DE': ['erinnere mich jeden samstag um 10 an den markt', 'diesmal erst um 11', 'ab jetzt lieber um 9'],
  'es-ES': ['recuérdame cada sábado a las 10 ir al mercado', 'esta vez a las 11', 'a partir de ahora a las 9'],
  'fr-FR': ["rappelle-moi chaque samedi à 10h d'aller au marché", 'cette fois à 11h', 'désormais à 9h'],
  'it-IT': ['ricordami ogni sabato alle 10 di andare al mercato', 'questa volta alle 11', 'da ora in poi alle 9'],
  'pt-BR': ['me lembra todo sábado às 10h de ir à feira', 'desta vez às 11h', 'daqui pra frente às 9h'],
  'nl-NL': ['herinner me elke zaterdag om 10 uur aan de markt', 'deze keer om 11 uur', 'voortaan om 9 uur'],
}

describe('53. This time, or always', () => {
  for (const [locale, [asked, once, always]] of Object.entries(SERIES))
    it(`moves the next one alone, or all of them: ${locale}`, () =>
      play(person(locale), [
        [asked, /10/],
        [once, /28.*11(?!.*(Sat|Sa|sáb|sam|sab|za).*(Sat|Sa|sáb|sam|sab|za) )/s],
        [always, /(Sat 5 Dec, 09|Sa, 5\. Dez um 9|5 dic (a las|alle) 9|5 déc\. à 9|5 de dez\. às 9|za 5 dec om 9)/],
      ]))

  it('makes no reminder of words that only point at one', async () => {
    for (const [locale, asked, steps] of [
      [
        'de-DE',
        'erinner mich donnerstag um 17:20 an den Elternabend',
        [
          ['und eine halbe stunde früher bitte', /Elternabend\nDo, 26\. Nov um 16:50/],
          ['und das ganze eine viertelstunde später', /Elternabend\nDo, 26\. Nov um 17:05/],
        ],
      ],
      [
        'en-GB',
        'remind me to descale the kettle on thursday at 18:15',
        [
          ["nah, saturday's better", /descale the kettle\nSat 28 Nov, 18:15/],
          ["nope, sunday's fine", /descale the kettle\nSun 29 Nov, 18:15/],
          ['and the whole thing an hour earlier', /descale the kettle\nSun 29 Nov, 17:15/],
        ],
      ],
    ] satisfies [string, string, Step[]][])
      await play(person(locale), [[asked, /(Elternabend|kettle)/], ...steps])
  })

  it('makes none, either, where there is nothing that they could be of', async () => {
    for (const said of ['diesmal erst um 11', 'ab jetzt um 9', 'ausnahmsweise morgen'])
      await play(person('de-DE'), [
        [said, /^(?!Ich erinnere dich)/],
        ['liste', /^Keine Erinnerungen/],
      ])
  })

  it('still takes a text of what names something', () =>
    play(person('en-GB'), [
      ['remind me on friday at 18 to visit dad', /visit dad/],
      ['and the market an hour later', /market/],
      ["no, saturday's lunch", /saturday's lunch/],
      ['nah, better beer', /better beer|beer/],
    ]))

  it('hears that nothing is wanted, whatever the rest is like', () =>
    play(person('de-DE'), [
      ['erinnere mich bloß nicht an die prüfung morgen', /^(?!Ich erinnere dich)/],
      ['liste', /^Keine Erinnerungen/],
    ]))
})
