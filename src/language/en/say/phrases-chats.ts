import { joined } from './sentences.js'

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
