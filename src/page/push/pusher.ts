import { join } from 'node:path'
import webpush, { type VapidKeys } from 'web-push'
import type { Log } from '../../base/log.js'
import type { PersonKey } from '../../reminders/reminder.js'
import type { Clock } from '../../reminders/time.js'
import { keep, readKept } from '../keep.js'
import type { PushedReminder } from '../wire.js'
import { openSentBook, type Sent } from './sent.js'

const isKeys = (value: unknown): value is VapidKeys =>
  typeof value === 'object' && value !== null && 'publicKey' in value && 'privateKey' in value

/**
 * The bot's own pair of keys by which push services know it (RFC 8292), made at the first start and kept in `path`. Who
 * deletes the file ends all subscriptions: browsers then subscribe anew when their page is opened.
 */
async function readVapidKeys(path: string): Promise<VapidKeys> {
  const kept = await readKept(path)
  if (isKeys(kept)) return kept
  const keys = webpush.generateVAPIDKeys()
  await keep(path, keys)
  return keys
}

/** A browser's own door for Web Push, as `PushSubscription.toJSON()` gives it (W3C Push API). */
interface Subscription {
  endpoint: string
  /** Base64url: the browser's public key (65 bytes, P-256) and its shared secret (16 bytes), RFC 8291. */
  keys: { p256dh: string; auth: string }
}

const LONGEST_ENDPOINT = 2_000

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const hasBytes = (text: unknown, bytes: number): text is string =>
  typeof text === 'string' && /^[\w-]+={0,2}$/.test(text) && Buffer.from(text, 'base64url').length === bytes

/** Null for what is none: another shape, keys of another length. Where the endpoint leads is judged by `mayReach`. */
function readSubscription(given: unknown): Subscription | null {
  if (!isObject(given) || !isObject(given.keys)) return null
  const { endpoint, keys } = given
  if (typeof endpoint !== 'string' || endpoint.length > LONGEST_ENDPOINT || !URL.canParse(endpoint)) return null
  if (!hasBytes(keys.p256dh, 65) || !hasBytes(keys.auth, 16)) return null
  return { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } }
}

export interface PusherOptions {
  /** Keys and subscriptions are kept in this folder. */
  folder: string
  /** Who runs the bot, for the push services: an https or mailto address (RFC 8292, section 2.1). */
  contact: string
  /** Whether the bot may speak to this address at all; asked again after DNS by whoever posts. */
  mayReach(url: URL): boolean
  /** @returns the HTTP status. @throws when nothing answered. */
  post(url: URL, headers: Record<string, string>, body: Uint8Array): Promise<number>
  /** Whether a reminder that came is still to be done, as it was when it came. */
  isOpen(reminder: NonNullable<PushedReminder['reminder']>): Promise<boolean>
  clock: Clock
  /** Resolves after so many milliseconds. */
  sleep(ms: number): Promise<void>
  log: Log
}

export interface Pusher {
  /** What a browser must name when it subscribes, base64url. */
  publicKey: string
  /** Keeps a browser's subscription, once however often it comes. False: it is none, or leads where nothing is sent. */
  subscribe(person: PersonKey, given: unknown): Promise<boolean>
  unsubscribe(person: PersonKey, endpoint: string): Promise<void>
  /** Sends a reminder that came to each of the person's browsers. Resolves when each has it, or has had its tries. */
  remind(person: PersonKey, reminder: PushedReminder): Promise<void>
  /** Has the person's browsers close what is done, snoozed or gone meanwhile, wherever that was said. */
  review(person: PersonKey): Promise<void>
  forget(person: PersonKey): Promise<void>
  /** Sends to no browser any more until it subscribes anew. */
  forgetAll(): Promise<void>
}

/** The newest of one person; an old browser that never answers 410 must not be sent to for ever. */
const KEPT_PER_PERSON = 20
/** A device that is off for longer finds the reminder in the conversation. */
const LIFE_SECONDS = 24 * 60 * 60
/** Apple takes the right to push from a page that now and then shows nothing, so nothing is closed there. */
const isSilenceAllowed = ({ endpoint }: Subscription): boolean => !new URL(endpoint).hostname.endsWith('push.apple.com')
const AGAIN_MS = [1_000, 5_000, 30_000]
/** Push services take 4,096 bytes with what encryption adds. */
const LONGEST_TEXT = 1_200

type Book = Map<PersonKey, Subscription[]>

const without = (list: Subscription[], endpoint: string): Subscription[] =>
  list.filter((each) => each.endpoint !== endpoint)

function readBook(kept: unknown): Book {
  if (typeof kept !== 'object' || kept === null) return new Map()
  return new Map(
    Object.entries(kept).map(([person, list]) => [
      person,
      (Array.isArray(list) ? list : []).map(readSubscription).filter((each) => each !== null),
    ]),
  )
}

/** What a push service's answer means (RFC 8030, section 8); null: there was none. */
function verdictOn(status: number | null): 'taken' | 'gone' | 'again' | 'refused' {
  if (status === null || status === 429 || status >= 500) return 'again'
  if (status < 300) return 'taken'
  return status === 404 || status === 410 ? 'gone' : 'refused'
}

const shortened = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text)

/** Web Push (RFC 8030): what fires reaches a person's browsers although the page is closed, encrypted for each (RFC 8291). */
export async function openPusher(options: PusherOptions): Promise<Pusher> {
  const { folder, contact, mayReach, post, isOpen, clock, sleep, log } = options
  const keys = await readVapidKeys(join(folder, 'push-keys.json'))
  const path = join(folder, 'push-subscriptions.json')
  const book = readBook(await readKept(path))
  const sentBook = await openSentBook(join(folder, 'push-sent.json'))
  let writing = Promise.resolve()

  /** One after the other, so that the newest state is the last one written. */
  const save = (): Promise<void> => {
    const written = writing.then(() => keep(path, Object.fromEntries(book)))
    writing = written.catch(() => undefined)
    return written
  }
  const keepOf = (person: PersonKey, list: Subscription[]): void => {
    if (list.length === 0) book.delete(person)
    else book.set(person, list)
  }
  const drop = async (person: PersonKey, endpoint: string): Promise<void> => {
    const before = book.get(person) ?? []
    const left = without(before, endpoint)
    if (left.length === before.length) return
    keepOf(person, left)
    await save()
  }

  const attempt = async (subscription: Subscription, payload: string): Promise<number | null> => {
    const { endpoint, headers, body } = webpush.generateRequestDetails(subscription, payload, {
      vapidDetails: { subject: contact, ...keys },
      TTL: LIFE_SECONDS,
      urgency: 'high',
    })
    try {
      const named = Object.entries(headers).map(([name, value]) => [name, String(value)])
      return await post(new URL(endpoint), Object.fromEntries(named), body ?? new Uint8Array())
    } catch (error) {
      log.warn({ err: error, host: new URL(endpoint).host }, 'A push service did not answer')
      return null
    }
  }

  const isWanted = (person: PersonKey, { endpoint }: Subscription, sent: Sent): boolean =>
    sentBook.of(person).includes(sent) && book.get(person)?.some((each) => each.endpoint === endpoint) === true

  const send = async (person: PersonKey, subscription: Subscription, sent: Sent): Promise<void> => {
    const { at: _, left: __, ...reminder } = sent
    const payload = JSON.stringify(reminder)
    for (const waitMs of [...AGAIN_MS, null]) {
      if (!isWanted(person, subscription, sent)) return
      const status = await attempt(subscription, payload)
      if (waitMs === null || verdictOn(status) !== 'again') return end(person, subscription, status)
      await sleep(waitMs)
    }
  }
  const end = async (person: PersonKey, { endpoint }: Subscription, status: number | null): Promise<void> => {
    const verdict = verdictOn(status)
    if (verdict === 'gone') return drop(person, endpoint)
    if (verdict === 'taken') return
    const { host } = new URL(endpoint)
    log.warn({ host, status }, 'A push service did not take a reminder; it stands in the conversation')
  }

  /** To each browser that has not got it. */
  const sendLeft = async (person: PersonKey, sent: Sent): Promise<void> => {
    const waiting = (book.get(person) ?? []).filter(({ endpoint }) => sent.left.includes(endpoint))
    const sending = waiting.map(async (each) => {
      await send(person, each, sent)
      await sentBook.settle(person, sent, each.endpoint)
    })
    await Promise.all(sending).catch((error) => log.error({ err: error }, 'What was pushed could not be noted'))
  }

  const closeOver = async (person: PersonKey): Promise<void> => {
    const over: Sent[] = []
    for (const sent of sentBook.of(person))
      if (sent.reminder !== undefined && !(await isOpen(sent.reminder))) over.push(sent)
    const ending = over.filter((sent) => sentBook.of(person).includes(sent))
    if (ending.length === 0) return
    await sentBook.remove(person, ending)
    const browsers = (book.get(person) ?? []).filter(isSilenceAllowed)
    const closing = ending.flatMap(({ activityId, left }) => {
      const payload = JSON.stringify({ activityId, text: '', isOver: true } satisfies PushedReminder)
      return browsers.filter(({ endpoint }) => !left.includes(endpoint)).map((each) => attempt(each, payload))
    })
    await Promise.all(closing)
  }

  /** Where an earlier process left off. */
  const goOn = async (): Promise<void> => {
    for (const person of sentBook.people()) {
      const old = sentBook.of(person).filter(({ at }) => at < clock.now() - 1_000 * LIFE_SECONDS)
      await sentBook.remove(person, old)
      void goOnFor(person)
    }
  }
  /** What was done while no process ran is closed, not shown. */
  const goOnFor = async (person: PersonKey): Promise<void> => {
    await review(person)
    for (const sent of sentBook.of(person)) void sendLeft(person, sent)
  }
  const review = (person: PersonKey): Promise<void> =>
    closeOver(person).catch((error) => log.warn({ err: error }, 'A notification could not be closed'))
  await goOn()

  return {
    publicKey: keys.publicKey,
    subscribe: async (person, given) => {
      const subscription = readSubscription(given)
      if (subscription === null || !mayReach(new URL(subscription.endpoint))) return false
      // A browser shows what is of whoever uses it now, and nothing more of who did before.
      for (const [each, list] of book) keepOf(each, without(list, subscription.endpoint))
      book.set(person, [...(book.get(person) ?? []), subscription].slice(-KEPT_PER_PERSON))
      await save()
      return true
    },
    unsubscribe: drop,
    remind: async (person, reminder) => {
      const left = (book.get(person) ?? []).map(({ endpoint }) => endpoint)
      if (left.length === 0) return
      const sent: Sent = { ...reminder, text: shortened(reminder.text), at: clock.now(), left }
      await sentBook.add(person, sent)
      await sendLeft(person, sent)
    },
    review,
    forget: async (person) => {
      // The browsers first: what comes meanwhile is noted for nobody.
      const isKnown = book.delete(person)
      await sentBook.forget(person)
      if (isKnown) await save()
    },
    forgetAll: async () => {
      book.clear()
      await sentBook.forgetAll()
      await save()
    },
  }
}
