interface Taken {
  /** In milliseconds of the wall clock. */
  at: number
  /** The channel cut the line before saying so: the bot must send it again. */
  isCut: boolean
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
  /** Delivered again for no reason that can be excused: the word, and how long after its first delivery what happened. */
  unexplained: string[]
  /** Messages that were on their way when the process was killed: as many duplicates are excused. */
  inFlight: number
}

/**
 * A message counts as on its way at a kill while the bot may not have noted it: this long after the channel took it. A
 * process that has just started on a busy machine, with a crowd to catch up on, was seen to take 0.7 s.
 */
const ON_ITS_WAY_MS = 2_000

/** The book-keeping of a chaos run, by the one word that each reminder is about. */
export class Ledger {
  readonly #entries = new Map<string, Entry>()
  readonly #kills: number[] = []

  asked(word: string, conversation: string): void {
    this.#entries.set(word, { conversation, acknowledged: false, taken: [] })
  }

  acknowledged(word: string): void {
    this.#entry(word).acknowledged = true
  }

  taken(word: string, at: number, isCut: boolean): void {
    this.#entry(word).taken.push({ at, isCut })
  }

  refused(word: string, status: number): void {
    this.#entry(word).refused = status
  }

  killed(at: number): void {
    this.#kills.push(at)
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
      duplicates: unexcused.filter(({ first }) => this.#wasOnItsWay(first)).length,
      unexplained: unexcused
        .filter(({ first }) => !this.#wasOnItsWay(first))
        .map(({ word, first, next }) => {
          const kill = this.#kills.find((at) => at >= first.at)
          const killed = kill === undefined || kill > next.at ? 'no kill' : `killed after ${kill - first.at} ms`
          return `${word} (${killed}, again after ${next.at - first.at} ms)`
        }),
      inFlight: all.flatMap(([, { taken }]) => taken).filter((taken) => this.#wasOnItsWay(taken)).length,
    }
  }

  #wasOnItsWay({ at }: Taken): boolean {
    return this.#kills.some((kill) => kill >= at && kill - at <= ON_ITS_WAY_MS)
  }

  #entry(word: string): Entry {
    const entry = this.#entries.get(word)
    if (entry === undefined) throw new Error(`Nobody asked for ${word}.`)
    return entry
  }
}
