import { commandsBy } from '../../commands/command-tables.js'
import { leavingOut, together } from '../../engine/row.js'
import { everywhere } from '../../families/commands.js'
import type { CommandParts } from '../../language-from.js'
import { skipCourtesy } from '../../requests/courtesy.js'
import { phrasesOf } from '../../text/phrase.js'
import { isPast } from '../words.js'
import { change } from './change.js'
import { chats, requestInChat } from './chats.js'
import { corrections } from './correct.js'
import { cues } from './cues.js'
import { many, targets } from './many.js'
import { off } from './off.js'
import { questions } from './questions.js'
import { settings } from './settings.js'
import { asides, talk } from './talk.js'

export const commands: CommandParts = {
  ...commandsBy({
    shared: [
      leavingOut(everywhere, {
        bulk: ['{-all} [{filters}] [,] {-except} {target:*}'],
        question: ['[{-tell}] {-show1} [{-whose}] {-things} {unread:*}'],
      }),
    ],
    tables: [
      targets,
      corrections,
      questions,
      together(asides, cues),
      together(many, change, talk, settings),
      off,
      chats,
    ],
    isPast,
    closing: phrasesOf('please', 'pls', 'thanks', 'thank you', 'thx'),
    skipCourtesy,
  }),
  words: (
    'remind reminder reminders remember list show find search cancel delete remove stop clear snooze postpone later ' +
    'done finished complete completed undo help settings quiet hours timezone clock move change rename edit ' +
    "reschedule skip pause resume export import next what's more back overdue repeating history mute unmute block " +
    'unblock decline everything today tomorrow ' +
    // real words near to one, which are no slips of it
    'clean charge chance shop slow snow fine step ship mode more mow bank black lift last house horse text test laser letter paste exit remote'
  ).split(' '),
  all: ['everything'],
  inChat: requestInChat,
}
