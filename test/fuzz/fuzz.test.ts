import assert from 'node:assert/strict'
import { attack } from '../../tools/fuzz/attack.js'
import { residentBytes } from '../../tools/fuzz/resident.js'
import { withDataDir } from '../e2e/bot-process.js'
import { Chat } from '../e2e/chat.js'
import { comesAtItsSecond } from '../e2e/lateness.js'

describe('under attack', function () {
  this.timeout(240_000)

  it('answers no bad input with a 5xx, stays healthy and small, and reminds on time in the middle of it', () =>
    withDataDir(async (start) => {
      const bot = await start()
      const chat = await Chat.open(bot.url)
      await comesAtItsSecond(bot, chat, 'breathe')
      const before = await residentBytes(bot.url)
      const attacking = attack(bot.url, { requests: 1_500, idleSockets: 300, slowBodies: 10, seed: 7 })
      await comesAtItsSecond(bot, chat, 'breathe')
      const { serverErrors, unhealthy, healthChecks, statuses } = await attacking
      assert.deepEqual(serverErrors, [])
      assert.equal(unhealthy, 0, `of ${healthChecks} health checks`)
      assert.equal(statuses['no answer'], undefined)
      const grownMb = ((await residentBytes(bot.url)) - before) / 1e6
      assert.ok(grownMb < 250, `memory grew by ${grownMb} MB`)
      assert.equal(await bot.stop(), 0)
    }))
})
