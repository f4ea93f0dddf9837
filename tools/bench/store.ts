import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../src/base/clock.js'
import { openLowdb } from '../../src/storage/lowdb/open.js'
import type { Bench, Figure } from './figures.js'
import type { Loaded } from './store-loaded.js'
import { aStoredReminder, type Creates, creates, type Timing, timed } from './store-workload.js'

/** Past it the store belongs into PostgreSQL. */
const MANY = 300_000

const bench: Bench = {
  name: 'The embedded store',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'bench-store-'))
    try {
      const floor = await appends(folder)
      const empty = await openLowdb({ dataDir: join(folder, 'empty'), clock: systemClock })
      const onEmpty = await creates(empty, 0)
      await empty.close()
      const many = await withStored(folder, MANY)
      return [
        ...createFigures(onEmpty, many.loaded.creates, floor),
        ...startFigures(many),
        ...loadedFigures(many.loaded),
      ]
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
export default bench

function createFigures(onEmpty: Creates, onMany: Creates, floor: Creates): Figure[] {
  const one = { what: 'append and fsync of one line', value: floor.single.p99Ms }
  const many = { what: 'append and fsync of 64 lines', value: floor.grouped.p99Ms }
  return [
    { what: 'create, one at a time: p99', value: onEmpty.single.p99Ms, unit: 'ms', target: { max: 5 }, floor: one },
    { what: 'create, 64 in flight: p99', value: onEmpty.grouped.p99Ms, unit: 'ms', target: { max: 15 }, floor: many },
    {
      what: 'create, 64 in flight',
      value: onEmpty.grouped.perSecond,
      unit: '/s',
      target: { min: 10_000 },
      floor: { what: many.what, value: floor.grouped.perSecond },
    },
    {
      what: '  slower with 300k stored by',
      value: onEmpty.grouped.perSecond / onMany.grouped.perSecond,
      unit: 'x',
      target: { max: 1.5 },
    },
    { what: '  one at a time with 300k stored: p99', value: onMany.single.p99Ms, unit: 'ms', target: { max: 5 } },
  ]
}

interface Stored {
  loaded: Loaded
  /** Of the same files, line by line. */
  parseSeconds: number
}

const startFigures = ({ loaded, parseSeconds }: Stored): Figure[] => [
  {
    what: 'start with 300k stored',
    value: loaded.startSeconds,
    unit: 's',
    target: { max: 3 },
    floor: { what: 'JSON.parse of the same lines', value: parseSeconds },
  },
  { what: '  resident memory', value: loaded.residentMegabytes, unit: 'MB', target: { max: 450 } },
]

const loadedFigures = (loaded: Loaded): Figure[] => [
  { what: 'tick, 300k waiting, nothing due: p99', value: loaded.tick.p99Ms, unit: 'ms', target: { max: 10 } },
  { what: '  claim of 1,000 due', value: loaded.claim.p99Ms, unit: 'ms' },
  { what: '  list of one person: p99', value: loaded.list.p99Ms, unit: 'ms' },
  { what: '  everything stood still at most, while all is rewritten', value: loaded.stallMs, unit: 'ms' },
]

/** Stores `count` and measures them in a process of their own, so that memory is that of them and nothing else. */
async function withStored(folder: string, count: number): Promise<Stored> {
  const data = join(folder, String(count))
  const backend = await openLowdb({ dataDir: data, clock: systemClock })
  for (let n = 0; n < count; n += 1_000) {
    await backend.reminders.commit({
      reminders: Array.from({ length: 1_000 }, (_, index) => aStoredReminder(n + index)),
    })
  }
  await backend.close()
  const parseSeconds = await parsing(data)
  const child = fork(new URL('./store-loaded.ts', import.meta.url), [data, String(count)], {
    execArgv: ['--import', 'tsx'],
  })
  const [loaded] = (await once(child, 'message')) as [Loaded]
  if (child.exitCode === null) await once(child, 'exit')
  await rm(data, { recursive: true })
  return { loaded, parseSeconds }
}

/** The least that makes a line durable, alone and by 64 (the rate is of lines). */
async function appends(folder: string): Promise<Creates> {
  const line = Buffer.from(`${JSON.stringify(aStoredReminder(1))}\n`)
  const file = await open(join(folder, 'floor'), 'a')
  const append = (bytes: Buffer) => async () => {
    await file.write(bytes)
    await file.datasync()
  }
  const single = await timed(2_000, 1, append(line))
  const grouped = await timed(20_000 / 64, 1, append(Buffer.concat(Array.from({ length: 64 }, () => line))))
  await file.close()
  const ofLines: Timing = { ...grouped, perSecond: grouped.perSecond * 64 }
  return { single, grouped: ofLines }
}

async function parsing(folder: string): Promise<number> {
  let tookMs = 0
  for (const name of (await readdir(folder)).filter((one) => /^(snapshot|journal)-.*\d\.jsonl?$/.test(one))) {
    const file = await readFile(join(folder, name))
    const begun = performance.now()
    let start = 0
    for (let end = file.indexOf(10); end >= 0; end = file.indexOf(10, start)) {
      const text = file.toString('utf8', start, file[end - 1] === 44 ? end - 1 : end)
      if (text.startsWith('{')) JSON.parse(text)
      start = end + 1
    }
    tookMs += performance.now() - begun
  }
  return tookMs / 1_000
}
