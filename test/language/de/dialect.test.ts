import { testReadings } from '../readings.js'

/** Words of the south, of haste and of the office in German requests: Wednesday 3 June 2026, ten o'clock. */
testReadings(
  'German as it is spoken',
  { now: Date.parse('2026-06-03T10:00:00+02:00'), timeZone: 'Europe/Berlin', locale: 'de-AT' },
  [
    ['erinner mi in zwa stund an den siphon', 'den siphon', '2026-06-03 12:00'],
    ['Heut um dreiviertel drei Termin, sag ma a halbe Stund vorher bescheid', 'Termin', '2026-06-03 14:15'],
    ['Heut um 15 Uhr Termin, sag mir a halbe Stund vorher bescheit', 'Termin', '2026-06-03 14:30'],
    ['kannst du mich Sonntag früh um sechs anschreiben, Dienst tauschen', 'Dienst tauschen', '2026-06-07 06:00'],
    ['Pickerl läuft im Juli ab, erinner mich am 1. Juli deswegen', 'Pickerl läuft im Juli ab', '2026-07-01 09:00'],
    // a deadline comes once, and what is due at each end of a quarter comes round
    ['Berater bis Quartalsende anrufen, erinnere mich eine Woche vorher', 'Berater anrufen', '2026-06-23 09:00'],
    [
      'am Quartalsende um 9 Abrechnung machen',
      'Abrechnung machen',
      'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 from 2026-06-30 09:00',
    ],
    // what one has to do to somebody else
    ['ich muss Kathi um 18 Uhr anschreiben', 'Kathi anschreiben', '2026-06-03 18:00'],
  ],
  [['kannst du Kathi um 18 Uhr anschreiben', 'none']],
)
