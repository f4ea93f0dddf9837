import type { Activity } from '../connection/activity.js'
import { notify } from './notification.js'
import { isWatched, once, seen } from './once.js'
import { openSound } from './sound.js'
import { openTitle } from './title.js'

/** Calls attention to reminders that come: title bar in each tab, notification and sound in one of them. */
export const openAlerts = () => {
  const title = openTitle()
  const sound = openSound()
  return {
    /** What was there when the page opened. */
    begin: (past: Activity[]) =>
      void seen(past.filter(({ channelData }) => channelData?.reminder !== undefined).map(({ id }) => id)),
    follow: ({ id, channelData, text }: Activity) => {
      if (channelData?.reminder === undefined) return
      title.add()
      void once(id, () => {
        sound.play()
        if (!isWatched()) notify(id, text ?? '')
      })
    },
  }
}
