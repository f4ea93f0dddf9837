import { type Activity, isMine } from '../connection/activity.js'
import { actionButton } from './card.js'
import type { Say } from './press.js'

/** The answers that the newest message suggests, above the field; gone as soon as anything is said. */
export const openSuggestions = (place: HTMLElement, say: Say) => ({
  clear: () => place.replaceChildren(),
  follow: (activity: Activity) => {
    if (activity.type !== 'message') return
    const actions = isMine(activity) ? [] : (activity.suggestedActions?.actions ?? [])
    place.replaceChildren(...actions.map((action) => actionButton(action, say)))
  },
})
