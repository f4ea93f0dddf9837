import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Activity } from 'botbuilder'
import { BotProcess } from '../../test/e2e/bot-process.js'
import { type Arrival, FakeChannel } from '../fake-channel/channel.js'
import { Person } from '../fake-channel/person.js'
import { type Action, actionsIn, toBot } from './soak.js'

export interface JoinsOptions {
  people: number
  rounds: number
  /** Empty: the embedded store. */
  databaseUrl?: string
}

export interface JoinsReport {
  presses: number
  /** Told that they get it too. */
  told: number
  /** Named by the message when it came. */
  named: number
  failedTurns: number
  apologies: string[]
  /** From the first press of a round until the last answer. */
  slowestMs: number
}

const TEAM = 'team'
const APOLOGY = /Sorry|never was yours|is gone/
/** Enough for all presses on a slow machine. */
const IN_SECONDS = 20
const PATIENCE_MS = 60_000

/** All of a team press "Me too" on one reminder in the same moment, round after round: each of them must be in it. */
export async function runJoins({ people, rounds, databaseUrl }: JoinsOptions): Promise<JoinsReport> {
  const dataDir = await mkdtemp(join(tmpdir(), 'joins-'))
  const channel = new FakeChannel({ keep: false })
  await channel.open()
  const report: JoinsReport = { presses: 0, told: 0, named: 0, failedTurns: 0, apologies: [], slowestMs: 0 }
  let button: Action | undefined
  let came: string | undefined
  channel.onArrival = ({ activity }: Arrival) => {
    const words = JSON.stringify([activity.text, activity.attachments])
    if (APOLOGY.test(words)) report.apologies.push(words.slice(0, 300))
    if (words.includes('⏰')) came = words
    else if (/ too: stand up/.test(words)) report.told += 1
    else button ??= actionsIn(activity).find((action) => action.do === 'join')
  }
  const bot = await BotProcess.start(dataDir, databaseUrl ? { DATABASE_URL: databaseUrl } : {})
  const inTeam = { id: TEAM, name: '', isGroup: true, conversationType: 'groupChat' } as Activity['conversation']
  const team = Array.from({ length: people }, (_, n) => new Person(`p${n}`, () => bot.url, channel.serviceUrl))
  const asker = new Person('asker', () => bot.url, channel.serviceUrl)
  const post = async (person: Person, content: Partial<Activity>): Promise<void> => {
    const isTaken = await person.say('', PATIENCE_MS, { conversation: inTeam, ...content })
    if (!isTaken) report.failedTurns += 1
  }
  try {
    for (let round = 0; round < rounds; round += 1) {
      button = undefined
      came = undefined
      await post(asker, toBot(`remind me in ${IN_SECONDS} seconds to stand up`))
      const value = await seen(() => button, 'a "Me too" button')
      const pressedAt = performance.now()
      await Promise.all(team.map((person) => post(person, { value })))
      report.presses += people
      report.slowestMs = Math.max(report.slowestMs, Math.round(performance.now() - pressedAt))
      const words = await seen(() => came, 'the reminder')
      report.named += team.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(words)).length
    }
    return report
  } finally {
    await bot.kill()
    await channel.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function seen<T>(find: () => T | undefined, what: string): Promise<T> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; ) {
    const found = find()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Waited for ${what}.`)
}
