import { type Commands, readCommand as readCommandIn } from '../../commands/read-command.js'
import type { Intent } from '../../intent.js'
import { phrasesOf, skipCourtesies } from '../../text/phrase.js'
import type { Reader } from '../reader.js'
import { skipCourtesy } from '../requests/courtesy.js'
import { readCancel, readDone, readEdit, readSnooze } from './change.js'
import { readList } from './list.js'
import { readSettings } from './settings.js'
import { readData, readHelp, readRelation, readSmallTalk } from './small-talk.js'

/** A command as a question: "kannst du bitte 3 löschen?" */
const ASKING = phrasesOf('kannst du', 'koenntest du', 'wuerdest du', 'du kannst', 'bitte', 'mal', 'mir')

const COMMANDS: Commands = {
  smallTalk: readSmallTalk,
  readers: [readHelp, readData, readSettings, readList, readSnooze, readEdit, readDone, readRelation, readCancel],
  closing: /(?<=\S)[,\s]+(?:bitte|danke)$/i,
  plain: (text) => text.normalize('NFC'),
  skipCourtesy: (tokens, i) => skipCourtesies(tokens, skipCourtesy(tokens, i), ASKING),
}

export const readCommand = (reader: Reader, message: string): Intent | null => readCommandIn(reader, message, COMMANDS)
