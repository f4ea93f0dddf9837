import { badArgument } from './errors.js'

/**
 * Reads a watermark as a query carries it: the last position a client has seen. Missing, empty, `-`, `null` and
 * `undefined` (what clients write that have seen nothing) are 0.
 * @throws Refusal 400
 */
export const readWatermark = (value: unknown): number => {
  if (value === undefined || value === '' || value === '-' || value === 'null' || value === 'undefined') return 0
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value)
  throw badArgument('The watermark must be one that this channel gave out.')
}
