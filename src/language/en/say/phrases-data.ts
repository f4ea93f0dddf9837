import { counted, type ImportCounts, joined, quoted } from './sentences.js'

const yours = (count: number): string =>
  count === 1 ? 'Here is your one reminder' : `Here are your ${count} reminders`

export const data = {
  forgetFirst: 'Delete everything I know about you: reminders, history and settings? That cannot be undone.',
  forgotten: 'Done. I no longer know anything about you.',
  exported: (count: number) => `${yours(count)}: a calendar file for any calendar app, and JSON.`,
  exportAlone: 'Others read along here. Say “export my reminders” in a chat with me alone, and I hand them out there.',
  written: (name: string, from: number, to: number, count: number, parts: number) =>
    `I can't send files here, so this is ${name} as text${parts > 1 ? `, in ${parts} messages` : ''}: ${count > to || from > 1 ? `${from}–${to} of ` : ''}${counted(count, 'reminder')}. Copy it into a file of that name.`,
  offered: (count: number) =>
    `${yours(count)}, for any calendar app and as JSON. Allow the ones you want, and I put them into your OneDrive.`,
  fileOf: { calendar: 'Your reminders for any calendar app', json: 'Your reminders and settings, as JSON' },
  put: 'There it is:',
  notPut: 'Teams did not take the file. Please say “export my reminders” once more.',
  fileDeclined: 'All right, I put nothing there.',
  nothingToExport: 'You have no reminders to export.',
  link: (address: string) =>
    `Your calendar link: ${address}\nAdd it in Outlook, Google or Apple Calendar as a calendar from the web. Whoever has it sees your reminders; say “new calendar link” to make this one stop working.`,
  newLink: (address: string) =>
    `Your new calendar link: ${address}\nThe old one no longer works, so replace it in your calendar.`,
  linkAlone: 'Others read along here. Say “my calendar link” in a chat with me alone, and I tell it there.',
  noLink:
    "Calendar apps can't reach me: whoever runs me has given me no address on the web (PUBLIC_URL). Say “export my reminders” for a calendar file instead.",
  howToImport: 'Send me an .ics calendar file here, and I set a reminder for each of its coming events.',
  imported: ({ created, changed, ended, unchanged }: ImportCounts) => {
    const named = (count: number, isFirst: boolean) => (isFirst ? counted(count, 'reminder') : `${count}`)
    const done = [
      ...(created > 0 ? [`set ${counted(created, 'reminder')}`] : []),
      ...(changed > 0 ? [`changed ${named(changed, created === 0)}`] : []),
      ...(ended > 0 ? [`removed ${named(ended, created + changed === 0)}`] : []),
    ]
    const same = `${counted(unchanged, 'event')} ${unchanged === 1 ? 'is' : 'are'} as before`
    if (done.length === 0) return `Your calendar file brings nothing new: ${same}.`
    return `I ${joined(done)} from your calendar file.${unchanged > 0 ? ` ${same}.` : ''}`
  },
  leftOut: (count: number) => `I left out ${counted(count, 'event')}:`,
  leftOutFor: (names: string[], count: number, why: string) =>
    `- ${joined([...names.map(quoted), ...(count > names.length ? [`${count - names.length} more`] : [])])}: ${why}`,
  untitled: 'an event without a title',
  whyLeftOut: {
    over: 'already over',
    cancelled: 'cancelled',
    done: 'done',
    older: 'older than what I have',
    'no-time': 'no date',
    'unreadable-time': "its date does not exist, or I can't read it",
    'unreadable-rule': "it repeats in a way I can't follow",
    'unknown-zone': (name: string) => `in a time zone I don't know (${name})`,
    untitled: 'it does not say what it is',
    'cut-off': 'the file ends in the middle of it',
    'no-event': 'a note or an answer, not an event',
    'too-often': 'it would come more than once a minute',
    'too-much': 'too many dates to keep',
  },
  tooCostly: (name: string) =>
    `${quoted(name)} is too much for me in one go, so I set nothing from it. Please export a shorter period and send me that.`,
  busyReading: "I'm still busy with calendar files. Please send this one again in a minute.",
  importedNothing: 'Nothing in that calendar file is still to come, so I set no reminders.',
  broken: (name: string) =>
    `I couldn't read ${quoted(name)} as a calendar file. Please export it again as .ics and send it once more.`,
  notFetched: (name: string) => `I couldn't get ${quoted(name)} from your app. Please send it once more.`,
  otherFile: (name: string) => `I can only read calendar files (.ics), and ${quoted(name)} isn't one.`,
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
