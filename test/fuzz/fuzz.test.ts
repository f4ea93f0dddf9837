import assert from 'node:assert/strict'
import { attack } from '../../tools/fuzz/attack.js'
import { residentBytes } from '../../tools/fuzz/resident.js'
import { withDataDir } from '../e2e/bot-process.js'
import { Chat } from '../e2e/chat.js'

/** How long a reminder in two seconds takes from the request to its message, in milliseconds. */
async function reminded(chat: Chat): Promise<number> {
  const [from, asked] = [chat.heard.length, Date.now()]
  await chat.ask('remind me to breathe in 2 seconds', /breathe/)
  await chat.hear(/^⏰ breathe/, from)
  return (chat.heard.at(-1)?.at ?? 0) - asked
}

describe('under attack', function () {
  this.timeout(60_000)

  it('answers no bad input with a 5xx, stays healthy and small, and reminds on time in the middle of it', () =>
    withDataDir(async (start) => {
      const bot = await start()
      const chat = await Chat.open(bot.url)
      const quietMs = await reminded(chat)
      const before = await residentBytes(bot.url)
      const attacking = attack(bot.url, { requests: 1_500, idleSockets: 300, slowBodies: 10, seed: 7 })
      const attackedMs = await reminded(chat)
      const { serverErrors, unhealthy, healthChecks, statuses } = await attacking
      assert.deepEqual(serverErrors, [])
      assert.equal(unhealthy, 0, `of ${healthChecks} health checks`)
      assert.equal(statuses['no answer'], undefined)
      // Beside the same just before, so that a busy machine is not blamed on the bot.
      const ratio = attackedMs / quietMs
      assert.ok(ratio < 2, `a reminder of 2 s took ${attackedMs} ms under attack, ${quietMs} ms before it`)
      const grownMb = ((await residentBytes(bot.url)) - before) / 1e6
      assert.ok(grownMb < 250, `memory grew by ${grownMb} MB`)
      assert.equal(await bot.stop(), 0)
    }))
})
