import { counted, quoted } from './sentences.js'

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
