import { testReadings } from './readings.js'

/**
 * A reminder that is named with its time, and what becomes of it behind: a command, or nothing, but no reminder to "delete". And
 * what stands there to be done is one.
 */

type Table = Parameters<typeof testReadings>[2]
type None = Parameters<typeof testReadings>[3]

/** Wednesday 3 June 2026, ten o'clock. */
const read = (locale: string, readings: Table, none: None) =>
  testReadings(
    `what becomes of a reminder, in ${locale}`,
    { now: Date.parse('2026-06-03T10:00:00+02:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    none,
  )

read(
  'de-DE',
  [
    ['Erinnerung für Freitag: alte Mails löschen', 'alte Mails löschen', '2026-06-05 09:00'],
    ['Erinnerung morgen um 8 Mails löschen', 'Mails löschen', '2026-06-04 08:00'],
    ['Timer 5 Minuten Herd aus', 'Herd aus', '2026-06-03 10:05'],
    ['Wecker um 19 Uhr Herd ausschalten', 'Herd ausschalten', '2026-06-03 19:00'],
  ],
  [
    ['Erinnerung für Freitag bitte löschen', 'cancel'],
    ['Erinnerung für morgen um 8 bitte streichen', 'cancel'],
    ['Erinnerung an den Zahnarzt am Freitag bitte löschen', 'cancel'],
    ['Wecker für morgen löschen', 'cancel'],
    ['Erinnerung am Freitag um 8 verschieben', 'edit'],
    ['Wecker um 7 bitte ausschalten', 'none'],
    // told, by somebody
    ['Mein Mann meint, um sechs reicht auch noch', 'none'],
    ['Oma glaubt, um sieben passt es besser', 'none'],
  ],
)
read(
  'en-GB',
  [
    ['set an alarm for 7pm to turn off the oven', 'turn off the oven', '2026-06-03 19:00'],
    ['set a reminder for friday: cancel the gym', 'cancel the gym', '2026-06-05 09:00'],
  ],
  [
    ['reminder for friday please delete', 'none'],
    ['alarm for tomorrow cancel please', 'none'],
  ],
)
read(
  'nl-NL',
  [['herinnering voor vrijdag: oude mails verwijderen', 'oude mails verwijderen', '2026-06-05 09:00']],
  [
    ['herinnering voor vrijdag graag verwijderen', 'cancel'],
    ['wekker voor morgen uitzetten', 'none'],
  ],
)
read('es-ES', [], [['recordatorio para el viernes, bórralo', 'none']])
read('fr-FR', [], [['rappel pour vendredi, supprime-le', 'none']])
read('pt-PT', [], [['lembrete para sexta apagar por favor', 'none']])
