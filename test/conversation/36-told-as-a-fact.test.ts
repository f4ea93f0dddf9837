import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale = 'en-GB') => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

/** In each language: a weekly reminder, a day on which it is told not to be, two short ones and the word that both are done. */
const TOLD: readonly (readonly [
  locale: string,
  weekly: string,
  off: string,
  one: string,
  other: string,
  both: string,
])[] = [
  [
    'en-GB',
    'remind me every wednesday at 18:30 about choir',
    'choir is off on the 9th',
    'remind me in 5 minutes of the oven',
    'remind me in 5 minutes of the cat',
    'yep did both already',
  ],
  [
    'de-DE',
    'erinner mich jeden mittwoch um 18:30 an den chor',
    'am 9. fällt der chor aus',
    'erinner mich in 5 minuten an den ofen',
    'erinner mich in 5 minuten an die katze',
    'hab beides gemacht',
  ],
  [
    'es-ES',
    'recuérdame cada miércoles a las 18:30 el coro',
    'el 9 no hay coro',
    'recuérdame en 5 minutos el horno',
    'recuérdame en 5 minutos el gato',
    'ya hice los dos',
  ],
  [
    'fr-FR',
    'rappelle-moi chaque mercredi à 18h30 la chorale',
    'pas de chorale le 9',
    'rappelle-moi dans 5 minutes le four',
    'rappelle-moi dans 5 minutes le chat',
    "j'ai fait les deux",
  ],
  [
    'it-IT',
    'ricordami ogni mercoledì alle 18:30 il coro',
    'il 9 niente coro',
    'ricordami tra 5 minuti il forno',
    'ricordami tra 5 minuti il gatto',
    'ho fatto tutti e due',
  ],
  [
    'pt-BR',
    'me lembra toda quarta às 18:30 do coral',
    'dia 9 não tem coral',
    'me lembra em 5 minutos do forno',
    'me lembra em 5 minutos do gato',
    'já fiz os dois',
  ],
  [
    'nl-NL',
    'herinner me elke woensdag om 18:30 aan koor',
    'op 9 december gaat het koor niet door',
    'herinner me over 5 minuten aan de oven',
    'herinner me over 5 minuten aan de kat',
    'heb beide gedaan',
  ],
]

const lastWord = (said: string): string | undefined => said.split(' ').at(-1)

/** A part of the day that a person means otherwise, said in passing, and what the answer has of it. */
const MEANT: readonly (readonly [locale: string, said: string, answer: RegExp])[] = [
  ['en-GB', 'morning for me means 6:30', /^Morning means 06:30/],
  ['de-DE', 'abends heißt bei mir 20 uhr', /^Abends heißt ab jetzt 20:00/],
  ['es-ES', 'para mí la mañana es a las 6:30', /6:30\.$/],
  ['fr-FR', 'pour moi le matin, c’est 6h30', /^Le matin veut dire 6h30/],
  ['it-IT', 'per me la mattina è alle 6:30', /6:30\.$/],
  ['pt-BR', 'pra mim a manhã é às 6:30', /6:30\.$/],
  ['nl-NL', 'voor mij is de ochtend om 6:30', /6:30\.$/],
]

describe('36. told as a fact', () => {
  for (const [locale, weekly, off, one, other, both] of TOLD)
    it(`leaves out a day of a series, and finishes both that came: ${locale}`, async () => {
      await play(person(locale), [
        [weekly, /25.*18.?30/],
        [off, /9.*\n.*25/],
        [one, /12.05/],
        [other, /12.05/],
        [{ wait: 300_000 }, /./],
        [both, new RegExp(`(?=.*${lastWord(one)})(?=.*${lastWord(other)}).*✓`)],
      ])
    })

  for (const [locale, said, answer] of MEANT)
    it(`sets what a part of the day means: ${locale}`, () => play(person(locale), [[said, answer]]))

  it('ends what comes once and then, and sets nothing of what is not there', async () => {
    await play(person(), [
      ['remind me tomorrow at 9 dentist', /dentist/],
      ['the office is closed on friday', /Shall I remind you/],
      ['dentist is cancelled on friday', /^Nothing of that comes/],
      ['dentist is cancelled tomorrow', /^Cancelled: dentist$/],
    ])
  })
})

describe('36. a name in another form', () => {
  it('is found by what its forms have in common', async () => {
    await play(person(), [
      ['remind me thursday at 10 to swim', /swim/],
      ['remind me friday at 10 to ring the plumber', /plumber/],
      ['cancel swimming', /^Cancelled: swim$/],
    ])
    await play(person('es-ES'), [
      ['recuérdame mañana a las 10 las pastillas', /pastillas/],
      ['cancela la pastilla', /^Cancelado: las pastillas$/],
    ])
  })

  it('that only begins alike is shown, and nothing is done', async () => {
    await play(person('de-DE'), [
      ['erinner mich morgen um 10 ans schwimmen', /schwimmen/],
      ['erinner mich freitag um 10 an den klempner', /klempner/],
      [
        'streich den schwimmtermin mal',
        /^Keine Erinnerung passt ganz zu „schwimmtermin“\. Am nächsten kommt:\n1\. schwimmen(?!.*klempner)/s,
      ],
    ])
  })

  it('is over', async () => {
    for (const said of ["my sister's plane landed at 1", 'the parcel landed at 5', "anna's bus broke down at 8"])
      await play(new Stage({ now: '2026-11-24T11:00:00Z' }).person('Anna'), [[said, /^I set nothing for that/]])
    await play(new Stage({ now: '2026-11-24T11:00:00Z' }).person('Anna'), [
      ['land the drone at 5', /: land the drone\n.*17:00/],
    ])
  })
})
