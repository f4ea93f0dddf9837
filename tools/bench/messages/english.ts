import { filled, type Messages } from './messages.js'

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

const HOSTILE: Record<string, string> = {
  digits: `remind me ${filled('1')}`,
  'digits and spaces': `remind me ${filled('1 ')}`,
  'every every every': `remind me ${filled('every ')}`,
  'time words': `remind me to ${filled('every other monday at 5pm on the first friday of march in 2 weeks ')}`,
  months: `remind me to ${filled('may march 5 june ')}`,
  ordinals: `remind me to ${filled('the first of the second of the third ')}`,
  durations: `remind me in ${filled('2 hours and 3 minutes and ')}`,
  quotes: `remind me to ${filled('"\'“')}`,
  apostrophes: `remind me to ${filled("' a '")}`,
  mails: `remind me to ${filled('a.b-c+d@e')}`,
  links: `remind me to ${filled('http://a ')}`,
  mentions: `remind me to ${filled('<at <at @a ')}`,
  misspelt: `remind me to ${filled('tomorow wensday mintues satruday ')}`,
  emoji: `remind me to ${filled('🎉')}`,
  'to to to': `move ${filled('to ')}`,
  'lists of days': `remind me every ${filled('monday, ')}`,
  'lists of times': `remind me every day at ${filled('9, ')}`,
  slashes: `remind me on ${filled('1/2/')}`,
  cron: `remind me ${filled('*/5 ')}`,
  zones: `remind me at 5pm ${filled('in new york ')}`,
  spaces: `remind me${filled(' ')}to call`,
  words: `remind me to ${filled('buy milk and bread and ')} tomorrow at 5`,
}

export const english: Messages = {
  language: 'English',
  context: { now: Date.UTC(2026, 5, 15, 14, 30), timeZone: 'America/New_York', locale: 'en-US' },
  usual: USUAL,
  hostile: HOSTILE,
}
