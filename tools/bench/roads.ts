import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { systemClock } from '../../src/base/clock.js'
import { type Instant, SECOND_MS } from '../../src/reminders/time.js'
import { openLowdb } from '../../src/storage/lowdb/open.js'
import { BotProcess } from '../../test/e2e/bot-process.js'
import { FakeSlack } from '../fake-slack/fake-slack.js'
import { FakeTelegram } from '../fake-telegram/fake-telegram.js'
import { type Bench, type Figure, percentile } from './figures.js'
import { aReminder } from './workload.js'

/**
 * Chats in which something is due in the same second. Telegram takes 30 messages a second, so 1,000 take 34 s and
 * `BENCH_CHATS=10000` takes 334 s: the pace is what is measured, and no clock of ours turns theirs.
 */
const CHATS = Number(process.env.BENCH_CHATS ?? 1_000)
const PER_SECOND = 30
/** Chats of an idle bot in which something is due, one after the other. */
const WATCHED = 40

interface Road {
  name: string
  channelId: string
  serviceUrl: string
  chat(n: number): string
  env: Record<string, string>
  say(chat: string, text: string): void
  /** When each message of a chat was shown. */
  shown(chat: string): { text: string; at: number }[]
  stop(): Promise<void>
}

async function openTelegram(): Promise<Road> {
  const fake = await FakeTelegram.start()
  return {
    name: 'Telegram',
    channelId: 'telegram-bot',
    serviceUrl: 'urn:telegram',
    chat: (n) => `${1_000_000 + n}`,
    env: { TELEGRAM_BOT_TOKEN: fake.token, TELEGRAM_API_ROOT: fake.root },
    say: (chat, text) => void fake.say(Number(chat), text),
    shown: (chat) => fake.chats.get(Number(chat)) ?? [],
    stop: () => fake.stop(),
  }
}

async function openSlack(): Promise<Road> {
  const fake = await FakeSlack.start()
  return {
    name: 'Slack',
    channelId: 'slack-bot',
    serviceUrl: 'urn:slack',
    chat: (n) => `D${n}`,
    env: { SLACK_BOT_TOKEN: fake.botToken, SLACK_APP_TOKEN: fake.appToken, SLACK_API_URL: fake.apiUrl },
    say: (chat, text) => void fake.say(chat, text),
    shown: (chat) => fake.channels.get(chat) ?? [],
    stop: () => fake.stop(),
  }
}

const bench: Bench = {
  name: 'Roads',
  async run() {
    const figures: Figure[] = []
    for (const open of [openTelegram, openSlack])
      for (const measure of [firstReminder, idle, crowd]) {
        const road = await open()
        try {
          figures.push(...(await measure(road)))
        } finally {
          await road.stop()
        }
      }
    return figures
  },
}
export default bench

/** From `npm start`'s own command with a token to the first reminder, which was asked for a second ahead. */
const firstReminder = (road: Road): Promise<Figure[]> =>
  withDataDir(async (dataDir) => {
    const begun = Date.now()
    const bot = await BotProcess.start(dataDir, road.env)
    road.say(road.chat(0), 'remind me in 1 second to stretch')
    const [at] = await timesOf(road, 1, /^⏰? ?stretch\n/)
    await bot.stop()
    return [
      { what: `${road.name}: from the start with a token to the first reminder`, value: since(begun, at), unit: 's' },
    ]
  })

/** How late an idle bot is at whole seconds, in which it looks for what is due. */
const idle = (road: Road): Promise<Figure[]> =>
  withDataDir(async (dataDir) => {
    const first = Math.ceil(Date.now() / SECOND_MS + 10) * SECOND_MS
    const dueAt = (n: number) => first + n * SECOND_MS
    await fill(road, dataDir, WATCHED, dueAt)
    const bot = await BotProcess.start(dataDir, road.env)
    const cameAt = await timesOf(road, WATCHED, /water the plants/)
    await bot.stop()
    const late = cameAt.map((at, n) => at - dueAt(n))
    return [50, 99].map((percent) => ({
      what: `${road.name}: lateness, idle: p${percent}`,
      value: percentile(late, percent),
      unit: 'ms',
    }))
  })

/** One message in each of many chats, all due in one second. */
const crowd = (road: Road): Promise<Figure[]> =>
  withDataDir(async (dataDir) => {
    const due = Date.now() + (12 + CHATS / 2_000) * SECOND_MS
    await fill(road, dataDir, CHATS, () => due)
    const bot = await BotProcess.start(dataDir, road.env)
    const before = await residentMb(bot)
    let most = before
    const watching = setInterval(async () => {
      most = Math.max(most, await residentMb(bot).catch(() => 0))
    }, SECOND_MS)
    const cameAt = (await timesOf(road, CHATS, /water the plants/)).sort((a, b) => a - b)
    clearInterval(watching)
    await pause(2 * SECOND_MS) // what would come twice comes now
    const twice = Array.from({ length: CHATS }, (_, n) => road.shown(road.chat(n)).length).filter((count) => count > 1)
    await bot.stop()
    const inChats = `${road.name}: ${CHATS.toLocaleString('en')} chats`
    return [
      { what: `${inChats} due at once: the last one after`, value: since(due, cameAt.at(-1)), unit: 's' },
      {
        // By arrival: on a busy machine some are read late and in a bunch, which evens out over ten seconds.
        what: `${inChats}: most messages in any 10 s, a second`,
        value: mostWithin(10 * SECOND_MS, cameAt) / 10,
        unit: '',
        ...(road.name === 'Telegram' && { target: { max: PER_SECOND + 3 } }),
      },
      { what: `${inChats}: came twice`, value: twice.length, unit: '', target: { max: 0 } },
      { what: `${inChats}: memory before they were due`, value: before, unit: 'MB' },
      { what: `${inChats}: memory at most`, value: most, unit: 'MB' },
    ]
  })

/** When the first message of each chat came that has these words. Waits for all, as long as they keep coming. */
async function timesOf(road: Road, count: number, words: RegExp): Promise<number[]> {
  const find = (n: number) => road.shown(road.chat(n)).find(({ text }) => words.test(text))?.at
  for (let last = -1, stillSince = Date.now(); ; ) {
    const times = Array.from({ length: count }, (_, n) => find(n)).filter((at) => at !== undefined)
    if (times.length === count) return times
    if (times.length > last) [last, stillSince] = [times.length, Date.now()]
    if (Date.now() - stillSince > 60 * SECOND_MS) throw new Error(`${road.name}: ${times.length} of ${count} came.`)
    await pause(200)
  }
}

function mostWithin(ms: number, times: number[]): number {
  let from = 0
  return times.reduce((most, at, to) => {
    while ((times[from] ?? at) <= at - ms) from += 1
    return Math.max(most, to - from + 1)
  }, 0)
}

const since = (from: Instant, at: number | undefined): number => ((at ?? Number.NaN) - from) / SECOND_MS

async function residentMb({ child }: BotProcess): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024
}

/** As if each person had once asked for one reminder in a chat of their own. */
async function fill(road: Road, dataDir: string, count: number, dueAt: (n: number) => Instant): Promise<void> {
  const backend = await openLowdb({ dataDir, clock: systemClock })
  for (let from = 0; from < count; from += 1_000) {
    const numbers = Array.from({ length: Math.min(1_000, count - from) }, (_, n) => from + n)
    await backend.reminders.commit(partOf(road, numbers, dueAt))
  }
  await backend.close()
}

function partOf({ channelId, serviceUrl, chat }: Road, numbers: number[], dueAt: (n: number) => Instant) {
  const keyOf = (n: number) => `${channelId}|${chat(n)}`
  const updatedAt = Date.now()
  return {
    reminders: numbers.map((n) => ({ ...aReminder(`r${n}`, dueAt(n)), owner: keyOf(n), conversation: keyOf(n) })),
    people: numbers.map((n) => ({
      key: keyOf(n),
      name: 'Anna',
      settings: {},
      clientLocale: 'en',
      personalConversation: keyOf(n),
      blocked: [],
      muted: [],
      updatedAt,
    })),
    conversations: numbers.map((n) => ({
      key: keyOf(n),
      channelId,
      kind: 'personal' as const,
      reference: {
        bot: { id: 'bot', name: 'Reminders' },
        user: { id: chat(n), name: 'Anna' },
        channelId,
        conversation: { id: chat(n), name: '', isGroup: false, conversationType: 'personal' },
        serviceUrl,
      },
      reachable: true,
      updatedAt,
    })),
  }
}

async function withDataDir<T>(work: (dataDir: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-roads-'))
  try {
    return await work(dataDir)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}
