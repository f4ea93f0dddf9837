import assert from 'node:assert/strict'
import type { Backend } from '../../../src/storage/backend.js'
import { ANNA, aReminder, BEN } from '../samples.js'
import { fileError, MemoryFiles } from './memory-files.js'
import { Folder } from './open-folder.js'

/** Small enough for several snapshots within the play. */
const COMPACT_BYTES = 1_200
const WRITES = 16

/** What a person was told: the text of each reminder once confirmed, `null` once its removal was. */
type Confirmed = Map<string, string | null>

describe('lowdb after a power cut', () => {
  let folder: Folder
  beforeEach(async () => {
    folder = await Folder.make()
  })
  afterEach(() => folder.dispose())

  /** Plays until the power goes; notes what was asked before asking, and what was confirmed. */
  async function play(files: MemoryFiles, confirmed: Confirmed, asked: Map<string, (string | null)[]>): Promise<void> {
    const ask = (id: string, text: string | null) => asked.set(id, [...(asked.get(id) ?? []), text])
    const backend: Backend = await folder.open({ files, compactBytes: COMPACT_BYTES })
    try {
      for (let number = 0; number < WRITES; number += 2) {
        await Promise.all(
          [number, number + 1].map(async (one) => {
            const id = `r${one % 10}`
            const current = await backend.reminders.reminder(id)
            const text = current && one % 3 === 0 ? null : `text ${one}`
            ask(id, text)
            const reminders = [aReminder(id, { ...current, text: text ?? '' })]
            await backend.reminders.commit(text === null ? { removedReminders: [id] } : { reminders })
            confirmed.set(id, text)
          }),
        )
      }
      await backend.reminders.forget(BEN)
    } finally {
      await backend.close()
    }
  }

  for (const [what, kept, keepNames] of [
    ['nothing unsynced survives', 0, false],
    ['half of what is unsynced survives', 0.5, true],
    ['everything survives', 1, true],
  ] as const)
    it(`has everything confirmed and nothing invented, wherever it strikes (${what})`, async () => {
      const rehearsal = new MemoryFiles()
      await play(rehearsal, new Map(), new Map())
      for (let last = 1; last <= rehearsal.operations; last++) {
        const files = new MemoryFiles()
        files.fault = ({ number }) => {
          if (number > last) throw fileError('EIO')
          return undefined
        }
        const confirmed: Confirmed = new Map()
        const asked = new Map<string, (string | null)[]>()
        await play(files, confirmed, asked).catch(() => undefined)

        const survivor = files.afterPowerCut(kept, keepNames)
        const backend = await folder.open({ files: survivor })
        for (const [id, texts] of asked) {
          const told = confirmed.get(id)
          const found = (await backend.reminders.reminder(id))?.text ?? null
          const possible = told === undefined ? [null, ...texts] : texts.slice(texts.lastIndexOf(told))
          assert.ok(possible.includes(found), `cut after ${last}: ${id} is ${found}, confirmed ${told}`)
        }
        const known = await backend.reminders.remindersOf(ANNA)
        assert.ok(
          known.every(({ id }) => asked.has(id)),
          `cut after ${last}: nothing invented`,
        )
        assert.deepEqual(
          folder.log.errors().filter((message) => message.includes('damaged')),
          [],
          `cut after ${last}`,
        )
        await backend.reminders.commit({ reminders: [aReminder('goes-on')] })
        await backend.close()
      }
    })
})
