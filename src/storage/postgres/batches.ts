/** Items that one statement takes at most. */
const BATCH_SIZE = 200
/** Batches on their way at once: while the database works on one, the next is filled. */
const IN_FLIGHT = 2

interface Waiting<Item, Result> {
  item: Item
  resolve(result: Result): void
  reject(error: unknown): void
}

/**
 * Gathers what is asked for while the database is busy, and asks for all of it at once. A single item goes at once and
 * costs nothing more; under load a round trip and a flush to disk serve many.
 * @param run gives one outcome for each item, in their order; what it throws is thrown to all of them.
 */
export class Batches<Item, Result> {
  private readonly waiting: Waiting<Item, Result>[] = []
  private inFlight = 0

  constructor(private readonly run: (items: Item[]) => Promise<PromiseSettledResult<Result>[]>) {}

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject })
      if (this.waiting.length === 1) setImmediate(() => this.send())
    })
  }

  private send(): void {
    while (this.inFlight < IN_FLIGHT && this.waiting.length > 0) {
      this.inFlight++
      void this.sendOne(this.waiting.splice(0, BATCH_SIZE)).finally(() => {
        this.inFlight--
        this.send()
      })
    }
  }

  private async sendOne(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const outcomes = await this.run(batch.map(({ item }) => item))
      for (const [index, { resolve, reject }] of batch.entries()) {
        const outcome = outcomes[index]
        if (outcome?.status === 'fulfilled') resolve(outcome.value)
        else reject(outcome?.reason ?? new Error('A batch came back without an outcome for each of its items.'))
      }
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }
}
