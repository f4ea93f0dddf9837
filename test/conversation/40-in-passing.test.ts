import { Stage } from '../../src/cli/talk/stage.js'
import { play, type Step } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

const TWO: Step[] = [
  ['remind me to call mom tomorrow at 5pm', /call mom/],
  ['remind me to pay the rent friday', /pay the rent/],
]
const ZWEI: Step[] = [
  ['erinnere mich morgen um 17 uhr an mama anrufen', /mama/],
  ['erinnere mich freitag an miete zahlen', /miete/],
]

describe('40. the next one', () => {
  it('is what comes first', async () => {
    await play(english(), [
      ...TWO,
      ['postpone the next one', /call mom.*\?/s],
      ['thursday at 6pm', /^Moved: call mom\nThu 26 Nov, 18:00/],
      ['postpone the next one by an hour', /^Moved: call mom\nThu 26 Nov, 19:00/],
      ['cancel the next one', 'Cancelled: call mom'],
    ])
    await play(german(), [
      ...ZWEI,
      ['verschieb die nächste um eine stunde', /^Verschoben: mama anrufen\nMi, 25\. Nov um 18:00/],
      ['lösche die nächste', 'Gelöscht: mama anrufen'],
    ])
  })

  it('is asked about where no time is said', async () => {
    await play(german(), [
      ...ZWEI,
      ['verschieb die nächste', /mama anrufen/],
      ['donnerstag', /^Verschoben: mama anrufen\nDo, 26\. Nov/],
    ])
  })
})

describe('40. set back', () => {
  it('is moved', async () => {
    await play(english(), [...TWO, ['set it back to thursday', /pay the rent\nThu 26 Nov/]])
    await play(german(), [...ZWEI, ['setz es zurück auf donnerstag', /miete zahlen\nDo, 26\. Nov/]])
  })
})

describe('40. only this one', () => {
  it('is no series, where it was just set', async () => {
    await play(english(), [
      ['remind me to take out the bins every monday at 8', /^I'll remind you: take out the bins\nEvery Monday/],
      ['only next monday', /Mon 30 Nov, 08:00/],
      ['list', /1\. take out the bins — Mon 30 Nov, 08:00 \(in 6 days\)$/],
    ])
    await play(german(), [
      ['erinnere mich jeden montag um 8 an müll', /müll/],
      ['nur nächsten montag', /Mo, 30\. Nov um 8:00 Uhr/],
      ['liste', /1\. müll — Mo, 30\. Nov um 8:00 Uhr \(in 6 Tagen\)$/],
    ])
  })
})

describe('40. what is known', () => {
  it('is told with how to get it and how to delete it', async () => {
    await play(english(), [['what do you know about me', /^“export my reminders”.*“delete everything about me”/s]])
    await play(german(), [['was weißt du über mich', /exportiere|Export/]])
  })
})

describe('40. so long from now, and again', () => {
  it('is two of the same', async () => {
    const both = /^I'll remind you of 2 things:\n1\. stretch — .*12:30.*\n2\. stretch — .*14:00/
    await play(english(), [['remind me to stretch in half an hour and again in 2 hours', both]])
    await play(german(), [
      [
        'erinnere mich an dehnen in einer halben stunde und nochmal in 2 stunden',
        /^Ich erinnere dich an 2 Dinge:\n1\. dehnen — .*12:30.*\n2\. dehnen — .*14:00/,
      ],
    ])
  })
})
