import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

describe('where somebody has to be', () => {
  it('is set behind what is told of others', async () => {
    await play(new Stage({ now: '2026-11-24T11:00:00Z' }).person('Anna'), [
      ["my sister's train gets in at 6", /Shall I remind you/],
      ['meet her at the station 17:50', /^I'll remind you: meet her at the station\nTue 24 Nov, 17:50/],
      ['but i need to be at the parents evening today at 4:30pm', /be at the parents evening\nTue 24 Nov, 16:30/],
    ])
    await play(new Stage({ now: '2026-11-24T11:00:00Z', locale: 'de-DE' }).person('Anna'), [
      ['um 17:50 am bahnhof sein', /^Ich erinnere dich: am bahnhof sein\nDi, 24\. Nov um 17:50 Uhr/],
      ['aber ich muss heute um halb 5 zum elterngespräch', /zum elterngespräch\nDi, 24\. Nov um 16:30 Uhr/],
      ['puh heut um 8 war ich beim blutabnehmen, war schlimm', /^Dafür setze ich nichts/],
    ])
  })
})

describe('19. bare sentences', () => {
  it('sets a thing to do with a clear time, to be taken back by one tap', async () => {
    await play(stage().person('Anna'), [
      ['buy milk tomorrow 5pm', /^I'll remind you: buy milk\nWed 25 Nov, 17:00/],
      [{ tap: 'Undo' }, "Taken back, I won't remind you: buy milk"],
      ['i need to pay rent every 1st', /^I'll remind you: pay rent\nEvery month on the 1st/],
      ['dentist friday 14:30', /^I'll remind you: dentist\nFri 27 Nov, 14:30/],
    ])
  })

  for (const chatter of ['see you tomorrow', 'i had lunch at 12 today', 'good night, until tomorrow at 9'])
    it(`sets nothing for "${chatter}"`, async () => {
      await play(stage().person('Anna'), [
        [chatter, 'I set nothing for that. Say what and when, and I remind you.'],
        ['list', /^No reminders/],
      ])
    })

  for (const told of ['the meeting is at 5', 'school starts at 8 tomorrow', 'buy 12 eggs'])
    it(`only offers to set "${told}"`, async () => {
      await play(stage().person('Anna'), [
        [told, /Shall I remind you/],
        ['no', 'All right, then not.'],
        ['list', /^No reminders/],
      ])
    })

  it('can be turned off and on', async () => {
    await play(stage().person('Anna'), [
      ['only when i say remind me', /^From now on I set something only when you say “remind me”/],
      ['buy milk tomorrow 5pm', /Shall I remind you: buy milk tomorrow 5pm\?$/],
      ['short sentences on', /^A thing to do and a time are enough/],
      ['buy milk tomorrow 5pm', /^I'll remind you: buy milk/],
    ])
  })

  it('is never a request in a group', async () => {
    await play(stage({ isGroup: true }).person('Anna'), [['buy milk tomorrow 5pm', /Shall I remind you/]])
  })

  it('may begin with a word for calling off, where there is nothing to call off', async () => {
    await play(stage({ isGroup: true }).person('Anna'), [['drop the keys at reception tomorrow 7am', /no reminder/]])
    await play(stage().person('Anna'), [
      ['drop the keys at reception tomorrow 7am', /^I'll remind you: drop the keys at reception\nWed 25 Nov, 07:00/],
      ['drop the keys tomorrow', 'Cancelled: drop the keys at reception'],
      ['remind me tomorrow at 9 to buy milk', /buy milk/],
      ['drop the bread tomorrow', /^No reminder of yours has “bread”/],
    ])
  })

  it('is understood in German', async () => {
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['zahnarzt morgen um 9', /^Ich erinnere dich: zahnarzt\nMi, 25\. Nov um 9:00 Uhr/],
      ['ich muss am freitag um 10 die miete zahlen', /^Ich erinnere dich: die miete zahlen\nFr, 27\. Nov um 10:00 Uhr/],
      ['wir sehen uns morgen', 'Dafür setze ich nichts. Sag was und wann, dann erinnere ich dich.'],
      ['das meeting ist um 5', /Soll ich dich erinnern/],
    ])
  })
})

describe('19. questions that are open', () => {
  it('take a time as more of the time', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow', 'What shall I remind you of then?'],
      ['8pm', 'What shall I remind you of, Wed 25 Nov at 20:00?'],
      ['to call Eva', /^I'll remind you: call Eva\nWed 25 Nov, 20:00/],
    ])
  })

  it('are put twice, then let go', async () => {
    await play(stage().person('Anna'), [
      ['remind me to water the plants', 'When shall I remind you: water the plants?'],
      ['thanks', /^You're welcome\.\n\nWhen shall I remind you: water the plants\?/],
      [
        'purple',
        'Then I leave it, and set nothing. Say “remind me to water the plants” with a time whenever you like.',
      ],
      ['list', /^No reminders/],
    ])
  })

  it('let new requests and commands by', async () => {
    await play(stage().person('Anna'), [
      ['remind me to water the plants', 'When shall I remind you: water the plants?'],
      ['buy milk tomorrow 5pm', /^I'll remind you: buy milk/],
      ['remind me', 'What shall I remind you of?'],
      ['list', /buy milk[\s\S]*\n\nWhat shall I remind you of\?$/],
    ])
  })
})
