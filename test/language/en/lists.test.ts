import assert from 'node:assert/strict'
import type { ListFilter } from '../../../src/language/intent.js'
import { understand } from '../../../src/language/understand.js'
import { NEW_YORK } from './reading.js'

const LISTS: readonly (readonly [message: string, filter: ListFilter])[] = [
  ['anything tomorrow?', { period: 'tomorrow' }],
  ['do I have anything on friday', {}],
  ['have I any reminders', {}],
  ['what am I supposed to do today', { period: 'today' }],
  ['what will you remind me about tomorrow', { period: 'tomorrow' }],
  ["what's happening tomorrow", { period: 'tomorrow' }],
  ["what's pending", {}],
  ['what does tomorrow look like?', { period: 'tomorrow' }],
  ['how does my week look', {}],
  ['whats on today', { period: 'today' }],
  ['whats my schedule', {}],
  ['todays reminders', { period: 'today' }],
  ["let me see what's on for tomorrow", { period: 'tomorrow' }],
  ["tell me what's on tomorrow", { period: 'tomorrow' }],
  ['how many reminders do I have today?', { period: 'today' }],
  ['is there a reminder for the dentist?', { contains: 'dentist' }],
  ['did I set a reminder for the dentist?', { contains: 'dentist' }],
  ['todo list', {}],
  ['/remind list', {}],
  ['next reminder', { show: 'next' }],
]

describe('asking for the list', () => {
  for (const [message, filter] of LISTS)
    it(message, () => assert.deepEqual(understand(message, NEW_YORK), { kind: 'list', filter }))

  for (const message of ['the alarm went off at 6', 'reminders are great', 'I love reminders', 'what a day'])
    it(`not: ${message}`, () => assert.notEqual(understand(message, NEW_YORK).kind, 'list'))
})
