import { insteadFrom } from '../../say/instead-from.js'
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

const TASKS = new Set(
  'buy get call ring phone email text write send pay book order fetch collect bring take pick return visit see meet ask tell make cook clean wash water feed fix'.split(
    ' ',
  ),
)

const isTask = (word: string): boolean => TASKS.has(word.toLowerCase())

/** "no, for Tom" of "a present for Tim" */
const LINKS = new Set('for to with at from in on about of into by after before under over near behind'.split(' '))
const BESIDE = new Set(['with'])

const SHOWN = 10

export const cancel = {
  seriesGoOn: 'What repeats goes on as usual after that.',
  all: (count: number) => (count === 1 ? 'Cancel your one reminder?' : `Cancel all ${count} of your reminders?`),
  messageGone: (name: string, when: string) =>
    `You deleted your message. Shall ${quoted(name)} go too? It comes ${when}.`,
  these: (names: string[]) => {
    if (names.length > SHOWN)
      return `Cancel all ${names.length}: ${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more?`
    return names.length === 2 ? `Cancel both: ${joined(names)}?` : `Cancel all ${names.length}: ${joined(names)}?`
  },
  done: (names: string[]) =>
    names.length <= SHOWN ? `Cancelled: ${joined(names)}` : `Cancelled ${names.length} reminders.`,
  told: (who: string, name: string) => `${who} cancelled the reminder ${quoted(name)}.`,
}

export const done = {
  said: (name: string) => `Done: ${name} ✓`,
  several: (names: string[]) =>
    names.length <= SHOWN ? `Done: ${joined(names)} ✓` : `Done: ${names.length} reminders ✓`,
  by: (who: string, name: string) => `Done by ${who}: ${name} ✓`,
  next: (when: string) => `It comes again ${when}.`,
  already: (name: string, when: string) => `That one is done already. ${quoted(name)} comes again ${when}.`,
  seriesOver: 'That was the last one.',
  noneOpen: 'Nothing is waiting for you just now.',
  /** What was told may be one of those on the buttons; or none at all. */
  maybe: 'Well done! Does that finish a reminder of yours?',
  ofNone: 'Thanks for telling me. No reminder of yours is about that, so nothing changes.',
  told: (who: string, name: string) => `${who} finished ${quoted(name)}.`,
}

export const snooze = {
  until: (name: string, when: string) => `Snoozed until ${when}: ${name}`,
  several: (names: string[], when: string) =>
    names.length <= SHOWN
      ? `Snoozed until ${when}: ${joined(names)}`
      : `Snoozed ${names.length} reminders until ${when}.`,
  by: (who: string, name: string, when: string) => `${who} snoozed it until ${when}: ${name}`,
  nothingCame: 'Nothing has come that could be snoozed.',
  notCome: (name: string, when: string) =>
    `${quoted(name)} has not come yet, so there is nothing to snooze: it comes ${when}. Say “move it to …” to change that.`,
  othersStay: (when: string) => `The other days stay: ${when}.`,
  seriesStays: 'Only this one moves; the others come as usual.',
  already: (name: string, when: string) => `Already moved: ${name} comes ${when}.`,
  told: (who: string, name: string, when: string) => `${who} snoozed ${quoted(name)} until ${when}.`,
}

export const edit = {
  moved: (name: string) => `Moved: ${name}`,
  /** Not to another day or time of its own: how it repeats. */
  changed: (name: string) => `Changed: ${name}`,
  movedSeveral: (count: number) => `Moved ${counted(count, 'reminder')}:`,
  further: (count: number) => `and ${count} more`,
  movedOne: (name: string, when: string) => `${name}: ${when}`,
  notMoved: (name: string) => `${quoted(name)} stays: that time does not fit it.`,
  stillComes: (name: string, when: string) => `${quoted(name)} comes ${when}.`,
  onlyAt: (name: string, when: string) => `No early reminder any more. ${quoted(name)} comes ${when}.`,
  noLeads: (name: string, when: string) => `Nothing comes earlier: ${quoted(name)} comes ${when} only.`,
  asMessageSays: 'Changed, as your message says now.',
  messageUnclear: (name: string, when: string) =>
    `I can't read when from your edited message, so ${quoted(name)} still comes ${when}.`,
  whatIsWrong: (name: string, when: string) =>
    `What is wrong with ${quoted(name)}, ${when}? Say the right time or the right words.`,
  nothingToCorrect: 'I set or changed nothing just now that this could be about. Say “list” to see what there is.',
  /** "no, bread" of "buy milk": it stays something to buy. */
  insteadOf: (was: string, text: string): string => {
    const [, topic] = /^(?:about|regarding) (.+)$/is.exec(text) ?? []
    // "about the boat" of "the car", which was no deed
    if (topic !== undefined && !/\babout\b/i.test(was) && !isTask(was.split(/\s+/)[0] ?? '')) return topic
    const linked = insteadFrom(was, text, { links: LINKS, beside: BESIDE })
    if (linked !== null) return linked
    const [, verb = '', particle = '', object] =
      /^(\S+)((?: (?:up|out|off|back|in|away|down|for|at))?) (.+)$/s.exec(was) ?? []
    return object !== undefined && isTask(verb) && !isTask(text.split(/\s+/)[0] ?? '')
      ? `${verb}${particle} ${text}`
      : text
  },
  together: (was: string, text: string): string => `${was} and ${text}`,
  renamed: (from: string, to: string) => `Changed ${quoted(from)} to ${quoted(to)}.`,
  stillAt: (when: string) => `It still comes ${when}.`,
  calm: (name: string, when: string) => `It comes once and I won't ask again: ${name}, ${when}.`,
  calmFired: (name: string) => `I'll stop asking: ${name}. It stays open until you say done.`,
  leftOut: (names: string[], when: string) => `Left out ${when}: ${joined(names)}`,
  cannotDropDays: 'I can leave out days of the week only of what comes every day or on days of the week.',
  nothingThen: (when: string) => `Nothing of that comes ${when} anyway.`,
  held: (names: string[], when: string) =>
    names.length > SHOWN
      ? `Quiet until ${when}: ${names.length} reminders wait.`
      : `Quiet until ${when}: ${joined(names)}`,
  nothingBefore: (when: string) => `Nothing comes before ${when} anyway.`,
  repeatsNoMore: 'It does not repeat any more.',
  skipped: (name: string, when: string) => `I'll skip ${when}: ${name}`,
  nextIs: (when: string) => `Next: ${when}.`,
  over: 'That was the last one, so it is over.',
  manyPaused: (count: number) => `Paused until you say resume: ${counted(count, 'reminder')}`,
  manyResumed: (count: number) => `${counted(count, 'reminder')} ${count === 1 ? 'comes' : 'come'} again.`,
  asTheyAre: (count: number) =>
    `${count} ${count === 1 ? 'stays as it is' : 'stay as they are'}: only what repeats can be paused and resumed.`,
  stillPaused: (name: string) => `${quoted(name)} is paused, so I left it as it is. Say “resume” and it comes again.`,
  paused: (name: string) => `Paused until you say resume: ${name}`,
  pausedUntil: (name: string, when: string) => `Paused: ${name}. It comes again ${when}.`,
  resumed: (name: string) => `Back on: ${name}`,
  toldMoved: (who: string, name: string, when: string) => `${who} moved ${quoted(name)} to ${when}.`,
  toldRenamed: (who: string, from: string, to: string) => `${who} changed ${quoted(from)} to ${quoted(to)}.`,
}

/** What was done, as it is said behind a name. */
const DONE = {
  create: 'set',
  cancel: 'cancelled',
  edit: 'changed',
  snooze: 'snoozed',
  done: 'finished',
  settings: 'settings',
  import: 'imported',
}

export const undo = {
  done: 'Taken back.',
  settings: 'Your settings are as they were.',
  create: (name: string) => `Taken back, I won't remind you: ${name}`,
  createdMany: (names: string[]) => `Taken back, I won't remind you of any of these: ${joined(names)}`,
  import: (count: number, others: number) =>
    `Taken back, the ${counted(count, 'imported reminder')} ${count === 1 ? 'is' : 'are'} gone${others === 0 ? '' : `, and ${counted(others, 'other')} ${others === 1 ? 'is' : 'are'} as before`}.`,
  several: (names: string[]) =>
    names.length <= SHOWN
      ? `Taken back, all as before: ${joined(names)}`
      : `Taken back, ${counted(names.length, 'reminder')} ${names.length === 1 ? 'is' : 'are'} as before.`,
  one: (name: string, when: string) => `Taken back: ${name} comes ${when}.`,
  back: (name: string) => `Taken back: ${name}`,
  notThatOne: 'That change is no longer your last one. Say “undo” to take back the last.',
  older: (deed: keyof typeof DONE, names: string[]) =>
    `Your last message changed nothing. The change before it: ${names.length === 0 ? DONE[deed] : `${names.length > SHOWN ? counted(names.length, 'reminder') : joined(names)} (${DONE[deed]})`}. Say “undo” again to take that back.`,
}
