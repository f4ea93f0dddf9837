const FIRST_MS = 250
const LONGEST_MS = 5_000

/** How long to wait before attempt number `attempt` (from 0): doubling, at most 5 s, spread so that tabs do not come at once. */
const pauseBefore = (attempt: number): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10)) * (0.75 + Math.random() / 4)

/** Waits before the next attempt; less when the machine comes back to the network or the person to the page. */
export const patience = (attempt: number): Promise<void> =>
  new Promise((resolve) => {
    const events = new AbortController()
    const end = () => {
      clearTimeout(timer)
      events.abort()
      resolve()
    }
    const timer = setTimeout(end, pauseBefore(attempt))
    addEventListener('online', end, { signal: events.signal })
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') end()
      },
      { signal: events.signal },
    )
  })
