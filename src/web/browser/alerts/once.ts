/** Reminders that some tab has called attention to, newest last. */
const KEY = 'alerted'
const KEPT = 200
/** A tab that nobody looks at lets one that somebody looks at go first. */
const BEHIND_MS = 150

const alerted = (): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.map(String) : []
  } catch {
    // Not JSON: nothing that this page wrote.
    return []
  }
}

const note = (ids: string[]): void =>
  localStorage.setItem(KEY, JSON.stringify([...new Set([...alerted(), ...ids])].slice(-KEPT)))

export const isWatched = (): boolean => document.visibilityState === 'visible' && document.hasFocus()

/** Runs `alert` in one of all tabs of this browser, once for each id, also over reloads. */
export const once = async (id: string, alert: () => void): Promise<void> => {
  if (!isWatched()) await new Promise((resolve) => setTimeout(resolve, BEHIND_MS))
  await navigator.locks.request('alert', () => {
    if (alerted().includes(id)) return
    note([id])
    alert()
  })
}

/** What was there when the page opened has been seen with it. */
export const seen = (ids: string[]): Promise<void> => navigator.locks.request('alert', () => note(ids))
