import { testReadings } from './readings.js'

/** What is told was moved from one time to another: the second is when it is now, and no end of a stretch. */

type Table = Parameters<typeof testReadings>[2]

/** Monday 15 February 2027, twenty past twelve. */
const read = (locale: string, readings: Table) =>
  testReadings(
    `what was moved, in ${locale}`,
    { now: Date.parse('2027-02-15T12:20:00+01:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    [],
  )

const AT = '2027-02-15 16:20'
const EVE = '2027-02-17 09:00'

read('en-GB', [
  ['call moved from 3 to 4:30, remind me 10 minutes before', 'call moved', AT],
  ['the review got moved from tuesday to thursday, remind me the day before', 'the review got moved', EVE],
  // from when until when it lasts
  ['call from 3 to 4:30, remind me 10 minutes before', 'call', '2027-02-15 14:50'],
])
read('de-DE', [
  ['Call mit Zürich verschoben von 15 auf 16:30, erinnere mich 10 min vorher', 'Call mit Zürich verschoben', AT],
  ['der Call wurde von 15 Uhr auf 16:30 Uhr verschoben, erinnere mich 10 min vorher', 'Call wurde verschoben', AT],
  [
    'Termin von Dienstag auf Donnerstag verschoben, erinnere mich am Tag davor',
    'Termin von Dienstag auf Donnerstag verschoben',
    EVE,
  ],
])
read('nl-NL', [
  ['call verplaatst van 15 naar 16:30, herinner me 10 minuten ervoor', 'call verplaatst', AT],
  ['afspraak verzet van dinsdag naar donderdag, herinner me een dag ervoor', 'afspraak verzet', EVE],
])
read('es-ES', [
  ['reunión movida de las 15 a las 16:30, avísame 10 minutos antes', 'reunión movida', AT],
  ['la cita pasa del martes al jueves, avísame un día antes', 'cita pasa', EVE],
])
read('pt-PT', [
  ['reunião passou das 15 para as 16:30, avisa-me 10 minutos antes', 'reunião passou', AT],
  ['consulta remarcada de terça para quinta, avisa-me um dia antes', 'consulta remarcada', EVE],
])
read('fr-FR', [
  ['réunion décalée de 15h à 16h30, préviens-moi 10 min avant', 'réunion décalée', AT],
  ['rdv reporté de mardi à jeudi, rappelle-moi la veille', 'rdv reporté', EVE],
])
read('it-IT', [
  ['call con Zurigo spostata dalle 15 alle 16:30, avvisami 10 min prima', 'call con Zurigo spostata', AT],
  ['visita rinviata da martedì a giovedì, ricordamelo il giorno prima', 'visita rinviata', EVE],
  ['ufficio chiuso dalle 15 alle 16:30, avvisami 10 min prima', 'ufficio chiuso', '2027-02-15 14:50'],
])
