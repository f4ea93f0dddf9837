import { listedAt, traitsOf } from '../../../reminders/query.js'
import type { Transaction } from '../database.js'
import { arrayLiteral, REMINDER_COLUMNS, type ReminderRow, reminderOf } from '../rows.js'

/** What lists are chosen, counted and paged by (`listedOf`). */
export const listed = `
  ALTER TABLE reminder_bot.reminders
    ADD COLUMN listed_at bigint,
    ADD COLUMN created_at bigint,
    ADD COLUMN traits text[] COLLATE "C"`

/** Rows that are worked out at a time. */
const SLICE = 2_000

/** By the program, as a body with an escaped NUL or half a surrogate pair cannot be taken apart in the database. */
export async function fillListed(transaction: Transaction): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await transaction.query<ReminderRow>({
      text: `SELECT ${REMINDER_COLUMNS} FROM reminder_bot.reminders AS r WHERE id > $1 ORDER BY id LIMIT $2`,
      values: [after, SLICE],
    })
    const reminders = rows.map(reminderOf)
    await transaction.query({
      text: `UPDATE reminder_bot.reminders AS r
             SET listed_at = n.listed_at, created_at = coalesce(n.created_at, r.due_at), traits = n.traits::text[]
             FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[]) AS n(id, listed_at, created_at, traits)
             WHERE r.id = n.id`,
      values: [
        reminders.map(({ id }) => id),
        reminders.map(listedAt),
        reminders.map(({ createdAt }) => createdAt),
        reminders.map((reminder) => arrayLiteral(traitsOf(reminder))),
      ],
    })
    const last = rows.at(-1)
    if (last === undefined || rows.length < SLICE) break
    after = last.id
  }
  // The defaults are for a process of the version before that still runs beside this one: what it sets is confirmed and
  // comes, and stands first in a list until it changes.
  await transaction.query({
    text: `ALTER TABLE reminder_bot.reminders
      ALTER COLUMN listed_at SET NOT NULL, ALTER COLUMN created_at SET NOT NULL, ALTER COLUMN traits SET NOT NULL,
      ALTER COLUMN listed_at SET DEFAULT 0, ALTER COLUMN created_at SET DEFAULT 0, ALTER COLUMN traits SET DEFAULT '{}'`,
  })
}
