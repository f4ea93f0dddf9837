import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import { readMessage, wordsAsNames } from '../../src/conversation/message.js'

const BOT = { id: 'bot', name: 'Reminders' }
const ANNA = { id: 'anna', name: 'Anna Smith' }

const mention = (mentioned: object, text: string) => ({ type: 'mention', mentioned, text })

const message = (text: string | undefined, more: Partial<Activity> = {}) =>
  readMessage({ text, recipient: BOT as Activity['recipient'], ...more })

const inGroup = { conversation: { id: 'g', isGroup: true } as Activity['conversation'] }

describe('reading a message', () => {
  it('drops every mention of the bot, not only the first', () => {
    const entities = [mention(BOT, '<at>Reminders</at>'), mention(BOT, '<at>Reminders</at>')]
    const read = message('<at>Reminders</at> list, please <at>Reminders</at>', { entities, ...inGroup })
    assert.deepEqual(read, { text: 'list, please', mentions: [], isAddressed: true })
  })

  it('keeps the others as one word each, and who they are', () => {
    const entities = [mention(BOT, '<at>Reminders</at>'), mention(ANNA, '<at>Anna Smith</at>')]
    const read = message('<at>Reminders</at> remind <at>Anna Smith</at> at 5', { entities, ...inGroup })
    assert.equal(read.text, 'remind @Anna_Smith at 5')
    assert.deepEqual(read.mentions, [ANNA])
    assert.equal(wordsAsNames('ask @Anna_Smith again', read.mentions), 'ask @Anna Smith again')
  })

  it('survives a message without text and mentions without a person', () => {
    assert.equal(message(undefined).text, '')
    assert.equal(message('hi', { entities: [{ type: 'mention' }, { type: 'clientInfo' }] }).text, 'hi')
  })

  it('knows in a group whether it is addressed', () => {
    assert.equal(message('lunch at 12?', inGroup).isAddressed, false)
    assert.equal(message('lunch at 12?').isAddressed, true)
    assert.deepEqual(message('@Reminders: list', inGroup), { text: 'list', mentions: [], isAddressed: true })
    assert.equal(message('Reminders are fine', inGroup).text, 'Reminders are fine')
  })

  it('is not confused by a word that only starts like its name', () => {
    assert.equal(message('Remindersville is far', inGroup).isAddressed, false)
  })
})
