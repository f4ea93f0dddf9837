import assert from 'node:assert/strict'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { RoadWatch } from '../../../src/adapters/road-watch.js'
import { Poller } from '../../../src/adapters/telegram/poller.js'

interface Asked {
  offset: number
  answer(ids: number[]): void
}

/** Telegram as somebody answers for it, one request after the other. */
class HandTelegram {
  readonly #asked: Asked[] = []
  #heard: (() => void) | undefined

  readonly api = {
    getUpdates: ({ offset = 0 }: { offset?: number }, signal?: AbortSignal) =>
      new Promise<Update[]>((resolve) => {
        const answer = (ids: number[]) => resolve(ids.map((update_id) => ({ update_id }) as Update))
        if (signal === undefined) return answer([])
        signal.addEventListener('abort', () => resolve([]))
        this.#asked.push({ offset, answer })
        this.#heard?.()
      }),
  } as unknown as Api

  /** The next request, once it is made. */
  async asks(): Promise<Asked> {
    if (this.#asked.length === 0)
      await new Promise<void>((resolve) => {
        this.#heard = resolve
      })
    return this.#asked.shift() as Asked
  }
}

describe('the poller of Telegram', () => {
  it('begins nothing anew that was done while the answer was on its way', async () => {
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const watch = new RoadWatch({ road: 'telegram', platform: 'Telegram', clock: { now: () => 0 }, log })
    const telegram = new HandTelegram()
    const begun: number[] = []
    let end: () => void = assert.fail
    const handle = ({ update_id }: Update) => {
      begun.push(update_id)
      return new Promise<void>((resolve) => {
        end = resolve
      })
    }
    const poller = new Poller({ api: telegram.api, handle, keyOf: () => 'chat', watch, log })
    const running = poller.run()
    const first = await telegram.asks()
    first.answer([7])
    const whileItRuns = await telegram.asks()
    assert.equal(whileItRuns.offset, 0)
    end()
    await new Promise((resolve) => setImmediate(resolve))
    whileItRuns.answer([7, 8])
    const next = await telegram.asks()
    assert.deepEqual([next.offset, begun], [8, [7, 8]])
    end()
    await poller.stop()
    await running
    assert.deepEqual(begun, [7, 8])
  })
})
