import { readFileSync } from 'node:fs'

/** Milliseconds of processor time that the work takes in this process: what the machine does beside it does not count. */
export function cpuMsOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  return cpuMsSince(start)
}

/**
 * Milliseconds of processor time that the thread of the event loop has had so far, without worker threads. By the kernel's own
 * account (`schedstat`, in nanoseconds), so on Linux alone.
 */
export function mainThreadMs(): number {
  const [onCpuNs = '0'] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')
  return Number(onCpuNs) / 1e6
}

/** Milliseconds of processor time since `process.cpuUsage()` gave `start`. */
export function cpuMsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}
