import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale = 'en-GB') => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

describe('35. other hours for some days of a series', () => {
  it('leave the other days and their messages ahead as they are, and are taken back as one', async () => {
    const anna = person()
    await play(anna, [
      ['remind me every weekday at 7 to walk the dog', /Every weekday at 07:00/],
      ['and 10 minutes before', /10 minutes before/],
      [
        'fridays at 8 tho',
        /^Changed: walk the dog\nEvery Friday at 08:00[\s\S]*The other days stay: every Monday, Tuesday, Wednesday and Thursday at 07:00\.$/,
      ],
      [
        'list',
        /^2 reminders:(?=[\s\S]*every Friday at 08:00)(?=[\s\S]*every Monday, Tuesday, Wednesday and Thursday at 07:00)/,
      ],
      // Friday 7:50 and 8:00, after Wednesday's and Thursday's
      [{ wait: (2 * 24 + 20) * 3_600_000 }, /(walk the dog[\s\S]*){6}/],
    ])
    const bob = person()
    await play(bob, [
      ['remind me every weekday at 7 to walk the dog', /Every weekday/],
      ['fridays at 8 tho', /other days stay/],
      ['undo', /^Taken back: walk the dog/],
      ['list', /^1 reminder:\n1\. walk the dog — ↻ every weekday at 07:00/],
    ])
  })

  it('take the place of all of them where that was said, or most are meant', async () => {
    await play(person(), [
      ['remind me every weekday at 7 to walk the dog', /Every weekday/],
      ['make it fridays at 8', /Every Friday at 08:00(?![\s\S]*stay)/],
      ['undo', /Taken back/],
      ['only fridays at 8', /Every Friday at 08:00(?![\s\S]*stay)/],
      ['undo', /Taken back/],
      ['mondays to thursdays at 8', /08:00(?![\s\S]*stay)/],
    ])
  })

  it('are heard in German, between words that only lead to them', async () => {
    await play(person('de-DE'), [
      ['erinner mich jeden tag um 8 an die tablette', /Jeden Tag/],
      ['und samstags erst um 10', /^Geändert: tablette\nJeden Samstag um 10:00[\s\S]*Die anderen Tage bleiben: /],
    ])
  })

  it('another distance within a day keeps the hours of the day', async () => {
    await play(person(), [
      ['remind me every 2 hours from 10 to 6 to drink water', /Every 2 hours between 10:00 and 18:00/],
      ['every three hours is enough really', /Every day at 10:00, 13:00 and 16:00/],
    ])
  })
})
