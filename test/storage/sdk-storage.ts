import assert from 'node:assert/strict'
import { AutoSaveStateMiddleware, ConversationState, type Storage, type StoreItems, TestAdapter } from 'botbuilder'
import { Dialog, DialogSet, TextPrompt, WaterfallDialog, type WaterfallStepContext } from 'botbuilder-dialogs'

/**
 * What the SDK asks of every storage, with the meaning of its own base tests (`StorageBaseTests` of botbuilder-js): for a
 * storage of somebody else's, nothing to read or write is nothing, not an error.
 */
export function describeSdkStorage(storage: () => Storage): void {
  const read = (...keys: string[]): Promise<StoreItems> => storage().read(keys)
  const nothing = null as unknown as never

  describe('as the SDK asks', () => {
    it('reads nothing under unknown keys and under none', async () => {
      assert.deepEqual(await read('unknown'), {})
      assert.deepEqual(await storage().read(nothing), {})
    })

    it('writes nothing without complaint', async () => {
      assert.equal(await storage().write(nothing), undefined)
      await storage().write({})
      await storage().write([] as unknown as StoreItems)
    })

    it('creates objects, under any key', async () => {
      const key = '!@#$%^&*()~/\\><,.?\';"`~'
      await storage().write({ plain: { id: 1 }, [key]: { id: 2 } })
      const items = await read('plain', key)
      assert.deepEqual([items.plain.id, items[key].id], [1, 2])
      for (const { eTag } of Object.values(items)) assert.ok(eTag)
    })

    it('updates over the eTag that was read, over any with a star, and over all without one', async () => {
      await storage().write({ item: { count: 1 } })
      const first = (await read('item')).item
      await storage().write({ item: { ...first, count: 2 } })
      await assert.rejects(storage().write({ item: { ...first, count: 3 } }))
      assert.equal((await read('item')).item.count, 2)
      for (const [count, eTag] of [
        [4, '*'],
        [5, undefined],
        [6, ''],
        [7, null],
      ] as const) {
        await storage().write({ item: { count, eTag } })
        const { item } = await read('item')
        assert.equal(item.count, count)
        assert.ok(item.eTag && item.eTag !== '*')
      }
    })

    it('deletes what is there, what is not, and several at once', async () => {
      await storage().write({ one: { n: 1 }, two: { n: 2 }, three: { n: 3 } })
      assert.equal(Object.keys(await read('one', 'two', 'three')).length, 3)
      await storage().delete(['one', 'unknown'])
      assert.deepEqual(Object.keys(await read('one', 'two', 'three')).sort(), ['three', 'two'])
      await storage().delete(['two', 'three'])
      assert.deepEqual(await read('one', 'two', 'three'), {})
    })

    it('carries a waterfall with a prompt that asks again, turn by turn', async () => {
      const state = new ConversationState(storage())
      const dialogs = new DialogSet(state.createProperty('dialogs'))
      dialogs.add(
        new TextPrompt('name', async ({ recognized, context, attemptCount }) => {
          const isLong = (recognized.value ?? '').length > 3
          await context.sendActivity(isLong ? `taken at attempt ${attemptCount}` : `too short, attempt ${attemptCount}`)
          return isLong
        }),
      )
      dialogs.add(
        new WaterfallDialog('steps', [
          async ({ context }: WaterfallStepContext) => {
            await context.sendActivity('first step')
            return Dialog.EndOfTurn
          },
          (step: WaterfallStepContext) => step.prompt('name', 'What is your name?'),
          async ({ context }: WaterfallStepContext) => {
            await context.sendActivity('last step')
            return Dialog.EndOfTurn
          },
        ]),
      )
      const adapter = new TestAdapter(async (context) => {
        const dialog = await dialogs.createContext(context)
        await dialog.continueDialog()
        if (!context.responded) await dialog.beginDialog('steps')
      }).use(new AutoSaveStateMiddleware(state))
      await adapter
        .send('hello')
        .assertReply('first step')
        .send('go on')
        .assertReply('What is your name?')
        .send('Al')
        .assertReply('too short, attempt 1')
        .send('Bo')
        .assertReply('too short, attempt 2')
        .send('Kyle')
        .assertReply('taken at attempt 3')
        .assertReply('last step')
        .startTest()
    })
  })
}
