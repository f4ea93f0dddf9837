import assert from 'node:assert/strict'
import { phrases } from '../../../src/language/de/say/phrases.js'
import type { Intent } from '../../../src/language/intent.js'
import { understand } from '../../../src/language/understand.js'
import { wallIn } from '../en/reading.js'
import { BERLIN } from './reading.js'

const numbers = (...list: number[]) => ({ by: 'numbers' as const, numbers: list })

const PLAIN: readonly (readonly [message: string, intent: Intent])[] = [
  ['lösche 2', { kind: 'cancel', target: numbers(2) }],
  ['loesche 2 und 4', { kind: 'cancel', target: numbers(2, 4) }],
  ['lösche bitte 1, 2 und 3', { kind: 'cancel', target: numbers(1, 2, 3) }],
  ['lösche alle', { kind: 'cancel', target: { by: 'all' } }],
  ['alle löschen', { kind: 'cancel', target: { by: 'all' } }],
  ['lösche die Miete-Erinnerung', { kind: 'cancel', target: { by: 'words', words: 'Miete' } }],
  ['später nochmal', { kind: 'snooze', target: { by: 'that' }, until: null }],
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
    'bin jetzt in wien, nimm wiener zeit',
    { kind: 'settings', change: { set: 'timeZone', timeZone: 'Europe/Vienna', said: 'wiener zeit' }, problem: null },
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
  ['alle Erinnerungen löschen', { kind: 'cancel', target: { by: 'all' } }],
  ['streich die 2', { kind: 'cancel', target: numbers(2) }],
  ['kannst du bitte die Erinnerung an die Miete löschen?', { kind: 'cancel', target: { by: 'words', words: 'Miete' } }],
  ['hör auf, mich an die Miete zu erinnern', { kind: 'cancel', target: { by: 'words', words: 'Miete' } }],
  ['mach die 3 weg', { kind: 'cancel', target: numbers(3) }],
  ['erinner mich später nochmal', { kind: 'snooze', target: { by: 'that' }, until: null }],
  ['ich bin fertig', { kind: 'done', target: { by: 'that' } }],
  ['markiere 3 als erledigt', { kind: 'done', target: numbers(3) }],
  ['welche Zeitzone habe ich?', { kind: 'settings', change: null, problem: null, only: 'timeZone' }],
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
    ['erinnere mich in 10 Minuten nochmal', 'snooze', '2026-06-15 10:40'],
    ['10 Minuten schlummern', 'snooze', '2026-06-15 10:40'],
    ['in 10 Minuten nochmal', 'snooze', '2026-06-15 10:40'],
    ['verschiebe 2 von Montag auf Dienstag', 'edit', '2026-06-16 09:00'],
    ['verschieb bitte 2 auf Freitag', 'edit', '2026-06-19 09:00'],
    ['gib mir noch 10 Minuten', 'snooze', '2026-06-15 10:40'],
    ['leg 2 auf morgen um 8', 'edit', '2026-06-16 08:00'],
    ['kannst du 2 auf morgen verschieben?', 'edit', '2026-06-16 09:00'],
    ['mach daraus 17 Uhr', 'edit', '2026-06-15 17:00'],
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

  it('takes a repetition and its time of day together', () => {
    for (const [message, target] of [
      ['mach es täglich um 8', { by: 'that' }],
      ['mach 2 täglich um 8', numbers(2)],
    ] as const) {
      const intent = understand(message, BERLIN)
      assert.ok(intent.kind === 'edit' && intent.change.to === 'time')
      assert.deepEqual(intent.target, target)
      assert.deepEqual(intent.change.reading.schedule, {
        kind: 'series',
        rule: 'FREQ=DAILY',
        start: '2026-06-16T08:00:00',
        timeZone: 'Europe/Berlin',
      })
    }
  })

  for (const message of [
    'lösch das nicht',
    'lösche 2 nicht',
    'noch nicht erledigt',
    'die Miete ist noch nicht erledigt',
    'verschiebe die Miete nicht auf Freitag',
    'stell den Wecker nicht auf 7',
  ])
    it(`does nothing when told not to: ${message}`, () => assert.equal(understand(message, BERLIN).kind, 'none'))

  it('moves by a length from the time that a reminder has', () => {
    const by = { months: 0, days: 0, seconds: 0 }
    for (const [said, shift] of [
      ['verschieb 2 um eine Stunde', { ...by, seconds: 3600 }],
      ['verschiebe 2 um 2 Tage nach hinten', { ...by, days: 2 }],
      ['verschiebe 2 um 30 Minuten nach vorne', { ...by, seconds: -1800 }],
    ] as const) {
      const intent = understand(said, BERLIN)
      assert.deepEqual(intent.kind === 'edit' && intent.change, { to: 'shifted', by: shift }, said)
    }
  })

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
  'erinnere mich nicht morgen an den Zahnarzt',
  'er hat mich um 5 erinnert',
  'das erinnert mich an den Sommer 2020',
  'ich erinnere mich an dich',
  'warum hast du mich nicht erinnert?',
  'erinnere mich, was er gesagt hat',
  'sag mir einen Witz',
  'bis morgen um 9',
  'erinner mich bloß nicht daran',
  'ich möchte nicht erinnert werden',
  'erinnerst du dich an mich?',
  'kannst du dich an Anna erinnern?',
  'das Meeting ist um 5',
  'Anna kommt am Freitag',
  'denk an mich',
  '',
  '🎉🎉',
]

describe('no German request', () => {
  for (const message of NO_REQUEST) it(message, () => assert.notEqual(understand(message, BERLIN).kind, 'create'))
})
