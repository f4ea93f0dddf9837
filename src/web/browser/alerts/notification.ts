import { element } from '../dom.js'
import { icon } from '../icons.js'
import { texts } from '../texts/index.js'

/** The person was asked and said not now. */
const KEY = 'notifications'

const canNotify = (): boolean => 'Notification' in window

/** Asks whether to notify, once, when there is a first reminder to notify of. */
export const offerToNotify = (place: HTMLElement): void => {
  if (!canNotify() || Notification.permission !== 'default') return
  if (localStorage.getItem(KEY) !== null || place.childElementCount > 0) return
  const allow = element('button', { type: 'button', class: 'chip strong' }, texts.allow)
  const later = element('button', { type: 'button', class: 'chip' }, texts.notNow)
  allow.addEventListener('click', () => {
    place.replaceChildren()
    void Notification.requestPermission()
  })
  later.addEventListener('click', () => {
    place.replaceChildren()
    localStorage.setItem(KEY, 'not-now')
  })
  place.replaceChildren(
    icon('bell'),
    element('p', {}, texts.askToNotify),
    element('div', { class: 'chips' }, allow, later),
  )
}

/** A click on it brings the page to the front. */
export const notify = (id: string, text: string): void => {
  if (!canNotify() || Notification.permission !== 'granted') return
  const [title = texts.title, ...rest] = text.split('\n')
  const notification = new Notification(title, { body: rest.join('\n'), tag: id, icon: 'icon.svg' })
  notification.addEventListener('click', () => {
    window.focus()
    notification.close()
  })
}
