import { type Commands, readCommand as readCommandIn } from '../../commands/read-command.js'
import type { Intent } from '../../intent.js'
import type { Reader } from '../reader.js'
import { skipCourtesy } from '../requests/courtesy.js'
import { readCancel } from './cancel.js'
import { readDone } from './done.js'
import { readEdit } from './edit.js'
import { readList } from './list.js'
import { readSettings } from './settings.js'
import { readData, readHelp, readRelation, readSmallTalk } from './small-talk.js'
import { readSnooze } from './snooze.js'

const COMMANDS: Commands = {
  smallTalk: readSmallTalk,
  readers: [readHelp, readData, readSettings, readList, readSnooze, readEdit, readDone, readRelation, readCancel],
  closing: /[,\s]+(?:please|pls|thanks|thank you|thx)$/i,
  plain: (text) => text.replace(/[’‘]/g, "'"),
  skipCourtesy,
}

export const readCommand = (reader: Reader, message: string): Intent | null => readCommandIn(reader, message, COMMANDS)
