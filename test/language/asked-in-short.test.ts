import { type Commands, type Requests, testReadings } from './readings.js'

/** Monday 15 June 2026, half past ten in Berlin: requests that name nobody, or follow what is told, as they are typed in haste. */
const read = (name: string, locale: string, requests: Requests, none: Commands = []): void =>
  testReadings(
    `${name}, in ${locale}`,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin', locale },
    requests,
    none,
  )

read(
  'asked of nobody by name',
  'de-DE',
  [
    [
      'Spätschicht heute, bitte um 18:30 erinnern dass ich die Akte mitnehm',
      'ich die Akte mitnehm',
      '2026-06-15 18:30',
    ],
    [
      'Pass läuft ende august ab, bitte am 12. juli erinnern einen termin zu machen',
      'einen termin zu machen',
      '2026-07-12 09:00',
    ],
    ['steuer fällig 30.9., ich hätte gern eine woche vorher eine meldung', 'steuer fällig', '2026-09-23 09:00'],
    ['Belege abgeben, reicht wenn du mich am 28. um 16 Uhr erinnerst', 'Belege abgeben', '2026-06-28 16:00'],
    ['Zahnarzt am Freitag um 10, bitte eine Stunde vorher erinnern', 'Zahnarzt', '2026-06-19 09:00'],
  ],
  [
    ['er wollte mich um 5 an die post erinnern', 'none'],
    ['warn mich nicht mehr morgen um 8', 'none'],
  ],
)
read(
  'asked of nobody by name',
  'nl-NL',
  [
    ['verslag afmaken op 4 september, geef me 2 dagen daarvoor een por', 'verslag afmaken', '2026-09-02 09:00'],
    ['huur betalen de 28e, zeg het me een week eerder', 'huur betalen', '2026-06-21 09:00'],
    [
      'zoudt ge mij vrijdag om 10u kunnen verwittigen voor de bank te bellen?',
      'voor de bank te bellen',
      '2026-06-19 10:00',
    ],
    ['ik werk vannacht, stuur mij om 15u30 iets dat ik moet vertrekken', 'ik moet vertrekken', '2026-06-15 15:30'],
  ],
  [
    ['verwittig mij niet meer morgen om 8u', 'none'],
    ['verwittig mij toch maar niet meer morgen om 8u', 'none'],
    ['herinner me toch niet aan de tandarts morgen om 8u', 'none'],
    ['waarschuw me liever niet om 9 uur', 'none'],
  ],
)

const TIED = 'tied to its hour behind what is told'
read(
  TIED,
  'de-DE',
  [
    [
      'am sonntag um elf sind wir bei oma, sag mir um zehn dass wir den kuchen mitnehmen',
      'wir den kuchen mitnehmen',
      '2026-06-21 10:00',
    ],
  ],
  [['papa hat gesagt, sag mir wann du kommst', 'none']],
)
read(TIED, 'nl-NL', [
  ['ik heb late dienst, app me om 23:15 even dat ik de doos bijvul', 'ik de doos bijvul', '2026-06-15 23:15'],
])
read(TIED, 'en-GB', [
  ["i'm on lates today, text me at 11:15pm that i fill the box", 'i fill the box', '2026-06-15 23:15'],
])

const AHEAD = 'so long ahead, and what is to be done, with nothing that ties them'
read(AHEAD, 'de-DE', [
  [
    'mittwoch 15 uhr schwimmen, erinner mich eine halbe stunde vorher badesachen einpacken',
    'badesachen einpacken',
    '2026-06-17 14:30',
  ],
])
read(AHEAD, 'nl-NL', [
  [
    'woensdagmiddag half 3 zwemles, herinner me een halfuur ervoor spullen inpakken',
    'spullen inpakken',
    '2026-06-17 14:00',
  ],
])

const EACH = 'each time so long ahead of what comes round'
read(EACH, 'de-DE', [
  [
    'probe ist immer mittwoch 19 uhr, erinner mich jeweils eine stunde vorher',
    'probe',
    'FREQ=WEEKLY;BYDAY=WE from 2026-06-17 18:00',
  ],
  [
    'nachhilfe ist immer freitags 16.10 uhr. erinnerst du mich 20 minuten vorher',
    'nachhilfe',
    'FREQ=WEEKLY;BYDAY=FR from 2026-06-19 15:50',
  ],
])

const TWICE = 'wanted to be told twice ahead'
read(TWICE, 'de-DE', [
  [
    'Elternabend ist am 18. um 19:30, ich möchte am Vortag und dann nochmal zwei Stunden vorher erinnert werden',
    'Elternabend',
    '2026-06-18 17:30',
  ],
])

const MEANT = 'the other day of the week is meant, with its preposition'
read(MEANT, 'de-DE', [
  ['erinner mich am donnerstag nee am mittwoch um 16:30 an den tüv', 'den tüv', '2026-06-17 16:30'],
  ['erinner mich am donnerstag, nein, am mittwoch um 16:30 an den tüv', 'den tüv', '2026-06-17 16:30'],
])
read(MEANT, 'nl-NL', [
  ['herinner me op donderdag nee op woensdag om 16:30 aan de garage', 'de garage', '2026-06-17 16:30'],
])

read('a part of the day, before noon', 'nl-NL', [
  ['herinner me morgen voor de middag aan bloemen', 'bloemen', '2026-06-16 10:00'],
  ['herinner me morgen na de middag aan bloemen', 'bloemen', '2026-06-16 15:00'],
  ['makelaar mailen, dinsdagvoormiddag ergens', 'makelaar mailen', '2026-06-16 10:00'],
])
read('a part of the day, before noon', 'de-DE', [
  ['erinner mich morgen vor mittag an blumen', 'blumen', '2026-06-16 10:00'],
])

read('what is to be done, and where to or by whom', 'nl-NL', [
  [
    'aan het eind van de maand de uren doorgeven aan het uitzendbureau',
    'de uren doorgeven aan het uitzendbureau',
    '2026-06-30 09:00',
  ],
  ['vannacht om 1 uur moet ik de pomp afzetten', 'de pomp afzetten', '2026-06-16 01:00'],
  ['o ja en nog iets, over 3 kwartier moet de soep van het vuur', 'de soep van het vuur', '2026-06-15 11:15'],
])
read('an early shift, and an hour of it', 'nl-NL', [
  ["vroege shift morgen, om 5.20 'opstaan' sturen", "vroege shift 'opstaan' sturen", '2026-06-16 05:20'],
])

const DEADLINE = 'so long ahead of the day that it is to be done before'
read(DEADLINE, 'de-DE', [
  ['Bericht fertig haben vor dem 4. september, erinner mich 2 tage vorher', 'Bericht fertig haben', '2026-09-02 09:00'],
])
read(DEADLINE, 'nl-NL', [
  ['verslag af hebben voor 4 september, geef me 2 dagen daarvoor een por', 'verslag af hebben', '2026-09-02 09:00'],
])

read('so long ahead of a day that is told by its number', 'de-DE', [
  ['Elternabend ist am 18. um 19:30, erinner mich zwei Stunden vorher', 'Elternabend', '2026-06-18 17:30'],
  ['am 18. um 19:30 ist Elternabend, erinner mich zwei Stunden vorher', 'Elternabend', '2026-06-18 17:30'],
])

const UNTIL_THEN = 'up to what is told, behind the verb as well'
const UNTIL_18 = 'FREQ=DAILY;UNTIL=20260618T235959 from 2026-06-15 17:00'
read(UNTIL_THEN, 'de-DE', [
  ['klausur ist am 18. um 8, erinner mich jeden tag um 17 uhr ans lernen bis dahin', 'ans lernen', UNTIL_18],
  [
    'klausur ist am 18. um 8, ich will jeden tag um 17 uhr ans lernen erinnert werden bis dahin',
    'ans lernen',
    UNTIL_18,
  ],
])
read(UNTIL_THEN, 'en-GB', [
  ['exam is on the 18th at 8, remind me every day at 17:00 to study until then', 'study', UNTIL_18],
])

const SAID_BETTER = 'a time behind how long ahead, which says it better'
read(SAID_BETTER, 'de-DE', [
  ['Steuer bis 10.9., erinner mich paar tage vorher, sagen wir am 5.', 'Steuer', '2026-09-05 09:00'],
])
read(SAID_BETTER, 'en-GB', [
  ['taxes are due sept 10, remind me a few days before, say on the 5th', 'taxes are due sept 10', '2026-09-05 09:00'],
  ['meeting at 5pm tomorrow, remind me an hour before, say at 3:45', 'meeting', '2026-06-16 15:45'],
])

const INSIDE = 'what is to be done so long ahead of what is told'
read(INSIDE, 'de-DE', [
  [
    'am 25. hat vroni geburtstag. drei tage vorher will ich das päckchen aufgeben, erinner mich',
    'will ich das päckchen aufgeben',
    '2026-06-22 09:00',
  ],
  [
    'am 25. hat vroni geburtstag. drei tage vorher will ich das päckchen aufgeben, bitte erinnern',
    'will ich das päckchen aufgeben',
    '2026-06-22 09:00',
  ],
])
read(INSIDE, 'en-GB', [
  [
    'her birthday is on the 25th. three days before i want to post the parcel, remind me',
    'i want to post the parcel',
    '2026-06-22 09:00',
  ],
])

const THOSE_DAYS = 'days that were told, which are asked about'
read(THOSE_DAYS, 'de-DE', [
  [
    'spätdienst di mi do bis 22:45, erinner mich an den tagen jeweils um 12:30 ans kochen',
    'den tagen kochen',
    'not-a-time',
  ],
  ['erinner mich um 9 an die tage in wien', 'die tage in wien', '2026-06-15 21:00'],
])
read(THOSE_DAYS, 'nl-NL', [
  ['late dienst di wo do tot 22:45, herinner me op die dagen om 12:30 aan koken', 'koken', 'not-a-time'],
])
read(
  'what is to be done on the days that are told in front',
  'nl-NL',
  [],
  [['iedere tweede donderdag van de maand oudervereniging, dan moet ik om 19u30 de zaal opendoen', 'none']],
)
