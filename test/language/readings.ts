import assert from 'node:assert/strict'
import type { Context } from '../../src/language/intent.js'
import { understand } from '../../src/language/understand.js'
import { outcome } from './en/reading.js'

/** [message, kind of intent] */
export type Commands = readonly (readonly [message: string, kind: string])[]
/** [message, text of the reminder, when: a wall time, a rule with its start, what is missing] */
export type Requests = readonly (readonly [message: string, text: string | null, when: string])[]

/** Requests and commands of a language, as tables. */
export function testReadings(name: string, context: Context, requests: Requests, commands: Commands): void {
  describe(`${name} requests`, () => {
    for (const [message, text, when] of requests)
      it(message, () => {
        const intent = understand(message, context)
        assert.equal(intent.kind, 'create')
        if (intent.kind === 'create') assert.deepEqual([intent.text, outcome(intent, context)], [text, when])
      })
  })
  describe(`${name} commands, and what asks for nothing`, () => {
    for (const [message, kind] of commands) it(message, () => assert.equal(understand(message, context).kind, kind))
  })
}
