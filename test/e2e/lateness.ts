import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import type { BotProcess } from './bot-process.js'
import type { Chat } from './chat.js'

/** So far ahead that it is set by then on a machine that runs all tests at once. */
const AHEAD_S = 5
/** "Comes back at that second", as the README says. */
const SECOND_MS = 1_000

/**
 * Asks for a reminder at a whole second and hears it: it must have come within that second, by the bot's own account, as a test
 * hears of it later. On a machine that does other things as well the bot has as much longer as it stood ready without being
 * given a processor.
 */
export async function comesAtItsSecond(bot: BotProcess, chat: Chat, what: string): Promise<void> {
  const from = chat.heard.length
  const [before, waitedBefore] = await Promise.all([delivered(bot.url), waitedMs(bot)])
  const at = new Date((Math.floor(Date.now() / SECOND_MS) + AHEAD_S) * SECOND_MS)
  await chat.ask(`remind me at ${at.toISOString().slice(11, 19)} to ${what}`, new RegExp(what))
  await chat.hear(new RegExp(`^⏰ ${what}`), from)
  assert.ok(Date.now() >= at.getTime(), 'not early')
  const [after, waitedAfter] = await Promise.all([delivered(bot.url), waitedMs(bot)])
  assert.equal(after.count - before.count, 1, 'one was delivered')
  const [late, waited] = [after.lateMs - before.lateMs, waitedAfter - waitedBefore]
  assert.ok(late < SECOND_MS + waited, `${late} ms late, of which at most ${waited} ms waiting for a processor`)
}

/** How many reminders the bot has delivered, and how late they were in all. */
async function delivered(url: string): Promise<{ count: number; lateMs: number }> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  const sum = (name: string): number =>
    [...metrics.matchAll(new RegExp(`^reminder_lateness_seconds_${name}(?:\\{[^}]*\\})? (\\S+)$`, 'gm'))].reduce(
      (total, [, value]) => total + Number(value),
      0,
    )
  return { count: sum('count'), lateMs: sum('sum') * 1_000 }
}

/**
 * Milliseconds that the thread of the bot's event loop stood ready and was given no processor, and of its other threads, which
 * write files, the one that waited longest. By the kernel's own account (`schedstat`, the second number, in nanoseconds).
 */
async function waitedMs({ child: { pid } }: BotProcess): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`)
  const waits = new Map<string, number>()
  for (const thread of threads) {
    // One may have ended since it was listed.
    const stat = await readFile(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').catch(() => '0 0 0')
    waits.set(thread, Number(stat.split(' ')[1]) / 1e6)
  }
  const { [String(pid)]: loop = 0, ...others } = Object.fromEntries(waits)
  return loop + Math.max(0, ...Object.values(others))
}
