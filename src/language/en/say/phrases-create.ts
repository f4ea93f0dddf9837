import { outside } from '../../say/time-words.js'
import { counted, joined, quoted } from './sentences.js'

export const create = {
  nameless: 'your reminder',
  set: (text: string) => `I'll remind you: ${text}`,
  forSomebody: (text: string, name: string) => `I'll remind ${name}: ${text}`,
  forEveryone: (text: string) => `I'll remind everyone here: ${text}`,
  forPeople: (text: string, names: string[]) => `I'll remind ${joined(names.map((name) => `@${name}`))}: ${text}`,
  once: (when: string, relative: string) => `${when}, ${relative}.`,
  repeats: (rule: string, relative: string) => `${rule.charAt(0).toUpperCase()}${rule.slice(1)}, first ${relative}.`,
  several: (count: number) => `I'll remind you of ${counted(count, 'thing')}:`,
  leftOut: (text: string, why: string) => `Not set: ${text}. ${why}`,
  next: (times: string[]) => `Next: ${times.join(' · ')}`,
  ratherAt: (when: string) => `No, ${when}`,
  lead: (ahead: string, when: string) => `And ${ahead} before, at ${when}.`,
  ahead: (ahead: string, when: string) => `That is ${ahead} before ${when}.`,
  leadSkipped: (ahead: string) => `${ahead} before is already behind us, so I left that out.`,
  again: (length: string) => `And again ${length} after you finish it.`,
  nag: (every: string, limit: number) => `Then every ${every} until you say done, ${limit} times at most.`,
}

/** What quiet time does to a reminder. */
export const held = {
  quietHours: (asked: string, until: string) =>
    `${asked} is in your quiet hours, so it comes at ${until}. Say “even at night” to get it anyway.`,
  dayOff: (asked: string, until: string) =>
    `${asked} is on a day off of yours, so it comes at ${until}. Say “even on a day off” to get it anyway.`,
  quietHoursLater: 'What falls into your quiet hours waits for their end. Say “even at night” to get it anyway.',
  daysOffLater: 'What falls on your days off waits for the next work day. Say “even on a day off” to get it anyway.',
  forSomebody: (name: string, asked: string, until: string) =>
    `${asked} is in ${name}'s quiet time, so it comes at ${until}.`,
}

const ONLY_THIS = 'Only this one'
const ALL = 'All of them'

export const ask = {
  it: 'it',
  what: (hasTime: boolean): string => (hasTime ? 'What shall I remind you of then?' : 'What shall I remind you of?'),
  whatAt: (when: string): string => `What shall I remind you of, ${when}?`,
  isNothingSaid: (text: string): boolean => /^(?:something|sth|some ?thing|stuff|a thing|anything)$/i.test(text.trim()),
  /** Words that say something of a reminder that is there, and are nothing to be done by themselves. */
  isAboutOther: (text: string): boolean =>
    /^(?:(?:add|set|put|move|push|back|start|stop|end|by|\d+|also|too|again|only|just|both|all|it|that|this|them|instead|then|rather|no|not|now|one|make|do|later|earlier|from|on|same|another|time|once|please|and|or)[\s,.]*)+$/i.test(
      text.trim(),
    ),
  /** Nothing but a time and small words. */
  isTimeOnly: (answer: string, spans: { start: number; end: number }[]): boolean =>
    /^(?:[\s,.;:!?…-]|\b(?:h+m+|uh|um|oh|ok|okay|please|pls|at|on|to|for|maybe|make (?:it|that)|let'?s say|how about|actually|no|rather|better|then|and|i meant|sorry)\b)*$/i.test(
      outside(answer, spans),
    ),
  /** An answer to "What?" without the words that tie it to the question. */
  asText: (answer: string): string =>
    answer
      .replace(/^(?:(?:h+m+|uh+|um+|oh|well|ok|okay)[\s,.…]+)+(?=\S)/i, '')
      .replace(
        /^(?:(?:it['’]?s|that['’]?s|it is|just) )?(?:to|about|of|for|regarding|re:?|(?:that )?i (?:need|have|must|ought|gotta)(?: to)?)\s+(?=\S)/i,
        '',
      )
      .replace(/(?<=\S)[\s,]+(?:please|pls|plz|thanks|thank you|thx)[\s.!]*$/i, ''),
  when: (text: string) => `When shall I remind you: ${text}?`,
  timeButtons: ['In 1 hour', 'Tomorrow morning', 'Monday morning'],
  /** An answer to "What?" as the request that it completes. */
  asRequest: (answer: string) => `remind me to ${answer}`,
  /** An answer to "Which time zone?" as the command that it completes. */
  asZone: (answer: string) => `my time zone is ${answer}`,
  /** Another reader's guess at a time that was not understood: taken only on a yes. */
  didYouMean: (time: string) => `Did you mean ${time}?`,
  whichPlace: (word: string, countries: string[]) =>
    `${word} is used in more than one country. Do you mean ${joined(countries, 'or')}?`,
  noTimeIn: (said: string) => `I found no time in ${quoted(said)}.`,
  examples: 'Try “tomorrow at 9”, “in 20 minutes” or “every weekday at 8:30”. “Never mind” drops it.',
  letGo: (text: string | null): string =>
    text === null
      ? 'Then I leave it, and nothing changes. Say it anew whenever you like.'
      : `Then I leave it, and set nothing. Say “remind me to ${text}” with a time whenever you like.`,
  dropIt: '“Never mind” drops it.',
  snoozeUntil: (name: string) => `Until when shall I snooze ${quoted(name)}?`,
  snoozeButtons: ['In 10 minutes', 'In 1 hour', 'This evening', 'Tomorrow morning', 'Monday morning'],
  moveTo: (name: string) => `When shall ${quoted(name)} come instead?`,
  newText: (name: string) => `What shall ${quoted(name)} say instead?`,
  yesOrNo: 'Please say yes or no.',
  scope: 'It repeats. Only this one, or all of them?',
  onlyThis: ONLY_THIS,
  allOfThem: ALL,
  scopeAgain: 'Please say “only this one” or “all of them”.',
  scopeOf: (answer: string): 'occurrence' | 'series' | null => {
    if (/^\s*((only|just)\b.*|(this|the next)( one)?)\s*[.!]?$/i.test(answer)) return 'occurrence'
    return /^\s*(all|every|each|the (whole )?series)( of them| one)?\s*[.!]?$/i.test(answer) ? 'series' : null
  },
  zone: (zone: string, isGuess: boolean) =>
    isGuess
      ? `Your app does not tell me your time zone, so I took ${zone}. Where are you? A city is enough.`
      : `Your time zone is ${zone}. Which one shall it be? A city is enough.`,
  noZone: "I don't know that place. Try a bigger city near you, or a zone like “Europe/Berlin”.",
  left: (about?: string): string => {
    switch (about) {
      case 'create':
        return 'All right, I set nothing.'
      case 'cancel-all':
        return 'All right, I kept them all.'
      case 'forget':
        return 'All right, I kept everything.'
      case 'zone':
        return 'All right, we keep it like this.'
      default:
        return 'All right, I changed nothing.'
    }
  },
}
