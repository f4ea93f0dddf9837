import { Stage } from '../../src/cli/talk/stage.js'
import { play, type Step } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

const THREE: Step[] = [
  ['remind me today at 15:00 to water the ferns', /ferns/],
  ['remind me on thursday at 11:00 to drop off the surfboard', /surfboard/],
  ['remind me on monday at 13:00 to call the school', /school/],
]
const DREI: Step[] = [
  ['erinner mich montag um 8 an den Ölwechsel beim Skoda', /Skoda/],
  ['erinner mich montag um 13 uhr an den Anruf in der Schule', /Schule/],
  ['erinner mich heute um 15 uhr an die Farne', /Farne/],
]

describe('53. a change that goes on with the one before', () => {
  it('is of the one that its words name, on the day that it has', async () => {
    await play(english(), [
      ...THREE,
      ['move the surfboard one to friday', /^Moved: drop off the surfboard\nFri 27 Nov, 11:00/],
      ['and the ferns to 17:30', /water the ferns\nTue 24 Nov, 17:30/],
      ['and the school at 2pm', /call the school\nMon 30 Nov, 14:00/],
      ['the surfboard an hour later', /surfboard\nFri 27 Nov, 12:00/],
    ])
    await play(german(), [
      ...DREI,
      ['den skoda auf dienstag', /^Verschoben: Ölwechsel beim Skoda\nDi, 1\. Dez um 8:00/],
      ['und die schule um 14 uhr', /Anruf in der Schule\nMo, 30\. Nov um 14:00/],
      ['die farne auch auf mittwoch', /Farne\nMi, 25\. Nov um 15:00/],
    ])
  })

  it('is the same change where no other time is said', async () => {
    await play(english(), [
      ...THREE,
      ['move the school to wednesday', /^Moved: call the school\nWed 25 Nov/],
      ['the ferns too', /water the ferns\nWed 25 Nov, 15:00/],
    ])
    await play(german(), [
      ...DREI,
      ['verschieb die schule auf mittwoch', /^Verschoben: Anruf in der Schule\nMi, 25\. Nov/],
      ['und die farne auch', /Farne\nMi, 25\. Nov um 15:00/],
    ])
  })

  it('asks which is meant where two fit', async () => {
    await play(english(), [
      ...THREE,
      ['remind me on monday at 15:00 to pick up Leo from school', /Leo/],
      ['move the surfboard to friday', /^Moved/],
      ['and the school to 14:30', /^2 (reminders )?fit|call the school[\s\S]*pick up Leo/],
      ['list', /call the school — Mon 30 Nov, 13:00[\s\S]*from school — Mon 30 Nov, 15:00/],
    ])
  })

  it('is something new where its words name nothing that is there', async () => {
    await play(english(), [
      ...THREE,
      ['move the surfboard to friday', /^Moved/],
      ['buy milk at 18:00', /^I'll remind you: buy milk/],
      ['and the cake at 19:00', /19:00/],
      ['list', /15:00[\s\S]*milk[\s\S]*19:00[\s\S]*surfboard[\s\S]*13:00/],
    ])
    await play(german(), [
      ...DREI,
      ['den skoda auf dienstag', /^Verschoben/],
      ['und um 19 uhr die blumen giessen', /blumen giessen\nDi, 24\. Nov um 19:00|19:00/],
      ['liste', /Farne — Di, 24\. Nov um 15:00[\s\S]*Schule — Mo, 30\. Nov um 13:00/],
    ])
    // what was set meanwhile ends it
    await play(english(), [
      ...THREE,
      ['move the surfboard to friday', /^Moved/],
      ['remind me at 16:00 to feed the cat', /feed the cat/],
      ['and the dog at 17:00', /feed the dog\nTue 24 Nov, 17:00/],
    ])
  })
})
