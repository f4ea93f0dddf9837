import type { Problem } from '../../reminders/problem.js'
import { moment, nameOf, type Speech } from './wording.js'

/** One sentence for why nothing was changed: what is so, and what to do instead. */
export function explainRefusal(speech: Speech, problem: Problem): string {
  const { refused } = speech.words
  switch (problem.kind) {
    case 'not-found':
      return refused.notFound
    case 'not-yours':
      return refused.notYours(nameOf(speech, problem.reminder))
    case 'already-done':
      return refused.alreadyDone(nameOf(speech, problem.reminder))
    case 'already-cancelled':
      return refused.alreadyCancelled(nameOf(speech, problem.reminder))
    case 'already-past':
      return refused.alreadyPast(moment(speech, problem.at))
    case 'never-happens':
      return refused.neverHappens
    case 'unreadable-rule':
      return refused.unreadableRule
    case 'already-there':
      return refused.alreadyThere(nameOf(speech, problem.reminder))
    case 'limit-reached':
      return refused.limitReached(problem.what, problem.limit)
    case 'blocked':
      return refused.blocked(problem.name)
    case 'unreachable':
      return refused.unreachable(problem.name)
    case 'not-repeating':
      return refused.notRepeating(nameOf(speech, problem.reminder))
    case 'not-paused':
      return refused.notPaused(nameOf(speech, problem.reminder))
    case 'not-failed': {
      const { reminder } = problem
      return reminder.status === 'fired'
        ? refused.cameSince(nameOf(speech, reminder))
        : refused.stillComes(nameOf(speech, reminder))
    }
    case 'already-in':
      return refused.alreadyIn(nameOf(speech, problem.reminder))
    case 'your-own':
      return refused.yourOwn(nameOf(speech, problem.reminder))
    case 'yourself':
      return refused.yourself
    case 'nothing-to-undo':
      return refused.nothingToUndo
    case 'changed-since':
      return problem.reminder ? refused.changedSince(nameOf(speech, problem.reminder)) : refused.goneSince
  }
}
