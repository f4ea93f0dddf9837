import { testReadings } from './readings.js'

/** Leads, corrections and words of time as French and Italian type them. */

type Table = Parameters<typeof testReadings>[2]

/** Monday 15 February 2027, twenty past twelve. */
const read = (locale: string, readings: Table, otherwise: Parameters<typeof testReadings>[3] = []) =>
  testReadings(
    `leads and corrections, in ${locale}`,
    { now: Date.parse('2027-02-15T12:20:00+01:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    otherwise,
  )

// a lead at the end of a clause of its own, and the request behind it
read('en-GB', [['gp tomorrow at 2, I must leave 20 minutes before, remind me', 'I must leave', '2027-02-16 13:40']])
read('de-DE', [
  ['morgen um 14 Uhr beim Arzt, ich muss 20 Minuten vorher los, erinner mich', 'ich muss los', '2027-02-16 13:40'],
])
read('es-ES', [
  ['mañana a las 14 médico, tengo que salir 20 minutos antes, avísame', 'tengo que salir', '2027-02-16 13:40'],
])
read('fr-FR', [
  ['chez mme Texier à 14h, faut que je parte 20 min avant, préviens moi', 'faut que je parte', '2027-02-15 13:40'],
  ["rappelle-moi l'acompte à J-30, le mariage est le 16 octobre", "l'acompte", '2027-09-16 09:00'],
  ["le dossier part le 16 octobre, rappelle-moi l'acompte à J-30", "l'acompte", 'not-a-time'],
  ['rappelle-moi le passeport à J-30 du voyage', 'le passeport du voyage', 'not-a-time'],
  ['le bail finit le 28/02, rappelle-moi avec 5 jours de préavis', 'bail finit', '2027-02-23 09:00'],
  ["rappelle-moi d'envoyer le devis à Elena EOD", 'envoyer le devis à Elena', '2027-02-15 17:00'],
  ['rappelle-moi demain à midi moins dix de sortir', 'sortir', '2027-02-16 11:50'],
  [
    'mets-moi un rappel pour le recyclage aux deux mardis à 20h',
    'le recyclage',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU from 2027-02-16 20:00',
  ],
])
read(
  'it-IT',
  [
    ['ricordami di mandare il forecast Q1 a Elena EOD', 'mandare il forecast Q1 a Elena', '2027-02-15 17:00'],
    ['rinnovo dominio scade il 19/08, avvisami con 15 giorni di anticipo', 'rinnovo dominio scade', '2027-08-04 09:00'],
    ["tra un'oretta scarsa avvisami di uscire", 'uscire', '2027-02-15 13:20'],
    ["mi ricorderebbe lunedì mattina alle dieci l'oculista?", "l'oculista", '2027-02-22 10:00'],
    // a correction keeps the days from now
    ['ricordami tra 12 giorni alle 9 di chiamare, anzi alle 17', 'chiamare', '2027-02-27 17:00'],
  ],
  // which half of the day an hour behind "at dawn" is of: never this afternoon
  [["trattamento alla vigna tra 12 giorni all'alba, diciamo 5 e mezza", 'none']],
)
