import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { Channels } from 'botbuilder'
import { buttonStyle, channelOf } from '../../src/channels/channels.js'

interface Supports {
  supportsCardActions(channelId: string, count: number): boolean
  supportsSuggestedActions(channelId: string, count: number): boolean
}
const sdk: Supports = createRequire(import.meta.url)('botbuilder-dialogs/lib/choices/channel.js')

describe('the records of the channels', () => {
  for (const [name, channelId] of Object.entries(Channels))
    it(`promise no buttons that ${name} does not have by the SDK's own table`, () => {
      for (const count of [1, 3, 4, 10, 11, 13, 14, 99, 100, 101]) {
        const style = buttonStyle(channelOf(channelId), count)
        if (style === 'hero-card') assert.ok(sdk.supportsCardActions(channelId, count), `${count}`)
        if (style === 'suggested-actions') assert.ok(sdk.supportsSuggestedActions(channelId, count), `${count}`)
      }
      assert.ok(channelOf(channelId).name)
    })

  it('take words alone, and not many, of a channel that nobody described', () => {
    const { name, textLimit, files, ...unknown } = channelOf('pigeon')
    assert.deepEqual([name, textLimit, files], ['pigeon', 1_550, 'written'])
    assert.equal(buttonStyle({ name, textLimit, files, ...unknown }, 1), 'numbered-words')
  })
})
