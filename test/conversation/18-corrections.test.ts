import assert from 'node:assert/strict'
import type { Speaker } from '../../src/cli/talk/speaker.js'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

describe('18. corrections', () => {
  it('takes other words, and something more', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 9am to buy milk', /buy milk/],
      ['no, bread', /^I'll remind you: buy bread\n/],
      ['and also butter', /^I'll remind you: buy bread and butter\n/],
      ['no no, call mom', /^I'll remind you: call mom\n/],
      ['undo', /^Taken back: buy bread and butter comes Wed 25 Nov, 09:00/],
    ])
  })

  it('takes another time, however it is put', async () => {
    await play(stage().person('Anna'), [
      ['remind me on thursday at 16:00 to phone the bank', /phone the bank/],
      ['no wait, friday', /^I'll remind you: phone the bank\nFri 27 Nov, 16:00/],
      ['sorry, that was for saturday', /\nSat 28 Nov, 16:00/],
      ['hm, 11 would be better', /\nSat 28 Nov, 11:00/],
      ['an hour later please', /\nSat 28 Nov, 12:00/],
      ['not saturday, the day after', /\nSun 29 Nov, 12:00/],
      ['am', /\nSun 29 Nov, 00:00/],
      ['5pm', /\nSun 29 Nov, 17:00/],
    ])
  })

  it('counts a number as what was counted before', async () => {
    await play(stage().person('Anna'), [
      ['remind me in 10 minutes to check the rice', /12:10/],
      ['sorry i meant 20', /^I'll remind you: check the rice\nTue 24 Nov, 12:20/],
    ])
  })

  it('counts an amount alone in the unit that was said', async () => {
    await play(stage().person('Anna'), [
      ['remind me in an hour to check the rice', /13:00/],
      ['no, in two', /^I'll remind you: check the rice\nTue 24 Nov, 14:00/],
      ['remind me tomorrow at 9 to call mom', /call mom/],
      ['no, in two', /^I found no time in “2”/],
    ])
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['erinnere mich in einer stunde an das training', /13:00/],
      ['nein, in anderthalb', /^Ich erinnere dich: training\nDi, 24. Nov um 13:30/],
    ])
  })

  it('makes a series one reminder on the day that alone was meant', async () => {
    await play(stage().person('Anna'), [
      ['remind me every friday at 17:00 to clear the inbox', /Every Friday/],
      ['no, only this friday', /^I'll remind you: clear the inbox\nFri 27 Nov, 17:00, in 3 days\.$/],
    ])
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['erinnere mich jeden freitag um 17 uhr an sport', /Jeden Freitag/],
      ['nein, nur diesen freitag', /^Ich erinnere dich: sport\nFr, 27\. Nov um 17:00 Uhr/],
    ])
  })

  it('moves but the next of a series to another time that alone was meant', async () => {
    await play(stage().person('Anna'), [
      ['remind me every day at 17:00 to clear the inbox', /Every day/],
      ['no, only tomorrow at 18:00', /^Moved: clear the inbox\nWed 25 Nov, 18:00.*\nOnly this one moves/],
    ])
  })

  it('sets something else at a time of its own, and adds it to no text', async () => {
    await play(stage().person('Anna'), [
      ['remind me on friday at 9 to pay the deposit', /deposit/],
      ['and also on saturday at 12 to move out', /^I'll remind you: move out\nSat 28 Nov, 12:00/],
    ])
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['erinnere mich am Freitag um 9 an die Kaution', /Kaution/],
      ['und auch am Samstag um 12 an den Umzug', /^Ich erinnere dich: Umzug\nSa, 28\. Nov um 12:00 Uhr/],
    ])
  })

  it('puts right with whom it is', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 9 of the lunch with Tom', /lunch with Tom/],
      ['no, Barbara', /^I'll remind you: the lunch with Barbara\n/],
    ])
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['erinnere mich morgen um 9 an den Anruf bei Jonas', /Anruf bei Jonas/],
      ['ich meinte Janosch', /^Ich erinnere dich: Anruf bei Janosch\n/],
    ])
  })

  it('asks what is wrong when only that is said', async () => {
    await play(stage().person('Anna'), [
      ['remind me on friday at 10am to sign the lease', /sign the lease/],
      ["that's not right", /^What is wrong with “sign the lease”, Fri 27 Nov, 10:00, in 3 days\?/],
      ['it should be at 2pm', /^I'll remind you: sign the lease\nFri 27 Nov, 14:00/],
      ['yes thats right', 'Good, it stays like that.'],
    ])
  })

  it('sets a message ahead, and drops it again', async () => {
    await play(stage().person('Anna'), [
      ['remind me of the flight on saturday at 11:20', /flight/],
      [
        'and 3 hours before',
        /^I'll remind you: the flight\nSat 28 Nov, 11:20, in 4 days\.\nAnd 3 hours before, at Sat 28 Nov, 08:20\.$/,
      ],
      ["i don't need the early one", /^I'll remind you: the flight\nSat 28 Nov, 11:20, in 4 days\.$/],
    ])
  })

  it('changes nothing when there is nothing to correct', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await play(anna, [
      ['no, bread', /^I set or changed nothing just now/],
      ["that's wrong", /^I set or changed nothing just now/],
      ['remind me tomorrow at 9am to buy milk', /buy milk/],
      [{ wait: 3_600_000 }, null],
      ['no, bread', /^I set or changed nothing just now/],
    ])
  })

  it('snoozes nothing that has not come', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 9am to call mom', /call mom/],
      ['snooze 10 minutes', /^“call mom” has not come yet, so there is nothing to snooze: it comes Wed 25 Nov, 09:00/],
      ['list', /^1 reminder:\n1\. call mom — Wed 25 Nov, 09:00/],
    ])
  })

  it('understands the same in German', async () => {
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['erinnere mich am Freitag um 14:30 an die Zahnreinigung', /Zahnreinigung/],
      ['doch lieber montag', /\nMo, 30\. Nov um 14:30 Uhr/],
      ['nicht montag, dienstag', /\nDi, 1\. Dez um 14:30 Uhr/],
      ['eine halbe stunde früher', /\nDi, 1\. Dez um 14:00 Uhr/],
      ['nein, Friseur', /^Ich erinnere dich: Friseur/],
      ['das stimmt nicht', /^Was stimmt nicht an „Friseur“/],
    ])
  })
})

describe('18. the card of what is put right', () => {
  const cards = (anna: Speaker) => anna.sent.filter(({ text }) => text?.includes('bread') || text?.includes('milk'))

  it('is replaced where the channel can, so that one stays, with all that is so now', async () => {
    const anna = stage().person('Anna')
    await play(anna, [
      ['remind me tomorrow at 9 to buy milk and 1 hour before', /And 1 hour before, at Wed 25 Nov, 08:00\.$/],
      [
        'no, bread',
        /^I'll remind you: buy bread\nWed 25 Nov, 09:00, in 21 hours\.\nAnd 1 hour before, at Wed 25 Nov, 08:00\.$/,
      ],
      ['i meant 5pm', /^I'll remind you: buy bread\nWed 25 Nov, 17:00, .*\nAnd 1 hour before, at Wed 25 Nov, 16:00\.$/],
    ])
    assert.equal(cards(anna).length, 1)
    assert.deepEqual(anna.buttons(), ['Change time', 'Undo'])
    await play(anna, [[{ tap: 'Undo' }, /^Taken back: buy bread comes Wed 25 Nov, 09:00/]])
  })

  it('stays where the channel cannot replace it, and where something stands below it', async () => {
    await play(stage({ canReplace: false }).person('Anna'), [
      ['remind me tomorrow at 9 to buy milk', /milk/],
      ['no, bread', /^Changed “buy milk” to “buy bread”\.\nIt still comes Wed 25 Nov, 09:00\./],
    ])
    await play(stage().person('Anna'), [
      ['remind me in 5 minutes to stretch', /stretch/],
      ['remind me tomorrow at 9 to buy milk', /milk/],
      [{ wait: 5 * 60_000 }, /^⏰ stretch/],
      ['change milk to bread', /^Changed “buy milk” to “buy bread”\./],
    ])
    await play(stage().person('Anna', { isGroup: true }), [
      ['remind me tomorrow at 9 to buy milk', /milk/],
      ['no, bread', /^Changed “buy milk” to “buy bread”\./],
    ])
  })
})
