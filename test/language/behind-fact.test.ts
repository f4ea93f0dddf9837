import type { Context } from '../../src/language/intent.js'
import { BERLIN } from './de/reading.js'
import { NEW_YORK } from './en/reading.js'
import { type Jotted, testJotted } from './readings.js'

const as = (locale: string): Context => ({ ...BERLIN, locale })

/** A fact, and behind it what is to be done, in its own words. Monday 15 June 2026, half past ten. */
const MEANT: Jotted = [
  ['the plumber rings back, if he is free. check the mail fri 9pm', 'check the mail', '2026-06-19 21:00', NEW_YORK],
  ['parts get here between 10 and 12 so check the dock at noon', 'check the dock', '2026-06-15 12:00', NEW_YORK],
  ['boss wants the slides by 5, send them at 4:15', 'send them', '2026-06-15 16:15', NEW_YORK],
  ['wenns am samstag trocken ist wird gemäht. wetter checken fr 21 uhr', 'wetter checken', '2026-06-19 21:00', BERLIN],
  [
    'mi nachmittag zu, do lange bis 19 uhr: heute 18:50 telefon umstellen',
    'telefon umstellen',
    '2026-06-15 18:50',
    BERLIN,
  ],
  ['zertifikat läuft am 28.2. um 12:00 ab, drei tage vorher um 9 erneuern', 'erneuern', '2027-02-25 09:00', BERLIN],
  ['kinderen komen zaterdag logeren, bed opmaken vrijdagmorgen', 'bed opmaken', '2026-06-19 09:00', as('nl-NL')],
  ['les petits arrivent samedi, faire les lits vendredi matin', 'faire les lits', '2026-06-19 09:00', as('fr-FR')],
  ['la spedizione arriva domani, aprire il cancello alle 8', 'aprire il cancello', '2026-06-16 08:00', as('it-IT')],
  // nothing but how long before
  ['pass läuft am 05.06.2027 ab, sechs monate vorher bitte', 'pass läuft am 05.06.2027 ab', '2026-12-05 09:00', BERLIN],
]

const OTHERWISE: readonly (readonly [message: string, context: Context])[] = [
  ['see you friday, a day earlier', NEW_YORK],
  ['we went to the lake on friday, swam at 3', NEW_YORK],
  ['the party is on saturday, they arrive at 6', NEW_YORK],
  ['der termin war am montag, um 8 angerufen', BERLIN],
  ['o servidor caiu às 2:15 da manhã', as('pt-BR')],
  // the day of the fact was not read as that of the hour
  ['installateur kommt do zwischen 8 und 12, um halb 8 bett wegrücken', BERLIN],
  ['stanotte arriva il camion, aprire il cancello alle 3:55', as('it-IT')],
  // several times of one thing, of which the last part says one
  ['glycémie avant chaque repas : 8h, 12h30, 19h', as('fr-FR')],
  ['steuer am 10.3., 10.6., 10.9. und 10.12. jeweils 10 uhr', BERLIN],
  ['oefeningen 3x per dag 8u 13u en 20u, 10 dagen', as('nl-NL')],
]

testJotted('what is to be done behind a fact', MEANT, OTHERWISE)
