import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

describe('40. so long ahead of something', () => {
  it('says what it is ahead of', async () => {
    await play(english(), [
      [
        'dentist friday at 2:30pm, remind me an hour before',
        "I'll remind you: dentist\nFri 27 Nov, 13:30, in 3 days.\nThat is 1 hour before Fri 27 Nov, 14:30.",
      ],
      ['remind me 2 hours before the movie on saturday at 8pm', /18:00.*\nThat is 2 hours before Sat 28 Nov, 20:00\.$/],
      ['remind me to call mom friday at 2:30pm', /^I'll remind you: call mom\nFri 27 Nov, 14:30, in 3 days\.$/],
    ])
    await play(german(), [
      [
        'zahnarzt freitag um 14:30, erinner mich eine stunde vorher',
        /13:30 Uhr, in 3 Tagen\.\nDas ist 1 Stunde vor Fr, 27\. Nov um 14:30 Uhr\.$/,
      ],
    ])
  })

  it('is one more message in German, and moves nothing', async () => {
    await play(german(), [
      ['erinnere mich freitag um 14:30 an zahnarzt', /zahnarzt/],
      [
        'und eine stunde vorher auch',
        /Fr, 27\. Nov um 14:30 Uhr.*\nUnd 1 Stunde vorher, Fr, 27\. Nov um 13:30 Uhr\.$/s,
      ],
      ['10 minuten vorher', /Fr, 27\. Nov um 14:30 Uhr.*\nUnd 10 Minuten vorher, Fr, 27\. Nov um 14:20 Uhr\.$/s],
      ['erinnere mich jeden tag um 9 an tabletten', /tabletten/],
      ['und 10 minuten vorher', /^Ich erinnere dich: tabletten\nJeden Tag um 9:00 Uhr.*\nUnd 10 Minuten vorher/s],
      ['10 minuten früher', /8:50 Uhr/],
    ])
  })
})
