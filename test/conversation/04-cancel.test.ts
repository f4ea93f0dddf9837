import assert from 'node:assert/strict'
import type { Speaker } from '../../src/cli/talk/speaker.js'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const HOUR = 3_600_000

const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

async function five(anna: Speaker): Promise<void> {
  for (const [index, text] of ['call mom', 'see the dentist', 'call dad', 'buy milk', 'water plants'].entries()) {
    await anna.say(`remind me in ${index + 1} hours to ${text}`)
    await anna.wait(1_000)
  }
}

describe('4. cancelling', () => {
  it('goes by number, numbers and ranges', async () => {
    const anna = stage().person('Anna')
    await five(anna)
    await play(anna, [
      ['list', /^5 reminders:/],
      ['cancel 1', 'Cancelled: call mom'],
      ['cancel 2 and 4', 'Cancelled: see the dentist and buy milk'],
      ['cancel 3-5', /^Cancelled: call dad and water plants\n“buy milk” is already cancelled\.$/],
      ['list', /^No reminders\./],
    ])
  })

  it('goes by words', async () => {
    const anna = stage().person('Anna')
    await five(anna)
    await play(anna, [['cancel the dentist one', 'Cancelled: see the dentist']])
  })

  it('shows the candidates when the words fit several', async () => {
    const anna = stage().person('Anna')
    await five(anna)
    await play(anna, [
      ['cancel call', /^2 reminders fit\. Which one\? Say “cancel 2”, for example:\n1\. call mom[^\n]*\n2\. call dad/],
      ['cancel 2', 'Cancelled: call dad'],
    ])
  })

  it('shows what there is when the words fit none', async () => {
    const anna = stage().person('Anna')
    await play(anna, [['cancel the dentist one', 'You have no reminder that this could be about.']])
    await five(anna)
    await play(anna, [
      ['cancel the piano lesson', /^No reminder of yours has “(the )?piano lesson”\. You have:\n1\. call mom/],
    ])
  })

  it('knows "last" and "that"', async () => {
    const anna = stage().person('Anna')
    await five(anna)
    await play(anna, [
      ['cancel the last one', 'Cancelled: water plants'],
      ['remind me in 9 hours to sleep', /sleep/],
      ['cancel that', 'Cancelled: sleep'],
    ])
  })

  it('asks before it cancels all, saying how many', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await five(anna)
    await play(anna, [
      ['cancel all', 'Cancel all 5 of your reminders?'],
      ['no', 'All right, I kept them all.'],
      ['cancel everything', 'Cancel all 5 of your reminders?'],
      [{ tap: 'Yes' }, 'Cancelled: call mom, see the dentist, call dad, buy milk and water plants'],
      [{ wait: 24 * HOUR }, null],
    ])
  })

  it('takes anything but yes for no, and does that instead', async () => {
    const anna = stage().person('Anna')
    await five(anna)
    await play(anna, [
      ['cancel all', /^Cancel all 5/],
      ['list', /^5 reminders:/],
      ['yes', /^I haven't asked anything/],
      ['cancel', /^I haven't asked anything just now\. To cancel a reminder say “cancel 2”/],
      ['list', /^5 reminders:/],
    ])
  })

  it('does not take an old Yes for the answer to a new question', async () => {
    const anna = stage().person('Anna')
    await five(anna)
    await anna.say('cancel all')
    const old = anna.button('Yes')
    await play(anna, [
      ['no', 'All right, I kept them all.'],
      ['delete everything about me', /^Delete everything I know about you/],
    ])
    assert.deepEqual(await anna.click(old), ['That question is over; nothing was changed.'])
    await play(anna, [
      ['no', 'All right, I kept everything.'],
      ['list', /^5 reminders:/],
    ])
  })

  it('keeps what is cancelled from ever firing', async () => {
    const anna = stage().person('Anna')
    await anna.say('remind me in 1 hour to stretch')
    await play(anna, [
      ['cancel that', 'Cancelled: stretch'],
      [{ wait: 48 * HOUR }, null],
    ])
  })
})
