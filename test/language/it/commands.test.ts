import assert from 'node:assert/strict'
import type { Intent } from '../../../src/language/intent.js'
import { italian } from '../../../src/language/it/index.js'
import { wallIn } from '../en/reading.js'
import { ROME } from './reading.js'

const understand = (message: string): Intent => italian.understand(message, ROME)
const numbers = (...list: number[]) => ({ by: 'numbers' as const, numbers: list })
const named = (words: string) => ({ by: 'words' as const, words })

const PLAIN: readonly (readonly [message: string, intent: Intent])[] = [
  ['cancella 2', { kind: 'cancel', target: numbers(2) }],
  ['cancella 2 e 4', { kind: 'cancel', target: numbers(2, 4) }],
  ['elimina il 3 per favore', { kind: 'cancel', target: numbers(3) }],
  ['cancella tutto', { kind: 'cancel', target: { by: 'all' } }],
  ['cancella tutti i promemoria', { kind: 'cancel', target: { by: 'all' } }],
  ['cancellalo', { kind: 'cancel', target: { by: 'that' } }],
  ["cancella il promemoria dell'affitto", { kind: 'cancel', target: named('affitto') }],
  ['puoi cancellare l’ultimo promemoria?', { kind: 'cancel', target: { by: 'last' } }],
  ['più tardi', { kind: 'snooze', target: { by: 'that' }, until: null }],
  ['ricordamelo più tardi', { kind: 'snooze', target: { by: 'that' }, until: null }],
  ['rimanda 2', { kind: 'snooze', target: numbers(2), until: null }],
  ['fatto', { kind: 'done', target: { by: 'that' } }],
  ['fatto 2', { kind: 'done', target: numbers(2) }],
  ['segna 3 come fatto', { kind: 'done', target: numbers(3) }],
  ["ho pagato l'affitto", { kind: 'done', target: named('affitto'), isLoose: true }],
  ['annulla', { kind: 'undo' }],
  ['aiuto', { kind: 'help' }],
  ['aiuto ripetizioni', { kind: 'help', topic: 'repeats' }],
  [
    'il mio fuso orario è Londra',
    { kind: 'settings', change: { set: 'timeZone', timeZone: 'Europe/London', said: 'Londra' }, problem: null },
  ],
  [
    'sono a Parigi',
    { kind: 'settings', change: { set: 'timeZone', timeZone: 'Europe/Paris', said: 'Parigi' }, problem: null },
  ],
  [
    'ore di silenzio dalle 22 alle 7',
    { kind: 'settings', change: { set: 'quietHours', from: '22:00', to: '07:00' }, problem: null },
  ],
  ['niente ore di silenzio', { kind: 'settings', change: { set: 'quietHoursOff' }, problem: null }],
  [
    'lavoro dal lunedì al giovedì',
    { kind: 'settings', change: { set: 'workDays', days: ['MO', 'TU', 'WE', 'TH'] }, problem: null },
  ],
  [
    'la mattina vuol dire le 8',
    { kind: 'settings', change: { set: 'timeOfDay', of: 'morning', at: '08:00' }, problem: null },
  ],
  [
    'una data vuol dire le 8',
    { kind: 'settings', change: { set: 'timeOfDay', of: 'day', at: '08:00' }, problem: null },
  ],
  ['formato 24 ore', { kind: 'settings', change: { set: 'clock', clock: '24h' }, problem: null }],
  ['frasi brevi disattivate', { kind: 'settings', change: { set: 'bareSentences', on: false }, problem: null }],
  ['solo quando dico ricordami', { kind: 'settings', change: { set: 'bareSentences', on: false }, problem: null }],
  ['mostra le impostazioni', { kind: 'settings', change: null, problem: null }],
  ['parla inglese', { kind: 'settings', change: { set: 'locale', locale: 'en' }, problem: null }],
  ['grazie!', { kind: 'social', said: 'thanks' }],
  ['Ciao', { kind: 'social', said: 'hello' }],
  ['lascia stare', { kind: 'leave' }],
  ['sì', { kind: 'yes' }],
  ['no grazie', { kind: 'no' }],
  ['cambia 2 in chiamare papà', { kind: 'edit', target: numbers(2), change: { to: 'text', text: 'chiamare papà' } }],
  ['salta il prossimo', { kind: 'edit', target: { by: 'that' }, change: { to: 'skip-next' } }],
  ['salta 2', { kind: 'edit', target: numbers(2), change: { to: 'skip-next' } }],
  ['metti in pausa 2', { kind: 'edit', target: numbers(2), change: { to: 'paused', until: null } }],
  ['riprendi 2', { kind: 'edit', target: numbers(2), change: { to: 'resumed' } }],
  [
    'sposta 2 di un’ora',
    { kind: 'edit', target: numbers(2), change: { to: 'shifted', by: { months: 0, days: 0, seconds: 3600 } } },
  ],
  [
    'anticipa 2 di un’ora',
    { kind: 'edit', target: numbers(2), change: { to: 'shifted', by: { months: 0, days: 0, seconds: -3600 } } },
  ],
  ['esporta i miei promemoria', { kind: 'data', ask: 'export' }],
  ['cancella tutto quello che sai di me', { kind: 'data', ask: 'forget' }],
  ['nuovo link al calendario', { kind: 'data', ask: 'new-link' }],
  ['lista', { kind: 'list', filter: {} }],
  ['mostra i miei promemoria', { kind: 'list', filter: {} }],
  ['cosa ho in programma?', { kind: 'list', filter: {} }],
  ['Qual è il prossimo?', { kind: 'list', filter: { show: 'next' } }],
  ['in ritardo', { kind: 'list', filter: { show: 'overdue' } }],
  ['ricorrenti', { kind: 'list', filter: { show: 'repeating' } }],
  ['altri', { kind: 'list', filter: { page: 'more' } }],
  ['cerca dentista', { kind: 'list', filter: { contains: 'dentista', keys: ['dentista'] } }],
  ['che ore sono?', { kind: 'social', said: 'time' }],
]

describe('Italian commands', () => {
  for (const [message, intent] of PLAIN) it(message, () => assert.deepEqual(understand(message), intent))

  const TIMED: readonly (readonly [message: string, kind: string, at: string])[] = [
    ['sposta 3 a venerdì', 'edit', '2026-06-19 09:00'],
    ['sposta 3 a venerdì alle 10', 'edit', '2026-06-19 10:00'],
    ['metti 2 alle 17', 'edit', '2026-06-15 17:00'],
    ['spostalo a domani', 'edit', '2026-06-16 09:00'],
    ['sposta il promemoria del dentista a martedì alle 14', 'edit', '2026-06-16 14:00'],
    ['rimanda di 25 minuti', 'snooze', '2026-06-15 10:55'],
    ['rimanda di un’ora', 'snooze', '2026-06-15 11:30'],
    ['rimanda 2 a domani', 'snooze', '2026-06-16 09:00'],
    ['ancora 10 minuti', 'snooze', '2026-06-15 10:40'],
    ['ricordamelo tra un’ora', 'snooze', '2026-06-15 11:30'],
    ['domani alle 9', 'time', '2026-06-16 09:00'],
    ['tra un’ora', 'time', '2026-06-15 11:30'],
  ]
  for (const [message, kind, at] of TIMED) {
    it(message, () => {
      const intent = understand(message)
      assert.equal(intent.kind, kind)
      const reading =
        intent.kind === 'edit' && intent.change.to === 'time'
          ? intent.change.reading
          : intent.kind === 'snooze'
            ? intent.until
            : intent.kind === 'time'
              ? intent.reading
              : null
      assert.equal(reading?.schedule?.kind === 'once' && wallIn(reading.schedule.at, ROME.timeZone), at)
    })
  }

  for (const message of [
    'cosa ho domani?',
    'mostra i promemoria della prossima settimana',
    'che cosa ho fatto questa settimana',
  ])
    it(message, () => {
      const intent = understand(message)
      assert.ok(intent.kind === 'list' && intent.filter.period !== undefined)
    })

  for (const [message, at] of [
    ['no, venerdì', '2026-06-19 09:00'],
    ['meglio alle 17', '2026-06-15 17:00'],
  ] as const)
    it(`corrects what was just set: ${message}`, () => {
      const intent = understand(message)
      const reading = intent.kind === 'edit' && intent.change.to === 'time' ? intent.change.reading : null
      assert.equal(reading?.schedule?.kind === 'once' && wallIn(reading.schedule.at, ROME.timeZone), at)
    })

  for (const message of ['non cancellare 2', 'sono stanco', 'la riunione era bella', 'non ricordarmi niente'])
    it(`changes nothing at ${message}`, () => assert.ok(['none', 'no'].includes(understand(message).kind)))
})
