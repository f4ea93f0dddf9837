import type { Reading } from '../engine/match.js'
import type { Shift } from '../intent.js'
import type { Span } from '../time-reading.js'

/**
 * What words say of a reminder, wherever they stand in a message: it is not wanted any more (`over`), is to be left out then
 * (`skip`), moves (`move`); the time beside `cant` is the one that does not suit. `off` tells that something does not take
 * place. With `not` the message says that something stays, with `unsure` that it is none of the speaker's own plain words: a
 * condition, a guess, what others said, a joke; `told` is a deed of the past, whose time is its own. `with` are words that hold a sentence together and name nothing.
 */
export type Cue = 'over' | 'off' | 'skip' | 'move' | 'cant' | 'not' | 'unsure' | 'told' | 'with'

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
