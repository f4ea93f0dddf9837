import { AsyncLocalStorage } from 'node:async_hooks'
import type { Activity } from 'botbuilder'
import type { Tag } from './bot-process.js'
import { type Arrival, type Chat, type Fate, textIn } from './channel.js'
import type { Disk } from './disk.js'
import { Durability } from './durability.js'
import type { Thing } from './people.js'
import type { Changes, Claim, Reminder, ReminderStore } from './product.js'
import type { Time } from './time.js'
import { checkTurn, type Turn } from './turns.js'

export interface Broken {
  invariant: string
  detail: string
  step: number
}

/** Others may be kept waiting so long, and the message travels a moment. */
const LATE_MS = 1_300
/** After trouble of the whole bot, or of one chat, lateness is not looked at for so long. */
const UPSET_MS = 30_000
const CHAT_UPSET_MS = 60_000
/** A channel that answers within this is well. */
const WELL_MS = 400
/** A chat that told the bot to wait is left alone for so long at most. */
const THROTTLED_MS = 600_000

interface Sending {
  taken: number
  /** How often it may come again: its answer was lost, or the process ended or stood still before it was noted. */
  excused: number
  isNoted: boolean
  isOnTheWire: boolean
}

/** Watches one history, and says of the first promise that is broken which, and by what. */
export class Promises {
  broken: Broken | null = null
  step = 0
  readonly turns = new AsyncLocalStorage<Turn>()
  readonly things = new Map<string, Thing>()
  readonly #durability = new Durability()
  readonly #sendings = new Map<string, Sending>()
  readonly #refused = new Set<string>()
  readonly #edits = new Map<string, Turn>()
  readonly #chatUpsetMs = new Map<string, number>()
  #upsetMs = 0

  constructor(
    private readonly time: Time,
    private readonly disk: Disk,
    private readonly store: () => ReminderStore,
    private readonly ignored?: RegExp,
  ) {}

  /** Else each promise of all later histories would carry along that it belongs to no turn of this one. */
  end(): void {
    this.turns.disable()
  }

  break(invariant: string, detail: string): void {
    if (!this.ignored?.test(invariant)) this.broken ??= { invariant, detail, step: this.step }
  }

  /** The whole bot is in trouble, of which lateness is no surprise. */
  upset(): void {
    this.#upsetMs = this.time.elapsedMs
  }

  /** One chat is in trouble, for so long at least. */
  upsetChat(chat: Chat, forMs = 0): void {
    this.#chatUpsetMs.set(chat.id, Math.max(this.time.elapsedMs + forMs, this.#chatUpsetMs.get(chat.id) ?? 0))
  }

  killed(): void {
    this.upset()
    for (const sending of this.#sendings.values()) {
      if (sending.isOnTheWire || (sending.taken > 0 && !sending.isNoted)) sending.excused += 1
      sending.isOnTheWire = false
    }
  }

  paused(): void {
    this.upset()
    for (const sending of this.#sendings.values()) if (sending.isOnTheWire) sending.excused += 1
  }

  async started(): Promise<void> {
    this.upset()
    const lost = await this.#durability.lost(this.store())
    if (lost[0] !== undefined) this.break('nothing acknowledged is lost', `after a start: ${lost[0]}`)
  }

  // What the store says.

  asked = (changes: Changes): void => this.#durability.asked(changes)
  refused = (changes: Changes): void => this.#durability.refused(changes)

  acknowledged = (changes: Changes): void => {
    this.#durability.acknowledged(changes)
    const turn = this.turns.getStore()
    const isEdit = (changes.undo ?? []).length > 0 || ((changes.removedUndo ?? []).length > 0 && !!changes.reminders)
    if (turn === undefined || !isEdit) return
    turn.edits += 1
    const before = this.#edits.get(turn.activityId)
    if (before !== undefined && before !== turn)
      this.break('the same activity acts once', `${turn.what} acted in posts ${before.number} and ${turn.number}`)
    this.#edits.set(turn.activityId, turn)
  }

  settled = (claim: Claim, current: Reminder, changes: Changes): void => {
    for (const next of changes.reminders ?? []) this.#leftWaiting(claim, current, next)
  }

  forgetting = (person: string): void => {
    this.#durability.forgetting(person.slice(person.indexOf('|') + 1))
    // Of whom nothing is known it is not known either what they did before.
    for (const [activityId, turn] of this.#edits) if (turn.person.key === person) this.#edits.delete(activityId)
  }
  forgotten = (): Promise<void> => this.#durability.forgotten(this.store())

  #leftWaiting(claim: Claim, current: Reminder, next: Reminder): void {
    const { id } = next
    if (next.failure !== undefined && next.failure !== current.failure) {
      if (next.schedule.kind === 'series')
        this.break(
          'a refusal ends an occurrence, never a series',
          `${id} of ${next.conversation}: ${next.failure.code}`,
        )
      const isRefused = this.#refused.has(next.conversation) || ['blocked', 'bot-removed'].includes(next.failure.code)
      if (!isRefused) this.break('an outage is not a refusal', `${id} failed with ${next.failure.code}`)
    }
    if (next.status !== 'fired' || next.schedule.kind === 'series') return
    const key = `${id}@${next.occurrenceAt}#${current.nag?.sent ?? 0}`
    const sending = this.#sendings.get(key)
    if (sending !== undefined) sending.isNoted = true
    const isKept = claim.reminder.setBy !== undefined
    if (!sending?.taken && !isKept) this.break('nothing is lost', `${key} is noted as sent, and no channel took it`)
  }

  // What channels see.

  /** How a request will fare is known here before the bot knows it. */
  fated(chat: Chat, { outcome, thereMs, backMs }: Fate): void {
    if (outcome.kind !== 'takes' || thereMs + backMs > WELL_MS) this.upsetChat(chat)
    if (outcome.kind !== 'answers') return
    if (outcome.status === 429) this.upsetChat(chat, THROTTLED_MS)
    // With a word of the protocol it is for good; any other answer means "not now".
    if (outcome.code !== undefined) this.#refused.add(`${chat.channelId}|${chat.id}`)
  }

  async leaving({ key }: Tag, store: ReminderStore): Promise<void> {
    this.#sending(key).isOnTheWire = true
    const id = key.slice(0, key.lastIndexOf('@'))
    const [seriesId = ''] = id.split('.')
    const found = (await store.reminder(id)) ?? (await store.reminder(seriesId))
    if (!found || key.includes('!')) return
    if (found.status === 'done' || found.status === 'cancelled')
      this.break('what changed while it was on its way counts', `${key} left although it was ${found.status}`)
  }

  arrived({ chat, activity, accepted, outcome }: Arrival): void {
    const { simulated: tag } = activity as { simulated?: Tag }
    if (accepted) this.#checkReaders(chat, JSON.stringify([activity.text, activity.attachments]))
    if (tag === undefined) return
    const sending = this.#sending(tag.key)
    // What somebody moved or took back is late by their own word.
    if (!this.#thingsIn(textIn(activity)).some(({ isTouched }) => isTouched)) this.#checkLateness(chat, tag)
    if (!accepted) return
    sending.taken += 1
    for (const thing of this.#thingsIn(textIn(activity))) thing.taken += 1
    if (sending.taken > 1 + sending.excused)
      this.break('twice only what was on the wire', `${tag.key} came ${sending.taken} times to ${chat.id}`)
    if (outcome.kind !== 'takes') sending.excused += 1
  }

  /** The bot waits no longer for an answer: what it sent may have been taken, or may yet be. */
  gaveUp(activity: Partial<Activity>): void {
    const { simulated: tag } = activity as { simulated?: Tag }
    if (tag === undefined) return
    this.#sending(tag.key).isOnTheWire = false
    this.#sending(tag.key).excused += 1
  }

  answered({ activity }: Arrival): void {
    const { simulated: tag } = activity as { simulated?: Tag }
    if (tag !== undefined) this.#sending(tag.key).isOnTheWire = false
  }

  #sending(key: string): Sending {
    const known = this.#sendings.get(key) ?? { taken: 0, excused: 0, isNoted: false, isOnTheWire: false }
    this.#sendings.set(key, known)
    return known
  }

  #thingsIn(text: string): Thing[] {
    return (text.match(/ZQ[A-Z]{3}X/g) ?? []).flatMap((word) => this.things.get(word) ?? [])
  }

  #checkReaders(chat: Chat, text: string): void {
    for (const { word, readers } of this.#thingsIn(text))
      if (!readers.has(chat.id)) this.break("nobody sees another's", `${word} was shown in ${chat.id}`)
  }

  #checkLateness(chat: Chat, { key, plannedAt }: Tag): void {
    if (this.disk.mood !== 'well') this.upset()
    if (plannedAt === null) return
    const lateMs = this.time.wall() - plannedAt
    const dueMs = this.time.elapsedMs - lateMs
    const chatUpsetMs = this.#chatUpsetMs.get(chat.id) ?? 0
    if (lateMs <= LATE_MS || dueMs < this.#upsetMs + UPSET_MS || this.time.elapsedMs < this.#upsetMs + UPSET_MS) return
    if (chatUpsetMs > 0 && dueMs < chatUpsetMs + CHAT_UPSET_MS) return
    this.break('others are never later than a second', `${key} in ${chat.id} came ${lateMs} ms late`)
  }

  // What people are told.

  async turnEnded(turn: Turn): Promise<void> {
    const found = await checkTurn(turn, this.store())
    if (found !== null) this.break(found.invariant, found.detail)
  }

  /** Words, names and ids of somebody who was told that nothing is known of them any more. */
  checkForgotten(needles: string[]): void {
    for (const [path, bytes] of this.disk.contents())
      for (const needle of needles)
        if (bytes.includes(needle)) {
          const at = bytes.indexOf(needle)
          this.break('forgotten is gone', `${needle} in ${path}: ${bytes.subarray(Math.max(0, at - 80), at + 60)}`)
        }
  }

  /** After everything is well again, and long enough for every retry. */
  checkEnd(reminders: Reminder[]): void {
    for (const { id, status, dueAt, schedule, text } of reminders) {
      if (status === 'waiting' && dueAt < this.time.wall() - 5_000)
        this.break('nothing is lost', `${id} (${text}) is due since ${this.time.wall() - dueAt} ms and never comes`)
      if (status === 'failed' && schedule.kind === 'series')
        this.break('a refusal ends an occurrence, never a series', `${id} (${text}) has ended`)
    }
    for (const { word, isConfirmed, isTouched, taken, dueAt } of this.things.values()) {
      if (!isConfirmed || isTouched || taken > 0 || dueAt > this.time.wall() - 5_000) continue
      const kept = reminders.find(({ text }) => text.includes(word))
      if (kept?.status === 'failed' || (kept?.status === 'waiting' && kept.dueAt > this.time.wall())) continue
      this.break(
        'nothing acknowledged is lost',
        `${word} was confirmed and never came; stored: ${JSON.stringify(kept)}`,
      )
    }
  }
}
