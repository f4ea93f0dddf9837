import './british.js'
import assert from 'node:assert/strict'
import { previewOf } from '../../../src/page/browser/composer/preview.js'
import { distance } from '../../../src/page/browser/words-of-time.js'
import type { Reading } from '../../../src/page/wire.js'

const NOW = Date.parse('2026-11-24T08:00Z')
const HOUR = 3_600_000

const reading = (more: Partial<Reading>): Reading => ({
  isRequest: true,
  text: 'call mom',
  at: NOW + 24 * HOUR,
  repeats: null,
  needs: [],
  problem: null,
  spans: [],
  timeZone: 'Europe/Berlin',
  ...more,
})

describe('the line below the field', () => {
  const lines: [string, Partial<Reading>, string][] = [
    ['says when, how far off and what', {}, 'Wed 25 Nov, 09:00, in 24 hours — call mom'],
    ['keeps to the clock of the person', { clock: '12h' }, 'Wed 25 Nov, 9:00 am, in 24 hours — call mom'],
    [
      'says the rule of a repeat',
      { repeats: 'every Wednesday at 09:00' },
      'every Wednesday at 09:00, in 24 hours — call mom',
    ],
    ['asks for the time', { at: null, needs: ['time'] }, 'Add a time, for example “tomorrow at 9”.'],
    ['asks for the text', { text: null, needs: ['text'] }, 'Wed 25 Nov, 09:00, in 24 hours. Add what it is about.'],
    ['says what is wrong', { at: null, problem: 'There is no 30 February.' }, 'There is no 30 February.'],
    ['says only the time of an answer', { isRequest: false, text: null }, 'Wed 25 Nov, 09:00, in 24 hours'],
    ['is silent about anything else', { isRequest: false, text: null, at: null }, ''],
  ]
  for (const [what, more, line] of lines)
    it(what, () => assert.equal(previewOf(reading(more), NOW).line.replaceAll(/\u202f/g, ' '), line))
})

describe('distances in time', () => {
  const distances: [ms: number, said: string][] = [
    [0, 'now'],
    [-1_000, '1 second ago'],
    [89_000, 'in 89 seconds'],
    [90_000, 'in 2 minutes'],
    [21 * HOUR, 'in 21 hours'],
    [-3 * 24 * HOUR, '3 days ago'],
    [90 * 24 * HOUR, 'in 3 months'],
  ]
  for (const [ms, said] of distances) it(said, () => assert.equal(distance(NOW + ms, NOW), said))
})
