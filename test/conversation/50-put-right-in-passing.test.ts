import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const anna = (locale = 'en-GB') => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

describe('50. Put right in passing', () => {
  for (const [locale, asked, said] of [
    ['en-GB', 'remind me in 3 minutes to water the garden', 'hours, not minutes!'],
    ['en-GB', 'remind me in 3 minutes to water the garden', 'sorry, hours'],
    ['de-DE', 'erinnere mich in 3 minuten an den sprenger', 'nicht minuten, stunden'],
    ['fr-FR', "rappelle-moi dans 3 minutes d'éteindre l'arroseur", 'heures, pas minutes'],
    ['es-ES', 'recuérdame en 3 minutos apagar el riego', 'horas, no minutos'],
    ['it-IT', "ricordami tra 3 minuti di spegnere l'irrigatore", 'ore, non minuti'],
    ['nl-NL', 'herinner me over 3 minuten aan de sproeier', 'uren, niet minuten'],
    ['pt-PT', 'lembra-me daqui a 3 minutos de desligar a rega', 'horas, não minutos'],
  ] as const)
    it(`is as many of another unit: ${said}`, async () => {
      await play(anna(locale), [
        [asked, /12[:h]03/],
        [said, /15(:00|h)/],
      ])
    })

  it('is as many as were said, and of nothing where that is not plain', async () => {
    for (const [asked, said, answer] of [
      ['remind me in 2 days to water the garden', 'weeks, not days', /Tue 8 Dec, 12:00/],
      ['remind me in two hours to water the garden', 'days, not hours', /Thu 26 Nov, 12:00/],
      ['remind me in 30 seconds to water the garden', 'minutes, not seconds', /12:30/],
      ['remind me in half an hour to water the garden', 'days, not hours', /^Which/],
    ] as const)
      await play(anna(), [
        [asked, /water the garden/],
        [said, answer],
      ])
  })

  it('is of no unit where the time was none so far from now', async () => {
    await play(anna(), [
      ['remind me tomorrow at 9 to water the garden', /09:00/],
      ['hours, not minutes', /^(Which|I)/],
      ['list', /Wed 25 Nov, 09:00/],
    ])
  })

  it('is for somebody else', async () => {
    for (const said of ['quatsch, für Jana', 'nein, für Jana', 'quatsch, nein, für Jana'])
      await play(anna('de-DE'), [
        ['erinnere mich am freitag um 8 an das paket für Jonas', /27/],
        [said, /paket für Jana\n.*27.* 8:00/],
      ])
  })

  it('is not what was said', async () => {
    await play(anna(), [
      ['remind me tomorrow at 11:15 to clean the grill', /11:15/],
      ['oh i didnt mean tomorrow, today at 5pm', /Tue 24 Nov, 17:00/],
      ["i didn't say today, i said thursday", /Thu 26 Nov, 17:00/],
      ['the grill can wait til friday', /Fri 27 Nov, 17:00/],
    ])
  })

  it('asks how many days it is until then, and for another language', async () => {
    await play(anna(), [
      ['remind me on 29 nov at 17:00 of the wedding rehearsal', /29 Nov/],
      ['how many days is it until the rehearsal', /in 5 days/],
      ["what's left for today?", 'You have no reminders today.'],
      ['can we do this in german?', /Deutsch/],
      ['wie viele tage sind es noch bis zur rehearsal', /in 5 Tagen/],
    ])
  })
})
