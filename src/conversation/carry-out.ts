import { firstOccurrence } from '../reminders/occurrences.js'
import { cancelThese } from './handle/cancel.js'
import { settle } from './handle/create.js'
import { forget } from './handle/data.js'
import { changeTime, rename } from './handle/edit.js'
import { explainRefusal } from './handle/refused.js'
import { snoozeUntil } from './handle/snooze.js'
import { changeZone } from './handle/zone.js'
import { ask, type Decision } from './question.js'
import { say } from './say.js'
import type { Turn } from './turn.js'

/** Does what came of a question. */
export async function carryOut(turn: Turn, decision: Decision): Promise<void> {
  switch (decision.decided) {
    case 'create':
      return settle(turn, decision.wanted)
    case 'cancel':
      return cancelThese(turn, decision.ids)
    case 'forget':
      return forget(turn)
    case 'snooze': {
      const until = firstOccurrence(decision.schedule, turn.now)
      if (until === null)
        return ask(turn, { about: 'snooze', id: decision.id, because: turn.words.refused.neverHappens })
      return snoozeUntil(turn, decision.id, until)
    }
    case 'move': {
      const found = await turn.deps.book.find(turn.actor, decision.id)
      if (found.ok) return changeTime(turn, found.reminder, decision.time, decision.scope)
      await say(turn, { text: explainRefusal(turn, found.problem) })
      return
    }
    case 'rename':
      return rename(turn, decision.id, decision.text)
    case 'zone':
      return changeZone(turn, decision.timeZone)
    case 'nothing':
      await say(turn, { text: turn.words.ask.left(decision.about) })
  }
}
