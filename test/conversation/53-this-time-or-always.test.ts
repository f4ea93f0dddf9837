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

  it('moves what comes in the week or month that is said, and keeps its day', async () => {
    for (const [locale, asked, said, then] of [
      [
        'en-GB',
        'remind me on the 27th of every month at 10:00 to read the meter',
        'but just this month at 12:00',
        /Fri 27 Nov, 12:00/,
      ],
      ['en-GB', 'remind me every saturday at 9:15 to call mum', 'this week only, make it sunday', /Sun 29 Nov, 09:15/],
      ['de-DE', 'erinnere mich jeden samstag um 9:15 an Mama', 'nur diese woche am sonntag', /So, 29\. Nov um 9:15/],
      [
        'de-DE',
        'erinnere mich jeden samstag um 9:15 an Mama',
        'diese woche ausnahmsweise um 11',
        /Sa, 28\. Nov um 11:00/,
      ],
    ] as const)
      await play(person(locale), [
        [asked, /:/],
        [said, then],
      ])
    // none comes in it
    await play(person('en-GB'), [
      ['remind me on the 20th of every month at 10:00 to read the meter', /Sun 20 Dec, 10:00/],
      ['but just this month at 12:00', /^(?!Moved)/],
      ['list', /Sun 20 Dec, 10:00/],
    ])
  })

  it('takes a day out of a series, or leaves one out', async () => {
    for (const [locale, asked, said, then] of [
      [
        'de-DE',
        'erinnere mich jeden dienstag und donnerstag um 18 uhr ans Handball',
        'donnerstags fällt künftig weg',
        /Jeden Dienstag um 18/,
      ],
      [
        'de-DE',
        'erinnere mich jeden dienstag und donnerstag um 18 uhr ans Handball',
        'ab jetzt dienstags nicht mehr',
        /Jeden Donnerstag um 18/,
      ],
      [
        'en-GB',
        'remind me every tuesday and thursday at 18 to go to handball',
        'thursdays are out from now on',
        /Every Tuesday at 18/,
      ],
      [
        'de-DE',
        'erinnere mich jeden werktag um 7:15 an die Medikamente',
        'morgen ausnahmsweise nicht',
        /Do, 26\. Nov um 7:15/,
      ],
      ['en-GB', 'remind me every weekday at 7 to take the pills', 'not tomorrow for once', /Thu 26 Nov, 07:00/],
    ] as const)
      await play(person(locale), [
        [asked, /:/],
        [said, then],
      ])
  })

  it('hears of which one it is', async () => {
    await play(person('de-DE'), [
      ['erinnere mich jeden donnerstag um 18:45 an den Chor', /Chor/],
      ['erinnere mich morgen um 8 an die Post', /Post/],
      ['ab jetzt immer 19:15 beim chor bitte', /Chor\nJeden Donnerstag um 19:15/],
    ])
    await play(person('en-GB'), [
      ['remind me every thursday at 18:45 to go to choir', /choir/],
      ['remind me tomorrow at 8 to post the letter', /letter/],
      ['from now on 19:15 for choir', /choir\nEvery Thursday at 19:15/],
    ])
  })

  it('takes the half of the day, and adds a length to what it became', async () => {
    await play(person('en-GB'), [
      ['remind me to move the car tomorrow at 7am', /07:00/],
      ['PM, i meant 7 pm', /move the car\nWed 25 Nov, 19:00/],
      ['plus make it two hours later', /move the car\nWed 25 Nov, 21:00/],
    ])
    await play(person('de-DE'), [
      ['erinnere mich morgen um 7 uhr an das Auto', /7:00/],
      ['abends, ich meinte 19 uhr', /Auto\nMi, 25\. Nov um 19:00/],
    ])
  })

  it('takes the same time for that of what came, not for now', async () => {
    for (const [locale, asked, said, then] of [
      ['en-GB', 'remind me at 12:30 to call Dolores', 'not now, tomorrow same time', /Wed 25 Nov, 12:30/],
      ['de-DE', 'erinnere mich um 12:30 an Dolores', 'jetzt nicht, morgen gleiche zeit', /Mi, 25\. Nov um 12:30/],
    ] as const)
      await play(person(locale), [
        [asked, /Dolores/],
        [{ wait: 32 * 60_000 }, /⏰/],
        [said, then],
      ])
  })

  it('takes what is told of others for no thing to do', async () => {
    for (const said of ['die haben ja immer nur bis 14 uhr offen', 'die kommen immer um 9', 'die schließen um 8'])
      await play(person('de-DE'), [
        [said, /^(?!Ich erinnere dich)/],
        ['liste', /^Keine Erinnerungen/],
      ])
  })

  it('puts off what came, pauses with a reason, moves the next one named', async () => {
    await play(person('de-DE'), [
      ['erinnere mich um 12:30 an Frau Seidel', /Seidel/],
      [{ wait: 40 * 60_000 }, /⏰/],
      ['heute nicht mehr, morgen um 10', /Mi, 25\. Nov um 10:00.*Seidel/],
      ['wie oft ist das eingestellt?', /Seidel: Mi, 25/],
    ])
    await play(person('en-GB'), [
      ['remind me every day at 4pm to walk Biscuit', /Biscuit/],
      ["pause that, we're away. start again on saturday", /^Paused: walk Biscuit.*Sat 28 Nov, 16:00/],
      ['remind me at 3pm to water the ferns', /ferns/],
      ['remind me on thursday at 11am to drop off the surfboard', /surfboard/],
      ['and the ferns to 5:30pm', /^Moved: water the ferns\nTue 24 Nov, 17:30/],
      ['and the boat to 6pm', /^(?!Moved)/],
    ])
  })
})
