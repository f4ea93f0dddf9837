import type { PushedReminder } from '../../wire.js'
import { texts } from '../texts/index.js'

/** What the notification's buttons do, by name. */
export type NoticeVerb = 'done' | 'snooze'

/** Buttons of a notification, which TypeScript's own types do not know (Notifications API, `actions`). */
export interface NoticeOptions extends NotificationOptions {
  actions?: { action: NoticeVerb; title: string }[]
  data: PushedReminder
}

/** The sign of a reminder that comes; the notification has an icon of its own. */
const ALARM = /^\u23f0\ufe0f?\s*/u

/** A reminder that came as a notification, the same whether the page or the service worker shows it. */
export const noticeOf = (reminder: PushedReminder): { title: string; options: NoticeOptions } => {
  const [title = '', ...rest] = reminder.text.replace(ALARM, '').split('\n')
  const { done, snooze } = texts.notification
  return {
    title: title || texts.title,
    options: {
      body: rest.join('\n'),
      tag: reminder.activityId,
      icon: '/icon-192.png',
      badge: '/icon-192.png',
      data: reminder,
      ...(reminder.reminder && {
        actions: [
          { action: 'done', title: done },
          { action: 'snooze', title: snooze },
        ],
      }),
    },
  }
}
