import { type Requests, testReadings } from './readings.js'

/** Numbers that look like a time and belong to a thing, and an end of a round that is said late: the same in all languages. */

const at = (now: string) => (name: string, locale: string, requests: Requests) =>
  testReadings(`${name}, in ${locale}`, { now: Date.parse(now), timeZone: 'Europe/Berlin', locale }, requests, [])

/** Wednesday 10 February 2027, noon. */
const noon = at('2027-02-10T12:00:00+01:00')
const FIVE = '2027-02-10 17:00'

noon('a part of a thing is no date', 'en-GB', [
  ['remind me to buy 1/2 pound of butter at 5', 'buy 1/2 pound of butter', FIVE],
  ['remind me to get 3/4 inch pipe', 'get 3/4 inch pipe', 'needs time'],
  ['remind me like 5ish grab 14/2 wire from the shop', 'grab 14/2 wire from the shop', FIVE],
  // dates as before
  ['remind me to see the dentist 14/2 with Ana', 'see the dentist with Ana', '2027-02-14 09:00'],
  ['remind me to pay rent 1/3 before lunch', 'pay rent before lunch', '2027-03-01 09:00'],
  ['remind me 14/2 dentist', 'dentist', '2027-02-14 09:00'],
  ['remind me of the dentist on 1/3 at 5', 'the dentist', '2027-03-01 17:00'],
])
noon('a part of a thing is no date', 'de-DE', [
  ['erinnere mich an 1/2 Pfund Butter um 17 Uhr', '1/2 Pfund Butter', FIVE],
  ['erinnere mich um 17 Uhr daran, 1/2 Pfund Butter zu kaufen', '1/2 Pfund Butter zu kaufen', FIVE],
])
noon('a part of a thing is no date', 'es-ES', [
  ['recuérdame comprar 1/2 kilo de carne a las 17', 'comprar 1/2 kilo de carne', FIVE],
])
noon('a part of a thing is no date', 'fr-FR', [
  ["rappelle-moi d'acheter 1/2 livre de beurre à 17h", 'acheter 1/2 livre de beurre', FIVE],
])
noon('a part of a thing is no date', 'it-IT', [
  ['ricordami di comprare 1/2 kg di pane alle 17', 'comprare 1/2 kg di pane', FIVE],
])
noon('a part of a thing is no date', 'pt-BR', [
  ['me lembra de comprar 1/2 quilo de carne às 17h', 'comprar 1/2 quilo de carne', FIVE],
])
noon('a part of a thing is no date', 'nl-NL', [
  ['herinner me eraan 1/2 kilo kaas te kopen om 17 uur', '1/2 kilo kaas te kopen', FIVE],
])

/** Sunday 23 May 2027, twenty to eleven at night. */
const late = at('2027-05-23T22:40:00+02:00')
const TO_SIX = 'FREQ=MINUTELY;INTERVAL=45;UNTIL=20270524T060000 from 2027-05-23 23:25'

late('a round that ends in the morning', 'en-GB', [
  ['remind me to do the patrol every 45 mins till 6am', 'do the patrol', TO_SIX],
  ['remind me every 45 mins till 6 to do the patrol', 'do the patrol', TO_SIX],
  ['remind me every day at a quarter till 6am to do the patrol', 'do the patrol', 'FREQ=DAILY from 2027-05-24 05:45'],
  ['remind me every 9pm to do the patrol', 'do the patrol', 'FREQ=DAILY from 2027-05-24 21:00'],
])
late('a round that ends in the morning', 'de-DE', [
  ['erinnere mich alle 45 Minuten bis 6 Uhr an die Runde', 'die Runde', TO_SIX],
])
late('a round that ends in the morning', 'es-ES', [
  ['recuérdame cada 45 minutos hasta las 6 hacer la ronda', 'hacer la ronda', TO_SIX],
])
late('a round that ends in the morning', 'fr-FR', [
  ["rappelle-moi toutes les 45 minutes jusqu'à 6h de faire la ronde", 'faire la ronde', TO_SIX],
])
late('a round that ends in the morning', 'it-IT', [
  ['ricordami ogni 45 minuti fino alle 6 di fare il giro', 'fare il giro', TO_SIX],
])
late('a round that ends in the morning', 'pt-BR', [
  ['me lembra a cada 45 minutos até as 6 de fazer a ronda', 'fazer a ronda', TO_SIX],
])
late('a round that ends in the morning', 'nl-NL', [
  ['herinner me elke 45 minuten tot 6 uur aan de ronde', 'de ronde', TO_SIX],
])
