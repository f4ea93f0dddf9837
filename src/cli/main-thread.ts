import { readFileSync } from 'node:fs'

/**
 * Milliseconds of processor time that the thread of the event loop has had so far, without worker threads. By the kernel's own
 * account (`schedstat`, in nanoseconds); null where there is none, which is anywhere but on Linux.
 */
export function mainThreadMs(): number | null {
  if (process.platform !== 'linux') return null
  const [onCpuNs = '0'] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')
  return Number(onCpuNs) / 1e6
}
