import type { Context } from '../../intent.js'
import type { AboutPages } from '../../language.js'
import { describerOf } from '../../say/describe.js'
import { type RepeatUnit, weekdaysOf } from '../../say/time-words.js'
import type { Problem } from '../../time-reading.js'
import { clockOf, clockText, dateText } from './sentences.js'

const NTH = new Map([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  [-1, 'last'],
  [-2, 'second to last'],
])

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

function ordinal(n: number): string {
  const tens = n % 100
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${suffix}`
}

const nth = (n: number): string => NTH.get(n) ?? (n < 0 ? `${ordinal(-n)} to last` : ordinal(n))

function every(unit: RepeatUnit | 'week', n: number): string {
  if (n === 1) return `every ${unit}`
  return n === 2 && unit !== 'hour' && unit !== 'minute' ? `every other ${unit}` : `every ${n} ${unit}s`
}

const WEEKDAYS = weekdaysOf('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')

const PARTS = { morning: 'morning', noon: 'noon', afternoon: 'afternoon', evening: 'evening', night: 'night' }

export const describer = describerOf({
  date: dateText,
  clock: (seconds, context) => clockText(seconds, clockOf(context)),
  instant: (date, clock) => `${date}, ${clock}`,
  once: (date, clock) => `${date} at ${clock}`,
  and: 'and',
  now: 'now',
  counted: (n, unit) => `${n} ${unit}${n === 1 ? '' : 's'}`,
  ahead: (length) => `in ${length}`,
  ago: (length) => `${length} ago`,
  weekdays: WEEKDAYS,
  months: 'January February March April May June July August September October November December'.split(' '),
  rule: {
    every,
    workdays: 'every weekday',
    weekly: (names, n, days) =>
      n === 1
        ? `every ${names}`
        : n === 2 && days.length === 1
          ? `every other ${names}`
          : `${every('week', n)} on ${names}`,
    monthly: (each, days) => `${each} on ${days}`,
    yearly: (each, days, months, isDate) => `${each} on ${isDate ? `${months} ${days}` : `${days} of ${months}`}`,
    workdayOfMonth: (n) => `the ${nth(n)} business day`,
    weekdaysOfMonth: (days) => `the ${list(days.map(({ n }) => nth(n)))} ${WEEKDAYS[days[0]?.day ?? 'MO']}`,
    daysOfMonth: (days, isOfYear) =>
      isOfYear
        ? list(days.map(String))
        : `the ${list(days.map((day) => (day === -1 ? 'last day' : day < 0 ? `${nth(day)} day` : ordinal(day))))}`,
    at: (clocks) => `at ${clocks}`,
    between: (from, to) => `between ${from} and ${to}`,
    onWorkdays: 'on weekdays',
    onDays: (names) => `on ${names}`,
    inMonths: (months, isExcept) => `${isExcept ? 'except ' : ''}in ${months}`,
    times: (n) => `, ${n} times`,
    until: (date, clock) => (clock === null ? `until ${date}` : `until ${date} at ${clock}`),
  },
  period: {
    days: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
    weeks: { [-1]: 'last week', 0: 'this week', 1: 'next week' },
    onDate: (date) => `on ${date}`,
    todays: {
      morning: 'this morning',
      noon: 'today at noon',
      afternoon: 'this afternoon',
      evening: 'this evening',
      night: 'tonight',
    },
    partOf: (day, part, isNamed) => `${day}${isNamed ? '' : ' in the'} ${PARTS[part]}`,
    fromClock: (day, clock) => `${day} from ${clock} on`,
    betweenClocks: (day, from, to) => `${day} between ${from} and ${to}`,
    weekOf: (date) => `in the week of ${date}`,
    inMonth: (month, year) => `in ${month}${year === null ? '' : ` ${year}`}`,
    bothDays: (first, last) => `on ${first} and ${last}`,
    range: (first, last) => `from ${first} to ${last}`,
    from: (date) => `from ${date} on`,
    until: (date) => `until ${date}`,
  },
})

const { describeInstant, describeSchedule } = describer

export function explain(problem: Problem, context: Context): string {
  switch (problem.kind) {
    case 'already-past': {
      const past = `${describeInstant(problem.at, context)} has already gone by.`
      if (problem.offer === undefined) return `${past} When should it be instead?`
      return `${past} Shall I make it ${describeSchedule(problem.offer, context)}?`
    }
    case 'impossible-date':
      return `There is no such day as “${problem.said}”. Which day do you mean, e.g. “june 5”?`
    case 'impossible-time':
      return `“${problem.said}” is no time that a clock shows. What time do you mean, e.g. “5:30 pm”?`
    case 'not-positive':
      return `“${problem.said}” doesn't lead anywhere ahead. How long from now, e.g. “in 10 minutes”?`
    case 'too-far':
      return `“${problem.said}” is further ahead than I can promise. Up to a hundred years is fine.`
    case 'too-often':
      return `“${problem.said}” is more often than I can remind you. Once a minute is the most, e.g. “every 5 minutes”.`
    case 'never-happens':
      return `“${problem.said}” never comes round. Which days or what end do you mean?`
    case 'unknown-zone':
      return `I don't know the time zone “${problem.said}”. A city works well, e.g. “Berlin”.`
    case 'public-holidays': {
      const single = `I can't leave out public holidays yet, only single days, e.g. “skip it on christmas” once it is set.`
      if (problem.offer === undefined) return `${single} When should it come, holidays included?`
      return `${single} Shall I remind you ${describeSchedule(problem.offer, context)}, holidays included?`
    }
    case 'workday-step': {
      const days = `“${problem.said}” comes on other days each week, and I can't count that.`
      if (problem.offer === undefined) return `${days} On which days of the week do you mean?`
      return `${days} Shall I make it ${describeSchedule(problem.offer, context)}?`
    }
    case 'too-long':
      return `That message is ${problem.length} characters long; I read up to ${problem.limit}. Could you put it shorter?`
    case 'two-times':
      return `“${problem.first}” and “${problem.last}” are two times, and a reminder has one. Say them in two messages, or tell me one time for both.`
    case 'not-a-time':
      return problem.said === ''
        ? 'I could not find a time in that. Try “tomorrow at 9” or “in 20 minutes”.'
        : `I'm not sure when “${problem.said}” is. Try “tomorrow at 9” or “in 20 minutes”.`
  }
}

export const about: AboutPages = {
  privacy: {
    title: 'Privacy',
    paragraphs: [
      'This bot keeps what it needs to remind you: the words and times of your reminders, your name and id in this chat, your time zone, language and other settings, and where to write to you. Of messages that set nothing it keeps nothing.',
      'It is all kept by whoever runs this bot, in one place, and handed to nobody else. A reminder travels through the app in which you asked for it, under the terms of that app. Logs hold no words and no names.',
      'Say “export my data” to get all of it, and “delete everything about me” to have it erased at once. Reminders that are done or cancelled are erased by themselves after a while.',
      'With questions turn to whoever installed the bot for you: your administrator, or the person who runs it.',
    ],
  },
  terms: {
    title: 'Terms of use',
    paragraphs: [
      'Use the bot for reminders, your own and those that others want from you. Do not use it to annoy people; who gets reminders from somebody can mute or block them.',
      'The bot does its best to come in time and says when it is late, but it cannot come while it, its machine or your app is down. Do not trust your health or safety to it.',
      'The software is free under the MIT licence, without warranty. Whoever runs this bot may have terms of their own besides.',
    ],
  },
}
