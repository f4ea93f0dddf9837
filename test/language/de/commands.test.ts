import assert from 'node:assert/strict'
import { phrases } from '../../../src/language/de/say/phrases.js'
import type { Intent } from '../../../src/language/intent.js'
import { understand } from '../../../src/language/understand.js'
import { wallIn } from '../en/reading.js'
import { BERLIN } from './reading.js'

const numbers = (...list: number[]) => ({ by: 'numbers' as const, numbers: list })

const PLAIN: readonly (readonly [message: string, intent: Intent])[] = [
  ['zeige meine Erinnerungen', { kind: 'list', filter: {} }],
  ['Liste', { kind: 'list', filter: {} }],
  ['was steht heute an?', { kind: 'list', filter: { period: 'today' } }],
  ['Was kommt als Nächstes?', { kind: 'list', filter: { show: 'next' } }],
  ['suche Miete', { kind: 'list', filter: { contains: 'Miete' } }],
  ['lösche 2', { kind: 'cancel', target: numbers(2) }],
  ['loesche 2 und 4', { kind: 'cancel', target: numbers(2, 4) }],
  ['lösche alle', { kind: 'cancel', target: { by: 'all' } }],
  ['alle löschen', { kind: 'cancel', target: { by: 'all' } }],
  ['lösche die Miete-Erinnerung', { kind: 'cancel', target: { by: 'words', words: 'Miete' } }],
  ['später', { kind: 'snooze', target: { by: 'that' }, until: null }],
  ['schlummern', { kind: 'snooze', target: { by: 'that' }, until: null }],
  ['erledigt', { kind: 'done', target: { by: 'that' } }],
  ['erledigt 2', { kind: 'done', target: numbers(2) }],
  ['rückgängig', { kind: 'undo' }],
  ['rueckgaengig', { kind: 'undo' }],
  ['Hilfe', { kind: 'help' }],
  ['Hilfe Wiederholungen', { kind: 'help', topic: 'repeats' }],
  [
    'meine Zeitzone ist Berlin',
    { kind: 'settings', change: { set: 'timeZone', timeZone: 'Europe/Berlin', said: 'Berlin' }, problem: null },
  ],
  [
    'ich bin in Zürich',
    { kind: 'settings', change: { set: 'timeZone', timeZone: 'Europe/Zurich', said: 'Zürich' }, problem: null },
  ],
  [
    'Ruhezeit 22:00 bis 7:00',
    { kind: 'settings', change: { set: 'quietHours', from: '22:00', to: '07:00' }, problem: null },
  ],
  [
    'ich arbeite Montag bis Donnerstag',
    { kind: 'settings', change: { set: 'workDays', days: ['MO', 'TU', 'WE', 'TH'] }, problem: null },
  ],
  ['morgens heißt 8:00', { kind: 'settings', change: { set: 'timeOfDay', of: 'morning', at: '08:00' }, problem: null }],
  ['danke!', { kind: 'social', said: 'thanks' }],
  ['Hallo', { kind: 'social', said: 'hello' }],
  ['abbrechen', { kind: 'leave' }],
  ['vergiss es', { kind: 'leave' }],
  ['ja bitte', { kind: 'yes' }],
  ['nein', { kind: 'no' }],
  ['benenne 2 um in Milch kaufen', { kind: 'edit', target: numbers(2), change: { to: 'text', text: 'Milch kaufen' } }],
  ['überspringe die nächste', { kind: 'edit', target: { by: 'that' }, change: { to: 'skip-next' } }],
  ['lösche meine Daten', { kind: 'data', ask: 'forget' }],
]

describe('German commands', () => {
  for (const [message, intent] of PLAIN) it(message, () => assert.deepEqual(understand(message, BERLIN), intent))

  const TIMED: readonly (readonly [message: string, kind: string, at: string])[] = [
    ['verschieb 3 auf Freitag', 'edit', '2026-06-19 09:00'],
    ['schieb 3 auf Freitag um 10', 'edit', '2026-06-19 10:00'],
    ['schlummern 25 Minuten', 'snooze', '2026-06-15 10:55'],
    ['noch 10 Minuten', 'snooze', '2026-06-15 10:40'],
    ['schlummern 2 bis morgen', 'snooze', '2026-06-16 09:00'],
    ['erinnere mich nochmal in einer Stunde', 'snooze', '2026-06-15 11:30'],
    ['morgen um 9', 'time', '2026-06-16 09:00'],
    ['in einer Stunde', 'time', '2026-06-15 11:30'],
  ]
  for (const [message, kind, at] of TIMED) {
    it(message, () => {
      const intent = understand(message, BERLIN)
      assert.equal(intent.kind, kind)
      const reading =
        intent.kind === 'edit' && intent.change.to === 'time'
          ? intent.change.reading
          : intent.kind === 'snooze'
            ? intent.until
            : intent.kind === 'time'
              ? intent.reading
              : null
      assert.equal(reading?.schedule?.kind === 'once' && wallIn(reading.schedule.at, BERLIN.timeZone), at)
    })
  }

  it('understands the words that its own buttons type', () => {
    const { say, ask } = phrases
    const kinds = [
      say.list,
      say.settings,
      say.clock24,
      say.clock12,
      say.quietHours,
      say.quietHoursOff,
      say.quietDaysOff,
      say.quietDaysOffNot,
      say.cancel('2'),
      say.done('2'),
      say.snooze('2'),
      ...Object.values(say.edit).map((words) => words('2')),
      ask.asRequest('essen'),
      ask.asZone('Wien'),
    ].map((said) => understand(said, BERLIN).kind)
    assert.deepEqual(kinds, [
      'list',
      'settings',
      'settings',
      'settings',
      'settings',
      'settings',
      'settings',
      'settings',
      'cancel',
      'done',
      'snooze',
      'edit',
      'edit',
      'edit',
      'edit',
      'edit',
      'create',
      'settings',
    ])
    for (const time of [...ask.timeButtons, ...ask.snoozeButtons])
      assert.equal(understand(time, BERLIN).kind, 'time', time)
  })
})

const NO_REQUEST = [
  'ich habe am Freitag um 15 Uhr einen Zahnarzttermin',
  'ruf Mama morgen um 5 an',
  'erinnere mich nicht morgen an den Zahnarzt',
  'er hat mich um 5 erinnert',
  'das erinnert mich an den Sommer 2020',
  'ich erinnere mich an dich',
  'warum hast du mich nicht erinnert?',
  'erinnere mich, was er gesagt hat',
  'sag mir einen Witz',
  'bis morgen um 9',
  '',
  '🎉🎉',
]

describe('no German request', () => {
  for (const message of NO_REQUEST) it(message, () => assert.notEqual(understand(message, BERLIN).kind, 'create'))
})
