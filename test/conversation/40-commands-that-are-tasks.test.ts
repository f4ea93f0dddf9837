import { Stage } from '../../src/cli/talk/stage.js'
import { play, type Step } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

const TASKS: Step[] = [
  ['finish the slides friday at 3', /^I'll remind you: finish the slides\nFri 27 Nov, 15:00/],
  ['stop the oven in 20 minutes', /^I'll remind you: stop the oven\nTue 24 Nov, 12:20/],
  ['update my cv sunday at 5', /^I'll remind you: update my cv\nSun 29 Nov, 17:00/],
  ['move the car tomorrow at 8', /^I'll remind you: move the car\nWed 25 Nov, 08:00/],
  ['change the bulb on friday at 3', /^I'll remind you: change the bulb\nFri 27 Nov, 15:00/],
  ['complete the form by friday noon', /^I'll remind you: complete the form\nFri 27 Nov, 12:00/],
  ['clear the gutters saturday at 10', /^I'll remind you: clear the gutters\nSat 28 Nov, 10:00/],
]

describe('40. a task in the words of a command', () => {
  it('is set where it has a time and no reminder is like it', async () => {
    await play(english(), TASKS)
    await play(english(), [['remind me to buy milk on saturday', /buy milk/], ...TASKS])
  })

  it('is about the reminder where there is one', async () => {
    await play(english(), [
      ['remind me of the slides on thursday', /slides/],
      ['remind me of the dentist on thursday', /dentist/],
      ['finish the slides', 'Done: the slides ✓'],
      ['move the dentist to friday at 3', /^Moved: the dentist\nFri 27 Nov, 15:00/],
      ['stop the dentist', 'Cancelled: the dentist'],
    ])
  })

  it('is asked about where one is like it', async () => {
    await play(english(), [
      ['remind me to wash the car on saturday', /wash the car/],
      ['move the car tomorrow at 8', /^No reminder quite fits “car tomorrow”\. The closest:\n1\. wash the car/],
      [{ tap: 'Remind me of it' }, /^I'll remind you: move the car\nWed 25 Nov, 08:00/],
    ])
  })

  it('sets nothing where another time is given to what is not there', async () => {
    await play(english(), [
      ['remind me to buy milk on saturday', /buy milk/],
      ['move the dentist to friday at 9', /^No reminder of yours has “dentist”/],
      ['change the dentist to friday at 3', /^No reminder of yours has “dentist”/],
      ['cancel the dentist on friday at 10', /^No reminder of yours has/],
      ['done with the slides friday at 3', /^No reminder of yours has/],
    ])
  })

  it('is read in German', async () => {
    await play(german(), [
      ['erinnere mich samstag an milch kaufen', /milch/],
      ['stoppe den ofen in 20 minuten', /^Ich erinnere dich: stoppe den ofen\nDi, 24\. Nov um 12:20/],
      ['ändere das passwort freitag um 9', /^Ich erinnere dich: ändere das passwort\nFr, 27\. Nov um 9:00/],
      ['mach die folien freitag um 15 uhr fertig', /^Ich erinnere dich: mach die folien fertig\nFr, 27\. Nov/],
      ['ändere den zahnarzt auf freitag um 9', /^Keine deiner Erinnerungen enthält „zahnarzt“/],
      ['verschiebe den zahnarzt auf freitag um 9', /^Keine deiner Erinnerungen enthält „zahnarzt“/],
    ])
  })
})
