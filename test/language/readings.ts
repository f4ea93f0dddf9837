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

/** [message, text, when, as in `Requests`, context]: a clear time and a thing to do, and nobody asked to remind. */
export type Jotted = readonly (readonly [message: string, text: string, when: string, context: Context])[]

/** What is set without a word of reminding, and what is told, asked or means something else. */
export function testJotted(name: string, jotted: Jotted, otherwise: readonly (readonly [string, Context])[]): void {
  describe(name, () => {
    for (const [message, text, when, context] of jotted)
      it(`is a reminder: ${message}`, () => {
        const intent = understand(message, context)
        assert.ok(intent.kind === 'create' && intent.isBare === true, intent.kind)
        assert.deepEqual([intent.text, outcome(intent, context)], [text, when])
        for (const { start, end } of intent.spans) assert.ok(start >= 0 && end <= message.length && start < end)
      })

    for (const [message, context] of otherwise)
      it(`is none: ${message}`, () => {
        const intent = understand(message, context)
        assert.notEqual(intent.kind === 'create' && intent.schedule !== null, true, JSON.stringify(intent))
      })
  })
}
