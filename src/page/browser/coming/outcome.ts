import type { Say } from '../chat/press.js'
import { type Activity, isMine } from '../connection/activity.js'
import { element, existing } from '../dom.js'

interface UndoAction {
  title: string
  data: { do: string }
}

/** The button of a card that takes the change back. */
const undoIn = (part: unknown): UndoAction | null => {
  if (typeof part !== 'object' || part === null) return null
  const { title, data } = part as Partial<UndoAction>
  if (typeof title === 'string' && data?.do === 'undo') return { title, data }
  for (const child of Object.values(part)) {
    const found = undoIn(child)
    if (found !== null) return found
  }
  return null
}

const SHOWN_MS = 12_000

/** Where the list covers the chat, what the bot answered to a change there, with its Undo. */
export const openOutcome = (say: Say) => {
  const place = existing('outcome', HTMLElement)
  let isAwaited = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const clear = () => {
    clearTimeout(timer)
    place.replaceChildren()
  }
  return {
    clear,
    /** The next answer is to a change in the list. */
    expect: () => {
      isAwaited = true
      clear()
    },
    follow: (activity: Activity) => {
      if (!isAwaited || activity.type !== 'message' || isMine(activity) || activity.channelData?.reminder) return
      isAwaited = false
      const undo = undoIn(activity.attachments)
      const button = undo && element('button', { type: 'button', class: 'chip' }, undo.title)
      button?.addEventListener('click', () => {
        clear()
        isAwaited = true
        say({ type: 'message', value: { ...undo?.data, in: 'page' } })
      })
      place.replaceChildren(element('p', { dir: 'auto' }, activity.text ?? ''), ...(button ? [button] : []))
      timer = setTimeout(clear, SHOWN_MS)
    },
  }
}
