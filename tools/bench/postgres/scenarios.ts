import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { systemClock } from '../../../src/clock.js'
import type { Reminder } from '../../../src/reminders/reminder.js'
import { DAY_MS, type Instant, SECOND_MS } from '../../../src/reminders/time.js'
import type { Backend } from '../../../src/storage/backend.js'
import { inWords, say, spreadOf, timed } from './figures.js'
import { addDue, countLike } from './rows.js'
import { messagesOf, startWorker, startWorkers, type Worker } from './workers.js'

/** Where a scenario plays. */
export interface Stage {
  url: string
  folder: string
  client: pg.Client
  backend: Backend
}

const PROCESSES = 3

/** The next whole second that is at least `leadMs` ahead. */
const wholeSecond = (leadMs: number): Instant => Math.ceil((systemClock.now() + leadMs) / SECOND_MS) * SECOND_MS

/** Waits until none of the reminders waits any more, or `limitMs` passed. */
async function allSettled(client: pg.Client, pattern: string, limitMs: number): Promise<number> {
  for (const end = systemClock.now() + limitMs; ; ) {
    const waiting = await countLike(client, pattern, 'waiting')
    if (waiting === 0 || systemClock.now() > end) return waiting
    await sleep(250)
  }
}

export async function idlePoll({ backend }: Stage): Promise<void> {
  const poll = () => backend.reminders.claimDue(systemClock.now(), 1_000, 60_000)
  await timed(50, 1, poll)
  say('idle poll', inWords((await timed(1_000, 1, poll)).spread))
}

export async function counting({ backend }: Stage): Promise<void> {
  const count = () => backend.reminders.counts(systemClock.now())
  say('counts for /metrics', inWords((await timed(50, 1, count)).spread))
}

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

export async function creating({ backend }: Stage): Promise<void> {
  for (const width of [1, 16]) {
    const { spread, perSecond } = await timed(4_000, width, async (number) => {
      const reminder = aReminder(`new-${width}-${number}`)
      const { id, owner, conversation } = reminder
      const before = { reminders: [{ id, was: null, became: null }] }
      const undo = [{ id, owner, conversation, at: systemClock.now(), what: 'create' as const, before }]
      await backend.reminders.commit({ reminders: [reminder], undo })
    })
    say(`create, with its undo entry, ${width} in flight`, `${inWords(spread)}, ${perSecond}/s`)
  }
}

export async function turning({ backend }: Stage): Promise<void> {
  const turn = async (number: number) => {
    await backend.documents.read([`turn/${number % 50}`])
    await backend.documents.write({ [`turn/${number % 50}`]: { number, eTag: '*' } })
  }
  const bare = await timed(2_000, 50, turn)
  const serialised = await timed(2_000, 50, (number) => backend.serialise(`turn ${number % 50}`, () => turn(number)))
  say('50 turns at once, state read and written, not serialised', `${inWords(bare.spread)}, ${bare.perSecond}/s`)
  say('50 turns at once, serialised across processes', `${inWords(serialised.spread)}, ${serialised.perSecond}/s`)
}

/** Many due at one second: the bot's processes, or the floor. Resolves with messages a second. */
export async function burst(stage: Stage, mode: 'bot' | 'plain', count: number, round: number): Promise<number> {
  const { url, folder, client } = stage
  const workers = await startWorkers(PROCESSES, folder, { mode, url, sendMs: 0 })
  const prefix = `burst-${mode}-${round}-`
  const dueAt = wholeSecond(4_000)
  const pattern = await addDue(client, count, dueAt, prefix)
  const left = await allSettled(client, pattern, 60_000)
  const codes = await Promise.all(workers.map((worker) => worker.stop()))
  const sent = (await messagesOf(workers, prefix)).filter(({ what }) => what === 'sent')
  const once = new Set(sent.map(({ id }) => id)).size
  const first = sent[0]?.at ?? 0
  const last = sent.at(-1)?.at ?? 0
  const perSecond = Math.round((once / (last - first)) * 1_000)
  say(
    `${count} due at once, ${PROCESSES} processes, ${mode === 'bot' ? 'the bot' : 'plain loop (floor)'}`,
    `${perSecond}/s, late ${inWords(spreadOf(sent.map(({ at }) => at - dueAt)))}`,
  )
  const exits = codes.every((code) => code === 0) ? '' : `, exit codes ${codes.join()}`
  say('', `once ${once}, twice ${sent.length - once}, left ${left}${exits}`)
  return perSecond
}

/** One of three is killed while it holds claims. */
export async function killing(stage: Stage): Promise<void> {
  const { url, folder, client } = stage
  const prefix = 'kill-'
  const workers = await startWorkers(PROCESSES, folder, { mode: 'bot', url, sendMs: 200 })
  const dueAt = wholeSecond(3_000)
  const pattern = await addDue(client, 3_000, dueAt, prefix)
  await sleep(dueAt + 700 - systemClock.now())
  const [victim, ...others] = workers as [Worker, ...Worker[]]
  await victim.kill()
  const killedAt = systemClock.now()
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM reminder_bot.reminders WHERE id LIKE $1 AND status = 'waiting' AND lease_token IS NOT NULL`,
    [pattern],
  )
  const left = await allSettled(client, pattern, 40_000)
  await Promise.all(others.map((worker) => worker.stop()))
  const byVictim = await messagesOf([victim], prefix)
  const begun = new Set(byVictim.filter(({ what }) => what === 'begun').map(({ id }) => id))
  const byOthers = (await messagesOf(others, prefix)).filter(({ what }) => what === 'sent')
  const all = [...byVictim.filter(({ what }) => what === 'sent'), ...byOthers]
  const inFlight = byOthers.filter(({ id }) => begun.has(id)).length
  const held = new Set(rows.map(({ id }) => id))
  const last = byOthers.filter(({ id }) => held.has(id)).at(-1)?.at ?? killedAt
  say('kill -9 of one of three: the last of its reminders came after', `${((last - killedAt) / 1_000).toFixed(1)} s`)
  say('', `held by all at the kill ${held.size}, lost ${left}, begun by the killed and sent again ${inFlight}`)
  say('', `sent twice ${all.length - new Set(all.map(({ id }) => id)).size}`)
}

/** Three processes are replaced one after the other while reminders are being delivered. */
export async function restarting(stage: Stage): Promise<void> {
  const { url, folder, client } = stage
  const prefix = 'restart-'
  const orders = { mode: 'bot' as const, url, sendMs: 50 }
  const running = await startWorkers(PROCESSES, folder, orders)
  const all = [...running]
  const dueAt = wholeSecond(3_000)
  const pattern = await addDue(client, 20_000, dueAt, prefix)
  await sleep(dueAt + 500 - systemClock.now())
  const codes: (number | null)[] = []
  for (const old of [...running]) {
    codes.push(await old.stop())
    running.splice(running.indexOf(old), 1)
    const anew = await startWorker({ ...orders, logFile: old.logFile })
    running.push(anew)
    all.push(anew)
  }
  const leftAtLast = await countLike(client, pattern, 'waiting')
  const left = await allSettled(client, pattern, 60_000)
  await Promise.all(running.map((worker) => worker.stop()))
  const sent = (await messagesOf(all.slice(0, PROCESSES), prefix)).filter(({ what }) => what === 'sent')
  const once = new Set(sent.map(({ id }) => id)).size
  say('rolling restart of three during a burst of 20000', `lost ${left}, once ${once}, twice ${sent.length - once}`)
  say('', `still waiting when the last was replaced ${leftAtLast}, exit codes ${codes.join()}`)
}
