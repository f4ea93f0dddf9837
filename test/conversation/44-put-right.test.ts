import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const german = () => stage({ locale: 'de-DE' })

/** What each of these says right behind the request comes to, each in a talk of its own. */
async function eachBehind(
  made: () => Stage,
  request: string,
  cases: readonly (readonly [said: string, replied: RegExp])[],
): Promise<void> {
  for (const [said, replied] of cases)
    await play(made().person('Anna'), [
      [request, /remind|erinnere/],
      [said, replied],
    ])
}

describe('44. a word for another', () => {
  it('takes the place of the one that is named, whatever stands around the two', async () => {
    const lawyer = /^I'll remind you: the call with the lawyer\n/
    await eachBehind(stage, 'remind me tomorrow at 10:30 of the call with the accountant', [
      ['and its with the lawyer not the accountant', lawyer],
      ['with the lawyer, not the accountant', lawyer],
      ['put lawyer instead of accountant', lawyer],
      ['can you write lawyer instead of accountant', lawyer],
      ['it says accountant but it should say lawyer', lawyer],
      ['that should be lawyer, not accountant', lawyer],
      ['accountant should be lawyer', lawyer],
      ['lawyer, sorry, not accountant', lawyer],
      ['sorry wrong person, lawyer not accountant', lawyer],
    ])
    const kiefer = /^Ich erinnere dich: kieferorthopäde mit Emil\n/
    await eachBehind(german, 'erinnere mich am 9.12. um 15:40 an zahnarzt mit Emil', [
      ['schreib da bitte kieferorthopäde statt zahnarzt rein', kiefer],
      ['das ist aber der kieferorthopäde nicht der zahnarzt', kiefer],
      ['mach aus zahnarzt kieferorthopäde', kiefer],
      ['statt zahnarzt soll da kieferorthopäde stehen', kiefer],
      ['zahnarzt ist falsch, kieferorthopäde', kiefer],
      ['kannst du zahnarzt in kieferorthopäde ändern', kiefer],
    ])
  })

  it('takes the place of the one that is spelled like it, where none is named', async () => {
    const karla = /^I'll remind you: email karla about the invoice\n/i
    await eachBehind(stage, 'remind me monday at 3pm to email Carla about the invoice', [
      ['not carla, karla with a k', karla],
      ['karla with a k', karla],
      ['its spelled karla', karla],
      ['typo, its Karla', karla],
      ['i meant karla', karla],
      ['karla i mean', karla],
    ])
    const sabrina = /^Ich erinnere dich: mittagessen mit sabrina\n/
    await eachBehind(german, 'erinnere mich donnerstag um 13 uhr an mittagessen mit sabine', [
      ['vertippt, sabrina', sabrina],
      ['hab mich vertippt, sabrina heißt sie', sabrina],
      ['ups sabrina meinte ich', sabrina],
      ['mit sabrina natürlich', sabrina],
      ['sie heißt sabrina', sabrina],
      ['sollte sabrina heißen', sabrina],
    ])
  })

  it('takes the place of what stands behind the same link', async () => {
    await eachBehind(stage, 'remind me tomorrow at 10:30 of the call with the accountant', [
      ['its with the lawyer actually', /^I'll remind you: the call with the lawyer\n/],
      ['no with the lawyer', /^I'll remind you: the call with the lawyer\n/],
      ['i meant the lawyer', /^I'll remind you: the call with the lawyer\n/],
    ])
  })

  it('is no other word where nothing there is like it, or it tells a fact', async () => {
    await eachBehind(stage, 'remind me tomorrow at 7 to pay the rent', [
      ['the rent should be paid', /nothing changes/],
      ['for dad', /not sure|didn't get that/],
      ['karla', /not sure|didn't get that/],
    ])
    await eachBehind(german, 'erinnere mich morgen um 7 an die miete', [
      ['die miete ist noch nicht erledigt', /nicht verstanden/],
      ['das ist gut', /nicht verstanden/],
    ])
  })
})

describe('44. a time put right', () => {
  it('is a new length of the one that was said', async () => {
    const at = (time: string) => new RegExp(`, ${time}`)
    await eachBehind(stage, 'remind me in 15 minutes to check the pasta', [
      ['10 minutes should be enough', at('12:10')],
      ['too long, 8 minutes', at('12:08')],
      ['better give it 20 minutes', at('12:20')],
      ['i need 20 minutes actually', at('12:20')],
      ['no wait ten', at('12:10')],
    ])
    await eachBehind(german, 'erinner mich in einer viertelstunde an die nudeln', [
      ['quatsch, zehn minuten reichen', /um 12:10/],
      ['10 minuten reichen', /um 12:10/],
      ['ach zehn reichen', /um 12:10/],
      ['lieber 20', /um 12:20/],
      ['nee 20 minuten', /^Ich erinnere dich: nudeln\n.*um 12:20/],
    ])
    await eachBehind(german, 'erinner mich in 2 stunden an die nudeln', [['lieber 3', /um 15:00/]])
  })

  it('is no length of what was set by the day', async () => {
    await eachBehind(stage, 'remind me tomorrow at 9 to call mum', [
      ['i need 20 minutes', /^Which one/],
      ['it takes 2 hours', /^Which one/],
    ])
  })

  it('is another day or hour, with what is said of the mistake around it', async () => {
    await eachBehind(stage, 'remind me tomorrow at 9 to ring the bank', [
      ['9 in the evening of course', /ring the bank\nWed 25 Nov, 21:00/],
      ['wait thursday is better, same time', /ring the bank\nThu 26 Nov, 09:00/],
      ['scratch that, thursday at 11', /ring the bank\nThu 26 Nov, 11:00/],
      ['you got the day wrong, i said thursday', /ring the bank\nThu 26 Nov, 09:00/],
      ['yes exactly like that', /^Good, it stays like that/],
    ])
    await eachBehind(german, 'erinner mich morgen um 9 an die bank', [
      ['ich hatte donnerstag gesagt', /bank\nDo, 26\. Nov um 9:00/],
      ['du hast den tag falsch, donnerstag', /bank\nDo, 26\. Nov um 9:00/],
    ])
  })

  it('adds a time to a series that comes more often a day', async () => {
    await eachBehind(stage, 'remind me daily at 1pm to give the cat her drops', [
      ['wait she gets them twice a day, also at 8 in the evening', /give the cat her drops\nEvery day at 20:00/],
      ["it's twice a day, at 8pm too", /give the cat her drops\nEvery day at 20:00/],
    ])
    await eachBehind(german, 'erinner mich täglich um 13 uhr an die tropfen', [
      ['die kriegt sie zweimal am tag, auch um 20 uhr', /tropfen\nJeden Tag um 20:00/],
      ['abends um 8 auch noch', /tropfen\nJeden Tag um 20:00/],
    ])
  })
})

describe('44. what is put right with more around it', () => {
  it('changes that alone', async () => {
    await eachBehind(stage, 'remind me friday at 3 to ring the plumber', [
      ['oh wait i meant to say electrician', /^I'll remind you: ring electrician\n/],
    ])
    await eachBehind(german, 'erinnere mich freitag um 15 uhr an den installateur', [
      ['sorry ich meinte den elektriker', /^Ich erinnere dich: elektriker\n/],
      ['es geht um den elektriker nicht den installateur', /^Ich erinnere dich: elektriker\n/],
    ])
    await eachBehind(stage, 'remind me in 20 minutes to turn the oven off', [
      ['hmm 25 is safer', /, 12:25/],
      ["let's do 30 to be safe", /, 12:30/],
    ])
    await eachBehind(stage, 'remind me every day at 8 to take vitamins', [
      ['and once more at 6pm', /^I'll remind you: take vitamins\nEvery day at 18:00/],
      ['not on weekends though', /take vitamins\nEvery weekday at 08:00/],
    ])
  })
})
