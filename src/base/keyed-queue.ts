/** Runs work one at a time per key, in order of arrival; different keys run side by side. */
export class KeyedQueue {
  private readonly tails = new Map<string, Promise<unknown>>()

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const running = (this.tails.get(key) ?? Promise.resolve()).then(work, work)
    this.tails.set(key, running)
    try {
      return await running
    } finally {
      if (this.tails.get(key) === running) this.tails.delete(key)
    }
  }
}
