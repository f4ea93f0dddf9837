/** Started by kill.test.ts: creates reminders as fast as it can and prints the id of each once it is confirmed. */
import { systemClock } from '../../../src/base/clock.js'
import { openLowdb } from '../../../src/storage/lowdb/open.js'
import { aReminder } from '../samples.js'

const [dataDir = '', round = ''] = process.argv.slice(2)
const backend = await openLowdb({ dataDir, clock: systemClock, compactBytes: 50_000 })
let count = 0
const lane = async () => {
  for (;;) {
    const id = `${round}-${count++}`
    await backend.reminders.commit({ reminders: [aReminder(id)] })
    process.stdout.write(`${id}\n`)
  }
}
await Promise.all(Array.from({ length: 16 }, lane))
