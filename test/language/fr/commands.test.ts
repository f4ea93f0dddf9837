import assert from 'node:assert/strict'
import { french } from '../../../src/language/fr/index.js'
import type { Intent } from '../../../src/language/intent.js'
import { wallIn } from '../en/reading.js'
import { PARIS } from './reading.js'

const understand = (message: string): Intent => french.understand(message, PARIS)
const numbers = (...list: number[]) => ({ by: 'numbers' as const, numbers: list })
const named = (words: string) => ({ by: 'words' as const, words })

const PLAIN: readonly (readonly [message: string, intent: Intent])[] = [
  ['supprime 2', { kind: 'cancel', target: numbers(2) }],
  ['supprime 2 et 4', { kind: 'cancel', target: numbers(2, 4) }],
  ['efface le 3 stp', { kind: 'cancel', target: numbers(3) }],
  ['annule 2', { kind: 'cancel', target: numbers(2) }],
  ['supprime tout', { kind: 'cancel', target: { by: 'all' } }],
  ['supprime tous mes rappels', { kind: 'cancel', target: { by: 'all' } }],
  ['supprime-le', { kind: 'cancel', target: { by: 'that' } }],
  ['supprime le rappel du loyer', { kind: 'cancel', target: named('loyer') }],
  ['peux-tu supprimer le dernier rappel ?', { kind: 'cancel', target: { by: 'last' } }],
  ['plus tard', { kind: 'snooze', target: { by: 'that' }, until: null }],
  ['rappelle-moi plus tard', { kind: 'snooze', target: { by: 'that' }, until: null }],
  ['reporte 2', { kind: 'snooze', target: numbers(2), until: null }],
  ['fait', { kind: 'done', target: { by: 'that' } }],
  ['c’est fait', { kind: 'done', target: { by: 'that' } }],
  ['fait 2', { kind: 'done', target: numbers(2) }],
  ['marque 3 comme fait', { kind: 'done', target: numbers(3) }],
  ["j'ai payé le loyer", { kind: 'done', target: named('loyer'), isLoose: true }],
  ['annule', { kind: 'undo' }],
  ['aide', { kind: 'help' }],
  ['aide répétitions', { kind: 'help', topic: 'repeats' }],
  ['aide sur les réglages', { kind: 'help', topic: 'settings' }],
  [
    'mon fuseau horaire est Montréal',
    { kind: 'settings', change: { set: 'timeZone', timeZone: 'America/Toronto', said: 'Montréal' }, problem: null },
  ],
  [
    'je suis à Londres',
    { kind: 'settings', change: { set: 'timeZone', timeZone: 'Europe/London', said: 'Londres' }, problem: null },
  ],
  [
    'heures calmes de 22h à 7h',
    { kind: 'settings', change: { set: 'quietHours', from: '22:00', to: '07:00' }, problem: null },
  ],
  ['plus d’heures calmes', { kind: 'settings', change: { set: 'quietHoursOff' }, problem: null }],
  [
    'je travaille du lundi au jeudi',
    { kind: 'settings', change: { set: 'workDays', days: ['MO', 'TU', 'WE', 'TH'] }, problem: null },
  ],
  [
    'le matin veut dire 8h',
    { kind: 'settings', change: { set: 'timeOfDay', of: 'morning', at: '08:00' }, problem: null },
  ],
  ['une date veut dire 8h', { kind: 'settings', change: { set: 'timeOfDay', of: 'day', at: '08:00' }, problem: null }],
  ['horloge 24 heures', { kind: 'settings', change: { set: 'clock', clock: '24h' }, problem: null }],
  ['phrases courtes désactivées', { kind: 'settings', change: { set: 'bareSentences', on: false }, problem: null }],
  [
    'seulement quand je dis rappelle-moi',
    { kind: 'settings', change: { set: 'bareSentences', on: false }, problem: null },
  ],
  ['montre mes réglages', { kind: 'settings', change: null, problem: null }],
  ['parle anglais', { kind: 'settings', change: { set: 'locale', locale: 'en' }, problem: null }],
  ['merci !', { kind: 'social', said: 'thanks' }],
  ['Bonjour', { kind: 'social', said: 'hello' }],
  ['laisse tomber', { kind: 'leave' }],
  ['oui', { kind: 'yes' }],
  ['non merci', { kind: 'no' }],
  ['change 2 en appeler papa', { kind: 'edit', target: numbers(2), change: { to: 'text', text: 'appeler papa' } }],
  ['saute le prochain', { kind: 'edit', target: { by: 'that' }, change: { to: 'skip-next' } }],
  ['saute 2', { kind: 'edit', target: numbers(2), change: { to: 'skip-next' } }],
  ['mets 2 en pause', { kind: 'edit', target: numbers(2), change: { to: 'paused', until: null } }],
  ['reprends 2', { kind: 'edit', target: numbers(2), change: { to: 'resumed' } }],
  [
    'décale 2 d’une heure',
    { kind: 'edit', target: numbers(2), change: { to: 'shifted', by: { months: 0, days: 0, seconds: 3600 } } },
  ],
  [
    'avance 2 d’une heure',
    { kind: 'edit', target: numbers(2), change: { to: 'shifted', by: { months: 0, days: 0, seconds: -3600 } } },
  ],
  ['exporte mes rappels', { kind: 'data', ask: 'export' }],
  ['supprime tout ce que tu sais de moi', { kind: 'data', ask: 'forget' }],
  ['nouveau lien de calendrier', { kind: 'data', ask: 'new-link' }],
  ['liste', { kind: 'list', filter: {} }],
  ['montre mes rappels', { kind: 'list', filter: {} }],
  ["qu'est-ce que j'ai de prévu ?", { kind: 'list', filter: {} }],
  ['Quel est le prochain ?', { kind: 'list', filter: { show: 'next' } }],
  ['en retard', { kind: 'list', filter: { show: 'overdue' } }],
  ['récurrents', { kind: 'list', filter: { show: 'repeating' } }],
  ['suite', { kind: 'list', filter: { page: 'more' } }],
  ['cherche dentiste', { kind: 'list', filter: { contains: 'dentiste', keys: ['dentiste'] } }],
  ['quelle heure est-il ?', { kind: 'social', said: 'time' }],
]

describe('French commands', () => {
  for (const [message, intent] of PLAIN) it(message, () => assert.deepEqual(understand(message), intent))

  const TIMED: readonly (readonly [message: string, kind: string, at: string])[] = [
    ['déplace 3 à vendredi', 'edit', '2026-06-19 09:00'],
    ['déplace 3 à vendredi à 10h', 'edit', '2026-06-19 10:00'],
    ['mets 2 à 17h', 'edit', '2026-06-15 17:00'],
    ['déplace-le à demain', 'edit', '2026-06-16 09:00'],
    ['change le rappel du dentiste pour mardi 14h', 'edit', '2026-06-16 14:00'],
    ['reporte de 25 minutes', 'snooze', '2026-06-15 10:55'],
    ['reporte d’une heure', 'snooze', '2026-06-15 11:30'],
    ['reporte 2 à demain', 'snooze', '2026-06-16 09:00'],
    ['encore 10 minutes', 'snooze', '2026-06-15 10:40'],
    ['rappelle-le-moi dans une heure', 'snooze', '2026-06-15 11:30'],
    ['rappelle-moi encore dans 10 minutes', 'snooze', '2026-06-15 10:40'],
    ['demain à 9h', 'time', '2026-06-16 09:00'],
    ['dans une heure', 'time', '2026-06-15 11:30'],
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
      assert.equal(reading?.schedule?.kind === 'once' && wallIn(reading.schedule.at, PARIS.timeZone), at)
    })
  }

  for (const [message, show] of [
    ['aujourd’hui', 'today'],
    ['qu’est-ce que j’ai demain ?', 'tomorrow'],
    ['montre mes rappels de la semaine prochaine', 'next week'],
    ['qu’est-ce que j’ai fait cette semaine', 'done'],
  ] as const)
    it(message, () => {
      const intent = understand(message)
      if (message === 'aujourd’hui') return assert.equal(intent.kind, 'time', show)
      assert.equal(intent.kind, 'list', show)
      assert.ok(intent.kind === 'list' && intent.filter.period !== undefined)
    })

  for (const [message, is] of [
    ['ce n’est pas ça', 'wrong'],
    ['et aussi du pain', 'also'],
  ] as const)
    it(message, () => {
      const intent = understand(message)
      assert.equal(intent.kind === 'correct' && intent.is, is)
    })

  for (const [message, at] of [
    ['non, vendredi', '2026-06-19 09:00'],
    ['plutôt à 17h', '2026-06-15 17:00'],
    ['non pardon, le 20 à 8h', '2026-06-20 08:00'],
  ] as const)
    it(`corrects what was just set: ${message}`, () => {
      const intent = understand(message)
      const reading = intent.kind === 'edit' && intent.change.to === 'time' ? intent.change.reading : null
      assert.equal(reading?.schedule?.kind === 'once' && wallIn(reading.schedule.at, PARIS.timeZone), at)
    })

  for (const message of ['ne supprime pas 2', 'je suis fatigué', 'la réunion était bien', 'ne me rappelle rien'])
    it(`changes nothing at ${message}`, () => assert.ok(['none', 'no'].includes(understand(message).kind)))
})
