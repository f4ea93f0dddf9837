import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const MINUTE = 60_000

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

describe('38. a reason beside a command', () => {
  it('may stand in front or behind', async () => {
    await play(english(), [
      ['remind me thursday 6:30am about the fish delivery', /fish delivery/],
      ['push it an hour, hes always late', /\nThu 26 Nov, 07:30/],
      ["school's closed, move all of thursday to friday", /\nFri 27 Nov, 07:30/],
    ])
    await play(english(), [
      ['remind me in 15 mins to email my tutor', /email my tutor/],
      [{ wait: 15 * MINUTE }, /⏰ email my tutor/],
      ['too tired, tomorrow 8am', /Wed 25 Nov, 08:00/],
    ])
    await play(german(), [
      ['erinnere mich in 15 minuten an die mail', /mail/],
      [{ wait: 15 * MINUTE }, /⏰ mail/],
      ['bin zu müde, morgen um 8', /Mi, 25\. Nov um 8:00/],
    ])
  })
})

describe('38. a name put right', () => {
  it('keeps a title once that both have', async () => {
    await play(english(), [
      ['remind me tomorrow at 10 to ring dr whelan', /ring dr whelan/],
      ['sorry its dr phelan not whelan', /^I'll remind you: ring dr phelan\n/],
      ['ring dad, not dr phelan', /^I'll remind you: ring dad\n/],
    ])
  })

  it('may be said as the one with something', async () => {
    await play(german(), [
      ['erinnere mich morgen um 9 an die trikots', /trikots/],
      ['erinnere mich freitag um 17 uhr an die schrauben', /schrauben/],
      ['lösch das mit den trikots', 'Gelöscht: trikots'],
    ])
  })
})

describe('38. keep asking', () => {
  it('is no part of the text', async () => {
    await play(english(), [
      [
        'remind me at 1pm to give mum her insulin and keep asking every 10 minutes until i confirm',
        /^I'll remind you: give mum her insulin\n[\s\S]*every 10 minutes until you say done/,
      ],
      [
        'nag me every 15 min starting at 7pm to write my essay till i say im done',
        /^I'll remind you: write my essay\n[\s\S]*every 15 minutes until you say done/i,
      ],
    ])
  })
})
