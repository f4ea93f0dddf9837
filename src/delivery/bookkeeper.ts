import { afterDelivery, type Delivery, type DeliveryOutcome, wantedAt } from '../reminders/delivery.js'
import type { Person } from '../reminders/person.js'
import { destinationOf } from '../reminders/refused-delivery.js'
import type { ConversationKey, Reminder } from '../reminders/reminder.js'
import { type Claim, type ReminderStore, StoreUnavailable, VersionConflict } from '../reminders/store.js'
import type { Clock } from '../reminders/time.js'

/** What became of one claim, for metrics and pages. `lateMs` from the planned moment to the channel's yes. */
export interface Told {
  channelId: string
  conversation: ConversationKey
  outcome: DeliveryOutcome['kind']
  code?: string
  lateMs: number
}

export interface BookkeeperParts {
  store: Pick<ReminderStore, 'settle'>
  clock: Clock
  /** Resolves after so many milliseconds. */
  sleep(ms: number): Promise<void>
  /** Called after each settled claim. */
  told?(told: Told): void
}

/** A claim in the courier's hand; always the newest one on its reminder. */
export interface InHand {
  claim: Claim
}

/** What happened, to be written. */
export interface Entry {
  delivery: Delivery
  outcome: DeliveryOutcome
}

/** A reminder at one due moment: what has been sent for it must not be sent again for the same. */
export const attemptKey = ({ id, dueAt }: Reminder): string => `${id}@${dueAt}`

const AGAIN_MS = [100, 200, 400, 800, 1_600, 3_000]

/**
 * Writes outcomes into the store. While the store is away it tries again, and remembers what a channel has taken, so
 * that a message is not sent twice because it could not be noted.
 */
export class Bookkeeper {
  readonly #unwritten = new Map<string, Entry>()
  #stopping = false

  constructor(private readonly parts: BookkeeperParts) {}

  /** What was sent for this reminder at this moment and is not in the store yet. */
  unwritten(reminder: Reminder): Entry | undefined {
    return this.#unwritten.get(attemptKey(reminder))
  }

  /** Waits for no store any more. */
  stop(): void {
    this.#stopping = true
  }

  /**
   * Resolves once it is written, or void because the owner changed the reminder meanwhile.
   * @throws StoreUnavailable when the store is still away as the claim's lease ends.
   */
  async write(item: InHand, entry: Entry, owner: Person | undefined): Promise<void> {
    const { clock, told, sleep } = this.parts
    const { reminder } = item.claim
    if (entry.outcome.kind === 'delivered') this.#unwritten.set(attemptKey(reminder), entry)
    for (let tries = 0; ; tries += 1) {
      try {
        const isWritten = await this.#settle(item.claim, entry, owner)
        this.#unwritten.delete(attemptKey(reminder))
        if (isWritten) told?.(toldOf(reminder, entry.outcome))
        return
      } catch (error) {
        if (!(error instanceof StoreUnavailable) || this.#stopping || clock.now() >= item.claim.leaseUntil) throw error
        await sleep(AGAIN_MS[Math.min(tries, AGAIN_MS.length - 1)] ?? 0)
      }
    }
  }

  async #settle(claim: Claim, { delivery, outcome }: Entry, owner: Person | undefined): Promise<boolean> {
    const { store } = this.parts
    try {
      return await store.settle(claim, (current) => afterDelivery(current, delivery, outcome, owner))
    } catch (error) {
      if (!(error instanceof VersionConflict) || error.id === claim.reminder.id) throw error
      // The owner has already dealt with this occurrence of the series: theirs stands.
      return store.settle(claim, (current) => {
        const changes = afterDelivery(current, delivery, outcome, owner)
        return { reminders: changes.reminders?.filter(({ id }) => id === current.id) }
      })
    }
  }
}

function toldOf(reminder: Reminder, outcome: DeliveryOutcome): Told {
  const conversation = destinationOf(reminder)
  return {
    channelId: conversation.slice(0, Math.max(0, conversation.indexOf('|'))),
    conversation,
    outcome: outcome.kind,
    code: 'code' in outcome ? outcome.code : undefined,
    lateMs: outcome.at - wantedAt(reminder),
  }
}
