import type { PushedReminder } from '../../wire.js'
import { remember } from '../connection/kept.js'
import { element } from '../dom.js'
import { icon } from '../icons.js'
import { texts } from '../texts/index.js'
import { noticeOf } from './notice.js'

/** The person was asked and said not now. */
const KEY = 'notifications'

export const canNotify = (): boolean => 'Notification' in window

/** Asks whether to notify, once, when there is a first reminder to notify of; `allowed` runs when the browser agrees too. */
export const offerToNotify = (place: HTMLElement, allowed: () => void): void => {
  if (!canNotify() || Notification.permission !== 'default') return
  if (localStorage.getItem(KEY) !== null || place.childElementCount > 0) return
  const allow = element('button', { type: 'button', class: 'chip strong' }, texts.allow)
  const later = element('button', { type: 'button', class: 'chip' }, texts.notNow)
  allow.addEventListener('click', async () => {
    place.replaceChildren()
    if ((await Notification.requestPermission()) === 'granted') allowed()
  })
  later.addEventListener('click', () => {
    place.replaceChildren()
    remember(KEY, 'not-now')
  })
  place.replaceChildren(
    icon('bell'),
    element('p', {}, texts.askToNotify),
    element('div', { class: 'chips' }, allow, later),
  )
}

/** With its buttons where there is a service worker to do what they say; a click elsewhere brings the page to the front. */
export const notify = async (reminder: PushedReminder): Promise<void> => {
  if (!canNotify() || Notification.permission !== 'granted') return
  const { title, options } = noticeOf(reminder)
  const worker = await navigator.serviceWorker?.getRegistration()
  if (worker?.active) return worker.showNotification(title, options)
  const { actions, ...plain } = options
  const notification = new Notification(title, plain)
  notification.addEventListener('click', () => {
    window.focus()
    notification.close()
  })
}
