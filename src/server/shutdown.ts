import type { Log } from './log.js'

/** Everything is over within this, or cut: reminders cut off are sent after the next start. */
const DEADLINE_MS = 9_000

/** On SIGTERM or SIGINT: `close`, then exit 0. What takes too long is named and left. */
export function endOnSignal(close: () => Promise<void>, log: Log): void {
  let isEnding = false
  const end = async (signal: NodeJS.Signals) => {
    if (isEnding) return
    isEnding = true
    log.info({ signal }, 'Ending')
    const cut = setTimeout(() => {
      log.warn('Not everything ended in time; what was not sent is sent after the next start')
      process.exit(0)
    }, DEADLINE_MS)
    try {
      await close()
      log.info('Ended')
    } catch (error) {
      log.error({ err: error }, 'Ending failed; what was confirmed is stored all the same')
    }
    clearTimeout(cut)
    process.exit(0)
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

/**
 * What is done about uncaught errors. A rejected promise that nothing awaits is logged and the process goes on: a bot
 * that is up keeps more promises than one that is down. After a thrown error the state is unknown, so the process ends and
 * its supervisor starts it anew; what was confirmed is on disk.
 */
export function logUncaught(log: Log): void {
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'A promise failed with nobody waiting for it'))
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'An error nobody caught; ending')
    process.exit(1)
  })
}
