import { clear, del, get, update } from 'idb-keyval'
import type { Coming } from '../../wire.js'
import type { Activity, Outgoing } from './activity.js'

/** What page and service worker keep in this browser, over reloads, restarts and a closed page. */
interface Kept {
  conversation: { conversationId: string; token: string }
  /** Activity ids that attention was called to, newest last. */
  alerted: string[]
  /** What was said and not taken yet, oldest first; `owner` names the tab that sends it. */
  outbox: { owner: string; activity: Outgoing }[]
  /** What the page showed last, for when there is no connection. `savedAt` by the browser's clock. */
  snapshot: { conversationId: string; past: Activity[]; coming: Coming | null; savedAt: number }
}

/** Called once when this browser refuses to keep more: its storage is full, or closed to this page. */
let tellFull: () => void = () => undefined
export const onStorageFull = (tell: () => void): void => {
  tellFull = tell
}

const refused = (error: unknown): undefined => {
  if (!(error instanceof DOMException)) throw error
  tellFull()
  tellFull = () => undefined
}

/** Undefined: nothing is kept, or nothing can be. */
export const kept = <Key extends keyof Kept>(key: Key): Promise<Kept[Key] | undefined> =>
  get<Kept[Key]>(key).catch(refused)

/** Changes what is kept in one step that nobody else of this browser comes between. */
export const keep = <Key extends keyof Kept>(
  key: Key,
  change: (old: Kept[Key] | undefined) => Kept[Key],
): Promise<void> => update<Kept[Key]>(key, change).catch(refused)

/** What a page without a network would show goes; what is unsent or half written stays. */
export const dropSnapshot = (): Promise<void> => del('snapshot').catch(refused)

/** Nothing of the person is left in this browser. */
export const dropAll = async (): Promise<void> => {
  localStorage.clear()
  await clear().catch(refused)
}

/** The same for small choices of this browser that must be known at once. */
export const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch (error) {
    refused(error)
  }
}
