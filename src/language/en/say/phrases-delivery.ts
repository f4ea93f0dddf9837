import { joined } from './sentences.js'

export const delivery = {
  reminder: (text: string) => `⏰ ${text}`,
  ahead: (text: string, relative: string, when: string) => `⏰ ${relative}: ${text} (${when})`,
  attention: (names: string[]) => joined(names.map((name) => `@${name}`)),
  everyone: 'Everyone',
  asked: (when: string) => `You asked me ${when}.`,
  from: (who: string, when: string) => `${who} asked me ${when}.`,
  late: (length: string, when: string) => `Sorry, this is ${length} late: it was due ${when}.`,
  missed: (count: number) =>
    `It also came up ${count === 1 ? 'once' : `${count} times`} before, while I could not reach you.`,
  heldSince: (when: string) => `It was set for ${when}; I kept quiet until now.`,
  unanswered: (count: number) =>
    `Still open from ${count === 1 ? 'last time' : `the last ${count} times`}; “Done” is for all of them.`,
  heldToo: (count: number) => `It also came up ${count === 1 ? 'once' : `${count} times`} while I kept quiet.`,
  nag: (number: number) => `Asking again (${number}). Say “done” and I stop.`,
  typed: 'Say “done”, “snooze 10 minutes”, “snooze 1 hour”, or “tomorrow”.',
  quote: (text: string, from?: string) => (from ? `${from}: “${text}”` : `“${text}”`),
}
