import assert from 'node:assert/strict'
import { understand } from '../../../src/language/understand.js'
import { created, outcome } from '../en/reading.js'
import { BERLIN } from './reading.js'

/** What may stand around "um 21 Uhr" and "Müll", in the place of `_` and at the end. */
const ASKED = [
  'kannst mich _ erinnern wegen Müll',
  'kannste mich _ an Müll erinnern',
  'tust du mich _ an Müll erinnern',
  'tätst mi _ an Müll erinnern',
  'magst mi _ an Müll erinnern',
  'erinnerst mi _ an Müll',
  'geh erinner mi _ an Müll',
  'oida erinner mi _ an Müll',
  'boah, erinner mich mal _ an Müll',
  'fänd ich super wenn du mich _ an Müll erinnerst',
  'tu mir den gefallen und erinner mich _ an Müll',
  'erinner mich bidde _ an Müll',
  'erinner mich vllt _ an Müll',
  'pingst du mich _ an wegen Müll',
  'ping mich mal _ an wegen Müll',
  'stups mich _ an Müll',
  'tritt mir _ in den Hintern wegen Müll',
  'schick mir _ ne erinnerung wegen Müll',
  'schick mir _ n ping wegen Müll',
  'gib mir _ bescheid wegen Müll',
  'sag mal bescheid _ wegen Müll',
  'melde dich _ bei mir wegen Müll',
  'hau mal ne erinnerung rein für _: Müll',
  'pack ne erinnerung rein für _ Müll',
  'mach mir bitte nen reminder für _: Müll',
  'setz mir ne erinnerung auf _ Müll',
  'reminder für _: Müll',
  'reminder _: Müll',
  'erinnerung Müll _',
  'erinnerung bitte: _ Müll',
  'bitte um erinnerung _ wegen Müll',
  'trag _ Müll ein',
  'notiere: _ Müll',
  'schreib auf: _ Müll',
  'bräuchte ne erinnerung _ wegen Müll',
  'brauche erinnerung _ Müll',
  'hätt gern ne erinnerung _ wegen Müll',
  'kann ich _ ne erinnerung kriegen wegen Müll',
  'kann ich _ an Müll erinnert werden',
  'ich darf _ Müll nicht vergessen',
  'dass ich ja nicht _ Müll vergesse',
  'bevor ichs vergess: Müll _',
  'bevor ich es vergesse, erinner mich _ an Müll',
  'damit ichs nicht vergesse: Müll _',
  'denk dran mir _ zu sagen dass Müll',
]

describe('German openings of a request', () => {
  for (const said of ASKED)
    it(said, () => {
      const intent = created(said.replace('_', 'um 21 Uhr').replace(/(für|auf) um/, '$1'), BERLIN)
      assert.equal(intent.text, 'Müll')
      assert.equal(outcome(intent, BERLIN), '2026-06-15 21:00')
    })
})

/** [message, text, what its time comes to], on Monday 15 June 2026 at half past ten. */
const WHOLE: readonly (readonly [message: string, text: string | null, time: string])[] = [
  ['erinner mich heut abend gg 9 an den restmüll', 'den restmüll', '2026-06-15 21:00'],
  ['stups mich in 3std 15 an wegen dem Paketboten', 'dem Paketboten', '2026-06-15 13:45'],
  ["erinner mi heut auf d'Nacht an die Wanderschuh", 'die Wanderschuh', '2026-06-15 20:00'],
  ['reminder in 35min: poulet aus dem ofen', 'poulet aus dem ofen', '2026-06-15 11:05'],
  ['in der Nacht auf Mittwoch um 3 Uhr an das Teleskop erinnern', 'das Teleskop', '2026-06-17 03:00'],
  ['erinnere mich in der Nacht zum Mittwoch um 3 an das Teleskop', 'das Teleskop', '2026-06-17 03:00'],
  ['erinnere mich in der Nacht von Dienstag auf Mittwoch um 3 an das Teleskop', 'das Teleskop', '2026-06-17 03:00'],
  ['erinnere mich in der Nacht auf Mittwoch um 23 Uhr an das Teleskop', 'das Teleskop', '2026-06-16 23:00'],
  ['erinner mich inner stunde an müll', 'müll', '2026-06-15 11:30'],
  ['erinner mich um neune an müll', 'müll', '2026-06-15 21:00'],
  ['erinner mich nächsten mo 9 uhr an müll', 'müll', '2026-06-22 09:00'],
  ['erinner mich beim mittagessen an müll', 'müll', '2026-06-15 12:00'],
  ['hol mich um 6 aus dem bett', 'aufstehen', '2026-06-16 06:00'],
]

describe('German requests in other shapes', () => {
  for (const [message, text, time] of WHOLE)
    it(message, () => {
      const intent = created(message, BERLIN)
      assert.deepEqual([intent.text, outcome(intent, BERLIN)], [text, time])
    })
})

const NO_REQUESTS = [
  'erinnerung 2 um 9',
  'erinnerung müll löschen',
  'kann ich um 9 eine erinnerung löschen',
  'brauche keine erinnerung um 9',
  'ich will um 9 nicht erinnert werden',
  'um erinnerung wird gebeten',
  'ich schick dir um 9 ne nachricht',
  'die erinnerung um 9 kam nicht',
  'schick mir die liste',
  'bevor ichs vergess danke für gestern',
  'stornier die Erinnerung für Donnerstag',
]

describe('German words of a request that ask for none', () => {
  for (const message of NO_REQUESTS)
    it(message, () => assert.notEqual(understand(message, BERLIN).kind, 'create', message))
})
