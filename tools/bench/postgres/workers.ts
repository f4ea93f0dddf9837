import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Instant } from '../../../src/reminders/time.js'
import type { Orders } from './worker.js'

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url))

export interface Worker {
  process: ChildProcess
  logFile: string
  /** Asks it to end and waits until it did. Resolves with its exit code. */
  stop(): Promise<number | null>
  kill(): Promise<void>
}

/** Starts one process and waits until it works. */
async function startWorker(orders: Orders): Promise<Worker> {
  const child = fork(WORKER, [JSON.stringify(orders)], { execArgv: ['--import=tsx'] })
  const ended = once(child, 'exit')
  const [message] = await Promise.race([once(child, 'message'), ended])
  if (message !== 'ready') throw new Error('a worker did not start')
  return {
    process: child,
    logFile: orders.logFile,
    async stop() {
      child.kill('SIGTERM')
      const [code] = await ended
      return code
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

let made = 0
export const startWorkers = (count: number, folder: string, orders: Omit<Orders, 'logFile'>): Promise<Worker[]> =>
  Promise.all(
    Array.from({ length: count }, () => startWorker({ ...orders, logFile: join(folder, `worker-${++made}.log`) })),
  )

export interface Message {
  at: Instant
  what: 'begun' | 'sent'
  id: string
}

/** What the workers noted about reminders whose id begins with `prefix`, in order of time. */
export async function messagesOf(workers: Worker[], prefix: string): Promise<Message[]> {
  const logs = await Promise.all(workers.map((worker) => readFile(worker.logFile, 'utf8')))
  const messages = logs.flatMap((log) =>
    log
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' '))
      .map(([at, what, id]) => ({ at: Number(at), what, id }) as Message),
  )
  return messages.filter(({ id }) => id.startsWith(prefix)).sort((a, b) => a.at - b.at)
}
