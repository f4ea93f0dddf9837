/** The one place that reads the system clock, in ms since 1970; everything else is handed a `Clock` or an `Instant`. */
export const systemClock = { now: (): number => Date.now() }

/** Calls `work` after so many milliseconds, unless what it returns is called before. Keeps no process alive. */
export function after(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms)
  timer.unref()
  return () => clearTimeout(timer)
}

/** So often looked at whether the process runs. */
const OWN_STEPS = 20

/**
 * Calls `work` after so many milliseconds in which the process itself ran, unless what it returns is called before: while the
 * event loop stands still or the machine sleeps, nothing that is waited for can arrive, so that counts for one step of twenty.
 */
export function afterOwn(ms: number, work: () => void): () => void {
  let steps = 0
  const timer = setInterval(() => {
    steps += 1
    if (steps < OWN_STEPS) return
    clearInterval(timer)
    work()
  }, ms / OWN_STEPS)
  return () => clearInterval(timer)
}

/** Resolves after so many milliseconds. Keeps no process alive. */
export const sleep = (ms: number): Promise<void> => new Promise((resolve) => after(ms, resolve))
