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
