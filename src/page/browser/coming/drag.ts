import type { ComingRow } from '../../wire.js'
import { dayKey, noonOf } from '../words-of-time.js'

/** Moving a reminder to another day: by dragging it there, and by the keyboard. */

type Movable = Pick<ComingRow, 'id' | 'version' | 'repeats'>

const TYPE = 'application/x-reminder'

/** `row` is asked when the dragging begins; null: not now. */
export const canBeDragged = (node: HTMLElement, row: () => Movable | null): void => {
  node.addEventListener('dragstart', (event) => {
    const dragged = row()
    if (dragged === null) return event.preventDefault()
    event.dataTransfer?.setData(TYPE, JSON.stringify(dragged))
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move'
  })
}

/** A day that reminders can be dropped on. */
export const takesDrops = (
  node: HTMLElement,
  date: () => string | null,
  drop: (row: Movable, date: string) => void,
): void => {
  const isOver = (event: DragEvent) => event.dataTransfer?.types.includes(TYPE) === true && date() !== null
  node.addEventListener('dragover', (event) => {
    if (!isOver(event)) return
    event.preventDefault()
    node.classList.add('over')
  })
  node.addEventListener('dragleave', (event) => {
    if (!node.contains(event.relatedTarget as Node | null)) node.classList.remove('over')
  })
  node.addEventListener('drop', (event) => {
    node.classList.remove('over')
    const day = date()
    const dragged = event.dataTransfer?.getData(TYPE) ?? ''
    if (dragged === '' || day === null) return
    event.preventDefault()
    event.stopPropagation()
    drop(JSON.parse(dragged) as Movable, day)
  })
}

/** The day so many days after that of `at`. */
export const dayAfter = (at: number, days: number, timeZone: string): string =>
  dayKey(noonOf(at, timeZone) + days * 86_400_000, timeZone)

/** Alt with an arrow: so many days later or earlier, with `perRow` days up and down; 0: no such key. */
export const daysOfKey = ({ key, altKey }: KeyboardEvent, perRow: number): number => {
  if (!altKey) return 0
  const days: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: perRow, ArrowUp: -perRow }
  return days[key] ?? 0
}
