import type { Step } from '../script.js'

/** What is said in each language, and what is answered: one row for each step of the script. */
export interface Talk {
  name: string
  locale: string
  timeZone: string
  /** Noon of Tuesday, 24 November 2026, where the person lives. */
  now: string
  rows: Readonly<Record<Row, readonly [said: Step[0], replied: string | RegExp]>>
}

type Row = (typeof SCRIPT)[number]['rows'][number]

/** The main features of the bot, as somebody goes through them; `10 minutes` is time that passes, with what comes then. */
export const SCRIPT = [
  {
    feature: 'sets a reminder, sees it, and hears it',
    rows: ['hello', 'inTenMinutes', 'list', '10 minutes', 'laterBy25', '25 minutes', 'done', 'thanks'],
  },
  {
    feature: 'is asked for what is missing, and may leave it',
    rows: ['withoutTime', 'theTime', 'withoutText', 'leaveIt', 'unsure', 'yes', 'theDay'],
  },
  {
    feature: 'moves, renames, deletes and takes back',
    rows: ['dentist', 'moves', 'corrects', 'renames', 'deletes', 'undoes', 'deletesAll', 'no'],
  },
  {
    feature: 'repeats, leaves one out, pauses and goes on',
    rows: ['repeats', 'skips', 'pauses', 'resumes', 'withoutFridays', 'repeating'],
  },
  { feature: 'is nagged until it is done, and told ahead', rows: ['nags', 'ahead'] },
  {
    feature: 'changes settings',
    rows: ['morning', 'quiet', 'zone', 'daysOff', 'onDayOff', 'anyway', 'settings', 'english'],
  },
  {
    feature: 'gets help, its day and its data',
    rows: ['help', 'helpRepeats', 'rent', 'myDay', 'free', 'whenIsRent', 'forget', 'yesForget'],
  },
  { feature: 'sets several at once, and what has no word of reminding', rows: ['several', 'bare', 'told'] },
] as const
