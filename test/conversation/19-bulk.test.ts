import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const MINUTE = 60_000

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

describe('19. many at once', () => {
  it('are shown before they go, and come back by one Undo', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 17:00 to buy milk', /^I'll remind you/],
      ['remind me on friday at 17:00 to check if the milk is sour', /^I'll remind you/],
      ['remind me on friday at 9 to ring Ole', /^I'll remind you/],
      ['delete everything about milk', 'Cancel both: buy milk and check if the milk is sour?'],
      ['yes', 'Cancelled: buy milk and check if the milk is sour'],
      ['undo', 'Taken back, all as before: buy milk and check if the milk is sour'],
      ['cancel all except Ole', 'Cancel both: buy milk and check if the milk is sour?'],
      ['no', /./],
      ['how many reminders do i have', /^3 reminders:/],
    ])
  })

  it('are named where only some of them are meant, of a series only what comes then', async () => {
    const three = async () => {
      const anna = stage().person('Anna')
      await anna.say('remind me tomorrow at 10 of the hairdresser')
      await anna.say('remind me every day at 9 of the pills')
      return anna
    }
    await play(await three(), [
      ['cancel tomorrow', /^Cancel both: the pills and the hairdresser\?/],
      ['only the hairdresser', 'Cancelled: the hairdresser'],
    ])
    await play(await three(), [
      ['cancel tomorrow', /^Cancel both/],
      ['the pills', /^Left out tomorrow: the pills\n/],
    ])
    await play(await three(), [
      ['cancel tomorrow', /^Cancel both/],
      ['not the hairdresser', /./],
      ['list', /^2 reminders/],
    ])
  })

  it('are not touched when an exception fits nothing', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 17:00 to buy milk', /^I'll remind you/],
      ['cancel all except the dentist', /^No reminder of yours has “dentist”/],
    ])
  })

  it('are paused and resumed in one answer, what comes once stays', async () => {
    await play(stage().person('Anna'), [
      ['remind me every day at 14:00 to stretch', /^I'll remind you/],
      ['remind me every day at 15:00 to drink', /^I'll remind you/],
      ['remind me at 13:00 to water the cress', /^I'll remind you/],
      [
        'pause all',
        'Paused until you say resume: 2 reminders\n1 stays as it is: only what repeats can be paused and resumed.',
      ],
      ['undo', 'Taken back, all as before: stretch and drink'],
      ['pause all', /^Paused until you say resume: 2 reminders/],
      ['resume all', /^2 reminders come again\.\n1 stays as it is/],
    ])
  })

  it('wait while somebody wants to be left alone', async () => {
    const anna = stage().person('Anna')
    await play(anna, [
      ['remind me at 13:00 to water the cress', /^I'll remind you/],
      ['remind me every day at 14:00 to stretch', /^I'll remind you/],
      ['leave me alone until 3pm', /^Quiet until Tue 24 Nov, 15:00, in 3 hours: water the cress and stretch$/],
      [{ wait: 150 * MINUTE }, null],
      [{ wait: 30 * MINUTE }, /^⏰ water the cress/],
    ])
  })

  it('lose an occurrence on a day that is left out', async () => {
    await play(stage().person('Anna'), [
      ['remind me every friday at 10 to water the palm', /^I'll remind you/],
      ['skip it on christmas', 'Left out on Fri 25 Dec: water the palm\nNext: Fri 27 Nov, 10:00, in 3 days.'],
      ['skip it on new year', /^Left out on Fri 1 Jan 2027/],
    ])
  })

  it('lose a day of the week', async () => {
    await play(stage().person('Anna'), [
      ['remind me every day at 18:00 to practise', /^I'll remind you/],
      ['except sundays', /Every Monday, Tuesday, Wednesday, Thursday, Friday and Saturday at 18:00/],
      ['undo', /^Taken back/],
    ])
  })

  it('stop nagging without being cancelled', async () => {
    const anna = stage().person('Anna')
    await play(anna, [
      ['remind me in 5 minutes to charge the scooter, every 10 minutes until i say done', /^I'll remind you/],
      [{ wait: 5 * MINUTE }, /^⏰ charge the scooter/],
      ['stop nagging', "I'll stop asking: charge the scooter. It stays open until you say done."],
      [{ wait: 60 * MINUTE }, null],
      ['done', /^Done: charge the scooter/],
    ])
  })

  it('may be all but one, with the verb in between', async () => {
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['erinnere mich morgen um 10 an den Baumarkt', /Baumarkt/],
      ['erinnere mich am montag um 11:20 an den Kinderarzt', /Kinderarzt/],
      ['erinnere mich am dienstag um 8 an die Turnbeutel', /Turnbeutel/],
      ['alles löschen außer dem kinderarzt', 'Beide löschen: Baumarkt und Turnbeutel?'],
      ['ja', 'Gelöscht: Baumarkt und Turnbeutel'],
    ])
  })

  it('are moved in one answer that names the first and counts the rest', async () => {
    const anna = stage().person('Anna')
    const names = Array.from({ length: 60 }, (_, index) => `plant${index + 1}`)
    for (const name of names) {
      await anna.say(`remind me tomorrow at 17:00 to water ${name}`)
      await anna.wait(3_000) // no more than so many a minute
    }
    await play(anna, [
      [
        'move everything to friday',
        /^Moved 60 reminders:\n(water plant\d+: Fri 27 Nov, 17:00, in 3 days\n){10}and 50 more$/,
      ],
      ['undo', 'Taken back, 60 reminders are as before.'],
    ])
  })
})
