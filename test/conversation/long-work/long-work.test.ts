import assert from 'node:assert/strict'
import type { Speaker } from '../../../src/cli/talk/speaker.js'
import { Stage } from '../../../src/cli/talk/stage.js'
import { HandClock } from '../../support/hand-clock.js'

const NOW = '2026-06-15T08:00:00Z'
const FILE = 'http://files/plan.ics'
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:one',
  'DTSTART:20260616T090000Z',
  'SUMMARY:Dentist',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

/** A stage whose clock goes on within turns, and a file that comes when it is let go. */
class SlowStage {
  readonly clock = new HandClock(Date.parse(NOW))
  readonly stage: Stage
  readonly ann: Speaker
  letGo: () => void = () => undefined

  constructor(channelId: string) {
    this.stage = new Stage({ now: NOW, channelId })
    this.ann = this.stage.person('Ann')
    this.stage.files.set(FILE, CALENDAR)
    this.stage.fetching = new Promise((resolve) => {
      this.letGo = resolve
    })
    this.stage.after = (ms, work) => {
      let isOn = true
      void this.clock.sleep(ms).then(() => {
        this.stage.now = this.clock.now()
        if (isOn) work()
      })
      return () => {
        isOn = false
      }
    }
  }

  async advance(ms: number): Promise<void> {
    await this.clock.advance(ms)
    this.stage.now = this.clock.now()
  }

  /** Ann sends a calendar; resolves, in an array, with what was said in that turn. */
  sends(): Promise<string[]> {
    const attachments = [{ contentType: 'text/calendar', name: 'plan.ics', contentUrl: FILE }]
    return this.ann.post({ attachments })
  }

  /** The bot's words so far, typing as three dots. */
  get heard(): string[] {
    return this.ann.sent.map(({ type, text }) => (type === 'typing' ? '...' : (text ?? '')))
  }
}

const BEGUN = "I'm reading “plan.ics”. It holds a lot, so I'll write to you when it is done."
const DONE = 'I set 1 reminder from your calendar file.'
const NAMED = 'Dentist: Tue 16 Jun, 11:00, in 25 hours'
const CUT_OFF = 'I was restarted while I read “plan.ics”. Please send it once more; nothing of it comes twice.'

describe('long work', () => {
  it('is an answer like any other while it is short', async () => {
    const play = new SlowStage('webchat')
    const turn = play.sends()
    await play.advance(400)
    play.letGo()
    await turn
    await play.advance(60_000)
    assert.deepEqual(play.heard, [`${DONE}\n${NAMED}`])
  })

  it('shows typing after half a second, and again while it goes on', async () => {
    const play = new SlowStage('msteams')
    void play.sends()
    await play.advance(499)
    assert.deepEqual(play.heard, [])
    await play.advance(1)
    assert.deepEqual(play.heard, ['...'])
    await play.advance(2_500)
    assert.deepEqual(play.heard.length, 2, 'what was begun')
    await play.advance(500 + 3_000)
    assert.deepEqual(play.heard.slice(2), ['...', '...'])
  })

  it('shows no typing where there is none', async () => {
    const play = new SlowStage('sms')
    void play.sends()
    await play.advance(10_000)
    assert.deepEqual(play.heard, [BEGUN])
  })

  it('answers after three seconds with what it has begun, and tells the result by itself', async () => {
    const play = new SlowStage('sms')
    const turn = play.sends()
    await play.advance(3_000)
    assert.deepEqual(await turn, [BEGUN])
    assert.deepEqual(await play.ann.say('list'), ['No reminders. Try “remind me tomorrow at 9 to call mom”.'])
    play.letGo()
    await play.advance(0)
    assert.equal(play.heard.at(-1)?.split('\n')[0], DONE)
    await play.advance(60_000)
    assert.equal(play.heard.length, 3)
  })

  it('tells the result though what it had begun could not be said', async () => {
    const play = new SlowStage('webchat')
    await play.ann.say('hello')
    const adapter = play.stage.adapter(play.ann.conversation)
    const send = adapter.sendActivities.bind(adapter)
    adapter.sendActivities = async (context, activities) => {
      if (activities.some(({ text }) => text === BEGUN)) throw new Error('refused')
      return send(context, activities)
    }
    const turn = play.sends().catch(() => [])
    await play.advance(3_000)
    await turn
    play.letGo()
    await play.advance(0)
    assert.equal(play.heard.at(-1), `${DONE}\n${NAMED}`)
  })

  it('can be taken back by the button of its result', async () => {
    const play = new SlowStage('webchat')
    void play.sends()
    await play.advance(3_000)
    play.letGo()
    await play.advance(0)
    assert.deepEqual(await play.ann.tap('Undo'), ['Taken back, the 1 imported reminder is gone.'])
  })

  it('is done by the next process when its own ends in the middle, once, and can be taken back', async () => {
    const play = new SlowStage('webchat')
    void play.sends()
    await play.advance(3_000)
    play.stage.fetching = Promise.resolve()
    play.stage.restart()
    play.stage.bot.begun.start()
    await play.advance(60_000)
    const words = () => play.heard.filter((text) => text !== '...').map((text) => text.split('\n')[0])
    assert.deepEqual(words(), [BEGUN, DONE])
    play.stage.restart()
    play.stage.bot.begun.start()
    await play.advance(60_000)
    assert.deepEqual(words(), [BEGUN, DONE])
    assert.deepEqual(await play.ann.tap('Undo'), ['Taken back, the 1 imported reminder is gone.'])
  })

  it('is said to have ended, once, where its file is no longer to be had', async () => {
    const play = new SlowStage('sms')
    void play.sends()
    await play.advance(3_000)
    play.stage.fetching = Promise.reject(new Error('gone'))
    for (let restarts = 0; restarts < 2; restarts++) {
      play.stage.restart()
      play.stage.bot.begun.start()
      await play.advance(60_000)
      assert.deepEqual(play.heard, [BEGUN, CUT_OFF])
    }
  })

  it('is not begun a third time when the second process ends at it too', async () => {
    const play = new SlowStage('sms')
    void play.sends()
    for (let ends = 0; ends < 2; ends++) {
      await play.advance(ends === 0 ? 3_000 : 60_000)
      play.stage.restart()
      play.stage.bot.begun.start() // its fetching hangs, as the first one's
    }
    await play.advance(60_000)
    assert.deepEqual(play.heard, [BEGUN, CUT_OFF])
  })

  it('is left to whoever is still at it', async () => {
    const play = new SlowStage('sms')
    play.stage.bot.begun.start()
    void play.sends()
    await play.advance(3_000)
    play.stage.restart() // another process beside the one that works
    play.stage.bot.begun.start()
    await play.advance(60_000)
    play.letGo()
    await play.advance(10_000)
    assert.deepEqual(
      play.heard.map((words) => words.split('\n')[0]),
      [BEGUN, DONE],
    )
  })

  it('tells its result as soon as the channel takes it', async () => {
    const play = new SlowStage('sms')
    play.stage.bot.begun.start()
    void play.sends()
    await play.advance(3_000)
    play.stage.refusing.add(play.ann.conversation)
    play.letGo()
    await play.advance(2_000)
    assert.deepEqual(play.heard, [BEGUN])
    play.stage.refusing.clear()
    await play.advance(60_000)
    assert.deepEqual(
      play.heard.map((words) => words.split('\n')[0]),
      [BEGUN, DONE],
    )
  })

  it('is over before its person is forgotten, and comes back with nothing of theirs', async () => {
    const play = new SlowStage('sms')
    void play.sends()
    await play.advance(3_000)
    await play.ann.say('delete everything about me')
    void play.ann.say('yes')
    await play.advance(3_000)
    play.letGo()
    await play.advance(60_000)
    assert.equal(play.heard.at(-1), 'Done. I no longer know anything about you.')
    assert.deepEqual(await play.stage.store.remindersOf(play.ann.key), [])
    assert.equal(await play.stage.store.person(play.ann.key), undefined)
  })

  it('keeps what was said while it was forgetting, once it has forgotten', async () => {
    const play = new SlowStage('sms')
    await play.ann.say('remind me tomorrow at 9 to water the flowers')
    const { store } = play.stage
    const forget = store.forget.bind(store)
    let letGo: () => void = assert.fail
    const mayForget = new Promise<void>((resolve) => {
      letGo = resolve
    })
    store.forget = async (person) => {
      await mayForget
      await forget(person)
    }
    await play.ann.say('delete everything about me')
    void play.ann.say('yes')
    const next = play.ann.say('remind me tomorrow at 9 to feed the cat')
    await play.advance(3_000)
    await play.advance(1_000)
    letGo()
    await next
    assert.deepEqual(
      (await store.remindersOf(play.ann.key)).map(({ text }) => text),
      ['feed the cat'],
    )
  })

  it('goes on forgetting after its process ended, and says so once', async () => {
    const play = new SlowStage('sms')
    await play.ann.say('remind me tomorrow at 9 to water the flowers')
    const { store } = play.stage
    const forget = store.forget.bind(store)
    store.forget = () => new Promise(() => undefined)
    await play.ann.say('delete everything about me')
    void play.ann.say('yes')
    await play.advance(3_000)
    store.forget = forget
    play.stage.restart()
    play.stage.bot.begun.start()
    await play.advance(120_000)
    assert.deepEqual(await store.remindersOf(play.ann.key), [])
    assert.deepEqual(play.heard.slice(-2), [
      "I'm deleting everything I know about you. I'll write to you when it is gone.",
      'Done. I no longer know anything about you.',
    ])
  })
})
