/** The one place that reads the system clock, in ms since 1970; everything else is handed a `Clock` or an `Instant`. */
export const systemClock = { now: (): number => Date.now() }

/** Calls `work` after so many milliseconds, unless what it returns is called before. Keeps no process alive. */
export function after(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms)
  timer.unref()
  return () => clearTimeout(timer)
}

/** Resolves after so many milliseconds. Keeps no process alive. */
export const sleep = (ms: number): Promise<void> => new Promise((resolve) => after(ms, resolve))
