import { type Delivery, type DeliveryOutcome, deliveryOf } from '../reminders/delivery.js'
import type { Conversation, Person } from '../reminders/person.js'
import { destinationOf } from '../reminders/refused-delivery.js'
import type { Reminder } from '../reminders/reminder.js'
import { judge } from '../reminders/retry.js'
import { SendFailed } from '../reminders/sending.js'
import type { Claim } from '../reminders/store.js'
import type { Instant } from '../reminders/time.js'
import { Backlog } from './backlog.js'
import { attemptKey, Bookkeeper, type InHand } from './bookkeeper.js'
import { Lanes, type Slot } from './lanes.js'
import { Pace, routeOf } from './pace.js'
import type { CourierParts } from './parts.js'
import { refused, withheld } from './withheld.js'

/** Messages on their way at once. */
export const SLOTS = 50
/**
 * A send that takes longer gives its slot back, so that silent conversations cannot fill all of them, and what waits behind it
 * is put off, so that it cannot fill the room for claims.
 */
const SLOW_MS = 1_000
const BEHIND_SLOW_MS = 5_000
/** For a retry that is so near, the later messages of its conversation wait; for one further away they would be held too long. */
const ORDER_MS = 60_000
/** Sends that may be slow beside the slots. */
const SLOW_LIMIT = 200
/** Claims held at once, waiting or on their way. */
const CAPACITY = 1_000
/** A claim with less of its lease left is not begun: somebody else may soon be handed it. */
const LEASE_MARGIN_MS = 15_000

/**
 * Carries claims to their conversations: one due reminder, one proactive message, one outcome, written with the reminder.
 * In order within a conversation; a conversation that is slow, silent or throttled holds up no other.
 */
export class Courier<Message> {
  readonly #parts: CourierParts<Message>
  readonly #lanes: Lanes<InHand>
  readonly #pace = new Pace()
  readonly #backlog: Backlog
  readonly #inHand = new Map<string, InHand>()
  readonly #books: Bookkeeper
  #slow = 0
  #puttingOff = 0
  #stopping = false
  #wake: (() => void)[] = []

  constructor(parts: CourierParts<Message>) {
    this.#parts = parts
    this.#backlog = new Backlog(parts.missedPerSecond)
    this.#books = new Bookkeeper(parts)
    this.#lanes = new Lanes(SLOTS, (item, slot) => this.#carry(item, slot), this.#ended)
  }

  /** How many more claims to take now. */
  get room(): number {
    return this.#stopping ? 0 : Math.max(0, CAPACITY - this.#lanes.size - this.#puttingOff)
  }

  /** Resolves once there is room for a good batch, or the courier stops. */
  async hasRoom(): Promise<void> {
    while (!this.#stopping && this.room < CAPACITY / 2) await new Promise<void>((resolve) => this.#wake.push(resolve))
  }

  /** A claim on what is in hand already (its lease ran out while the machine slept) takes the place of the older one. */
  take(claim: Claim): void {
    const key = attemptKey(claim.reminder)
    const known = this.#inHand.get(key)
    if (known !== undefined) {
      known.claim = claim
      return
    }
    const item = { claim }
    this.#inHand.set(key, item)
    const conversation = destinationOf(claim.reminder)
    const now = this.#parts.clock.now()
    const { dueAt } = claim.reminder
    const until = this.#pace.waitOf(conversation, now, dueAt) ?? this.#backlog.waitOf(dueAt, now)
    if (until === null) this.#lanes.add(conversation, item)
    else this.#putOff(item, until)
  }

  /** To be called each second: deals with slow sends and forgets pauses that are over. */
  sweep(): void {
    const now = this.#parts.clock.now()
    this.#pace.sweep(now)
    for (const [conversation, slot] of this.#lanes.running()) {
      if (slot.waitingSince === undefined || now - slot.waitingSince < SLOW_MS) continue
      if (slot.isHeld && this.#slow < SLOW_LIMIT) {
        this.#slow += 1
        slot.leave()
      }
      const behind = this.#lanes.clear(conversation)
      if (behind.length > 0) this.#pace.unanswered(conversation, now + BEHIND_SLOW_MS)
      for (const item of behind) this.#putOff(item, this.#pace.waitOf(conversation, now, now) ?? now)
    }
  }

  /** Begins nothing, gives back what was not begun, and waits up to `graceMs` for what is on its way. */
  async stop(graceMs: number): Promise<void> {
    this.#stopping = true
    this.#books.stop()
    const left = this.#lanes.close()
    this.#ended()
    await Promise.all(left.map(({ claim }) => this.#release(claim)))
    const grace = this.#parts.sleep(graceMs).then(() => 'over' as const)
    while (this.#lanes.size + this.#puttingOff > 0) {
      const ended = new Promise<'ended'>((resolve) => this.#wake.push(() => resolve('ended')))
      if ((await Promise.race([ended, grace])) === 'over') {
        this.#parts.log.warn({ inFlight: this.#lanes.size }, 'Stopped with messages on their way; they may come twice')
        return
      }
    }
  }

  #putOff(item: InHand, until: Instant): void {
    const at = this.#parts.clock.now()
    this.#puttingOff += 1
    const write = async () => {
      const entry = {
        delivery: deliveryOf(item.claim.reminder, at, undefined),
        outcome: { kind: 'put-off' as const, at, until },
      }
      await this.#books.write(item, entry, undefined)
    }
    void this.#finish(item, write).then(() => {
      this.#puttingOff -= 1
      this.#ended()
    })
  }

  readonly #ended = (): void => {
    const waiting = this.#wake
    this.#wake = []
    for (const resolve of waiting) resolve()
  }

  #carry(item: InHand, slot: Slot): Promise<void> {
    return this.#finish(item, () => this.#deliver(item, slot))
  }

  /** The end of every claim, good or bad. */
  async #finish(item: InHand, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      // Nothing was sent, or the books remember it. The reminder is handed out again when the lease ends.
      const { id, conversation } = item.claim.reminder
      this.#parts.log.error({ err: error, reminder: id, conversation }, 'A delivery was broken off')
    } finally {
      this.#inHand.delete(attemptKey(item.claim.reminder))
    }
  }

  async #deliver(item: InHand, slot: Slot): Promise<void> {
    const { store, clock } = this.#parts
    const { reminder, leaseUntil } = item.claim
    const now = clock.now()
    if (leaseUntil - now < LEASE_MARGIN_MS) return this.#release(item.claim)
    const owner = await store.person(reminder.owner)
    const known = this.#books.unwritten(reminder)
    if (known !== undefined) return this.#books.write(item, known, owner)
    const delivery = deliveryOf(reminder, now, owner)
    const conversation = await store.conversation(destinationOf(reminder))
    const outcome = await this.#attempt(delivery, reminder, conversation, owner, slot)
    this.#letGo(slot)
    return this.#books.write(item, { delivery, outcome }, owner)
  }

  async #attempt(
    delivery: Delivery,
    reminder: Reminder,
    conversation: Conversation | undefined,
    owner: Person | undefined,
    slot: Slot,
  ): Promise<DeliveryOutcome> {
    const { clock, render, send } = this.#parts
    const { at } = delivery
    if (conversation === undefined) return refused(at, 'conversation-unknown')
    const outcome = withheld(delivery, reminder, conversation, owner)
    if (outcome !== null) return outcome
    const route = routeOf(conversation)
    const until = this.#pace.wait(conversation.key, route, at, reminder.dueAt)
    if (until !== null) return { kind: 'put-off', at, until }
    slot.waitingSince = at
    try {
      const message = await render(delivery, conversation, owner)
      const { activityId } = await send(conversation.reference, message)
      this.#pace.delivered(route)
      return { kind: 'delivered', at: clock.now(), activityId }
    } catch (error) {
      return this.#failed(error, reminder, conversation.key, route)
    }
  }

  #failed(error: unknown, reminder: Reminder, conversation: string, route: string): DeliveryOutcome {
    const { clock, retry, random, log } = this.#parts
    const now = clock.now()
    const verdict = judge(error, reminder, now, retry, random())
    const status = error instanceof SendFailed ? error.status : undefined
    const details = { reminder: reminder.id, conversation, status, attempts: reminder.attempts + 1, ...verdict }
    if (!(error instanceof SendFailed)) log.error({ ...details, err: error }, 'A message could not be made')
    else log.warn(details, 'A message could not be sent')
    if (verdict.kind === 'permanent') return refused(now, verdict.code)
    if (status === 429) this.#pace.throttled(conversation, route, verdict.at)
    else if (error instanceof SendFailed && (status === undefined || verdict.at - now < ORDER_MS))
      this.#pace.unanswered(conversation, verdict.at)
    return { kind: 'retry', at: now, until: verdict.at, code: verdict.code }
  }

  /** The sending is over: others may have the slot while the outcome is being written. */
  #letGo(slot: Slot): void {
    slot.waitingSince = undefined
    if (slot.isHeld) slot.leave()
    else this.#slow -= 1
  }

  async #release(claim: Claim): Promise<void> {
    try {
      await this.#parts.store.release(claim)
    } catch (error) {
      this.#parts.log.warn(
        { err: error, reminder: claim.reminder.id },
        'A claim was not given back; its lease will end',
      )
    }
  }
}
