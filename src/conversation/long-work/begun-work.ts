import type { Activity, Storage } from 'botbuilder'
import { KeyedQueue } from '../../base/keyed-queue.js'
import type { Log } from '../../base/log.js'
import type { PersonKey } from '../../reminders/reminder.js'
import { type Clock, type Instant, SECOND_MS } from '../../reminders/time.js'

export type WorkKind = 'import' | 'export' | 'forget' | 'change'

/** Work that goes on behind the turn that began it. Plain data, kept in the document store of either backend. */
export interface Begun {
  kind: WorkKind
  /** What it is about: the name of a file. */
  name?: string
  /** A record that names its person goes with everything else when they are forgotten. */
  person: PersonKey
  channelId: string
  locale: string
  /** The ConversationReference that the result goes to. */
  reference: unknown
  /** What it takes to do it anew, once, in plain data; absent: it is over with its process. */
  anew?: unknown
  /** It is the note that the person is being forgotten, and there until they are: a process may end in the middle. */
  outlivesForgetting?: true
  /** What came of it, ready to be sent. */
  result?: Partial<Activity>[]
}

/** Who is at it, and until when the others take their word for it. Holds nothing of a person. */
interface Lease {
  id: string
  by: string
  until: Instant
  /** How often its result could not be sent. */
  tries: number
}

/** A process that is silent for so long has ended, and another, or its next run, takes over what it had begun. */
const LEASE_MS = 15 * SECOND_MS
const RENEW_MS = 4 * SECOND_MS
/** Some twenty minutes of a channel that does not take the result. */
const TRIES = 8

const INDEX = 'begun-work'
const keyOf = (id: string): string => `${INDEX}/${id}`

export interface BegunWorkDeps {
  documents: Storage
  serialise<T>(key: string, work: () => Promise<T>): Promise<T>
  clock: Clock
  newId(): string
  /** Calls `work` after so many milliseconds, unless what it returns is called before. */
  after(ms: number, work: () => void): () => void
  sendTo(reference: unknown, activity: Partial<Activity>): Promise<unknown>
  /** What is to be said of work whose process ended in the middle; may do the work anew first. */
  resume(begun: Begun): Promise<Partial<Activity>[]>
  log: Log
}

/**
 * Work that outlives its turn: it is noted durably, and its result goes out proactively. When its process ends in between, the
 * next one to look says so, or does it again, once; a result that its channel does not take is tried again. A crash between a
 * sending and the note of it sends it twice.
 */
export class BegunWork {
  readonly #deps: BegunWorkDeps
  readonly #session: string
  readonly #mine = new Set<string>()
  /** By person: what goes on behind their turns. */
  readonly #behind = new KeyedQueue()
  #isStopped = false
  #stopTimer: () => void = () => undefined

  constructor(deps: BegunWorkDeps) {
    this.#deps = deps
    this.#session = deps.newId()
  }

  /** Takes over what ended processes left, now and every few seconds. */
  start(): void {
    void this.#look()
  }

  stop(): void {
    this.#isStopped = true
    this.#stopTimer()
  }

  /** Resolves with an id once the work is sure to be finished, or told of. */
  async begin(begun: Begun): Promise<string> {
    const id = this.#deps.newId()
    this.#mine.add(id)
    await this.#change((leases) => [...leases, this.#lease(id)], { [keyOf(id)]: begun })
    return id
  }

  /** Goes on behind a turn until its result is told or kept. */
  goesOn(person: PersonKey, work: Promise<void>): void {
    void this.#behind.run(person, () => Promise.allSettled([work]))
  }

  /** Does what takes away what a person's other work of this process would write again: once all of that is over. */
  afterAll<T>(person: PersonKey, work: () => Promise<T>): Promise<T> {
    return this.#behind.run(person, work)
  }

  /** It was told already, or is nobody's business any more. */
  async end(id: string): Promise<void> {
    this.#mine.delete(id)
    await this.#change((leases) => leases.filter((lease) => lease.id !== id))
    await this.#deps.documents.delete([keyOf(id)])
  }

  /** Sends what came of it, now or as soon as its channel takes it. */
  async finish(id: string, begun: Begun, result: Partial<Activity>[]): Promise<void> {
    const { documents } = this.#deps
    // Whoever is being forgotten must not be written down again, nor whoever was meanwhile, by another process.
    if (begun.kind !== 'forget') {
      if (Object.keys(await documents.read([keyOf(id)])).length === 0) return this.end(id)
      await documents.write({ [keyOf(id)]: { ...begun, result } })
    }
    await this.#send(id, { ...begun, result })
  }

  async #send(id: string, { reference, result = [] }: Begun): Promise<void> {
    if (!(await this.#isMine(id))) return
    try {
      for (const activity of result) await this.#deps.sendTo(reference, activity)
    } catch (error) {
      return this.#tryLater(id, error)
    }
    await this.end(id)
  }

  async #tryLater(id: string, error: unknown): Promise<void> {
    const { log, clock } = this.#deps
    let isGivenUp = false
    await this.#change((leases) =>
      leases.map((lease) => {
        if (lease.id !== id) return lease
        isGivenUp = lease.tries + 1 >= TRIES
        return { ...lease, tries: lease.tries + 1, until: clock.now() + 5 * SECOND_MS * 2 ** lease.tries }
      }),
    )
    this.#mine.delete(id)
    log.warn({ err: error, isGivenUp }, 'The result of long work could not be sent')
    if (isGivenUp) await this.end(id)
  }

  /** False when this process stood still for so long that another has taken over. */
  async #isMine(id: string): Promise<boolean> {
    const leases = await this.#leases()
    return leases.some((lease) => lease.id === id && lease.by === this.#session)
  }

  async #look(): Promise<void> {
    try {
      const taken = await this.#renewAndTake()
      for (const id of taken) await this.#takeOver(id).catch((error) => this.#letGo(id, error))
    } catch (error) {
      this.#deps.log.warn({ err: error }, 'Begun work could not be looked after; trying again')
    }
    if (!this.#isStopped) this.#stopTimer = this.#deps.after(RENEW_MS, () => void this.#look())
  }

  /** Its lease ends, and whoever looks then takes it over again. */
  #letGo(id: string, error: unknown): void {
    this.#mine.delete(id)
    this.#deps.log.warn({ err: error }, 'Begun work could not be taken over; trying again')
  }

  /** @returns what nobody is at any more, and now this process is. */
  async #renewAndTake(): Promise<string[]> {
    const now = this.#deps.clock.now()
    const isLeft = ({ id, until }: Lease) => !this.#mine.has(id) && until <= now
    const known = await this.#leases()
    if (this.#mine.size === 0 && !known.some(isLeft)) return []
    const taken: string[] = []
    await this.#change((leases) =>
      leases.map((lease) => {
        if (!isLeft(lease))
          return this.#mine.has(lease.id) && lease.by === this.#session ? this.#lease(lease.id, lease.tries) : lease
        taken.push(lease.id)
        return this.#lease(lease.id, lease.tries)
      }),
    )
    for (const id of taken) this.#mine.add(id)
    return taken
  }

  async #takeOver(id: string): Promise<void> {
    const { documents, resume } = this.#deps
    const begun = (await documents.read([keyOf(id)]))[keyOf(id)] as (Begun & { eTag?: string }) | undefined
    if (begun === undefined) return this.end(id) // forgotten with its person
    if (begun.result !== undefined) return this.#send(id, begun)
    const { anew, eTag: _, ...rest } = begun
    // Noted before, so that what ends a process does not end one after the other.
    if (anew !== undefined) await documents.write({ [keyOf(id)]: rest })
    const told = resume(begun).then((result) => this.finish(id, rest, result))
    this.goesOn(begun.person, told)
    await told
  }

  #lease(id: string, tries = 0): Lease {
    return { id, by: this.#session, until: this.#deps.clock.now() + LEASE_MS, tries }
  }

  async #leases(): Promise<Lease[]> {
    const found = (await this.#deps.documents.read([INDEX]))[INDEX] as { leases?: Lease[] } | undefined
    return found?.leases ?? []
  }

  /** Alone among all processes. */
  #change(of: (leases: Lease[]) => Lease[], more: Record<string, Begun> = {}): Promise<void> {
    const { documents, serialise } = this.#deps
    return serialise(INDEX, async () => {
      await documents.write({ [INDEX]: { leases: of(await this.#leases()) }, ...more })
    })
  }
}
