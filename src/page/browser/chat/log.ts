import type { Activity, Outgoing } from '../connection/activity.js'
import { browserZone } from '../connection/outgoing.js'
import { element, setText } from '../dom.js'
import { language, texts } from '../texts/index.js'
import { type TimeStyle, timeOfDay } from '../words-of-time.js'
import { renderMessage, renderOutgoing } from './message.js'
import type { Say } from './press.js'
import { followEnd } from './scroll.js'
import { walkMessages } from './walk.js'

/** All that was said so far, oldest first; a later version of a message stands where the first one did. */
function withActivity(history: readonly Activity[], activity: Activity): Activity[] {
  const at = history.findIndex(({ id }) => id === activity.id)
  return at < 0 ? [...history, activity] : history.with(at, activity)
}

/** Messages drawn at once when the page opens; earlier ones on request. */
const SHOWN = 60

export interface ChatLog {
  /** All there was; `waiting` are the person's own that the channel has not taken yet. */
  begin(past: Activity[], waiting: readonly Outgoing[]): void
  /** Nothing of what was said is left; what the channel has not shown yet still is on its way. */
  erase(): void
  /** @returns all that was said so far. */
  show(activity: Activity): readonly Activity[]
  /** The person's own words, at once. */
  showOutgoing(activity: Outgoing): void
  refused(activity: Outgoing): void
  /** The person's own clock and zone, in which all times on the page are. */
  inStyle(style: TimeStyle): void
  /** Dots while an answer is being made. */
  typing(isTyping: boolean): void
}

export const openLog = (log: HTMLElement, say: Say): ChatLog => {
  const follower = followEnd(log)
  const walk = walkMessages(log)
  let style: TimeStyle = { timeZone: browserZone() }
  /** By activity id: a later activity of the same id takes the earlier one's place. */
  const shown = new Map<string, HTMLElement>()
  /** By client id. */
  const pending = new Map<string, HTMLElement>()
  const dots = element('div', { class: 'typing', role: 'status', hidden: true, 'aria-label': texts.typing })
  dots.append(element('i'), element('i'), element('i'))
  log.append(dots)
  let lastDay = ''
  let history: readonly Activity[] = []
  /** By client id: the person's own words that the channel has not shown yet, and whether it refused them. */
  const outgoing = new Map<string, { activity: Outgoing; isRefused: boolean }>()

  const dayOf = (activity: Activity): HTMLElement | null => {
    const { timeZone } = style
    const dayFormat = new Intl.DateTimeFormat(language, { timeZone, weekday: 'long', day: 'numeric', month: 'long' })
    const day = dayFormat.format(new Date(activity.timestamp ?? Date.now()))
    if (day === lastDay) return null
    lastDay = day
    return element('p', { class: 'day' }, element('span', {}, day))
  }

  const place = (activity: Activity) => {
    const clientId = activity.channelData?.clientActivityID
    if (clientId !== undefined) {
      pending.get(clientId)?.remove()
      pending.delete(clientId)
      outgoing.delete(clientId)
    }
    const earlier = shown.get(activity.id)
    if (activity.type === 'messageDelete') {
      earlier?.remove()
      shown.delete(activity.id)
      return
    }
    const node = renderMessage(activity, say, style)
    if (node === null) return
    shown.set(activity.id, node)
    if (earlier !== undefined) {
      const hadFocus = earlier.contains(document.activeElement)
      node.classList.add('changed')
      earlier.replaceWith(node)
      // Who pressed a button that is gone goes on where the answer stands.
      if (hadFocus) node.focus({ preventScroll: true })
      return
    }
    const day = dayOf(activity)
    if (day !== null) log.insertBefore(day, dots)
    // The person's own words that are still on their way stay last.
    log.insertBefore(node, pending.values().next().value ?? dots)
  }

  const placeOutgoing = (activity: Outgoing) => {
    const node = renderOutgoing(activity)
    if (node === null) return
    const clientId = activity.channelData.clientActivityID
    pending.set(clientId, node)
    outgoing.set(clientId, { activity, isRefused: outgoing.get(clientId)?.isRefused ?? false })
    log.insertBefore(node, dots)
    if (outgoing.get(clientId)?.isRefused) markRefused(clientId)
  }

  const markRefused = (clientId: string) => {
    const state = pending.get(clientId)?.querySelector('.state')
    if (state) setText(state, texts.notSent)
  }

  const knownIds = () => new Set(history.map(({ channelData }) => channelData?.clientActivityID))

  const draw = (count: number) => {
    const waiting = [...outgoing.values()].map(({ activity }) => activity)
    shown.clear()
    pending.clear()
    lastDay = ''
    log.replaceChildren(dots)
    const hidden = Math.max(0, history.length - count)
    if (hidden > 0) {
      const more = element('button', { type: 'button', class: 'chip earlier' }, texts.earlier)
      more.addEventListener('click', () => follower.keepPlace(() => draw(history.length)))
      log.prepend(more)
    }
    for (const activity of history.slice(hidden)) place(activity)
    const known = knownIds()
    for (const each of waiting) if (!known.has(each.channelData.clientActivityID)) placeOutgoing(each)
    walk.follow()
  }

  return {
    begin: (past, waiting) => {
      // A screen reader is told what is new, not all that was ever said.
      log.setAttribute('aria-live', 'off')
      history = past
      outgoing.clear()
      for (const activity of waiting)
        outgoing.set(activity.channelData.clientActivityID, { activity, isRefused: false })
      follower.around(() => draw(SHOWN), true)
      requestAnimationFrame(() => log.setAttribute('aria-live', 'polite'))
    },
    erase: () => {
      history = []
      follower.around(() => draw(SHOWN), true)
    },
    show: (activity) => {
      history = withActivity(history, activity)
      follower.around(() => place(activity))
      walk.follow()
      return history
    },
    showOutgoing: (activity) => {
      // Of a tab that is gone the channel may have it already, and will not show it again.
      if (!knownIds().has(activity.channelData.clientActivityID)) follower.around(() => placeOutgoing(activity), true)
    },
    refused: (activity) => {
      const clientId = activity.channelData.clientActivityID
      const waiting = outgoing.get(clientId)
      if (waiting) waiting.isRefused = true
      markRefused(clientId)
    },
    inStyle: (next) => {
      if (next.timeZone === style.timeZone && next.clock === style.clock) return
      style = { timeZone: next.timeZone, clock: next.clock }
      for (const time of log.querySelectorAll('time')) setText(time, timeOfDay(Date.parse(time.dateTime), style))
    },
    typing: (isTyping) => {
      if (dots.hidden !== isTyping) return
      follower.around(() => {
        dots.hidden = !isTyping
      })
    },
  }
}
