import { quoted } from './sentences.js'

type LimitedThing = 'reminders' | 'in-conversation' | 'per-minute' | 'per-day' | 'audience' | 'links'

/** Why nothing was changed, and what to do instead. */
export const refused = {
  notFound: 'That reminder is gone, or it never was yours. Say “list” to see what you have.',
  notYours: (name: string) => `${quoted(name)} is somebody else's, so I left it alone.`,
  alreadyDone: (name: string) => `${quoted(name)} is already done.`,
  alreadyCancelled: (name: string) => `${quoted(name)} is already cancelled.`,
  alreadyPast: (when: string) => `${when} is already behind us.`,
  neverHappens: 'That never comes up from now on. Try another time.',
  limitReached: (what: LimitedThing, limit: number) => {
    switch (what) {
      case 'reminders':
        return `You have ${limit} reminders, and that is as many as I can keep for one person. Cancel a few and try again.`
      case 'in-conversation':
        return `There are ${limit} reminders in this conversation, and that is as many as I can keep for one. Cancel a few, or set yours in a chat with me alone.`
      case 'per-minute':
        return 'That was a lot at once. Give me a minute, then try again.'
      case 'per-day':
        return `That would be more than ${limit} times a day. Try a longer gap.`
      case 'audience':
        return `I can mention ${limit} people at most in one reminder.`
      case 'links':
        return `I can link ${limit} chats at most. Say “unlink” in one that you no longer need.`
    }
  },
  blocked: (name?: string) => `${name ?? 'This person'} does not want reminders from you, so I set none.`,
  unreachable: (name?: string) =>
    `I can't write to ${name ?? 'that person'} yet: they have to say hello to me first, in a chat of their own.`,
  notRepeating: (name: string) => `${quoted(name)} comes only once. Say “move it to Friday” or “cancel it” instead.`,
  notPaused: (name: string) => `${quoted(name)} is not paused.`,
  cameSince: (name: string) => `${quoted(name)} has come since then, so I did not send it again.`,
  stillComes: (name: string) => `${quoted(name)} is still to come, so there is nothing to send again.`,
  unreadableRule: 'I cannot read how that repeats. Tell me in words, like “every other Tuesday at 9”.',
  alreadyThere: (name: string) => `${quoted(name)} is in your list already.`,
  alreadyIn: (name: string) => `You already get ${quoted(name)}.`,
  yourOwn: (name: string) => `${quoted(name)} is your own. Say “cancel it” to be rid of it.`,
  yourself: 'That would be yourself.',
  nothingToUndo: 'There is nothing to take back: I can undo what you did here in the last ten minutes.',
  changedSince: (name: string) => `${quoted(name)} has changed since then, so I left it as it is.`,
  goneSince: 'That has changed since then, so I left it as it is.',
  oldButton: 'That button no longer works. Say what you want in words, I will understand.',
}
