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
      ['cancel both tests', /^Cancel these 2: take the math test and take the bio test\?$/],
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
})
