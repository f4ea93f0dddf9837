import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { Activity } from 'botbuilder'
import pg from 'pg'
import { WebSocket } from 'ws'
import { FakeChannel } from '../../tools/fake-channel/channel.js'
import { Person } from '../../tools/fake-channel/person.js'
import { makeDatabase } from '../storage/postgres-databases.js'
import { type BotProcess, withDataDir } from './bot-process.js'
import { Chat } from './chat.js'

const MANY = 60
const BEGUN = /I'm on it\. Those are a lot of reminders/
const CANCELLED = new RegExp(`Cancelled ${MANY} reminders`)
const CUT_OFF = /I was restarted in the middle of your last change/

/** So many events next year, one a day. */
const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  ...Array.from({ length: MANY }, (_, index) => {
    const day = new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10).replaceAll('-', '')
    return ['BEGIN:VEVENT', `UID:e${index}`, `DTSTART:${day}T090000Z`, `SUMMARY:event ${index}`, 'END:VEVENT']
  }).flat(),
  'END:VCALENDAR',
].join('\r\n')
const attachments = [
  { contentType: 'text/calendar', name: 'plan.ics', contentUrl: 'http://127.0.0.1/plan.ics', content: calendar },
] as Activity['attachments']

const wordsOf = (activity: Partial<Activity>): string => JSON.stringify([activity.text, activity.attachments])

/** Reminders that nobody can change for a while: what changes many of them takes as long as this is held. */
class Held {
  private constructor(private readonly client: pg.Client) {}

  static async take(url: string): Promise<Held> {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    await client.connect()
    await client.query('BEGIN')
    await client.query('LOCK TABLE reminder_bot.reminders IN EXCLUSIVE MODE')
    return new Held(client)
  }

  letGo(): Promise<void> {
    return this.client.end()
  }
}

describe('long work of the running bot', function () {
  this.timeout(90_000)
  let database: Awaited<ReturnType<typeof makeDatabase>>
  let channel: FakeChannel

  beforeEach(async () => {
    database = await makeDatabase()
    channel = new FakeChannel()
    await channel.open()
  })
  afterEach(async () => {
    await channel.close()
    await database.drop()
  })

  const until = async (isSo: () => boolean, what: string): Promise<void> => {
    for (const end = Date.now() + 40_000; !isSo(); await pause(50)) assert.ok(Date.now() < end, `waited for ${what}`)
  }

  /** Ann on the fake channel, with many reminders and the question whether to cancel all. */
  async function aboutToCancelAll(bot: () => BotProcess): Promise<Person> {
    const ann = new Person('ann', () => bot().url, channel.serviceUrl)
    await ann.say('', 15_000, { attachments })
    await until(() => heardBy(ann).some((words) => words.includes(`${MANY} reminders`)), 'the import')
    await ann.say('cancel all')
    return ann
  }

  const heardBy = (ann: Person): string[] => channel.messagesIn(ann.conversation).map(wordsOf)
  const typedTo = (ann: Person): number =>
    channel.messagesIn(ann.conversation).filter(({ type }) => type === 'typing').length

  it('answers its request after three seconds and tells the result by itself, typing meanwhile', () =>
    withDataDir(async (start) => {
      const bot = await start({ DATABASE_URL: database.url })
      const ann = await aboutToCancelAll(() => bot)
      const before = typedTo(ann)
      const held = await Held.take(database.url)
      const asked = Date.now()
      assert.ok(await ann.say('yes'), 'the request is answered')
      // While the work stands still; that it takes three seconds at most is shown by a clock that is turned.
      const answeredMs = Date.now() - asked
      assert.ok(answeredMs > 2_500, `after ${answeredMs} ms`)
      assert.match(heardBy(ann).join('\n'), BEGUN)
      await pause(1_500)
      assert.doesNotMatch(heardBy(ann).join('\n'), CANCELLED)
      await held.letGo()
      await until(() => heardBy(ann).some((words) => CANCELLED.test(words)), 'the result')
      assert.ok(typedTo(ann) - before >= 2, `typing was shown ${typedTo(ann) - before} times`)
      await ann.say('list')
      await until(() => /No reminders/.test(heardBy(ann).at(-1) ?? ''), 'an empty list')
    }))

  it('says once after kill -9 that it was cut off', () =>
    withDataDir(async (start) => {
      let bot = await start({ DATABASE_URL: database.url })
      const ann = await aboutToCancelAll(() => bot)
      const held = await Held.take(database.url)
      await ann.say('yes')
      assert.match(heardBy(ann).join('\n'), BEGUN)
      await bot.kill()
      await held.letGo()
      bot = await start({ DATABASE_URL: database.url })
      await until(() => heardBy(ann).some((words) => CUT_OFF.test(words)), 'the word of it')
      await pause(6_000)
      assert.equal(heardBy(ann).filter((words) => CUT_OFF.test(words)).length, 1)
    }))

  it('shows typing while it reads a file, says so, and after kill -9 reads it to its end, once', () =>
    withDataDir(async (start) => {
      let bot = await start({ DATABASE_URL: database.url })
      const ann = new Person('ann', () => bot.url, channel.serviceUrl)
      await ann.say('hello')
      const held = await Held.take(database.url)
      await ann.say('', 15_000, { attachments })
      const [typing, reading] = channel.messagesIn(ann.conversation).slice(-2)
      assert.equal(typing?.type, 'typing')
      assert.match(reading?.text ?? '', /^I'm reading “plan\.ics”/)
      await bot.kill()
      await held.letGo()
      bot = await start({ DATABASE_URL: database.url })
      const results = () => heardBy(ann).filter((words) => words.includes(`I set ${MANY} reminders`))
      await until(() => results().length > 0, 'the result')
      await pause(6_000)
      assert.equal(results().length, 1)
      await ann.say('list')
      await until(() => heardBy(ann).at(-1)?.includes(`${MANY} reminders`) === true, 'the whole list')
    }))

  it('shows typing and the result over Direct Line', () =>
    withDataDir(async (start) => {
      const bot = await start({ DATABASE_URL: database.url })
      const chat = await Chat.open(bot.url)
      await chat.say('', 'UTC', { attachments })
      await chat.hear(new RegExp(`${MANY} reminders`))
      await chat.ask('cancel all', /Cancel all/)
      const shown: string[] = []
      const stream = new WebSocket(await chat.streamUrl())
      stream.on('message', (data) => shown.push(String(data)))
      const held = await Held.take(database.url)
      const from = chat.heard.length
      await chat.say('yes')
      await chat.hear(BEGUN, from)
      assert.ok(
        shown.some((text) => text.includes('"typing"')),
        'typing is shown',
      )
      await held.letGo()
      await chat.hear(CANCELLED, from, 20_000)
      stream.close()
    }))
})
