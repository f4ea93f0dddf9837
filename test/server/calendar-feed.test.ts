import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import ICAL from 'ical.js'
import { parseICS } from 'node-ical'
import { request } from 'undici'
import { occurrencesFrom } from '../../src/reminders/occurrences.js'
import { MINUTE_MS } from '../../src/reminders/time.js'
import { calendarFeed, linkOf } from '../../src/server/calendar-feed.js'
import { anna, NOW, ok, once, Rig, series } from '../reminders/rig.js'

const SECRET = 'a-secret-of-many-letters'
const LATER = NOW + 300 * 24 * 60 * MINUTE_MS

describe('the calendar link', () => {
  let rig: Rig
  let server: Server
  let origin: string

  beforeEach(async () => {
    rig = new Rig()
    const app = express()
    app.use(calendarFeed({ feedOf: (person) => rig.book.calendarFeed(person), clock: rig.clock }))
    server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    ok(await rig.book.changeSettings(anna, { calendarSecret: SECRET }))
  })
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  const get = (secret = SECRET) => fetch(`${origin}/calendar/${linkOf(anna.person, secret)}.ics`)

  it('gives what is to come, and says when nothing has changed since', async () => {
    await rig.creates(anna, { text: 'Call mom', schedule: once('2026-11-25T08:00:00Z'), leadsMs: [15 * MINUTE_MS] })
    const first = await get()
    assert.match(first.headers.get('content-type') ?? '', /^text\/calendar; charset=utf-8/)
    assert.match(await first.text(), /SUMMARY:Call mom[\s\S]*TRIGGER:-PT15M/)
    const etag = first.headers.get('etag') ?? ''
    // By undici itself: fetch asks for what is not cached once it is given an ETag.
    const again = async () => {
      const address = `${origin}/calendar/${linkOf(anna.person, SECRET)}.ics`
      const { statusCode, body } = await request(address, { headers: { 'if-none-match': etag } })
      await body.dump()
      return statusCode
    }
    assert.equal(await again(), 304)
    await rig.creates(anna, { schedule: once('2026-11-26T08:00:00Z') })
    assert.equal(await again(), 200)
  })

  it('is unknown once there is a new one, and when it is guessed, in one sentence', async () => {
    ok(await rig.book.changeSettings(anna, { calendarSecret: 'another-secret-of-letters' }))
    const old = await get()
    assert.equal(old.status, 404)
    assert.match(await old.text(), /There is no calendar here/)
    for (const path of ['x.ics', 'x.y.ics', `${'a'.repeat(5_000)}.ics`, '%00.ics', `${linkOf('test|ben', SECRET)}.ics`])
      assert.equal((await fetch(`${origin}/calendar/${path}`)).status, 404)
  })

  it('asks who guesses on to wait', async () => {
    const guess = (index: number) => get(`${'wrong-secret-of-letters'}${index}`)
    const statuses = await Promise.all(
      Array.from({ length: 30 }, (_, index) => guess(index).then(({ status }) => status)),
    )
    assert.ok(statuses.includes(429))
  })

  it('is read by ical.js and node-ical at the moments that the bot means', async () => {
    const rules: [rule: string, start: string, zone: string][] = [
      ['FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-24T09:00:00', 'Europe/Berlin'],
      ['FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27T16:00:00', 'America/New_York'],
      ['FREQ=DAILY;UNTIL=20261231T090000', '2026-11-25T09:00:00', 'Australia/Lord_Howe'],
      ['FREQ=WEEKLY;BYDAY=MO', '2026-11-30T23:00:00', 'UTC'],
      ['FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', '2026-11-30T18:00:00', 'Europe/Berlin'],
    ]
    for (const [index, [rule, start, timeZone]] of rules.entries())
      await rig.creates(anna, { text: `series ${index}`, schedule: { ...series(rule, start), timeZone } })
    await rig.creates(anna, { text: 'once', schedule: once('2027-07-01T08:00:00Z') })
    const text = await (await get()).text()
    for (const { text: title, schedule, occurrenceAt } of await rig.store.remindersOf(anna.person)) {
      const expected = occurrencesFrom(schedule, occurrenceAt, 12).filter((at) => at < LATER)
      assert.deepEqual(byIcal(text, title, expected.length), expected, `ical.js: ${title}`)
      assert.deepEqual(byNodeIcal(text, title, expected.length), expected, `node-ical: ${title}`)
    }
  })
})

/** With the zones that the file describes, as ical.js reads them. */
function byIcal(text: string, title: string, count: number): number[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const component = calendar
    .getAllSubcomponents('vevent')
    .find((each) => each.getFirstPropertyValue('summary') === title)
  const event = new ICAL.Event(component)
  if (!event.isRecurring()) return [event.startDate.toUnixTime() * 1_000]
  const all = event.iterator()
  return Array.from({ length: count }, () => all.next()?.toUnixTime() * 1_000)
}

function byNodeIcal(text: string, title: string, count: number): number[] {
  const event = Object.values(parseICS(text)).find((each) => each?.type === 'VEVENT' && each.summary === title)
  if (event?.type !== 'VEVENT') return []
  if (!event.rrule) return [event.start.getTime()]
  return event.rrule
    .between(new Date(NOW), new Date(LATER), true)
    .slice(0, count)
    .map((at) => at.getTime())
}
