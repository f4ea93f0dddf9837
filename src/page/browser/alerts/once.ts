import { keep } from '../connection/kept.js'

const KEPT = 200
/** A tab that nobody looks at lets one that somebody looks at go first. */
const BEHIND_MS = 150

/** Notes ids as alerted. @returns those that were not yet. */
const note = async (ids: string[]): Promise<string[]> => {
  let fresh: string[] = ids
  await keep('alerted', (alerted = []) => {
    fresh = ids.filter((id) => !alerted.includes(id))
    return [...alerted, ...fresh].slice(-KEPT)
  })
  return fresh
}

export const isWatched = (): boolean => document.visibilityState === 'visible' && document.hasFocus()

/**
 * Runs `alert` in one of all tabs of this browser and its service worker, once for each id, also over reloads. `laterMs`: how
 * long somebody else, who is to go first, may take.
 */
export const once = async (id: string, alert: () => void, laterMs = isThere() && isWatched() ? 0 : BEHIND_MS) => {
  if (laterMs > 0) await new Promise((resolve) => setTimeout(resolve, laterMs))
  if ((await note([id])).length > 0) alert()
}

/** The service worker has no document. */
const isThere = (): boolean => typeof document !== 'undefined'

/** What was there when the page opened has been seen with it. */
export const seen = async (ids: string[]): Promise<void> => {
  await note(ids)
}
