import { counted, quoted } from './sentences.js'

const yours = (count: number): string =>
  count === 1 ? 'Here is your one reminder' : `Here are your ${count} reminders`

export const data = {
  forgetFirst: 'Delete everything I know about you: reminders, history and settings? That cannot be undone.',
  forgotten: 'Done. I no longer know anything about you.',
  exported: (count: number) => `${yours(count)}: a calendar file for any calendar app, and JSON.`,
  exportAlone: 'Others read along here. Say "export my reminders" in a chat with me alone, and I hand them out there.',
  written: (name: string, from: number, to: number, count: number, parts: number) =>
    `I can't send files here, so this is ${name} as text${parts > 1 ? `, in ${parts} messages` : ''}: ${count > to || from > 1 ? `${from}–${to} of ` : ''}${counted(count, 'reminder')}. Copy it into a file of that name.`,
  offered: (count: number) =>
    `${yours(count)}, for any calendar app and as JSON. Allow the ones you want, and I put them into your OneDrive.`,
  fileOf: { calendar: 'Your reminders for any calendar app', json: 'Your reminders and settings, as JSON' },
  put: 'There it is:',
  notPut: 'Teams did not take the file. Please say "export my reminders" once more.',
  fileDeclined: 'All right, I put nothing there.',
  nothingToExport: 'You have no reminders to export.',
  howToImport: 'Send me an .ics calendar file here, and I set a reminder for each of its coming events.',
  imported: (count: number) => `I set ${counted(count, 'reminder')} from your calendar file.`,
  skipped: (count: number) =>
    `${counted(count, 'event')} ${count === 1 ? 'is' : 'are'} over or cannot be kept, so I left ${count === 1 ? 'it' : 'them'} out.`,
  importedNothing: 'That calendar file has no event that is still to come, so I set nothing.',
  broken: (name: string) =>
    `I could not read ${quoted(name)} as a calendar file. Please export it again as .ics and send it once more.`,
  notFetched: (name: string) => `I could not get ${quoted(name)} from your app. Please send it once more.`,
  otherFile: (name: string) => `I can only read calendar files (.ics), and ${quoted(name)} is none.`,
}

export const failures = {
  heading: (count: number) =>
    count === 1 ? 'One reminder did not reach you:' : `${count} reminders did not reach you:`,
  missed: (count: number) =>
    count === 1
      ? 'While I was away from here, one reminder was missed:'
      : `While I was away from here, ${count} reminders were missed:`,
  line: (name: string, when: string, why: string) => `${quoted(name)}, ${when}: ${why}`,
  why: (code?: string): string => {
    switch (code) {
      case 'bot-removed':
        return 'I had been removed from that chat.'
      case 'expired':
        return 'the channel did not take it for too long.'
      case 'blocked':
        return 'you have blocked its sender.'
      default:
        return 'the chat no longer takes messages from me.'
    }
  },
  sendOne: (name: string) => `Send again: ${name.length > 24 ? `${name.slice(0, 23)}…` : name}`,
  sentAgain: (names: string[]) => `On its way: ${names.join(', ')}`,
}
