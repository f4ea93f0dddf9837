import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

describe('31. why, behind a command', () => {
  it('is no part of what is said', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 2pm to feed the cat', /feed the cat/],
      ['i meant today, didnt see the time', /^I'll remind you: feed the cat\nTue 24 Nov, 14:00/],
      ['move it to friday, i have a meeting', /\nFri 27 Nov, 14:00/],
      ['cancel the cat because mum has fed it', 'Cancelled: feed the cat'],
    ])
    await play(stage().person('Ben'), [
      ['remind me every day at 9 to water the plants', /water the plants/],
      ['pause it for two weeks im on leave', /^Paused: water the plants\. It comes again Wed 9 Dec, 09:00/],
    ])
    await play(stage({ locale: 'de-DE' }).person('Cleo'), [
      ['erinnere mich morgen um 14 Uhr an die Katze', /Katze/],
      ['doch lieber heute, hab mich vertan', /\nDi, 24\. Nov um 14:00 Uhr/],
      ['lösch die Katze, ich bin nicht da', 'Gelöscht: Katze'],
    ])
  })
})

describe('31. the same again', () => {
  it('is one more reminder, with another time or other words', async () => {
    const at = stage()
    await play(at.person('Anna'), [
      ['remind me on friday at 9 to call the bank', /call the bank/],
      [
        'another one at 11 that day to go to the post office',
        /^I'll remind you: go to the post office\nFri 27 Nov, 11:00/,
      ],
      ['and on saturday too', /^I'll remind you: go to the post office\nSat 28 Nov, 11:00/],
      ['list', /^3 reminders:/],
    ])
  })

  it('is asked of another day behind a question', async () => {
    await play(stage().person('Anna'), [
      ['remind me of the dentist on sunday at 3pm', /dentist/],
      ['what do i have on saturday', /^You have no reminders on Sat 28 Nov/],
      ['and sunday?', /^1 reminder on Sun 29 Nov:\n1\. the dentist/],
      ['and monday', /^You have no reminders on Mon 30 Nov/],
      ['am i free on tuesday?', /free/],
      ['and wednesday?', /free/],
    ])
  })

  it('is kept when it was just cancelled', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 4pm to call ana', /call ana/],
      ['cancel it', 'Cancelled: call ana'],
      ['no wait keep it', /^Taken back: call ana comes Wed 25 Nov, 16:00/],
      ['keep it', 'Good, it stays like that.'],
    ])
    await play(stage({ locale: 'de-DE' }).person('Ben'), [
      ['erinnere mich morgen um 16 Uhr an Ana', /Ana/],
      ['lösch das', 'Gelöscht: Ana'],
      ['ach lass es doch stehen', /^Zurückgenommen: Ana/],
    ])
  })
})

describe('31. a lead', () => {
  it('is changed by "make that", and belongs to each of a series', async () => {
    await play(stage().person('Anna'), [
      ['remind me friday at 3pm of the meeting and 1 hour before', /And 1 hour before/],
      ['make that 2 hours before', /And 2 hours before, at Fri 27 Nov, 13:00/],
      ["i don't need the early one", /^I'll remind you: the meeting\nFri 27 Nov, 15:00, in 3 days\.$/],
      ['remind me every saturday at 10 of the match', /match/],
      ['every saturday 45 minutes before', /And 45 minutes before, at Sat 28 Nov, 09:15/],
      ['undo', /^Taken back/],
      ['also ping me 20 minutes before it starts', /And 20 minutes before, at Sat 28 Nov, 09:40/],
    ])
  })
})

describe('31. what was just set', () => {
  it('is put right as a whole where it repeats', async () => {
    await play(stage().person('Anna'), [
      ['remind me every wednesday at 17:45 to take Lena to swimming', /swimming/],
      ['change swimming to 18:15', /^I'll remind you: take Lena to swimming\nEvery Wednesday at 18:15/],
      ['no, thursday', /\nEvery Thursday at 18:15/],
      ['move it to friday', 'It repeats. Only this one, or all of them?'],
    ])
    await play(stage({ locale: 'de-DE' }).person('Ben'), [
      ['erinnere mich jeden dienstag um 20 uhr an die chorprobe', /chorprobe/],
      ['ab jetzt immer um halb acht', /\nJeden Dienstag um 19:30 Uhr/],
    ])
  })

  it('keeps the rest of its text behind "for" and "with"', async () => {
    await play(stage().person('Anna'), [
      ['remind me on friday at 6pm to buy a present for Tim at the market', /Tim/],
      ['no, for Tom', /^I'll remind you: buy a present for Tom at the market\n/],
    ])
    await play(stage({ locale: 'de-DE' }).person('Ben'), [
      ['erinnere mich am freitag um 18 uhr blumen kaufen', /blumen kaufen/],
      ['nein, für Tom', /^Ich erinnere dich: blumen für Tom kaufen\n/],
    ])
  })
})

describe('31. all that words name', () => {
  it('goes after one question, and moves by a length', async () => {
    await play(stage().person('Anna'), [
      ['remind me sunday at 10 to oil the deck', /deck/],
      ['remind me sunday at 12 to oil the hinges', /hinges/],
      [
        'push all my sunday stuff back an hour',
        /^Moved 2 reminders:\noil the deck: Sun 29 Nov, 11:00.*\noil the hinges: Sun 29 Nov, 13:00/,
      ],
      ['which reminders mention hinges', /^1 reminder with “hinges”:/],
      ['scrap the oil reminders', 'Cancel both: oil the deck and oil the hinges?'],
      ['keep them', /./],
      ['list', /^2 reminders:/],
    ])
  })
})

describe('31. "not now"', () => {
  it('snoozes with the time behind it, in German too', async () => {
    const at = stage({ locale: 'de-DE' })
    await play(at.person('Anna'), [
      ['erinnere mich in 5 minuten ans gießen', /gießen/],
      [{ wait: 300_000 }, /gießen/],
      ['jetzt nicht, in zwei stunden', /Verschoben auf Di, 24\. Nov um 14:05 Uhr, in 2 Stunden: gießen/],
    ])
  })
})

describe('31. two things in one message', () => {
  it('are done one after the other', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await play(anna, [
      ['remind me in 5 minutes to take the pill', /pill/],
      ['remind me in 5 minutes to feed the cat', /cat/],
      [{ wait: 300_000 }, /cat/],
      [
        'cat done, pill in 20 min',
        /Done: feed the cat ✓[\s\S]*Snoozed until Tue 24 Nov, 12:25, in 20 minutes: take the pill/,
      ],
      ['cancel the pill and remind me to eat in 30 minutes', /Cancelled: take the pill[\s\S]*I'll remind you: eat/],
    ])
  })

  it('are one where a thing to do is called so', async () => {
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['wäsche fertig machen morgen um 9', /^Ich erinnere dich: wäsche fertig machen/],
    ])
  })
})

describe('31. what is about another reminder', () => {
  it('is none by itself', async () => {
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['erinnere mich morgen um 9 mama anrufen', /mama anrufen/],
      ['auch um 17 uhr', /^Ich erinnere dich: mama anrufen\nMi, 25\. Nov um 17:00 Uhr/],
      ['beide um 18 uhr', /^2 Erinnerungen verschoben:/],
      ['lösch alle', /Alle 2 Erinnerungen löschen\?/],
      ['ja', /^Gelöscht: /],
    ])
    await play(stage().person('Ben'), [
      ['remind me every day at 8 to take vitamins', /vitamins/],
      ['weekdays only please', /\nEvery weekday at 08:00/],
      ['just this friday at 10', /./],
      ['add wednesday', /./],
      ['and afternoon?', /^I didn't get that/],
      ['forget it', /./],
    ])
  })

  it('names the last of the list that is shown', async () => {
    await play(stage().person('Anna'), [
      ['remind me on friday at 9 to pay rent', /rent/],
      ['remind me tomorrow at 9 to call ana', /ana/],
      ['list', /^2 reminders:\n1\. call ana/],
      ['delete the last one', 'Cancelled: pay rent'],
    ])
  })

  it('is both when it was asked which, and all of a day', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 9 to call ana', /ana/],
      ['remind me tomorrow at 11 to call bob', /bob/],
      ['move the call to friday', /^2 reminders fit/],
      ['both', /^Moved 2 reminders:/],
      ['clear friday', 'Cancel both: call ana and call bob?'],
      ['no', /./],
      ['keep only bob', /./],
      ['list', /^1 reminder:/],
    ])
  })
})

describe('31. further ahead', () => {
  it('is the day before, its evening, or more ahead of the event that was said', async () => {
    await play(stage().person('Anna'), [
      ['remind me of the flight on friday at 10', /flight/],
      ['and the day before', /And 1 day before, at Thu 26 Nov, 10:00/],
      ['undo', /^Taken back/],
      ['also the evening before', /And 16 hours before, at Thu 26 Nov, 18:00/],
      ['remind me 2 hours before the movie on saturday at 8pm', /Sat 28 Nov, 18:00/],
      ['make that 3 hours before', /^I'll remind you: the movie\nSat 28 Nov, 17:00/],
      ['no, 1 hour before', /^I'll remind you: the movie\nSat 28 Nov, 19:00/],
    ])
  })
})

describe('31. an answer with more than was asked', () => {
  it('keeps the day that is known, and takes no "later" for a time', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow', /^What/],
      ['8pm call eva', /^I'll remind you: call eva\nWed 25 Nov, 20:00/],
      ['remind me to call bob', /^When/],
      ['later', /^I found no time in “later”/],
      ['5pm', /^I'll remind you: call bob\nTue 24 Nov, 17:00/],
      ['scratch that', 'Cancelled: call bob'],
    ])
  })

  it('is dropped right behind its confirmation', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 9 to call mom', /mom/],
      ['*mum', /^I'll remind you: call mum\n/],
      ['forget it', /^Taken back: call mom/],
      ['forget it', /^I haven't asked anything/],
    ])
  })
})

describe('31. words that are no reminder', () => {
  it('set none, and a length is no day', async () => {
    await play(stage().person('Anna'), [
      ['remind me every day at 9 to stretch', /stretch/],
      ['sorry 9:30, class starts late', /\nEvery day at 09:30/],
      ['at 9 and 5', /./],
      ['set it back by 15', /./],
      ['start next week', /./],
      ['for two weeks', /./],
      ['list', /^1 reminder:\n1\. stretch — ↻ every day at 09:30, next Wed 25 Nov, 09:30/],
    ])
    await play(stage({ locale: 'de-DE' }).person('Ben'), [
      ['erinnere mich jeden tag um 9 ans dehnen', /dehnen/],
      ['morgen nicht, bin unterwegs', /^Fällt morgen aus: dehnen/],
    ])
  })
})
