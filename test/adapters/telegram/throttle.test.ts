import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { Throttle } from '../../../src/adapters/telegram/throttle.js'

describe('the pace on Telegram', () => {
  it('is thirty messages in any second, whenever a crowd comes', async () => {
    const throttle = new Throttle({ now: () => performance.now() })
    const sent: number[] = []
    await pause(700)
    const crowd = Array.from({ length: 65 }, (_, chat) =>
      throttle.run(chat + 1, async () => sent.push(performance.now())),
    )
    await Promise.all(crowd)
    for (const [index, at] of sent.entries()) {
      const within = sent.slice(index).filter((later) => later - at < 990).length
      assert.ok(within <= 30, `${within} within a second`)
    }
  })
})
