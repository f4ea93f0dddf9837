import { element, existing } from '../dom.js'
import { icon } from '../icons.js'
import { texts } from '../texts/index.js'

const NEAR_PX = 120

export interface Follower {
  /** Runs a change of the log and stays at its end if the reader was there. `always`: goes there anyway. */
  around(change: () => void, always?: boolean): void
  /** Runs a change above what is in sight, which stays where it is. */
  keepPlace(change: () => void): void
}

/** Follows the end of the log as long as the reader is there; offers a way back when they are not. */
export const followEnd = (log: HTMLElement): Follower => {
  const button = element('button', { type: 'button', class: 'to-end', hidden: true, 'aria-label': texts.newest })
  button.append(icon('down'))
  existing('to-end', HTMLElement).append(button)
  // What scrolls is reached by the keyboard.
  log.tabIndex = 0
  let isFollowing = true
  const toEnd = () => {
    log.scrollTop = log.scrollHeight
  }
  log.addEventListener('scroll', () => {
    isFollowing = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX
    button.hidden = isFollowing
  })
  button.addEventListener('click', () => {
    isFollowing = true
    toEnd()
  })
  // What is laid out late (a card, the field growing) moves the end too.
  const watch = new ResizeObserver(() => {
    if (isFollowing) toEnd()
  })
  watch.observe(log)
  return {
    around: (change, always = false) => {
      isFollowing ||= always
      change()
      if (isFollowing) toEnd()
    },
    keepPlace: (change) => {
      const fromEnd = log.scrollHeight - log.scrollTop
      change()
      log.scrollTop = log.scrollHeight - fromEnd
      isFollowing = false
    },
  }
}
