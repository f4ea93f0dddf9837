import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

describe('27. what belongs together and what does not', () => {
  it('takes a second thing for one, whatever verb it begins with', async () => {
    await play(english(), [
      [
        'remind me at 4pm to call the school and at 5:30pm to start the rice',
        /^I'll remind you of 2 things:\n1\. call the school — .*16:00.*\n2\. start the rice — .*17:30/,
      ],
    ])
    await play(english(), [
      ['remind me at 4pm to text her that dinner is at 7', /^I'll remind you: text her that dinner is at 7\n/],
    ])
  })

  it('reads days that were named without "every" as once each in a bare sentence, too', async () => {
    await play(german(), [
      [
        'am montag und am donnerstag um 7:45 turnzeug einpacken',
        /^Ich erinnere dich an 2 Dinge:\n1\. turnzeug einpacken — Do.*\n2\. turnzeug einpacken — Mo/,
      ],
      ['montags und donnerstags um 7:45 turnzeug einpacken', /Jeden Montag und Donnerstag um 7:45/],
    ])
    await play(english(), [
      [
        'on monday and on thursday at 7:45 pack the gym bag',
        /^I'll remind you of 2 things:\n1\. pack the gym bag — Thu/,
      ],
    ])
  })

  it('leaves a holiday that says what kind of thing it is in the text', async () => {
    await play(english(), [
      ['post the xmas cards thursday 12:15', /^I'll remind you: post the xmas cards\nThu 26 Nov, 12:15/],
      ['remind me to buy easter eggs', /^When shall I remind you: buy easter eggs\?/],
    ])
    await play(english(), [['remind me on xmas to call nan', /^I'll remind you: call nan\nFri 25 Dec/]])
  })

  it('leaves "up" with its verb', async () => {
    await play(english(), [
      ['remind me every 90 minutes to stand up until 6pm', /^I'll remind you: stand up\nEvery 90 minutes until/],
      ['remind me every 90 minutes up until 6pm to drink', /^I'll remind you: drink\nEvery 90 minutes until/],
    ])
  })

  it('reads how long ahead in front of what it is ahead of', async () => {
    await play(english(), [
      [
        '15 minutes before every 8:30am huddle on weekdays give me a reminder',
        /^I'll remind you: huddle\nEvery weekday at 08:15/,
      ],
      ['10 minutes before my 3pm call tell me', /^I'll remind you: call\n.*14:50/],
    ])
    await play(german(), [
      ['erinnere mich 15 minuten vor jedem huddle um 8:30 werktags', /^Ich erinnere dich: huddle\nWochentags um 8:15/],
    ])
  })

  it('nags with whatever word says "until it is done"', async () => {
    await play(english(), [
      [
        'remind me at 6pm to take the antibiotics and keep nagging me every 5 minutes till i do',
        /^I'll remind you: take the antibiotics\n.*\n.*every 5 minutes/,
      ],
    ])
    await play(german(), [
      [
        'erinnere mich um 18 uhr an die tabletten und nerv mich alle 5 minuten bis ich sie genommen habe',
        /^Ich erinnere dich: (die )?tabletten\n.*\n.*alle 5 Minuten/,
      ],
    ])
  })

  it('repeats within a stretch of today', async () => {
    await play(english(), [
      ['remind me every 20 minutes between 8pm and 9pm today to turn the compost', /Next: .*20:00 · .*20:20 · .*20:40/],
    ])
  })
})
