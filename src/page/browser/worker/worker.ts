import type { PushedReminder } from '../../wire.js'
import { type NoticeVerb, noticeOf } from '../alerts/notice.js'
import { once } from '../alerts/once.js'
import { texts } from '../texts/index.js'
import { press, sendLeft } from './act.js'
import { scope, windows } from './scope.js'
import { dropOtherShells, fromServerOrKept, isOfShell, keepShell } from './shell.js'

/** The service worker: the page without a network, and reminders while it is closed. */

scope.addEventListener('install', (event) => event.waitUntil(keepShell().then(() => scope.skipWaiting())))

scope.addEventListener('activate', (event) => event.waitUntil(dropOtherShells().then(() => scope.clients.claim())))

/** A page says one thing only: that it is in nobody's charge. */
scope.addEventListener('message', (event) => event.waitUntil(scope.clients.claim()))

scope.addEventListener('fetch', (event) => {
  if (isOfShell(event.request)) event.respondWith(fromServerOrKept(event.request))
})

/** What a server of another version says in a way not known here is still a reminder that came. */
const readPushed = (data: string): PushedReminder => {
  const unknown = { activityId: 'reminder', text: texts.notification.unread }
  try {
    const given = JSON.parse(data) as Partial<PushedReminder> | null
    return typeof given?.text === 'string' ? { ...unknown, ...given } : unknown
  } catch {
    // Not JSON: of another version as well.
    return unknown
  }
}

/** Unless somebody looks at the page, which shows the reminder itself. */
const show = async (reminder: PushedReminder): Promise<void> => {
  if ((await windows()).some(({ focused, visibilityState }) => focused && visibilityState === 'visible')) return
  const { title, options } = noticeOf(reminder)
  let shown = Promise.resolve()
  await once(
    reminder.activityId,
    () => {
      shown = scope.registration.showNotification(title, options)
    },
    0,
  )
  await shown
}

/** What was acted on elsewhere leaves this screen. */
const close = async (tag: string): Promise<void> => {
  for (const notification of await scope.registration.getNotifications({ tag })) notification.close()
}

const pushed = (reminder: PushedReminder): Promise<void> =>
  reminder.isOver ? close(reminder.activityId) : show(reminder)

scope.addEventListener('push', (event) => event.waitUntil(pushed(readPushed(event.data?.text() ?? ''))))

const openPage = async (): Promise<void> => {
  const [open] = await windows()
  await (open === undefined ? scope.clients.openWindow('/') : open.focus())
}

const clicked = async (action: string, reminder: PushedReminder): Promise<void> => {
  if (action !== 'done' && action !== 'snooze') return openPage()
  const result = await press(reminder, action satisfies NoticeVerb)
  if (result === 'taken') return
  const { later, signedOut } = texts.notification
  const tag = reminder.activityId
  await scope.registration.showNotification(result === 'later' ? later : signedOut, { tag, icon: '/icon-192.png' })
}

scope.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(clicked(event.action, event.notification.data as PushedReminder))
})

scope.addEventListener('sync', (event) => event.waitUntil(sendLeft()))
