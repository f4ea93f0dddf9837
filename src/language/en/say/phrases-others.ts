import { counted, joined, quoted } from './sentences.js'

export const others = {
  /** At the start of a sentence, and inside one. */
  somebody: 'Somebody',
  someone: 'somebody',
  mentionThem: (name: string) => `I don't know who ${name} is here. Mention them with @, please.`,
  several: (name: string, count: number) => `I know ${count} people called ${name}. Which one? Use the full name.`,
  setForYou: (who: string, name: string, when: string) =>
    `${who} set a reminder for you: ${name}, ${when}.\nYou can decline it, mute ${who} or block ${who}.`,
  joined: (who: string | undefined, name: string) => `${who ?? 'You'} too: ${name}`,
  declined: (name: string) => `Declined: ${name}`,
  toldDeclined: (who: string, name: string) => `${who} declined ${quoted(name)}.`,
  nothingToDecline: 'Nobody has set a reminder for you that is still open.',
  unknownSender: (name: string) => `${name} has not set a reminder for you.`,
  noSenders: 'Nobody has set a reminder for you.',
  related: (relation: 'mute' | 'unmute' | 'block' | 'unblock', name: string, cancelled: number) => {
    switch (relation) {
      case 'mute':
        return `I'll keep ${name}'s reminders for you in your list and not send them. Say “unmute ${name}” to hear them again.`
      case 'unmute':
        return `You'll get ${name}'s reminders again.`
      case 'block': {
        const ended = cancelled > 0 ? ` ${counted(cancelled, 'reminder')} of theirs ended.` : ''
        return `${name} can no longer set reminders for you.${ended} Say “unblock ${name}” to allow it again.`
      }
      case 'unblock':
        return `${name} can set reminders for you again.`
    }
  },
}

export const messageAction = {
  title: 'Remind me about this',
  when: 'When?',
  example: 'tomorrow at 9',
  submit: 'Remind me',
  untitled: 'the message',
  talkFirst: 'Say hello to me in a chat of our own first, then I can remind you there.',
  set: (name: string, when: string) => `I'll remind you: ${name}, ${when}.`,
}

/** What is said of one person's several chats. */
export const chats = {
  code: (code: string, others: string[]) =>
    [
      'Say this in your other chat with me, within ten minutes:',
      `link ${code}`,
      'Then both are one list. Tell the code nobody else: whoever says it sees your reminders.',
      ...(others.length > 0 ? [`Linked with this chat already: ${joined(others)}.`] : []),
    ].join('\n'),
  alone: 'Others read along here. Say “link” in a chat with me alone, and I give you a code there.',
  codeSeen: 'Others can read that code here, so it no longer counts. Say “link” in a chat with me alone for a new one.',
  linked: (others: string[]) =>
    `This chat and ${joined(others)} are one list now. Each reminder comes where it was set; “remind me on ${others[0]} …” or “send 2 to ${others[0]}” has it come there. “Unlink” parts them.\nTime zone, quiet hours and other settings hold in all of them.`,
  toldLinked: (chat: string) =>
    `This chat and ${chat} are one list now, as the code was said there. If that was not you, say “unlink” at once.`,
  noSuchCode: 'That code is not one of mine, or older than ten minutes. Say “link” in your other chat for a new one.',
  ownCode: 'That is the code of this very chat. Say it in your other chat with me.',
  tooMany: (when: string) => `Those were too many codes that did not fit. Try again ${when}.`,
  parted: (others: string[]) => `Parted: this chat has a list of its own again, and so has ${joined(others)}.`,
  toldParted: (chat: string) => `Parted: ${chat} has a list of its own again.`,
  notLinked: 'This chat is not linked with another. Say “link” for a code, and say that in your other chat.',
  noSuchChat: (chat: string) => `I know no ${chat} chat of yours. Say “link” here, and the code that you get there.`,
  sent: (names: string[], chat: string) =>
    `${names.length === 1 ? 'From now on this comes' : 'From now on these come'} on ${chat}: ${names.join(', ')}`,
  sentHere: (names: string[]) =>
    `${names.length === 1 ? 'From now on this comes' : 'From now on these come'} here: ${names.join(', ')}`,
  /** Where it comes, in a list. */
  on: (chat: string) => `on ${chat}`,
  setThere: (name: string, chat: string) => `I'll remind you on ${chat}: ${name}`,
  diverted: (chat: string) => `${chat} did not take this from me, so it comes here.`,
  othersKeep: (others: string[]) =>
    `${joined(others)} still ${others.length === 1 ? 'has its' : 'have their'} own; say it there, too.`,
}
