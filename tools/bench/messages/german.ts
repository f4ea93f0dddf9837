import { filled, type Messages } from './messages.js'

const TIMES = [
  'morgen um 9',
  'in 20 Minuten',
  'am Freitag um 15:30 Uhr',
  'jeden zweiten Dienstag um 19 Uhr',
  'am 4. Juli mittags',
  'in anderthalb Stunden',
  'heute in zwei Wochen',
  'am letzten Freitag im August',
  'jeden Monat am 31. um 12 Uhr',
  'um 9 Uhr Londoner Zeit',
  'stündlich zwischen 9 und 17 Uhr',
  '15 Minuten vor 15 Uhr',
  'am 4.7.2026 um 10:00',
  'an Heiligabend',
  'von Montag bis Freitag um halb 9',
]
const TEXTS = [
  'die Blumen',
  'Milch, Eier und Brot für das Fest',
  'https://example.com/2026/07/04/um-17 und das Treffen um 16 Uhr mit Bernd',
  'Dr. März wegen der 7:30 Uhr Vorstellung',
]
const USUAL = TIMES.flatMap((time) =>
  TEXTS.flatMap((text) => [
    `erinnere mich ${time} an ${text}`,
    `erinnere mich an ${text} ${time}`,
    `kannst du mich ${time} an ${text} erinnern?`,
  ]),
).concat([
  'zeige meine Erinnerungen',
  'schlummern bis morgen um 9',
  'danke',
  'verschiebe 3 auf Freitag',
  'ich habe am Freitag einen Zahnarzttermin',
])

const HOSTILE: Record<string, string> = {
  Zeitwörter: `erinnere mich an ${filled('jeden zweiten Montag um 17 Uhr am ersten Freitag im März in 2 Wochen ')}`,
  'jeden jeden': `erinnere mich ${filled('jeden ')}`,
  Monate: `erinnere mich an ${filled('5. Mai 3. März ')}`,
  Ordnungszahlen: `erinnere mich am ${filled('1. und 2. und ')}`,
  Längen: `erinnere mich in ${filled('2 Stunden und 3 Minuten und ')}`,
  Teile: `erinnere mich ${filled('morgens und abends ')}`,
  verschrieben: `erinnere mich an ${filled('übermogren donnesrtag mintuen samstga ')}`,
  'an an an': `erinnere mich ${filled('an ')}`,
  'auch nachts': `erinnere mich um 9 an ${filled('und 10 Minuten vorher, auch nachts, ')}`,
  'Tage der Woche': `erinnere mich ${filled('Montag, ')}`,
  Verben: `kannst du mich ${filled('daran erinnern ')}`,
  Worte: `erinnere mich an ${filled('Milch und Brot und Donnerstagsbrötchen ')} morgen um 5`,
}

export const german: Messages = {
  language: 'German',
  context: { now: Date.UTC(2026, 5, 15, 14, 30), timeZone: 'Europe/Berlin', locale: 'de-DE' },
  usual: USUAL,
  hostile: HOSTILE,
}
