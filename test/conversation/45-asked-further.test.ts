import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

describe('45. a question behind a question', () => {
  it('asks the same of the day before or after, and changes nothing', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await play(anna, [
      ['remind me tomorrow at 4 pm to pick up the prescription', /prescription/],
      ['remind me thursday at 9 am to rake the leaves', /leaves/],
      ['anything on thursday?', /1\. rake the leaves/],
      ['and the day before?', /^1 reminder tomorrow:\n1\. pick up the prescription/],
      ['and the next day?', /^1 reminder on Thu 26 Nov:\n1\. rake the leaves/],
      ['what do i have tomorrow', /1\. pick up the prescription/],
      ['and the day after?', /^1 reminder on Thu 26 Nov:/],
      ['what do i have tomorrow', /1\. pick up the prescription/],
      ['what about the day after', /^1 reminder on Thu 26 Nov:/],
      ['what do i have this week', /^2 reminders/],
      ['and the week after?', /^You have no reminders next week/],
      ['what do i have tomorrow', /1\. pick up the prescription/],
      ['and after that?', /^1 reminder from Thu 26 Nov on:\n1\. rake the leaves/],
      ['when is the prescription', /^pick up the prescription: Wed 25 Nov, 16:00/],
      ['and the leaves?', /^rake the leaves: Thu 26 Nov, 09:00/],
      ['list', /1\. pick up the prescription — Wed 25 Nov, 16:00.*\n2\. rake the leaves — Thu 26 Nov, 09:00/],
    ])
    await play(stage({ locale: 'de-DE' }).person('Ben'), [
      ['erinnere mich morgen um 16 Uhr ans Rezept', /Rezept/],
      ['erinnere mich Samstag um 9 ans Laub', /Laub/],
      ['was steht samstag an', /1\. Laub/],
      ['und am tag davor?', /^Du hast keine Erinnerungen am Fr, 27\. Nov/],
      ['wann war das rezept', /^Rezept: Mi, 25\. Nov/],
      ['und das laub?', /^Laub: Sa, 28\. Nov/],
    ])
  })

  it('is still a message ahead, or another day, behind what was set', async () => {
    await play(stage().person('Anna'), [
      ['remind me on friday at 9 to call the bank', /call the bank/],
      ['and the day before', /And 1 day before, at Thu 26 Nov, 09:00/],
    ])
  })

  it('says what comes behind what just came', async () => {
    const at = stage()
    await play(at.person('Anna'), [
      ['remind me at 12:30 to order lunch', /lunch/],
      ['remind me at 16:40 to fetch Lena', /Lena/],
      ['remind me tomorrow at 9 to pay the babysitter', /babysitter/],
      ['what else do i have today', /^2 reminders today:/],
      [{ wait: 60 * 60_000 }, /order lunch/],
      ['ok and what comes after that', /^Next up:\n1\. fetch Lena/],
    ])
  })
})

describe('45. when one that is there comes', () => {
  it('is asked in many ways', async () => {
    const english = stage().person('Anna')
    const when = /^the airport pickup: Wed 14 Apr 2027, 07:30/
    await play(english, [['remind me on 14 april at 7:30 am about the airport pickup', /airport pickup/]])
    for (const asked of [
      'sorry could you tell me which day of the week the airport pickup is',
      'what day of the week is that',
      'is that a wednesday?',
      'do you know when the airport pickup is',
      'can you tell me when my airport pickup is?',
      'is the airport pickup on tuesday or wednesday',
      'did i say 7 or 7:30 for the airport pickup',
      'was it 7 or 7:30?',
      'hang on, was the airport pickup at 7 or at 8',
      'the airport pickup is at 7:30 right?',
      'isnt the airport pickup on wednesday?',
      'airport pickup was when again?',
      'when is the airprot pickup',
    ])
      await play(english, [[asked, when]])
    const german = stage({ locale: 'de-DE' }).person('Ben')
    await play(german, [['erinner mich am 23. juli um 9:20 an den augenarzt', /augenarzt/]])
    for (const asked of [
      'um wieviel uhr war nochmal der augenartzt??',
      'kannst du mir sagen wann der augenarzt ist',
      'welcher wochentag ist der augenarzt',
      'war der augenarzt um 9 oder um 10',
      'der augenarzt ist um 9:20, oder?',
      'was is das für ein tag',
      'ist das ein freitag?',
    ])
      await play(german, [[asked, /^augenarzt: Fr, 23\. Juli 2027 um 9:20/]])
  })

  it('is not asked of what is not there, and nothing is told by a question', async () => {
    const anna = stage({ locale: 'de-DE' }).person('Anna')
    await play(anna, [
      ['erinner mich am 23. juli um 9:20 an den augenarzt', /augenarzt/],
      ['hab ich den augenarzt schon eingetragen', /^1 Erinnerung mit „augenarzt“/],
      ['hab ich die tablette schon genommen?', /nicht verstanden|setze ich nichts/],
      ['liste', /1\. augenarzt/],
    ])
  })
})
