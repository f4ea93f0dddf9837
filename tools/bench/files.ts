import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../src/base/clock.js'
import { type Instant, SECOND_MS } from '../../src/reminders/time.js'
import { openLowdb } from '../../src/storage/lowdb/open.js'
import { BotProcess } from '../../test/e2e/bot-process.js'
import { Chat } from '../../test/e2e/chat.js'
import { FakeChannelProcess } from '../fake-channel/process.js'
import { type Bench, type Figure, percentile } from './figures.js'
import { aReminder, fill } from './workload.js'

/** Other people, each with one due at each of so many seconds. */
const OTHERS = 20
const SECONDS = 10
/** From here to the first of them: the store is filled, the bot starts and reads its first file. */
const AHEAD_SECONDS = 20
const ANSWER_MS = 60_000

const NEVER = 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'

const calendar = (count: number, linesOf: (n: number) => string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...Array.from({ length: count }, (_, n) => [
      'BEGIN:VEVENT',
      `UID:${n}`,
      `SUMMARY:event ${n}`,
      ...linesOf(n),
      'END:VEVENT',
    ]).flat(),
    'END:VCALENDAR',
  ].join('\r\n')

const dayOf = (n: number): string => new Date(Date.UTC(2041, 0, 1 + n)).toISOString().slice(0, 10).replaceAll('-', '')

const FILES: [what: string, file: string | null][] = [
  ['no file', null],
  ['4,000 ordinary events', calendar(4_000, (n) => [`DTSTART:${dayOf(n)}T090000Z`])],
  ['300 rules that never match', calendar(300, () => ['DTSTART:19970101T000000Z', NEVER])],
  ['8,000 rules that never match', calendar(8_000, () => ['DTSTART:19970101T000000Z', NEVER])],
]

const bench: Bench = {
  name: 'Files: how late others are while one file after the other is read',
  async run() {
    const channel = await FakeChannelProcess.start()
    try {
      const figures: Figure[] = []
      let alone = Number.NaN
      for (const [what, file] of FILES) {
        const late = await besideFile(channel, file)
        const max = Math.max(...late)
        if (file === null) alone = max
        figures.push(
          { what: `beside ${what}: p99`, value: percentile(late, 99), unit: 'ms' },
          {
            what: '  max',
            value: max,
            unit: 'ms',
            ...(file !== null && { target: { max: 100 }, floor: { what: 'beside no file', value: alone } }),
          },
        )
      }
      return figures
    } finally {
      await channel.stop()
    }
  },
}
export default bench

/** How late each of the others' reminders reached the channel, in milliseconds. */
async function besideFile(channel: FakeChannelProcess, file: string | null): Promise<number[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-files-'))
  const first: Instant = (Math.floor(Date.now() / SECOND_MS) + AHEAD_SECONDS) * SECOND_MS
  const dueAt = (n: number): Instant => first + Math.floor(n / OTHERS) * SECOND_MS
  const backend = await openLowdb({ dataDir, clock: systemClock })
  await fill(backend.reminders, OTHERS * SECONDS, (n) => aReminder(`other${n}`, dueAt(n)), channel.serviceUrl)
  await backend.close()
  const bot = await BotProcess.start(dataDir)
  try {
    if (Date.now() > first)
      throw new Error('The bot was up only after the first reminder was due: its start, not a file.')
    const last = first + SECONDS * SECOND_MS
    const whenRead = file === null ? [] : await readingUntil(last, bot.url, file)
    while (Date.now() < last) await new Promise((resolve) => setTimeout(resolve, last - Date.now()))
    if (file !== null && !whenRead.some((at) => at > first)) throw new Error('No file was read meanwhile.')
    const late = (await channel.seen()).flatMap(({ text, at }) => {
      const n = /of other(\d+)/.exec(text)?.[1]
      return n === undefined ? [] : [at - dueAt(Number(n))]
    })
    channel.forget()
    if (late.length !== OTHERS * SECONDS) throw new Error(`${late.length} reminders came, and not ${OTHERS * SECONDS}.`)
    return late
  } finally {
    await bot.kill()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Somebody new sends the file as soon as the one before has been answered; when each answer came. */
async function readingUntil(last: Instant, url: string, file: string): Promise<Instant[]> {
  const answered: Instant[] = []
  while (Date.now() < last) {
    const reader = await Chat.open(url, `dl_reader${answered.length}`)
    const from = reader.heard.length
    await reader.upload('plan.ics', file)
    await reader.hear(/\S/, from, ANSWER_MS)
    answered.push(Date.now())
  }
  return answered
}
