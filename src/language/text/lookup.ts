/** A table keyed by words that people type: without the names every object inherits ("constructor", "__proto__"). */
export const lookup = <V>(rows: Record<string, V>): Record<string, V | undefined> =>
  Object.assign(Object.create(null), rows)
