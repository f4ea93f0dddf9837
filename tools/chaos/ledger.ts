interface Taken {
  /** In milliseconds of the wall clock. */
  at: number
  /** The channel cut the line before saying so: the bot must send it again. */
  isCut: boolean
  /** The process was killed before the store had it as delivered. */
  wasInFlight: boolean
}

/** What is known from outside about one reminder that somebody asked for. */
interface Entry {
  conversation: string
  /** The channel took the bot's confirmation: from here on it must not be lost. */
  acknowledged: boolean
  /** Each time that the channel took the reminder itself. */
  taken: Taken[]
  /** The channel refused it for good, with this status. */
  refused?: number
}

export interface Verdict {
  acknowledged: number
  delivered: number
  /** Acknowledged, and neither delivered nor refused by the channel. */
  lost: string[]
  /** Refused for good by the channel, so that the bot must keep and show it. */
  refused: { word: string; conversation: string }[]
  /** Delivered again because the process was killed with the message on its way. */
  duplicates: number
  /** Delivered again though the store had it as delivered at every kill since: the word, and how long after. */
  unexplained: string[]
  /** Messages taken by the channel and not settled in the store when the process was killed: only these may come again. */
  inFlight: number
}

/** The book-keeping of a chaos run, by the one word that each reminder is about. */
export class Ledger {
  readonly #entries = new Map<string, Entry>()

  asked(word: string, conversation: string): void {
    this.#entries.set(word, { conversation, acknowledged: false, taken: [] })
  }

  acknowledged(word: string): void {
    this.#entry(word).acknowledged = true
  }

  taken(word: string, at: number, isCut: boolean): void {
    this.#entry(word).taken.push({ at, isCut, wasInFlight: false })
  }

  refused(word: string, status: number): void {
    this.#entry(word).refused = status
  }

  /** `unsettled`: what waits in the store that the killed process left behind. */
  killed(unsettled: ReadonlySet<string>): void {
    for (const [word, { taken }] of this.#entries) {
      const last = taken.at(-1)
      if (last !== undefined && unsettled.has(word)) last.wasInFlight = true
    }
  }

  /** Acknowledged reminders that have not come yet and still can. */
  get open(): string[] {
    return [...this.#entries].flatMap(([word, { acknowledged, taken, refused }]) =>
      acknowledged && taken.length === 0 && refused === undefined ? [word] : [],
    )
  }

  verdict(): Verdict {
    const all = [...this.#entries]
    const promised = all.filter(([, { acknowledged }]) => acknowledged)
    const again = all.flatMap(([word, { taken }]) =>
      taken.slice(1).map((next, n) => ({ word, first: taken[n] as Taken, next })),
    )
    const unexcused = again.filter(({ first }) => !first.isCut)
    return {
      acknowledged: promised.length,
      delivered: promised.filter(([, { taken }]) => taken.length > 0).length,
      lost: this.open,
      refused: promised.flatMap(([word, { refused, taken, conversation }]) =>
        refused !== undefined && taken.length === 0 ? [{ word, conversation }] : [],
      ),
      duplicates: unexcused.filter(({ first }) => first.wasInFlight).length,
      unexplained: unexcused
        .filter(({ first }) => !first.wasInFlight)
        .map(({ word, first, next }) => `${word} (again after ${next.at - first.at} ms)`),
      inFlight: all.flatMap(([, { taken }]) => taken).filter(({ wasInFlight, isCut }) => wasInFlight && !isCut).length,
    }
  }

  #entry(word: string): Entry {
    const entry = this.#entries.get(word)
    if (entry === undefined) throw new Error(`Nobody asked for ${word}.`)
    return entry
  }
}
