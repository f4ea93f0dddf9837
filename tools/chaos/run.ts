import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BotProcess } from '../../test/e2e/bot-process.js'
import { type Arrival, type Behaviour, FakeChannel } from '../fake-channel/channel.js'
import { Person } from '../fake-channel/person.js'
import { faultOf, randomOf } from './faults.js'
import { Ledger, type Verdict } from './ledger.js'
import { unsettledIn } from './unsettled.js'

export interface ChaosOptions {
  kills: number
  people: number
  /** The faults and the moments of the kills follow from it; what the machine makes of them does not. */
  seed: number
  /** Told what happens, line by line. */
  say(line: string): void
}

export interface ChaosReport extends Verdict {
  kills: number
  /** Refused reminders that the list did not show. */
  hidden: string[]
  /** SIGTERM at the end: exit 0 within ten seconds. */
  isGraceful: boolean
  seconds: number
}

/** Each person asks this often; the limit is 30 a minute. */
const ASK_EVERY_MS = 2_500
/** The bot lives this long between two kills, and longer where a busy machine lets it confirm fewer than so many meanwhile. */
const LIFE_MS = [800, 3_000] as const
const LIFE_CONFIRMS = 5
/** Refused connections: once in so many kills, for so long. */
const REFUSE_EVERY = 10
const REFUSE_MS = 5_000
/** After the last kill all must be told within this; a hanging message alone takes ten seconds. */
const DRAIN_MS = 60_000
const STOP_MS = 10_000

/**
 * People ask for reminders a few seconds ahead while the bot is killed over and over and the channel has one fault after
 * another; in the end all that was confirmed must have come, or be shown as refused.
 */
export async function runChaos({ kills, people, seed, say }: ChaosOptions): Promise<ChaosReport> {
  const begun = performance.now()
  const random = randomOf(seed)
  const ledger = new Ledger()
  const dataDir = await mkdtemp(join(tmpdir(), 'chaos-'))
  const channel = new FakeChannel({ keep: false })
  await channel.open()
  let isCalm = false
  const answers = new Map<string, string[]>()
  const decided = new WeakMap<object, Behaviour>()
  channel.behave = (_conversation, activity) => {
    const behaviour = isCalm ? ({ kind: 'accept' } as const) : faultOf(random())
    decided.set(activity, behaviour)
    return behaviour
  }
  channel.onArrival = (arrival) => note(arrival, decided.get(arrival.activity))

  function note({ activity, accepted, at, conversation }: Arrival, behaviour: Behaviour | undefined): void {
    const shown = JSON.stringify([activity.text, activity.attachments])
    if (accepted) answers.set(conversation, [...(answers.get(conversation) ?? []), shown])
    const word = wordIn(shown)
    if (word === undefined) return
    if (activity.replyToId !== undefined) {
      if (accepted && !isCalm) ledger.acknowledged(word)
      return
    }
    if (accepted) ledger.taken(word, at, behaviour?.kind === 'reset-after')
    else if (behaviour?.kind === 'answer' && behaviour.status < 429 && behaviour.body !== undefined)
      ledger.refused(word, behaviour.status)
  }

  let bot = await BotProcess.start(dataDir)
  try {
    const everyone = Array.from({ length: people }, (_, n) => new Person(`p${n}`, () => bot.url, channel.serviceUrl))
    let words = 0
    let isAsking = true
    const asking = everyone.map(async (person, n) => {
      await pause((n / people) * ASK_EVERY_MS)
      while (isAsking) {
        const next = pause(ASK_EVERY_MS)
        const word = wordOf(words++)
        ledger.asked(word, person.conversation)
        await person.say(`remind me in ${1 + Math.floor(random() * 4)} seconds to feed ${word}`)
        await next
      }
    })
    for (let kill = 1; kill <= kills; kill += 1) {
      const enough = ledger.verdict().acknowledged + LIFE_CONFIRMS
      await pause(LIFE_MS[0] + random() * (LIFE_MS[1] - LIFE_MS[0]))
      for (
        const end = performance.now() + DRAIN_MS;
        ledger.verdict().acknowledged < enough && performance.now() < end;
      )
        await pause(50)
      if (kill % REFUSE_EVERY === 0) {
        await channel.close()
        setTimeout(() => void channel.open(), REFUSE_MS)
      }
      await bot.kill()
      await channel.read()
      ledger.killed(new Set((await unsettledIn(dataDir)).map(wordIn).filter((word) => word !== undefined)))
      const killedAt = performance.now()
      bot = await BotProcess.start(dataDir)
      const seconds = (performance.now() - killedAt) / 1_000
      say(`kill ${kill}: up again after ${seconds.toFixed(1)} s, ${ledger.open.length} confirmed and still to come`)
    }
    isAsking = false
    await Promise.all(asking)
    isCalm = true
    for (const end = performance.now() + DRAIN_MS; ledger.open.length > 0 && performance.now() < end; ) await pause(200)
    // A refusal that the bot was killed over before noting it is met again, or delivered after all.
    let hidden = await notShown(ledger.verdict(), everyone, answers)
    for (const end = performance.now() + DRAIN_MS; hidden.length > 0 && performance.now() < end; ) {
      await pause(2_000)
      hidden = await notShown(ledger.verdict(), everyone, answers)
    }
    const verdict = ledger.verdict()
    const stoppedAt = performance.now()
    const end = await bot.stop()
    const isGraceful = end === 0 && performance.now() - stoppedAt <= STOP_MS
    return { ...verdict, kills, hidden, isGraceful, seconds: (performance.now() - begun) / 1_000 }
  } finally {
    await bot.kill()
    await channel.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Has each conversation with refused reminders list them, and gives those that are missing in the answers. */
async function notShown({ refused }: Verdict, everyone: Person[], answers: Map<string, string[]>): Promise<string[]> {
  const hidden: string[] = []
  for (const person of everyone) {
    const words = refused.flatMap(({ word, conversation }) => (conversation === person.conversation ? [word] : []))
    if (words.length === 0) continue
    answers.delete(person.conversation)
    await person.say('list my failed reminders')
    const shown = (answers.get(person.conversation) ?? []).join()
    hidden.push(...words.filter((word) => !shown.includes(word)))
  }
  return hidden
}

/** One made-up word for each reminder, in which no parser sees a date: `zaaab`. */
function wordOf(n: number): string {
  const letters = n
    .toString(26)
    .padStart(5, '0')
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
  return `zork${letters}`
}

const wordIn = (text: string): string | undefined => /zork[a-z]{5}/.exec(text)?.[0]

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
