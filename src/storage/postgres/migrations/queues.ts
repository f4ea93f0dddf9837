/**
 * A row for each conversation that reminders wait for, so that claims are shared by conversation: `due_at` is that of its first
 * one (NULL when its last one was ended while it was claimed), `held_until` the end of a lease or a hold, and `ready_at` what claims go by. The triggers keep `due_at` exact whoever
 * writes reminders. They lock a queue's row before they look at its reminders (each statement of a function sees what was
 * committed before it), so that of two who write at once the later sees what the earlier did. A lease is on the queue: a
 * claim rewrites no reminder.
 */
export const queues = `
  ALTER TABLE reminder_bot.reminders
    DROP COLUMN lease_token,
    DROP COLUMN lease_until,
    -- The conversation in which the owner is being told of a refusal.
    ADD COLUMN tell_in text COLLATE "C";
  -- By the text: a body with an escaped NUL cannot be taken apart here.
  UPDATE reminder_bot.reminders SET tell_in = substring(body::text FROM '"tellIn":"([^"\\\\]+)"')
    WHERE status = 'waiting' AND body::text LIKE '%"tellIn":"%';
  ALTER TABLE reminder_bot.reminders
    ADD COLUMN destination text COLLATE "C" NOT NULL GENERATED ALWAYS AS (coalesce(tell_in, conversation)) STORED;
  DROP INDEX reminder_bot.reminders_due;
  CREATE INDEX reminders_waiting ON reminder_bot.reminders (destination, due_at, id) WHERE status = 'waiting';

  CREATE TABLE reminder_bot.queues (
    destination text COLLATE "C" PRIMARY KEY,
    due_at bigint,
    token text,
    held_until bigint NOT NULL DEFAULT 0,
    ready_at bigint GENERATED ALWAYS AS (CASE WHEN due_at IS NOT NULL THEN greatest(due_at, held_until) END) STORED
  ) WITH (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_cost_delay = 0);
  INSERT INTO reminder_bot.queues (destination, due_at)
    SELECT destination, min(due_at) FROM reminder_bot.reminders WHERE status = 'waiting' GROUP BY destination;
  CREATE INDEX queues_ready ON reminder_bot.queues (ready_at, destination);

  CREATE FUNCTION reminder_bot.refresh_queues(touched text[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM 1 FROM reminder_bot.queues WHERE destination = ANY(touched) ORDER BY destination FOR UPDATE;
    DELETE FROM reminder_bot.queues AS q WHERE q.destination = ANY(touched) AND q.token IS NULL AND NOT EXISTS (
      SELECT 1 FROM reminder_bot.reminders AS r WHERE r.destination = q.destination AND r.status = 'waiting');
    UPDATE reminder_bot.queues AS q SET due_at = t.due_at
    FROM (
      SELECT destination, (
        SELECT r.due_at FROM reminder_bot.reminders AS r WHERE r.destination = n.destination AND r.status = 'waiting'
        ORDER BY r.due_at, r.id LIMIT 1) AS due_at
      FROM unnest(touched) AS n(destination)) AS t
    WHERE q.destination = t.destination AND q.due_at IS DISTINCT FROM t.due_at;
  END $$;

  CREATE FUNCTION reminder_bot.queue_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO reminder_bot.queues AS q (destination, due_at)
      SELECT destination, min(due_at) FROM after WHERE status = 'waiting' GROUP BY destination ORDER BY destination
    ON CONFLICT (destination) DO UPDATE SET due_at = excluded.due_at
      WHERE q.due_at IS NULL OR excluded.due_at < q.due_at;
    RETURN NULL;
  END $$;

  CREATE FUNCTION reminder_bot.queue_updated() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE touched text[];
  BEGIN
    SELECT array_agg(DISTINCT t.destination ORDER BY t.destination) INTO touched
    FROM before AS b JOIN after AS a USING (id)
      CROSS JOIN LATERAL (VALUES (b.destination, b.status), (a.destination, a.status)) AS t(destination, status)
    WHERE t.status = 'waiting' AND (b.status, b.due_at, b.destination) IS DISTINCT FROM (a.status, a.due_at, a.destination);
    IF touched IS NULL THEN RETURN NULL; END IF;
    INSERT INTO reminder_bot.queues AS q (destination, due_at)
      SELECT destination, min(due_at) FROM after WHERE status = 'waiting' AND destination = ANY(touched)
      GROUP BY destination ORDER BY destination
    ON CONFLICT (destination) DO NOTHING;
    PERFORM reminder_bot.refresh_queues(touched);
    RETURN NULL;
  END $$;

  CREATE FUNCTION reminder_bot.queue_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE touched text[];
  BEGIN
    SELECT array_agg(DISTINCT destination ORDER BY destination) INTO touched FROM before WHERE status = 'waiting';
    IF touched IS NOT NULL THEN PERFORM reminder_bot.refresh_queues(touched); END IF;
    RETURN NULL;
  END $$;

  CREATE FUNCTION reminder_bot.queues_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    TRUNCATE reminder_bot.queues;
    RETURN NULL;
  END $$;

  CREATE TRIGGER queue_inserted AFTER INSERT ON reminder_bot.reminders
    REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION reminder_bot.queue_inserted();
  CREATE TRIGGER queue_updated AFTER UPDATE ON reminder_bot.reminders
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION reminder_bot.queue_updated();
  CREATE TRIGGER queue_deleted AFTER DELETE ON reminder_bot.reminders
    REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION reminder_bot.queue_deleted();
  CREATE TRIGGER queues_truncated AFTER TRUNCATE ON reminder_bot.reminders
    FOR EACH STATEMENT EXECUTE FUNCTION reminder_bot.queues_truncated();
`
