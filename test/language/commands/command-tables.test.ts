import assert from 'node:assert/strict'
import { commandsBy } from '../../../src/language/commands/command-tables.js'
import { change } from '../../../src/language/en/commands/change.js'
import { corrections } from '../../../src/language/en/commands/correct.js'
import { many, targets } from '../../../src/language/en/commands/many.js'
import { off } from '../../../src/language/en/commands/off.js'
import { questions } from '../../../src/language/en/commands/questions.js'
import { settings } from '../../../src/language/en/commands/settings.js'
import { asides, talk } from '../../../src/language/en/commands/talk.js'
import { ENGLISH } from '../../../src/language/en/grammar.js'
import { readerOf } from '../../../src/language/engine/language-tables.js'
import { phrases, type Tables, together } from '../../../src/language/engine/row.js'
import { everywhere } from '../../../src/language/families/commands.js'
import type { Intent } from '../../../src/language/intent.js'
import { momentOf } from '../../../src/language/time/moment.js'

const MOMENT = momentOf({ now: Date.parse('2026-12-02T09:15:00Z'), timeZone: 'UTC', locale: 'en-GB' })
const readTimes = readerOf(ENGLISH)

function read(message: string, ...more: Tables[]): Intent | null {
  const commands = commandsBy({
    shared: [everywhere],
    tables: [
      targets,
      corrections,
      questions,
      { ...asides, cue: [] },
      { ...many, ...change, ...off, ...talk, ...settings },
      ...more,
    ],
    isPast: (word) => word.endsWith('ed'),
    closing: [['please']],
    skipCourtesy: () => 0,
  })
  return commands.read(readTimes(message, MOMENT), message)
}

describe('commands of tables', () => {
  it('need no requests, only times', () => {
    assert.deepEqual(read('cancel 2 and 4, please'), { kind: 'cancel', target: { by: 'numbers', numbers: [2, 4] } })
    assert.deepEqual(read('???'), { kind: 'help' })
    assert.equal(read('bananas'), null)
  })

  it('are refused when two that are put together have rows for the same type', () => {
    assert.throws(() => together(change, { moving: phrases('heave') }), /two tables have rows for: moving/)
  })

  it('are refused when two tables have rows for the same type', () => {
    assert.throws(() => read('cancel 2', { moving: phrases('heave') }), /two tables have rows for: moving/)
  })

  it('spread into one table have no type twice, which nobody would see', () => {
    const types = [many, change, talk].flatMap((table) => Object.keys(table))
    assert.deepEqual(
      types.filter((type, i) => types.indexOf(type) < i),
      [],
    )
  })

  it('say nothing is to be done by a name that ends in a denial', () => {
    assert.equal(read('cancel the rent not'), null)
  })
})
