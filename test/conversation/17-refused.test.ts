import assert from 'node:assert/strict'
import { Stage, type StageOptions } from '../../src/cli/talk/stage.js'

const MINUTE = 60_000

const REFUSED =
  'One reminder did not reach you:\n“stretch”, Tue 24 Nov, 12:05: the chat no longer takes messages from me.'

/** Anna has a chat of her own, and a reminder in the team's, which then refuses the bot. */
async function refused(options: Partial<StageOptions> = {}) {
  const at = new Stage({ now: '2026-11-24T11:00:00Z', ...options })
  const anna = at.person('Anna')
  const inTeam = at.person('Anna', { isGroup: true })
  await anna.say('hello')
  await inTeam.say('remind me in 5 minutes to stretch')
  at.refusing.add(inTeam.conversation)
  return { at, anna, inTeam }
}

describe('17. what a conversation refuses for good', () => {
  it('is told at once in the chat of its owner, once, and sent again when asked', async () => {
    const { at, anna, inTeam } = await refused()
    assert.deepEqual(await anna.wait(5 * MINUTE + 1), [REFUSED])
    at.refusing.clear()
    assert.deepEqual(await anna.say('list'), [
      '1 reminder:\n1. stretch — could not be delivered Tue 24 Nov, 12:05 · in Team',
    ])
    const button = anna.button('Send again: stretch')
    assert.deepEqual(await anna.wait(60 * MINUTE), [])
    await anna.click(button)
    assert.match((await inTeam.wait(1_000)).join(), /⏰ stretch\n[\s\S]*late/)
  })

  it('is told at the next contact when that chat refuses too', async () => {
    const { at, anna } = await refused()
    at.refusing.add(anna.conversation)
    assert.deepEqual(await anna.wait(5 * MINUTE + 1), [])
    at.refusing.delete(anna.conversation)
    assert.deepEqual(await anna.wait(60 * MINUTE), [])
    assert.equal((await anna.say('help')).at(-1), REFUSED)
    assert.ok(!(await anna.say('help')).includes(REFUSED))
  })

  it('is told without numbers to type where there are no buttons', async () => {
    const { anna } = await refused({ channelId: 'sms' })
    assert.deepEqual(await anna.wait(5 * MINUTE + 1), [REFUSED])
  })

  it('of a series comes at once when somebody writes there again, and says what was missed', async () => {
    const at = new Stage({ now: '2026-11-24T11:00:00Z' })
    const anna = at.person('Anna')
    await anna.say('remind me every hour to drink')
    at.refusing.add(anna.conversation)
    assert.deepEqual(await anna.wait(3 * 60 * MINUTE), [])
    at.refusing.clear()
    assert.deepEqual(await anna.say('hello'), ['Hello Anna! What shall I remind you of?'])
    const came = await anna.wait(1_000)
    assert.match(
      came.join('\n\n'),
      /^⏰ drink\n.*\n(?:.*late.*\n)?It also came up 2 times before, while I could not reach you\.$/,
    )
    assert.match((await anna.say('list')).join(), /1\. drink — came .*\n2\. drink — ↻/)
    assert.match((await anna.wait(60 * MINUTE)).join('\n\n'), /^⏰ drink/)
  })
})
