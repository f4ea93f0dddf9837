import assert from 'node:assert/strict'
import { splitDue } from '../../src/delivery/split.js'
import { type Actor, personKey } from '../../src/reminders/actor.js'
import { openBook, type ReminderBook } from '../../src/reminders/book.js'
import { afterDelivery, deliveryOf } from '../../src/reminders/delivery.js'
import type { Draft } from '../../src/reminders/draft.js'
import { DEFAULT_LIMITS, type Limits } from '../../src/reminders/limits.js'
import type { Outcome, Problem } from '../../src/reminders/problem.js'
import type { Reminder, ReminderId } from '../../src/reminders/reminder.js'
import type { Created } from '../../src/reminders/results.js'
import type { Once, Series } from '../../src/reminders/schedule.js'
import { isToSplit } from '../../src/reminders/split-off.js'
import { MINUTE_MS } from '../../src/reminders/time.js'
import { MemoryStore } from './memory-store.js'

export const ZONE = 'Europe/Berlin'
/** Tuesday, 9:00 in Berlin. */
export const NOW = Date.parse('2026-11-24T08:00:00Z')

export const at = (iso: string): number => Date.parse(iso)

export const once = (iso: string): Once => ({ kind: 'once', at: at(iso), timeZone: ZONE })
export const series = (rule: string, start: string, more: Partial<Series> = {}): Series => ({
  kind: 'series',
  rule,
  start,
  timeZone: ZONE,
  ...more,
})

const actor = (
  name: string,
  conversation: string,
  kind: Actor['conversationKind'],
  more: Partial<Actor> = {},
): Actor => ({
  person: personKey('test', name.toLowerCase()),
  name,
  channelId: 'test',
  conversation: `test|${conversation}`,
  conversationKind: kind,
  timeZone: ZONE,
  ...more,
})

export const anna = actor('Anna', 'chat-of-anna', 'personal')
export const ben = actor('Ben', 'chat-of-ben', 'personal')
export const eve = actor('Eve', 'chat-of-eve', 'personal')
export const annaInRoom = actor('Anna', 'room', 'group')
export const benInRoom = actor('Ben', 'room', 'group')
export const cidInRoom = actor('Cid', 'room', 'group')
export const eveElsewhere = actor('Eve', 'other-room', 'group')

/** A book over a store in memory and a clock that the test turns. */
export class Rig {
  now = NOW
  readonly clock = { now: () => this.now }
  readonly store: MemoryStore
  readonly book: ReminderBook
  #ids = 0

  constructor(limits: Partial<Limits> = {}, makeStore = (clock: { now(): number }) => new MemoryStore(clock)) {
    this.store = makeStore(this.clock)
    this.book = openBook({
      store: this.store,
      clock: this.clock,
      newId: () => `id${++this.#ids}`,
      limits: { ...DEFAULT_LIMITS, ...limits },
    })
  }

  /** Another process, or the same after a restart: nothing but the store is kept. */
  restarted(): ReminderBook {
    return openBook({
      store: this.store,
      clock: this.clock,
      newId: () => `id${++this.#ids}`,
      limits: DEFAULT_LIMITS,
    })
  }

  advance(minutes: number): void {
    this.now += minutes * MINUTE_MS
  }

  async creates(who: Actor, draft: Partial<Draft> & Pick<Draft, 'schedule'>): Promise<{ ok: true } & Created> {
    return ok(await this.book.create(who, { text: 'call mom', ...draft }))
  }

  /** Sends what is due, as the scheduler would, and gives the ids of what was sent. */
  async fire(): Promise<ReminderId[]> {
    const sent: ReminderId[] = []
    const claims = await this.store.claimDue(this.now, 100, MINUTE_MS)
    for (const claim of claims) {
      const owner = await this.store.person(claim.reminder.owner)
      if (isToSplit(claim.reminder)) {
        await splitDue(this, claim)
        continue
      }
      const delivery = deliveryOf(claim.reminder, this.now)
      sent.push(delivery.occurrence.id)
      await this.store.settle(claim, (current) =>
        afterDelivery(current, delivery, { kind: 'delivered', at: this.now, activityId: 'sent' }, owner),
      )
    }
    // A claim is the first in line of each conversation, and of a series the occurrence comes after it.
    return claims.length > 0 ? [...sent, ...(await this.fire())] : sent
  }

  async fireAt(iso: string): Promise<ReminderId[]> {
    this.now = at(iso)
    return this.fire()
  }

  /** Marks a reminder as refused for good. */
  async fail(id: ReminderId, code = 'bot-removed'): Promise<void> {
    const reminder = await this.stored(id)
    await this.store.commit({ reminders: [{ ...reminder, status: 'failed', failure: { code, at: this.now } }] })
  }

  async stored(id: ReminderId): Promise<Reminder> {
    const reminder = await this.store.reminder(id)
    assert.ok(reminder, `${id} is stored`)
    return reminder
  }

  /** All that the store holds of some people, to show that nothing changed, or that all is as before. Versions left out. */
  async everything(...people: Actor[]): Promise<unknown> {
    const held = await Promise.all(people.map(({ person }) => this.store.remindersOf(person)))
    const byId = held.flat().sort((a, b) => (a.id < b.id ? -1 : 1))
    return JSON.parse(JSON.stringify(byId.map(({ version: _, ...rest }) => rest)))
  }
}

export function ok<T>(outcome: Outcome<T>): { ok: true } & T {
  assert.ok(outcome.ok, outcome.ok ? '' : `refused: ${outcome.problem.kind}`)
  return outcome
}

export function refused(outcome: Outcome<unknown>, kind: Problem['kind']): Problem {
  assert.ok(!outcome.ok, 'is refused')
  assert.equal(outcome.problem.kind, kind)
  return outcome.problem
}

export const iso = (moment: number): string => new Date(moment).toISOString().replace('.000Z', 'Z')
