import type { ToTell } from '../../../reminders/results.js'
import { tell } from '../../say/notify.js'
import type { SpeechThere } from '../../say/wording.js'
import type { Turn } from '../../turn.js'

export async function tellOfEdit(
  turn: Turn,
  whom: ToTell | undefined,
  write: (there: SpeechThere, me: string) => string,
): Promise<void> {
  if (whom) await tell(turn, whom, (there, me) => ({ text: write(there, me) }))
}
