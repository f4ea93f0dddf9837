import type { Transaction } from './database.js'
import { fillListed, listed } from './migrations/listed.js'
import { queues } from './migrations/queues.js'

/** One step of the tables' history. Steps are only ever added: what was once released is never edited. */
export interface Migration {
  version: number
  text: string
  /** What the program does after it, in the same transaction. */
  fill?(transaction: Transaction): Promise<void>
}

/**
 * Instants are epoch milliseconds, as in the core. Columns are what is searched by; the rest of a record is `body`, in the
 * `json` type because that keeps the text as it came (`jsonb` refuses the escaped NUL that a person can type).
 * Keys sort by code point (`COLLATE "C"`), which no locale update of the server can reorder.
 */
export const migrations: Migration[] = [
  {
    version: 1,
    text: `
      CREATE TABLE reminder_bot.reminders (
        id text COLLATE "C" PRIMARY KEY,
        owner text COLLATE "C" NOT NULL,
        set_by text COLLATE "C",
        conversation text COLLATE "C" NOT NULL,
        status text NOT NULL CHECK (status IN ('waiting', 'fired', 'done', 'cancelled', 'failed')),
        due_at bigint NOT NULL,
        touched_at bigint NOT NULL,
        version bigint NOT NULL,
        body json NOT NULL,
        lease_token text,
        lease_until bigint
      ) WITH (
        -- Room on each page lets a claim rewrite its row in place, without touching an index.
        fillfactor = 85,
        -- Settled rows leave dead entries at the front of the claim's index: clear them away early and often.
        autovacuum_vacuum_scale_factor = 0.01,
        autovacuum_vacuum_cost_delay = 0
      );
      CREATE INDEX reminders_due ON reminder_bot.reminders (due_at, id) WHERE status = 'waiting';
      CREATE INDEX reminders_failed ON reminder_bot.reminders (id) WHERE status = 'failed';
      CREATE INDEX reminders_closed ON reminder_bot.reminders (touched_at) WHERE status IN ('fired', 'done', 'cancelled');
      CREATE INDEX reminders_owner ON reminder_bot.reminders (owner);
      CREATE INDEX reminders_set_by ON reminder_bot.reminders (set_by) WHERE set_by IS NOT NULL;
      CREATE INDEX reminders_conversation ON reminder_bot.reminders (conversation);

      CREATE TABLE reminder_bot.conversations (
        key text COLLATE "C" PRIMARY KEY,
        updated_at bigint NOT NULL,
        body json NOT NULL
      );
      CREATE TABLE reminder_bot.people (
        key text COLLATE "C" PRIMARY KEY,
        channel_id text COLLATE "C" NOT NULL,
        -- The name's words, folded by the program so that every backend compares names alike.
        name_words text[],
        updated_at bigint NOT NULL,
        body json NOT NULL
      );
      CREATE INDEX people_name ON reminder_bot.people USING gin (name_words) WHERE name_words IS NOT NULL;

      CREATE TABLE reminder_bot.undo (
        owner text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        at bigint NOT NULL,
        body json NOT NULL,
        PRIMARY KEY (owner, id)
      );
      CREATE INDEX undo_at ON reminder_bot.undo (at);

      CREATE TABLE reminder_bot.documents (
        key text COLLATE "C" PRIMARY KEY,
        etag text NOT NULL,
        body json NOT NULL
      );

      -- One row, written over to see whether a write is durable now.
      CREATE TABLE reminder_bot.probe (id integer PRIMARY KEY, at timestamptz NOT NULL);
    `,
  },
  { version: 2, text: queues },
  { version: 3, text: listed, fill: fillListed },
]
