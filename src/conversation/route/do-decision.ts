import { understandTime } from '../../language/understand.js'
import { firstOccurrence } from '../../reminders/occurrences.js'
import type { Answer } from '../answer.js'
import { cancelThese } from '../features/change/cancel.js'
import { rename } from '../features/change/edit.js'
import { changeTimes, moveTo } from '../features/change/move.js'
import { snoozeUntil } from '../features/change/snooze.js'
import { settle } from '../features/create/create.js'
import { forget } from '../features/data/data.js'
import { changeZone } from '../features/settings/change-zone.js'
import type { Decision } from '../questions/question.js'
import { asSaid, type Turn } from '../turn.js'

/** Does what came of a question. */
export async function carryOut(turn: Turn, decision: Decision): Promise<Answer> {
  switch (decision.decided) {
    case 'create':
      return settle(turn, decision.wanted)
    case 'cancel':
      return cancelThese(turn, decision.ids, decision.during)
    case 'forget':
      return forget(turn)
    case 'snooze': {
      const until = firstOccurrence(decision.schedule, turn.now)
      if (until === null) return { about: 'snooze', id: decision.id, because: turn.words.refused.neverHappens }
      return snoozeUntil(turn, decision.id, until)
    }
    case 'move':
      return changeTimes(turn, [decision.id], understandTime(decision.said, asSaid(turn)), decision.scope)
    case 'scope':
      return moveTo(turn, decision.id, decision.time, decision.scope)
    case 'rename':
      return rename(turn, decision.id, decision.text)
    case 'zone':
      return changeZone(turn, decision.timeZone)
    case 'nothing':
      return { text: turn.words.ask.left(decision.about) }
  }
}
