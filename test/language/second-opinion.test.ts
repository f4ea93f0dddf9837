import assert from 'node:assert/strict'
import type { Context } from '../../src/language/intent.js'
import { secondOpinion } from '../../src/language/second-opinion.js'
import { understand, understandTime } from '../../src/language/understand.js'
import { BERLIN } from './de/reading.js'
import { at, LONDON, NEW_YORK, wallIn } from './en/reading.js'

const wallOf = (message: string, context: Context): string | null => {
  const schedule = secondOpinion(message, context)
  return schedule?.kind === 'once' ? wallIn(schedule.at, context.timeZone) : null
}

describe('another reader of times', () => {
  const table: [message: string, context: Context, expected: string | null][] = [
    ['maybe friday at 16:00, or so', NEW_YORK, '2026-06-19 16:00'],
    ['2 weeks from the 3rd of july', NEW_YORK, '2026-07-03 09:00'],
    ['on 03/04', NEW_YORK, '2027-03-04 09:00'],
    ['on 03/04', LONDON, '2027-04-03 09:00'],
    ['übernächste Woche irgendwann am 4. Dezember', BERLIN, '2026-12-04 09:00'],
    ['call mom', NEW_YORK, null],
    ['yesterday at 5', NEW_YORK, null],
    ['at 5pm EST', NEW_YORK, null],
    ['x '.repeat(400), NEW_YORK, null],
  ]
  for (const [message, context, expected] of table)
    it(`${message.slice(0, 50)} (${context.locale})`, () => assert.equal(wallOf(message, context), expected))

  it('resolves a wall time behind a change of the clocks in the zone of the person', () => {
    assert.equal(wallOf('sometime december 3 at 7:30', at('2026-10-20T10:00:00-04:00')), '2026-12-03 07:30')
  })

  it('is heard only where the time is open, and creates nothing', () => {
    const open = understand('remind me at 3 or 4 tomorrow to call Ana', NEW_YORK)
    assert.ok(open.kind === 'create' && open.schedule === null && open.suggestion !== undefined)
    const clear = understand('remind me tomorrow at 3 to call Ana', NEW_YORK)
    assert.ok(clear.kind === 'create' && clear.schedule !== null && clear.suggestion === undefined)
    assert.equal(understandTime('no idea', NEW_YORK).suggestion, undefined)
  })
})
