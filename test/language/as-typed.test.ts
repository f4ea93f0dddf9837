import { BERLIN } from './de/reading.js'
import { NEW_YORK } from './en/reading.js'
import { type Commands, type Requests, testReadings } from './readings.js'

/** Monday 15 June 2026, half past ten: sentences as people type them, family by family, English beside German. */

const ENGLISH: Requests = [
  // hours of one day
  [
    'remind me every hour from 9 to 5 on wednesday to log my pain',
    'log my pain',
    'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16,17;BYMINUTE=0;UNTIL=20260617T235959 from 2026-06-17 09:00',
  ],
  [
    'remind me every hour from 9 to noon tomorrow to stretch',
    'stretch',
    'FREQ=DAILY;BYHOUR=9,10,11,12;BYMINUTE=0;UNTIL=20260616T235959 from 2026-06-16 09:00',
  ],
  [
    'remind me every hour from 6pm till 8pm tonight to check the fever',
    'check the fever',
    'FREQ=DAILY;BYHOUR=18,19,20;BYMINUTE=0;UNTIL=20260615T235959 from 2026-06-15 18:00',
  ],
  [
    'remind me every hour on the hour from 3 to 5 on weekdays to stand up',
    'stand up',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=15,16,17;BYMINUTE=0 from 2026-06-15 15:00',
  ],
  [
    'remind me every day hourly from 3 to 5 to drink',
    'drink',
    'FREQ=DAILY;BYHOUR=15,16,17;BYMINUTE=0 from 2026-06-15 15:00',
  ],
  // where a repetition starts, and what it leaves out
  [
    'every other thursday at 6pm remind me the bins go out starting this week',
    'the bins go out',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH from 2026-06-18 18:00',
  ],
  [
    'remind me every two weeks on friday at noon to send it, first one june 26',
    'send it',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR from 2026-06-26 12:00',
  ],
  [
    'remind me every tuesday at 6am to run, but not next week',
    'run',
    'FREQ=WEEKLY;BYDAY=TU from 2026-06-16 06:00 except 2026-06-23 06:00',
  ],
  [
    'remind me every friday at 3pm to back up photos, not in december',
    'back up photos',
    'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11;BYDAY=FR from 2026-06-19 15:00',
  ],
  [
    'remind me every day at 7:30 except weekends and only until end of september to stretch',
    'stretch',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260930T235959 from 2026-06-16 07:30',
  ],
  [
    'remind me on the first day of every quarter at 9 to pay taxes',
    'pay taxes',
    'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1 from 2026-07-01 09:00',
  ],
  [
    'remind me on the last friday of every quarter at 9 to report',
    'report',
    'FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=-1FR from 2026-06-26 09:00',
  ],
  [
    'remind me every weekday at 7 except this friday to jog',
    'jog',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 07:00 except 2026-06-19 07:00',
  ],
  ['remind me twice a day at 8 to take it', 'take it', 'not-a-time'],
  [
    'remind me every weeknight at half past 8 to lock up',
    'lock up',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-15 20:30',
  ],
  // the hour that is meant
  ['remind me to email prof k at 11:59pm on the 17th ... no 11:30', 'email prof k', '2026-06-17 23:30'],
  ['remind me at 9am no 2 to call mum', 'call mum', '2026-06-15 14:00'],
  ['remind me tomorrow at 2pm or no at 3pm about the plumber', 'the plumber', '2026-06-16 15:00'],
  // an hour within the text
  ['remind me tonight to set alarm for 5am', 'set alarm for 5am', '2026-06-15 20:00'],
  ['remind me this evening to print the 6am tickets', 'print the 6am tickets', '2026-06-15 18:00'],
  // what no calendar has
  ['remind me on february 29 to call aunt ruth', 'call aunt ruth', 'impossible-date'],
  ['remind me next year in june to renew the passport', 'renew the passport', '2027-06-01 09:00'],
  ['remind me at half past 25', 'at half past 25', 'needs time'],
  // a length or an hour in front
  ['10 mins fish fingers', 'fish fingers', '2026-06-15 10:40'],
  ['1h laundry in dryer', 'laundry in dryer', '2026-06-15 11:30'],
  ['0415 hang out washing', 'hang out washing', '2026-06-16 04:15'],
  ['1830 take bins out', 'take bins out', '2026-06-15 18:30'],
  ['remind me 0415 hang out washing', 'hang out washing', '2026-06-16 04:15'],
  ['2:30am check if the backup ran', 'check if the backup ran', '2026-06-16 02:30'],
  // how often in front, the day and the hour at the end
  ['weekly timesheet fri 4:45p', 'timesheet', 'FREQ=WEEKLY;BYDAY=FR from 2026-06-19 16:45'],
  ['remind me weekly timesheet fri 4:45p', 'timesheet', 'FREQ=WEEKLY;BYDAY=FR from 2026-06-19 16:45'],
  ['monthly rent 1st 9am', 'rent', 'FREQ=MONTHLY;BYMONTHDAY=1 from 2026-07-01 09:00'],
  ['remind me 20 min workout tomorrow at 5', '20 min workout', '2026-06-16 17:00'],
  ['remind me fathers day card tomorrow lunchtime', 'fathers day card', '2026-06-16 12:00'],
  // what is told of a day is the text
  ['remind me pancake day is tuesday on monday at 5pm', 'pancake day is tuesday', '2026-06-15 17:00'],
  ['remind me rent is due friday on thursday at 9am', 'rent is due friday', '2026-06-18 09:00'],
  // other names of times
  ['remind me labor day weekend to close the pool', 'close the pool', '2026-09-05 09:00'],
  ['remind me arvo 3pm grab milk on way home', 'grab milk on way home', '2026-06-15 15:00'],
  ['remind me just now in 15min to phone gogo', 'phone gogo', '2026-06-15 10:45'],
  [
    'remind me july 31 and then every month on the last day to file',
    'file',
    'FREQ=MONTHLY;BYMONTHDAY=-1 from 2026-07-31 09:00',
  ],
  // greetings, and texts that name nothing
  ['hiya at 5pm feed the cat', 'feed the cat', '2026-06-15 17:00'],
  ['hello bot at 5 call mum', 'call mum', '2026-06-15 17:00'],
  ['good morning, call mum at 5pm', 'call mum', '2026-06-15 17:00'],
  ['set something', null, 'needs time and text'],
  ['remind me of something at 5', null, '2026-06-15 17:00'],
  // a zone in front
  ['UTC 15:00 deploy', 'deploy', '2026-06-15 11:00'],
  ['remind me tomorrow PST 9am call jim', 'call jim', '2026-06-16 12:00'],
  // so long ahead of what is told
  ['lab report due thursday ... bug me the night before at 8', 'lab report', '2026-06-17 20:00'],
  ['exam on monday 9am, remind me the night before', 'exam', '2026-06-21 20:00'],
  ['exam on monday 9am, remind me the morning of', 'exam', '2026-06-22 09:00'],
  ['interview friday 10am remind me the day prior 2pm', 'interview', '2026-06-18 14:00'],
  ['rent due on the 1st, remind me 2 days prior at 6pm', 'rent', '2026-06-29 18:00'],
  ["mum's birthday is july 3, remind me the weekend before", "mum's birthday is july 3", '2026-06-27 09:00'],
  ['order gown 2 weeks before graduation on july 20', 'order gown', '2026-07-06 09:00'],
  [
    'remind me to call mum, the day after tomorrow at noon, and dad on sunday at 3',
    'call mum',
    '2026-06-17 12:00 + 2026-06-21 15:00',
  ],
  ['remind me to pack the night before the trip on july 12', 'pack', '2026-07-11 20:00'],
  ['remind me the evening before my flight on saturday at 6am to pack', 'pack', '2026-06-19 18:00'],
  ['remind me 2 hours before the meeting of 3 december at 18:30', 'the meeting', '2026-12-03 16:30'],
  [
    'the passport runs out on the 27th, remind me on that day at 8am',
    'the passport runs out on the 27th',
    '2026-06-27 08:00',
  ],
  ['remind me 90 min before the game on sunday, kickoff is 4:30pm', 'the game', '2026-06-21 15:00'],
  ['remind me at 3 and at 4', null, 'not-a-time'],
  // times that did not make one, and days that nobody but they know
  ['remind me monday wednesday at 5:45am to turn the coffee on', 'turn the coffee on', 'not-a-time'],
  ['remind me apr 15 jun 15 at 9am', null, 'not-a-time'],
  ['remind me every school day at 1:25 to open the gate', 'open the gate', 'not-a-time'],
  // days, hours and ends by other names
  ['wear green st pattys day remind me', 'wear green', '2027-03-17 09:00'],
  ['remind me tonight before bed to lock the shed', 'lock the shed', '2026-06-15 22:00'],
  ['remind me at morning tea 10.45 to buy coffees', 'buy coffees', '2026-06-15 10:45'],
  ['remind me tomorrow morning 5 o clock to go to temple', 'go to temple', '2026-06-16 05:00'],
  ['remind me stall shift sat 20/6 10am till 12', 'stall shift', '2026-06-20 10:00'],
  [
    'remind me every 4 hours to check the fever for the next 24 hours',
    'check the fever',
    'FREQ=HOURLY;INTERVAL=4;UNTIL=20260616T103000 from 2026-06-15 14:30',
  ],
  [
    'remind me every 2 hours to walk for 10 minutes',
    'walk for 10 minutes',
    'FREQ=HOURLY;INTERVAL=2 from 2026-06-15 12:30',
  ],
]

const GERMAN: Requests = [
  [
    'erinner mich jede stunde von 9 bis 12 uhr morgen an die augen',
    'die augen',
    'FREQ=DAILY;BYHOUR=9,10,11,12;BYMINUTE=0;UNTIL=20260616T235959 from 2026-06-16 09:00',
  ],
  [
    'erinner mich jeden tag von 15 bis 17 uhr stündlich ans trinken',
    'trinken',
    'FREQ=DAILY;BYHOUR=15,16,17;BYMINUTE=0 from 2026-06-15 15:00',
  ],
  [
    'erinner mich alle 14 tage am dienstag um 19 uhr an die chorprobe, das erste mal am 23. juni',
    'die chorprobe',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU from 2026-06-23 19:00',
  ],
  [
    'erinner mich dienstags um 6 uhr früh ans laufen, aber nicht nächste woche',
    'laufen',
    'FREQ=WEEKLY;BYDAY=TU from 2026-06-16 06:00 except 2026-06-23 06:00',
  ],
  [
    'erinner mich jeden tag um 7 uhr 30 außer am wochenende und nur bis ende september an die vitamine',
    'die vitamine',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260930T235959 from 2026-06-16 07:30',
  ],
  [
    'erinner mich jeden quartalsanfang um 9 uhr an die vorauszahlung',
    'die vorauszahlung',
    'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1 from 2026-07-01 09:00',
  ],
  [
    'erinnere mich jeweils am letzten freitag im monat um 16 uhr an die spesen',
    'die spesen',
    'FREQ=MONTHLY;BYDAY=-1FR from 2026-06-26 16:00',
  ],
  ['erinner mich morgen um 9 äh nein um 10 uhr an den zoo', 'den zoo', '2026-06-16 10:00'],
  ['erinner mich morgen um 14 uhr oder nee um 15 uhr an den handwerker', 'den handwerker', '2026-06-16 15:00'],
  ['erinner mich am 29. februar an oma', 'oma', 'impossible-date'],
  ['heuer im juli an den antrag erinnern', 'den antrag', '2026-07-01 09:00'],
  ['denk bitte dran mich um 17:30 zu erinnern dass das paket weg muss', 'das paket weg muss', '2026-06-15 17:30'],
  ['ok google äh erinner mich montag um zehn an den friseur', 'den friseur', '2026-06-22 10:00'],
  ['wär super wenn du mich heut mittag an die apotheke erinnern könntest', 'die apotheke', '2026-06-15 12:00'],
  ['ich brauch morgen um 18 uhr ne erinnerung für die batterien', 'die batterien', '2026-06-16 18:00'],
  ['morgen früh muss ich an den tierarzt erinnert werden', 'den tierarzt', '2026-06-16 09:00'],
  ['heute abend um 8 lass mich nicht den müll vergessen', 'den müll', '2026-06-15 20:00'],
  ['ich muss bis freitag 17 uhr das formular abgeben', 'das formular abgeben', '2026-06-19 17:00'],
  [
    'erinner mich morgen mittag an den arzt wegen dem 15 uhr termin',
    'den arzt wegen dem 15 uhr termin',
    '2026-06-16 12:00',
  ],
  ['muss morgen nach der arbeit die reinigung abholen', 'die reinigung abholen', '2026-06-16 17:00'],
  ['erinner mich am we ans putzen', 'putzen', '2026-06-20 09:00'],
  [
    'erinner mich werktags um 7 außer diesen freitag an den hund',
    'den hund',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 07:00 except 2026-06-19 07:00',
  ],
  ['erinner mich 16.30 kind abholen!!!', 'kind abholen', '2026-06-15 16:30'],
  ['du kannst mich morgen um 9 an den müll erinnern', 'den müll', '2026-06-16 09:00'],
  ['erinnere mich jeden schultag um 13:25 ans tor', 'tor', 'not-a-time'],
  ['erinner mich 11.12 kind abholen', '11.12 kind abholen', 'needs time'],
  ['erinner mich in zwei, drei minuten an den tee', 'den tee', '2026-06-15 10:32'],
  ['in 10 nudeln abgießen', 'nudeln abgießen', '2026-06-15 10:40'],
  ['erinner mich jetzt sofort in einer minute ans fenster', 'fenster', '2026-06-15 10:31'],
  ['erinner mich am osterwochenende an den garten', 'den garten', '2027-03-27 09:00'],
  ['guten morgen um 17 uhr katze füttern', 'katze füttern', '2026-06-15 17:00'],
  ['erinner mich um 5 an etwas', null, '2026-06-15 17:00'],
  ['10 min fischstäbchen', 'fischstäbchen', '2026-06-15 10:40'],
  ['0415 wäsche aufhängen', 'wäsche aufhängen', '2026-06-16 04:15'],
  ['UTC 14:00 deploy', 'deploy', '2026-06-15 16:00'],
  [
    'bericht ist donnerstag fällig, erinner mich am abend vorher um 8',
    'bericht ist donnerstag fällig',
    '2026-06-17 20:00',
  ],
  ['prüfung montag 9 uhr erinner mich am abend davor', 'prüfung', '2026-06-21 18:00'],
  ['flug samstag 6 uhr erinner mich am vorabend um 21 uhr', 'flug', '2026-06-19 21:00'],
  [
    'treffen mit der bank ist montag 14 uhr bitte erinner mich am tag davor abends',
    'treffen mit der bank',
    '2026-06-21 18:00',
  ],
  ['muss dienstag 11 uhr zum amt, erinner mich ne stunde vorher', 'muss zum amt', '2026-06-16 10:00'],
  ['zahnarzt dienstag 11 uhr, am vortag erinnern', 'zahnarzt', '2026-06-15 11:00'],
  ['kleid bestellen 2 wochen vor der hochzeit am 20. juli', 'kleid bestellen', '2026-07-06 09:00'],
  ['erinner mich 2 stunden vor dem termin von morgen um 14 uhr', 'termin', '2026-06-16 12:00'],
  ['erinner mich um 8 uhr 75 an den bus', 'den bus', 'impossible-time'],
  // days and hours by other names
  ['erinner mich am nikolausabend um 18 uhr an die stiefel', 'die stiefel', '2026-12-06 18:00'],
  ['erinnere mich am samichlaus um 17 uhr an nüssli', 'nüssli', '2026-12-06 17:00'],
  ['erinner mich volkstrauertag an den kranz', 'den kranz', '2026-11-15 09:00'],
  ['erinner mich morgen zur selben zeit an die tropfen', 'die tropfen', '2026-06-16 10:30'],
  ['erinner mich in 2 std 15 an die ente', 'die ente', '2026-06-15 12:45'],
  ['erinner mich in 2 std 15 eier zu kochen', '15 eier zu kochen', '2026-06-15 12:30'],
  ['erinner mich am 16. oder quatsch am 17. um 15 uhr an die werkstatt', 'die werkstatt', '2026-06-17 15:00'],
]

/** A length or a number in front that is told, not asked. */
const TOLD_IN_ENGLISH: Commands = [
  ['10 mins late', 'none'],
  ['5 min walk from the station', 'none'],
  ['20 minutes left', 'none'],
  ['2 days vacation', 'none'],
  ['1500 words essay', 'none'],
  ['10 min to go', 'none'],
  ['weekly report', 'none'],
  ['got a meeting at 5', 'none'],
  ['grand so talk to you at 6', 'none'],
  ['parents in town fri-sun', 'none'],
  ['5pm pill taken', 'done'],
]

const TOLD_IN_GERMAN: Commands = [
  ['10 min verspätung', 'none'],
  ['5 minuten fußweg', 'none'],
  ['2 stunden lang', 'none'],
  ['hab um 5 noch nen termin', 'none'],
  ['oma da fr-so', 'none'],
]

testReadings('English as it is typed:', NEW_YORK, ENGLISH, TOLD_IN_ENGLISH)
testReadings('German as it is typed:', BERLIN, GERMAN, TOLD_IN_GERMAN)
