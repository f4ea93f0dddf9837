import type { Ctx } from '../engine/row.js'
import type { DayPiece, ProblemPiece } from '../time/pieces.js'

export const HOUR = 3600
export const DAY = 86400

/** What was said, for a person to recognise. */
export const said = ({ message, tokens, from, to }: Ctx): string =>
  message.slice(tokens[from]?.start, tokens[to - 1]?.end)

/** A day, or words for one that is none. */
export type DayOr = DayPiece | ProblemPiece
