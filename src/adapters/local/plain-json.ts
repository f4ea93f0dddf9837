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
    const within = valuesIn(value)
    if (within !== null && depth >= MAX_DEPTH) throw badArgument(`The body is nested deeper than ${MAX_DEPTH} levels.`)
    for (const each of within ?? []) open.push([each, depth + 1])
  }
}

/** The values of an array or object; null for what is neither. */
function valuesIn(value: unknown): unknown[] | null {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw badArgument('The body holds a number that is too large.')
  if (typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) return value
  const forbidden = Object.keys(value).find((key) => FORBIDDEN_KEYS.has(key))
  if (forbidden !== undefined) throw badArgument(`The key "${forbidden}" is not allowed in the body.`)
  return Object.values(value)
}
