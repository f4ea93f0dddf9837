import { Stage } from '../../src/cli/talk/stage.js'
import { play, type Step } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

describe('40. a number alone, behind a list', () => {
  it('shows what stands there, and what can be done with it', async () => {
    const anna = english()
    await play(anna, [
      ['remind me to call mom tomorrow at 5pm', /call mom/],
      ['remind me to pay the rent friday', /pay the rent/],
      ['2', /^I didn't get that/],
      ['list', /^2 reminders:/],
      ['2', 'pay the rent: Fri 27 Nov, 09:00 (in 3 days)'],
      ['1', 'call mom: Wed 25 Nov, 17:00 (in 29 hours)'],
      ['#2', /^pay the rent: Fri/],
      ['number 1', /^call mom: Wed/],
      ['the second one', /^pay the rent: Fri/],
      ['7', 'There is no number 7 in your list; it has 2 entries.'],
      ['2', /^pay the rent/],
      [{ tap: 'Done' }, 'Done: pay the rent ✓'],
      ['1', /^call mom/],
      ['move it to thursday', /^Moved: call mom\nThu 26 Nov, 17:00/],
    ])
  })

  it('does so in German', async () => {
    await play(german(), [
      ['erinnere mich morgen um 17 uhr an mama anrufen', /mama anrufen/],
      ['erinnere mich freitag an miete zahlen', /miete zahlen/],
      ['liste', /^2 Erinnerungen:/],
      ['2', /^miete zahlen: Fr, 27\. Nov/],
      ['nummer 1', /^mama anrufen: Mi, 25\. Nov/],
      ['die zweite', /^miete zahlen: Fr, 27\. Nov/],
      [{ tap: 'Löschen' }, 'Gelöscht: miete zahlen'],
    ])
  })

  it('answers a question that is open', async () => {
    await play(english(), [
      ['remind me to pay the rent friday', /pay the rent/],
      ['list', /^1 reminder:/],
      ['remind me to call mom', /^When shall I remind you/],
      ['5', /17:00/],
    ])
  })
})

describe('40. words that no reminder has', () => {
  const SEVEN = [
    'call mom',
    'pay the rent',
    'buy milk',
    'water the plants',
    'phone the bank',
    'clean the car',
    'eat',
  ].map((text, i) => [`remind me to ${text} in ${i + 1} days`, /^I'll remind you/] as Step)

  it('name the few that come first, and how many more there are', async () => {
    await play(english(), [
      ...SEVEN,
      [
        'cancel the dentist',
        /^No reminder of yours has “dentist”\. You have:\n1\. call mom[^\n]*\n2\. pay the rent[^\n]*\n3\. buy milk[^\n]*\nand 4 more$/,
      ],
      ['2', /^pay the rent/],
      ['cancel the dentist', /and 4 more$/],
      [{ tap: 'Show all' }, /^7 reminders:/],
    ])
  })

  it('name those that have some of the words', async () => {
    await play(english(), [
      ...SEVEN,
      ['cancel the plnats', /^No reminder quite fits “plnats”\. The closest:\n1\. water the plants[^\n]*$/],
      ['done with the bank letter', /^No reminder quite fits “bank letter”\. The closest:\n1\. phone the bank[^\n]*$/],
    ])
  })

  it('do so in German', async () => {
    await play(german(), [
      ...['milch kaufen', 'miete zahlen', 'blumen giessen', 'oma anrufen'].map(
        (text): Step => [`erinnere mich morgen um 10 an ${text}`, /^Ich erinnere dich/],
      ),
      [
        'lösche den zahnarzt',
        /^Keine deiner Erinnerungen enthält „zahnarzt“\. Du hast:(\n\d\. [^\n]*){3}\nund 1 weitere$/,
      ],
      ['lösche blumne', /^Keine Erinnerung passt ganz zu „blumne“\. Am nächsten kommt:\n1\. blumen giessen[^\n]*$/],
    ])
  })
})
