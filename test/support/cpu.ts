/** Milliseconds of processor time that the work takes in this process: what the machine does beside it does not count. */
export function cpuMsOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  return cpuMsSince(start)
}

/** Milliseconds of processor time since `process.cpuUsage()` gave `start`. */
export function cpuMsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}
