import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

describe('32. ten edits in a row that take each other back', () => {
  it('leave one reminder as it was last said, and one Undo for each', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await play(anna, [
      ['remind me on friday at 10am to call the bank', /call the bank\nFri 27 Nov, 10:00/],
      ['no, saturday', /\nSat 28 Nov, 10:00/],
      ['no wait, friday', /\nFri 27 Nov, 10:00/],
      ['make it 3pm', /\nFri 27 Nov, 15:00/],
      ['no, 10am', /\nFri 27 Nov, 10:00/],
      ['an hour later', /\nFri 27 Nov, 11:00/],
      ['an hour earlier', /\nFri 27 Nov, 10:00/],
      ['no, the vet', /^I'll remind you: call the vet\n/],
      ['not the vet, the bank', /^I'll remind you: call the bank\n/],
      ['make it weekly', /\nEvery Friday at 10:00/],
      ['no, saturday at 9am', /Every Saturday at 09:00/],
    ])
    const left = await at.store.remindersOf(anna.key)
    assert.equal(left.filter(({ status }) => status === 'waiting').length, 1)
    await play(anna, [
      ['undo', /^Taken back/],
      ['undo', /^Taken back/],
      ['undo', /^Taken back: call the vet comes Fri 27 Nov, 10:00/],
      ['list', /^1 reminder:\n1\. call the vet — Fri 27 Nov, 10:00/],
    ])
  })

  it('say one sentence where one is of the past, and lose nothing', async () => {
    await play(stage().person('Anna'), [
      ['remind me tomorrow at 9 to call mom', /call mom/],
      ['no, yesterday', /has already gone by/],
      ['never mind', /./],
      ['list', /^1 reminder:\n1\. call mom — Wed 25 Nov, 09:00/],
    ])
  })
})

describe('32. two people of a group who correct each other', () => {
  it('each change what they set themselves, and take back their own change', async () => {
    const at = stage()
    const [ann, bob] = [at.person('Ann', { isGroup: true }), at.person('Bob', { isGroup: true })]
    await ann.say('remind me on friday at 10am to call the bank')
    const [answer = ''] = await bob.say('no, saturday')
    assert.match(answer, /^You have no reminder that this could be about/)
    await bob.say('remind me on thursday at 2pm to buy stamps')
    await ann.say('no, saturday')
    await bob.say('make it 3pm')
    const kept = [...(await at.store.remindersOf(ann.key)), ...(await at.store.remindersOf(bob.key))]
    const times = kept.map(({ text, dueAt }) => `${text} ${new Date(dueAt).toISOString()}`).sort()
    assert.deepEqual(times, ['buy stamps 2026-11-26T14:00:00.000Z', 'call the bank 2026-11-28T09:00:00.000Z'])
    assert.match((await ann.say('undo')).join(), /Taken back: call the bank comes Fri 27 Nov, 10:00/)
    assert.match((await bob.say('undo')).join(), /Taken back: buy stamps comes Thu 26 Nov, 14:00/)
  })
})

describe('32. two that came', () => {
  it('leave the other one tap away when one is answered', async () => {
    const anna = stage().person('Anna')
    await play(anna, [
      ['remind me in 5 minutes to take the pill', /pill/],
      ['remind me in 5 minutes to feed the cat', /cat/],
      [{ wait: 300_000 }, /cat/],
      ['done with the pill', /Done: take the pill ✓/],
      [{ tap: 'Done: feed the cat' }, /Done: feed the cat ✓/],
    ])
  })
})

describe('32. what is no other text', () => {
  it('is a message ahead that is wanted besides, or a day that is named by another', async () => {
    const at = () => new Stage({ now: '2026-11-24T11:00:00Z' }).person('Anna')
    await play(at(), [
      ['remind me of the train on saturday at 9:40', /the train/],
      ['and tell me 20 minutes earlier as well', /\nAnd 20 minutes before, at Sat 28 Nov, 09:20\.$/],
    ])
    await play(at(), [
      ['remind me tomorrow at 9:30 to send the quote', /send the quote/],
      ['oops, wrong week, i mean the wednesday after', /^(?!.*after)/],
    ])
    await play(new Stage({ now: '2026-11-24T11:00:00Z', locale: 'de-DE' }).person('Anna'), [
      ['erinnere mich am samstag um 9:40 an den Zug', /Zug/],
      ['und sag mir auch 20 minuten früher bescheid', /\nUnd 20 Minuten vorher, Sa, 28\. Nov um 9:20 Uhr\.$/],
    ])
  })
})
