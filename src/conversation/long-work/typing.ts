import type { Log } from '../../base/log.js'

/** Nobody wonders about less. */
const FIRST_MS = 500
/** Clients show it for 3 to 5 s. */
const AGAIN_MS = 3_000

interface TypingDeps {
  after(ms: number, work: () => void): () => void
  log: Log
}

/** Shows typing once the work has taken a moment, and again until what it returns is called. */
export function showTyping({ after, log }: TypingDeps, send: () => Promise<unknown>): () => void {
  let isOver = false
  const show = async () => {
    if (isOver) return
    stop = after(AGAIN_MS, () => void show())
    try {
      await send()
    } catch (error) {
      log.info({ err: error }, 'Typing could not be shown')
    }
  }
  let stop = after(FIRST_MS, () => void show())
  return () => {
    isOver = true
    stop()
  }
}
