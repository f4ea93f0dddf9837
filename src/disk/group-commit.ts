import { KeyedQueue } from '../base/keyed-queue.js'

/** What one fsync makes durable at most: bounds how long applying it holds the event loop. */
const BATCH_COUNT = 1_000
const BATCH_CHARACTERS = 1 << 20

interface Line {
  readonly text: string
}

/** Where lines go. */
export interface Sink<Staged extends Line> {
  /** Resolves once all of the batch is durable. */
  write(batch: readonly Staged[]): Promise<void>
  /** Takes in what is durable now. */
  apply(batch: readonly Staged[]): void
  /** The batch was not made durable. Everything staged is given up with it, as it may build on it; gives what to say to all. */
  refuse(cause: unknown): Error
}

interface Waiter {
  upTo: number
  resolve: () => void
  reject: (error: Error) => void
}

/** Lines on their way to the disk: what is staged while one batch is being written goes with the next, by one fsync for all. */
export class GroupCommit<Staged extends Line> {
  private readonly queue = new KeyedQueue()
  private staged: Staged[] = []
  private waiters: Waiter[] = []
  private stagedCount = 0
  private settledCount = 0
  private isDraining = false

  stage(line: Staged): void {
    this.staged.push(line)
    this.stagedCount++
  }

  /** Resolves once everything that is staged now is durable. @throws what the sink refuses it with: none of it is, or will be. */
  commit(sink: Sink<Staged>): Promise<void> {
    const upTo = this.stagedCount
    if (upTo <= this.settledCount) return Promise.resolve()
    return new Promise((resolve, reject) => {
      this.waiters.push({ upTo, resolve, reject })
      void this.drain(sink)
    })
  }

  /** Resolves once nothing is on its way. */
  async settled(): Promise<void> {
    do await this.alone(async () => undefined)
    while (this.isDraining)
  }

  /** Runs `work` while nothing is being written, and holds back what comes meanwhile. */
  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.queue.run('disk', work)
  }

  private async drain(sink: Sink<Staged>): Promise<void> {
    if (this.isDraining) return
    this.isDraining = true
    while (this.staged.length > 0) await this.alone(() => this.flush(sink))
    this.isDraining = false
  }

  private async flush(sink: Sink<Staged>): Promise<void> {
    const batch = this.take()
    try {
      await sink.write(batch)
    } catch (cause) {
      const error = sink.refuse(cause)
      this.staged = []
      this.settledCount = this.stagedCount
      for (const { reject } of this.waiters.splice(0)) reject(error)
      return
    }
    sink.apply(batch)
    this.settledCount += batch.length
    while (this.waiters[0] && this.waiters[0].upTo <= this.settledCount) this.waiters.shift()?.resolve()
  }

  /** Oldest first: at least one. */
  private take(): Staged[] {
    let size = 0
    let end = 0
    for (const { text } of this.staged) {
      size += text.length
      if (end > 0 && (end >= BATCH_COUNT || size > BATCH_CHARACTERS)) break
      end++
    }
    return this.staged.splice(0, end)
  }
}
