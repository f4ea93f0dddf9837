import { Stage } from '../../src/cli/talk/stage.js'
import { play, type Step } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')

const GLASSES: Step = ['remind me tonight at 9 to find my glasses', /glasses/]

describe('55. a thing and a time, where the thing is short for a reminder', () => {
  it('is another time for that, which can be taken back', async () => {
    await play(english(), [
      GLASSES,
      ['glasses at 8 pls', /^Moved: find my glasses\nTue 24 Nov, 20:00/],
      ['list', /^1 reminder:\n1\. find my glasses — Tue 24 Nov, 20:00/],
      [{ tap: 'Undo' }, /21:00/],
    ])
    await play(english(), [
      ['remind me tomorrow at 6pm to pick up Jonah from swim practice', /Jonah/],
      ['remind me saturday at 9am to clean the gutters', /gutters/],
      ['swim practice at 6:30 now pls', /^Moved: pick up Jonah from swim practice\nWed 25 Nov, 18:30/],
    ])
    await play(english(), [
      ['remind me wednesday at 2pm to call Mrs. Ortiz', /Ortiz/],
      ['remind me thursday at 9 to sweep', /sweep/],
      ['the Ortiz call at 3', /^Moved: call Mrs\. Ortiz\nWed 25 Nov, 15:00/],
      ['ortiz half an hour later', /Ortiz\nWed 25 Nov, 15:30/],
    ])
  })

  for (const [locale, set, said, moved, whole] of [
    [
      'de-DE',
      'erinner mich heute um 21 uhr daran, meine brille zu suchen',
      'brille um 20 uhr',
      /^Verschoben: meine brille zu suchen\n.*20:00/,
      'brille kaufen um 19 uhr',
    ],
    [
      'es-ES',
      'recuérdame hoy a las 21 buscar mis gafas',
      'gafas a las 20',
      /^Movido: buscar mis gafas\n.*20:00/,
      'comprar gafas a las 19',
    ],
    [
      'fr-FR',
      'rappelle-moi ce soir à 21h de chercher mes lunettes',
      'lunettes à 20h',
      /^Déplacé.*lunettes\n.*20h/,
      'acheter des lunettes à 19h',
    ],
    [
      'it-IT',
      'ricordami stasera alle 21 di cercare gli occhiali',
      'occhiali alle 20',
      /^Spostato: cercare gli occhiali\n.*20:00/,
      'comprare occhiali alle 19',
    ],
    [
      'pt-BR',
      'me lembra hoje às 21h de procurar os óculos',
      'óculos às 20h',
      /^Mudado: procurar os óculos\n.*20:00/,
      'comprar óculos às 19h',
    ],
    [
      'nl-NL',
      'herinner me vanavond om 21 uur om mijn bril te zoeken',
      'bril om 20 uur',
      /^Verzet: mijn bril te zoeken\n.*20:00/,
      'bril kopen om 19 uur',
    ],
  ] as const)
    it(`moves it, and sets what is a whole thing to do, in ${locale}`, () =>
      play(stage({ locale }).person('Anna'), [
        [set, /21/],
        [said, moved],
        [whole, /^(?!Verschoben|Movido|D.plac.|Spostato|Mudado|Verzet).*\n.*19/],
      ]))

  it('is something new where it is a whole thing to do, has words of its own, or says it all', async () => {
    await play(english(), [
      ['remind me at 16:00 to buy milk and eggs', /eggs/],
      ['buy milk at 5', /^I'll remind you: buy milk\nTue 24 Nov, 17:00/],
      ['egg sandwich at 6pm', /^I'll remind you: egg sandwich/],
      ['list', /^3 reminders:\n1\. buy milk and eggs — Tue 24 Nov, 16:00/],
    ])
    await play(english(), [
      ['remind me of the team meeting tomorrow at 9', /team meeting/],
      ['team lunch at 12', /^I'll remind you: team lunch/],
      ['presentation for the team meeting at 4', /^I'll remind you: presentation for the team meeting/],
      ['another team meeting at 4', /^(?!Moved)/],
      ['list', /team meeting — Wed 25 Nov, 09:00/],
    ])
    await play(english(), [
      ['remind me at 16:00 of pilates', /pilates/],
      ['pilates at 18:00', /./],
      ['list', /^2 reminders:/],
    ])
  })

  it('is something new on another day, with nothing that says that it is known', async () => {
    await play(english(), [
      ['remind me tomorrow at 9 to call the dentist', /dentist/],
      ['dentist friday at 3', /^I'll remind you: dentist\nFri 27 Nov, 15:00/],
      ['list', /call the dentist — Wed 25 Nov, 09:00/],
    ])
    await play(english(), [
      ['remind me tomorrow at 9 to call the dentist', /dentist/],
      ['the dentist friday at 3', /^Moved: call the dentist\nFri 27 Nov, 15:00/],
    ])
  })

  it('asks which is meant where two fit, with a button for a new one', async () => {
    await play(english(), [
      ['remind me at 16:00 to call mom about the trip', /trip/],
      ['remind me at 18:00 to write to mom', /write/],
      ['mom at 7pm', /^2 reminders fit\. Which one\?/],
      ['the trip', /call mom about the trip\nTue 24 Nov, 19:00/],
    ])
    await play(english(), [
      ['remind me at 16:00 to call mom about the trip', /trip/],
      ['remind me at 18:00 to write to mom', /write/],
      ['mom at 7pm', /^2 reminders fit\. Which one\?/],
      [{ tap: 'Remind me of it' }, /^I'll remind you: mom\nTue 24 Nov, 19:00/],
    ])
  })

  it('asks of what only begins like one how much later is meant', async () => {
    await play(english(), [
      ['remind me on monday at 18:30 to go to yoga', /yoga/],
      ['yoga class half an hour later', /^No reminder quite fits “yoga class”\. The closest:\n1\. go to yoga/],
      ['list', /^1 reminder:\n1\. go to yoga — Mon 30 Nov, 18:30/],
    ])
  })

  it('is of each where one message names several, and new where one of them is', async () => {
    const TWO: Step = ['remind me tomorrow at 8 to take the bins out and at 18:30 to collect the parcel', /parcel/]
    await play(english(), [
      TWO,
      [
        'parcel at 19:00 instead, and bins at 7',
        /^Moved: collect the parcel\nWed 25 Nov, 19:00.*\n\nMoved: take the bins out\nWed 25 Nov, 07:00/,
      ],
      ['list', /^2 reminders:/],
    ])
    await play(english(), [
      TWO,
      ['parcel pickup at 19:00 and bread at 20:00', /^I'll remind you/],
      ['list', /bins out — Wed 25 Nov, 08:00[\s\S]*collect the parcel — Wed 25 Nov, 18:30/],
    ])
  })

  it('goes on with the other one, and never joins it to a text', async () => {
    const TWO: Step[] = [
      ['remind me thursday at 8:40 to get my teeth cleaned', /teeth/],
      ['remind me thursday at 14:00 to see the tax adviser', /adviser/],
    ]
    await play(english(), [
      ...TWO,
      ['shift the teeth thing to friday', /^Moved: get my teeth cleaned\nFri 27 Nov, 08:40/],
      ['and the other one too', /^Moved: see the tax adviser\nFri 27 Nov, 14:00/],
    ])
    await play(english(), [
      ...TWO,
      ['scrap the last one', /^Cancelled: see the tax adviser/],
      ['that other one too', /^Cancelled: get my teeth cleaned/],
    ])
    await play(english(), [
      ...TWO,
      ['and the other one too', /^(?!I'll remind you)/],
      [
        'list',
        /^2 reminders:\n1\. get my teeth cleaned — Thu 26 Nov, 08:40.*\n2\. see the tax adviser — Thu 26 Nov, 14:00/,
      ],
    ])
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['erinner mich am 3.12. um 11 ans Sommerfest', /Sommerfest/],
      ['erinner mich am 5.12. um 8 an den Elterngeldantrag', /antrag/],
      ['das sommerfest auf 13 uhr', /^Verschoben/],
      ['und den antrag einen tag eher', /^Verschoben: Elterngeldantrag\nFr, 4\. Dez um 8:00/],
    ])
  })

  for (const [locale, one, other, move, too] of [
    [
      'es-ES',
      'recuérdame el jueves a las 8 limpiar',
      'recuérdame el jueves a las 14 ver a la asesora',
      'mueve limpiar al viernes',
      'y la otra también',
    ],
    [
      'nl-NL',
      'herinner me donderdag om 8 uur aan de tandarts',
      'herinner me donderdag om 14 uur aan de adviseur',
      'verzet de tandarts naar vrijdag',
      'en de andere ook',
    ],
    [
      'de-DE',
      'erinner mich donnerstag um 8 an die Reinigung',
      'erinner mich donnerstag um 14 uhr an die Beraterin',
      'verschieb die reinigung auf freitag',
      'und die andere auch',
    ],
  ] as const)
    it(`goes on with the other one, in ${locale}`, () =>
      play(stage({ locale }).person('Anna'), [
        [one, /8/],
        [other, /14/],
        [move, /27/],
        [too, /(asesora|adviseur|Beraterin)\n.*27.*14/],
      ]))
})
