import assert from 'node:assert/strict'
import { NotACalendar, readCalendar } from '../../src/calendar/read/plan.js'
import { firstOccurrence, occurrencesFrom } from '../../src/reminders/occurrences.js'
import { cpuMsOf } from '../support/cpu.js'

const NOW = Date.parse('2026-11-24T12:00:00Z')
const reader = { now: NOW, timeZone: 'Europe/Berlin', dayTime: '09:00' }

const lines = (...parts: string[]): string => `${parts.join('\r\n')}\r\n`
const ics = (...parts: string[]): string =>
  lines('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...parts, 'END:VCALENDAR')
const event = (...parts: string[]): string[] => ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Dentist', ...parts, 'END:VEVENT']
const zone = (name: string, ...parts: string[]): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  ...parts,
  'END:VTIMEZONE',
]
const observance = (kind: string, start: string, from: string, to: string, ...parts: string[]): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  ...parts,
  `END:${kind}`,
]

const read = (file: string | Uint8Array) => readCalendar(typeof file === 'string' ? Buffer.from(file) : file, reader)

/** The moments that a file leads to, alarms among them, at most three of each series. */
function momentsOf(file: string | Uint8Array): string[] {
  const moments = read(file).events.flatMap(({ drafts }) =>
    drafts.flatMap(({ schedule, leadsMs = [] }) =>
      occurrencesFrom(schedule, NOW, 3).flatMap((at) => [0, ...leadsMs].map((lead) => at - lead)),
    ),
  )
  return [...new Set(moments)].sort((a, b) => a - b).map((at) => new Date(at).toISOString().slice(0, 16))
}

const reasons = (file: string | Uint8Array): string[] => {
  const { events, leftOut } = read(file)
  return [...events.flatMap(({ why }) => why?.kind ?? []), ...leftOut.map(({ why }) => why.kind)]
}

describe('reading a calendar file', () => {
  describe('its bytes', () => {
    const plain = ics(...event('LOCATION:Straße', 'DTSTART;TZID=Europe/Berlin:20261201T093000'))
    const asBytes: [string, Uint8Array][] = [
      ['a byte order mark', Buffer.from(`\ufeff${plain}`)],
      ['UTF-16 with a mark', Buffer.from(`\ufeff${plain}`, 'utf16le')],
      ['UTF-16 without', Buffer.from(plain, 'utf16le')],
      ['big-endian UTF-16', Buffer.from(`\ufeff${plain}`, 'utf16le').swap16()],
      ['windows-1252', Buffer.from(plain, 'latin1')],
      ['line feeds alone', Buffer.from(plain.replaceAll('\r\n', '\n'))],
      ['carriage returns alone', Buffer.from(plain.replaceAll('\r\n', '\r'))],
      ['two carriage returns and a line feed', Buffer.from(plain.replaceAll('\r\n', '\r\r\n'))],
      ['an HTTP header in front', Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\n\r\n${plain}`)],
      ['blanks before each line', Buffer.from(plain.replace(/^/gm, '  '))],
      ['lower case', Buffer.from(plain.replaceAll('BEGIN', 'begin').replaceAll('DTSTART', 'dtstart'))],
      ['no end', Buffer.from(plain.replace('END:VCALENDAR', ''))],
      ['an event that is not ended', Buffer.from(plain.replace('END:VEVENT\r\n', ''))],
      ['a line that is none', Buffer.from(plain.replace('LOCATION', 'say hello\r\nLOCATION'))],
      ['a fold within a letter', foldedWithin(plain, 'ß')],
    ]
    for (const [what, bytes] of asBytes)
      it(`bear ${what}`, () => assert.deepEqual(momentsOf(bytes), ['2026-12-01T08:30']))

    it('are decoded after they are unfolded, and as windows-1252 where they are no UTF-8', () => {
      const titled = ics(...event('DTSTART:20261201T093000Z').map((line) => line.replace('Dentist', 'Müll 🎉 raus')))
      for (const bytes of [foldedWithin(titled, '🎉'), Buffer.from(titled)])
        assert.equal(read(bytes).events[0]?.text, 'Müll 🎉 raus')
      assert.equal(read(Buffer.from(titled.replace('🎉', ''), 'latin1')).events[0]?.text, 'Müll  raus')
    })

    it('go on behind a soft break where they are quoted-printable', () => {
      const title = 'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9 =\r\nmit=\r\n Anna'
      const file = ics(...event('DTSTART:20261201T093000Z').map((line) => line.replace('SUMMARY:Dentist', title)))
      assert.equal(read(file).events[0]?.text, 'Café mit Anna')
      assert.deepEqual(momentsOf(ics(...event('LOCATION:x=', 'DTSTART:20261201T093000Z'))), ['2026-12-01T09:30'])
    })

    it('that are no calendar are refused', () => {
      const html = '<html>Please sign in: BEGIN</html>'
      const nonsense = Buffer.alloc(1_000_000, 'x;:\r\n\u0000')
      for (const file of ['', 'hello', html, 'BEGIN:VCARD\r\nEND:VCARD\r\n', nonsense])
        assert.throws(() => read(file), NotACalendar)
    })

    it('cut off in the middle lose only what is not whole', () => {
      const whole = ics(
        ...event('DTSTART:20261201T093000Z'),
        'BEGIN:VEVENT',
        'UID:2',
        'SUMMARY:Two',
        'DTSTART:20261202T093000Z',
      )
      const cut = whole.slice(0, whole.indexOf('END:VCALENDAR'))
      assert.deepEqual(momentsOf(cut), ['2026-12-01T09:30'])
      assert.deepEqual(reasons(cut), ['cut-off'])
    })
  })

  describe('its zones', () => {
    const at = (tzid: string, ...before: string[]) =>
      momentsOf(ics(...before, ...event(`DTSTART;TZID=${tzid}:20261208T090000`)))
    const NAMES: [tzid: string, at: string, day?: string][] = [
      ['Europe/Vienna', '08:00'],
      ['europe/vienna', '08:00'],
      ['/Europe/Vienna', '08:00'],
      ['/mozilla.org/20050126_1/Europe/Vienna', '08:00'],
      ['/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires', '12:00'],
      ['W. Europe Standard Time', '08:00'],
      ['Eastern Standard Time', '14:00'],
      ['"Eastern Standard Time"', '14:00'],
      ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', '08:00'],
      ['(UTC+01:00) Amsterdam\\, Berlin\\, Bern\\, Rom\\, Stockholm\\, Wien', '08:00'],
      ['"(GMT-05.00) Eastern Time (US & Canada)"', '14:00'],
      ['"(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi"', '03:30'],
      ['Pacific Time (US & Canada)', '17:00'],
      ['Mitteleuropäische Zeit', '08:00'],
      ['tzone://Microsoft/Utc', '09:00'],
      ['GMT+0200', '07:00'],
      ['UTC-05:00', '14:00'],
      ['+05:45', '03:15'],
      ['Etc/GMT-3', '06:00'],
      ['CET', '08:00'],
      ['PST', '17:00'],
      ['US/Eastern', '14:00'],
      ['US-Eastern', '14:00'],
      ['America-Port-au-Prince', '14:00'],
      ['Europe/Vienna-(1)', '08:00'],
      ['Etc/GMT-10', '23:00', '2026-12-07T'],
      ['UTC', '09:00'],
    ]
    for (const [tzid, expected, day = '2026-12-08T'] of NAMES)
      it(`know ${tzid}`, () => assert.deepEqual(at(tzid), [`${day}${expected}`]))

    it('that nobody knows are told, not guessed', () => {
      const file = ics(...event('DTSTART;TZID=Plant 7:20261208T090000'))
      assert.deepEqual([momentsOf(file), reasons(file)], [[], ['unknown-zone']])
    })

    const yearly = (month: number, day: string) => `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`
    const denver = (name: string) =>
      zone(
        name,
        ...observance('STANDARD', '16010101T020000', '-0600', '-0700', yearly(11, '1SU')),
        ...observance('DAYLIGHT', '16010101T020000', '-0700', '-0600', yearly(3, '2SU')),
      )
    it('are those of a block whose name says nothing, matched to one of the world', () => {
      const file = ics(
        ...denver('Customized Time Zone'),
        ...event('DTSTART;TZID="Customized Time Zone":20270305T090000', 'RRULE:FREQ=WEEKLY;COUNT=3'),
      )
      assert.deepEqual(momentsOf(file), ['2027-03-05T16:00', '2027-03-12T16:00', '2027-03-19T15:00'])
      const [draft] = read(file).events[0]?.drafts ?? []
      assert.equal(draft?.schedule.timeZone, 'America/Denver')
    })
    it('are those of a block rather than of a short name', () => {
      const est = denver('EST')
      assert.deepEqual(at('EST', ...est), ['2026-12-08T16:00'])
      assert.deepEqual(at('EST'), ['2026-12-08T14:00'])
    })
    it('of clocks that no place keeps hold for a single moment, and not for a series', () => {
      const odd = zone('Ship', ...observance('STANDARD', '20200101T000000', '+0117', '+0117'))
      assert.deepEqual(at('Ship', ...odd), ['2026-12-08T07:43'])
      const series = ics(...odd, ...event('DTSTART;TZID=Ship:20261208T090000', 'RRULE:FREQ=DAILY'))
      assert.deepEqual(reasons(series), ['unknown-zone'])
    })
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY',
      'FREQ=YEARLY;BYHOUR=1,2,3',
    ])
      it(`of a block with ${rule} are refused, not followed`, () => {
        const bad = zone('Bad', ...observance('STANDARD', '16010101T000000', '+0000', '+0100', `RRULE:${rule}`))
        assert.deepEqual(reasons(ics(...bad, ...event('DTSTART;TZID=Bad:20261209T090000'))), ['unknown-zone'])
      })
    it('are that of the calendar for times without one, but for days the reader’s', () => {
      const named = ['X-WR-TIMEZONE:America/New_York']
      assert.deepEqual(momentsOf(ics(...named, ...event('DTSTART:20261208T090000'))), ['2026-12-08T14:00'])
      assert.deepEqual(momentsOf(ics(...named, ...event('DTSTART;VALUE=DATE:20261208'))), ['2026-12-08T08:00'])
    })
  })

  describe('its series', () => {
    it('keep their own zone, UTC too', () => {
      const monday = event('DTSTART:20261130T230000Z', 'RRULE:FREQ=WEEKLY;BYDAY=MO')
      assert.deepEqual(momentsOf(ics(...monday)), ['2026-11-30T23:00', '2026-12-07T23:00', '2026-12-14T23:00'])
    })
    const daily = ['DTSTART;TZID=Europe/Berlin:20261201T100000', 'RRULE:FREQ=DAILY;COUNT=4']
    const except: [what: string, line: string][] = [
      ['in UTC', 'EXDATE:20261202T090000Z'],
      ['in another zone', 'EXDATE;TZID=America/New_York:20261202T040000'],
      ['in a Windows zone', 'EXDATE;TZID=W. Europe Standard Time:20261202T100000'],
      ['without a zone', 'EXDATE:20261202T100000'],
      ['as a day', 'EXDATE;VALUE=DATE:20261202'],
      ['in a list that ends with a comma', 'EXDATE;TZID=Europe/Berlin:20261202T100000,'],
    ]
    for (const [what, line] of except)
      it(`leave out what is excepted ${what}`, () =>
        assert.deepEqual(momentsOf(ics(...event(...daily, line))), [
          '2026-12-01T09:00',
          '2026-12-03T09:00',
          '2026-12-04T09:00',
        ]))

    it('come with the dates beside them, each once', () => {
      const more = ['RDATE:20261202T090000Z,20261210T110000Z', 'RDATE;VALUE=PERIOD:20261211T110000Z/PT1H']
      assert.deepEqual(momentsOf(ics(...event(...daily, ...more))).slice(3), ['2026-12-10T11:00', '2026-12-11T11:00'])
    })
    it('move and cancel a date beside them, and a start without a rule, like one of the rule', () => {
      const change = (id: string, ...parts: string[]) => event(`RECURRENCE-ID${id}`, ...parts)
      const dates = event('DTSTART:20261201T090000Z', 'RDATE:20261203T090000Z,20261205T090000Z')
      const file = ics(
        ...dates,
        ...change(':20261203T090000Z', 'DTSTART:20261204T100000Z'),
        ...change(';TZID=Europe/Berlin:20261205T100000', 'DTSTART:20261205T090000Z', 'STATUS:CANCELLED'),
      )
      assert.deepEqual(momentsOf(file), ['2026-12-01T09:00', '2026-12-04T10:00'])
      const start = ics(...dates, ...change(':20261201T090000Z', 'DTSTART:20261201T110000Z'))
      assert.deepEqual(momentsOf(start), ['2026-12-01T11:00', '2026-12-03T09:00', '2026-12-05T09:00'])
      const odd = zone('Odd', ...observance('STANDARD', '19700101T000000', '+0137', '+0137'))
      const unknown = ics(
        ...odd,
        ...event('DTSTART;TZID=Odd:20261201T090000', 'RDATE;TZID=Odd:20261203T090000,20261205T090000'),
        ...change(';TZID=Odd:20261203T090000', 'DTSTART;TZID=Odd:20261203T100000'),
      )
      assert.deepEqual(momentsOf(unknown), ['2026-12-01T07:23', '2026-12-03T08:23', '2026-12-05T07:23'])
    })

    it('do not repeat in one of their occurrences into which the rule was copied', () => {
      const weekly = ['RRULE:FREQ=WEEKLY;COUNT=2']
      const moved = event('RECURRENCE-ID:20261208T090000Z', 'DTSTART:20261209T090000Z', ...weekly)
      const file = ics(...event('DTSTART:20261201T090000Z', ...weekly), ...moved)
      assert.deepEqual(momentsOf(file), ['2026-12-01T09:00', '2026-12-09T09:00'])
    })

    it('count a start that the rule leaves out', () => {
      const odd = event('DTSTART:20261201T100000Z', 'RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=2')
      assert.deepEqual(momentsOf(ics(...odd)), ['2026-12-01T10:00', '2026-12-02T10:00', '2026-12-09T10:00'])
    })
    it('go on otherwise from the occurrence that says so', () => {
      const from = event(
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261203T100000',
        'DTSTART;TZID=Europe/Berlin:20261203T180000',
      )
      assert.deepEqual(momentsOf(ics(...event(...daily), ...from)), [
        '2026-12-01T09:00',
        '2026-12-02T09:00',
        '2026-12-03T17:00',
        '2026-12-04T17:00',
      ])
    })
    it('that cannot be followed are told', () => {
      for (const rule of ['FREQ=OFTEN', 'COUNT=3', 'FREQ=DAILY;BYDAY=XX', 'RSCALE=CHINESE;FREQ=YEARLY'])
        assert.deepEqual(reasons(ics(...event('DTSTART:20261201T100000Z', `RRULE:${rule}`))), ['unreadable-rule'])
    })
  })

  describe('its times', () => {
    const TIMES: [value: string, at: string | null][] = [
      [':20261201T093000Z', '2026-12-01T09:30'],
      [':2026-12-01T09:30:00Z', '2026-12-01T09:30'],
      [':20261201T093000+0200', '2026-12-01T07:30'],
      [':20261201T0930', '2026-12-01T08:30'],
      [':20261201', '2026-12-01T08:00'],
      [';VALUE=DATE:20261201T000000', '2026-12-01T08:00'],
      [':20261130T240000Z', '2026-12-01T00:00'],
      [':20270230T093000Z', null],
      [':20261201T253000Z', null],
      [':soon', null],
    ]
    for (const [value, at] of TIMES)
      it(`${at ?? 'none'} is ${value}`, () => {
        const file = ics(...event(`DTSTART${value}`))
        assert.deepEqual(momentsOf(file), at === null ? [] : [at])
        assert.deepEqual(reasons(file), at === null ? ['unreadable-time'] : [])
      })
    it('of a day that Exchange wrote as midnights are a day', () => {
      const day = event('DTSTART;TZID=Europe/Berlin:20261201T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE')
      assert.deepEqual(momentsOf(ics(...day)), ['2026-12-01T08:00'])
    })
  })

  describe('its alarms', () => {
    const alarm = (trigger: string) => ['BEGIN:VALARM', `TRIGGER${trigger}`, 'ACTION:DISPLAY', 'END:VALARM']
    const timed = ['DTSTART;TZID=Europe/Berlin:20261208T090000', 'DTEND;TZID=Europe/Berlin:20261208T103000']
    const ALARMS: [start: string[], trigger: string, at: string][] = [
      [timed, ':-PT15M', '2026-12-08T07:45'],
      [timed, ':-P1W', '2026-12-01T08:00'],
      [timed, ':PT10M', '2026-12-08T08:10'],
      [timed, ';RELATED=END:-PT30M', '2026-12-08T09:00'],
      [timed, ';VALUE=DATE-TIME:20261202T080000Z', '2026-12-02T08:00'],
      [['DTSTART;VALUE=DATE:20261208'], ':-PT6H', '2026-12-07T17:00'],
      [['DTSTART;VALUE=DATE:20261208'], ':PT10H', '2026-12-08T09:00'],
      // The clocks go on an hour in the night before: a day ahead is the same time of the clock.
      [['DTSTART;TZID=Europe/Berlin:20270328T090000'], ':-P1D', '2027-03-27T08:00'],
    ]
    for (const [start, trigger, at] of ALARMS)
      it(`${trigger} of ${start[0]}`, () =>
        assert.ok(momentsOf(ics(...event(...start, ...alarm(trigger)))).includes(at)))

    it('that cannot be read or are over take nothing away', () => {
      for (const trigger of [':soon', ':', ';VALUE=DATE-TIME:20261101T080000Z'])
        assert.deepEqual(momentsOf(ics(...event(...timed, ...alarm(trigger)))), ['2026-12-08T08:00'])
    })
    it('that are still to come outlive the start of their event', () => {
      const begun = event('DTSTART:20261124T113000Z', 'DTEND:20261124T130000Z', ...alarm(';RELATED=END:PT0S'))
      assert.deepEqual(momentsOf(ics(...begun)), ['2026-11-24T13:00'])
    })
  })

  describe('its to-dos and what is no event', () => {
    const todo = (...parts: string[]) => ics('BEGIN:VTODO', 'UID:t', 'SUMMARY:Task', ...parts, 'END:VTODO')
    it('are due, and once begun only that', () => {
      assert.deepEqual(momentsOf(todo('DUE:20261203T170000Z')), ['2026-12-03T17:00'])
      assert.deepEqual(momentsOf(todo('DTSTART:20261120T090000Z', 'DUE:20261203T170000Z')), ['2026-12-03T17:00'])
      assert.deepEqual(momentsOf(todo('DTSTART:20261120T090000Z', 'DURATION:P14D')), ['2026-12-04T09:00'])
      assert.deepEqual(reasons(todo()), ['no-time'])
    })
    it('set nothing once they are done', () => {
      for (const done of ['STATUS:COMPLETED', 'COMPLETED:20261120T100000Z', 'PERCENT-COMPLETE:100'])
        assert.equal(read(todo('DUE:20261203T170000Z', done)).events[0]?.state, 'done')
    })
    it('a journal entry and an answer to an invitation are left out and told', () => {
      assert.deepEqual(reasons(ics('BEGIN:VJOURNAL', 'SUMMARY:Diary', 'END:VJOURNAL')), ['no-event'])
      assert.deepEqual(reasons(ics('METHOD:REPLY', ...event('DTSTART:20261201T093000Z'))), ['no-event'])
    })
  })

  describe('its identity', () => {
    const at = (day: string, ...parts: string[]) => event(`DTSTART:202612${day}T090000Z`, ...parts)
    const days = (...events: string[][]) => momentsOf(ics(...events.flat())).map((moment) => moment.slice(8, 10))

    it('is told by the start where a program gives one UID to all that it writes', () => {
      assert.deepEqual(days(at('01'), at('08'), at('15')), ['01', '08', '15'])
      const stamped = ['20261101T080000Z', '20261101T080003Z'].map((stamp, n) => at(`0${n + 1}`, `DTSTAMP:${stamp}`))
      assert.deepEqual(days(...stamped), ['01', '02'])
      const uids = read(ics(...at('01'), ...at('08'))).events.map(({ source }) => source.uid)
      assert.equal(new Set(uids).size, 2)
    })

    it('is the UID of versions, of which the newest counts', () => {
      assert.deepEqual(days(at('01', 'SEQUENCE:2'), at('08', 'SEQUENCE:1')), ['01'])
      const stamps = ['20261102T080000Z', '20261101T080000Z'].map((stamp, n) => at(`0${n + 1}`, `DTSTAMP:${stamp}`))
      assert.deepEqual(days(...stamps), ['01'])
      assert.deepEqual(days(at('01'), ['END:VCALENDAR', 'BEGIN:VCALENDAR'], at('08')), ['08'])
    })
  })

  it('costs in proportion to its length, whatever is in it', () => {
    const many = Array.from({ length: 300 }, (_, n) => [
      'BEGIN:VEVENT',
      `UID:${n}`,
      'SUMMARY:Never',
      'DTSTART:19970101T000000Z',
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'END:VEVENT',
    ]).flat()
    const tookMs = cpuMsOf(() => assert.equal(reasons(ics(...many)).length, 300))
    // Each rule is given up within two milliseconds; without a bound this took half a minute.
    assert.ok(tookMs < 300 * 2 * 4, `${tookMs} ms`)
    const [daily] = read(ics(...event('DTSTART:19970101T000000Z', 'RRULE:FREQ=DAILY;COUNT=2000000000'))).events
    const [draft] = daily?.drafts ?? []
    assert.equal(draft && firstOccurrence(draft.schedule, NOW), Date.parse('2026-11-25T00:00:00Z'))
  })
})

/** The bytes of a text with a fold after the first byte of a letter. */
function foldedWithin(text: string, letter: string): Uint8Array {
  const bytes = Buffer.from(text)
  const at = bytes.indexOf(letter) + 1
  return Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)])
}
