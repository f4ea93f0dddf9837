import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')

describe('39. an offer', () => {
  it('takes the time that it lacks, before anything that came is snoozed', async () => {
    await play(english(), [
      ['remind me in 5 minutes to stretch', /stretch/],
      [{ wait: 5 * 60_000 }, /⏰ stretch/],
      ['buy milk', "I'm not sure what to do with that. Shall I remind you: buy milk?"],
      ['tomorrow at 10', /^I'll remind you: buy milk\nWed 25 Nov, 10:00/],
    ])
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['milch kaufen', /Soll ich dich erinnern: milch kaufen\?/],
      ['morgen abend', /^Ich erinnere dich: milch kaufen\nMi, 25\. Nov/],
    ])
  })
})

describe('39. tonight', () => {
  it('is today, whatever day the reminder was on', async () => {
    await play(english(), [
      ['paint the fence saturday at 10', /Sat 28 Nov, 10:00/],
      ['tonight at 11', /Tue 24 Nov, 23:00/],
    ])
    await play(stage({ locale: 'es-ES' }).person('Anna'), [
      ['pintar la valla el sábado a las 10', /28 nov/],
      ['esta noche a las 11', /24 nov a las 23:00/],
    ])
  })

  it('is a setting only where somebody says what it means', async () => {
    await play(english(), [
      ['mornings at 8', /^What is that time for\?/],
      ['set my morning at 7', /^Morning means 07:00 from now on/],
      ['tonight means 9pm', /^Tonight means 21:00 from now on/],
    ])
  })
})

describe('39. ordinary words', () => {
  it('are no slips of commands', async () => {
    await play(english(), [
      ['clean the car on friday at 3 pm', /^I'll remind you: clean the car\nFri 27 Nov, 15:00/],
      ['charge the car tonight at 10', /^I'll remind you: charge the car\nTue 24 Nov, 22:00/],
      ['add butter to my grocery list', 'When shall I remind you: butter?'],
    ])
  })
})
