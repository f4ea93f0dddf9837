import type { Changes, Reminder, ReminderStore } from './product.js'

/** What a row was when the store said that it is durable; null: removed. */
type Kept = { version: number; text: string } | null

const GONE = 'gone'

/**
 * Nothing acknowledged is lost: keeps what the store has confirmed, and after each start compares it with what is there. What
 * was asked for and not answered when the process ended may be there or not.
 */
export class Durability {
  readonly #kept = new Map<string, Kept>()
  readonly #asked = new Set<Changes>()
  /** In the middle of being forgotten when the process ended: nothing is known of them. */
  readonly #unsure = new Set<string>()

  asked(changes: Changes): void {
    this.#asked.add(changes)
  }

  refused(changes: Changes): void {
    this.#asked.delete(changes)
  }

  acknowledged(changes: Changes): void {
    this.#asked.delete(changes)
    for (const reminder of changes.reminders ?? []) this.#keep({ ...reminder, version: reminder.version + 1 })
    for (const id of changes.removedReminders ?? []) this.#kept.set(id, null)
  }

  #keep(reminder: Reminder): void {
    const known = this.#kept.get(reminder.id)
    if (known && known.version >= reminder.version) return
    this.#kept.set(reminder.id, { version: reminder.version, text: sortedJson(reminder) })
  }

  forgetting(account: string): void {
    for (const [id, kept] of this.#kept) if (kept?.text.includes(account)) this.#unsure.add(id)
  }

  async forgotten(store: ReminderStore): Promise<void> {
    for (const id of this.#unsure) await this.#readAnew(store, id)
    this.#unsure.clear()
  }

  /** @returns what is missing or different after a start. */
  async lost(store: ReminderStore): Promise<string[]> {
    const inFlight = new Set([...this.#asked].flatMap(idsIn))
    this.#asked.clear()
    const lost: string[] = []
    for (const [id, kept] of this.#kept) {
      if (this.#unsure.has(id) || inFlight.has(id)) continue
      const found = await store.reminder(id)
      const text = found ? sortedJson(found) : GONE
      if (text !== (kept?.text ?? GONE)) lost.push(`${id}: kept ${kept?.text ?? GONE}, found ${text}`)
    }
    for (const id of [...inFlight, ...this.#unsure]) await this.#readAnew(store, id)
    this.#unsure.clear()
    return lost
  }

  async #readAnew(store: ReminderStore, id: string): Promise<void> {
    const found = await store.reminder(id)
    this.#kept.set(id, found ? { version: found.version, text: sortedJson(found) } : null)
  }
}

const idsIn = ({ reminders = [], removedReminders = [] }: Changes): string[] => [
  ...reminders.map(({ id }) => id),
  ...removedReminders,
]

const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
