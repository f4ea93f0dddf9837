import { badArgument } from './errors.js'

export type JsonObject = Record<string, unknown>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const MAX_DEPTH = 32
const MAX_VALUES = 20_000
/** Keys that reach a prototype when someone further on merges objects carelessly. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Walks parsed JSON without recursion and refuses what only an attack or an accident sends: nesting that overflows
 * recursive code, a flood of tiny values, prototype keys, numbers that became Infinity.
 * @throws Refusal 400
 */
export const assertPlainJson = (root: unknown): void => {
  const open: [value: unknown, depth: number][] = [[root, 0]]
  let seen = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next
    seen += 1
    if (seen > MAX_VALUES) throw badArgument(`The body holds more than ${MAX_VALUES} values.`)
    if (typeof value === 'number' && !Number.isFinite(value))
      throw badArgument('The body holds a number that is too large.')
    if (typeof value !== 'object' || value === null) continue
    if (depth >= MAX_DEPTH) throw badArgument(`The body is nested deeper than ${MAX_DEPTH} levels.`)
    for (const key of Object.keys(value)) {
      if (!Array.isArray(value) && FORBIDDEN_KEYS.has(key))
        throw badArgument(`The key "${key}" is not allowed in the body.`)
      open.push([(value as JsonObject)[key], depth + 1])
    }
  }
}
