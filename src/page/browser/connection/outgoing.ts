import { language } from '../texts/index.js'
import type { Outgoing, Saying } from './activity.js'

const two = (number: number): string => String(Math.floor(Math.abs(number))).padStart(2, '0')

/** Local time with its offset, which `toISOString` would lose. */
const localTimestamp = (now: Date): string => {
  const offset = -now.getTimezoneOffset()
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, -1)
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`
}

export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** A shorter wait makes no difference to what was said. */
const WAIT_MS = 1_000

/** As it is sent now: with how long it waited, so that the bot counts the times in it from when it was said. */
export const sentNow = (activity: Outgoing): Outgoing => {
  const waitedMs = Date.now() - Date.parse(activity.localTimestamp)
  if (waitedMs < WAIT_MS) return activity
  return { ...activity, channelData: { ...activity.channelData, waitedMs } }
}

export const outgoing = (saying: Saying): Outgoing => ({
  ...saying,
  channelData: { clientActivityID: crypto.randomUUID() },
  from: { id: 'me', role: 'user' },
  locale: language,
  localTimestamp: localTimestamp(new Date()),
  localTimezone: browserZone(),
})
