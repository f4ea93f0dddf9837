import assert from 'node:assert/strict'
import { type BotProcess, withDataDir } from './bot-process.js'
import { Chat } from './chat.js'
import { comesAtItsSecond } from './lateness.js'

describe('the running bot', () => {
  const withBot = (work: (bot: BotProcess, restart: () => Promise<BotProcess>) => Promise<void>) =>
    withDataDir(async (start) => work(await start(), () => start()))

  it('confirms, lists in time order, cancels, and never fires what was cancelled', () =>
    withBot(async (bot) => {
      const chat = await Chat.open(bot.url)
      const confirmed = await chat.ask('remind me tomorrow 9am to call mom', /call mom/)
      assert.match(confirmed, /9:00|09:00/)
      await chat.ask('remind me to feed the cat in 10 seconds', /feed the cat/)
      const list = await chat.ask('list my reminders', /feed the cat[\s\S]*call mom/)
      assert.match(list, /1[\s\S]*feed the cat[\s\S]*2[\s\S]*call mom/)
      await chat.ask('cancel 1', /cancel/i)
      await chat.ask('remind me to water the plants in 10 seconds', /water the plants/)
      await chat.hear(/^⏰ water the plants/)
      assert.equal(chat.heard.filter(({ text }) => /^⏰ feed the cat/.test(text)).length, 0)
    }))

  it('fires at its second, exactly once', () =>
    withBot(async (bot) => {
      const chat = await Chat.open(bot.url)
      const from = chat.heard.length
      for (const what of ['stretch', 'blink']) await comesAtItsSecond(bot, chat, what)
      assert.equal(chat.heard.slice(from).filter(({ text }) => /^⏰ stretch/.test(text)).length, 1)
    }))

  it('goes on with a question after kill -9 in the middle of it', () =>
    withBot(async (bot, restart) => {
      const chat = await Chat.open(bot.url)
      await chat.ask('remind me', /\?/)
      await chat.ask('buy milk', /when/i)
      await bot.kill()
      chat.moveTo((await restart()).url)
      await chat.ask('tomorrow at 8', /buy milk/)
      await chat.ask('list my reminders', /buy milk/)
    }))

  it('has a reminder after kill -9 right after the confirmation, fires it late and says so', () =>
    withBot(async (bot, restart) => {
      const chat = await Chat.open(bot.url)
      await chat.ask('remind me to take the pizza out in 3 seconds', /pizza/)
      await bot.kill()
      await new Promise((resolve) => setTimeout(resolve, 8_000))
      const from = chat.heard.length
      chat.moveTo((await restart()).url)
      assert.match(await chat.hear(/pizza/, from), /late/i)
    }))

  it('tells no person of another', () =>
    withBot(async (bot) => {
      const ann = await Chat.open(bot.url, 'dl_ann')
      const bob = await Chat.open(bot.url, 'dl_bob')
      await ann.ask('remind me tomorrow at 9 to rob the bank', /rob the bank/)
      assert.doesNotMatch(await bob.ask('list my reminders'), /bank/)
      await bob.ask('cancel 1')
      await ann.ask('list my reminders', /rob the bank/)
    }))
})
