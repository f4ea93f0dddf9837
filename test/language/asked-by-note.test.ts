import { testReadings } from './readings.js'

/** Requests for a note, a question or a word at the end, with nobody named, and with slips in the words that ask. */

type Requests = Parameters<typeof testReadings>[2]
type Commands = Parameters<typeof testReadings>[3]

/** Wednesday 3 June 2026, ten o'clock. */
const read = (locale: string, requests: Requests, commands: Commands) =>
  testReadings(
    `asked by a note or at the end, in ${locale}`,
    { now: Date.parse('2026-06-03T10:00:00+02:00'), timeZone: 'Europe/Berlin', locale },
    requests,
    commands,
  )

const TOMORROW_NINE = '2026-06-04 09:00'

read(
  'nl-NL',
  [
    [
      'kun je morgen om 9 uur een herinnering sturen om de borg terug te vragen',
      'de borg terug te vragen',
      TOMORROW_NINE,
    ],
    ['wil je morgen om 9 uur een melding sturen dat ik moet bellen', 'ik moet bellen', TOMORROW_NINE],
    ['kun je morgen om 9 een berichtje sturen over de huur', 'de huur', TOMORROW_NINE],
    ['zeg kunt ge me morgen om 9 een berichtje sturen dat de bus eerder komt', 'de bus eerder komt', TOMORROW_NINE],
    ['kan je me morgen om 9 vragen of ik Sanne gemaild heb', 'of ik Sanne gemaild heb', TOMORROW_NINE],
    ['vraag me morgen om 9 uur of ik de pillen genomen heb', 'of ik de pillen genomen heb', TOMORROW_NINE],
    ['kan je me morgen om 9 herrineren aan de was', 'de was', TOMORROW_NINE],
    ['kun je me morgen om 9 herineren dat ik moet bellen', 'ik moet bellen', TOMORROW_NINE],
    ['morgen om 9 uur kapper, geef je een seintje?', 'kapper', TOMORROW_NINE],
    ['morgen om 9 pillen pakken, herinner je me?', 'pillen pakken', TOMORROW_NINE],
    ['morgen om 9 uur livestream, maak me wakker', 'livestream', TOMORROW_NINE],
    ['morgen om 9 uur medicijnen geven pls reminden', 'medicijnen geven', TOMORROW_NINE],
    ['2e kerstdag oma bellen herinner', 'oma bellen', '2026-12-26 09:00'],
    ['a.s. dinsdag container aan de straat zetten', 'container aan de straat zetten', '2026-06-09 09:00'],
    ['omdat ik het altijd vergeet: morgen om 9 planten', 'planten', TOMORROW_NINE],
    ['mag ge mij binnen een halfuurke nekeer herinneren aan de patatten', 'de patatten', '2026-06-03 10:30'],
    ['herinner me over anderhalfuur aan de parkeermeter', 'de parkeermeter', '2026-06-03 11:30'],
    ['herriner me eind vd dag aan de bank', 'de bank', '2026-06-03 17:00'],
  ],
  [
    ['kun je morgen mama een bericht sturen dat ik later kom', 'none'],
    ['ge moet mij daar niet meer aan herinneren', 'none'],
  ],
)

read(
  'de-DE',
  [
    ['kannst du morgen um 9 eine erinnerung schicken dass ich tanken muss', 'ich tanken muss', TOMORROW_NINE],
    ['könntest du morgen um 9 eine nachricht schicken wegen müll', 'müll', TOMORROW_NINE],
    ['kannst du mich morgen um 9 fragen ob ich peter geschrieben habe', 'ob ich peter geschrieben habe', TOMORROW_NINE],
    ['frag mich morgen um 9 ob ich die tabletten habe', 'ob ich die tabletten habe', TOMORROW_NINE],
    ['erriner mich morgen um 9 an den arzt', 'den arzt', TOMORROW_NINE],
    ['kannst du mich morgen um 9 erinenrn den arzt anzurufen', 'den arzt anzurufen', TOMORROW_NINE],
    ['ich brauch morgen um 9 nen reminder für den ölwechsel', 'den ölwechsel', TOMORROW_NINE],
    ['morgen um 9 chorprobe, bitte immer erinnern', 'chorprobe', TOMORROW_NINE],
    ['morgen um 9 zahnspange einsetzen, kannst du mich erinnern?', 'zahnspange einsetzen', TOMORROW_NINE],
    [
      'Hallo, hier ist Gerda. Bitte morgen um 9 Uhr die Tabletten richten. Danke!',
      'die Tabletten richten',
      TOMORROW_NINE,
    ],
    ['Zahnarzt morgen 10 Uhr, bitte 1 Stunde vorher erinnern', 'Zahnarzt', TOMORROW_NINE],
    ['weil ich das immer vergesse: morgen um 9 pflanzen gießen', 'pflanzen gießen', TOMORROW_NINE],
  ],
  [['kannst du morgen peter eine nachricht schicken dass ich später komme', 'none']],
)
