import { counted, joined, quoted } from './sentences.js'

export const moment = (absolute: string, relative: string): string => `${absolute}, ${relative}`

interface Filter {
  /** As it is described. */
  period?: string
  show?: 'next' | 'repeating' | 'overdue' | 'failed' | 'done'
  contains?: string
}

const suffix = ({ period, contains }: Filter): string =>
  `${contains ? ` with ${quoted(contains)}` : ''}${period ? ` ${period}` : ''}`

export const list = {
  heading: (filter: Filter, count: number): string => {
    switch (filter.show) {
      case 'next':
        return 'Next up:'
      case 'done':
        return `You finished ${counted(count, 'reminder')}${suffix(filter)}:`
      case 'overdue':
        return `${counted(count, 'reminder')} still waiting for you${suffix(filter)}:`
      case 'repeating':
        return `${counted(count, 'repeating reminder')}${suffix(filter)}:`
      case 'failed':
        return `${counted(count, 'reminder')} that I could not deliver${suffix(filter)}:`
      default:
        return `${counted(count, 'reminder')}${suffix(filter)}:`
    }
  },
  empty: (filter: Filter): string => {
    switch (filter.show) {
      case 'next':
        return 'Nothing is coming up.'
      case 'done':
        return filter.period
          ? `You finished nothing${suffix(filter)}.`
          : `You have not finished anything${suffix(filter)} yet. I keep that for 30 days.`
      case 'overdue':
        return `Nothing is waiting for you${suffix(filter)}. Well done.`
      case 'repeating':
        return `No repeating reminders${suffix(filter)}. Try “every Friday at 4 remind me to send the report”.`
      case 'failed':
        return `No failed reminders${suffix(filter)}.`
      default:
        return filter.period || filter.contains
          ? `You have no reminders${suffix(filter)}.`
          : 'No reminders. Try “remind me tomorrow at 9 to call mom”.'
    }
  },
  /** An answer to "when is": one line that needs no list. */
  when: (name: string, facts: string[]) => `${name}: ${facts.join(' · ')}`,
  free: (period: string) => `You are free ${period}: nothing is set.`,
  unread: (words: string) => `I can't narrow it by ${quoted(words)} yet, so this is without it.`,
  nearest: (words: string) => `No reminder quite fits ${quoted(words)}. The closest:`,
  row: (name: string, facts: string[]) => `${name} — ${facts.join(' · ')}`,
  once: (when: string, relative: string) => `${when} (${relative})`,
  repeats: (rule: string, next: string) => `↻ ${rule}, next ${next}`,
  paused: (rule: string) => `↻ ${rule}, paused`,
  delayed: 'delayed by the channel, I keep trying',
  overdue: (when: string) => `came ${when}, not done yet`,
  failed: (when: string) => `could not be delivered ${when}`,
  done: (when: string) => `done ${when}`,
  from: (name: string) => `from ${name}`,
  for: (name: string) => `for ${name}`,
  firesIn: (place: string) => `in ${place}`,
  firesElsewhere: (channel: string) => `in another ${channel} chat`,
  page: (from: number, to: number, count: number) => `${from}–${to} of ${count}. Say “more” or “back”.`,
  noMore: 'That was all of them.',
  zone: (zone: string) => `Times are ${zone}.`,
}

export const target = {
  nothing: 'You have no reminder that this could be about.',
  noSuchNumber: (numbers: number[], count: number) =>
    `There is no number ${numbers.join(' or ')} in your list; it has ${counted(count, 'entry', 'entries')}.`,
  noSuchWords: (words: string) => `No reminder of yours has ${quoted(words)}. You have:`,
  which: (count: number, example: string) => `${count} reminders fit. Which one? Say “${example}”, for example:`,
}

export const agenda = {
  name: 'Your day',
  heading: (day: string) => `Your day, ${day}:`,
  free: 'Nothing is planned for today.',
  left: (names: string[]) => `Still open from before: ${joined(names)}`,
  row: (time: string, name: string) => `${time}  ${name}`,
}
