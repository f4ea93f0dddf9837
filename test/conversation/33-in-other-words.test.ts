import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const anna = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

describe('33. in other words', () => {
  it('takes another length behind "wait," for what has not come, and a snooze for what has', async () => {
    await play(anna(), [
      ['remind me in an hour to check the oven', /13:00/],
      ['wait, two hours', /check the oven\nTue 24 Nov, 14:00/],
      [{ wait: 2 * 3_600_000 }, /check the oven/],
      ['wait, ten minutes', /^Snoozed until Tue 24 Nov, 14:10/],
    ])
  })

  it('finds both that words name, and the one at a time of day', async () => {
    await play(anna(), [
      ['remind me tomorrow at 6pm to take the math test', /math/],
      ['remind me friday at 7pm to take the bio test', /bio/],
      ['push both tests back an hour', /^Moved 2 reminders:\n.*19:00.*\n.*20:00/],
      ['cancel both tests', /^Cancel both: take the math test and take the bio test\?$/],
      ['no', /Nothing|kept|leave|left/i],
      ['cancel the one at 8pm', /^Cancelled: take the bio test$/],
      ['hang on, undo that', /^Taken back: take the bio test/],
    ])
  })

  it('cancels what there is no more of, and only that', async () => {
    await play(german(), [
      ['erinner mich jeden tag um 8 an vitamine', /vitamine/],
      ['keine zeit mehr', /^Dafür setze ich nichts/],
      ['keine vitamine mehr', /^Gelöscht: vitamine$/],
    ])
    await play(anna(), [
      ['remind me every day at 8 to take vitamins', /vitamins/],
      ['no more bananas', /^I set nothing/],
      ['no more vitamins', /^Cancelled: take vitamins$/],
    ])
  })

  it('ends a series on a day, and pauses it until a month begins', async () => {
    await play(anna(), [
      ['remind me every day at 8 to stretch', /Every day/],
      ['stop on friday', /\nEvery day at 08:00 until Fri 27 Nov/],
      ['not from friday on', /\nEvery day at 08:00 until Thu 26 Nov/],
      ['undo', /Taken back/],
      ['undo', /Taken back/],
      ['pause it until january', /^Paused: stretch\. It comes again Fri 1 Jan 2027, 08:00/],
      ['take a break from that for 3 days', /^Paused: stretch\. It comes again Sat 28 Nov/],
    ])
    await play(german(), [
      ['erinner mich jeden tag um 8 ans dehnen', /Jeden Tag/],
      ['hör am freitag auf', /bis Fr, 27\. Nov/],
      ['rückgängig', /Zurückgenommen/],
      ['pausier das bis januar', /^Pausiert: dehnen\. Kommt wieder: Fr, 1\. Jan 2027/],
    ])
    await play(anna(), [
      ['remind me tomorrow at 9 to call mom', /call mom/],
      ['stop on friday', /^When/],
    ])
  })

  it('takes a warning ahead, the times of day and the place in other words', async () => {
    await play(anna(), [
      ['remind me of the inspection on friday at 9 am', /inspection/],
      ['give me a heads up an hour earlier too', /1 hour before, at Fri 27 Nov, 08:00/],
      ['my mornings start at 10', /^Morning means 10:00/],
    ])
    await play(german(), [
      ['meine abende beginnen um 19 uhr', /19:00/],
      ['ich bin grade in lissabon', /Europe\/Lisbon/],
    ])
  })

  it('takes another day and a length together', async () => {
    await play(anna(), [
      ['remind me on saturday at 9:45 am to fetch the gravel', /Sat 28 Nov, 09:45/],
      ['make that half an hour earlier and on sunday', /^I'll remind you: fetch the gravel\nSun 29 Nov, 09:15/],
      ['move it to friday and 2 hours later', /\nFri 27 Nov, 11:15/],
    ])
    await play(german(), [
      ['erinnere mich am samstag um 9:45 an den kies', /28\. Nov um 9:45/],
      ['eine halbe stunde früher, und am sonntag', /So, 29\. Nov um 9:15/],
    ])
  })

  it('takes a fact about a series as its change, where there is one', async () => {
    await play(anna(), [
      ['remind me every wednesday at 19:00 to go to pottery', /Every Wednesday/],
      ['pottery is on mondays from now on', /\nEvery Monday at 19:00/],
      ['the meeting is on tuesdays from now on', /^I'm not sure/],
    ])
    await play(german(), [
      ['erinner mich jeden mittwoch um 19 uhr an den töpferkurs', /Jeden Mittwoch/],
      ['der töpferkurs ist ab jetzt immer montags', /\nJeden Montag um 19:00/],
    ])
  })

  it('puts many words for others, and another thing that it is about', async () => {
    await play(anna(), [
      ['remind me tomorrow at 9 to call the insurance company about the car', /insurance/],
      ['remind me friday at 10 to buy milk', /milk/],
      ['change the insurance company to the bank', /call the bank about the car/],
      ['sorry, about the boat', /call the bank about the boat/],
      ['change the vet to the doctor', /^Which one/],
    ])
    await play(german(), [
      ['erinner mich morgen um 9 an das auto', /auto/],
      ['sorry, an das boot', /boot\n/],
    ])
  })

  it('cancels what comes then, and of a series no more than that', async () => {
    await play(anna(), [
      ['remind me today at 5pm to call mom', /17:00/],
      ['remind me every day at 8pm to stretch', /Every day/],
      ['remind me sunday at 9 to bake', /29 Nov/],
      ['clear today', /^Cancel both: call mom and stretch\?\nWhat repeats goes on/],
      ['yes', /^Cancelled: call mom\nLeft out today: stretch\nNext: Wed 25 Nov, 20:00/],
      ['undo', /^Taken back/],
      ['cancel tomorrow', /^Left out tomorrow: stretch\nNext: Tue 24 Nov, 20:00/],
      ['clear this weekend', /^Cancel both: stretch and bake\?/],
    ])
  })

  it('takes a day before, the same day and a list for a day within a request', async () => {
    await play(anna(), [
      ['remind me about the recital on saturday at 3pm and also the day before', /1 day before, at Fri 27 Nov, 15:00/],
      [
        'remind me to call Ned friday at 9 and to text Mia at 10 the same day',
        /1\. call Ned — Fri 27 Nov, 09:00.*\n2\. text Mia — Fri 27 Nov, 10:00/,
      ],
      ['3 things for tomorrow: 8am feed the hens, 9am open the stall', /1\. feed the hens — Wed 25 Nov, 08:00/],
    ])
    await play(german(), [
      ['erinner mich am samstag um 15 uhr ans konzert und auch am tag davor', /1 Tag vorher, Fr, 27\. Nov/],
      ['zwei sachen für morgen: 8 uhr hühner füttern, 9 uhr stand öffnen', /1\. hühner füttern — Mi, 25\. Nov um 8:00/],
    ])
  })

  it('sets one thing more where "and" has a time of its own, and at a time so far from it', async () => {
    await play(anna(), [
      ['remind me at 6 to feed the cat', /18:00/],
      ['and the dog at 7', /^I'll remind you: feed the dog\nTue 24 Nov, 19:00/],
      ['the week after that too', /^I'll remind you: feed the dog\nTue 1 Dec, 19:00/],
      ['the others too', /^I didn't|^I'm not sure|^I set nothing/],
    ])
    await play(german(), [
      ['erinner mich freitag um 10 an den zahnarzt', /27\. Nov/],
      ['den tag davor auch', /1 Tag vorher, Do, 26\. Nov/],
      ['und die woche danach auch', /^Ich erinnere dich: zahnarzt\nFr, 4\. Dez/],
    ])
  })

  it('counts minutes in "5 more", and leaves out a day that is turned off', async () => {
    await play(anna(), [
      ['remind me in 5 mins to check the oven', /12:05/],
      [{ wait: 300_000 }, /oven/],
      ['5 more', /^Snoozed until Tue 24 Nov, 12:10/],
      ['set an alarm for 6:30 every weekday', /Every weekday/],
      ['turn it off for tomorrow', /^Left out tomorrow: alarm/],
    ])
    await play(german(), [
      ['erinner mich in 10 minuten an die nudeln', /12:10/],
      [{ wait: 600_000 }, /nudeln/],
      ['noch 2', /12:12/],
    ])
  })

  it('keeps the month of a date, takes a time of day from a day on, and what is answered after a question', async () => {
    await play(anna(), [
      ['remind me on march 1 at 9:00 to renew my passport', /1 Mar 2027/],
      ['the 3rd', /\nWed 3 Mar 2027, 09:00/],
      ['wrong day', /^What is wrong/],
      ['thursday', /\nThu 26 Nov, 09:00/],
      ["never mind, i'll do it now", /^Taken back/],
    ])
    await play(german(), [
      ['erinner mich jeden tag um 7 an die tabletten', /7:00/],
      ['ab nächster woche um 8', /\nJeden Tag um 8:00 Uhr.*\n.*Mo, 30\. Nov um 8:00/],
    ])
    await play(anna(), [
      ['remind me to buy milk at 5', /milk/],
      ['remind me to buy milk tomorrow at 5', /milk/],
      ['cancel the milk', /^2 reminders fit/],
      ['the first one', /^Cancelled: buy milk/],
    ])
  })
})
