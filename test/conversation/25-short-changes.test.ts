import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const german = () => stage({ locale: 'de-DE' }).person('Anna')

describe('25. short changes', () => {
  it('counts a length that follows right away from the time that it has', async () => {
    await play(stage().person('Anna'), [
      ['remind me on saturday at 11:30 to rake the yard', /Sat 28 Nov, 11:30/],
      ['push it two days', /^Moved: rake the yard\nMon 30 Nov, 11:30/],
      ['move the yard one an hour', /^Moved: rake the yard\nMon 30 Nov, 12:30/],
    ])
    await play(german(), [
      ['erinnere mich am samstag um 11:30 daran, Laub zu harken', /28\. Nov/],
      ['verschieb es zwei tage', /30\. Nov um 11:30/],
    ])
  })

  it('snoozes the one that came when it is named with "again"', async () => {
    await play(stage().person('Anna'), [
      ['remind me in 5 minutes to check the soup', /check the soup/],
      ['remind me in 5 minutes to fold the laundry', /fold the laundry/],
      [{ wait: 5 * 60_000 }, /laundry/],
      ['soup again in 30 minutes', /^Snoozed until Tue 24 Nov, 12:35, in 30 minutes: check the soup$/],
    ])
  })

  it('sets something new with "again" where nothing of it came', async () => {
    await play(stage().person('Anna'), [
      ['call mom again in 2 hours', /^I'll remind you: call mom\n/],
      ['see you again in 2 days', /^I set nothing for that/],
    ])
  })

  it('moves the one that is named in "erst um"', async () => {
    await play(german(), [
      ['erinnere mich morgen um 9 an den Optiker', /25\. Nov um 9:00/],
      ['optiker erst um 4', /25\. Nov um 16:00/],
    ])
  })

  it('takes a correction with a short sorry', async () => {
    await play(stage().person('Anna'), [
      ['remind me on dec 5 at 10:30 to renew the plates', /5 Dec, 10:30/],
      ['oh sry should be dec 15', /^I'll remind you: renew the plates\nTue 15 Dec, 10:30/],
    ])
  })

  it('puts one word of the text for another', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 15:00 to pick up the goose', /goose/],
      ['duck, not goose', /^I'll remind you: pick up the duck\n/],
      ['tea, not coffee', /^I didn't get that/],
    ])
    await play(german(), [
      ['erinnere mich morgen um 15 uhr daran, die gans abzuholen', /gans/],
      ['ente, nicht gans', /^Ich erinnere dich: die ente abzuholen\n/],
    ])
  })

  it('takes a slip in "everything"', async () => {
    await play(stage().person('Anna'), [
      ['remind me on monday at 9 to return the costume', /costume/],
      ['remind me on monday at 14:00 of the flu shot', /flu shot/],
      ['remind me on tuesday at 8 to vote', /vote/],
      ['remove evrything but the flu shot', /costume[\s\S]*vote/],
      ['yes', /costume[\s\S]*vote|2/],
      ['list', /^1 reminder:\n1\. the flu shot/],
    ])
  })

  it('sets two things that are jotted down with a time each, and asks where a day is open', async () => {
    await play(stage().person('Anna'), [
      ['buy a baguette at 6pm and call the concierge tomorrow at 9', /24 Nov, 18:00[\s\S]*25 Nov, 09:00/],
      ['buy milk tomorrow at 5pm and call mom at 6pm', /Shall I remind you/],
    ])
    await play(german(), [
      ['brot kaufen um 18 uhr und mama anrufen morgen um 9', /24\. Nov um 18:00[\s\S]*25\. Nov um 9:00/],
    ])
  })

  it('counts from the day that something is due', async () => {
    await play(stage().person('Anna'), [['the day before the rates are due on 12 feb remind me to pay them', /11 Feb/]])
    await play(german(), [
      ['am tag vor der hochzeit am 12. februar erinnere mich daran, das hemd zu bügeln', /hemd[\s\S]*11\. Feb/],
    ])
  })

  it('takes a language and a place with a word of why or how long', async () => {
    await play(stage({ locale: 'de-DE' }).person('Anna'), [['english please, my german is bad', /^I speak English/]])
    await play(stage().person('Anna'), [["i'm in dubai til friday", /^Your time zone is Asia\/Dubai/]])
  })

  it('answers whether somebody is busy, and what repeats', async () => {
    await play(stage().person('Anna'), [
      ['remind me every thursday at 7pm of ikebana', /ikebana/],
      ['remind me tomorrow at 9 to call mom', /call mom/],
      ['busy tomorrow?', /call mom/],
      ['which of my reminders repeat?', /^(?![\s\S]*call mom)[\s\S]*ikebana/],
    ])
  })

  it('shows whether short sentences set something', async () => {
    await play(stage().person('Anna'), [
      ['settings', /\nShort sentences: on;/],
      ['only set reminders when i say remind me', /^From now on I set something only when/],
      ['settings', /\nShort sentences: off;/],
      ['help settings', /short sentences off/],
    ])
    await play(german(), [
      ['nur erinnern, wenn ich „erinnere mich“ sage', /^Ab jetzt setze ich nur etwas/],
      ['einstellungen', /\nKurze Sätze: aus;/],
    ])
  })
})
