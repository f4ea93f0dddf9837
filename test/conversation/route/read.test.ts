import assert from 'node:assert/strict'
import { read } from '../../../src/conversation/route/read.js'
import type { Turn } from '../../../src/conversation/turn.js'

describe('reading a message', () => {
  const counted: [string, string | null][] = []
  const now = Date.UTC(2026, 10, 24, 9)
  const turn = (text: string, maxLength?: number): Turn =>
    ({
      message: { text },
      saidAt: now,
      language: { now, timeZone: 'UTC', locale: 'en-GB', maxLength },
      deps: {
        understood: (kind: string, problem: string | null, seconds: number) => {
          assert.ok(seconds >= 0 && seconds < 1)
          counted.push([kind, problem])
        },
      },
    }) as unknown as Turn

  it('counts what was understood, and which problem was in it', () => {
    read(turn('remind me tomorrow at 9 to call mom'))
    read(turn('list my reminders'))
    read(turn('remind me on feb 30 to call mom'))
    assert.deepEqual(counted, [
      ['create', null],
      ['list', null],
      ['create', 'impossible-date'],
    ])
  })

  it('leaves unread what is longer than the operator allows', () => {
    const intent = read(turn('remind me tomorrow at 9 to call mom', 20))
    assert.deepEqual(intent.kind === 'none' && intent.problem, { kind: 'too-long', length: 35, limit: 20 })
  })
})
