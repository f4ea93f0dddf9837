import { counted, joined, quoted } from './sentences.js'

export const buttons = {
  undo: 'Undo',
  changeTime: 'Change time',
  changeText: 'Change text',
  done: 'Done',
  snooze10: 'Snooze 10 min',
  snoozeHour: 'Snooze 1 h',
  snoozeTomorrow: 'Tomorrow',
  snoozeChoose: 'Choose a time',
  cancel: 'Cancel it',
  resume: 'Resume',
  sendAgain: 'Send it again',
  join: 'Me too',
  decline: 'Decline',
  mute: 'Mute them',
  block: 'Block them',
  more: 'More',
  back: 'Back',
  all: 'Show all',
  yes: 'Yes',
  no: 'No',
  changeZone: 'Change time zone',
  follow: 'Use the new time',
  moveTo: (zone: string) => `Move to ${zone}`,
  clock12: 'Use 12-hour clock',
  clock24: 'Use 24-hour clock',
  quietHours: (from: string, to: string) => `Quiet ${from}–${to}`,
  quietHoursOff: 'No quiet hours',
  quietDaysOff: 'Quiet on days off',
  quietDaysOffNot: 'Not quiet on days off',
  asJson: 'As JSON',
  evenAtNight: 'Even at night',
  evenOnDayOff: 'Even on a day off',
}

const SHOWN = 10

export const cancel = {
  all: (count: number) => (count === 1 ? 'Cancel your one reminder?' : `Cancel all ${count} of your reminders?`),
  done: (names: string[]) => {
    if (names.length === 1) return `Cancelled: ${names[0]}`
    if (names.length <= SHOWN) return `Cancelled ${names.length}: ${joined(names)}`
    return `Cancelled ${names.length} reminders.`
  },
  told: (who: string, name: string) => `${who} cancelled the reminder ${quoted(name)}.`,
}

export const done = {
  said: (name: string) => `Done: ${name} ✓`,
  by: (who: string, name: string) => `Done by ${who}: ${name} ✓`,
  next: (when: string) => `It comes again ${when}.`,
  already: (name: string, when: string) => `That one is done already. ${quoted(name)} comes again ${when}.`,
  seriesOver: 'That was the last one.',
  noneOpen: 'Nothing is waiting for you just now.',
  told: (who: string, name: string) => `${who} finished ${quoted(name)}.`,
}

export const snooze = {
  until: (name: string, when: string) => `Snoozed until ${when}: ${name}`,
  by: (who: string, name: string, when: string) => `${who} snoozed it until ${when}: ${name}`,
  seriesStays: 'Only this one moves; the others come as usual.',
  already: (name: string, when: string) => `Already moved: ${name} comes ${when}.`,
  told: (who: string, name: string, when: string) => `${who} snoozed ${quoted(name)} until ${when}.`,
}

export const edit = {
  moved: (name: string) => `Moved: ${name}`,
  renamed: (from: string, to: string) => `${quoted(from)} now says: ${to}`,
  stillAt: (when: string) => `It comes ${when}.`,
  skipped: (name: string, when: string) => `I'll skip ${when}: ${name}`,
  nextIs: (when: string) => `Next: ${when}.`,
  over: 'That was the last one, so it is over.',
  paused: (name: string) => `Paused until you say resume: ${name}`,
  pausedUntil: (name: string, when: string) => `Paused: ${name}. It comes again ${when}.`,
  resumed: (name: string) => `Going on: ${name}`,
  toldMoved: (who: string, name: string, when: string) => `${who} moved ${quoted(name)} to ${when}.`,
  toldRenamed: (who: string, from: string, to: string) => `${who} changed ${quoted(from)} to ${quoted(to)}.`,
}

export const undo = {
  done: 'Taken back.',
  settings: 'Your settings are as they were.',
  create: (name: string) => `Taken back, I won't remind you: ${name}`,
  import: (count: number) =>
    `Taken back, the ${counted(count, 'imported reminder')} ${count === 1 ? 'is' : 'are'} gone.`,
  several: (count: number) => `Taken back, ${counted(count, 'reminder')} ${count === 1 ? 'is' : 'are'} as before.`,
  one: (name: string, when: string) => `Taken back: ${name} comes ${when}.`,
  back: (name: string) => `Taken back: ${name}`,
  notThatOne: 'That change is no longer your last one. Say "undo" to take back the last.',
}
