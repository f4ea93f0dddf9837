/** Keeps the `size` values asked for most recently, so that a cache cannot grow with the number of reminders. */
export class Lru<T> {
  readonly #entries = new Map<string, T>()

  constructor(private readonly size: number) {}

  get(key: string, make: () => T): T {
    const found = this.#entries.get(key)
    const value = found ?? make()
    // A Map keeps insertion order: what is asked for moves to the end, what is at the front was not for longest.
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size > this.size) {
      const oldest = this.#entries.keys().next()
      if (!oldest.done) this.#entries.delete(oldest.value)
    }
    return value
  }
}
