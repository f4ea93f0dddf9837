import type { ToTell } from '../../reminders/results.js'
import type { Speech } from '../shown.js'
import { tell } from '../tell.js'
import type { Turn } from '../turn.js'

export async function tellOfEdit(
  turn: Turn,
  whom: ToTell | undefined,
  write: (there: Speech, me: string) => string,
): Promise<void> {
  if (whom) await tell(turn, whom, (there, me) => ({ text: write(there, me) }))
}
