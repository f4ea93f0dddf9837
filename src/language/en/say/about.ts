import type { AboutPages } from '../../language.js'

export const about: AboutPages = {
  privacy: {
    title: 'Privacy',
    paragraphs: [
      'This bot keeps what it needs to remind you: the words and times of your reminders, your name and id in this chat, your time zone, language and other settings, and where to write to you. Of messages that set nothing it keeps nothing.',
      'It is all kept by whoever runs this bot, in one place, and handed to nobody else. A reminder travels through the app in which you asked for it, under the terms of that app. Logs hold no words and no names.',
      'Say “export my data” to get all of it, and “delete everything about me” to have it erased at once. Reminders that are done or cancelled are erased by themselves after a while.',
      'With questions turn to whoever installed the bot for you: your administrator, or the person who runs it.',
    ],
  },
  terms: {
    title: 'Terms of use',
    paragraphs: [
      'Use the bot for reminders, your own and those that others want from you. Do not use it to annoy people; who gets reminders from somebody can mute or block them.',
      'The bot does its best to come in time and says when it is late, but it cannot come while it, its machine or your app is down. Do not trust your health or safety to it.',
      'The software is free under the MIT licence, without warranty. Whoever runs this bot may have terms of their own besides.',
    ],
  },
}
