import type { Coming } from '../../wire.js'
import type { Activity } from './activity.js'
import { keep, kept } from './kept.js'

/** As many messages as the page draws when it opens. */
const MESSAGES = 60
/** Changes come in bursts; the last state is what counts. */
const PAUSE_MS = 400

export interface Snapshot {
  past: Activity[]
  /** With the bot's clock as it is by now. */
  coming: Coming | null
}

/** What the page showed last in this browser. */
export const readSnapshot = async (): Promise<Snapshot | null> => {
  const snapshot = await kept('snapshot')
  if (snapshot === undefined) return null
  const { past, coming, savedAt } = snapshot
  return { past, coming: coming && { ...coming, now: coming.now + Date.now() - savedAt } }
}

/** Keeps what the page shows, for the next time that it opens without a connection. */
export const openSnapshot = () => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const shown = { conversationId: '', past: [] as readonly Activity[], coming: null as Coming | null, savedAt: 0 }
  const save = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void keep('snapshot', () => ({ ...shown, past: shown.past.slice(-MESSAGES) })), PAUSE_MS)
  }
  return {
    said: (past: readonly Activity[]) => {
      shown.past = past
      save()
    },
    coming: (coming: Coming) => {
      shown.coming = coming
      shown.savedAt = Date.now()
      save()
    },
  }
}
