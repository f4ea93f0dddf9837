/** What a reminder says when it is due: its person's own words, or the agenda of the day, put together as it is sent. */
export type Content = 'text' | 'agenda'

/** Whether it says somebody's words: they must be given, are quoted as theirs, and can be written into a calendar. */
export function saysWords({ content }: { content: Content }): boolean {
  switch (content) {
    case 'text':
      return true
    case 'agenda':
      return false
  }
}

/** Whether somebody is to finish it. An agenda, or a lead ahead of the reminder itself, is read and that is all. */
export const wantsAnswer = (reminder: { content: Content; leadOf?: string }): boolean =>
  saysWords(reminder) && reminder.leadOf === undefined
