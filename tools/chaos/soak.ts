import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Activity } from 'botbuilder'
import { BotProcess } from '../../test/e2e/bot-process.js'
import { type Arrival, FakeChannel } from '../fake-channel/channel.js'
import { randomOf } from './faults.js'

export interface SoakOptions {
  seconds: number
  people: number
  seed: number
  /** Empty: the embedded store. */
  databaseUrl?: string
  /** Told what happens, line by line. */
  say(line: string): void
}

export interface SoakReport {
  turns: number
  clicks: number
  joins: number
  /** Answered with anything but 200, or counted as failed by the bot itself. */
  failedTurns: number
  /** Answers that say that something broke. */
  apologies: string[]
  delivered: number
  /** Resident memory of the process after a minute and at the end. */
  firstRssMb: number
  lastRssMb: number
  /** Clicks of "Me too" on a message that was being delivered: told that they are in, and told that there is no such reminder. */
  joined: number
  joinsOnNothing: number
}

/** Between two turns of a person. */
const THINK_MS = 2_500
/** A channel of a normal day. */
const ANSWER_MS = [5, 150] as const
const TEAM = 'team'

const APOLOGY = /Sorry, (something broke|I can't reach|I lost touch)/

const SAYINGS = [
  'remind me in 3 seconds to stretch',
  'remind me in 20 seconds to drink',
  'remind me every minute to blink',
  'remind me tomorrow at 9 to call mom',
  'list',
  'done',
  'done all',
  'snooze 1 minute',
  'snooze all for 1 minute',
  'undo',
  'skip the next blink',
  'pause blink for 1 hour',
  'resume blink',
  'cancel blink',
  'move mom to 10am',
  'rename mom to dad',
  'what is overdue?',
]

export type Action = Record<string, unknown> & { do: string; id?: string }

/** The data of all buttons of a message. */
export function actionsIn(activity: Partial<Activity>): Action[] {
  const found: Action[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { type, data } = value as { type?: unknown; data?: unknown }
    if (type === 'Action.Submit' && typeof data === 'object' && data !== null && 'do' in data)
      found.push(data as Action)
    for (const child of Object.values(value)) visit(child)
  }
  visit(activity.attachments)
  return found
}

/** As it is said in a group. */
export const toBot = (text: string): Partial<Activity> => ({
  text: `<at>Bot</at> ${text}`,
  entities: [{ type: 'mention', mentioned: { id: 'bot', name: 'Bot' }, text: '<at>Bot</at>' } as never],
})

/**
 * People talk, click what they see, change their minds and press "Me too" all at once, on a healthy machine and channel: not
 * one turn may fail, and no button that was just shown may point at nothing.
 */
export async function runSoak({ seconds, people, seed, databaseUrl, say }: SoakOptions): Promise<SoakReport> {
  const random = randomOf(seed)
  const dataDir = await mkdtemp(join(tmpdir(), 'soak-'))
  const channel = new FakeChannel({ keep: false })
  await channel.open()
  channel.behave = () => ({ kind: 'accept', delayMs: ANSWER_MS[0] + random() * (ANSWER_MS[1] - ANSWER_MS[0]) })
  const report: SoakReport = {
    turns: 0,
    clicks: 0,
    joins: 0,
    failedTurns: 0,
    apologies: [],
    delivered: 0,
    firstRssMb: 0,
    lastRssMb: 0,
    joined: 0,
    joinsOnNothing: 0,
  }
  /** Buttons as they were shown last in each conversation. */
  const shown = new Map<string, Action[]>()
  const bot = await BotProcess.start(dataDir, databaseUrl ? { DATABASE_URL: databaseUrl } : {})
  const everyone = Array.from({ length: people }, (_, n) => `soak${n}`)
  const team = everyone.slice(0, Math.ceil(people / 2))
  let ids = 0
  /** Presses of "Me too", begun by a message and not by the person's own day; none once the day is over. */
  const pressed: Promise<void>[] = []
  let isOver = false

  const post = async (person: string, place: string, content: Partial<Activity>): Promise<void> => {
    report.turns += 1
    ids += 1
    const isGroup = place === TEAM
    const activity = {
      type: 'message',
      id: `soak-${ids}`,
      channelId: 'directline',
      serviceUrl: channel.serviceUrl,
      from: { id: person, name: person },
      recipient: { id: 'bot', name: 'Bot' },
      conversation: { id: place, isGroup, conversationType: isGroup ? 'groupChat' : 'personal' },
      locale: 'en-US',
      localTimezone: 'Europe/Berlin',
      ...content,
    }
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      // A connection of its own: a kept one may be closed by the server just as it is used again.
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify(activity),
    })
    await response.arrayBuffer()
    if (!response.ok) report.failedTurns += 1
  }
  channel.onArrival = ({ activity, conversation }: Arrival) => {
    const words = JSON.stringify([activity.text, activity.attachments])
    if (APOLOGY.test(words)) report.apologies.push(`${conversation}: ${words.slice(0, 300)}`)
    if (words.includes('⏰')) report.delivered += 1
    if (conversation === TEAM && /joined|is in|too/i.test(activity.text ?? '') && !words.includes('⏰'))
      report.joined += 1
    if (conversation === TEAM && words.includes('never was yours')) report.joinsOnNothing += 1
    const actions = actionsIn(activity)
    if (actions.length > 0) shown.set(conversation, actions)
    const join = conversation === TEAM ? actions.find((action) => action.do === 'join') : undefined
    // Everybody presses at once, while the message that shows the button is still being answered.
    if (join !== undefined && words.includes('⏰') && !isOver)
      for (const person of team) {
        report.joins += 1
        pressed.push(post(person, TEAM, { value: join }))
      }
  }

  const act = async (person: string): Promise<void> => {
    const chat = `chat-of-${person}`
    const buttons = shown.get(chat) ?? []
    const button = buttons[Math.floor(random() * buttons.length)]
    if (button !== undefined && random() < 0.45) {
      report.clicks += 1
      return post(person, chat, { value: button })
    }
    if (random() < 0.03) return post(person, TEAM, toBot('remind me in 4 seconds to stand up'))
    return post(person, chat, { text: SAYINGS[Math.floor(random() * SAYINGS.length)] })
  }

  try {
    const end = performance.now() + seconds * 1_000
    const living = everyone.map(async (person) => {
      await pause(random() * THINK_MS)
      while (performance.now() < end) {
        const next = pause(THINK_MS * (0.5 + random()))
        await act(person)
        await next
      }
    })
    const watching = (async () => {
      for (let minute = 1; performance.now() < end; minute += 1) {
        await pause(Math.min(60_000, Math.max(0, end - performance.now())))
        const rssMb = await rssOf(bot.child.pid)
        if (minute === 1) report.firstRssMb = rssMb
        report.lastRssMb = rssMb
        say(
          `${minute} min: ${report.turns} turns, ${report.delivered} delivered, ${rssMb} MB, ${report.apologies.length} apologies`,
        )
      }
    })()
    await Promise.all([...living, watching])
    isOver = true
    await Promise.all(pressed)
    const metrics = await (await fetch(`${bot.url}/metrics`)).text()
    for (const [, count] of metrics.matchAll(/^\S*turns_failed_total\{[^}]*\} (\d+)/gm))
      report.failedTurns += Number(count)
    return report
  } finally {
    await bot.kill()
    await channel.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function rssOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024)
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
