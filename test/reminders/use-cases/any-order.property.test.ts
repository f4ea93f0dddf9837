import assert from 'node:assert/strict'
import fc from 'fast-check'
import { NEVER } from '../../../src/reminders/due.js'
import { firstOccurrence } from '../../../src/reminders/occurrences.js'
import type { ReminderId } from '../../../src/reminders/reminder.js'
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../src/reminders/time.js'
import { anna, ben, NOW, once, Rig, series } from '../rig.js'

/** One thing that Anna does, to the reminder at a place of her list, so far ahead. */
interface Step {
  deed:
    | 'create'
    | 'cancel'
    | 'snooze'
    | 'complete'
    | 'retime'
    | 'move one'
    | 'skip'
    | 'pause'
    | 'resume'
    | 'rename'
    | 'zone'
    | 'quiet'
    | 'fire'
  which: number
  hours: number
}

const step: fc.Arbitrary<Step> = fc.record({
  deed: fc.constantFrom(
    'create',
    'cancel',
    'snooze',
    'complete',
    'retime',
    'move one',
    'skip',
    'pause',
    'resume',
    'rename',
    'zone',
    'quiet',
    'fire',
  ),
  which: fc.nat(20),
  hours: fc.integer({ min: 1, max: 100 }),
})

async function take(rig: Rig, { deed, which, hours }: Step): Promise<void> {
  const { book } = rig
  const at = rig.now + hours * HOUR_MS
  const moment = { kind: 'once' as const, at, timeZone: anna.timeZone }
  const all = (await rig.store.remindersOf(anna.person)).map(({ id }) => id).sort()
  const id: ReminderId = all[which % all.length] ?? 'none'
  switch (deed) {
    case 'create':
      await book.create(anna, { text: 'new', schedule: moment, leadsMs: [15 * MINUTE_MS] })
      return
    case 'cancel':
      await book.cancel(anna, [id, all[0] ?? ''])
      return
    case 'snooze':
      await book.snooze(anna, id, at)
      return
    case 'complete':
      await book.complete(anna, id)
      return
    case 'retime':
      await book.reschedule(anna, id, moment, 'series')
      return
    case 'move one':
      await book.reschedule(anna, id, moment, 'occurrence')
      return
    case 'skip':
      await book.skipNext(anna, id)
      return
    case 'pause':
      await book.pause(anna, id, which % 2 === 0 ? null : at)
      return
    case 'resume':
      await book.resume(anna, id)
      return
    case 'rename':
      await book.rename(anna, id, `renamed ${hours}`)
      return
    case 'zone':
      await book.changeSettings(anna, { timeZone: which % 2 === 0 ? 'America/New_York' : 'Europe/Berlin' })
      return
    case 'quiet':
      await book.changeSettings(anna, { quietHours: which % 2 === 0 ? { from: '22:00', to: '09:30' } : null })
      return
    case 'fire':
      rig.now += hours * HOUR_MS
      await rig.fire()
      return
  }
}

async function furnished(): Promise<Rig> {
  const rig = new Rig()
  for (const who of [anna, ben]) await rig.book.noteTurn(who, { reference: {} })
  await rig.creates(anna, { schedule: once('2026-11-25T08:00:00Z'), leadsMs: [15 * MINUTE_MS] })
  await rig.creates(anna, { schedule: series('FREQ=DAILY', '2026-11-25T09:00:00'), leadsMs: [15 * MINUTE_MS] })
  await rig.creates(anna, { schedule: series('FREQ=WEEKLY;COUNT=3', '2026-11-26T23:30:00') })
  await rig.creates(anna, { schedule: series('FREQ=HOURLY;INTERVAL=7', '2026-11-24T10:00:00') })
  await rig.creates(anna, { schedule: series('FREQ=DAILY', '2026-11-25T09:00:00'), for: ben.person })
  rig.now = NOW + 11 * MINUTE_MS
  return rig
}

describe('whatever a person does, in whatever order', () => {
  it('is all taken back by undo, one after the other', async () => {
    const steps = fc.array(
      step.filter(({ deed }) => deed !== 'fire'),
      { minLength: 1, maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const rig = await furnished()
        const before = [await rig.everything(anna), (await rig.store.person(anna.person))?.settings]
        for (const each of taken) {
          rig.now += SECOND_MS
          await take(rig, each)
        }
        let undone = await rig.book.undo(anna)
        while (undone.ok) undone = await rig.book.undo(anna)
        assert.equal(undone.problem.kind, 'nothing-to-undo')
        assert.deepEqual([await rig.everything(anna), (await rig.store.person(anna.person))?.settings], before)
      }),
      { numRuns: 60 },
    )
  })

  it('leaves each waiting reminder due at an occurrence of its schedule, leads ahead of it, never before now', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (taken) => {
        const rig = await furnished()
        for (const each of taken) {
          rig.now += SECOND_MS
          await take(rig, each)
        }
        await rig.fire()
        const all = await rig.store.remindersOf(anna.person)
        for (const reminder of all.filter(({ status }) => status === 'waiting')) {
          const { schedule, occurrenceAt, dueAt, leadMs = 0, leadOf } = reminder
          if (dueAt === NEVER) {
            assert.ok(schedule.kind === 'series' && schedule.pausedUntil === null)
            continue
          }
          assert.ok(dueAt > rig.now, 'nothing that was due is left behind')
          assert.ok(dueAt >= occurrenceAt - leadMs)
          if (schedule.kind === 'series') assert.equal(firstOccurrence(schedule, occurrenceAt), occurrenceAt)
          const main = all.find(({ id }) => id === leadOf)
          if (leadOf !== undefined) assert.equal(main?.status, 'waiting')
          if (main?.schedule.kind === 'once') assert.equal(occurrenceAt, main.occurrenceAt)
        }
      }),
      { numRuns: 60 },
    )
  })
})
