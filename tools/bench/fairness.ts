import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Activity } from 'botbuilder'
import pino from 'pino'
import { type Adapter, openAdapter } from '../../src/adapters/azure/index.js'
import { systemClock } from '../../src/base/clock.js'
import { openDelivery } from '../../src/delivery/index.js'
import { plannedAt } from '../../src/reminders/delivery.js'
import type { Reminder } from '../../src/reminders/reminder.js'
import { DEFAULT_RETRY_POLICY } from '../../src/reminders/retry.js'
import { type Instant, SECOND_MS } from '../../src/reminders/time.js'
import type { Backend } from '../../src/storage/backend.js'
import { openLowdb } from '../../src/storage/lowdb/open.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { startPostgres } from '../../test/storage/postgres-server.js'
import { FakeChannelProcess } from '../fake-channel/process.js'
import { type Bench, type Figure, percentile } from './figures.js'
import { aReminder, fill } from './workload.js'

/** Due at one second in one chat, and what that chat takes for each. */
const CROWD = 1_200
const ANSWERS_MS = [150, 800]
/** Other people, each with one due at each of so many seconds. */
const OTHERS = 20
const SECONDS = 10
/** Chats due at one second, of which some never answer. */
const CHATS = 5_000
const HANGING = 500

/** What hangs is broken off when the store closes. */
const quiet = { info: () => {}, warn: () => {}, error: () => {} }

const bench: Bench = {
  name: 'Fair share: how late others are',
  async run() {
    const channel = await FakeChannelProcess.start()
    const adapter = openAdapter({ clock: systemClock, apologise: async () => {} }, quiet)
    const server = await startPostgres()
    const log = pino({ level: 'error' })
    const stores: [string, () => Promise<Backend>][] = [
      ['embedded', async () => openLowdb({ dataDir: await mkdtemp(join(folder, 'store-')), clock: systemClock })],
      ['PostgreSQL', () => openPostgres({ url: server.url, log })],
    ]
    const folder = await mkdtemp(join(tmpdir(), 'bench-fairness-'))
    try {
      const figures: Figure[] = []
      for (const [store, open] of stores) {
        const backend = await open()
        const stage = { adapter, channel, backend }
        await besideOneChat(stage, store, 0, 1) // both processes warm
        for (const answerMs of ANSWERS_MS) figures.push(...(await besideOneChat(stage, store, answerMs, SECONDS)))
        figures.push(...(await besideHangingChats(stage, store)))
        await backend.close()
      }
      return figures
    } finally {
      await adapter.close()
      await channel.stop()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    }
  },
}
export default bench

interface Stage {
  adapter: Adapter
  channel: FakeChannelProcess
  backend: Backend
}

let rounds = 0

async function besideOneChat(stage: Stage, store: string, answerMs: number, seconds: number): Promise<Figure[]> {
  const round = `one${++rounds}-`
  stage.channel.delaySome(`c-${round}busy`, answerMs)
  const first = nextSecond(3)
  const busy = (n: number) => ({ ...aReminder(`${round}busy${n}`, first), conversation: `bench|c-${round}busy` })
  const other = (n: number) => aReminder(`${round}other${n}`, first + Math.floor(n / OTHERS) * SECOND_MS)
  await fill(stage.backend.reminders, CROWD, busy, stage.channel.serviceUrl)
  await fill(stage.backend.reminders, OTHERS * seconds, other, stage.channel.serviceUrl)
  const late = await latenessOf(stage, first, `${round}other`, OTHERS * seconds)
  const beside = `beside ${CROWD} in one chat at ${answerMs} ms, ${store}`
  return [
    { what: `${beside}: p99`, value: percentile(late, 99), unit: 'ms', target: { max: SECOND_MS } },
    { what: `${beside}: max`, value: Math.max(...late), unit: 'ms', target: { max: SECOND_MS } },
  ]
}

async function besideHangingChats(stage: Stage, store: string): Promise<Figure[]> {
  const play = async (hanging: number): Promise<number> => {
    const round = `hang${++rounds}-`
    stage.channel.delaySome(`c-${round}silent`, null)
    const first = nextSecond(4)
    const isSilent = (n: number) => n % (CHATS / HANGING) === 0
    const chat = (n: number): Reminder =>
      aReminder(`${round}${hanging > 0 && isSilent(n) ? 'silent' : 'well'}${n}`, first)
    await fill(stage.backend.reminders, CHATS, chat, stage.channel.serviceUrl)
    return percentile(await latenessOf(stage, first, `${round}well`, CHATS - hanging), 50)
  }
  const alone = await play(0)
  const beside = await play(HANGING)
  return [
    {
      what: `beside ${HANGING} hanging of ${CHATS}, ${store}: median of the rest`,
      value: beside,
      unit: 'ms',
      floor: { what: 'none hangs', value: alone },
    },
    { what: '  times that without', value: beside / alone, unit: 'x', target: { max: 2 } },
  ]
}

/** Runs the delivery until `count` messages of reminders named so have arrived; how late each of them was. */
async function latenessOf(stage: Stage, first: Instant, name: string, count: number): Promise<number[]> {
  if (Date.now() > first) throw new Error('Filling the store took longer than planned: nothing was measured.')
  const { adapter, channel, backend } = stage
  let told = 0
  let finish = () => {}
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  const delivery = openDelivery<Partial<Activity>>({
    store: backend.reminders,
    clock: systemClock,
    log: quiet,
    retry: DEFAULT_RETRY_POLICY,
    missedPerSecond: 100,
    render: async ({ occurrence }) => ({ type: 'message', text: `${occurrence.id} ${plannedAt(occurrence)}` }),
    send: (reference, activity) => adapter.send(reference, activity),
    told: ({ conversation }) => {
      if (conversation.startsWith(`bench|c-${name}`) && ++told === count) finish()
    },
  })
  delivery.start()
  await finished
  await delivery.stop(100)
  const seen = (await channel.seen()).filter(({ text }) => text.startsWith(name))
  channel.forget()
  await emptied(backend)
  if (seen.length !== count) throw new Error(`${seen.length} messages arrived, and not ${count}.`)
  return seen.map(({ at, text }) => at - Number(text.split(' ')[1]))
}

/** What is left must not be due in the next round. */
async function emptied({ reminders }: Backend): Promise<void> {
  for (;;) {
    const claims = await reminders.claimDue(systemClock.now(), 1_000, SECOND_MS)
    if (claims.length === 0) return
    const left = await Promise.all(claims.map(({ reminder }) => reminders.remindersIn(reminder.conversation)))
    await reminders.commit({ removedReminders: left.flat().map(({ id }) => id) })
  }
}

/** The first whole second at least so many seconds away. */
const nextSecond = (seconds: number): Instant => (Math.floor(Date.now() / SECOND_MS) + 1 + seconds) * SECOND_MS
