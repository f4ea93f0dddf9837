import assert from 'node:assert/strict'
import { wallOf, wallText } from '../../src/language/calendar/zones.js'
import type { Context } from '../../src/language/intent.js'
import { understand } from '../../src/language/understand.js'

/** Wednesday 2 December 2026, a quarter past ten in Berlin. */
const base = { now: Date.parse('2026-12-02T10:15:00+01:00'), timeZone: 'Europe/Berlin' }

function wall(at: number): string {
  const { day, seconds } = wallOf(at, base.timeZone)
  return wallText(day, seconds).slice(5, 16).replace('T', ' ').replace(' 00:00', '')
}

/** What a question comes to, in one line: how it is asked and what it is narrowed by. */
function asked(message: string, locale: string): string {
  const context: Context = { ...base, locale }
  const intent = understand(message, context)
  if (intent.kind !== 'list') return intent.kind
  const { period, show, contains, page } = intent.filter
  const parts = [
    intent.ask ?? 'list',
    intent.that ? 'that' : undefined,
    show,
    page,
    period && `${wall(period.from)}..${wall(period.to)}`,
    contains && `"${contains}"`,
    intent.unread && `not read: ${intent.unread}`,
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}

export type Questions = readonly (readonly [message: string, expected: string])[]

export function testQuestions(locale: string, table: Questions): void {
  for (const [message, expected] of table) it(message, () => assert.equal(asked(message, locale), expected))
}
