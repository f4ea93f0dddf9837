import { Courier } from '../../src/delivery/courier.js'
import type { Told } from '../../src/delivery/outcome-writer.js'
import { Scheduler } from '../../src/delivery/scheduler.js'
import type { Delivery } from '../../src/reminders/delivery.js'
import type { Conversation } from '../../src/reminders/person.js'
import type { Reminder } from '../../src/reminders/reminder.js'
import { DEFAULT_RETRY_POLICY } from '../../src/reminders/retry.js'
import { SendFailed, type Sent } from '../../src/reminders/sending.js'
import type { Instant } from '../../src/reminders/time.js'
import { HandClock } from '../support/hand-clock.js'
import { FlakyStore } from './flaky-store.js'

/** Of those missed while the process was down. */
export const MISSED_PER_SECOND = 100

export const NOON: Instant = Date.UTC(2026, 10, 24, 12)

/** What the test's channel does with a message: takes it, throws, or keeps it open until the returned promise ends. */
export type Answer = (message: string, conversation: string) => Promise<Sent> | Sent

/** A one-off of Ann's, due at noon in her chat. */
export const reminder = (id: string, fields: Partial<Reminder> = {}): Reminder => ({
  id,
  owner: 'test|ann',
  conversation: 'test|chat',
  content: 'text',
  text: id,
  schedule: { kind: 'once', at: fields.dueAt ?? NOON, timeZone: 'Europe/Berlin' },
  status: 'waiting',
  dueAt: NOON,
  occurrenceAt: fields.dueAt ?? NOON,
  audience: { kind: 'owner' },
  attempts: 0,
  createdAt: NOON - 86_400_000,
  version: 0,
  ...fields,
})

export const conversation = (key: string, isReachable = true): Conversation => ({
  key,
  channelId: 'test',
  kind: 'personal',
  reference: { conversation: key, serviceUrl: 'http://127.0.0.1:1/' },
  reachable: isReachable,
  updatedAt: NOON,
})

export const refusal = (status: number, code?: string, retryAt?: Instant) =>
  new SendFailed(`answered ${status}`, { status, code, retryAt })
export const silence = (code: string) => new SendFailed(`no answer (${code})`, { code })

/** Scheduler and courier over a store in memory, a clock turned by hand and a channel that answers as told. */
export class DeliveryDesk {
  readonly clock: HandClock
  readonly store: FlakyStore
  /** In the order the channel was asked. */
  readonly sent: { text: string; conversation: string; at: Instant; delivery: Delivery }[] = []
  readonly told: Told[] = []
  readonly logged: { level: string; message: string; details: Record<string, unknown> }[] = []
  answer: Answer = () => ({ activityId: 'm1' })
  render: (delivery: Delivery) => Promise<string> = async ({ occurrence }) => occurrence.text
  readonly courier: Courier<{ text: string; delivery: Delivery }>
  readonly scheduler: Scheduler

  private constructor(before?: DeliveryDesk) {
    this.clock = before?.clock ?? new HandClock(NOON)
    this.store = before?.store ?? new FlakyStore(this.clock)
    const log = (level: string) => (details: object, message: string) =>
      void this.logged.push({ level, message, details: details as Record<string, unknown> })
    const parts = {
      store: this.store,
      clock: this.clock,
      log: { info: log('info'), warn: log('warn'), error: log('error') },
    }
    this.courier = new Courier({
      ...parts,
      sleep: this.clock.sleep,
      random: () => 1,
      retry: DEFAULT_RETRY_POLICY,
      missedPerSecond: MISSED_PER_SECOND,
      render: async (delivery) => ({ text: await this.render(delivery), delivery }),
      send: async (reference, { text, delivery }) => {
        const { conversation } = reference as { conversation: string }
        this.sent.push({ text, conversation, at: this.clock.now(), delivery })
        return this.answer(text, conversation)
      },
      told: (told) => void this.told.push(told),
      dueNow: () => this.scheduler.dueNow(),
    })
    this.scheduler = new Scheduler({ ...parts, courier: this.courier, sleep: this.clock.sleep, stopwatch: () => 0 })
  }

  /** A desk in front of four conversations, or with the store and the clock of one whose process ended. */
  static async open(before?: DeliveryDesk): Promise<DeliveryDesk> {
    const desk = new DeliveryDesk(before)
    if (before === undefined) await desk.converse('test|chat', 'test|other', 'test|third', 'test|fourth')
    return desk
  }

  converse(...keys: string[]): Promise<void> {
    return this.store.commit({ conversations: keys.map((key) => conversation(key)) })
  }

  /** Ticks now and then each second, as the ticker would. */
  async run(seconds = 0): Promise<void> {
    this.scheduler.tick()
    await this.clock.advance(0)
    for (let second = 0; second < seconds; second += 1) {
      await this.clock.advance(1_000)
      this.scheduler.tick()
      await this.clock.advance(0)
    }
  }

  get texts(): string[] {
    return this.sent.map(({ text }) => text)
  }
}
