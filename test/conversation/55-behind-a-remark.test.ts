import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const anna = (locale = 'en-GB') => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

describe('55. A remark, and then only a time', () => {
  for (const [locale, asked, said, answer] of [
    ['en-GB', 'remind me friday at 5pm to leave for the airport', 'ugh traffic. 4:45', /leave for.*\n.*27 Nov, 16:45/],
    ['en-GB', 'tmrw 8:15 physio', 'argh they moved it. 9:45', /physio\n.*25 Nov, 09:45/],
    [
      'en-GB',
      'pick up dry cleaning tomorrow 11:45',
      "shop's shut then. monday, same time",
      /dry clean.*\n.*30 Nov, 11:45/,
    ],
    [
      'en-GB',
      'pick up dry cleaning tomorrow 11:45',
      "wait, tomorrow's a holiday. thursday then",
      /dry clean.*\n.*26 Nov, 11:45/,
    ],
    ['en-GB', 'remind me at 4 to call the bank', "they're closed. tomorrow at 9", /call the bank\n.*25 Nov, 09:00/],
    [
      'de-DE',
      'erinner mich morgen um 10 an den schornsteinfeger',
      'obwohl, viertel vor 10',
      /schornsteinfeger\n.*25. Nov um 9:45/,
    ],
    ['de-DE', 'erinner mich freitag 9:45 an den ölwechsel', 'geht erst samstag', /ölwechsel\n.*28. Nov um 9:45/],
    ['de-DE', 'erinner mich morgen früh um 7 an die bahncard', 'mach halb acht', /bahncard\n.*25. Nov um 7:30/],
    ['de-DE', 'erinner mich morgen um 10 an die post', 'mist, die haben zu. donnerstag', /post\n.*26. Nov um 10:00/],
    ['es-ES', 'recuérdame mañana a las 10 llamar al banco', 'vaya, está cerrado. el jueves', /banco\n.*26.*10:00/],
    ['fr-FR', 'rappelle-moi demain à 10h de passer à la poste', "mince, c'est fermé. jeudi", /poste\n.*26.*10[:h]/],
    ['it-IT', 'ricordami domani alle 10 di passare in posta', 'accidenti, è chiusa. giovedì', /posta\n.*26.*10:00/],
    [
      'nl-NL',
      'herinner me morgen om 10 uur aan het postkantoor',
      'verdorie, die zijn dicht. donderdag',
      /postkantoor\n.*26.*10:00/,
    ],
    ['pt-PT', 'lembra-me amanhã às 10 de ir aos correios', 'ai, está fechado. quinta', /correios\n.*26.*10/],
  ] as const)
    it(`is another time for what was just set: ${said}`, async () => {
      const one = anna(locale)
      await play(one, [
        [asked, /\d/],
        [said, answer],
      ])
    })

  it('is about it with small talk in between', async () => {
    await play(anna('de-DE'), [
      ['erinner mich morgen früh um 7 an die bahncard', /7:00/],
      ['so ein chaos heute', /./],
      ['mach halb acht', /bahncard\n.*7:30/],
    ])
  })

  it('is no remark: what is to be done, or another reminder', async () => {
    await play(anna(), [
      ['remind me friday at 5pm to leave for the airport', /17:00/],
      ['buy sunscreen. 4:45', /I'll remind you: buy sunscreen/],
      ['ugh buy stamps, tomorrow 9am', /buy stamps/],
      ['remind me thursday at 9 to see the dentist', /26 Nov, 09:00/],
      ['remind me thursday at 3pm to fetch the parcel', /26 Nov, 15:00/],
    ])
  })

  it('is nothing of what was set long ago', async () => {
    const stage = new Stage({ now: '2026-11-24T11:00:00Z', locale: 'en-GB' })
    const one = stage.person('Anna')
    await play(one, [['remind me friday at 5pm to leave for the airport', /17:00/]])
    stage.now += 3_600_000
    await play(one, [
      ["shop's shut then. monday, same time", /^(?!I'll remind you: leave)/],
      ['list', /27 Nov, 17:00/],
    ])
  })
})
