import { setPriority } from 'node:os'
import { isMainThread } from 'node:worker_threads'
import type { CalendarPlan } from '../reminders/calendar-plan.js'
import type { Reader } from './read/moments.js'
import { NotACalendar, readCalendar } from './read/plan.js'

/** Reads calendar files on a thread of its own (`pool.ts`), with less right to a core than the thread that reminds. */

// Of this thread alone: a priority is a thread's own on Linux, and elsewhere files are read as fast as before.
if (!isMainThread && process.platform === 'linux') setPriority(10)

export interface FileToRead {
  bytes: Uint8Array
  reader: Reader
}

/** Null: the file is no calendar. */
export default function read({ bytes, reader }: FileToRead): CalendarPlan | null {
  try {
    return readCalendar(bytes, reader)
  } catch (error) {
    if (error instanceof NotACalendar) return null
    throw error
  }
}
