import type { Activity, Outgoing } from '../connection/activity.js'
import { element, setText } from '../dom.js'
import { language, texts } from '../texts/index.js'
import { renderMessage, renderOutgoing } from './message.js'
import type { Say } from './press.js'
import { followEnd } from './scroll.js'

/** Messages drawn at once when the page opens; earlier ones on request. */
const SHOWN = 60

export interface ChatLog {
  /** All there was; `waiting` are the person's own that the channel has not taken yet. */
  begin(past: Activity[], waiting: readonly Outgoing[]): void
  show(activity: Activity): void
  /** The person's own words, at once. */
  showOutgoing(activity: Outgoing): void
  refused(activity: Outgoing): void
  /** Dots while an answer is being made. */
  typing(isTyping: boolean): void
}

const dayFormat = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' })

export const openLog = (log: HTMLElement, say: Say): ChatLog => {
  const follower = followEnd(log)
  /** By activity id: a later activity of the same id takes the earlier one's place. */
  const shown = new Map<string, HTMLElement>()
  /** By client id. */
  const pending = new Map<string, HTMLElement>()
  const dots = element('div', { class: 'typing', role: 'status', hidden: true, 'aria-label': texts.typing })
  dots.append(element('i'), element('i'), element('i'))
  log.append(dots)
  let lastDay = ''

  const dayOf = (activity: Activity): HTMLElement | null => {
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
    }
    const earlier = shown.get(activity.id)
    if (activity.type === 'messageDelete') {
      earlier?.remove()
      shown.delete(activity.id)
      return
    }
    const node = renderMessage(activity, say)
    if (node === null) return
    shown.set(activity.id, node)
    if (earlier !== undefined) {
      node.classList.add('changed')
      earlier.replaceWith(node)
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
    pending.set(activity.channelData.clientActivityID, node)
    log.insertBefore(node, dots)
  }

  const draw = (past: Activity[], waiting: readonly Outgoing[], count: number) => {
    shown.clear()
    pending.clear()
    lastDay = ''
    log.replaceChildren(dots)
    const hidden = Math.max(0, past.length - count)
    if (hidden > 0) {
      const more = element('button', { type: 'button', class: 'chip earlier' }, texts.earlier)
      more.addEventListener('click', () => draw(past, [], past.length))
      log.prepend(more)
    }
    for (const activity of past.slice(hidden)) place(activity)
    const known = new Set(past.map(({ channelData }) => channelData?.clientActivityID))
    for (const each of waiting) if (!known.has(each.channelData.clientActivityID)) placeOutgoing(each)
  }

  return {
    begin: (past, waiting) => {
      // A screen reader is told what is new, not all that was ever said.
      log.setAttribute('aria-live', 'off')
      follower.around(() => draw(past, waiting, SHOWN), true)
      requestAnimationFrame(() => log.setAttribute('aria-live', 'polite'))
    },
    show: (activity) => follower.around(() => place(activity)),
    showOutgoing: (activity) => follower.around(() => placeOutgoing(activity), true),
    refused: (activity) => {
      const state = pending.get(activity.channelData.clientActivityID)?.querySelector('.state')
      if (state) setText(state, texts.notSent)
    },
    typing: (isTyping) => {
      if (dots.hidden !== isTyping) return
      follower.around(() => {
        dots.hidden = !isTyping
      })
    },
  }
}
