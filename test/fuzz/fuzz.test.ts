import assert from 'node:assert/strict'
import { attack } from '../../tools/fuzz/attack.js'
import { residentBytes } from '../../tools/fuzz/resident.js'
import { withDataDir } from '../e2e/bot-process.js'
import { Chat } from '../e2e/chat.js'
import { deliveredBy } from '../e2e/lateness.js'

async function reminded(chat: Chat): Promise<void> {
  const from = chat.heard.length
  await chat.ask('remind me to breathe in 2 seconds', /breathe/)
  await chat.hear(/^⏰ breathe/, from)
}

describe('under attack', function () {
  this.timeout(240_000)

  it('answers no bad input with a 5xx, stays healthy and small, and reminds on time in the middle of it', () =>
    withDataDir(async (start) => {
      const bot = await start()
      const chat = await Chat.open(bot.url)
      await reminded(chat)
      const before = await residentBytes(bot.url)
      const attacking = attack(bot.url, { requests: 1_500, idleSockets: 300, slowBodies: 10, seed: 7 })
      await reminded(chat)
      const { serverErrors, unhealthy, healthChecks, statuses } = await attacking
      assert.deepEqual(serverErrors, [])
      assert.equal(unhealthy, 0, `of ${healthChecks} health checks`)
      assert.equal(statuses['no answer'], undefined)
      // By the bot's own account: how soon this test hears of it under attack is not the bot's doing.
      assert.deepEqual(await deliveredBy(bot.url), { within: 2, all: 2 })
      const grownMb = ((await residentBytes(bot.url)) - before) / 1e6
      assert.ok(grownMb < 250, `memory grew by ${grownMb} MB`)
      assert.equal(await bot.stop(), 0)
    }))
})
