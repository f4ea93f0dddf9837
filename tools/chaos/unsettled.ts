import { cp, rm } from 'node:fs/promises'
import { systemClock } from '../../src/base/clock.js'
import { openLowdb } from '../../src/storage/lowdb/open.js'

/**
 * What the next process will find waiting in the files of one that was killed, as the texts of its reminders. Reads a copy, so
 * that the files are left as the kill left them.
 */
export async function unsettledIn(dataDir: string): Promise<string[]> {
  const copy = `${dataDir}.copy`
  await cp(dataDir, copy, { recursive: true })
  try {
    const store = await openLowdb({ dataDir: copy, clock: systemClock })
    const texts: string[] = []
    for await (const record of store.records())
      if (record.kind === 'reminder' && record.value.status === 'waiting') texts.push(record.value.text)
    await store.close()
    return texts
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}
