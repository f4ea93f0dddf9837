import type { HelpTopic } from '../../intent.js'
import { quoted } from './sentences.js'

const TAPS = ['Remind me in 10 minutes to stretch', "What's next?", 'Help']

export const welcome = {
  defaultName: 'Reminder bot',
  personal: [
    'Hello, I remind you of things. Tell me what and when, in your own words:',
    '“remind me tomorrow at 9 to call mom” or “every Friday at 4 send the report”.',
    'I show you what I understood, and you can always say “undo”.',
  ],
  group: (name: string) => [
    'Hello everybody, I remind you of things, here or in a chat of your own.',
    `Mention me: “@${name} remind us every Monday at 10 to plan the week”.`,
    'I only read what is addressed to me.',
  ],
  taps: TAPS,
}

const topics: Record<HelpTopic, string[]> = {
  times: [
    'Say the time as you would to a person:',
    '“in 20 minutes”, “tomorrow at 9”, “friday evening”, “on 3 March at 14:30”, “in 2 weeks”.',
    'A date alone means 9:00; change that with “a date means 8:00”.',
  ],
  repeats: [
    '“every day at 8”, “every other Tuesday at 10”, “every weekday at 8:30”, “on the last Friday of every month”.',
    '“skip the next one”, “pause 2 until monday”, “resume 2”.',
    '“remind me at 9 to take the pill until I say done, every 10 minutes” asks again and again.',
  ],
  list: [
    '“list”, “today”, “this week”, “repeating”, “overdue”, “what did I finish this week”, “find dentist”.',
    'The numbers stay good until the next list: “cancel 2 and 4”, “done 1”, “move 3 to friday”.',
  ],
  snooze: ['When one fires: “done”, “snooze 25 minutes”, “until monday 9”, “in an hour”, “later”.'],
  edit: [
    '“move 2 to friday at 10”, “change 2 to call dad”, “make it every day”.',
    '“undo” takes back your last change for ten minutes.',
  ],
  others: [
    'In a group: “remind us …”, “remind @anna …”, “remind everyone here …”.',
    'In our own chat: “remind @anna tomorrow at 9 to send the slides”, once Anna has talked to me.',
    'If somebody reminds you too much: “decline”, “mute Anna”, “block Anna”.',
  ],
  settings: [
    '“show my settings”, “my time zone is Lisbon”, “use 24 hour clock”.',
    '“quiet hours 22:00 to 7:00”: what falls in between waits. “Even at night” in a reminder gets through.',
    '“I work Monday to Thursday” gives “every workday” its days; “quiet on days off” holds what falls on the others.',
    '“only set reminders when I say remind me” or “short sentences off”: “buy milk at 5” alone sets nothing then.',
    '“morning means 8:00”, “a date means 8:00”, “speak German”.',
    '“link” makes this chat and another of yours one list: “remind me on Telegram …”, “send 2 to Slack”, “unlink”.',
  ],
  data: [
    '“export my reminders” gives you a calendar file and JSON. Send me an .ics file to bring reminders in.',
    '“delete everything about me” does just that, after asking once.',
  ],
}

export const help = {
  overview: [
    'Tell me what and when: “remind me tomorrow at 9 to call mom”, “every Friday at 4 send the report”.',
    'Then: “list”, “cancel 2”, “snooze 1 hour”, “move 2 to friday”, “undo”.',
    'Ask for more: “help times”, “help repeats”, “help list”, “help snooze”, “help edit”, “help others”, “help settings”, “help data”.',
  ],
  taps: ['List my reminders', 'Help times', 'Show my settings'],
  topics,
}

export const unknown = {
  create: (text: string) => `I'm not sure what to do with that. Shall I remind you: ${text}?`,
  /** "remind bob to eat" with the name as a mention; null when nobody is named. */
  asMention: (text: string): string | null => {
    const named =
      /^(?:please )?remind (?!(?:me|us|everyone|everybody|all|the|my|about|to|of|in|at|on)\b)(\p{L}[\p{L}'-]*)\s/iu.exec(
        text,
      )
    return named ? text.replace(named[1] as string, `@${named[1]}`) : null
  },
  orCreate: (text: string) => `Or shall I remind you: ${text}?`,
  meant: (words: string) => `I'm not sure what to do with that. Did you mean ${quoted(words)}?`,
  createButton: 'Remind me of it',
  list: 'Would you like to see your reminders? Say “list”.',
  cancel: 'Which one shall I cancel? Say “list”, then “cancel 2”.',
  snooze: 'Which one shall I snooze, and until when? For example “snooze 2 until tomorrow”.',
  edit: 'Which one shall I change, and to what? For example “move 2 to friday at 10” or “change 2 to call dad”.',
  settings: 'Is it about your settings? Say “show my settings”.',
  nothing: "I didn't get that. I can remind you: say what and when, for example “remind me tomorrow at 9 to call mom”.",
  chatter: 'I set nothing for that. Say what and when, and I remind you.',
  timeAlone: 'What is that time for? Say, for example, “remind me at 5 to water the plants”.',
  nothingToLeave:
    "I haven't asked anything just now. To cancel a reminder say “cancel 2” or “cancel that”; “list” shows the numbers.",
  declined: 'All right, then not.',
  fine: 'Good, it stays like that.',
  noQuestion: "I haven't asked anything just now. Say “help” to see what I can do.",
  questionOver: 'That question is over; nothing was changed.',
}

export const social = {
  hello: (name?: string) => `Hello${name ? ` ${name}` : ''}! What shall I remind you of?`,
  thanks: (_name?: string) => "You're welcome.",
  goodbye: (_name?: string) => 'Goodbye, I keep an eye on the clock.',
  'how-are-you': (_name?: string) => "I'm well, thank you, and on time. What shall I remind you of?",
  ok: (_name?: string) => '👍',
}

/** Commands that a chat client shows in a menu, e.g. Telegram's: what each does, and what it says in words. */
export const menu = {
  remind: {
    about: 'Set a reminder: /remind tomorrow at 9 call mom',
    words: (rest: string) => `remind me ${rest}`.trim(),
  },
  list: { about: 'What is coming', words: (rest: string) => `list ${rest}`.trim() },
  about: {
    about: 'Answer a message with it, to be reminded of that',
    words: (rest: string) => `remind me about this ${rest}`.trim(),
  },
  help: { about: 'What I can do', words: (rest: string) => `help ${rest}`.trim() },
}

export const clockNow = (time: string, day: string) => `It's ${time}, ${day}.`
