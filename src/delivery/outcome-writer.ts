import { afterDelivery, type Delivery, type DeliveryOutcome, wantedAt } from '../reminders/delivery.js'
import type { Person } from '../reminders/person.js'
import { destinationOf } from '../reminders/refused-delivery.js'
import type { ConversationKey, Reminder } from '../reminders/reminder.js'
import { type Claim, type ReminderStore, StoreUnavailable } from '../reminders/store.js'
import type { Clock } from '../reminders/time.js'

/** What became of one claim, for metrics and pages. `lateMs` from the planned moment to the channel's yes. */
export interface Told {
  channelId: string
  conversation: ConversationKey
  outcome: DeliveryOutcome['kind']
  code?: string
  lateMs: number
}

export interface OutcomeWriterDeps {
  store: Pick<ReminderStore, 'settle'>
  clock: Clock
  /** Resolves after so many milliseconds. */
  sleep(ms: number): Promise<void>
  /** Called after each settled claim. */
  told?(told: Told): void
}

/** The newest claim that we hold on a reminder. */
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
export class OutcomeWriter {
  readonly #unwritten = new Map<string, Entry>()
  #stopping = false

  constructor(private readonly parts: OutcomeWriterDeps) {}

  /** What was sent for this reminder at this moment and is not in the store yet. */
  unwritten(reminder: Reminder): Entry | undefined {
    return this.#unwritten.get(attemptKey(reminder))
  }

  /** A write that fails from now on is not tried again. */
  stop(): void {
    this.#stopping = true
  }

  /**
   * Resolves once it is written, or void because somebody else claimed the reminder. The conversation is held for
   * `holdMs` from then on.
   * @throws StoreUnavailable when the store is still away as the claim's lease ends.
   */
  async write(item: InHand, entry: Entry, owner: Person | undefined, holdMs = 0): Promise<void> {
    const { clock, told, sleep } = this.parts
    const { reminder } = item.claim
    if (entry.outcome.kind === 'delivered') this.#unwritten.set(attemptKey(reminder), entry)
    for (let tries = 0; ; tries += 1) {
      try {
        const isWritten = await this.#settle(item.claim, entry, owner, holdMs)
        this.#unwritten.delete(attemptKey(reminder))
        if (isWritten) told?.(toldOf(reminder, entry.outcome))
        return
      } catch (error) {
        if (!(error instanceof StoreUnavailable) || this.#stopping || clock.now() >= item.claim.leaseUntil) throw error
        await sleep(AGAIN_MS[Math.min(tries, AGAIN_MS.length - 1)] ?? 0)
      }
    }
  }

  #settle(claim: Claim, { delivery, outcome }: Entry, owner: Person | undefined, holdMs: number): Promise<boolean> {
    return this.parts.store.settle(claim, (current) => afterDelivery(current, delivery, outcome, owner), holdMs)
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
