import { texts } from '../texts/index.js'
import { isWatched } from './once.js'

/** Counts in the title bar what came while nobody looked; looking empties it. */
export const openTitle = (): { add(): void } => {
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
