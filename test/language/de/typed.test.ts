import assert from 'node:assert/strict'
import { understand } from '../../../src/language/understand.js'
import { outcome } from '../en/reading.js'
import { type Commands, type Requests, testReadings } from '../readings.js'

/** Monday 15 June 2026, half past ten in Berlin: what people type in haste, with the day or the request where they like. */
const read = (name: string, locale: string, requests: Requests, none: Commands = []): void =>
  testReadings(
    `${name}, in ${locale}`,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin', locale },
    requests,
    none,
  )

read(
  'a date without its last dot',
  'de-DE',
  [
    ['27.8 16:00 kuchen backen', 'kuchen backen', '2026-08-27 16:00'],
    ['3.10 10:30 brunch bei tanja', 'brunch bei tanja', '2026-10-03 10:30'],
    ['24.12 17 uhr kirche', 'kirche', '2026-12-24 17:00'],
    ['zahnarzt 22.9 8:15', 'zahnarzt', '2026-09-22 08:15'],
    ['19.9 blumen abholen 11 uhr', 'blumen abholen', '2026-09-19 11:00'],
    // an amount, and an hour
    ['2.5 tabletten nehmen 11 uhr', '2.5 tabletten nehmen', '2026-06-15 11:00'],
  ],
  [['13.10 brunch bei tanja abholen', 'none']],
)
read('a date without its last dot', 'nl-NL', [['27-8 16:00 taart bakken', 'taart bakken', '2026-08-27 16:00']])

const THRICE = 'FREQ=DAILY;BYHOUR=8,14,20;BYMINUTE=0 from 2026-06-15 14:00'
read('hours of which only the last is called one', 'de-DE', [
  ['tabletten nehmen 8, 14 und 20 uhr täglich', 'tabletten nehmen', THRICE],
  ['täglich 8, 14, 20 uhr tabletten nehmen', 'tabletten nehmen', THRICE],
])
read('hours of which only the last is called one', 'nl-NL', [
  ['pillen nemen 8, 14 en 20 uur elke dag', 'pillen nemen', THRICE],
])

read('a part of the day behind the day of what is to be done', 'de-DE', [
  [
    'Am 31. Juli die Kündigung wegschicken, erinner mich da bitte vormittags dran',
    'die Kündigung wegschicken',
    '2026-07-31 10:00',
  ],
  ['am freitag paket abholen, erinnere mich da bitte abends dran', 'paket abholen', '2026-06-19 18:00'],
  ['am donnerstag pfand wegbringen, erinner mich da um 17 uhr dran', 'pfand wegbringen', '2026-06-18 17:00'],
  ['nächsten montag zahnarzt anrufen, erinner mich da vormittags bitte dran', 'zahnarzt anrufen', '2026-06-22 10:00'],
  // behind its hour it is of no day that was told
  ['am freitag um 10 zahnarzt, erinner mich abends dran', 'am freitag um 10 zahnarzt', '2026-06-15 18:00'],
])
read('a part of the day behind the day of what is to be done', 'en-GB', [
  ['on the 20th pay the rent, remind me in the morning', 'pay the rent', '2026-06-20 09:00'],
  ['tomorrow i have a meeting at 3, remind me in the morning', 'tomorrow i have a meeting at 3', '2026-06-16 09:00'],
])

read('so much ahead of what is told, with no word of whom to remind', 'de-DE', [
  ['backofen geht um 12.30 uhr aus, 5 minuten vorher melden', 'backofen geht aus', '2026-06-15 12:25'],
  ['zug fährt um 17.12, 20 minuten vorher melden bitte', 'zug fährt', '2026-06-15 16:52'],
  ['arzttermin morgen 11:15, bitte ne stunde vorher pingen', 'arzttermin', '2026-06-16 10:15'],
  ['muss um 16 uhr los zur kita, sag 15 min vorher bescheid', 'muss los zur kita', '2026-06-15 15:45'],
  [
    'jeden mittwoch 18 uhr chorprobe, 30 min vorher erinnern',
    'chorprobe',
    'FREQ=WEEKLY;BYDAY=WE from 2026-06-17 17:30',
  ],
  [
    'jede woche dienstag 19 uhr yoga bitte 45 min vorher erinnern',
    'yoga',
    'FREQ=WEEKLY;BYDAY=TU from 2026-06-16 18:15',
  ],
  ['hab morgen um 14 uhr prüfung kannst du mich 2h vorher dran erinnern', 'prüfung', '2026-06-16 12:00'],
  ['um 15 uhr ist meeting kannst du mir 10 minuten vorher bescheid geben', 'meeting', '2026-06-15 14:50'],
])

read('so much ahead, at an hour of its own', 'de-DE', [
  [
    'Termin beim Amt am 18.07.2026 um 11:40 Uhr – bitte am Vortag um 18 Uhr erinnern',
    'Termin beim Amt am 18.07.2026 um 11:40 Uhr',
    '2026-07-17 18:00',
  ],
  ['flug am 2.10. um 6:45, am vorabend um 20 uhr erinnern', 'flug', '2026-10-01 20:00'],
  ['prüfung am 30.9. um 10 uhr, 2 tage vorher um 17 uhr erinnern bitte', 'prüfung', '2026-09-28 17:00'],
])

read('what must not be forgotten', 'de-DE', [
  [
    'ich darf auf keinen fall vergessen morgen um 7:15 die brotdose einzupacken',
    'die brotdose einzupacken',
    '2026-06-16 07:15',
  ],
  [
    'ich darf morgen auf gar keinen fall vergessen um 8 den schlüssel abzugeben',
    'den schlüssel abzugeben',
    '2026-06-16 08:00',
  ],
  [
    'wir dürfen nicht vergessen am donnerstag um 18 uhr die kinder abzuholen',
    'die kinder abzuholen',
    '2026-06-18 18:00',
  ],
  ['auf keinen fall vergessen: morgen 7 uhr brotdose', 'brotdose', '2026-06-16 07:00'],
  ['ich muss unbedingt dran denken am freitag die blumen zu gießen', 'die blumen zu gießen', '2026-06-19 09:00'],
])

read('each hour of what is left of today', 'de-DE', [
  [
    'heute stündlich bis 17 uhr aufstehen und strecken',
    'aufstehen und strecken',
    'FREQ=HOURLY;UNTIL=20260615T170000 from 2026-06-15 11:30',
  ],
  ['stündlich bis 17 uhr heute strecken', 'strecken', 'FREQ=HOURLY;UNTIL=20260615T170000 from 2026-06-15 11:30'],
  [
    'bis 16 uhr alle 30 minuten aufstehen',
    'aufstehen',
    'FREQ=MINUTELY;INTERVAL=30;UNTIL=20260615T160000 from 2026-06-15 11:00',
  ],
  // from when is not said
  ['erinner mich morgen stündlich bis 17 uhr ans trinken', 'trinken', 'not-a-time'],
])
read('each hour of what is left of today', 'en-GB', [
  [
    'remind me today every 2 hours until 8pm to stretch',
    'stretch',
    'FREQ=HOURLY;INTERVAL=2;UNTIL=20260615T200000 from 2026-06-15 12:30',
  ],
])
read('each hour of what is left of today', 'fr-FR', [
  [
    "rappelle-moi aujourd'hui toutes les 2 heures jusqu'à 20h de boire",
    'boire',
    'FREQ=HOURLY;INTERVAL=2;UNTIL=20260615T200000 from 2026-06-15 12:30',
  ],
])
read('what is to be done at the end of a month', 'de-DE', [
  [
    'jeden letzten freitag im monat überstunden abrechnen',
    'überstunden abrechnen',
    'FREQ=MONTHLY;BYDAY=-1FR from 2026-06-26 09:00',
  ],
])

read('a day of what is named, not of the reminder', 'de-DE', [
  [
    'erinner mich um 18 uhr die karten für den 14. juli zu kaufen',
    'die karten für den 14. juli zu kaufen',
    '2026-06-15 18:00',
  ],
  [
    'erinner mich um 11 uhr den tisch für freitag zu reservieren',
    'den tisch für freitag zu reservieren',
    '2026-06-15 11:00',
  ],
  ['um 18 uhr babysitter für samstag anfragen', 'babysitter für samstag anfragen', '2026-06-15 18:00'],
  // at the end it is when
  ['stell mir um 8 einen wecker für freitag', 'wecker', '2026-06-19 08:00'],
])
read('a day of what is named, not of the reminder', 'nl-NL', [
  [
    'herinner me om 18 uur de tafel voor vrijdag te reserveren',
    'de tafel voor vrijdag te reserveren',
    '2026-06-15 18:00',
  ],
])

read('a slip as near to two days', 'de-DE', [
  ['erinere mich doenrstag um 15 uhr an den frisör', 'den frisör', '2026-06-18 15:00'],
  ['erinnere mich am dinestag um 15 uhr an den frisör', 'den frisör', '2026-06-16 15:00'],
])

read('what is to be noted', 'de-DE', [
  ['MERK DIR DAS ENDLICH: MORGEN 6:30 UHR AUFSTEHEN', 'AUFSTEHEN', '2026-06-16 06:30'],
  ['merk dir jetzt endlich: heute 20 uhr fenster zu', 'fenster zu', '2026-06-15 20:00'],
])

read('days that are shortened, each with its own word, once each', 'de-DE', [
  ['erinner mich am do an den müll', 'den müll', '2026-06-18 09:00'],
  ['jeden mo und mi um 7 laufen', 'laufen', 'FREQ=WEEKLY;BYDAY=MO,WE from 2026-06-17 07:00'],
])

it('is once each where every day has its own word', () => {
  const context = { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin', locale: 'de-DE' }
  const intent = understand('erinner mich am di und am do um 8 uhr den turnbeutel einzupacken', context)
  assert.ok(intent.kind === 'create')
  const each = [{ ...intent, also: undefined }, ...(intent.also ?? [])].map((one) => outcome(one, context))
  assert.deepEqual(each, ['2026-06-16 08:00', '2026-06-18 08:00'])
})

read(
  'each of a day of the week, with no word of reminding',
  'de-DE',
  [
    ...(
      [
        ['Montag', 'MO', '22'],
        ['Dienstag', 'TU', '16'],
        ['Mittwoch', 'WE', '17'],
        ['Donnerstag', 'TH', '18'],
        ['Freitag', 'FR', '19'],
        ['Samstag', 'SA', '20'],
        ['Sonntag', 'SU', '21'],
      ] as const
    ).map(
      ([day, rule, first]) =>
        [
          `Fenster jeden ${day} um 7 putzen`,
          'Fenster putzen',
          `FREQ=WEEKLY;BYDAY=${rule} from 2026-06-${first} 07:00`,
        ] as const,
    ),
    ['altglas jeden donnerstag um 6.45 raus', 'altglas raus', 'FREQ=WEEKLY;BYDAY=TH from 2026-06-18 06:45'],
    ['jeden nachmittag um 3 pflanzen gießen', 'pflanzen gießen', 'FREQ=DAILY from 2026-06-15 15:00'],
    // its days go on to the other, which bounds nothing
    [
      'pausenbrot richten, jeden montag bis freitag um 6:45',
      'pausenbrot richten',
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 06:45',
    ],
    [
      'erinner mich jeden dienstag bis donnerstag um 8 an die tropfen',
      'die tropfen',
      'FREQ=WEEKLY;BYDAY=TU,WE,TH from 2026-06-16 08:00',
    ],
    [
      'jeden tag bis freitag um 8 tropfen nehmen',
      'tropfen nehmen',
      'FREQ=DAILY;UNTIL=20260619T235959 from 2026-06-16 08:00',
    ],
  ],
  [
    ['jeden schultag um 7 tor aufsperren', 'none'],
    ['jeden montag kommt oma um 5', 'none'],
    ['der chor probt jeden mittwoch um 19 uhr', 'none'],
  ],
)

read('“not” as it is spoken', 'de-DE', [
  ['vergiss nich mich um 5 ans fleisch zu erinnern', 'fleisch', '2026-06-15 17:00'],
  ['bitte vergiss nich mich morgen früh an die post zu erinnern', 'die post', '2026-06-16 09:00'],
])
