import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

describe('20. so much ahead of something', () => {
  const ENGLISH: [string, RegExp][] = [
    ['remind me 2 hours before the movie on saturday at 8pm', /movie\nSat 28 Nov, 18:00/],
    ['the concert is saturday at 8pm, give me a heads up 90 minutes before', /concert\nSat 28 Nov, 18:30/],
    ['thursday at 18:00 is parents evening, remind me 45 minutes before', /parents evening\nThu 26 Nov, 17:15/],
    ['half an hour before the match at 9 tonight remind me to order pizza', /order pizza\nTue 24 Nov, 20:30/],
    ['remind me about the call at 16:00, ten minutes early', /call\nTue 24 Nov, 15:50/],
    ['remind me 15 min before the standup at 10 every weekday', /standup\nEvery weekday at 09:45/],
    ['remind me the day before the exam on dec 15', /exam\nMon 14 Dec/],
    [
      'set a reminder for the webinar tomorrow 2pm with a 5 min warning',
      /webinar\nWed 25 Nov, 14:00.*\nAnd 5 minutes before, at Wed 25 Nov, 13:55\./,
    ],
    [
      'remind me on friday at 19:00 of the concert with a heads up 2 hours before',
      /concert\nFri 27 Nov, 19:00.*\nAnd 2 hours before, at Fri 27 Nov, 17:00\./,
    ],
    ["anna's birthday is on june 14, remind me every year", /anna's birthday\nEvery year on June 14/],
  ]
  for (const [said, replied] of ENGLISH)
    it(said, async () => {
      await play(stage().person('Anna'), [[said, replied]])
    })

  const GERMAN: [string, RegExp][] = [
    ['erinnere mich zwei stunden vor dem film am samstag um 20:30', /film\nSa, 28\. Nov um 18:30 Uhr/],
    [
      'am donnerstag um 19 uhr ist elternabend, sag mir eine stunde vorher bescheid',
      /elternabend\nDo, 26\. Nov um 18:00 Uhr/,
    ],
    ['annas geburtstag ist am 14. juni, erinnere mich jedes jahr', /annas geburtstag\nJedes Jahr am 14\. Juni/],
  ]
  for (const [said, replied] of GERMAN)
    it(said, async () => {
      await play(stage({ locale: 'de-DE' }).person('Anna'), [[said, replied]])
    })
})

describe('20. what bounds a repeat', () => {
  it('is said of the one spoken of', async () => {
    await play(stage().person('Anna'), [
      ['remind me every day at 18:00 to practise piano', /practise piano/],
      ['except sundays', /^Changed: practise piano\nEvery .*at 18:00/],
      ['until christmas', /^I'll remind you: practise piano\n.*until/],
    ])
  })

  it('leaves a day out', async () => {
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['erinnere mich jeden freitag um 10 an die palme', /palme/],
      ['an weihnachten nicht', /palme/],
    ])
  })
})
