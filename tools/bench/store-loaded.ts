import { systemClock } from '../../src/base/clock.js'
import { DAY_MS } from '../../src/reminders/time.js'
import { openLowdb } from '../../src/storage/lowdb/open.js'
import { aStoredReminder, type Creates, creates, START, type Timing, timed } from './store-workload.js'

/** What `store.ts` asks of a process that holds so many reminders and nothing else. */
export interface Loaded {
  startSeconds: number
  residentMegabytes: number
  tick: Timing
  claim: Timing
  list: Timing
  creates: Creates
  /** The longest that everything stood still while the whole of it was rewritten. */
  stallMs: number
}

const [folder = '', count = '0'] = process.argv.slice(2)
const megabytes = () => process.memoryUsage.rss() / 2 ** 20

const begun = performance.now()
const backend = await openLowdb({ dataDir: folder, clock: systemClock })
const startSeconds = (performance.now() - begun) / 1_000
const residentMegabytes = megabytes()
const { waiting } = await backend.reminders.counts(START)
if (waiting !== Number(count)) throw new Error(`${waiting} reminders were found, and not ${count}.`)

const loaded: Loaded = {
  startSeconds,
  residentMegabytes,
  tick: await timed(5_000, 1, () => backend.reminders.claimDue(START - DAY_MS, 1_000, 60_000)),
  claim: await timed(1, 1, () => backend.reminders.claimDue(START + 3_000_000_000, 1_000, 60_000)),
  list: await timed(500, 1, (n) => backend.reminders.remindersOf(aStoredReminder(n).owner)),
  creates: await creates(backend, waiting),
  stallMs: await longestStall(() => backend.reminders.forget('msteams|nobody')),
}
await backend.close()
process.send?.(loaded)
process.disconnect?.()

async function longestStall(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - 1)
    last = now
  }, 1)
  await work()
  clearInterval(timer)
  return longest
}
