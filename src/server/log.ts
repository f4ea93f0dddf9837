import { AsyncLocalStorage } from 'node:async_hooks'
import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'

export type Log = Logger

/** Whatever happens inside one HTTP turn or one delivery carries its id in the log. */
const turns = new AsyncLocalStorage<string>()

export const withTurn = <T>(turn: string, work: () => T): T => turns.run(turn, work)

/** Names that could carry a person's words, a person's name or a secret; a slip of the pen is masked. */
const PRIVATE = ['text', 'name', 'token', 'password', 'authorization', 'activity', 'reference', 'headers', 'body']

/**
 * JSON lines on stdout: level, ISO time, `turn`, facts, message. Facts are ids, counts, codes and durations, never what
 * somebody wrote, who they are, or what opens a door.
 */
export const openLog = (level: string, destination?: DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const turn = turns.getStore()
        return turn === undefined ? {} : { turn }
      },
      redact: { paths: PRIVATE.flatMap((key) => [key, `*.${key}`]), censor: '[left out]' },
      serializers: { err: describeError },
    },
    destination,
  )

/** The SDK writes to the console, whole errors with all that hangs on them; they become lines like any other. */
export function takeConsole(log: Log): void {
  const line = (level: 'warn' | 'error') => (said: unknown) =>
    log[level](said instanceof Error ? { err: said } : {}, 'A library wrote to the console')
  console.warn = line('warn')
  console.error = line('error')
}

/** The chain of causes without the objects that libraries hang on their errors (requests with tokens, activities). */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, message, stack, cause } = error
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return { type: name, ...code, message, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) }
}
