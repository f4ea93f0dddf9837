import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

describe('30. which of several', () => {
  it('is said by a name, a place in the list or a time alone', async () => {
    const start: Parameters<typeof play>[1] = [
      ['remind me tomorrow at 10 to call Mr Rao', /Mr Rao/],
      ['remind me thursday at 11 to call Mrs Rao', /Mrs Rao/],
      ['cancel the rao call', /^2 reminders fit/],
    ]
    await play(english(), [...start, ['mrs rao', 'Cancelled: call Mrs Rao']])
    await play(english(), [...start, ['the early one', 'Cancelled: call Mr Rao']])
    await play(english(), [...start, ['the thursday one', 'Cancelled: call Mrs Rao']])
    await play(english(), [...start, ['remind me at 5pm to cook', /^I'll remind you: cook/]])
  })
})

describe('30. a change in a few words', () => {
  it('replaces a word of the text', async () => {
    await play(english(), [
      ['remind me friday noon to bring cupcakes for the class', /cupcakes/],
      ['change cupcakes to flapjacks', /^I'll remind you: bring flapjacks for the class\n/],
    ])
  })

  it('holds from now on', async () => {
    await play(english(), [
      ['every day at 6:45am remind me to walk Biscuit', /Every day at 06:45/],
      ['from now on 7:15', /Every day at 07:15/],
    ])
    await play(german(), [
      ['erinnere mich jeden tag um 7 an den hund', /Jeden Tag um 7:00/],
      ['ab jetzt um 7:30', /Jeden Tag um 7:30/],
    ])
  })

  it('goes back to what was said before', async () => {
    await play(english(), [
      ['remind me tomorrow at 9 to renew the booking', /09:00/],
      ['make it 10', /10:00/],
      ['no 11', /11:00/],
      ['wait 10 was right', /10:00/],
    ])
  })

  it('names the day behind "not"', async () => {
    await play(english(), [
      ['remind me on the 3rd at 9 to renew the passport', /3 Dec/],
      ['not the 3rd, the 13th', /^I'll remind you: renew the passport\nSun 13 Dec, 09:00/],
    ])
  })

  it('is put right while the text is asked for', async () => {
    await play(english(), [
      ['remind me at 5pm', /^What/],
      ['monday i mean', /Mon 30 Nov at 17:00/],
      ['water', /^I'll remind you: water\nMon 30 Nov, 17:00/],
    ])
  })
})

describe('30. "done" said twice', () => {
  it('ends nothing that has not come', async () => {
    await play(english(), [
      ['remind me in 10 minutes to hang up the washing', /washing/],
      ['remind me tomorrow at 11 to call Tom', /Tom/],
      [{ wait: 10 * 60_000 }, /washing/],
      ['done', /^Done: hang up the washing/],
      ['done!!', 'Nothing is waiting for you just now.'],
    ])
  })
})

describe('30. ahead of something', () => {
  it('comes twice', async () => {
    await play(english(), [
      [
        'flight tuesday 6:20pm, remind me 3 hours before and again 90 minutes before',
        /^I'll remind you: flight\nTue 24 Nov, 16:50.*\nThat is 1 hour 30 minutes before Tue 24 Nov, 18:20\.\nAnd 3 hours before, at Tue 24 Nov, 15:20\.$/,
      ],
    ])
  })

  it('comes at the hour that is said with what is to be done', async () => {
    await play(german(), [
      ['am tag vor der prüfung am 24.12. erinnere mich um 18 uhr ans lernen', /lernen\nMi, 23\. Dez um 18:00/],
    ])
  })
})

describe('30. bare sentences', () => {
  it('share the day in front of them', async () => {
    await play(german(), [
      [
        'morgen um 10 blumen gießen, um 12 oma anrufen und um 18 uhr grill anheizen',
        /^Ich erinnere dich an 3 Dinge:\n.*25\. Nov um 10:00.*\n.*25\. Nov um 12:00.*\n.*25\. Nov um 18:00/,
      ],
    ])
  })

  it('leave out what they say is left out', async () => {
    await play(english(), [
      [
        'remind me every day at 9 to feed the sourdough but skip christmas day',
        /^I'll remind you: feed the sourdough\n/,
      ],
      [
        'remind me to oil the machine every 10 days after i finish, starting today at 1pm',
        /^I'll remind you: oil the machine\n/,
      ],
    ])
  })
})
