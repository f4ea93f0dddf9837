import type { Activity } from '../connection/activity.js'
import { texts } from '../texts/index.js'
import { notify } from './notification.js'
import { isWatched, once, seen } from './once.js'
import { openSound } from './sound.js'

/** Counts in the title bar what came while nobody looked; looking empties it. */
const openTitle = (): { add(): void } => {
  let count = 0
  const show = () => {
    document.title = count > 0 ? `(${count}) ${texts.title}` : texts.title
  }
  const look = () => {
    if (!isWatched()) return
    count = 0
    show()
  }
  addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
  show()
  return {
    add: () => {
      if (isWatched()) return
      count += 1
      show()
    },
  }
}

/** A push is usually there within a second or two; a page that nobody looks at speaks up when none came. */
const PUSH_MS = 10_000

/**
 * Calls attention to reminders that come: title bar in each tab, sound in one of them, and one notification, by the service
 * worker where reminders are pushed to this browser.
 */
export const openAlerts = (isPushed: () => boolean) => {
  const title = openTitle()
  const sound = openSound()
  return {
    /** What was there when the page opened. */
    begin: (past: Activity[]) => {
      const fired = past.filter(({ channelData }) => channelData?.reminder !== undefined)
      void seen(fired.flatMap(({ id }) => [id, soundOf(id)]))
    },
    follow: ({ id, channelData, text = '' }: Activity) => {
      if (channelData?.reminder === undefined) return
      const { id: reminder, seen: at } = channelData.reminder
      title.add()
      void once(soundOf(id), () => sound.play())
      // What somebody looks at needs no notification, now or later.
      if (isWatched()) void seen([id])
      else
        void once(
          id,
          () =>
            void notify({ activityId: id, text, ...(at !== undefined && { reminder: { id: reminder, seen: at } }) }),
          isPushed() ? PUSH_MS : undefined,
        )
    },
  }
}

const soundOf = (id: string): string => `sound ${id}`
