import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

describe('29. what was done last, for one more', () => {
  it('is done to another one by its name alone', async () => {
    await play(english(), [
      ['remind me in 5 minutes to check the drip', /drip/],
      ['remind me in 5 minutes to sign the chart', /chart/],
      [{ wait: 5 * 60_000 }, /chart/],
      ['done with the chart', /^Done: sign the chart/],
      ['the drip too', /^Done: check the drip/],
    ])
    await play(german(), [
      ['erinnere mich in 5 minuten an den brief', /brief/],
      ['erinnere mich in 5 minuten an den tropf', /tropf/],
      [{ wait: 5 * 60_000 }, /tropf/],
      ['brief erledigt', /^Erledigt: brief/],
      ['den tropf auch', /^Erledigt: tropf/],
    ])
    await play(english(), [
      ['remind me tomorrow at 9 to call mom', /call mom/],
      ['remind me tomorrow at 10 to call dad', /call dad/],
      ['cancel mom', /^Cancelled: call mom/],
      ['and dad too', /^Cancelled: call dad/],
    ])
  })

  it('adds to the text where nothing was done since', async () => {
    await play(english(), [
      ['remind me tomorrow at 9 to buy milk', /buy milk/],
      ['bread too', /^I'll remind you: buy milk and bread\n/],
    ])
  })

  it('is told of in passing', async () => {
    await play(english(), [
      ['remind me in 5 minutes to email the invoice', /invoice/],
      ['remind me tomorrow at 9 to sing', /sing/],
      [{ wait: 5 * 60_000 }, /invoice/],
      ['sent it, done', /^Done: email the invoice/],
      ['sent it', 'Nothing is waiting for you just now.'],
    ])
  })
})

describe('29. a reminder is named', () => {
  it('by how often, when, or on which day it comes', async () => {
    await play(english(), [
      ['remind me every day at 8 to water', /Every day/],
      ['remind me on friday at 4pm to fix the gate', /gate/],
      ['remind me on saturday at 10 to call', /call/],
      ['stop the daily one', 'Cancelled: water'],
      ['cancel the friday one', 'Cancelled: fix the gate'],
      [{ tap: 'Undo' }, /fix the gate/],
      ['cancel the 10 am one', 'Cancelled: call'],
    ])
  })

  it('with everything about it, whatever the word for throwing it away', async () => {
    await play(english(), [
      ['remind me on friday at 12 to order the wedding flowers', /flowers/],
      ['bin everything about the wedding', 'Cancelled: order the wedding flowers'],
    ])
  })
})

describe('29. one of a series, and all of it', () => {
  it('is changed once, or from now on, as was said', async () => {
    await play(english(), [
      ['remind me every tuesday at 18:30 to put the recycling out', /Every Tuesday at 18:30/],
      [
        'tonight do it at 19:15 tho, just this once',
        /^Moved: put the recycling out\nTue 24 Nov, 19:15.*\nOnly this one moves/,
      ],
      ['from now on an hour earlier', /Every Tuesday at 17:30/],
      ['remind me every weekday at 8am to log my mileage', /Every weekday/],
      ["cancel just tomorrow's", /^Left out tomorrow: log my mileage/],
    ])
    await play(german(), [
      ['erinnere mich jeden mittwoch um 20 uhr an den sportbeutel', /^Ich erinnere dich: sportbeutel/],
      ['ab jetzt eine stunde früher', /^Ich erinnere dich: sportbeutel\nJeden Mittwoch um 19:00/],
    ])
  })

  it('is put right by what was meant', async () => {
    await play(english(), [
      ['remind me at 6pm to defrost the mince', /18:00/],
      ['oops meant tomorrow', /^I'll remind you: defrost the mince\nWed 25 Nov, 18:00/],
      ['and on friday not tmrw', /^I'll remind you: defrost the mince\nFri 27 Nov, 18:00/],
      ['do it a day earlier', /^Moved: defrost the mince\nThu 26 Nov, 18:00/],
    ])
  })
})
