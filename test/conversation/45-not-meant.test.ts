import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

/** What people say in passing: none of it changes any of the reminders that are there. */
const NOT_MEANT: Record<string, { set: string[]; list: string; stays: RegExp; said: string[] }> = {
  'en-GB': {
    set: [
      'remind me thursday at 16:00 of the dentist appointment',
      'remind me friday at 10:00 to call mom',
      'remind me every monday at 9:30 of the team meeting',
    ],
    list: 'list',
    stays:
      /dentist appointment — Thu 26 Nov, 16:00[\s\S]*call mom — Fri 27 Nov, 10:00[\s\S]*team meeting — .*Mon 30 Nov, 09:30/,
    said: [
      // of the same people and things
      'the dentist was great, no longer needed any painkillers',
      'mom is no longer needed at work lol',
      'mom just cancelled her subscription',
      "my mom's flight has been cancelled",
      'the meeting is off the record',
      'the meeting has been cancelled so many times',
      'mom is out of the hospital',
      'a tie is not required for the dentist',
      "we don't need a dentist in our family",
      'the meeting can go on forever',
      'no need to worry about the dentist',
      'no need to thank me',
      'mom called an hour earlier',
      '10 minutes later mom called',
      'mom is better on friday',
      // of other things, that are then as well
      'we should be there at 5',
      'mom has to be at work at 5',
      'school is cancelled friday',
      'the train on friday is cancelled',
      "mom can't come, saturday is dad's birthday",
      'the team is now at 12 people',
      // conditions, guesses, wishes, hearsay
      'if the dentist is cancelled i will cry',
      'when mom is out, cancel the dentist',
      'maybe the dentist is off',
      'i hope the meeting is cancelled',
      'would be nice if the meeting was moved to tuesday',
      'the boss thinks the meeting should be at 11',
      'he said: the meeting is cancelled',
      'my boss said, move the meeting to tuesday',
      // questions and negations
      'has the meeting been moved to 11',
      'does it need to be at 5',
      'nobody said the meeting was cancelled',
      'the dentist is not cancelled',
      // no wish, but a thing to ask about
      'the dentist is cancelled',
    ],
  },
  'de-DE': {
    set: [
      'erinner mich donnerstag um 16 uhr an den zahnarzt',
      'erinner mich freitag um 10 uhr mama anzurufen',
      'erinner mich jeden montag um 9:30 an das teammeeting',
    ],
    list: 'liste',
    stays:
      /zahnarzt — Do, 26\. Nov um 16:00[\s\S]*mama anzurufen — Fr, 27\. Nov um 10:00[\s\S]*teammeeting — .*Mo, 30\. Nov um 9:30/,
    said: [
      'mama wird bei der arbeit nicht mehr gebraucht lol',
      'mama hat abgesagt',
      'mama hat sich erledigt gefühlt',
      'mama kann weg sein wo sie will',
      'kann weg? nein',
      'mama muss um 5 da sein',
      'mama kommt heute eine stunde später',
      'mama war eine stunde früher da',
      'mama ist eher um 5 da',
      'der zahnarzt hat noch bis 18 uhr auf',
      'den zahnarzt muss ich nicht mehr bezahlen',
      'ich brauche mama nicht mehr',
      'aus mir wird nichts mehr',
      'das teammeeting sollte um 5 vorbei sein',
      'der zug am freitag fällt aus',
      'das konzert am freitag wurde abgesagt',
      'wenn der zahnarzt abgesagt ist geh ich heim',
      'falls mama krank ist, lösch den zahnarzt',
      'hoffentlich wird der zahnarzt abgesagt',
      'ich glaube das teammeeting fällt aus',
      'er schrieb: zahnarzt kann weg',
      'das teammeeting soll um 11 sein sagt der chef',
      'ist der zahnarzt abgesagt',
      'muss das teammeeting um 5 sein',
      'der zahnarzt ist nicht abgesagt',
      'der zahnarzt fällt aus',
    ],
  },
}

describe('45. what is said in passing of what there are reminders of', () => {
  for (const [locale, { set, list, stays, said }] of Object.entries(NOT_MEANT))
    for (const message of said)
      it(`leaves all as it is behind “${message}”`, async () => {
        const anna = stage({ locale }).person('Anna')
        for (const request of set) await anna.say(request)
        await play(anna, [
          [message, /./],
          [list, stays],
        ])
      })

  it('asks whether a reminder is to go of what does not take place', async () => {
    await play(stage().person('Anna'), [
      ['remind me thursday at 16:00 of the dentist appointment', /dentist/],
      ['the dentist is cancelled', /Did you mean “cancel the dentist appointment”\?/],
      ['yes', /^Cancelled: the dentist appointment/],
    ])
  })

  it('takes a name for nothing else that begins like it', async () => {
    await play(stage().person('Anna'), [
      ['remind me wednesday at 18:00 to water the plants', /plants/],
      ['remind me saturday at 11:00 to pick up the keys from Mark', /keys/],
      ['the plans are no longer needed', /^(?!Cancelled)/],
      ['the market is no longer needed', /^(?!Cancelled)/],
      ['the keys and the plants are no longer needed', /^(?!Cancelled)/],
    ])
  })

  it('moves by “not then” only what comes then', async () => {
    await play(stage().person('Anna'), [
      ['remind me monday at 17:00 to bring the car to the garage', /car/],
      ["thursday doesn't work, saturday", /^(?!I'll remind you|Moved)/],
      ["monday doesn't work, saturday", /car to the garage\nSat 28 Nov, 17:00/],
    ])
  })

  it('takes who cannot come for the name of what is theirs, and leaves out only the day that is said', async () => {
    await play(stage().person('Anna'), [
      ['remind me every wednesday at 18:00 to water the plants', /plants/],
      ['remind me saturday at 11:00 to pick up the keys from Mark', /keys/],
      ['remind me monday at 17:00 to bring the car to the garage', /car/],
      ['mark is away on saturday, sunday same time', /^Moved: pick up the keys from Mark\nSun 29 Nov, 11:00/],
      ["it's raining on wednesday, no need to water the plants", /^Left out .*: water the plants/],
    ])
  })

  for (const [locale, set, told, asked] of [
    ['es-ES', 'recuérdame el viernes a las 10 llamar a mamá', 'mamá llamó una hora antes', 'lista'],
    ['pt-BR', 'me lembra de ligar pra mamãe sexta às 10h', 'uma hora depois mamãe ligou', 'lista'],
    ['fr-FR', "rappelle-moi vendredi à 10h d'appeler maman", 'maman doit être là à 17h', 'liste'],
    ['it-IT', 'ricordami venerdì alle 10 di chiamare mamma', 'mamma deve essere qui alle 17', 'lista'],
    ['nl-NL', 'herinner me vrijdag om 10 uur om mama te bellen', 'mama moet om 5 uur hier zijn', 'lijst'],
  ] as const)
    it(`moves nothing for what is told of a person, in ${locale}`, async () => {
      await play(stage({ locale }).person('Anna'), [
        [set, /ma/],
        [told, /./],
        [asked, /27 ?(?:nov|de nov)[\s\S]*10/],
      ])
    })

  it('sets nothing of what is told to be impossible', async () => {
    await play(stage().person('Anna'), [
      ["garage can't do monday", /Shall I remind you/],
      ["the doctor can't do thursday, i'm dying at 5", /Shall I remind you/],
    ])
  })

  it('speaks without a name only of what was spoken of a moment ago', async () => {
    await play(stage().person('Anna'), [
      ['remind me thursday at 16:00 of the dentist appointment', /dentist/],
      ['remind me friday at 10:00 to call mom', /mom/],
      [{ wait: 3 * 3_600_000 }, null],
      ['no longer needed', /^(?!Cancelled)/],
    ])
  })

  it('ends one thing without moving another', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 14:00 that the plumber comes', /plumber/],
      ['remind me monday at 17:00 to bring the car to the garage', /car/],
      ['the plumber is done for today', /^(?![\s\S]*Moved)/],
      ['list', /car to the garage — Mon 30 Nov, 17:00/],
    ])
  })

  it('takes back nothing of the wish for what is named beside its reason', async () => {
    await play(stage().person('Anna'), [
      ['remind me thursday at 16:00 of the dentist appointment', /dentist/],
      ['remind me friday at 10:00 to call mom', /mom/],
      ['the dentist is closed, cancel that one', /^Cancelled: the dentist appointment/],
      ['call mom needs to be an hour later', /^Moved: call mom\nFri 27 Nov, 11:00/],
    ])
  })
})
