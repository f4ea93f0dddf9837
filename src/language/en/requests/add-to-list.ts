import type { CreateIntent } from '../../intent.js'
import { type Phrase, phrasesOf } from '../../text/phrase.js'
import { chooseTime } from '../choose-time.js'
import type { Reader } from '../reader.js'
import { isWord, skipAny } from '../words/words.js'
import { bodyEnd, skipCourtesy } from './courtesy.js'
import { finish } from './create.js'
import { opening } from './opening-things.js'

const TO: Phrase[] = phrasesOf('to my', 'to the', 'to our', 'on my', 'on the', 'on our', 'in my')

const LISTS: Phrase[] = phrasesOf(
  'reminder list',
  'reminders list',
  'reminders',
  'to - do list',
  'to do list',
  'todo list',
  'todos',
  'task list',
  'tasks',
  'calendar',
  'agenda',
  'schedule',
)

const LOOKAHEAD = 60

/** "add buy eggs to my reminders for tomorrow": the text stands between; the time behind, or at its end. */
export function readAddToList(reader: Reader, message: string): CreateIntent | null {
  const { tokens } = reader
  const start = skipCourtesy(tokens, 0)
  if (!isWord(tokens, start, 'add', 'put')) return null
  const to = bodyEnd(tokens, start)
  for (let i = start + 2; i < to && i < start + LOOKAHEAD; i += 1) {
    const list = skipAny(tokens, i, TO)
    const end = list === i ? list : skipAny(tokens, list, LISTS)
    if (end === list) continue
    const body = chooseTime.inBody(reader, start + 1, i, message, false)
    const asked = opening(start, end)
    if (end === to) return finish(reader, message, asked, body.expression, body.text)
    const time = chooseTime.inBody(reader, end, to, message, true)
    const isTime = time.expression !== null && time.text.every(([from, until]) => from >= until)
    return isTime ? finish(reader, message, asked, time.expression, [[start + 1, i]]) : null
  }
  return null
}
