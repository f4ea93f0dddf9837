import { testReadings } from '../readings.js'
import { AMSTERDAM } from './reading.js'

/** What people type around a thing, and when to be told of it. Monday 15 June 2026, half past ten. */
testReadings(
  'Dutch as it is typed',
  AMSTERDAM,
  [
    // days from one to another, and one more
    ['ma t/m wo en vr om 17:55 kassa tellen', 'kassa tellen', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,FR from 2026-06-15 17:55'],
    [
      'maandag tot woensdag en vrijdag om 17:55 kassa tellen',
      'kassa tellen',
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,FR from 2026-06-15 17:55',
    ],
    // a part of the day before
    ['echo verloskundige 10 juli 13:20, de avond ervoor een herinnering', 'echo verloskundige', '2026-07-09 18:00'],
    ['echo verloskundige 10 juli 13:20, herinner me de ochtend ervoor', 'echo verloskundige', '2026-07-09 09:00'],
    ['op 10 juli om 8.30 wandelen, rugzak inpakken de avond tevoren', 'rugzak inpakken', '2026-07-09 18:00'],
    ['tandarts vrijdag om 14 uur, de dag ervoor om 10 uur herinneren', 'tandarts', '2026-06-18 10:00'],
    // an hour that is written with its ending, and a day that is written so
    ['zaterdag voor 12en naar de dierenwinkel', 'naar de dierenwinkel', '2026-06-20 12:00'],
    ['voor de 12e huur betalen', 'huur betalen', '2026-07-11 09:00'],
    // the part of the day is of the second hour alone
    ["pillen om kwart voor 8 en 's avonds om 9", 'pillen', '2026-06-15 19:45 + 2026-06-15 21:00'],
    [
      "elke dag pillen nemen om kwart voor 8 en 's avonds om 9",
      'pillen nemen',
      'FREQ=DAILY;BYHOUR=7,21;BYMINUTE=0,45;BYSETPOS=2,3 from 2026-06-15 21:00',
    ],
    // today's ten, or saturday's
    [
      'help me onthouden dat ik za voor 12en bij de winkel moet zijn, liefst om 10u een ping',
      'ik za voor 12en bij de winkel moet zijn een ping',
      'not-a-time',
    ],
    ['herinner me om 16u aan het feest van zaterdag om 20u', 'het feest van zaterdag om 20u', '2026-06-15 16:00'],
    // who is asked, and how
    ['eeyyy herinner me ff om kwart voor 5 aan gym spullen ofzo', 'gym spullen', '2026-06-15 16:45'],
    ['Gelieve mij te herinneren op dinsdag 17/08 in de voormiddag: de kaart', 'de kaart', 'impossible-date'],
    ['Gelieve mij te herinneren op maandag 17/08 in de voormiddag: de kaart', 'de kaart', '2026-08-17 10:00'],
    ['Beste, zou u mij vrijdag om 10 uur willen verwittigen dat ik bloed geef?', 'ik bloed geef', '2026-06-19 10:00'],
    [
      'factuur nog niet betaald, stuur volgende week wo een herinnering hierheen',
      'factuur nog niet betaald',
      '2026-06-24 09:00',
    ],
  ],
  [
    // how long it goes on is no time of its own
    ['kat moet om de dag een druppel in dr oog, vanaf morgenochtend 8 uur, 10 dagen lang', 'none'],
    ['stuur Jan morgen een herinnering van de club', 'none'],
    ['mijn buurvrouw herinnert haar man elke dag om 8 uur aan zijn pillen', 'none'],
  ],
)
