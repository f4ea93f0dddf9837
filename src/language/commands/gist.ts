import type { Reading } from '../engine/match.js'
import type { Shift } from '../intent.js'
import type { Span } from '../time-reading.js'

/**
 * What words say of a reminder, wherever they stand in a message: it is `over`, is to be left out then (`skip`), moves (`move`);
 * the time beside `cant` is the one that does not suit; with `not` the message says that something stays.
 */
export type Cue = 'over' | 'skip' | 'move' | 'cant' | 'not'

/** A message that no grammar reads as a whole, loosely: what stands in it that is said of reminders. */
export interface Gist {
  cues: { cue: Cue; span: Span }[]
  /** "40 mins earlier": from the time that the reminder has. */
  shift: { by: Shift; span: Span } | null
}

export function gistIn(reading: Reading, types: { cue: number; shifted: number }): Gist {
  const { tokens } = reading
  const gist: Gist = { cues: [], shift: null }
  const spanOf = (from: number, to: number): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  })
  for (let i = 0; i < tokens.length; ) {
    const shifts = reading.parse(types.shifted, i).map(({ to, value }) => ({ to, shift: value as Shift }))
    const cues = reading.parse(types.cue, i).map(({ to, value }) => ({ to, cue: value as Cue }))
    const [longest] = [...cues, ...shifts].sort((a, b) => b.to - a.to)
    if (longest === undefined) {
      i += 1
      continue
    }
    const span = spanOf(i, longest.to)
    if ('cue' in longest) gist.cues.push({ cue: longest.cue, span })
    else gist.shift ??= { by: longest.shift, span }
    i = longest.to
  }
  return gist
}
