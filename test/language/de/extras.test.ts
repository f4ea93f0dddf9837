import assert from 'node:assert/strict'
import type { CreateIntent } from '../../../src/language/intent.js'
import { understand } from '../../../src/language/understand.js'
import { created, outcome } from '../en/reading.js'
import { BERLIN } from './reading.js'

const MINUTE = 60_000

/** Leads and nagging in minutes, for reading. */
function asked({ leadsMs, nag, evenAtNight }: CreateIntent): string {
  const limit = nag?.limit === undefined ? '' : ` x${nag.limit}`
  return [
    ...leadsMs.map((ms) => `lead ${ms / MINUTE}`),
    ...(nag === null ? [] : [`nag ${nag.everyMs / MINUTE}${limit}`]),
    ...(evenAtNight ? ['night'] : []),
  ].join(', ')
}

const TABLE: readonly (readonly [message: string, time: string, text: string, asked: string])[] = [
  ['erinnere mich morgen um 9 an den Zahnarzt und 15 Minuten vorher', '2026-06-16 09:00', 'den Zahnarzt', 'lead 15'],
  [
    'erinnere mich am Freitag um 15 Uhr an das Meeting und eine Stunde vorher und 10 Minuten vorher',
    '2026-06-19 15:00',
    'das Meeting',
    'lead 60, lead 10',
  ],
  ['erinnere mich morgen um 9 und eine Stunde vorher an den Zahnarzt', '2026-06-16 09:00', 'den Zahnarzt', 'lead 60'],
  [
    'kannst du mich morgen um 9 und eine Viertelstunde vorher daran erinnern, Anna anzurufen?',
    '2026-06-16 09:00',
    'Anna anzurufen',
    'lead 15',
  ],
  [
    'erinnere mich am 3.7. um 10 an die Prüfung und auch einen Tag vorher',
    '2026-07-03 10:00',
    'die Prüfung',
    'lead 1440',
  ],
  ['erinnere mich eine Stunde vorher an den Zahnarzt morgen um 15 Uhr', '2026-06-16 14:00', 'den Zahnarzt', ''],
  ['erinnere mich 2 Stunden vor dem Flug morgen um 14 Uhr', '2026-06-16 12:00', 'Flug', ''],
  ['erinnere mich an das Meeting um 15 Uhr, 10 Minuten vorher', '2026-06-15 14:50', 'das Meeting', ''],
  ['mittwoch 19 uhr, elternabend, erinnere mich eine stunde vorher', '2026-06-17 18:00', 'elternabend', ''],
  ['mittwoch 19 uhr elternabend, bitte eine stunde vorher erinnern', '2026-06-17 18:00', 'elternabend', ''],
  ['das Meeting ist um 17 Uhr, erinnere mich 10 Minuten vorher', '2026-06-15 16:50', 'Meeting', ''],
  [
    'erinnere mich um 20 Uhr an die Tabletten, bis ich erledigt sage, alle 10 Minuten',
    '2026-06-15 20:00',
    'die Tabletten',
    'nag 10',
  ],
  [
    'erinnere mich um 20 Uhr an die Tabletten alle 5 Minuten bis ich es erledigt habe',
    '2026-06-15 20:00',
    'die Tabletten',
    'nag 5',
  ],
  [
    'erinnere mich um 20 Uhr an die Tabletten, jede Stunde bis ich fertig bin, höchstens 5 mal',
    '2026-06-15 20:00',
    'die Tabletten',
    'nag 60 x5',
  ],
  [
    'erinnere mich um 20 Uhr an die Tabletten bis ich fertig sage, maximal dreimal',
    '2026-06-15 20:00',
    'die Tabletten',
    'nag 10 x3',
  ],
  [
    'erinnere mich morgen um 9 an den Zahnarzt, eine halbe Stunde vorher und 10 Minuten vorher',
    '2026-06-16 09:00',
    'den Zahnarzt',
    'lead 30, lead 10',
  ],
  ['erinnere mich morgen um 9 an den Zug mit 30 Minuten Vorlauf', '2026-06-16 09:00', 'den Zug', 'lead 30'],
  ['erinnere mich um 20 Uhr an Tee, bis ich "erledigt" sage', '2026-06-15 20:00', 'Tee', 'nag 10'],
  ["erinnere mich um 20 Uhr an Tee bis ich's erledigt habe", '2026-06-15 20:00', 'Tee', 'nag 10'],
  ['erinnere mich in 20 Minuten an den Ofen, auch nachts', '2026-06-15 10:50', 'den Ofen', 'night'],
  [
    'erinnere mich um 23 Uhr an den Ofen und 10 Minuten vorher, auch in der Nacht',
    '2026-06-15 23:00',
    'den Ofen',
    'lead 10, night',
  ],
]

describe('what is asked besides in German', () => {
  for (const [message, time, text, besides] of TABLE) {
    it(message, () => {
      const intent = created(message, BERLIN)
      assert.deepEqual([outcome(intent, BERLIN), intent.text, asked(intent)], [time, text, besides])
    })
  }
})

const AGENDA: readonly (readonly [message: string, time: string])[] = [
  ['schick mir jeden Morgen um 8 meinen Tag', 'FREQ=DAILY from 2026-06-16 08:00'],
  ['jeden Morgen um 8 schick mir meinen Tag', 'FREQ=DAILY from 2026-06-16 08:00'],
  ['schicke mir meinen Tag jeden Morgen um 8', 'FREQ=DAILY from 2026-06-16 08:00'],
  ['kannst du mir jeden Morgen um 8 meinen Tag schicken?', 'FREQ=DAILY from 2026-06-16 08:00'],
  ['sag mir jeden Morgen um 8, was ansteht', 'FREQ=DAILY from 2026-06-16 08:00'],
  ['sende mir werktags um 7:30 die Agenda', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 07:30'],
]

describe('the agenda in German', () => {
  for (const [message, time] of AGENDA) {
    it(message, () => {
      const intent = created(message, BERLIN)
      assert.deepEqual([outcome(intent, BERLIN), intent.content], [time, 'agenda'])
    })
  }
  it('is a list when it is asked for now', () => {
    assert.equal(understand('schick mir meinen Tag', BERLIN).kind, 'list')
  })
})
