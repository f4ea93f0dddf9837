import { testReadings } from '../readings.js'

/** On Monday, 30 November 2026, 10:00. */
const HERE = { now: Date.parse('2026-11-30T10:00:00+01:00'), timeZone: 'Europe/Amsterdam', locale: 'nl-NL' }

testReadings(
  'Dutch',
  HERE,
  [
    // so long ahead of an event that its name says the time of
    ['herinner me twee uur voor het eten van 20:30 aan de oven', 'de oven', '2026-11-30 18:30'],
    ['herinner me 10 minuten voor mijn afspraak van morgen 9 uur aan vertrekken', 'vertrekken', '2026-12-01 08:50'],
    ['herinner me de dag voor mijn vlucht van 12 december aan de koffer', 'de koffer', '2026-12-11 09:00'],
    ['herinner me de dag voor het examen van 12 december', 'examen', '2026-12-11 09:00'],
    // a day that the name holds, and an hour behind it
    ['herinner me aan de vergadering van 3 december om 18.30 uur', 'de vergadering', '2026-12-03 18:30'],
    // requests around what they ask
    ['geef me over een halfuurtje een seintje voor de aardappels', 'de aardappels', '2026-11-30 10:30'],
    ['herinner mij er ajb aan om overmorgen de vissen te voeren', 'de vissen te voeren', '2026-12-02 09:00'],
    ['zou je me kunnen helpen herinneren aan de tandarts morgen om half 9', 'de tandarts', '2026-12-01 08:30'],
    ['kunt ge mij vrijdag om 18u aan de gsm van bompa doen denken', 'de gsm van bompa', '2026-12-04 18:00'],
    ['kan je een herinnering zetten voor morgen 8 uur: hond uitlaten', 'hond uitlaten', '2026-12-01 08:00'],
    ['om 17 uur moet je me herinneren dat ik weg moet', 'ik weg moet', '2026-11-30 17:00'],
    ['kun je me morgen om half tien even herinneren aan brood kopen', 'brood kopen', '2026-12-01 09:30'],
    ['zou het mogelijk zijn om me morgen om 14 uur te herinneren aan de notaris?', 'de notaris', '2026-12-01 14:00'],
    ['doe me morgen om 8 uur eraan denken dat ik moet tanken', 'ik moet tanken', '2026-12-01 08:00'],
    ['hoi! herinner je me vanavond om half 7 aan de boodschappen?', 'de boodschappen', '2026-11-30 18:30'],
    ['kan je me ff herinneren om 2 uur vanmiddag aan de call', 'de call', '2026-11-30 14:00'],
    ['laat donderdag ff weten dat de ozb betaald moet', 'de ozb betaald moet', '2026-12-03 09:00'],
    [
      'elke morgen om 7.10 wil ik herinnerd worden aan mijn vitamines',
      'mijn vitamines',
      'FREQ=DAILY from 2026-12-01 07:10',
    ],
    [
      'ik heb woensdag om kwart over acht de tandarts, laat me dat niet vergeten',
      'ik heb de tandarts',
      '2026-12-02 08:15',
    ],
    ['vrijdag kwart over 10 oudergesprek, stuur me dan een herinnering', 'oudergesprek', '2026-12-04 10:15'],
    ['maak ns een herinnering aan voor zondag half 1, barbecue', 'barbecue', '2026-12-06 12:30'],
    ['help me herinneren, zeg 17:30, Daan bellen', 'Daan bellen', '2026-11-30 17:30'],
    ['als het 11:55 is moet ik de auto verzetten, herinner me eraan', 'moet ik de auto verzetten', '2026-11-30 11:55'],
    // several days of one week, and so long ahead of an hour each time
    [
      'herinner me volgende week maandag, woensdag en vrijdag om 19:30 aan de moestuin',
      'de moestuin',
      'FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20261213T235959 from 2026-12-07 19:30',
    ],
    [
      'herinner me maandag, woensdag en vrijdag volgende week om 19:30 aan de moestuin',
      'de moestuin',
      'FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20261213T235959 from 2026-12-07 19:30',
    ],
    [
      'herinner me elke vrijdag een half uur voor 18 uur aan het konijn',
      'het konijn',
      'FREQ=WEEKLY;BYDAY=FR from 2026-12-04 17:30',
    ],
    // what is the text, and what its time
    ['herinner me woensdag om 10:00 aan het ontbijt op bed', 'het ontbijt op bed', '2026-12-02 10:00'],
    ['herinner me morgen aan het ontbijt aan de pillen', 'de pillen', '2026-12-01 08:00'],
    ['herinner me in de nacht van zaterdag op zondag om 3:15 aan de grand prix', 'de grand prix', '2026-12-06 03:15'],
    ['herinner me in de nacht van zaterdag op zondag om 3 uur aan de grand prix', 'de grand prix', '2026-12-06 03:00'],
    ['herinner me in de nacht van zaterdag op zondag om 23 uur aan de grand prix', 'de grand prix', '2026-12-05 23:00'],
    [
      'herinner me twee uur lang elke 15 minuten aan de printer',
      'de printer',
      'FREQ=MINUTELY;INTERVAL=15;UNTIL=20261130T120000 from 2026-11-30 10:15',
    ],
    ['herinner me dins ochtend vroeg aan de aangifte', 'de aangifte', '2026-12-01 07:00'],
    ['herinner me vnv om 8u aan de sleutel', 'de sleutel', '2026-11-30 20:00'],
    ['herinner mij strakjes om 3 uur aan de pakketdienst', 'de pakketdienst', '2026-11-30 15:00'],
    // parts of the day, days and lengths
    ['herinner me aan het begin van de avond aan Paul', 'Paul', '2026-11-30 18:00'],
    ['herinner me in de loop van de avond aan Paul', 'Paul', '2026-11-30 18:00'],
    ['herinner me morgen na het eten aan de pillen', 'de pillen', '2026-12-01 20:00'],
    [
      'herinner me om de andere woensdag aan het vuilnis',
      'het vuilnis',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE from 2026-12-02 09:00',
    ],
    [
      'herinner me eens in de twee weken op woensdagavond aan het vuilnis',
      'het vuilnis',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE from 2026-12-02 18:00',
    ],
    [
      'herinner me maandag dinsdag en donderdag om 18 uur aan sporten',
      'sporten',
      'FREQ=WEEKLY;BYDAY=MO,TU,TH from 2026-11-30 18:00',
    ],
    ['herinner me elke ma wo vr om 18 uur aan sporten', 'sporten', 'FREQ=WEEKLY;BYDAY=MO,WE,FR from 2026-11-30 18:00'],
    ['herinner me over 1,5u aan de garage', 'de garage', '2026-11-30 11:30'],
    ['herinner me binnen het uur aan de garage', 'de garage', '2026-11-30 11:00'],
    ['herinner me om middernacht aan gelukkig nieuwjaar', 'gelukkig nieuwjaar', '2026-12-01 00:00'],
    [
      'herinner me op de tweede en vierde dinsdag van de maand aan glas',
      'glas',
      'FREQ=MONTHLY;BYDAY=2TU,4TU from 2026-12-08 09:00',
    ],
    [
      'herinner me elke vrijdag om de week vanaf 11 december aan glas',
      'glas',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR from 2026-12-11 09:00',
    ],
    ['herinner me om 10 uur 5 aan glas', 'glas', '2026-11-30 10:05'],
    ['herinner me over 1 uur 15 aan glas', 'glas', '2026-11-30 11:15'],
    ['herinner me over een uur en een kwart aan glas', 'glas', '2026-11-30 11:15'],
    ['zet elke dinsdag om 20 uur een herinnering voor yoga', 'yoga', 'FREQ=WEEKLY;BYDAY=TU from 2026-12-01 20:00'],
    ['zet ne wekker om kwart voor zeven', 'wekker', '2026-12-01 06:45'],
    ['herinner me om 9 uur en om 15 uur aan water', 'water', '2026-12-01 09:00 + 2026-11-30 15:00'],
    [
      'herinner me elke doordeweekse ochtend om 7 uur aan de kinderen',
      'de kinderen',
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-12-01 07:00',
    ],
    [
      'herinner me op de 1e, 10e en 20e van de maand aan de huur',
      'de huur',
      'FREQ=MONTHLY;BYMONTHDAY=1,10,20 from 2026-12-01 09:00',
    ],
    // no times
    ['herinner me eraan om 24 te kijken', '24 te kijken', 'needs time'],
    ['herinner me 45 minuten voor mijn trein van 17.12 aan vertrekken', 'vertrekken', 'not-a-time'],
  ],
  [
    ['de trein van 17.12 rijdt niet', 'none'],
    ['de lessen beginnen op 3 januari', 'none'],
    ['om 9 uur begint de les', 'none'],
  ],
)
