import assert from 'node:assert/strict'
import type { Speaker } from '../../src/cli/talk/speaker.js'
import { Stage } from '../../src/cli/talk/stage.js'
import { afterDelivery, deliveryOf } from '../../src/reminders/delivery.js'
import type { Reminder } from '../../src/reminders/reminder.js'
import { play } from './script.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

async function three(anna: Speaker): Promise<void> {
  await anna.say('remind me on friday at 10am to see the dentist')
  await anna.say('remind me tomorrow at 9am to call mom')
  await anna.say('remind me every monday at 10:30am to plan the week')
}

const LIST = [
  '3 reminders:',
  '1. call mom — Wed 25 Nov, 09:00 (in 21 hours)',
  '2. see the dentist — Fri 27 Nov, 10:00 (in 3 days)',
  '3. plan the week — ↻ every Monday at 10:30, next Mon 30 Nov, 10:30',
].join('\n')

describe('3. the list', () => {
  it('is numbered in the order of time, with repeats marked', async () => {
    const anna = stage().person('Anna')
    await three(anna)
    await play(anna, [['list my reminders', LIST]])
  })

  it('shows the time that was asked for when the channel takes nothing now, and says so', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await anna.say('remind me in 5 minutes to call mom')
    const [reminder] = await at.store.remindersIn(anna.conversation)
    assert.ok(reminder)
    const [claim] = await at.store.claimDue(reminder.dueAt, 1, MINUTE)
    assert.ok(claim)
    const until = reminder.dueAt + 90 * MINUTE
    const outcome = { kind: 'retry', at: reminder.dueAt, until, code: 'http-503' } as const
    const delivery = deliveryOf(reminder, reminder.dueAt)
    await at.store.settle(claim, (current) => afterDelivery(current, delivery, outcome, undefined))
    await anna.wait(6 * MINUTE)
    const row = 'call mom — Tue 24 Nov, 12:05 (1 minute ago) · delayed by the channel, I keep trying'
    assert.deepEqual(await anna.say('list'), [`1 reminder:\n1. ${row}`])
  })

  it('says the same of what waits behind the one that is throttled', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await anna.say('remind me in 5 minutes to call mom')
    await anna.say('remind me in 6 minutes to call dad')
    await anna.say('remind me in 8 minutes to call ben')
    const [reminder] = await at.store.remindersIn(anna.conversation)
    assert.ok(reminder)
    const [claim] = await at.store.claimDue(reminder.dueAt, 1, MINUTE)
    assert.ok(claim)
    const outcome = { kind: 'retry', at: reminder.dueAt, code: 'http-429' } as const
    const delivery = deliveryOf(reminder, reminder.dueAt)
    const held = (current: Reminder) => afterDelivery(current, delivery, outcome, undefined)
    await at.store.settle(claim, held, 10 * MINUTE)
    at.now += 7 * MINUTE
    const late = ' · delayed by the channel, I keep trying'
    const rows = [
      `1. call mom — Tue 24 Nov, 12:05 (2 minutes ago)${late}`,
      `2. call dad — Tue 24 Nov, 12:06 (1 minute ago)${late}`,
      '3. call ben — Tue 24 Nov, 12:08 (in 1 minute)',
    ]
    assert.deepEqual(await anna.say('list'), [['3 reminders:', ...rows].join('\n')])
  })

  it('ends one occurrence of a repeat by Done, and none by the second click on the same row', async () => {
    const anna = stage().person('Anna')
    await anna.say('remind me every day at 13:00 to stretch')
    await anna.wait(HOUR)
    await anna.say('list')
    const series = anna.button('Done', '2')
    assert.deepEqual(await anna.click(series), ['Done: stretch ✓\nIt comes again Wed 25 Nov, 13:00.'])
    const already = 'That one is done already. “stretch” comes again Wed 25 Nov, 13:00.'
    assert.deepEqual(await anna.click(series), [already])
    await anna.wait(24 * HOUR)
    assert.match(
      (await anna.click(series)).join(),
      /^That one is done already\. “stretch” comes again Thu 26 Nov, 13:00/,
    )
  })

  it('lends its numbers to no empty list: those are of what is open', async () => {
    const anna = stage().person('Anna')
    await three(anna)
    await play(anna, [
      ['show overdue', /^Nothing is waiting for you/],
      ['cancel 2', 'Cancelled: see the dentist'],
    ])
  })

  it('says what to say when it is empty', async () => {
    await play(stage().person('Anna'), [['list', 'No reminders. Try “remind me tomorrow at 9 to call mom”.']])
  })

  it('has filters', async () => {
    const anna = stage().person('Anna')
    await three(anna)
    await anna.say('remind me in 30 minutes to stretch')
    await anna.wait(30 * MINUTE)
    await play(anna, [
      ["what's next?", /^Next up:\n1\. call mom/],
      ['show repeating reminders', /^1 repeating reminder:\n1\. plan the week/],
      ['show overdue', /^1 reminder still waiting for you:\n1\. stretch — came Tue 24 Nov, 12:30, not done yet/],
      ['find dentist', /^1 reminder with “dentist”:\n1\. see the dentist/],
      ['what do I have this week?', /^3 reminders this week:\n1\. stretch[\s\S]*call mom[\s\S]*dentist/],
      ['list today', /^1 reminder today:\n1\. stretch/],
    ])
  })

  it('comes in pages of ten whose numbers go on', async () => {
    const anna = stage().person('Anna')
    for (let number = 1; number <= 23; number += 1) {
      await anna.say(`remind me in ${number} hours to do thing ${number}`)
      await anna.wait(3_000)
    }
    await play(anna, [
      [
        'list',
        /^23 reminders:\n1\. do thing 1 —[\s\S]*\n10\. do thing 10 —[^\n]*\n1–10 of 23\. Say “more” or “back”\./,
      ],
      ['more', /\n11\. do thing 11 —[\s\S]*\n11–20 of 23/],
      ['more', /\n21\. do thing 21 —[\s\S]*\n21–23 of 23/],
      ['more', 'That was all of them.'],
      ['cancel 23', 'Cancelled: do thing 23'],
      ['list', /^22 reminders:/],
      [{ tap: 'More' }, /\n11\. do thing 11 —/],
      [{ tap: 'Back' }, /\n1\. do thing 1 —/],
    ])
  })

  it('has Done, Snooze, Change and Cancel for each row, and stays when one is used', async () => {
    const anna = stage().person('Anna')
    await three(anna)
    await anna.say('list')
    const list = anna.latest
    await play(anna, [
      [{ tap: 'Cancel it', row: '2' }, 'Cancelled: see the dentist'],
      [{ tap: 'Change text', row: '1' }, 'What shall “call mom” say instead?'],
      ['call dad', /^Changed “call mom” to “call dad”.\n/],
      [{ tap: 'Change time', row: '3' }, 'When shall “plan the week” come instead?'],
      ['every tuesday at 11am', /^Changed: plan the week\nEvery Tuesday at 11:00/],
      [{ tap: 'Snooze 1 h', row: '1' }, /^Snoozed until Tue 24 Nov, 13:00, in 1 hour: call dad/],
    ])
    assert.ok(anna.sent.some(({ id, text }) => id === list.id && text === list.text))
  })

  it('keeps its numbers until the next list is shown', async () => {
    const anna = stage().person('Anna')
    await three(anna)
    await play(anna, [
      ['list', LIST],
      ['remind me in 5 minutes to stretch', /^I'll remind you: stretch/],
      ['cancel 1', 'Cancelled: call mom'],
      ['cancel 2', 'Cancelled: see the dentist'],
      ['cancel 7', 'There is no number 7 in your list; it has 3 entries.'],
      ['cancel 1', '“call mom” is already cancelled.'],
    ])
  })

  it('shows failed ones, and sends them again when asked', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await anna.say('remind me in 5 minutes to stretch')
    at.refusing.add(anna.conversation)
    await anna.wait(5 * MINUTE)
    at.refusing.clear()
    await play(anna, [
      [
        'list',
        /^1 reminder:\n1\. stretch — could not be delivered Tue 24 Nov, 12:05\n[\s\S]*One reminder did not reach you:\n“stretch”, Tue 24 Nov, 12:05: the chat no longer takes messages from me\.$/,
      ],
      ['list', /^1 reminder:\n1\. stretch — could not be delivered[^\n]*$/],
      [{ tap: 'Send it again', row: '1' }, 'On its way: stretch'],
      [{ wait: 1_000 }, /^⏰ stretch\n/],
    ])
  })

  it('shows in a group what fires there, and in a personal chat everything and where', async () => {
    const at = stage()
    const anna = at.person('Anna')
    const inTeam = at.person('Anna', { isGroup: true })
    await anna.say('remind me tomorrow at 9am to call mom')
    await inTeam.say('remind us tomorrow at 10am to plan')
    await play(inTeam, [['list', /^1 reminder:\n1\. plan — Wed 25 Nov, 10:00 \(in 22 hours\)\nTimes are/]])
    await play(anna, [
      ['list', /^2 reminders:\n1\. call mom — [^\n]*\n2\. plan — Wed 25 Nov, 10:00 \(in 22 hours\) · in Team$/],
    ])
  })

  it('is split below the limit of the channel', async () => {
    const anna = stage({ channelId: 'sms' }).person('Anna')
    for (let number = 1; number <= 10; number += 1) {
      await anna.say(`remind me in ${number} hours to ${'do a very long thing '.repeat(8)}`)
      await anna.wait(3_000)
    }
    const parts = await anna.say('list')
    assert.ok(parts.length > 0)
    assert.ok(parts.every((part) => part.length <= 1_550))
    assert.match(parts.join('\n'), /\n10\. do a very/)
  })
})

describe('3. the list after a while', () => {
  it('names what fired and was not finished', async () => {
    const anna = stage().person('Anna')
    await anna.say('remind me in 1 hour to stretch')
    await play(anna, [
      [{ wait: HOUR }, /^⏰ stretch/],
      ['list', /^1 reminder:\n1\. stretch — came Tue 24 Nov, 13:00, not done yet$/],
    ])
  })

  it('passes nothing over when what was shown is over by the next page', async () => {
    const at = stage()
    const anna = at.person('Anna')
    for (let number = 1; number <= 22; number += 1) {
      await anna.say(`remind me tomorrow at 9am to task ${number}`)
      at.now += 3_000
    }
    await play(anna, [
      ['list', /\n10\. task 10 —/],
      ['cancel 1, 2 and 3', /Cancelled[\s\S]*task 3/],
    ])
    const second = (await anna.say('more')).join()
    assert.match(second, /\n11\. task 11 —[\s\S]*\n20\. task 20 —/)
    assert.match((await anna.say('more')).join(), /\n21\. task 21 —[\s\S]*\n22\. task 22 —/)
    await play(anna, [
      ['cancel 12', 'Cancelled: task 12'],
      ['more', 'That was all of them.'],
    ])
  })

  it('of thousands reads the page that is shown, and what a number of another page names', async () => {
    const at = stage({ limits: { reminders: 10_000 } })
    const anna = at.person('Anna')
    await anna.say('remind me tomorrow at 9am to water plant 0')
    const [first] = await at.store.remindersOf(anna.key)
    assert.ok(first)
    const others = Array.from({ length: 4_999 }, (_, index) => ({
      ...first,
      id: `plant${index + 1}`,
      text: `water plant ${index + 1}`,
      dueAt: first.dueAt + (index + 1) * 1_000,
      version: 0,
    }))
    await at.store.commit({ reminders: others })
    let read = 0
    const { pageOf, remindersOf } = at.store
    at.store.pageOf = async (...asked) => {
      const page = await pageOf.apply(at.store, asked)
      read += page.reminders.length
      return page
    }
    at.store.remindersOf = async (...asked) => {
      const reminders = await remindersOf.apply(at.store, asked)
      read += reminders.length
      return reminders
    }
    await play(anna, [
      ['list', /^5,?000 reminders:\n1\. water plant 0 [\s\S]*\n10\. water plant 9 [\s\S]*\n1–10 of 5,?000/],
      ['more', /\n11\. water plant 10 [\s\S]*\n20\. water plant 19 [\s\S]*\n11–20 of 5,?000/],
    ])
    assert.equal(read, 20)
    await play(anna, [
      ['cancel 2', 'Cancelled: water plant 1'],
      ['cancel 4000', 'Cancelled: water plant 4000'], // of those that are left
      ['cancel 6000', /5,?000/],
    ])
  })
})
