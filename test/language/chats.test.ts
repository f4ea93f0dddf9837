import assert from 'node:assert/strict'
import type { Intent } from '../../src/language/intent.js'
import { understand } from '../../src/language/understand.js'
import { BERLIN } from './de/reading.js'
import { NEW_YORK } from './en/reading.js'

const CODE: Intent = { kind: 'link', ask: 'code' }
const PART: Intent = { kind: 'link', ask: 'part' }
const JOIN: Intent = { kind: 'link', ask: 'join', code: 'K7QM-3XRT' }
const sent = (target: object, chat: string | null) => ({ kind: 'edit', target, change: { to: 'chat', chat } })
const TWO = { by: 'numbers', numbers: [2] }
const THAT = { by: 'that' }

const ENGLISH: [string, unknown][] = [
  ['link', CODE],
  ['please link my chats', CODE],
  ['connect this chat with Telegram', CODE],
  ['link K7QM-3XRT', JOIN],
  ['k7qm 3xrt', JOIN],
  ['my code is K7QM3XRT', JOIN],
  ['unlink', PART],
  ['disconnect my chats', PART],
  ['send 2 to slack', sent(TWO, 'Slack')],
  ['send it to my telegram', sent(THAT, 'Telegram')],
  ['move the report to Teams', sent({ by: 'words', words: 'report' }, 'Teams')],
  ['send it here', sent(THAT, null)],
]

const GERMAN: [string, unknown][] = [
  ['verknüpfe', CODE],
  ['verknüpfe meine Chats', CODE],
  ['Chats verbinden', CODE],
  ['verbinde mich mit Telegram', CODE],
  ['code K7QM-3XRT', JOIN],
  ['k7qm-3xrt', JOIN],
  ['trennen', PART],
  ['trenne die Chats', PART],
  ['schick 2 an Slack', sent(TWO, 'Slack')],
  ['schick es nach Telegram', sent(THAT, 'Telegram')],
  ['schick den Bericht an Teams', sent({ by: 'words', words: 'Bericht' }, 'Teams')],
  ['schick es hierher', sent(THAT, null)],
]

/** Of a request: the chat, what is left of the words, and the words that are its time. */
const REQUESTS: [string, typeof NEW_YORK, string | undefined, string, string][] = [
  ['remind me on Telegram tomorrow at 9 to call mom', NEW_YORK, 'Telegram', 'call mom', 'tomorrow at 9'],
  ['please remind me via slack in 10 minutes to stretch', NEW_YORK, 'Slack', 'stretch', 'in 10 minutes'],
  ['on Telegram, remind me at 5 to go', NEW_YORK, 'Telegram', 'go', 'at 5'],
  ['remind me tomorrow at 9 to post it on slack', NEW_YORK, undefined, 'post it on slack', 'tomorrow at 9'],
  [
    'remind me in teams meeting to speak tomorrow at 9',
    NEW_YORK,
    undefined,
    'in teams meeting to speak',
    'tomorrow at 9',
  ],
  ['erinnere mich auf Telegram morgen um 9 an den Anruf', BERLIN, 'Telegram', 'den Anruf', 'morgen um 9'],
  ['erinner mich bitte in Slack in 10 Minuten ans Strecken', BERLIN, 'Slack', 'Strecken', 'in 10 Minuten'],
  ['erinnere mich morgen um 9 an den Post auf Slack', BERLIN, undefined, 'den Post auf Slack', 'morgen um 9'],
]

describe('words for several chats', () => {
  for (const [said, meant] of ENGLISH)
    it(`are read in English: ${said}`, () => assert.deepEqual(understand(said, NEW_YORK), meant))
  for (const [said, meant] of GERMAN)
    it(`are read in German: ${said}`, () => assert.deepEqual(understand(said, BERLIN), meant))
  for (const [said, context, chat, text, time] of REQUESTS)
    it(`say where a request is to come, or are its text: ${said}`, () => {
      const intent = understand(said, context)
      assert.ok(intent.kind === 'create')
      const times = intent.spans.map(({ start, end }) => said.slice(start, end)).join(' ')
      assert.deepEqual([intent.chat, intent.text, times], [chat, text, time])
    })
  for (const said of ['link the two pipes tomorrow', 'my calendar link', 'send the slides to Bob', 'weekdays'])
    it(`are none: ${said}`, () => {
      const intent = understand(said, NEW_YORK)
      assert.ok(intent.kind !== 'link' && !(intent.kind === 'edit' && intent.change.to === 'chat'), intent.kind)
    })
})
