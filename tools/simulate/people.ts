import type { Activity } from 'botbuilder'
import type { Channel, Chat, Shown } from './channel.js'
import type { ShownButton } from './product.js'
import type { Random } from './random.js'

export interface Person {
  name: string
  account: string
  channelId: string
  /** `channelId|account`, as the store has it. */
  key: string
  home: Chat
  group?: Chat
  /** The number of the newest post of theirs. */
  lastSpoke?: number
}

/** Something to be reminded of, by a word that occurs nowhere else. */
export interface Thing {
  word: string
  owner: Person
  chat: Chat
  /** Ids of the chats where it may be read. */
  readers: Set<string>
  /** The bot said that it will remind. */
  isConfirmed: boolean
  /** A person did something that may end or move it. */
  isTouched: boolean
  /** The first moment it is to come. */
  dueAt: number
  /** Messages that delivered it. */
  taken: number
}

/** What somebody does: an activity of theirs, and what the simulation knows of it. */
export interface Doing {
  person: Person
  chat: Chat
  what: string
  activity: Partial<Activity>
  click?: { do: string; id?: string }
  /** Notes which things it may change, as they are when it is posted. */
  touch?: () => void
  /** It makes this thing. */
  makes?: Thing
}

const BOT = { id: 'bot', name: 'Reminders', role: 'bot' }
const CHANNELS = ['msteams', 'directline', 'telegram', 'msteams', 'sms', 'webchat'] as const
const NAMES = ['Quentina', 'Zebedeea', 'Xanthippe', 'Wilhelmar', 'Yolandine', 'Ulyssesa'] as const

/** Who there is: each with a chat of their own, and all those of Teams in one group. */
export function makePeople(channel: Channel): Person[] {
  const group: Chat = { id: 'team', channelId: 'msteams', isGroup: true, members: [], screen: [] }
  channel.chats.set(group.id, group)
  return NAMES.map((name, index) => {
    const channelId = CHANNELS[index] ?? 'webchat'
    const account = `acct-${name.toLowerCase()}`
    const home: Chat = { id: `home-${index}`, channelId, isGroup: false, members: [account], screen: [] }
    channel.chats.set(home.id, home)
    const person: Person = { name, account, channelId, key: `${channelId}|${account}`, home }
    if (channelId !== 'msteams') return person
    group.members.push(account)
    return { ...person, group }
  })
}

export function activityOf(person: Person, chat: Chat, more: Partial<Activity>): Partial<Activity> {
  return {
    type: 'message',
    channelId: chat.channelId,
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: person.account, name: person.name },
    recipient: BOT as Activity['recipient'],
    conversation: { id: chat.id, isGroup: chat.isGroup } as Activity['conversation'],
    locale: 'en-GB',
    localTimezone: 'Europe/Berlin',
    ...more,
  } as Partial<Activity>
}

/** No digits in it, which could be read as a time or a count. */
const wordOf = (number: number): string =>
  `ZQ${[676, 26, 1].map((place) => String.fromCharCode(65 + (Math.floor(number / place) % 26))).join('')}X`

/** In a group the bot is spoken to by its name. */
const say = (person: Person, chat: Chat, text: string): Doing => {
  const mention = { type: 'mention', mentioned: BOT, text: '<at>Reminders</at>' }
  const activity = chat.isGroup ? { text: `<at>Reminders</at> ${text}`, entities: [mention] } : { text }
  return { person, chat, what: `"${text}"`, activity: activityOf(person, chat, activity) }
}

/** The people of one history and what comes to their minds. */
export class Crowd {
  #words = 0

  constructor(
    readonly people: Person[],
    readonly things: Map<string, Thing>,
    private readonly random: Random,
    private readonly wall: () => number,
  ) {}

  /** Something to do for somebody; undefined when nothing comes to mind. */
  next(): Doing | undefined {
    const { random } = this
    const person = random.any(this.people)
    if (!person) return undefined
    const chat = person.group && random.chance(0.4) ? person.group : person.home
    return random.weighted<() => Doing | undefined>([
      [30, () => this.create(person, chat)],
      [34, () => this.#click(person, chat)],
      [3, () => say(person, chat, 'list')],
      [6, () => this.#about(person, chat)],
      [3, () => this.#touching(say(person, chat, 'undo'), () => true)],
      [1, () => this.#touching(say(person, chat, 'done'), () => true)],
      [0.7, () => this.#touching(say(person, chat, 'cancel all'), () => true)],
      [1, () => this.#touching(say(person, chat, 'yes'), () => true)],
    ])?.()
  }

  create(person: Person, chat: Chat): Doing {
    const { random } = this
    const word = wordOf(++this.#words)
    const seconds = random.one([5, 10, 20, 30, 60, 90, 120, 300])
    const isSeries = random.chance(0.25)
    const when = isSeries ? `every ${random.one([1, 2, 5])} minutes` : `in ${seconds} seconds`
    const whom = chat.isGroup ? random.one(['everyone', 'me', 'me']) : 'me'
    const readers = new Set([chat.id, ...this.people.filter(({ group }) => group === chat).map(({ home }) => home.id)])
    const thing: Thing = {
      word,
      owner: person,
      chat,
      readers: readers.add(person.home.id),
      isConfirmed: false,
      isTouched: false,
      dueAt: this.wall() + (isSeries ? 60_000 : seconds * 1_000),
      taken: 0,
    }
    this.things.set(word, thing)
    return {
      ...say(person, chat, `remind ${whom} ${when.replace('every 1 minutes', 'every minute')} to water ${word}`),
      makes: thing,
    }
  }

  /** Says something about a thing of theirs by its word. */
  #about(person: Person, chat: Chat): Doing | undefined {
    const { random } = this
    const thing = random.any([...this.things.values()].filter(({ owner }) => owner === person).slice(-6))
    if (!thing) return undefined
    thing.readers.add(chat.id)
    const name = `water ${thing.word}`
    const text = random.one([
      `cancel ${name}`,
      `skip the next ${name}`,
      `pause ${name}`,
      `resume ${name}`,
      `move ${name} to in 2 minutes`,
      `snooze ${name} for 10 minutes`,
      `done with ${name}`,
    ])
    return this.#touching(say(person, chat, text), ({ word }) => word === thing.word)
  }

  /** Presses a button that stands on their screen, mostly a new one. */
  #click(person: Person, chat: Chat): Doing | undefined {
    const { random } = this
    const recent = chat.screen.slice(random.chance(0.8) ? -3 : -15).filter(({ buttons }) => buttons.length > 0)
    const shown = random.any(recent)
    const button = shown && random.any(shown.buttons.filter(({ title }) => !/^(Block|Mute|Move to|Change)/.test(title)))
    return shown && button && this.press(person, chat, shown, button)
  }

  press(person: Person, chat: Chat, shown: Shown, { title, value }: ShownButton): Doing {
    const text = JSON.stringify(shown.activity)
    const isText = typeof value === 'string'
    const replyToId = chat.channelId === 'msteams' ? shown.activityId : undefined
    const activity = activityOf(person, chat, isText ? { text: value } : { value, replyToId })
    const [, verb = '', id] = isText ? (/^\/do (\S+) (\S+)/.exec(value) ?? []) : []
    const click = isText ? { do: verb, id } : (value as { do: string; id?: string })
    const isWide = ['undo', 'say'].includes(click.do)
    return this.#touching({ person, chat, what: `[${title}] ${click.id ?? ''}`, activity, click }, ({ word, owner }) =>
      isWide ? owner === person : text.includes(`${word}`) || (owner === person && click.do === 'page'),
    )
  }

  forget(person: Person): Doing[] {
    const asks = say(person, person.home, 'delete everything about me')
    const confirms = say(person, person.home, 'yes')
    return [asks, this.#touching(confirms, () => true)]
  }

  /** Of those that this person or a group of theirs has. */
  #touching(doing: Doing, isMeant: (thing: Thing) => boolean): Doing {
    const { person } = doing
    const touch = () => {
      for (const thing of this.things.values())
        if ((thing.owner === person || thing.readers.has(person.home.id)) && isMeant(thing)) thing.isTouched = true
    }
    return { ...doing, touch }
  }
}

export const membersChanged = (person: Person, chat: Chat, change: 'membersAdded' | 'membersRemoved'): Doing => ({
  person,
  chat,
  what: change === 'membersAdded' ? 'the bot is added' : 'the bot is removed',
  activity: { ...activityOf(person, chat, { [change]: [BOT] }), type: 'conversationUpdate' },
})
