import assert from 'node:assert/strict'
import { created, outcome } from '../en/reading.js'
import { BERLIN } from './reading.js'

const TABLE: readonly (readonly [message: string, time: string, text: string | null])[] = [
  ['erinner mich ma morgen um 9 an mama anrufen', '2026-06-16 09:00', 'mama anrufen'],
  ['erinnre mich am Donerstag an Milch', '2026-06-18 09:00', 'Milch'],
  ['erinner mich in ner halben Stunde an Wäsche', '2026-06-15 11:00', 'Wäsche'],
  ['vergiss nicht, mich morgen um 9 an Milch zu erinnern', '2026-06-16 09:00', 'Milch'],
  ['vergiss nicht: morgen um 9 Milch kaufen', '2026-06-16 09:00', 'Milch kaufen'],
  ['ich muss morgen um 9 daran erinnert werden, Milch zu kaufen', '2026-06-16 09:00', 'Milch zu kaufen'],
  ['ich will, dass du mich morgen um 9 an Milch erinnerst', '2026-06-16 09:00', 'Milch'],
  ['erinnerst du mich morgen um 9 an Milch?', '2026-06-16 09:00', 'Milch'],
  ['erinnern Sie mich bitte morgen um 9 an Milch', '2026-06-16 09:00', 'Milch'],
  ['könnten Sie mich morgen um 9 an Milch erinnern?', '2026-06-16 09:00', 'Milch'],
  ['kannste mich mal morgen um 9 an Milch erinnern', '2026-06-16 09:00', 'Milch'],
  ['erinnere mich um 15 Uhr in London an Milch', '2026-06-15 16:00', 'Milch'],
  ['erinnere mich um 15 Uhr in New York an Milch', '2026-06-15 21:00', 'Milch'],
  ['erinnere mich an den Termin um 15 Uhr in Hamburg', '2026-06-15 15:00', 'den Termin in Hamburg'],
  ['erinnere mich um 15 Uhr, in London anzurufen', '2026-06-15 15:00', 'in London anzurufen'],
  ['bitte morgen um 9 an Milch erinnern', '2026-06-16 09:00', 'Milch'],
  ['stell einen Timer auf 10 Minuten', '2026-06-15 10:40', 'Timer'],
  ['sag mir in 10 Minuten Bescheid, dass die Nudeln fertig sind', '2026-06-15 10:40', 'die Nudeln fertig sind'],
  ['erinnere mich morgen an die 7:30 Uhr Show', '2026-06-16 09:00', 'die 7:30 Uhr Show'],
  ['erinnere mich am Montag um 8 an den Film "um 9 Uhr"', '2026-06-22 08:00', 'den Film "um 9 Uhr"'],
  ['erinnere mich daran, in 2 Wochen den Vertrag zu kündigen', '2026-06-29 10:30', 'den Vertrag zu kündigen'],
  ['erinnere mich morgen daran, um 15 Uhr Anna anzurufen', '2026-06-16 15:00', 'Anna anzurufen'],
  ['Zahnarzt am Freitag um 10, bitte erinnern', '2026-06-19 10:00', 'Zahnarzt'],
  ['bitte erinnern: Freitag 14 Uhr Abgabe', '2026-06-19 14:00', 'Abgabe'],
  ['erinnere mich am Freitag an Mai-Urlaub', '2026-06-19 09:00', 'Mai-Urlaub'],
  ['erinnere mich um 8 an 5 Euro', '2026-06-15 20:00', '5 Euro'],
  ['erinnere mich am 4. Advent an Plätzchen', '2026-12-20 09:00', 'Plätzchen'],
  // with the event in front and the verb at the end
  ['eine Stunde vor meiner Schicht um 14 Uhr an die Schürze erinnern', '2026-06-15 13:00', 'die Schürze'],
  ['10 Minuten vor dem Meeting um 11 Uhr erinnern', '2026-06-15 10:50', 'Meeting'],
  ['am Abend vorm 20. an die Bohnen erinnern', '2026-06-19 18:00', 'die Bohnen'],
  // a noun asks
  ['so gegen drei bräucht ich ne Erinnerung an den Vermieter', '2026-06-15 15:00', 'den Vermieter'],
  ['Erinnerung 13:45 Paket holen', '2026-06-15 13:45', 'Paket holen'],
  ['Freitag 10 Uhr Zahnarzt, Erinnerung bitte', '2026-06-19 10:00', 'Zahnarzt'],
  ['bitte morgen früh erinnern Mülltonne', '2026-06-16 09:00', 'Mülltonne'],
  ['in einem Viertelstündchen an den Tee erinnern', '2026-06-15 10:45', 'den Tee'],
  ['morgen irgendwann am Abend an Oma erinnern', '2026-06-16 18:00', 'Oma'],
  // thanks and excuses are no text
  ['erinnere mich morgen um 9 an den Termin. Besten Dank!', '2026-06-16 09:00', 'den Termin'],
  ['hi du kannst du mich um 12 an Essen erinnern lieben Dank', '2026-06-15 12:00', 'Essen'],
  ['sorry kannst du mich um 3 dran erinnern die Heizung abzulesen', '2026-06-15 15:00', 'die Heizung abzulesen'],
  ['erinnere mich Anfang Jänner 2028, am 3., an die Vignette', '2028-01-03 09:00', 'die Vignette'],
  [
    'erinnere mich vier Freitage lang um 9 an die Spritze',
    'FREQ=WEEKLY;BYDAY=FR;COUNT=4 from 2026-06-19 09:00',
    'die Spritze',
  ],
  ['erinnere mich viertelstündlich ans Lüften', 'FREQ=MINUTELY;INTERVAL=15 from 2026-06-15 10:45', 'Lüften'],
  [
    'morgens um 8 und abends um 20 Uhr jeden Tag an die Tropfen erinnern',
    'FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0 from 2026-06-15 20:00',
    'die Tropfen',
  ],
  [
    'erinnere mich 23.-25.6. jeweils um 9 an die Tropfen',
    'FREQ=DAILY;UNTIL=20260625T235959 from 2026-06-23 09:00',
    'die Tropfen',
  ],
  ['erinnere mich zwei Wochenenden lang um 10 an die Katze', 'not-a-time', 'zwei lang die Katze'],
  ['erinnere mich morgen um 9 an ein paar Sachen', '2026-06-16 09:00', null],
  ['erinnere mich am zweiten Februar zweitausendachtundzwanzig an den Pass', '2028-02-02 09:00', 'den Pass'],
  ['erinnere mich Dienstag, ach nein Mittwoch um 3 an den Pool', '2026-06-17 15:00', 'den Pool'],
  ['bittschön wirst du mich um 6 wecken', '2026-06-16 06:00', 'aufstehen'],
  ['erinner mich nächste Woche irgendwann an den Ölwechsel', '2026-06-22 09:00', 'den Ölwechsel'],
  ['erinner mich nächsten Monat irgendwann an den Ölwechsel', 'not-a-time', 'den Ölwechsel'],
  ['um 23:59 das Formular abschicken, denk dran', '2026-06-15 23:59', 'das Formular abschicken'],
  ['erinnere mich am 5. 7. um 8 Uhr 5 an den Bus', '2026-07-05 08:05', 'den Bus'],
  // a day that nobody but they know
  ['am Elternabend um 19 Uhr an die Liste erinnern', 'not-a-time', 'am Elternabend die Liste'],
  ['erinnere mich vor dem Meeting', 'needs time', 'vor dem Meeting'],
  ['erinnere mich', 'needs time and text', null],
]

describe('German requests as people type them', () => {
  for (const [message, time, text] of TABLE) {
    it(message, () => {
      const intent = created(message, BERLIN)
      assert.deepEqual([outcome(intent, BERLIN), intent.text], [time, text])
    })
  }

  for (const times of ['Freitag oder Samstag', 'morgen um 9 oder um 10'])
    it(`that say two times are asked about: ${times}`, () => {
      assert.equal(outcome(created(`erinnere mich ${times} an Sport`, BERLIN), BERLIN), 'not-a-time')
    })
})
