import type { Context } from '../../intent.js'
import type { Problem } from '../../time-reading.js'
import { describer } from './describe.js'

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
