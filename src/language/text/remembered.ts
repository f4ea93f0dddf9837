/** More words than that are forgotten, all at once. */
const MAX_REMEMBERED = 5_000

/** The function, asked once for each text. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    if (known.size >= MAX_REMEMBERED) known.clear()
    known.set(text, made)
    return made
  }
}
