import assert from 'node:assert/strict'
import { SLOTS } from '../../src/delivery/courier.js'
import { occurrenceId } from '../../src/reminders/reminder.js'
import { DAY_MS, HOUR_MS } from '../../src/reminders/time.js'
import { conversation, DeliveryDesk, NOON, refusal, reminder, silence } from './desk.js'

describe('delivery', () => {
  let desk: DeliveryDesk
  beforeEach(async () => {
    desk = await DeliveryDesk.open()
  })

  it('sends what is due, once, and notes the message', async () => {
    await desk.store.put(reminder('stretch'), reminder('later', { dueAt: NOON + HOUR_MS }))
    await desk.run(3)
    assert.deepEqual(desk.texts, ['stretch'])
    const { status, firedAt, activityId, attempts } = await desk.store.get('stretch')
    assert.deepEqual(
      { status, firedAt, activityId, attempts },
      {
        status: 'fired',
        firedAt: NOON,
        activityId: 'm1',
        attempts: 0,
      },
    )
    assert.equal((await desk.store.get('later')).status, 'waiting')
    assert.deepEqual(desk.told, [
      { channelId: 'test', conversation: 'test|chat', outcome: 'delivered', code: undefined, lateMs: 0 },
    ])
  })

  it('sends what is due between two seconds at its very moment', async () => {
    await desk.store.put(
      reminder('a', { dueAt: NOON + 137 }),
      reminder('b', { dueAt: NOON + 640, conversation: 'test|other' }),
      reminder('c', { dueAt: NOON + 1_002 }),
      reminder('d', { dueAt: NOON + 1_002, conversation: 'test|third' }),
    )
    await desk.run(2)
    assert.deepEqual(
      desk.sent.map(({ text, at }) => [text, at - NOON]),
      [
        ['a', 137],
        ['b', 640],
        ['c', 1_002],
        ['d', 1_002],
      ],
    )
  })

  it('claims what becomes due while it looks ahead', async () => {
    const next = desk.store.nextDue.bind(desk.store)
    desk.store.nextDue = async (now, before) => {
      desk.store.nextDue = next
      const found = await next(now, before)
      await desk.store.put(reminder('a'))
      desk.scheduler.dueNow()
      return found
    }
    await desk.run()
    assert.deepEqual(desk.texts, ['a'])
  })

  it('says it after six seconds of downtime, and nothing after three seconds of retries', async () => {
    let asked = 0
    desk.answer = (text) => (text === 'retried' && ++asked < 3 ? Promise.reject(refusal(503)) : {})
    await desk.store.put(reminder('missed', { dueAt: NOON - 6_000 }))
    await desk.store.put(reminder('retried', { conversation: 'test|other' }))
    await desk.run(4)
    assert.deepEqual(
      desk.sent.map(({ text, at, delivery }) => [text, at - NOON, delivery.lateMs]),
      [
        ['missed', 0, 6_000],
        ['retried', 0, 0],
        ['retried', 1_000, 0],
        ['retried', 3_000, 0],
      ],
    )
  })

  it('does not say that an event lies ahead when it has begun while the process was down', async () => {
    const lead = (id: string, dueAt: number) =>
      reminder(id, { leadOf: 'main', leadMs: HOUR_MS, dueAt, occurrenceAt: dueAt + HOUR_MS })
    await desk.store.put(lead('begun', NOON - HOUR_MS), lead('ahead', NOON - HOUR_MS + 1_000))
    await desk.run()
    assert.deepEqual(desk.texts, ['ahead'])
    const { status, closedAt } = await desk.store.get('begun')
    assert.deepEqual([status, closedAt], ['done', NOON])
    assert.deepEqual(desk.told.map(({ outcome }) => outcome).sort(), ['delivered', 'passed'])
  })

  it('says how late it is after the process was down', async () => {
    await desk.store.put(reminder('missed', { dueAt: NOON - HOUR_MS }), reminder('just now', { dueAt: NOON - 4_999 }))
    await desk.run()
    assert.deepEqual(
      desk.sent.map(({ delivery }) => [delivery.occurrence.id, delivery.lateMs]),
      [
        ['missed', HOUR_MS],
        ['just now', 0],
      ],
    )
  })

  describe('of what the channel refuses for good', () => {
    for (const [status, code] of [
      [403, 'BotNotInConversationRoster'],
      [403, 'MessageWritesBlocked'],
      [403, 'BotDisabledByAdmin'],
      [404, 'ConversationNotFound'],
    ] as const) {
      it(`stops at once: ${status} ${code}`, async () => {
        desk.answer = () => Promise.reject(refusal(status, code))
        await desk.store.put(reminder('a'))
        await desk.run(3)
        assert.deepEqual(desk.texts, ['a'])
        const { status: now, failure } = await desk.store.get('a')
        assert.deepEqual([now, failure], ['failed', { code, at: NOON }])
        assert.deepEqual(
          desk.told.map((told) => [told.outcome, told.code]),
          [['permanent', code]],
        )
      })
    }

    it('does not even try where the bot was removed', async () => {
      await desk.store.commit({ conversations: [conversation('test|chat', false)] })
      await desk.store.put(reminder('a'))
      await desk.run()
      assert.deepEqual(desk.texts, [])
      assert.deepEqual((await desk.store.get('a')).failure, { code: 'bot-removed', at: NOON })
    })

    it('keeps a reminder whose conversation nobody knows', async () => {
      await desk.store.put(reminder('a', { conversation: 'test|lost' }))
      await desk.run()
      assert.equal((await desk.store.get('a')).failure?.code, 'conversation-unknown')
    })
  })

  describe('of what others set', () => {
    const ann = { key: 'test|ann', settings: {}, blocked: [], muted: [], updatedAt: NOON }

    it('is kept unsent when the owner muted them', async () => {
      await desk.store.commit({ people: [{ ...ann, muted: ['test|bob'] }] })
      await desk.store.put(reminder('bobs', { setBy: 'test|bob' }), reminder('mine'))
      await desk.run()
      assert.deepEqual(desk.texts, ['mine'])
      assert.equal((await desk.store.get('bobs')).status, 'fired')
    })

    it('is refused when the owner blocked them', async () => {
      await desk.store.commit({ people: [{ ...ann, blocked: ['test|bob'] }] })
      await desk.store.put(reminder('bobs', { setBy: 'test|bob' }), reminder('mine'))
      await desk.run()
      assert.deepEqual(desk.texts, ['mine'])
      assert.equal((await desk.store.get('bobs')).failure?.code, 'blocked')
    })

    it('comes when the owner muted and blocked none but others', async () => {
      await desk.store.commit({ people: [{ ...ann, muted: ['test|bob'], blocked: ['test|eve'] }] })
      await desk.store.put(reminder('cats', { setBy: 'test|cat' }))
      await desk.run()
      assert.deepEqual(desk.texts, ['cats'])
    })
  })

  describe('of what fails for now', () => {
    for (const [name, error] of [
      ['500', refusal(500)],
      ['502', refusal(502)],
      ['503', refusal(503)],
      ['408', refusal(408)],
      ['429', refusal(429)],
      ['a timeout', silence('timeout')],
      ['a reset', silence('ECONNRESET')],
      ['a refused connection', silence('ECONNREFUSED')],
    ] as const) {
      it(`tries again: ${name}`, async () => {
        let asked = 0
        desk.answer = () => (++asked < 4 ? Promise.reject(error) : { activityId: 'm2' })
        await desk.store.put(reminder('a'))
        await desk.run(10)
        assert.deepEqual(
          desk.sent.map(({ at }) => (at - NOON) / 1_000),
          [0, 1, 3, 7],
        )
        const { status, attempts, retrying, activityId } = await desk.store.get('a')
        assert.deepEqual([status, attempts, retrying, activityId], ['fired', 0, undefined, 'm2'])
        assert.equal(desk.sent.at(-1)?.delivery.lateMs, 7_000)
        assert.deepEqual(
          desk.told.map(({ outcome, lateMs }) => [outcome, lateMs]),
          [
            ['retry', 0],
            ['retry', 1_000],
            ['retry', 3_000],
            ['delivered', 7_000],
          ],
        )
      })
    }

    it('gives up after a week and keeps the reminder', async () => {
      desk.answer = () => Promise.reject(refusal(500))
      await desk.store.put(reminder('a'))
      for (let minute = 0; minute < 7 * 24 * 60; minute += 1) {
        await desk.clock.advance(60_000)
        desk.scheduler.tick()
        await desk.clock.advance(0)
      }
      const { status, failure } = await desk.store.get('a')
      assert.deepEqual([status, failure?.code], ['failed', 'expired'])
      assert.ok(desk.sent.length > 900 && desk.sent.length < 1_100, `${desk.sent.length} attempts`)
      assert.ok(desk.clock.now() - NOON <= 7 * DAY_MS + 60_000)
    })

    it('tries again when the message cannot be made, and says why in the log', async () => {
      let asked = 0
      desk.render = async ({ occurrence }) => {
        if (++asked === 1) throw new TypeError('bug')
        return occurrence.text
      }
      await desk.store.put(reminder('a'))
      await desk.run(2)
      assert.deepEqual(desk.texts, ['a'])
      assert.deepEqual(
        desk.logged.map(({ level, message }) => [level, message]),
        [['error', 'A message could not be made']],
      )
    })
  })

  describe('to a channel that throttles', () => {
    it('does not come back before Retry-After, nor with another message to that conversation', async () => {
      const until = NOON + 30_000
      desk.answer = (_, conversation) => {
        if (conversation === 'test|chat' && desk.clock.now() < until)
          return Promise.reject(refusal(429, undefined, until))
        return {}
      }
      await desk.store.put(reminder('a1'), reminder('a2'), reminder('b', { conversation: 'test|other' }))
      await desk.store.put(reminder('a3', { dueAt: NOON + 5_000 }))
      await desk.run(60)
      assert.deepEqual(
        desk.sent.map(({ text, at }) => [text, (at - NOON) / 1_000]),
        [
          ['a1', 0],
          ['b', 0],
          ['a1', 30],
          ['a2', 31],
          ['a3', 32],
        ],
      )
      assert.equal((await desk.store.get('a3')).status, 'fired')
    })

    it('holds up three that were told to wait ten minutes, and nobody else', async () => {
      const until = NOON + 600_000
      const throttled = ['test|chat', 'test|other', 'test|third']
      const others = Array.from({ length: 20 }, (_, n) => `test|healthy${n}`)
      await desk.converse(...others)
      desk.answer = (_, where) => (throttled.includes(where) ? Promise.reject(refusal(429, undefined, until)) : {})
      await desk.store.put(...throttled.map((where) => reminder(where, { conversation: where })))
      await desk.store.put(...others.map((where) => reminder(where, { conversation: where, dueAt: NOON + 1_000 })))
      await desk.run(3)
      for (const where of others) {
        const late = desk.sent.filter(({ text }) => text === where).map(({ at }) => at - NOON - 1_000)
        assert.ok(late.length === 1 && late.every((ms) => ms < 1_000), `${where}: ${late}`)
      }
      for (const where of throttled) {
        const { status, dueAt, retrying } = await desk.store.get(where)
        assert.deepEqual([status, dueAt, retrying], ['waiting', NOON, { plannedAt: NOON, since: NOON }])
      }
    })

    it('finds out within seconds that it works again', async () => {
      const chats = Array.from({ length: 30 }, (_, n) => `test|c${n}`)
      await desk.converse(...chats)
      desk.answer = () => (desk.clock.now() < NOON + 60_000 ? Promise.reject(refusal(429)) : {})
      await desk.store.put(
        ...chats.map((where, n) => reminder(where, { conversation: where, dueAt: NOON + n * 1_000 })),
      )
      await desk.store.put(reminder('now', { dueAt: NOON + 61_000 }))
      await desk.run(58)
      assert.ok(desk.sent.length < 120, `${desk.sent.length} attempts`)
      await desk.run(60)
      const late = desk.sent.filter(({ text }) => text === 'now').map(({ at }) => at - NOON - 61_000)
      assert.ok(late.length === 1 && late.every((ms) => ms <= 10_000), `${late}`)
      for (const where of chats) assert.equal((await desk.store.get(where)).status, 'fired', where)
    })
  })

  describe('to a conversation that hangs', () => {
    it('holds up no other, and its own only until it is given up', async () => {
      const hangs = Array.from({ length: 60 }, (_, n) => `test|hang${n}`)
      await desk.converse(...hangs)
      desk.answer = async (_, conversation) => {
        if (!conversation.startsWith('test|hang')) return {}
        await desk.clock.sleep(10_000)
        throw silence('timeout')
      }
      await desk.store.put(
        ...hangs.flatMap((conversation) => [0, 1].map((n) => reminder(`${conversation}.${n}`, { conversation }))),
      )
      await desk.store.put(reminder('z', { conversation: 'test|other', dueAt: NOON }))
      await desk.store.put(reminder('z2', { conversation: 'test|other', dueAt: NOON + 3_000 }))
      await desk.run(5)
      const at = (text: string) =>
        desk.sent.filter((sent) => sent.text === text).map((sent) => (sent.at - NOON) / 1_000)
      assert.deepEqual([at('z'), at('z2')], [[0.05], [3]])
      await desk.run(5)
      assert.deepEqual([at('test|hang0.0'), at('test|hang0.1')], [[0], []])
      await desk.run(1)
      // Its second message did not hang for another ten seconds: it comes after the first one.
      const [first, second] = [await desk.store.get('test|hang0.0'), await desk.store.get('test|hang0.1')]
      assert.deepEqual([first.attempts, second.attempts, at('test|hang0.1')], [1, 0, []])
      assert.deepEqual([first.dueAt, second.dueAt], [NOON, NOON])
    })
  })

  for (const answerMs of [150, 800])
    describe(`to a conversation with 1,200 due that answers in ${answerMs} ms`, () => {
      it('keeps nobody else waiting, and sends everything in order', async () => {
        const others = Array.from({ length: 20 }, (_, n) => `test|other${n}`)
        await desk.converse(...others)
        desk.answer = async (_, where) => {
          if (where === 'test|chat') await desk.clock.sleep(answerMs)
          return {}
        }
        const crowd = Array.from({ length: 1_200 }, (_, n) => reminder(`slow${1_000 + n}`))
        await desk.store.put(...crowd)
        await desk.store.put(
          ...others.map((where, n) => reminder(where, { conversation: where, dueAt: NOON + n * 1_000 })),
        )
        await desk.run(25)
        for (const [n, where] of others.entries())
          assert.deepEqual(
            desk.sent.filter(({ text }) => text === where).map(({ at }) => at - NOON),
            [n * 1_000],
          )
        const slow = desk.texts.filter((text) => text.startsWith('slow'))
        assert.ok(slow.length >= 24_000 / answerMs, `${slow.length} sent`)
        assert.deepEqual(
          slow,
          crowd.slice(0, slow.length).map(({ id }) => id),
        )
      })
    })

  it('keeps the order within a conversation', async () => {
    const open: (() => void)[] = []
    desk.answer = () => new Promise((resolve) => open.push(() => resolve({})))
    await desk.store.put(reminder('2', { dueAt: NOON - 1 }), reminder('1', { dueAt: NOON - 2 }), reminder('3'))
    await desk.store.put(reminder('other', { conversation: 'test|other' }))
    await desk.run()
    assert.deepEqual(desk.texts, ['1', 'other'])
    for (let n = 0; n < 4; n += 1) {
      open.shift()?.()
      await desk.clock.advance(0)
    }
    assert.deepEqual(desk.texts, ['1', 'other', '2', '3'])
  })

  it('keeps that order while one is being tried again, for as long as that is less than a minute away', async () => {
    let failures = 3
    desk.answer = (text) => (text === '1' && failures-- > 0 ? Promise.reject(refusal(503)) : {})
    await desk.store.put(reminder('1', { dueAt: NOON - 1 }), reminder('2'), reminder('3', { dueAt: NOON + 2_500 }))
    await desk.store.put(reminder('4', { dueAt: NOON + 6_200 }), reminder('other', { conversation: 'test|other' }))
    desk.clock.set(NOON + 500)
    await desk.run(12)
    const seconds = desk.sent.map(({ text, at }) => [text, (at - NOON) / 1_000])
    assert.deepEqual(
      seconds.filter(([text]) => text !== '1'),
      [
        ['other', 0.5],
        ['2', 7.5],
        ['3', 7.5],
        ['4', 7.5],
      ],
    )
    assert.deepEqual(
      seconds.filter(([text]) => text === '1').map(([, at]) => at),
      [0.5, 1.5, 3.5, 7.5],
    )
  })

  it('does not hold a conversation up for one that is tried again much later', async () => {
    desk.answer = (text) => (text === '1' ? Promise.reject(refusal(503, undefined, NOON + 120_000)) : {})
    await desk.store.put(reminder('1', { dueAt: NOON - 1 }), reminder('2'))
    await desk.run(1)
    assert.deepEqual(desk.texts, ['1', '2'])
  })

  describe('while the store is away', () => {
    it('keeps ticking, says so once, and delivers when it is back', async () => {
      await desk.store.put(reminder('a'))
      desk.store.outages.claimDue = 5
      await desk.run(6)
      assert.deepEqual(
        desk.sent.map(({ at }) => (at - NOON) / 1_000),
        [5],
      )
      assert.deepEqual(
        desk.logged.map(({ level, message }) => [level, message]),
        [
          ['error', 'Due reminders cannot be read; trying each second'],
          ['info', 'Reminders can be read again'],
        ],
      )
    })

    it('looks at the next tick for what it could not look ahead for', async () => {
      await desk.store.put(reminder('a', { dueAt: NOON + 250 }))
      desk.store.outages.nextDue = 1
      await desk.run(1)
      assert.deepEqual(
        desk.sent.map(({ at }) => at - NOON),
        [1_000],
      )
    })

    it('does not send again what it could not note', async () => {
      await desk.store.put(reminder('a'))
      desk.store.outages.settle = 8
      await desk.run(20)
      assert.deepEqual(desk.texts, ['a'])
      assert.equal((await desk.store.get('a')).status, 'fired')
    })

    it('does not send again even when the lease ran out meanwhile', async () => {
      await desk.store.put(reminder('a'))
      desk.store.outages.settle = Number.POSITIVE_INFINITY
      await desk.run(90)
      assert.equal((await desk.store.get('a')).status, 'waiting')
      desk.store.outages.settle = 0
      await desk.run(70)
      assert.deepEqual(desk.texts, ['a'])
      const { status, firedAt } = await desk.store.get('a')
      assert.deepEqual([status, firedAt], ['fired', NOON])
    })

    it('tries again what it could not look up', async () => {
      await desk.store.put(reminder('a'))
      desk.store.outages.conversation = 1
      desk.store.outages.person = 1
      await desk.run(130)
      assert.deepEqual(
        desk.sent.map(({ text, at }) => [text, at - NOON]),
        [['a', 10_000]],
      )
      assert.equal((await desk.store.get('a')).status, 'fired')
    })
  })

  it('lets the word of the owner stand that came while the message was on its way', async () => {
    let arrive = () => {}
    desk.answer = () => new Promise((resolve) => (arrive = () => resolve({})))
    await desk.store.put(reminder('a'))
    await desk.run()
    await desk.store.put({ ...(await desk.store.get('a')), status: 'cancelled' })
    arrive()
    await desk.run(70)
    assert.equal((await desk.store.get('a')).status, 'cancelled')
    assert.deepEqual(desk.texts, ['a'])
  })

  it('lets stand what the owner already did with an occurrence, and the series goes on', async () => {
    const schedule = {
      kind: 'series',
      rule: 'FREQ=DAILY',
      start: '2026-11-24T13:00:00',
      timeZone: 'Europe/Berlin',
    } as const
    const id = occurrenceId('daily', NOON)
    await desk.store.put(reminder('daily', { schedule }), reminder(id, { seriesId: 'daily', status: 'done' }))
    await desk.run(70)
    assert.deepEqual(desk.texts, [])
    assert.equal((await desk.store.get(id)).status, 'done')
    const { status, dueAt } = await desk.store.get('daily')
    assert.deepEqual([status, dueAt], ['waiting', NOON + DAY_MS])
  })

  it('has an occurrence in the store before its message leaves, and counts what is done to it meanwhile', async () => {
    const schedule = {
      kind: 'series',
      rule: 'FREQ=DAILY',
      start: '2026-11-24T13:00:00',
      timeZone: 'Europe/Berlin',
    } as const
    let arrive = () => {}
    desk.answer = () => new Promise((resolve) => (arrive = () => resolve({ activityId: 'm1' })))
    await desk.store.put(reminder('daily', { schedule }))
    await desk.run()
    const id = occurrenceId('daily', NOON)
    assert.equal(desk.sent[0]?.delivery.occurrence.id, id)
    assert.equal((await desk.store.get('daily')).dueAt, NOON + DAY_MS)
    await desk.store.put({ ...(await desk.store.get(id)), status: 'done', closedAt: NOON })
    arrive()
    await desk.run(70)
    const { status, sentMeanwhile } = await desk.store.get(id)
    assert.deepEqual([status, sentMeanwhile], ['done', { dueAt: NOON, at: NOON, activityId: 'm1' }])
    assert.equal(desk.texts.length, 1)
  })

  it('sends nothing of what was ended while it waited behind another message of its conversation', async () => {
    let arrive = () => {}
    desk.answer = () => new Promise((resolve) => (arrive = () => resolve({})))
    await desk.store.put(reminder('a'), reminder('b'), reminder('c'))
    await desk.run()
    await desk.store.put({ ...(await desk.store.get('b')), status: 'cancelled' })
    await desk.store.put({ ...(await desk.store.get('c')), text: 'renamed' })
    desk.answer = () => ({})
    arrive()
    await desk.run(1)
    assert.deepEqual(desk.texts, ['a', 'renamed'])
  })

  describe('of what was changed after it was claimed, before it could be begun', () => {
    const rule = {
      kind: 'series',
      rule: 'FREQ=DAILY',
      start: '2026-11-24T13:00:00',
      timeZone: 'Europe/Berlin',
    } as const
    for (const [name, change, sent] of [
      ['is nothing when it was ended', { status: 'cancelled' }, []],
      ['comes at its new moment when it was moved', { dueAt: NOON + 5_000 }, [['a', 5_000]]],
      ['is its occurrence when it was made a series', { schedule: rule }, [[occurrenceId('a', NOON), 50]]],
    ] as const)
      it(name, async () => {
        const hangs = Array.from({ length: SLOTS }, (_, n) => `test|hang${n}`)
        await desk.converse(...hangs)
        desk.answer = (_, where) => (where === 'test|chat' ? {} : new Promise(() => {}))
        await desk.store.put(
          ...hangs.map((key) => reminder(key, { conversation: key, dueAt: NOON - 1 })),
          reminder('a'),
        )
        await desk.run()
        assert.ok(desk.store.claimed.includes('a'))
        await desk.store.put({ ...(await desk.store.get('a')), ...change })
        await desk.run(6)
        const others = desk.sent.filter(({ conversation }) => conversation === 'test|chat')
        assert.deepEqual(
          others.map(({ at, delivery }) => [delivery.occurrence.id, at - NOON]),
          sent,
        )
      })
  })

  it('sends once what was on its way when the machine fell asleep for a day', async () => {
    let arrive = () => {}
    desk.answer = () =>
      new Promise((resolve) => {
        arrive = () => resolve({})
      })
    await desk.store.put(reminder('a'))
    await desk.run()
    desk.clock.set(NOON + DAY_MS)
    await desk.run(1)
    arrive()
    await desk.run(90)
    assert.deepEqual(desk.texts, ['a'])
    assert.equal((await desk.store.get('a')).status, 'fired')
  })

  it('does not send what another process sent while this one stood still over it', async () => {
    let finish = () => {}
    desk.render = ({ occurrence }) => new Promise((resolve) => (finish = () => resolve(occurrence.text)))
    await desk.store.put(reminder('a'))
    await desk.run()
    desk.clock.set(NOON + HOUR_MS)
    const other = await DeliveryDesk.open(desk)
    await other.run()
    finish()
    await desk.run(2)
    assert.deepEqual([desk.texts, other.texts], [[], ['a']])
  })

  it('comes soon after one that was on its way when the machine fell asleep, and that its owner ended then', async () => {
    let arrive = () => {}
    desk.answer = () => new Promise((resolve) => (arrive = () => resolve({})))
    await desk.store.put(reminder('a'), reminder('b'))
    await desk.run()
    desk.clock.set(NOON + DAY_MS)
    await desk.store.put({ ...(await desk.store.get('a')), status: 'cancelled' })
    await desk.run()
    assert.deepEqual([desk.texts, desk.store.claimed], [['a'], ['a']])
    arrive()
    await desk.run(1)
    assert.deepEqual(
      desk.sent.map(({ text, at }) => [text, at - NOON]),
      [
        ['a', 0],
        ['b', DAY_MS + 1_000],
      ],
    )
  })

  it('waits with what lies ahead again after the clock was set back, and loses nothing', async () => {
    await desk.store.put(reminder('a', { dueAt: NOON + 10_000 }))
    desk.clock.set(NOON - DAY_MS)
    await desk.run(2)
    assert.deepEqual(desk.texts, [])
    desk.clock.set(NOON + 10_000)
    await desk.run(1)
    assert.deepEqual(desk.texts, ['a'])
  })

  describe('when it stops', () => {
    it('begins nothing, lets what is on its way arrive, and gives back the rest', async () => {
      let arrive = () => {}
      desk.answer = () => new Promise((resolve) => (arrive = () => resolve({})))
      await desk.store.put(reminder('a1'), reminder('a2'))
      await desk.run()
      let stopped = false
      const stopping = desk.scheduler.stop(8_000).then(() => {
        stopped = true
      })
      await desk.run(2)
      assert.deepEqual(desk.store.claimed, ['a1'])
      assert.equal(stopped, false)
      arrive()
      await stopping
      assert.deepEqual([(await desk.store.get('a1')).status, (await desk.store.get('a2')).status], ['fired', 'waiting'])
      assert.deepEqual([desk.texts, desk.store.claimed], [['a1'], []])
    })

    it('waits for nothing that it had not begun', async () => {
      const keys = Array.from({ length: SLOTS + 10 }, (_, n) => `test|room-${n}`)
      await desk.converse(...keys)
      const arrive: (() => void)[] = []
      desk.answer = () => new Promise((resolve) => arrive.push(() => resolve({})))
      await desk.store.put(...keys.map((conversation, n) => reminder(`r${n}`, { conversation })))
      await desk.run()
      assert.equal(arrive.length, SLOTS)
      const stopping = desk.scheduler.stop(8_000)
      for (const each of arrive) each()
      await stopping
      assert.deepEqual([desk.texts.length, desk.store.claimed, desk.logged, desk.clock.now()], [SLOTS, [], [], NOON])
    })

    it('gives back at once what the store hands it too late', async () => {
      const claimDue = desk.store.claimDue.bind(desk.store)
      let answer = () => {}
      desk.store.claimDue = async (...asked) => {
        await new Promise<void>((resolve) => (answer = resolve))
        return claimDue(...asked)
      }
      await desk.store.put(reminder('a'))
      desk.scheduler.tick()
      const stopping = desk.scheduler.stop(8_000)
      answer()
      await stopping
      assert.deepEqual([desk.texts, desk.store.claimed, desk.clock.now()], [[], [], NOON])
    })

    it('does not wait for ever', async () => {
      desk.answer = () => new Promise(() => {})
      await desk.store.put(reminder('a'))
      await desk.run()
      const stopping = desk.scheduler.stop(8_000)
      await desk.clock.advance(8_000)
      await stopping
      assert.deepEqual(desk.logged.at(-1)?.details, { inFlight: 1 })
    })

    it('stops once, however often it is told to', async () => {
      await desk.run()
      assert.equal(desk.scheduler.stop(1), desk.scheduler.stop(1))
      await desk.scheduler.stop(1)
      await desk.store.put(reminder('a'))
      await desk.run(2)
      assert.deepEqual(desk.texts, [])
    })
  })

  it('claims no more than it has room for, and all in the end', async () => {
    const most = { claimed: 0 }
    desk.answer = () => {
      most.claimed = Math.max(most.claimed, desk.store.claimed.length)
      return {}
    }
    const many = Array.from({ length: 3_000 }, (_, n) => `test|c${n % 700}`)
    await desk.converse(...new Set(many))
    await desk.store.put(...many.map((conversation, n) => reminder(`r${n}`, { conversation, dueAt: NOON - 1 })))
    await desk.run()
    for (let n = 0; n < 200 && desk.sent.length < 3_000; n += 1) await desk.clock.advance(0)
    assert.equal(new Set(desk.texts).size, 3_000)
    assert.ok(most.claimed <= 1_000, `${most.claimed} at once`)
  })
})
