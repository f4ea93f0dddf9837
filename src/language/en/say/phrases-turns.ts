import { joined, quoted } from './sentences.js'

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

/** What is said when a turn broke, instead of an answer. */
export const trouble = {
  storeAway:
    "Sorry, I can't reach my memory just now, so I have kept nothing of this. Please say it again in a minute; what you set before is safe.",
  partlyKept:
    'Sorry, I lost touch with my memory in the middle of this. Some of it I have kept: say “list my reminders” in a minute to see how it stands.',
  questionLost:
    "Sorry, I can't keep my question in mind just now, so don't answer it: say in a minute what you want, in one go.",
  broken: 'Sorry, something broke on my side. Please say it again, or say “list my reminders” to see what I have kept.',
}

/** Words that the bot puts into people's mouths: what its buttons type, and what it suggests to type. Must be understood. */
export const say = {
  list: 'list my reminders',
  undo: 'undo',
  settings: 'show my settings',
  clock24: 'use 24 hour clock',
  clock12: 'use 12 hour clock',
  quietHours: 'quiet hours 22:00 to 7:00',
  quietHoursOff: 'quiet hours off',
  quietDaysOff: 'quiet on days off',
  quietDaysOffNot: 'not quiet on days off',
  cancel: (number: string) => `cancel ${number}`,
  done: (number: string) => `done ${number}`,
  snooze: (number: string) => `snooze ${number}`,
  /** One phrase for each change (`EditChange`). */
  edit: {
    time: (number: string) => `move ${number} to 10:00`,
    shifted: (number: string) => `move ${number} by an hour`,
    text: (number: string) => `change ${number} to call dad`,
    'left-out': (number: string) => `skip ${number} on christmas`,
    'without-days': (_number: string) => 'except sundays',
    calm: (_number: string) => 'stop nagging',
    'skip-next': (number: string) => `skip ${number}`,
    paused: (number: string) => `pause ${number}`,
    resumed: (number: string) => `resume ${number}`,
    chat: (number: string) => `send ${number} to Telegram`,
  },
}

type WorkKind = 'import' | 'export' | 'forget' | 'change'

/** Work that takes longer than anybody waits for an answer. */
export const longWork = {
  begun: (kind: WorkKind, name = ''): string => {
    switch (kind) {
      case 'import':
        return `I'm reading ${quoted(name)}. It holds a lot, so I'll write to you when it is done.`
      case 'export':
        return "I'm putting your reminders together. It is a lot, so I'll write to you when it is done."
      case 'forget':
        return "I'm deleting everything I know about you. I'll write to you when it is gone."
      case 'change':
        return "I'm on it. Those are a lot of reminders, so I'll write to you when it is done."
    }
  },
  /** The process ended in the middle of it. */
  cutOff: (kind: 'import' | 'export' | 'change', name = ''): string => {
    switch (kind) {
      case 'import':
        return `I was restarted while I read ${quoted(name)}. Please send it once more; nothing of it comes twice.`
      case 'export':
        return 'I was restarted before your file was ready. Please say “export my reminders” once more.'
      case 'change':
        return 'I was restarted in the middle of your last change. Say “list” to see what has become of it.'
    }
  },
}
