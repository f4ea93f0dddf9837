import assert from 'node:assert/strict'
import ICAL from 'ical.js'
import { calendarsIn } from '../../src/calendar/read/components.js'
import { timeZoneComponent } from '../../src/calendar/write/time-zone.js'
import { clocksOf } from '../../src/calendar/zones/block.js'
import { DAY_MS } from '../../src/reminders/time.js'
import { wallAt } from '../../src/reminders/wall-time.js'

const FROM = Date.parse('2026-01-01T00:00:00Z')
const linesOf = (timeZone: string): string[] => timeZoneComponent(timeZone, FROM).toString().split('\r\n')
const rulesOf = (timeZone: string): string[] => linesOf(timeZone).filter((line) => line.startsWith('RRULE'))

describe('a time zone as it is written', () => {
  it('has one rule for summer and one for winter where its clocks have, as Outlook wants it', () => {
    assert.deepEqual(linesOf('Europe/Berlin'), [
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      ...['BEGIN:DAYLIGHT', 'DTSTART:19700329T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
      ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
      ...['BEGIN:STANDARD', 'DTSTART:19701025T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
      ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
      'END:VTIMEZONE',
    ])
    assert.deepEqual(rulesOf('America/New_York'), [
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    ])
    assert.deepEqual([rulesOf('Africa/Casablanca'), rulesOf('Asia/Kolkata')], [[], []])
  })

  it('shows what the clocks of every zone of the world show in the years around', () => {
    for (const timeZone of Intl.supportedValuesOf('timeZone')) {
      const [calendar] = calendarsIn(linesOf(timeZone))
      const [block] = calendar?.zones ?? []
      const clocks = block && clocksOf(block)
      assert.ok(clocks, timeZone)
      for (let at = FROM; at < FROM + 3 * 365 * DAY_MS; at += 9 * DAY_MS)
        assert.equal(clocks(at), wallAt(at, timeZone) - at, `${timeZone} ${new Date(at).toISOString()}`)
    }
  })

  it('is read by ical.js to the hour of each change', () => {
    for (const timeZone of ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca']) {
      const zone = new ICAL.Timezone(timeZoneComponent(timeZone, FROM))
      for (let at = FROM; at < FROM + 3 * 365 * DAY_MS; at += DAY_MS / 4) {
        const shown = ICAL.Time.fromJSDate(new Date(wallAt(at, timeZone)), true)
        shown.zone = zone
        const hours = Math.abs(shown.toUnixTime() * 1_000 - at) / 3_600_000
        assert.ok(hours === 0 || (hours <= 1 && isTwice(wallAt(at, timeZone), timeZone, at)), `${timeZone} ${at}`)
      }
    }
  })
})

/** A time that the clocks show twice in that night. */
const isTwice = (wall: number, timeZone: string, at: number): boolean =>
  [-3_600_000, -1_800_000, 1_800_000, 3_600_000].some((by) => wallAt(at + by, timeZone) === wall)
