import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const german = () => stage({ locale: 'de-DE' })

describe('46. what was cancelled', () => {
  it('comes back however it is asked for', async () => {
    for (const said of [
      'sorry, i want it back',
      'can i have it back',
      'give it back',
      'wrong one, get it back',
      'i changed my mind, keep it',
      'didnt mean to delete that',
      'that was a mistake, bring the nursery back',
    ])
      await play(stage().person('Anna'), [
        ['remind me tomorrow at 11:30 about the nursery', /nursery/],
        ['delete that please', /^Cancelled/],
        [said, /^Taken back: the nursery comes Wed 25 Nov, 11:30/],
      ])
    for (const said of [
      'stell das wieder her',
      'ich wills doch behalten',
      'oh nein, ich brauch das doch noch',
      'gib sie mir wieder',
      'falsche gelöscht, hol die gärtnerei zurück',
    ])
      await play(german().person('Ben'), [
        ['erinner mich morgen um 11:30 an die gärtnerei', /gärtnerei/],
        ['lösch das', /^Gelöscht/],
        [said, /^Zurückgenommen: gärtnerei, Mi, 25\. Nov um 11:30/],
      ])
  })

  it('comes back in every language', async () => {
    const cases = [
      ['es-ES', 'recuérdame mañana a las 9 el dentista', 'bórralo', 'lo quiero de vuelta'],
      ['fr-FR', "rappelle-moi demain à 9h d'appeler le dentiste", 'supprime-le', 'je le veux finalement'],
      ['it-IT', 'ricordami domani alle 9 il dentista', 'cancellalo', 'lo rivoglio'],
      ['pt-BR', 'me lembra amanhã às 9h do dentista', 'apaga isso', 'quero de volta'],
      ['nl-NL', 'herinner me morgen om 9 aan de tandarts', 'verwijder dat', 'ik wil het toch houden'],
    ] as const
    for (const [locale, request, cancel, back] of cases)
      await play(stage({ locale }).person('Anna'), [
        [request, /dentist|tandarts/],
        [cancel, /dentist|tandarts/],
        [back, /(dentist|tandarts).*9/],
      ])
  })

  it('is not what was set, and what was moved is as it was', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 11:30 about the nursery', /nursery/],
      ['i want it back', /^Good, it stays/],
      ['put it back to how it was', /^Good, it stays/],
      ['move it to friday', /Fri 27 Nov/],
      ['no move it back', /^Taken back: the nursery comes Wed 25 Nov/],
    ])
    await play(german().person('Ben'), [
      ['erinner mich morgen um 11:30 an die gärtnerei', /gärtnerei/],
      ['verschieb das auf freitag', /Fr, 27\. Nov/],
      ['lass es wie es war', /^Zurückgenommen: gärtnerei, Mi, 25\. Nov/],
    ])
  })
})

describe('46. the time zone', () => {
  it('is said alone, and set by what is said right behind it', async () => {
    await play(stage().person('Anna'), [
      ['what timezone are you using for me', /^Time zone: Europe\/Berlin/],
      ['switch it to lisbon', /^Your time zone is Europe\/Lisbon/],
      ['no, tokyo', /^Your time zone is Asia\/Tokyo/],
      ['remind me at 9pm to call the hotel', /Tue 24 Nov, 21:00/],
      ['rename it to lisbon', /lisbon/],
      ['what is my time zone', /Asia\/Tokyo/],
    ])
    await play(german().person('Ben'), [
      ['welche zeitzone hast du bei mir drin', /^Zeitzone: Europe\/Berlin/],
      ['stell sie auf lissabon', /^Deine Zeitzone ist Europe\/Lisbon/],
    ])
  })

  it('is set in passing, with or without why', async () => {
    await play(stage().person('Anna'), [
      ['im in new york till friday', /America\/New_York/],
      ['cancelled the trip, im in london', /^Your time zone is Europe\/London/],
      ['i just landed in tokyo', /Asia\/Tokyo/],
      ['trip is over, back in london', /Europe\/London/],
      ['we are in tokyo this week', /Asia\/Tokyo/],
      ["i'm on lisbon time now", /Europe\/Lisbon/],
    ])
    await play(german().person('Ben'), [
      ['reise abgesagt, ich bin in london', /Europe\/London/],
      ['gerade in tokio gelandet', /Asia\/Tokyo/],
    ])
  })
})

describe('46. quiet for a while', () => {
  it('holds everything until then', async () => {
    const request = 'remind me in 1 hour to stretch'
    for (const [said, until] of [
      ['do not disturb for the next two hours', '14:00'],
      ['dont message me until 2pm', '14:00'],
      ['im in a meeting until 2, nothing till then please', '14:00'],
      ['please dont send anything before 2pm', '14:00'],
    ] as const)
      await play(stage().person('Anna'), [
        [request, /stretch/],
        [said, new RegExp(`^Quiet until Tue 24 Nov, ${until}.*: stretch`)],
      ])
    for (const said of [
      'bin bis 14 uhr im termin, bis dahin bitte nichts schicken',
      'schick mir bis 14 uhr nichts',
      'bitte bis 14 uhr nicht stören',
      'nicht stören für die nächsten zwei stunden',
    ])
      await play(german().person('Ben'), [
        ['erinner mich in 1 stunde ans dehnen', /dehnen/],
        [said, /^Ruhe bis Di, 24\. Nov um 14:00.*: dehnen/],
      ])
    await play(stage().person('Cleo'), [['do not disturb for the next two hours', /^Nothing comes before/]])
  })

  it('is every night where an hour is said that something comes after', async () => {
    await play(stage().person('Anna'), [
      ['no messages after 10pm please', /quiet from 22:00 to 07:00/],
      ['dont text me before 8am', /quiet from 22:00 to 08:00/],
      ['quiet from 11 to 7', /quiet from 23:00 to 07:00/],
    ])
    await play(german().person('Ben'), [
      ['nach 22 uhr bitte nichts mehr schicken', /Von 22:00 bis 7:00/],
      ['vor 8 uhr keine nachrichten', /Von 22:00 bis 8:00/],
    ])
  })
})

describe('46. the hour', () => {
  it('is told while a question is open', async () => {
    await play(german().person('Ben'), [
      ['erinner mich ans einkaufen', /^Wann/],
      ['wie spät isses', /^Es ist 12:00, Dienstag, 24\. November\.\n\nWann/],
      ['morgen um 9', /einkaufen/],
    ])
  })
})

describe('46. another language', () => {
  it('is spoken when it is named in any', async () => {
    await play(stage().person('Anna'), [
      ['can we switch to french please', /français/],
      ['parle anglais', /English/],
      ['answer me in italian from now on', /italiano/],
      ['parla tedesco', /Deutsch/],
      ['sprichst du niederländisch', /Nederlands/],
    ])
  })
})
