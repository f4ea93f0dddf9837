import { testSeveral } from '../several.js'

describe('mehrere Bitten in einer Nachricht', () => {
  testSeveral('de-DE', [
    [
      'erinnere mich morgen um 9 an den Schornsteinfeger und übermorgen um 10 an die Bank',
      'den Schornsteinfeger: 12-03 09:00',
      'die Bank: 12-04 10:00',
    ],
    [
      'Erinnere mich am Freitag um 9 an die Rechnung. Und am Samstag um 11 an den Flohmarkt.',
      'die Rechnung: 12-04 09:00',
      'den Flohmarkt: 12-05 11:00',
    ],
    [
      'erinnere mich jeden tag um 8 an die tablette und jeden sonntag um 10 an oma',
      'die tablette: FREQ=DAILY',
      'oma: FREQ=WEEKLY;BYDAY=SU',
    ],
    ['erinnere mich morgen um 18 uhr an:\n- Brot\n- Eier', 'Brot: 12-03 18:00', 'Eier: 12-03 18:00'],
    ['erinnere mich morgen: 1) gas zahlen 2) flug buchen', 'gas zahlen: 12-03 09:00', 'flug buchen: 12-03 09:00'],
    ['erinnere mich am montag und donnerstag um 9 an den makler', 'den makler: 12-07 09:00', 'den makler: 12-03 09:00'],
    [
      'erinnere mich morgen um 9 und nochmal um 21 uhr an die tablette',
      'die tablette: 12-03 09:00',
      'die tablette: 12-03 21:00',
    ],
  ])
})

describe('eine Bitte mit einem "und"', () => {
  testSeveral('de-DE', [['erinnere mich um 17 uhr an mama und papa', 'mama und papa: 12-02 17:00']])
})
