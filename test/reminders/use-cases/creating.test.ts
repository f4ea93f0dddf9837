import assert from 'node:assert/strict'
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../src/reminders/time.js'
import { anna, annaInRoom, at, ben, benInRoom, iso, NOW, ok, once, Rig, refused, series } from '../rig.js'

const TOMORROW = '2026-11-25T08:00:00Z'

describe('creating a reminder', () => {
  it('keeps it where it was asked for, waiting for its moment', async () => {
    const rig = new Rig()
    const { reminder, next, duplicate, leads } = await rig.creates(anna, { text: 'dentist', schedule: once(TOMORROW) })
    assert.deepEqual(await rig.stored(reminder.id), reminder)
    assert.equal(reminder.owner, anna.person)
    assert.equal(reminder.setBy, undefined)
    assert.equal(reminder.conversation, anna.conversation)
    assert.equal(reminder.dueAt, at(TOMORROW))
    assert.deepEqual(next, [at(TOMORROW)])
    assert.deepEqual([duplicate, leads], [false, []])
  })

  it('gives the next three moments of a series', async () => {
    const rig = new Rig()
    const { reminder, next } = await rig.creates(anna, { schedule: series('FREQ=DAILY', '2026-11-25T09:00:00') })
    assert.deepEqual(next.map(iso), [TOMORROW, '2026-11-26T08:00:00Z', '2026-11-27T08:00:00Z'])
    assert.equal(reminder.occurrenceAt, next[0])
  })

  it('refuses what is past, and takes what passed while the message was on its way', async () => {
    const rig = new Rig()
    const ago = (ms: number) => ({ text: 'x', schedule: once(new Date(NOW - ms).toISOString()) })
    assert.deepEqual(refused(await rig.book.create(anna, ago(2 * MINUTE_MS)), 'already-past'), {
      kind: 'already-past',
      at: NOW - 2 * MINUTE_MS,
    })
    ok(await rig.book.create(anna, ago(3 * SECOND_MS)))
    assert.equal((await rig.fire()).length, 1)
  })

  it('refuses a series that has ended, and a rule that is none', async () => {
    const rig = new Rig()
    const ended = series('FREQ=DAILY;UNTIL=20261101T000000', '2026-10-01T09:00:00')
    refused(await rig.book.create(anna, { text: 'x', schedule: ended }), 'never-happens')
    refused(
      await rig.book.create(anna, { text: 'x', schedule: series('FREQ=NOW', '2026-12-01T09:00:00') }),
      'unreadable-rule',
    )
    assert.deepEqual(await rig.everything(anna), [])
  })

  it('makes a lead reminder for each lead that still lies ahead', async () => {
    const rig = new Rig()
    const leadsMs = [15 * MINUTE_MS, DAY_MS, 2 * DAY_MS, 15 * MINUTE_MS]
    const { reminder, leads, skippedLeadsMs } = await rig.creates(anna, {
      schedule: once('2026-11-25T09:00:00Z'),
      leadsMs,
    })
    assert.deepEqual(
      leads.map(({ dueAt }) => iso(dueAt)),
      ['2026-11-25T08:45:00Z', '2026-11-24T09:00:00Z'],
    )
    assert.deepEqual(skippedLeadsMs, [2 * DAY_MS])
    for (const lead of leads) assert.deepEqual(await rig.stored(lead.id), { ...lead, leadOf: reminder.id })
  })

  it('makes the lead of a series run ahead of each occurrence', async () => {
    const rig = new Rig()
    const schedule = series('FREQ=DAILY', '2026-11-24T09:10:00')
    const { leads } = await rig.creates(anna, { schedule, leadsMs: [15 * MINUTE_MS] })
    assert.deepEqual(
      leads.map(({ dueAt }) => iso(dueAt)),
      ['2026-11-25T07:55:00Z'],
    )
    await rig.fireAt('2026-11-25T07:55:00Z')
    assert.equal(iso((await rig.stored(leads[0]?.id ?? '')).dueAt), '2026-11-26T07:55:00Z')
  })

  it('counts a nag from nothing, with the usual limit when none was said', async () => {
    const rig = new Rig({ nags: 4 })
    const asked = await rig.creates(anna, { schedule: once(TOMORROW), nag: { everyMs: 600_000 } })
    assert.deepEqual(asked.reminder.nag, { everyMs: 600_000, limit: 4, sent: 0 })
    const said = await rig.creates(anna, { schedule: once(TOMORROW), nag: { everyMs: 600_000, limit: 2 } })
    assert.equal(said.reminder.nag?.limit, 2)
  })

  describe('in quiet hours', () => {
    const LATE = '2026-11-24T22:30:00Z' // 23:30 in Berlin
    const rigWithQuietHours = async () => {
      const rig = new Rig()
      ok(await rig.book.changeSettings(anna, { quietHours: { from: '22:00', to: '07:00' } }))
      return rig
    }

    it('is held to their end, and says what it was held from', async () => {
      const rig = await rigWithQuietHours()
      const { reminder, heldFrom } = await rig.creates(anna, { schedule: once(LATE) })
      assert.equal(iso(reminder.dueAt), '2026-11-25T06:00:00Z')
      assert.equal(heldFrom, at(LATE))
      assert.equal(reminder.occurrenceAt, at(LATE))
    })

    it('is not held when it may come even at night, is for a group, or is outside them', async () => {
      const rig = await rigWithQuietHours()
      const atNight = await rig.creates(anna, { schedule: once(LATE), evenAtNight: true })
      const forAll = await rig.creates(annaInRoom, { schedule: once(LATE), audience: { kind: 'everyone' } })
      const byDay = await rig.creates(anna, { schedule: once(TOMORROW) })
      for (const { reminder, heldFrom } of [atNight, forAll, byDay]) {
        assert.equal(heldFrom, undefined)
        assert.equal(reminder.dueAt, reminder.occurrenceAt)
      }
    })

    it('loses a lead that would come together with it', async () => {
      const rig = await rigWithQuietHours()
      const { leads, skippedLeadsMs } = await rig.creates(anna, { schedule: once(LATE), leadsMs: [30 * MINUTE_MS] })
      assert.deepEqual([leads, skippedLeadsMs], [[], [30 * MINUTE_MS]])
    })
  })

  describe('delivered twice by the channel', () => {
    it('is created once and confirmed again', async () => {
      const rig = new Rig()
      const draft = { text: 'tea', schedule: once(TOMORROW), leadsMs: [MINUTE_MS], requestId: 'activity-7' }
      const first = ok(await rig.book.create(anna, draft))
      const second = ok(await rig.restarted().create(anna, draft))
      assert.deepEqual(second, { ...first, duplicate: true })
      assert.equal((await rig.store.remindersOf(anna.person)).length, 2)
    })

    it('is created once when both run at the same time', async () => {
      const rig = new Rig()
      const draft = { text: 'tea', schedule: once(TOMORROW), requestId: 'activity-7' }
      const both = await Promise.all([rig.book.create(anna, draft), rig.book.create(anna, draft)])
      assert.deepEqual(both.map((each) => ok(each).duplicate).sort(), [false, true])
      assert.equal((await rig.store.remindersOf(anna.person)).length, 1)
    })

    it('is another reminder for another person, conversation or activity', async () => {
      const rig = new Rig()
      const draft = { text: 'tea', schedule: once(TOMORROW), requestId: 'activity-7' }
      const made = [
        await rig.book.create(anna, draft),
        await rig.book.create(ben, draft),
        await rig.book.create(annaInRoom, draft),
        await rig.book.create(anna, { ...draft, requestId: 'activity-8' }),
      ].map((each) => ok(each))
      assert.equal(new Set(made.map(({ reminder }) => reminder.id)).size, 4)
      for (const { reminder, duplicate } of made) {
        assert.equal(duplicate, false)
        assert.match(reminder.id, /^q[0-9a-z]{22}$/)
      }
    })
  })

  describe('beyond a limit', () => {
    it('is refused by number, and taken again once one is over', async () => {
      const rig = new Rig({ reminders: 2 })
      const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW), leadsMs: [MINUTE_MS, 2 * MINUTE_MS] })
      await rig.creates(anna, { schedule: once(TOMORROW) })
      const problem = refused(await rig.book.create(anna, { text: 'x', schedule: once(TOMORROW) }), 'limit-reached')
      assert.deepEqual(problem, { kind: 'limit-reached', what: 'reminders', limit: 2 })
      await rig.creates(ben, { schedule: once(TOMORROW) })
      ok(await rig.book.cancel(anna, [reminder.id]))
      await rig.creates(anna, { schedule: once(TOMORROW) })
    })

    it('counts what was set for others to the one who set it', async () => {
      const rig = new Rig({ reminders: 1 })
      await rig.book.noteTurn(ben, { reference: {} })
      await rig.creates(anna, { schedule: once(TOMORROW), for: ben.person })
      refused(await rig.book.create(anna, { text: 'x', schedule: once(TOMORROW), for: ben.person }), 'limit-reached')
      await rig.creates(ben, { schedule: once(TOMORROW) })
    })

    it('is refused in a group that is full, whoever asks, and taken in a chat of their own', async () => {
      const rig = new Rig({ inConversation: 1 })
      await rig.creates(annaInRoom, { schedule: once(TOMORROW) })
      const problem = refused(
        await rig.book.create(benInRoom, { text: 'x', schedule: once(TOMORROW) }),
        'limit-reached',
      )
      assert.deepEqual(problem, { kind: 'limit-reached', what: 'in-conversation', limit: 1 })
      await rig.creates(ben, { schedule: once(TOMORROW) })
    })

    it('is refused when they come too fast, for a minute', async () => {
      const rig = new Rig({ createsPerMinute: 2 })
      await rig.creates(anna, { schedule: once(TOMORROW) })
      await rig.creates(anna, { schedule: once(TOMORROW) })
      const problem = refused(await rig.book.create(anna, { text: 'x', schedule: once(TOMORROW) }), 'limit-reached')
      assert.deepEqual(problem, { kind: 'limit-reached', what: 'per-minute', limit: 2 })
      rig.advance(1)
      await rig.creates(anna, { schedule: once(TOMORROW) })
    })

    it('is not refused for what was set by a clock that is set right now', async () => {
      const rig = new Rig({ createsPerMinute: 2 })
      for (let hours = 0; hours < 3; hours++) {
        await rig.creates(anna, { schedule: once(TOMORROW) })
        await rig.creates(anna, { schedule: once(TOMORROW) })
        rig.now -= HOUR_MS
      }
    })

    for (const [rule, often] of [
      ['FREQ=MINUTELY;INTERVAL=10', false],
      ['FREQ=MINUTELY;INTERVAL=9', true],
      ['FREQ=MINUTELY;BYHOUR=9,10', false],
      ['FREQ=MINUTELY;BYHOUR=9,10,11', true],
      ['FREQ=SECONDLY', true],
      ['FREQ=DAILY', false],
      ['FREQ=HOURLY;BYMINUTE=0,5,10,15,20,25,30', true],
    ] as const)
      it(`${often ? 'refuses' : 'takes'} ${rule} where 144 a day are allowed`, async () => {
        const rig = new Rig({ occurrencesPerDay: 144 })
        const outcome = await rig.book.create(anna, { text: 'x', schedule: series(rule, '2026-11-24T10:00:00') })
        if (often)
          assert.deepEqual(refused(outcome, 'limit-reached'), { kind: 'limit-reached', what: 'per-day', limit: 144 })
        else ok(outcome)
      })
  })

  describe('for others', () => {
    it('fires in the personal chat of the one it is for, and tells who set it', async () => {
      const rig = new Rig()
      await rig.book.noteTurn(ben, { reference: {} })
      const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW), for: ben.person })
      assert.equal(reminder.owner, ben.person)
      assert.equal(reminder.conversation, ben.conversation)
      assert.deepEqual([reminder.setBy, reminder.setByName], [anna.person, 'Anna'])
    })

    it("is held by that person's quiet hours, not by the setter's", async () => {
      const rig = new Rig()
      await rig.book.noteTurn(ben, { reference: {} })
      ok(
        await rig.book.changeSettings(ben, {
          quietHours: { from: '22:00', to: '07:00' },
          timeZone: 'America/New_York',
        }),
      )
      const { reminder } = await rig.creates(anna, { schedule: once('2026-11-25T04:00:00Z'), for: ben.person })
      assert.equal(iso(reminder.dueAt), '2026-11-25T12:00:00Z')
    })

    it('is refused for somebody unknown, without a personal chat, or of another organisation', async () => {
      const rig = new Rig()
      const forBen = { text: 'x', schedule: once(TOMORROW), for: ben.person }
      assert.deepEqual(refused(await rig.book.create(anna, forBen), 'unreachable'), { kind: 'unreachable' })
      await rig.book.noteTurn(benInRoom, { reference: {} })
      assert.deepEqual(refused(await rig.book.create(anna, forBen), 'unreachable'), {
        kind: 'unreachable',
        name: 'Ben',
      })
      await rig.book.noteTurn({ ...ben, tenantId: 'contoso' }, { reference: {} })
      assert.deepEqual(refused(await rig.book.create(anna, forBen), 'unreachable'), { kind: 'unreachable' })
      ok(await rig.book.create({ ...anna, tenantId: 'contoso' }, forBen))
    })

    it('is refused by who blocked the setter, mentioned in a group too', async () => {
      const rig = new Rig()
      await rig.book.noteTurn(ben, { reference: {} })
      ok(await rig.book.block(ben, anna.person))
      refused(await rig.book.create(anna, { text: 'x', schedule: once(TOMORROW), for: ben.person }), 'blocked')
      const audience = { kind: 'people' as const, people: [{ id: 'ben', name: 'Ben' }] }
      const problem = refused(
        await rig.book.create(annaInRoom, { text: 'x', schedule: once(TOMORROW), audience }),
        'blocked',
      )
      assert.deepEqual(problem, { kind: 'blocked', name: 'Ben' })
    })

    it('is an own reminder when it is for oneself', async () => {
      const rig = new Rig()
      const mine = await rig.creates(anna, { schedule: once(TOMORROW), for: anna.person })
      assert.equal(mine.reminder.setBy, undefined)
      const audience = { kind: 'people' as const, people: [{ id: 'anna', name: 'Anna' }] }
      const inRoom = await rig.creates(annaInRoom, { schedule: once(TOMORROW), audience })
      assert.deepEqual(inRoom.reminder.audience, { kind: 'owner' })
    })

    it('addresses a group as asked, and nobody else in a personal chat', async () => {
      const rig = new Rig({ audience: 1 })
      const people = [{ id: 'ben', name: 'Ben' }]
      const group = await rig.creates(annaInRoom, { schedule: once(TOMORROW), audience: { kind: 'people', people } })
      assert.deepEqual(group.reminder.audience, { kind: 'people', people })
      assert.equal(group.reminder.conversation, annaInRoom.conversation)
      const alone = await rig.creates(anna, { schedule: once(TOMORROW), audience: { kind: 'everyone' } })
      assert.deepEqual(alone.reminder.audience, { kind: 'owner' })
      const crowd = { kind: 'people' as const, people: [...people, { id: 'cid', name: 'Cid' }] }
      const problem = refused(
        await rig.book.create(annaInRoom, { text: 'x', schedule: once(TOMORROW), audience: crowd }),
        'limit-reached',
      )
      assert.deepEqual(problem, { kind: 'limit-reached', what: 'audience', limit: 1 })
    })
  })
})
