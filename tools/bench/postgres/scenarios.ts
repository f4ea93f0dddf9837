import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { systemClock } from '../../../src/base/clock.js'
import type { Person } from '../../../src/reminders/person.js'
import type { Reminder } from '../../../src/reminders/reminder.js'
import { DAY_MS, type Instant, SECOND_MS } from '../../../src/reminders/time.js'
import type { Backend } from '../../../src/storage/backend.js'
import { type Figure, percentile } from '../figures.js'
import { addDue, countLike, movePlain } from './rows.js'
import { timed } from './timed.js'
import { type Message, messagesOf, startWorkers, type Worker } from './workers.js'

/** Where a scenario plays. */
export interface Stage {
  url: string
  folder: string
  client: pg.Client
  backend: Backend
  /** Reminders stored besides those of the scenario. */
  rows: number
}

const PROCESSES = 3

/** The next whole second that is at least `leadMs` ahead. */
const wholeSecond = (leadMs: number): Instant => Math.ceil((systemClock.now() + leadMs) / SECOND_MS) * SECOND_MS

/** Waits until none of the reminders waits any more, or `limitMs` passed. */
async function allSettled(client: pg.Client, pattern: string, limitMs: number, table?: string): Promise<number> {
  for (const end = systemClock.now() + limitMs; ; ) {
    const waiting = await countLike(client, pattern, 'waiting', table)
    if (waiting === 0 || systemClock.now() > end) return waiting
    await sleep(250)
  }
}

export async function idlePoll({ backend, rows }: Stage): Promise<Figure[]> {
  const poll = () => backend.reminders.claimDue(systemClock.now(), 1_000, 60_000)
  await timed(50, 1, poll)
  const { times } = await timed(1_000, 1, poll)
  const max = rows > 1_000_000 ? 4 : 2
  return [
    { what: 'idle poll, p50', value: percentile(times, 50), unit: 'ms', target: { max } },
    { what: 'idle poll, p99', value: percentile(times, 99), unit: 'ms' },
  ]
}

export async function counting({ backend }: Stage): Promise<Figure[]> {
  const { times } = await timed(50, 1, () => backend.reminders.counts(systemClock.now()))
  return [{ what: 'counts for /metrics, p99', value: percentile(times, 99), unit: 'ms' }]
}

/** A person among all the others leaves: every table is read once for what names them. */
export async function forgetting({ backend }: Stage): Promise<Figure[]> {
  const people = Array.from({ length: 3 }, (_, n) => aReminder(`left-${n}`))
  for (const reminder of people) await backend.reminders.commit({ reminders: [reminder], people: [aPerson(reminder)] })
  const forget = async (n: number) => backend.reminders.forget(people[n]?.owner ?? '')
  const { times } = await timed(people.length, 1, forget)
  return [{ what: 'forget a person, median of three', value: percentile(times, 50) / SECOND_MS, unit: 's' }]
}

const aPerson = ({ owner, conversation }: Reminder): Person => ({
  key: owner,
  settings: {},
  personalConversation: conversation,
  blocked: [],
  muted: [],
  updatedAt: systemClock.now(),
})

const aReminder = (id: string): Reminder => ({
  id,
  owner: `msteams|29:1nNzJ5-${id}-bq2Xw8Kk0tYp3`,
  conversation: `msteams|a:1pL3yG-${id}-xVtW7mZr9Qd1`,
  content: 'text',
  text: `call the dentist about appointment ${id}`,
  schedule: { kind: 'once', at: systemClock.now() + DAY_MS, timeZone: 'Europe/Berlin' },
  status: 'waiting',
  dueAt: systemClock.now() + DAY_MS,
  occurrenceAt: systemClock.now() + DAY_MS,
  audience: { kind: 'owner' },
  attempts: 0,
  createdAt: systemClock.now(),
  version: 0,
})

export async function creating({ backend }: Stage): Promise<Figure[]> {
  const create = async (width: number) =>
    timed(4_000, width, async (number) => {
      const reminder = aReminder(`new-${width}-${number}`)
      const { id, owner, conversation } = reminder
      const before = { reminders: [{ id, was: null, became: null }] }
      const undo = [{ id, owner, conversation, at: systemClock.now(), what: 'create' as const, before }]
      await backend.reminders.commit({ reminders: [reminder], undo })
    })
  const alone = await create(1)
  const together = await create(16)
  return [
    { what: 'create with its undo entry, one at a time, p99', value: percentile(alone.times, 99), unit: 'ms' },
    { what: '16 in flight, p99', value: percentile(together.times, 99), unit: 'ms', target: { max: 25 } },
    { what: '16 in flight', value: together.perSecond, unit: '/s' },
  ]
}

/** What a turn does to the dialog's state, of 50 conversations at once. */
export async function turning({ backend }: Stage): Promise<Figure[]> {
  const turn = async (number: number) => {
    await backend.documents.read([`turn/${number % 50}`])
    await backend.documents.write({ [`turn/${number % 50}`]: { number, eTag: '*' } })
  }
  const bare = await timed(2_000, 50, turn)
  const serialised = await timed(2_000, 50, (number) => backend.serialise(`turn ${number % 50}`, () => turn(number)))
  const floor = { what: 'not serialised', value: bare.perSecond }
  return [
    { what: 'turns, 50 at once, serialised', value: serialised.perSecond, unit: '/s', floor },
    { what: 'turns, 50 at once, serialised, p99', value: percentile(serialised.times, 99), unit: 'ms' },
  ]
}

/** Many due at one second: the bot's processes beside the floor. */
export async function crowding(stage: Stage): Promise<Figure[]> {
  const floor = await burst(stage, 'plain')
  const bot = await burst(stage, 'bot')
  const beside = { what: 'plain SKIP LOCKED loop' }
  return [
    {
      what: `${CROWD} due at once, 3 processes`,
      value: bot.perSecond,
      unit: '/s',
      target: { min: 3_000 },
      floor: { ...beside, value: floor.perSecond },
    },
    { what: 'as a share of the floor', value: bot.perSecond / floor.perSecond, unit: 'x', target: { min: 0.5 } },
    {
      what: 'late, p99',
      value: percentile(bot.late, 99),
      unit: 'ms',
      target: { max: 3_000 },
      floor: { ...beside, value: percentile(floor.late, 99) },
    },
    { what: 'not sent exactly once', value: bot.notOnce, unit: '', target: { max: 0 } },
  ]
}

const CROWD = 10_000
let rounds = 0

async function burst({ url, folder, client }: Stage, mode: 'bot' | 'plain') {
  const prefix = `burst-${++rounds}-`
  const dueAt = wholeSecond(8_000)
  const pattern = await addDue(client, CROWD, dueAt, prefix)
  if (mode === 'plain') await movePlain(client, pattern)
  const workers = await startWorkers(PROCESSES, folder, { mode, url, sendMs: 0 })
  await allSettled(client, pattern, 60_000, mode === 'plain' ? 'plain_queue' : undefined)
  await Promise.all(workers.map((worker) => worker.stop()))
  const sent = (await messagesOf(workers, prefix)).filter(({ what }) => what === 'sent')
  const different = new Set(sent.map(({ id }) => id)).size
  const [first, last] = [sent[0]?.at ?? 0, sent.at(-1)?.at ?? 0]
  return {
    perSecond: (different / (last - first)) * 1_000,
    late: sent.map(({ at }) => at - dueAt),
    notOnce: CROWD - different + (sent.length - different),
  }
}

/** One of three is killed while it holds claims and has messages on their way. */
export async function killing(stage: Stage): Promise<Figure[]> {
  const { url, folder, client } = stage
  const prefix = 'kill-'
  const workers = await startWorkers(PROCESSES, folder, { mode: 'bot', url, sendMs: 200 })
  const dueAt = wholeSecond(3_000)
  const pattern = await addDue(client, 3_000, dueAt, prefix)
  await sleep(dueAt + 700 - systemClock.now())
  const [victim, ...others] = workers as [Worker, ...Worker[]]
  await victim.kill()
  const killedAt = systemClock.now()
  const lost = await allSettled(client, pattern, 40_000)
  await Promise.all(others.map((worker) => worker.stop()))
  const byVictim = await messagesOf([victim], prefix)
  const idsOf = (messages: Message[], what: Message['what']) =>
    new Set(messages.filter((message) => message.what === what).map(({ id }) => id))
  const [begun, sent] = [idsOf(byVictim, 'begun'), idsOf(byVictim, 'sent')]
  const byOthers = (await messagesOf(others, prefix)).filter(({ what }) => what === 'sent')
  const inFlight = [...begun].filter((id) => !sent.has(id)).length
  return [
    {
      what: 'kill -9 of one of three: its last reminder came after',
      value: ((byOthers.at(-1)?.at ?? killedAt) - killedAt) / SECOND_MS,
      unit: 's',
      target: { max: 15 },
    },
    { what: 'kill -9: lost', value: lost, unit: '', target: { max: 0 } },
    {
      what: 'kill -9: begun by the killed and sent again',
      value: byOthers.filter(({ id }) => begun.has(id)).length,
      unit: '',
      floor: { what: 'in flight at the kill', value: inFlight },
    },
  ]
}

const PAUSED = 1_500
const PAUSE_MS = 12_000

/** One of two stands still for longer than its leases last, as when its machine sleeps, and then goes on. */
export async function pausing(stage: Stage): Promise<Figure[]> {
  const { url, folder, client } = stage
  const prefix = `pause-${++rounds}-`
  const workers = await startWorkers(2, folder, { mode: 'bot', url, sendMs: 150 })
  const dueAt = wholeSecond(3_000)
  const pattern = await addDue(client, PAUSED, dueAt, prefix)
  const [victim] = workers as [Worker, Worker]
  while ((await messagesOf([victim], prefix)).length < 100 && systemClock.now() < dueAt + 20_000) await sleep(20)
  victim.process.kill('SIGSTOP')
  await sleep(100)
  const begun = new Set((await messagesOf([victim], prefix)).map(({ id }) => id))
  // Also what was answered and is not noted yet: nobody else can know that it was sent.
  const { rows } = await client.query(
    "SELECT 1 FROM reminder_bot.reminders WHERE id = ANY($1) AND status = 'waiting'",
    [[...begun]],
  )
  const onTheWire = rows.length
  await sleep(PAUSE_MS)
  victim.process.kill('SIGCONT')
  const lost = await allSettled(client, pattern, 40_000)
  await sleep(SECOND_MS)
  await Promise.all(workers.map((worker) => worker.stop()))
  const sent = (await messagesOf(workers, prefix)).filter(({ what }) => what === 'sent')
  const extras = sent.length - new Set(sent.map(({ id }) => id)).size
  return [
    {
      what: `12 s of standing still, ${PAUSED} due: sent twice`,
      value: extras,
      unit: '',
      target: { max: onTheWire },
      floor: { what: 'on the wire, or answered and not noted, as it began', value: onTheWire },
    },
    { what: '12 s of standing still: lost', value: lost, unit: '', target: { max: 0 } },
  ]
}

/** Three processes are replaced one after the other while reminders are being delivered. */
export async function restarting(stage: Stage): Promise<Figure[]> {
  const { url, folder, client } = stage
  const prefix = 'restart-'
  const orders = { mode: 'bot' as const, url, sendMs: 50 }
  const first = await startWorkers(PROCESSES, folder, orders)
  const dueAt = wholeSecond(3_000)
  const pattern = await addDue(client, 20_000, dueAt, prefix)
  await sleep(dueAt + 500 - systemClock.now())
  const second: Worker[] = []
  for (const old of first) {
    const code = await old.stop()
    if (code !== 0) throw new Error(`a worker ended with ${code}`)
    second.push(...(await startWorkers(1, folder, orders)))
  }
  const waiting = await countLike(client, pattern, 'waiting')
  const lost = await allSettled(client, pattern, 60_000)
  await Promise.all(second.map((worker) => worker.stop()))
  const sent = (await messagesOf([...first, ...second], prefix)).filter(({ what }) => what === 'sent')
  return [
    { what: 'rolling restart of three in a burst of 20,000: lost', value: lost, unit: '', target: { max: 0 } },
    { what: 'rolling restart: sent twice', value: sent.length - new Set(sent.map(({ id }) => id)).size, unit: '' },
    { what: 'rolling restart: still waiting when it was over', value: waiting, unit: '' },
  ]
}
