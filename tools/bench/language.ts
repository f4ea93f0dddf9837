import type { Context } from '../../src/language/intent.js'
import { understand } from '../../src/language/understand.js'
import { type Bench, percentile } from './figures.js'

const CONTEXT: Context = { now: Date.UTC(2026, 5, 15, 14, 30), timeZone: 'America/New_York', locale: 'en-US' }

const TIMES = [
  'tomorrow at 9am',
  'in 20 minutes',
  'on friday at 3:30pm',
  'every other tuesday at 7pm',
  'on july 4th at noon',
  'in an hour and a half',
  'two weeks from tomorrow',
  'on the last friday of august',
  'every month on the 31st at noon',
  'at 9am PST',
  'hourly between 9 and 5',
  '15 minutes before 3pm',
  'on 2026-07-04T10:00:00+02:00',
  'on halloween',
  'monday to friday at 8:30am',
]
const TEXTS = [
  'water the plants',
  'buy milk, eggs and bread for the party',
  'open https://example.com/2026/07/04/at-5pm and tell Bob the meeting moved to 4pm',
  'call Dr. March about the 7:30 show',
]
const USUAL = TIMES.flatMap((time) =>
  TEXTS.flatMap((text) => [`remind me ${time} to ${text}`, `remind me to ${text} ${time}`]),
).concat([
  'list my reminders',
  'snooze until tomorrow at 9am',
  'thanks',
  'move 3 to friday',
  'i have a dentist on friday',
])

const LONG = 3_900
const fill = (piece: string): string => piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG)
const HOSTILE: Record<string, string> = {
  digits: `remind me ${fill('1')}`,
  'digits and spaces': `remind me ${fill('1 ')}`,
  'every every every': `remind me ${fill('every ')}`,
  'time words': `remind me to ${fill('every other monday at 5pm on the first friday of march in 2 weeks ')}`,
  months: `remind me to ${fill('may march 5 june ')}`,
  ordinals: `remind me to ${fill('the first of the second of the third ')}`,
  durations: `remind me in ${fill('2 hours and 3 minutes and ')}`,
  quotes: `remind me to ${fill('"\'“')}`,
  apostrophes: `remind me to ${fill("' a '")}`,
  mails: `remind me to ${fill('a.b-c+d@e')}`,
  links: `remind me to ${fill('http://a ')}`,
  mentions: `remind me to ${fill('<at <at @a ')}`,
  misspelt: `remind me to ${fill('tomorow wensday mintues satruday ')}`,
  emoji: `remind me to ${fill('🎉')}`,
  'to to to': `move ${fill('to ')}`,
  'lists of days': `remind me every ${fill('monday, ')}`,
  'lists of times': `remind me every day at ${fill('9, ')}`,
  slashes: `remind me on ${fill('1/2/')}`,
  cron: `remind me ${fill('*/5 ')}`,
  zones: `remind me at 5pm ${fill('in new york ')}`,
  spaces: `remind me${fill(' ')}to call`,
  words: `remind me to ${fill('buy milk and bread and ')} tomorrow at 5`,
}

/** In microseconds. */
const timed = (message: string): number => {
  const start = performance.now()
  understand(message, CONTEXT)
  return (performance.now() - start) * 1000
}

const ROUNDS = 60
const WARM_UP = 20

const bench: Bench = {
  name: 'Understanding one message',
  async run() {
    for (let round = 0; round < WARM_UP; round += 1) for (const message of USUAL) understand(message, CONTEXT)
    const micros = Array.from({ length: ROUNDS }, () => USUAL.map(timed)).flat()
    const hostile = Object.entries(HOSTILE).map(([name, message]) => ({
      name,
      ms: Math.max(...Array.from({ length: 5 }, () => timed(message))) / 1_000,
    }))
    const slowest = hostile.reduce((worst, one) => (one.ms > worst.ms ? one : worst))
    return [
      { what: 'a usual message: median', value: percentile(micros, 50), unit: 'µs', target: { max: 150 } },
      { what: '  p99', value: percentile(micros, 99), unit: 'µs', target: { max: 1_500 } },
      { what: 'a hostile message, the slowest of 5 each', value: slowest.ms, unit: 'ms', target: { max: 20 } },
      { what: '300 KB refused', value: timed('a'.repeat(300_000)) / 1_000, unit: 'ms', target: { max: 2 } },
    ]
  },
}
export default bench
