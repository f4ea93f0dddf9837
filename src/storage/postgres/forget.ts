import type { Person } from '../../reminders/person.js'
import type { PersonKey, Reminder } from '../../reminders/reminder.js'
import { sendChanges } from './changes.js'
import type { Database, Transaction } from './database.js'
import { partsOf, REMINDER_COLUMNS, type ReminderRow, reminderOf } from './rows.js'

/** Erases a person in one transaction; what others keep loses their name. See `ReminderStore.forget`. */
export const forget = (database: Database, person: PersonKey): Promise<void> =>
  database.transaction(async (transaction) => {
    const others = await remindersOfOthers(transaction, person)
    const shunners = await peopleShunning(transaction, person)
    const [erased] = await transaction.query<{ body: Person }>({
      text: 'DELETE FROM reminder_bot.people WHERE key = $1 RETURNING body',
      values: [person],
    })
    void transaction.query({ text: 'DELETE FROM reminder_bot.reminders WHERE owner = $1', values: [person] })
    void transaction.query({ text: 'DELETE FROM reminder_bot.undo WHERE owner = $1', values: [person] })
    sendChanges(transaction, {
      reminders: others.map((reminder) => withoutPerson(reminder, person)),
      people: shunners.map((shunner) => ({
        ...shunner,
        blocked: shunner.blocked.filter((key) => key !== person),
        muted: shunner.muted.filter((key) => key !== person),
      })),
    })
    const { channelId, id } = partsOf(person)
    eraseDocuments(transaction, `${channelId}/users/${id}`)
    const conversation = erased?.body.personalConversation
    if (conversation === undefined) return
    void transaction.query({ text: 'DELETE FROM reminder_bot.conversations WHERE key = $1', values: [conversation] })
    eraseDocuments(transaction, `${channelId}/conversations/${partsOf(conversation).id}`)
  })

/** Reminders of other people that name this one, as the setter or among those addressed; locked. */
async function remindersOfOthers(transaction: Transaction, person: PersonKey): Promise<Reminder[]> {
  const { channelId, id } = partsOf(person)
  const rows = await transaction.query<ReminderRow>({
    text: `SELECT ${REMINDER_COLUMNS} FROM reminder_bot.reminders AS r
           WHERE owner <> $1 AND (set_by = $1 OR (mentioned @> ARRAY[$2] AND starts_with(conversation, $3)))
           ORDER BY id FOR UPDATE`,
    values: [person, id, `${channelId}|`],
  })
  return rows.map(reminderOf)
}

async function peopleShunning(transaction: Transaction, person: PersonKey): Promise<Person[]> {
  const rows = await transaction.query<{ body: Person }>({
    text: 'SELECT body FROM reminder_bot.people WHERE shunned @> ARRAY[$1] AND key <> $1 ORDER BY key FOR UPDATE',
    values: [person],
  })
  return rows.map((row) => row.body)
}

function withoutPerson(reminder: Reminder, person: PersonKey): Reminder {
  const { setBy, setByName, audience, ...rest } = reminder
  const { id } = partsOf(person)
  return {
    ...rest,
    ...(setBy !== undefined && setBy !== person && { setBy, setByName }),
    audience:
      audience.kind === 'people'
        ? { kind: 'people', people: audience.people.filter((mention) => mention.id !== id) }
        : audience,
  }
}

/** The document under `key` and those below it (`key/...`: botbuilder's private conversation state). */
function eraseDocuments(transaction: Transaction, key: string): void {
  void transaction.query({
    text: 'DELETE FROM reminder_bot.documents WHERE key = $1 OR (key >= $2 AND key < $3)',
    values: [key, `${key}/`, `${key}0`], // "0" is the character after "/"
  })
}
