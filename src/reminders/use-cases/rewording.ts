import type { Desk } from '../desk.js'
import type { Reminder } from '../reminder.js'
import type { Edit } from './committing.js'
import { familyOf } from './finding.js'

/** Edits of a reminder that give it another text besides: also to what they bring along, and to its leads. */
export async function reworded(desk: Desk, was: Reminder, text: string, edits: Edit[] = []): Promise<Edit[]> {
  const { leads } = await familyOf(desk, was)
  const edited = new Set(edits.map(({ becomes }) => becomes.id))
  const others = [was, ...leads].filter(({ id }) => !edited.has(id)).map((each): Edit => ({ was: each, becomes: each }))
  return [...edits, ...others].map((edit) => ({ was: edit.was, becomes: { ...edit.becomes, text } }))
}
