import fs from 'node:fs/promises'

/** Which process holds a lock, well enough not to take a later one with the same pid for it. */
export interface Holder {
  pid: number
  /** Clock ticks from boot to the start of the process; only Linux tells. */
  startTime?: string
  /** Changes with every boot; only Linux tells. */
  bootId?: string
  /** Pids mean something within one namespace (container). */
  pidNamespace?: string
  /** Of the lock file as it was made: a copy of it, in a copy of the folder, locks nothing. */
  inode?: number
  /** This hold and no other. */
  token: string
}

export async function thisProcess(token: string): Promise<Holder> {
  return { pid: process.pid, ...(await whereabouts()), startTime: await startTimeOf(process.pid), token }
}

/** `unknown`: it may run in another container, or the system does not tell. */
export async function lookUp(holder: Holder): Promise<'alive' | 'gone' | 'unknown'> {
  const here = await whereabouts()
  if (holder.bootId !== here.bootId || holder.pidNamespace !== here.pidNamespace) return 'unknown'
  if (!exists(holder.pid)) return 'gone'
  if (holder.startTime === undefined) return 'unknown'
  return (await startTimeOf(holder.pid)) === holder.startTime ? 'alive' : 'gone'
}

async function whereabouts(): Promise<Pick<Holder, 'bootId' | 'pidNamespace'>> {
  return {
    bootId: (await told(() => fs.readFile('/proc/sys/kernel/random/boot_id', 'utf8')))?.trim(),
    pidNamespace: await told(() => fs.readlink('/proc/self/ns/pid')),
  }
}

/** proc(5), /proc/pid/stat: field 22, counted behind the command's name, which may itself hold blanks and brackets. */
async function startTimeOf(pid: number): Promise<string | undefined> {
  const stat = await told(() => fs.readFile(`/proc/${pid}/stat`, 'utf8'))
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
}

/** What the system tells, if it does. */
async function told(ask: () => Promise<string>): Promise<string | undefined> {
  try {
    return await ask()
  } catch {
    return undefined
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
