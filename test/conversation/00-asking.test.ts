import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'
import { calendarPlan } from '../support/calendar-plan.js'
import { play } from './script.js'

const MINUTE = 60_000

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const isEmpty = async (at: Stage): Promise<void> =>
  assert.equal((await at.store.counts(Number.MAX_SAFE_INTEGER)).waiting, 0)

describe('asking for what is missing', () => {
  it('takes the words that tie an answer to the question off', async () => {
    await play(stage().person('Anna'), [
      ['set a reminder', /What/],
      ['hmm for the water tanker please', 'When shall I remind you: the water tanker?'],
      ['tomorrow 6:30 in the morning', /^I'll remind you: the water tanker\nWed 25 Nov, 06:30/],
    ])
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['erinner mich morgen um 8', /Woran/],
      ['es geht um den zahnarzt', /^Ich erinnere dich: zahnarzt\n/],
      ['erinner mich doch lieber um 20 uhr ans bügeln', /^Ich erinnere dich: bügeln\n/],
    ])
  })

  it('asks what, then when, then confirms', async () => {
    await play(stage().person('Anna'), [
      ['remind me', 'What shall I remind you of?'],
      ['water the plants', 'When shall I remind you: water the plants?'],
      ['tomorrow at 9am', "I'll remind you: water the plants\nWed 25 Nov, 09:00, in 21 hours."],
    ])
  })

  it('asks only for what the first message did not give', async () => {
    await play(stage().person('Anna'), [
      ['remind me to water the plants', 'When shall I remind you: water the plants?'],
      [{ tap: 'In 1 hour' }, "I'll remind you: water the plants\nTue 24 Nov, 13:00, in 1 hour."],
    ])
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 9am', 'What shall I remind you of then?'],
      ['water the plants', /^I'll remind you: water the plants\nWed 25 Nov, 09:00/],
    ])
  })

  it('takes the time along when the answer to "what" has one', async () => {
    await play(stage().person('Anna'), [
      ['remind me', 'What shall I remind you of?'],
      ['call mom tomorrow at 9am', /^I'll remind you: call mom\nWed 25 Nov, 09:00/],
    ])
  })

  it('asks again with examples when it finds no time', async () => {
    await play(stage().person('Anna'), [
      ['remind me to water the plants', 'When shall I remind you: water the plants?'],
      [
        'when the cat is back',
        'I found no time in “when the cat is back”.\nTry “tomorrow at 9”, “in 20 minutes” or “every weekday at 8:30”. “Never mind” drops it.',
      ],
      ['feb 30', /no such day as “feb 30”.*\n“Never mind” drops it\./],
      ['in 20 minutes', /^I'll remind you: water the plants\nTue 24 Nov, 12:20/],
    ])
  })

  it('offers another time for one that is past, and takes "yes"', async () => {
    await play(stage().person('Anna'), [
      [
        'remind me yesterday at 9am to water the plants',
        /^Mon 23 Nov, 09:00 has already gone by\. Shall I make it Wed 25 Nov at 09:00\?$/,
      ],
      ['yes', "I'll remind you: water the plants\nWed 25 Nov, 09:00, in 21 hours."],
    ])
  })

  it('offers how else a time can be read, and sets it on "yes" alone', async () => {
    const at = stage()
    await play(at.person('Anna'), [
      ['remind me at 3 or 4 on december 4 to water the plants', 'Did you mean Fri 4 Dec at 09:00?'],
      ['yes', /^I'll remind you: water the plants\nFri 4 Dec, 09:00/],
    ])
  })

  it('takes what is jotted down with a clear time for a request', async () => {
    await play(stage().person('Anna'), [
      ['pick up the parcel tomorrow at 11', /^I'll remind you: pick up the parcel\nWed 25 Nov, 11:00/],
      ['the parcel comes tomorrow at 11', /^(?!I'll remind you)/],
    ])
  })

  for (const words of ['never mind', 'cancel', 'forget it'])
    it(`drops it and stores nothing on "${words}"`, async () => {
      for (const before of [['remind me'], ['remind me', 'water the plants'], ['remind me to water the plants']]) {
        const at = stage()
        const anna = at.person('Anna')
        for (const said of before) await anna.say(said)
        await play(anna, [[words, 'All right, I set nothing.']])
        await isEmpty(at)
      }
    })

  it('answers "help" and goes on', async () => {
    await play(stage().person('Anna'), [
      ['remind me', 'What shall I remind you of?'],
      ['help', /^Tell me what and when[\s\S]*\n\nWhat shall I remind you of\?$/],
      ['water the plants', 'When shall I remind you: water the plants?'],
      ['help', /^Tell me what and when[\s\S]*\n\nWhen shall I remind you: water the plants\?$/],
      ['tomorrow at 9am', /^I'll remind you: water the plants\nWed 25 Nov, 09:00/],
    ])
  })

  it('shows the list in between and goes on', async () => {
    await play(stage().person('Anna'), [
      ['remind me to water the plants', 'When shall I remind you: water the plants?'],
      ['list my reminders', /^No reminders\.[\s\S]*\n\nWhen shall I remind you: water the plants\?$/],
      ['tomorrow at 9am', /^I'll remind you: water the plants/],
    ])
  })

  it('takes a whole request in the middle as a new one', async () => {
    const at = stage()
    await play(at.person('Anna'), [
      ['remind me to water the plants', 'When shall I remind you: water the plants?'],
      ['remind me tomorrow at 9am to call mom', /^I'll remind you: call mom\nWed 25 Nov, 09:00/],
    ])
    assert.equal((await at.store.counts(at.now)).waiting, 1)
  })

  it('takes words that look like commands as the text it asked for', async () => {
    await play(stage().person('Anna'), [
      ['remind me', 'What shall I remind you of?'],
      ['cancel the newspaper', 'When shall I remind you: cancel the newspaper?'],
      ['in 20 minutes', /^I'll remind you: cancel the newspaper\n/],
    ])
  })

  it('goes on where it was after the process was killed', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await play(anna, [['remind me to water the plants', 'When shall I remind you: water the plants?']])
    at.restart()
    await play(anna, [['in 20 minutes', /^I'll remind you: water the plants\nTue 24 Nov, 12:20/]])
  })

  it('asks each person of a group for themselves', async () => {
    const at = stage({ isGroup: true })
    const anna = at.person('Anna')
    const bob = at.person('Bob')
    await play(anna, [['remind me', 'What shall I remind you of?']])
    await play(bob, [['remind me to stretch', 'When shall I remind you: stretch?']])
    await play(anna, [['water the plants', 'When shall I remind you: water the plants?']])
    await play(bob, [['in 5 minutes', /^I'll remind you: stretch\n/]])
    await play(anna, [['in 10 minutes', /^I'll remind you: water the plants\n/]])
    assert.match((await anna.wait(5 * MINUTE)).join(), /@Bob\n⏰ stretch/)
  })

  it('works on a channel without buttons, by numbers', async () => {
    await play(stage({ channelId: 'sms' }).person('Anna'), [
      [
        'remind me to water the plants',
        'When shall I remind you: water the plants?\n\n1. In 1 hour\n2. Tomorrow morning\n3. Monday morning',
      ],
      ['2', /^I'll remind you: water the plants\nWed 25 Nov, 09:00/],
    ])
  })
})

describe('0. too much', () => {
  it('says kindly when 500 reminders are as many as it keeps, and goes on when some are gone', async () => {
    const at = stage({ limits: { reminders: 500 } })
    const anna = at.person('Anna')
    const here = {
      person: 'webchat|u-anna',
      channelId: 'webchat',
      conversation: anna.conversation,
      conversationKind: 'personal',
      timeZone: 'Europe/Berlin',
    } as const
    const things = Array.from({ length: 500 }, (_, index) => {
      const at = Date.parse('2026-11-25T08:00:00Z') + index * 60_000
      return { text: `thing ${index + 1}`, schedule: { kind: 'once', at, timeZone: here.timeZone } as const }
    })
    await at.book.importCalendar(here, calendarPlan(things))
    await play(anna, [
      [
        'remind me tomorrow at 9am to do one more thing',
        'You have 500 reminders, and that is as many as I can keep for one person. Cancel a few and try again.',
      ],
      [{ tap: 'Show all' }, /^500 reminders:\n1\. thing 1 [\s\S]*1–10 of 500\. Say “more” or “back”\./],
      ['cancel 2-4', /^Cancelled: thing 2, thing 3 and thing 4$/],
      ['remind me tomorrow at 9am to do one more thing', /^I'll remind you: do one more thing/],
    ])
  })

  it('offers days of the week for every so many workdays, and takes them by a yes', async () => {
    await play(stage().person('Anna'), [
      [
        'remind me every 3 workdays at 9am to water the plants',
        "“every 3 workdays at 9am” comes on other days each week, and I can't count that. Shall I make it every Monday and Thursday at 09:00?",
      ],
      ['yes', /^I'll remind you: water the plants\nEvery Monday and Thursday at 09:00/],
      ['move it to every 2 workdays at 10am', /Shall I make it every Monday, Wednesday and Friday at 10:00\?$/],
      ['yes', /^Changed: water the plants\nEvery Monday, Wednesday and Friday at 10:00/],
    ])
  })

  it('says that it cannot leave out public holidays, and leaves out the single days that are named instead', async () => {
    const cannot =
      "I can't leave out public holidays yet, only single days, e.g. “skip it on christmas” once it is set. " +
      'Shall I remind you every weekday at 09:00, holidays included?'
    const set = /Every weekday at 09:00, first in \d+ hours\.$/m
    await play(stage().person('Anna'), [
      ['remind me every weekday at 9am but not on public holidays to check mail', cannot],
      ['no', 'All right, I set nothing.'],
      ['remind me every weekday at 9am but not on public holidays to check mail', cannot],
      ['yes', set],
      ['skip it on christmas', /^Left out on Fri 25 Dec: check mail/],
      ['not on public holidays', cannot],
      ['yes', set],
      ['skip it on christmas', 'Nothing of that comes on Fri 25 Dec anyway.'],
      ['not on the 28th of december', set],
    ])
  })

  it('asks for a minute when somebody, or their script, sets them all at once', async () => {
    const anna = stage({ limits: { createsPerMinute: 30 } }).person('Anna')
    for (let n = 1; n <= 30; n += 1) await anna.say(`remind me tomorrow at 9am to do thing ${n}`)
    await play(anna, [
      ['remind me tomorrow at 9am to rest', 'That was a lot at once. Give me a minute, then try again.'],
      ['list', /^30 reminders:/],
      [{ wait: 60_000 }, null],
      ['remind me tomorrow at 9am to rest', /^I'll remind you: rest/],
    ])
  })
})
