/**
 * Measures the embedded store beside floors measured in the same run: `tsx tools/bench/store.ts [--large 1000000]`.
 * Sizes that are loaded run in child processes, so that memory is that of one process holding them and nothing else.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { systemClock } from '../../src/clock.js'
import type { Reminder } from '../../src/reminders/reminder.js'
import { DAY_MS } from '../../src/reminders/time.js'
import type { Backend } from '../../src/storage/backend.js'
import { openLowdb } from '../../src/storage/lowdb/open.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { large: { type: 'string', default: '1000000' }, small: { type: 'string', default: '300000' } },
})

const START = Date.UTC(2030, 0, 1)
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'UTC']

/** A reminder as the bot makes them: 20,000 people, Teams-sized ids. */
function aReminder(number: number): Reminder {
  const person = number % 20_000
  const at = START + ((number * 7_919) % 30_000_000) * 1_000
  return {
    id: `01JDG7${number.toString(36).padStart(20, '0')}`,
    owner: `msteams|29:1nNzJ5-${person.toString(36).padStart(8, '0')}-bq2Xw8Kk0tYp3`,
    conversation: `msteams|a:1pL3yG-${person.toString(36).padStart(8, '0')}-xVtW7mZr9Qd1`,
    content: 'text',
    text: `call the dentist about appointment ${number}`,
    schedule: { kind: 'once', at, timeZone: zones[number % 4] ?? 'UTC' },
    status: 'waiting',
    dueAt: at,
    occurrenceAt: at,
    audience: { kind: 'owner' },
    attempts: 0,
    createdAt: START - DAY_MS,
    version: 0,
  }
}

const percentile = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
function spread(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  return `p50 ${percentile(sorted, 0.5).toFixed(2)} ms, p99 ${percentile(sorted, 0.99).toFixed(2)} ms, max ${percentile(sorted, 1).toFixed(1)} ms`
}
const megabytes = (bytes: number) => `${Math.round(bytes / (1 << 20))} MB`
const say = (what: string, figure: string) => console.log(`${what.padEnd(58)} ${figure}`)

/** Times `count` runs of `work`, `width` at a time. */
async function timed(count: number, width: number, work: (number: number) => Promise<unknown>) {
  const times: number[] = []
  let next = 0
  const began = performance.now()
  const lane = async () => {
    while (next < count) {
      const number = next++
      const start = performance.now()
      await work(number)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
  return { times, perSecond: Math.round((count / (performance.now() - began)) * 1_000) }
}

/** The longest the event loop was held while `work` ran. */
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

async function measureCreates(backend: Backend, from: number, label: string): Promise<number> {
  const create = (number: number) => backend.reminders.commit({ reminders: [aReminder(number)] })
  const single = await timed(2_000, 1, (number) => create(from + number))
  say(`create, one at a time${label}`, `${spread(single.times)}, ${single.perSecond}/s`)
  const grouped = await timed(20_000, 64, (number) => create(from + 2_000 + number))
  say(`create, 64 in flight${label}`, `${spread(grouped.times)}, ${grouped.perSecond}/s`)
  return from + 22_000
}

async function measureFloor(folder: string): Promise<void> {
  const line = Buffer.from(`${JSON.stringify(aReminder(1))}\n`)
  const file = await open(join(folder, 'floor'), 'a')
  const single = await timed(2_000, 1, async () => {
    await file.write(line)
    await file.datasync()
  })
  say('  floor: bare append + fsync of one line', `${spread(single.times)}, ${single.perSecond}/s`)
  const many = Buffer.concat(Array.from({ length: 64 }, () => line))
  const grouped = await timed(20_000 / 64, 1, async () => {
    await file.write(many)
    await file.datasync()
  })
  say('  floor: bare append + fsync of 64 lines', `${spread(grouped.times)}, ${grouped.perSecond * 64}/s`)
  await file.close()
}

async function fill(folder: string, count: number): Promise<void> {
  const backend = await openLowdb({ dataDir: folder, clock: systemClock })
  for (let number = 0; number < count; number += 1_000)
    await backend.reminders.commit({
      reminders: Array.from({ length: 1_000 }, (_, index) => aReminder(number + index)),
    })
  await backend.close()
}

/** In a process of its own: start, memory, ticks, creates, and the stall of a compaction, with `count` stored. */
async function measureLoaded(folder: string, count: number): Promise<void> {
  const idle = process.memoryUsage.rss()
  const began = performance.now()
  const backend = await openLowdb({ dataDir: folder, clock: systemClock })
  const took = performance.now() - began
  const { waiting } = await backend.reminders.counts(START)
  say(`start with ${waiting} stored`, `${(took / 1_000).toFixed(2)} s`)
  say(`  resident (an empty process: ${megabytes(idle)})`, megabytes(process.memoryUsage.rss()))

  const ticks = await timed(5_000, 1, () => backend.reminders.claimDue(START - DAY_MS, 1_000, 60_000))
  say(`tick, ${waiting} waiting, nothing due`, spread(ticks.times))
  const claims = await timed(1, 1, () => backend.reminders.claimDue(START + 3_000_000_000, 1_000, 60_000))
  say('claim of 1,000 due', spread(claims.times))
  const lists = await timed(500, 1, (number) => backend.reminders.remindersOf(aReminder(number).owner))
  say(
    `list of one person (${(await backend.reminders.remindersOf(aReminder(1).owner)).length} reminders)`,
    spread(lists.times),
  )

  await measureCreates(backend, count, `, ${waiting} stored`)
  const stall = await longestStall(async () => {
    await backend.reminders.forget('msteams|nobody')
  })
  say('event loop held at most, while all is rewritten', `${stall.toFixed(1)} ms`)
  const during = backend.reminders.forget('msteams|nobody')
  const creates = await timed(1_000, 1, (number) =>
    backend.reminders.commit({ reminders: [aReminder(count + 50_000 + number)] }),
  )
  await during
  say('create, one at a time, while all is rewritten', spread(creates.times))
  say('  resident after that', megabytes(process.memoryUsage.rss()))
  await backend.close()
}

async function measureParsing(folder: string, count: number): Promise<void> {
  let bytes = 0
  let took = 0
  for (const name of (await readdir(folder)).filter((one) => /^(snapshot|journal)-.*\d\.jsonl?$/.test(one))) {
    bytes += (await stat(join(folder, name))).size
    const file = await readFile(join(folder, name))
    const began = performance.now()
    let start = 0
    for (let end = file.indexOf(10); end >= 0; end = file.indexOf(10, start)) {
      const text = file.toString('utf8', start, file[end - 1] === 44 ? end - 1 : end)
      if (text.startsWith('{')) JSON.parse(text)
      start = end + 1
    }
    took += performance.now() - began
  }
  say(`  floor: bare JSON.parse of the same lines (${count})`, `${(took / 1_000).toFixed(2)} s, ${megabytes(bytes)}`)
}

if (positionals[0] === 'loaded') await measureLoaded(positionals[1] ?? '', Number(positionals[2]))
else {
  const folder = await mkdtemp(join(tmpdir(), 'bench-store-'))
  try {
    await measureFloor(folder)
    const empty = await openLowdb({ dataDir: join(folder, 'empty'), clock: systemClock })
    await measureCreates(empty, 0, ', nothing stored')
    await empty.close()
    for (const count of [Number(values.small), Number(values.large)]) {
      const data = join(folder, String(count))
      await fill(data, count)
      await measureParsing(data, count)
      const script = [...process.execArgv, fileURLToPath(import.meta.url), 'loaded', data, String(count)]
      execFileSync(process.execPath, script, { stdio: 'inherit' })
      await rm(data, { recursive: true })
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
