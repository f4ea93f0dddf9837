import { channelOf } from '../channels/channels.js'
import { type Delivery, type DeliveryOutcome, deliveryOf } from '../reminders/delivery.js'
import type { Conversation, Person } from '../reminders/person.js'
import { destinationOf, isBeingTold } from '../reminders/refused-delivery.js'
import type { ConversationKey, Reminder } from '../reminders/reminder.js'
import { judge } from '../reminders/retry.js'
import { SendFailed } from '../reminders/sending.js'
import { isToSplit } from '../reminders/split-off.js'
import type { Claim } from '../reminders/store.js'
import { type Instant, MINUTE_MS, SECOND_MS } from '../reminders/time.js'
import { Backlog } from './backlog.js'
import { Closed } from './closed.js'
import { attemptKey, type InHand, OutcomeWriter } from './outcome-writer.js'
import type { CourierDeps } from './parts.js'
import { Routes, routeOf } from './routes.js'
import { Slots } from './slots.js'
import { splitDue } from './split.js'
import { orElsewhere, outcomeUnsent, refused } from './unsent.js'

const LEAST_MS = 50
const MOST_MS = SECOND_MS
/** A send is slow when it takes this many times the usual. */
const TIMES = 4
/** What a new one counts in the average. */
const SHARE = 0.05

/**
 * How long a send usually takes. One that takes much longer leaves its slot to others, so that slow and silent
 * conversations fill none for long; where all are slow (a busy machine, a far channel) sending more at once would not help.
 */
export class UsualDuration {
  #averageMs = 0

  took(ms: number): void {
    this.#averageMs += SHARE * (Math.min(Math.max(ms, 0), MOST_MS) - this.#averageMs)
  }

  get slowMs(): number {
    return Math.min(Math.max(TIMES * this.#averageMs, LEAST_MS), MOST_MS)
  }
}

/** Messages on their way at once, as long as the channel answers at once. */
export const SLOTS = 50
/** Sends that may be slow beside the slots. */
const SLOW_LIMIT = 1_000
/** Claims held at once, slow ones apart. */
const CAPACITY = 1_000
/** A delivery that was broken off (the store was away) is begun again after this. */
const BROKEN_OFF_MS = 10 * SECOND_MS
/** The store hands out one claim of a conversation at a time; should a second one come, it is released for this long. */
const BEHIND_MS = SECOND_MS
/** For so long after a throttle a conversation gets no more than its channel takes. */
const THROTTLED_LATELY_MS = MINUTE_MS
/** A hold shorter than this is over before the next tick. */
const SHORT_HOLD_MS = SECOND_MS

/** How the sending of one message ended: what is to be written, and for how long its conversation is held. */
interface Ended {
  outcome: DeliveryOutcome
  holdMs: number
}

/**
 * Carries claims to their conversations: one due reminder, one proactive message, one outcome, written with the reminder.
 * The store hands out one of a conversation at a time, so each keeps its order, and one that is slow, silent, throttled or
 * has thousands due holds up no other.
 */
export class Courier<Message> {
  readonly #parts: CourierDeps<Message>
  readonly #routes = new Routes()
  readonly #closed = new Closed()
  readonly #backlog: Backlog
  readonly #inHand = new Map<ConversationKey, InHand>()
  readonly #writer: OutcomeWriter
  readonly #slots: Slots<InHand>
  readonly #usualDuration = new UsualDuration()
  /** Conversations that throttled, and when last. */
  readonly #throttledAt = new Map<ConversationKey, Instant>()
  #releasing = 0
  #stopping = false
  #wake: (() => void)[] = []

  constructor(parts: CourierDeps<Message>) {
    this.#parts = parts
    this.#backlog = new Backlog(parts.missedPerSecond)
    this.#writer = new OutcomeWriter(parts)
    this.#slots = new Slots(SLOTS, SLOW_LIMIT, (item) => this.#carry(item, () => this.#deliver(item)))
  }

  /** How many more claims to take now. */
  get room(): number {
    return this.#stopping ? 0 : Math.max(0, CAPACITY + this.#slots.slow - this.#inHand.size - this.#releasing)
  }

  /** Resolves once there is room for a good batch, or the courier stops. */
  async hasRoom(): Promise<void> {
    while (!this.#stopping && this.room < CAPACITY / 2) await new Promise<void>((resolve) => this.#wake.push(resolve))
  }

  /** A newer claim on the reminder that is being sent (its lease ran out while the machine slept) replaces the older one. */
  take(claim: Claim): void {
    const conversation = destinationOf(claim.reminder)
    const known = this.#inHand.get(conversation)
    if (known !== undefined) {
      if (attemptKey(known.claim.reminder) === attemptKey(claim.reminder)) known.claim = claim
      else this.#giveBack(claim, BEHIND_MS)
      return
    }
    const item = { claim }
    if (isToSplit(claim.reminder)) {
      this.#inHand.set(conversation, item)
      void this.#carry(item, () => splitDue(this.#parts, claim))
      return
    }
    const holdMs = this.#backlog.waitMs(attemptKey(claim.reminder), claim.reminder.dueAt, this.#parts.clock.now())
    if (holdMs > 0) {
      this.#giveBack(claim, holdMs)
      return
    }
    this.#inHand.set(conversation, item)
    this.#slots.add(item)
  }

  /** Begins nothing, gives back what was not begun, and waits up to `graceMs` for what is on its way. */
  async stop(graceMs: number): Promise<void> {
    this.#stopping = true
    this.#writer.stop()
    for (const item of this.#slots.close()) {
      this.#inHand.delete(destinationOf(item.claim.reminder))
      this.#giveBack(item.claim, 0)
    }
    this.#ended()
    const grace = this.#parts.sleep(graceMs).then(() => 'over' as const)
    while (this.#inHand.size + this.#releasing > 0) {
      const ended = new Promise<'ended'>((resolve) => this.#wake.push(() => resolve('ended')))
      if ((await Promise.race([ended, grace])) === 'over') {
        this.#parts.log.warn({ inFlight: this.#inHand.size }, 'Stopped with messages on their way; they may come twice')
        return
      }
    }
  }

  #ended(): void {
    this.#wakeWaiting()
    if (!this.#stopping) this.#parts.dueNow?.()
  }

  #wakeWaiting(): void {
    const waiting = this.#wake
    this.#wake = []
    for (const resolve of waiting) resolve()
  }

  /** Runs the work of a claim; whatever comes of it, the conversation is free afterwards. */
  async #carry(item: InHand, work: () => Promise<void>): Promise<void> {
    const conversation = destinationOf(item.claim.reminder)
    try {
      await work()
    } catch (error) {
      // Nothing was sent, or the outcome writer remembers that it was.
      const { id } = item.claim.reminder
      this.#parts.log.error({ err: error, reminder: id, conversation }, 'A delivery was broken off')
      await this.#release(item.claim, BROKEN_OFF_MS)
    } finally {
      this.#inHand.delete(conversation)
      this.#ended()
    }
  }

  async #deliver(item: InHand): Promise<void> {
    const { store, clock } = this.#parts
    const claimed = item.claim.reminder
    const [owner, conversation, reminder] = await Promise.all([
      store.person(claimed.owner),
      store.conversation(destinationOf(claimed)),
      store.reminder(claimed.id),
    ])
    const known = this.#writer.unwritten(claimed)
    if (known !== undefined) return this.#writer.write(item, known, owner)
    // It may have waited here: a change made meanwhile counts, and the newest text is sent.
    if (reminder?.status !== 'waiting' || reminder.dueAt !== claimed.dueAt || isToSplit(reminder))
      return this.#release(item.claim, 0)
    const delivery = deliveryOf(reminder, clock.now())
    const ended = await this.#attempt(item, delivery, conversation, owner)
    this.#slots.leave(item)
    if ('releasedMs' in ended) return this.#release(item.claim, ended.releasedMs)
    const outcome = await orElsewhere(store, delivery, ended.outcome, owner)
    return this.#writer.write(item, { delivery, outcome }, owner, ended.holdMs)
  }

  async #attempt(
    item: InHand,
    delivery: Delivery,
    conversation: Conversation | undefined,
    owner: Person | undefined,
  ): Promise<Ended | { releasedMs: number }> {
    const { clock, render, send, store } = this.#parts
    const { at, occurrence: reminder } = delivery
    if (conversation === undefined) return { outcome: refused(at, 'conversation-unknown'), holdMs: 0 }
    const outcome = outcomeUnsent(delivery, reminder, conversation, owner)
    if (outcome !== null) return { outcome, holdMs: 0 }
    const code = isBeingTold(reminder) ? undefined : this.#closed.codeFor(reminder, at)
    if (code !== undefined) return { outcome: refused(at, code), holdMs: 0 }
    const route = routeOf(conversation)
    const waitMs = this.#routes.waitMs(route, at)
    if (waitMs > 0) return { releasedMs: waitMs }
    try {
      const message = await render(delivery, conversation, owner)
      // Checked last: if this process stood still, the lease may have ended and another process sent it.
      if (!store.isHeld(item.claim)) return { releasedMs: 0 }
      this.#watch(item)
      const begunAt = clock.now()
      const { activityId } = await send(conversation.reference, message)
      this.#routes.answered(route)
      this.#closed.taken(conversation.key)
      const now = clock.now()
      this.#usualDuration.took(now - begunAt)
      return { outcome: { kind: 'delivered', at: now, activityId }, holdMs: this.#gapMs(conversation.key, now) }
    } catch (error) {
      return this.#failed(error, reminder, conversation.key, route)
    }
  }

  #gapMs(conversation: ConversationKey, now: Instant): number {
    const throttledAt = this.#throttledAt.get(conversation)
    if (throttledAt === undefined) return 0
    if (Math.abs(now - throttledAt) < THROTTLED_LATELY_MS)
      return channelOf(conversation.slice(0, conversation.indexOf('|'))).throttledGapMs
    this.#throttledAt.delete(conversation)
    return 0
  }

  #watch(item: InHand): void {
    void this.#parts.sleep(this.#usualDuration.slowMs).then(() => {
      this.#slots.becameSlow(item)
      // There is room for one more claim: where all hang, no end of a message would say so.
      this.#wakeWaiting()
    })
  }

  #failed(error: unknown, reminder: Reminder, conversation: ConversationKey, route: string): Ended {
    const { clock, retry, random, log } = this.#parts
    const now = clock.now()
    const verdict = judge(error, reminder, now, retry, random())
    const status = error instanceof SendFailed ? error.status : undefined
    const details = { reminder: reminder.id, conversation, status, attempts: reminder.attempts + 1, ...verdict }
    if (error instanceof SendFailed) {
      log.warn(details, 'A message could not be sent')
      if (status === 429) this.#throttledAt.set(conversation, now + ('waitMs' in verdict ? verdict.waitMs : 0))
      if (status === undefined || status === 429) this.#routes.troubled(route, conversation, now)
      else this.#routes.answered(route)
    } else log.error({ ...details, err: error }, 'A message could not be made')
    if (verdict.kind === 'permanent') {
      this.#closed.refused(conversation, verdict.code, now)
      return { outcome: refused(now, verdict.code), holdMs: 0 }
    }
    const { code, waitMs, holds } = verdict
    const until: Instant | undefined = holds === 'conversation' ? undefined : now + waitMs
    return { outcome: { kind: 'retry', at: now, code, until }, holdMs: until === undefined ? waitMs : 0 }
  }

  #giveBack(claim: Claim, holdMs: number): void {
    this.#releasing += 1
    void this.#release(claim, holdMs).then(() => {
      this.#releasing -= 1
      this.#ended()
    })
  }

  async #release(claim: Claim, holdMs: number): Promise<void> {
    try {
      await this.#parts.store.release(claim, holdMs)
    } catch (error) {
      this.#parts.log.warn(
        { err: error, reminder: claim.reminder.id },
        'A claim was not given back; its lease will end',
      )
    }
    this.#freeAfter(holdMs)
  }

  #freeAfter(holdMs: number): void {
    if (holdMs > 0 && holdMs < SHORT_HOLD_MS && !this.#stopping)
      void this.#parts.sleep(holdMs).then(() => this.#parts.dueNow?.())
  }
}
