import type { Reminder } from '../../src/reminders/reminder.js'
import type { ReminderStore } from '../../src/reminders/store.js'
import type { Instant } from '../../src/reminders/time.js'

/** A one-off in a conversation of its own. */
export const aReminder = (id: string, dueAt: Instant): Reminder => ({
  id,
  owner: `bench|${id}`,
  conversation: `bench|c-${id}`,
  content: 'text',
  text: `water the plants of ${id}`,
  schedule: { kind: 'once', at: dueAt, timeZone: 'Europe/Berlin' },
  status: 'waiting',
  dueAt,
  occurrenceAt: dueAt,
  audience: { kind: 'owner' },
  attempts: 0,
  createdAt: dueAt,
  version: 0,
})

export const referenceOf = (conversation: string, serviceUrl: string): unknown => ({
  bot: { id: 'bot', name: 'Bot' },
  user: { id: `user-of-${conversation}`, name: 'Somebody' },
  channelId: 'bench',
  conversation: { id: conversation, name: '', isGroup: false, conversationType: 'personal' },
  serviceUrl,
})

/** Stores `count` reminders with their conversations, a thousand in a commit. */
export async function fill(
  store: ReminderStore,
  count: number,
  reminderOf: (n: number) => Reminder,
  serviceUrl: string,
): Promise<void> {
  for (let from = 0; from < count; from += 1_000) {
    const reminders = Array.from({ length: Math.min(1_000, count - from) }, (_, n) => reminderOf(from + n))
    const conversations = reminders.map(({ conversation, createdAt }) => ({
      key: conversation,
      channelId: 'bench',
      kind: 'personal' as const,
      reference: referenceOf(conversation.slice('bench|'.length), serviceUrl),
      reachable: true,
      updatedAt: createdAt,
    }))
    const once = new Map(conversations.map((conversation) => [conversation.key, conversation]))
    await store.commit({ reminders, conversations: [...once.values()] })
  }
}

/** Works on 0 to `count` - 1, `width` at once. */
export async function pool(count: number, width: number, work: (n: number) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: width }, worker))
}

export async function secondsOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1_000
}
