import { createHash } from 'node:crypto'
import { BotProcess } from './bot-process.js'
import { type Arrival, Channel, type Chat, textIn } from './channel.js'
import { Disk } from './disk.js'
import { type ChatMood, fateIn, MOODS } from './moods.js'
import { activityOf, Crowd, type Doing, makePeople, membersChanged, type Person } from './people.js'
import { phrasesFor, type Reminder, understand } from './product.js'
import { type Broken, Promises } from './promises.js'
import { Random } from './random.js'
import { Time } from './time.js'
import type { Turn } from './turns.js'

export interface Report {
  seed: number
  broken: Broken | null
  steps: number
  /** Of everything that happened: the same for the same seed. */
  hash: string
  /** The newest lines, or all of them. */
  trace: string[]
  things: number
  delivered: number
}

const STEPS = [30, 60, 100] as const
/** Of the machine: ticks are looked at where the clocks change. */
const ZONE = 'Europe/Berlin'
/** A chat with a crowd of reminders is at it for so long at most. */
const BUSY_MS = 1_200_000
const TRACE_KEPT = 40
/** Longer than any back-off. */
const HEALING_MINUTES = 25
const STARTS = [
  '2026-06-15T08:00:00Z',
  '2026-10-25T00:20:00Z', // ahead of the repeated hour of an autumn night
  '2026-03-29T00:40:00Z', // ahead of the missing hour of a spring night
] as const
const words = phrasesFor('en-GB')

interface Options {
  /** Keeps the whole trace, not only its end. */
  trace?: boolean
  /** These troubles and no others: `crowd`, `kills`, ... */
  only?: string[]
  /** Promises not to be held against it: to look past what is known to be broken. */
  ignore?: RegExp
  /** Another disk than the simulated one, to see that a bad one is found out. */
  makeDisk?: (time: Time, random: Random) => Disk
}

/** Troubles of which each history has some, so that there are calm ones and combinations of all kinds. */
const TROUBLES = [
  'kills',
  'power-cuts',
  'pauses',
  'jumps',
  'disk',
  'chats',
  'refusals',
  'throttles',
  'outage',
  'crowd',
  'duplicates',
  'forgetting',
  'bursts',
  'rot',
] as const
type Trouble = (typeof TROUBLES)[number]

/** Plays the history of a seed until a promise breaks, or to its end. */
export async function play(seed: number, options: Options = {}): Promise<Report> {
  const random = new Random(seed)
  const time = new Time(Date.parse(random.one(STARTS)) + random.whole(0, 3_599_999))
  understand('remind me tomorrow at 9 to call mom', { now: 0, timeZone: 'Europe/Berlin', locale: 'en-GB' })
  const uninstall = time.install(random.fork())
  const zone = process.env.TZ
  process.env.TZ = ZONE
  try {
    return await new History(seed, random, time, options).play()
  } finally {
    uninstall()
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
}

class History {
  readonly #disk: Disk
  readonly #channel: Channel
  readonly #crowd: Crowd
  readonly #promises: Promises
  readonly #troubles: Set<Trouble>
  readonly #moods = new Map<string, ChatMood>()
  readonly #trace: string[] = []
  readonly #hash = createHash('sha256')
  readonly #fates: Random
  #bot: BotProcess | null = null
  #isStarting = false
  #isEnded = false
  #hadCrowd = false
  #turns = 0
  #delivered = 0

  constructor(
    private readonly seed: number,
    private readonly random: Random,
    private readonly time: Time,
    private readonly options: Options,
  ) {
    this.#fates = random.fork()
    this.#disk = (options.makeDisk ?? ((...given) => new Disk(...given)))(time, random.fork())
    this.#channel = new Channel(time)
    this.#promises = new Promises(time, this.#disk, () => this.#running().store, options.ignore)
    this.#crowd = new Crowd(makePeople(this.#channel), this.#promises.things, random.fork(), time.wall)
    const { only } = options
    this.#troubles = new Set(TROUBLES.filter((name) => (only ? only.includes(name) : random.chance(0.25))))
    this.#channel.fate = (chat) => {
      const fate = fateIn(this.#moods.get(chat.id) ?? 'well', this.#fates)
      this.#promises.fated(chat, fate)
      return fate
    }
    this.#channel.turn = () => this.#promises.turns.getStore()
    this.#channel.onArrival = (arrival) => this.#arrived(arrival)
    this.#channel.onAnswer = (arrival) => this.#promises.answered(arrival)
    this.#channel.onGivenUp = (activity) => this.#promises.gaveUp(activity)
  }

  async play(): Promise<Report> {
    this.#note(`seed ${this.seed}: ${[...this.#troubles].join(', ') || 'no trouble'}`)
    await this.#start()
    for (const person of this.#crowd.people) this.#post(greeting(person))
    await this.#pass(3_000)
    const steps = this.random.one(STEPS)
    for (let step = 1; step <= steps && !this.#isOver; step += 1) {
      this.#promises.step = step
      await this.#step()
      await this.#pass(this.random.chance(0.5) ? this.random.whole(10, 900) : this.random.whole(1_000, 25_000))
    }
    if (!this.#isOver) await this.#heal()
    this.#note('the end')
    this.#isEnded = true
    this.#promises.end()
    return {
      seed: this.seed,
      broken: this.#promises.broken,
      steps: this.#promises.step,
      hash: this.#hash.digest('hex').slice(0, 16),
      trace: this.#trace,
      things: this.#promises.things.size,
      delivered: this.#delivered,
    }
  }

  get #isOver(): boolean {
    return this.#promises.broken !== null
  }

  #running(): BotProcess {
    if (!this.#bot) throw new Error('no bot runs')
    return this.#bot
  }

  #note(line: string): void {
    if (this.#isEnded) return
    const whole = `${(this.time.elapsedMs / 1_000).toFixed(3)} ${line}`
    this.#hash.update(whole)
    this.#trace.push(whole)
    if (!this.options.trace && this.#trace.length > TRACE_KEPT) this.#trace.shift()
  }

  async #pass(ms: number): Promise<void> {
    if (!this.#isOver) await this.time.pass(ms, () => this.#isOver)
  }

  async #step(): Promise<void> {
    const { random } = this
    const on = (trouble: Trouble, weight: number) => (this.#troubles.has(trouble) ? weight : 0)
    const step = random.weighted<() => Promise<void> | void>([
      [60, () => this.#somebodyActs()],
      [on('kills', 4), () => this.#kill(false)],
      [on('power-cuts', 4), () => this.#kill(true)],
      [on('rot', 3), () => this.#loseJournal()],
      [on('pauses', 3), () => this.#pause()],
      [on('jumps', 1.5), () => this.#setClock()],
      [on('disk', 6), () => this.#diskMood()],
      [on('chats', 8), () => this.#chatMood(['slow', 'hangs', 'cuts', 'errors'])],
      [on('refusals', 5), () => this.#chatMood(['refuses'])],
      [on('refusals', 3), () => this.#removeBot()],
      [on('throttles', 5), () => this.#throttle()],
      [on('outage', 2), () => this.#outage()],
      [on('crowd', this.#hadCrowd ? 0 : 3), () => this.#busyChat()],
      [on('forgetting', 4), () => this.#forget()],
      [on('bursts', 6), () => this.#burst()],
    ])
    await step?.()
  }

  // The bot.

  async #start(): Promise<void> {
    if (this.#bot || this.#isStarting) return
    const refusal = await this.#open()
    if (refusal !== null) return this.#promises.break('it starts', refusal.message)
    await this.#promises.started()
    this.#note('started')
  }

  /** @returns why it does not start, if it does not. */
  async #open(): Promise<Error | null> {
    this.#isStarting = true
    this.#promises.upset()
    let refusal: Error | null = null
    BotProcess.start({
      time: this.time,
      disk: this.#disk,
      channel: this.#channel,
      watcher: this.#promises,
      log: (level, message, details) => {
        if (level !== 'info') this.#note(`${level}: ${message} ${shortDetails(details)}`)
      },
      leaving: (tag, store) => this.#promises.leaving(tag, store),
    }).then(
      (bot) => {
        this.#bot = bot
      },
      (error: Error) => {
        refusal = error
      },
    )
    while (!this.#bot && refusal === null) await this.time.pass(50, () => false)
    this.#isStarting = false
    return refusal
  }

  #stopBot(isPowerCut: boolean): void {
    this.#note(isPowerCut ? 'the power is cut' : 'the process is killed')
    if (this.#bot) this.#bot.machine.isDead = true
    this.#bot = null
    if (isPowerCut) this.#disk.powerCut()
    else this.#disk.processKilled()
    this.#promises.killed()
    this.#disk.mood = 'well'
  }

  async #kill(isPowerCut: boolean): Promise<void> {
    if (!this.#bot) return
    this.#stopBot(isPowerCut)
    await this.#pass(this.random.one([10, 1_000, 20_000, 90_000]))
    await this.#start()
  }

  /** While the process is down its newest journal is damaged: it says so and starts with the files put back, or lost nothing. */
  async #loseJournal(): Promise<void> {
    if (!this.#bot) return
    this.#stopBot(false)
    const putBack = this.#disk.backup()
    const journal = this.#disk
      .paths()
      .filter((path) => /journal-\d+\.jsonl$/.test(path))
      .sort()
      .at(-1)
    const way = this.random.one(['removed', 'emptied', 'cut at the end of a line'])
    if (journal === undefined) return
    this.#note(`${journal} is ${way}`)
    this.#disk.damage(journal, (bytes) => {
      if (way === 'removed') return undefined
      if (way === 'emptied') return Buffer.alloc(0)
      const lineEnds = [...bytes.keys()].filter((at) => bytes[at] === 10)
      return Buffer.from(bytes.subarray(0, (this.random.any(lineEnds) ?? 0) + 1))
    })
    const refusal = await this.#open()
    if (refusal === null) return this.#promises.started()
    this.#note(`the start was refused: ${refusal.message}`)
    putBack()
    await this.#start()
  }

  #pause(): void {
    const ms = this.random.one([2_000, 12_000, 70_000])
    this.#note(`the process stands still for ${ms} ms`)
    this.#promises.paused()
    const { machine } = this.#running()
    machine.pausedUntilMs = this.time.elapsedMs + ms
    this.time.later(ms, () => this.#promises.upset())
  }

  #setClock(): void {
    const byMs = this.random.one([-3_600_000, -30_000, 30_000, 3_600_000, 93_600_000])
    this.#note(`the clock is set by ${byMs} ms`)
    this.time.setWall(byMs)
    this.#promises.upset()
  }

  #diskMood(): void {
    const mood = this.random.one(['well', 'slow', 'full', 'failing'])
    this.#note(`the disk is ${mood}`)
    this.#disk.mood = mood
    this.#promises.upset()
    const ms = this.random.whole(500, 40_000)
    this.time.later(ms, () => {
      if (this.#disk.mood !== mood) return
      this.#note('the disk is well')
      this.#disk.mood = 'well'
      this.#promises.upset()
    })
  }

  // Channels.

  #chatMood(moods: readonly [ChatMood, ...ChatMood[]], chat = this.#anyChat()): void {
    const mood = this.random.one(moods)
    this.#setMood(chat, mood, this.random.whole(2_000, 120_000))
  }

  #setMood(chat: Chat, mood: ChatMood, ms: number): void {
    this.#note(`${chat.id} ${MOODS[mood]}`)
    this.#moods.set(chat.id, mood)
    this.#promises.upsetChat(chat)
    this.time.later(ms, () => {
      if (this.#moods.get(chat.id) !== mood) return
      this.#note(`${chat.id} is well`)
      this.#moods.delete(chat.id)
      this.#promises.upsetChat(chat)
    })
  }

  #anyChat(): Chat {
    const chats = [...this.#channel.chats.values()]
    return this.random.any(chats) ?? (chats[0] as Chat)
  }

  #throttle(): void {
    for (let count = this.random.whole(1, 3); count > 0; count -= 1) this.#chatMood(['throttles'])
  }

  /** No network at all, and for a laptop that slept a day meanwhile. */
  #outage(): void {
    for (const chat of this.#channel.chats.values()) this.#setMood(chat, 'away', 60_000)
    this.#promises.upset()
    if (this.random.chance(0.5)) this.time.later(30_000, () => this.time.setWall(25 * 3_600_000))
    this.time.later(60_000, () => this.#promises.upset())
  }

  #removeBot(): void {
    const person = this.#anybody()
    const chat = person.group && this.random.chance(0.5) ? person.group : person.home
    this.#post(membersChanged(person, chat, 'membersRemoved'))
    this.#setMood(chat, 'refuses', this.random.whole(2_000, 60_000))
  }

  /** One chat gets many reminders for one second, and takes them one by one. */
  async #busyChat(): Promise<void> {
    const { store } = this.#running()
    const person = this.#anybody()
    const own = await store.remindersOf(person.key)
    const one = own.find(({ status, schedule }) => status === 'waiting' && schedule.kind === 'once')
    if (!one) return
    const dueAt = Math.ceil(this.time.wall() / 1_000) * 1_000 + 10_000
    const reminders = Array.from({ length: 1_200 }, (_, index) => ({
      ...one,
      id: `busy${this.#turns}x${index}`,
      text: `busy ${index}`,
      schedule: { ...one.schedule, at: dueAt } as typeof one.schedule,
      dueAt,
      occurrenceAt: dueAt,
      version: 0,
    }))
    const chat = this.#channel.chats.get(one.conversation.slice(one.conversation.indexOf('|') + 1))
    if (!chat) return
    this.#hadCrowd = true
    this.#note(`${chat.id} gets ${reminders.length} reminders for one second`)
    this.#promises.upsetChat(chat, BUSY_MS)
    this.#setMood(chat, 'busy', 150_000)
    await Promise.race([
      store.commit({ reminders }).catch(() => undefined),
      this.time.pass(20_000, () => false), // the store is away
    ])
  }

  // People.

  #anybody(): Person {
    return this.random.any(this.#crowd.people) ?? (this.#crowd.people[0] as Person)
  }

  #somebodyActs(): void {
    const doing = this.#crowd.next()
    if (doing) this.#post(doing)
  }

  /** All of a group press a button of one message at once. */
  #burst(): void {
    const members = this.#crowd.people.filter(({ group }) => group)
    const group = members[0]?.group
    const shown = group?.screen.findLast(({ buttons }) => buttons.some(({ title }) => title === 'Me too'))
    const button = shown?.buttons.find(({ title }) => title === 'Me too')
    if (!group || !shown || !button) return
    const crowd = Array.from({ length: 12 }, (_, index): Person => {
      const account = `acct-joiner${index}`
      return { name: `Joiner ${index}`, account, channelId: 'msteams', key: `msteams|${account}`, home: group, group }
    })
    for (const person of crowd) this.#post(this.#crowd.press(person, group, shown, button))
  }

  #forget(): void {
    const person = this.#anybody()
    const [asks, confirms] = this.#crowd.forget(person)
    if (!asks || !confirms) return
    this.#post(asks)
    this.time.later(this.random.whole(2_000, 5_000), () => this.#post(confirms))
  }

  #post(doing: Doing): void {
    const activityId = `a${this.#turns + 1}`
    const hasTwin = this.#troubles.has('duplicates') && this.random.chance(0.4)
    this.#postAs(doing, activityId, hasTwin)
    if (hasTwin) this.time.later(this.random.one([1, 300, 16_000]), () => this.#postAs(doing, activityId, hasTwin))
  }

  #postAs({ person, chat, what, activity, click, makes, touch }: Doing, activityId: string, hasTwin: boolean): void {
    const bot = this.#bot
    const number = ++this.#turns
    this.#note(
      `${number}: ${person.name} in ${chat.id}: ${what}${hasTwin ? ' (twice)' : ''}${bot ? '' : ' (nobody is there)'}`,
    )
    if (!bot) return
    touch?.()
    const turn: Turn = {
      number,
      activityId,
      hasTwin,
      person,
      chat,
      what,
      click,
      isAddressed: activity.type === 'message',
      replies: [],
      failedSends: 0,
      diskTrouble: this.#disk.mood !== 'well',
      edits: 0,
    }
    person.lastSpoke = number
    // A little on its way, and read by the process when it runs.
    this.time.answer(this.#fates.whole(5, 60), () => {
      const whole = { ...structuredClone(activity), id: activityId, timestamp: new Date(this.time.wall()) }
      void this.#promises.turns.run(turn, async () => {
        turn.status = await bot.post(whole)
        turn.diskTrouble ||= this.#disk.mood !== 'well'
        this.#note(`${number}: ${turn.status} ${turn.replies.join(' / ').replaceAll('\n', ' | ').slice(0, 160)}`)
        if (makes && turn.replies.some((reply) => /^I'll remind/.test(reply) && reply.includes(makes.word)))
          makes.isConfirmed = true
        await this.#promises.turnEnded(turn)
        if (turn.replies.includes(words.data.forgotten) && turn.failedSends === 0) this.#checkForgotten(turn)
      })
    })
  }

  #checkForgotten({ person, number }: Turn): void {
    if (person.lastSpoke !== number) return
    const own = [...this.#promises.things.values()].filter(({ owner, chat }) => owner === person && !chat.isGroup)
    this.#promises.checkForgotten([person.name, person.account, ...own.map(({ word }) => word)])
  }

  #arrived(arrival: Arrival): void {
    const { chat, activity, accepted, outcome, turn } = arrival
    const { simulated } = activity as { simulated?: { key: string } }
    if (turn && accepted) turn.replies.push(textIn(activity))
    if (simulated) {
      if (accepted) this.#delivered += 1
      if (!simulated.key.startsWith('busy') || outcome.kind !== 'takes')
        this.#note(
          `${chat.id} ${accepted ? 'shows' : 'does not show'} ${simulated.key} ${textIn(activity).split('\n')[0]} (${outcome.kind})`,
        )
    }
    this.#promises.arrived(arrival)
  }

  /** Everything is well again, everybody says something, and all that was held up has time to come. */
  async #heal(): Promise<void> {
    this.#note('all is well from here on')
    this.#disk.mood = 'well'
    this.#moods.clear()
    this.#troubles.clear()
    this.#promises.upset()
    await this.#start()
    for (const person of this.#crowd.people) {
      this.#post(membersChanged(person, person.home, 'membersAdded'))
      if (person.group) this.#post(membersChanged(person, person.group, 'membersAdded'))
    }
    await this.#pass(5_000)
    for (const person of this.#crowd.people) this.#post({ ...greeting(person), what: 'list' })
    for (let minute = 0; minute < HEALING_MINUTES && !this.#isOver; minute += 1) {
      await this.#pass(60_000)
      const isHeldUp = (await this.#stored()).some(({ status, retrying, dueAt, gathered }) => {
        if (status !== 'waiting') return false
        // One of a series that waits its turn in a full chat is due anew each time that the series is.
        const isBehind = gathered !== undefined && gathered.missed > 0 && dueAt <= this.time.wall()
        return retrying !== undefined || isBehind || dueAt < this.time.wall() - 5_000
      })
      if (minute >= 2 && !isHeldUp) break
    }
    if (!this.#isOver) this.#promises.checkEnd(await this.#stored())
  }

  async #stored(): Promise<Reminder[]> {
    const { store } = this.#running()
    const conversations = [...this.#channel.chats.values()].map(({ id, channelId }) => `${channelId}|${id}`)
    return (await Promise.all(conversations.map((key) => store.remindersIn(key)))).flat()
  }
}

const greeting = (person: Person): Doing => ({
  person,
  chat: person.home,
  what: 'hello',
  activity: activityOf(person, person.home, { text: 'quiet hours off' }),
})

const shortDetails = (details: object): string => {
  const { err, ...rest } = details as { err?: Error }
  return `${err?.message ?? ''} ${JSON.stringify(rest)}`.trim().slice(0, 200)
}
