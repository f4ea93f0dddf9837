/** What is known from outside about one reminder that somebody asked for. */
interface Entry {
  conversation: string
  /** The channel took the bot's confirmation: from here on it must not be lost. */
  acknowledged: boolean
  /** When the channel took the reminder itself, each time, in milliseconds. */
  takenAt: number[]
  /** Times that the channel took it and cut the line before saying so: each excuses one repetition. */
  cut: number
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
  /** Deliveries beyond the first that no cut line explains. */
  duplicates: number
  /** Messages that were on their way when the process was killed: as many duplicates are excused. */
  inFlight: number
}

/** A message counts as on its way at a kill while the bot may not have noted it: this long after the channel took it. */
const ON_ITS_WAY_MS = 500

/** The book-keeping of a chaos run, by the one word that each reminder is about. */
export class Ledger {
  readonly #entries = new Map<string, Entry>()
  #inFlight = 0

  asked(word: string, conversation: string): void {
    this.#entries.set(word, { conversation, acknowledged: false, takenAt: [], cut: 0 })
  }

  acknowledged(word: string): void {
    this.#entry(word).acknowledged = true
  }

  taken(word: string, at: number, lineCut: boolean): void {
    const entry = this.#entry(word)
    entry.takenAt.push(at)
    if (lineCut) entry.cut += 1
  }

  refused(word: string, status: number): void {
    this.#entry(word).refused = status
  }

  killed(at: number): void {
    for (const { takenAt } of this.#entries.values()) {
      const last = takenAt.at(-1)
      if (last !== undefined && at - last <= ON_ITS_WAY_MS) this.#inFlight += 1
    }
  }

  /** Acknowledged reminders that have not come yet and still can. */
  get open(): string[] {
    return [...this.#entries].flatMap(([word, { acknowledged, takenAt, refused }]) =>
      acknowledged && takenAt.length === 0 && refused === undefined ? [word] : [],
    )
  }

  verdict(): Verdict {
    const all = [...this.#entries]
    const promised = all.filter(([, { acknowledged }]) => acknowledged)
    return {
      acknowledged: promised.length,
      delivered: promised.filter(([, { takenAt }]) => takenAt.length > 0).length,
      lost: this.open,
      refused: promised.flatMap(([word, { refused, takenAt, conversation }]) =>
        refused !== undefined && takenAt.length === 0 ? [{ word, conversation }] : [],
      ),
      duplicates: all.reduce((sum, [, { takenAt, cut }]) => sum + Math.max(0, takenAt.length - 1 - cut), 0),
      inFlight: this.#inFlight,
    }
  }

  #entry(word: string): Entry {
    const entry = this.#entries.get(word)
    if (entry === undefined) throw new Error(`Nobody asked for ${word}.`)
    return entry
  }
}
