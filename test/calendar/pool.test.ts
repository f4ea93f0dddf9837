import assert from 'node:assert/strict'
import { type CalendarReader, DEFAULT_BUDGET, openCalendarReader } from '../../src/calendar/pool.js'
import { mainThreadMs } from '../../src/cli/main-thread.js'

const NOW = Date.parse('2026-11-24T12:00:00Z')
const reader = { now: NOW, timeZone: 'Europe/Berlin', dayTime: '09:00' }

const file = (count: number, ...lines: string[]): Buffer =>
  Buffer.from(
    [
      'BEGIN:VCALENDAR',
      ...Array.from({ length: count }, (_, n) => [
        'BEGIN:VEVENT',
        `UID:${n}`,
        'SUMMARY:x',
        ...lines,
        'END:VEVENT',
      ]).flat(),
      'END:VCALENDAR',
    ].join('\r\n'),
  )

describe('reading calendar files on a thread of its own', function () {
  this.timeout(60_000)
  const open: CalendarReader[] = []
  const pool = (budget: object = {}, monotonicMs = () => performance.now()) => {
    const opened = openCalendarReader(monotonicMs, { ...DEFAULT_BUDGET, ...budget })
    open.push(opened)
    return opened
  }
  afterEach(() => Promise.all(open.splice(0).map((each) => each.close())))

  it('gives what it says, or that it says nothing', async () => {
    const calendars = pool()
    const read = await calendars.read('c|anna', file(1, 'DTSTART:20261201T093000Z'), reader)
    assert.equal(read.kind === 'plan' && read.plan.events[0]?.drafts.length, 1)
    assert.deepEqual(await calendars.read('c|anna', Buffer.from('hello'), reader), { kind: 'no-calendar' })
  })

  it('holds up nothing meanwhile: the costliest file of a megabyte takes the event loop less than 100 ms in all', async function () {
    const calendars = pool()
    await calendars.read('c|anna', file(1), reader)
    const hostile = file(8_000, 'DTSTART:19970101T000000Z', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')
    // Of processor time: what else the machine does meanwhile is not the file's doing.
    const from = mainThreadMs()
    if (from === null) this.skip() // only Linux counts it
    assert.notEqual((await calendars.read('c|anna', hostile, reader)).kind, 'no-calendar')
    const heldMs = Number(mainThreadMs()) - from
    assert.ok(heldMs < 100, `${heldMs} ms`)
  })

  it('gives up a file that takes longer than a file may, and reads the next one', async () => {
    const calendars = pool({ fileMs: 1 })
    assert.deepEqual(await calendars.read('c|anna', file(5_000, 'DTSTART:20261201T093000Z'), reader), {
      kind: 'too-costly',
    })
    const next = pool()
    assert.equal((await next.read('c|anna', file(1), reader)).kind, 'plan')
  })

  it('asks a person whose files took all their time to wait, and nobody else', async () => {
    let now = 0
    const calendars = pool({ personMs: 100 }, () => {
      now += 60
      return now
    })
    const read = async (person: string) => (await calendars.read(person, file(1), reader)).kind
    assert.deepEqual([await read('c|anna'), await read('c|anna')], ['plan', 'plan'])
    assert.deepEqual([await read('c|anna'), await read('c|ben')], ['busy', 'plan'])
    now += DEFAULT_BUDGET.withinMs
    assert.equal(await read('c|anna'), 'plan')
  })
})
