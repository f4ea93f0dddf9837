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

describe('zu jeder Zeit etwas anderes', () => {
  testSeveral('de-DE', [
    ['erinner mich an marcus um halb zwei und um vier an die wäsche', 'marcus: 12-02 13:30', 'die wäsche: 12-02 16:00'],
    [
      'erinner mich ans bügeln morgen um 18 uhr, ach und am montag um 7 die tonnen rausstellen',
      'bügeln: 12-03 18:00',
      'die tonnen rausstellen: 12-07 07:00',
    ],
    [
      'kannst du mich morgen um 8 an die fische und um 9 an die katze erinnern',
      'die fische: 12-03 08:00',
      'die katze: 12-03 09:00',
    ],
    ['erinner mich morgen um 9 an lisa und am freitag an den müll', 'lisa: 12-03 09:00', 'den müll: 12-04 09:00'],
    [
      'drei erinnerungen für heute bitte: 13:15 essen, 15:45 steuerberater anrufen',
      'essen: 12-02 13:15',
      'steuerberater anrufen: 12-02 15:45',
    ],
    [
      'erinner mich am montag und am mittwoch jeweils um 16 uhr an die tasche',
      'die tasche: 12-07 16:00',
      'die tasche: 12-02 16:00',
    ],
    ['erinner mich jeden montag und mittwoch jeweils um 16 uhr an die tasche', 'die tasche: FREQ=WEEKLY;BYDAY=MO,WE'],
    [
      'erinner mich heute und morgen je um 20 uhr an die tropfen',
      'die tropfen: 12-02 20:00',
      'die tropfen: 12-03 20:00',
    ],
  ])
})

describe('lo mismo, en otras lenguas', () => {
  testSeveral('es-ES', [
    [
      'recuérdame llamar a Ana a las 13:30 y a las 16 comprar pan',
      'llamar a Ana: 12-02 13:30',
      'comprar pan: 12-02 16:00',
    ],
    ['tres recordatorios para hoy por favor: 13:15 comer, 15:45 salir', 'comer: 12-02 13:15', 'salir: 12-02 15:45'],
  ])
  testSeveral('de-DE', [
    [
      'Bitte erinnern:\n3.12. 11:00 Raketen abholen\n4.12. 15:30 Oma abholen',
      'Raketen abholen: 12-03 11:00',
      'Oma abholen: 12-04 15:30',
    ],
    ['Erinnere mich:\n1. 11:30 Bank\n2. 15:30 Oma abholen', 'Bank: 12-02 11:30', 'Oma abholen: 12-02 15:30'],
    ['Erinnerungen:\n3.12. 11:00 Bank\n4.12. 15:30 Oma abholen', 'Bank: 12-03 11:00', 'Oma abholen: 12-04 15:30'],
  ])
  testSeveral('en-GB', [
    ['please remind:\n3/12 11:00 the bank\n4/12 15:30 drive nan', 'the bank: 12-03 11:00', 'drive nan: 12-04 15:30'],
  ])
  testSeveral('fr-FR', [
    [
      "rappelle-moi d'appeler Ana à 13h30 et à 16h d'acheter du pain",
      'appeler Ana: 12-02 13:30',
      'acheter du pain: 12-02 16:00',
    ],
    ["j'ai deux choses demain : 9h dentiste, 11h banque", 'dentiste: 12-03 09:00', 'banque: 12-03 11:00'],
  ])
  testSeveral('it-IT', [
    ['tre promemoria per oggi: 13:15 mangiare, 15:45 uscire', 'mangiare: 12-02 13:15', 'uscire: 12-02 15:45'],
  ])
  testSeveral('pt-BR', [
    ['três lembretes pra hoje: 13:15 comer, 15:45 sair', 'comer: 12-02 13:15', 'sair: 12-02 15:45'],
  ])
  testSeveral('nl-NL', [
    ['drie herinneringen voor vandaag: 13:15 eten, 15:45 weg', 'eten: 12-02 13:15', 'weg: 12-02 15:45'],
  ])
})
