import assert from 'node:assert/strict'
import type { Speaker } from '../../src/cli/talk/speaker.js'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const MINUTE = 60_000

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const both = (at = stage()) => {
  const telegram = at.person('Anna', { channelId: 'telegram-bot' })
  const slack = at.person('Anna', { channelId: 'slack-bot', conversationId: 'slack-anna' })
  return { at, telegram, slack }
}

const codeIn = (said: string[]): string => /\b[A-Z2-9]{4}-[A-Z2-9]{4}\b/.exec(said.join('\n'))?.[0] ?? 'no code'

/** The code of one chat is said in the other. */
async function join(one: Speaker, other: Speaker): Promise<string[]> {
  await other.say('hello')
  return other.say(`link ${codeIn(await one.say('link'))}`)
}

const list = async (who: Speaker): Promise<string> => (await who.say('list')).join('\n')

describe('26. one person in several chats', () => {
  it('has one list once the code of one chat is said in the other, and each reminder comes where it was set', async () => {
    const { at, telegram, slack } = both()
    await telegram.say('remind me in 10 minutes to stretch')
    await slack.say('remind me in 20 minutes to drink')
    const told = telegram.sent.length
    assert.match((await join(telegram, slack)).join(), /^This chat and Telegram are one list now\./)
    assert.match(telegram.sent.slice(told).at(-1)?.text ?? '', /^This chat and Slack are one list now, as the code/)
    assert.match(await list(telegram), /1\. stretch.*\n2\. drink .*Slack/)
    assert.match(await list(slack), /1\. stretch .*Telegram.*\n2\. drink/)
    await at.advance(30 * MINUTE)
    assert.match(telegram.latest.text ?? '', /^⏰ stretch/)
    assert.match(slack.latest.text ?? '', /^⏰ drink/)
    await play(slack, [
      ['done with stretch', /^Done: stretch/],
      ['cancel drink', /^Cancelled: drink/],
      ['undo', /drink/],
    ])
  })

  it('takes a code in any spelling, once, and for ten minutes', async () => {
    const { at, telegram, slack } = both()
    await slack.say('hello')
    const late = codeIn(await telegram.say('link'))
    await at.advance(11 * MINUTE)
    assert.match((await slack.say(late)).join(), /^That code is not one of mine, or older than ten minutes/)
    const code = codeIn(await telegram.say('link my chats'))
    assert.match((await telegram.say(code)).join(), /^That is the code of this very chat/)
    assert.match((await slack.say(code.toLowerCase().replace('-', ' '))).join(), /^This chat and Telegram are one list/)
    const third = at.person('Eve', { channelId: 'webchat' })
    assert.match((await third.say(`link ${code}`)).join(), /^That code is not one of mine/)
  })

  it('lets nobody guess, and tells nobody a code where others read along', async () => {
    const { at, telegram } = both()
    const code = codeIn(await telegram.say('link'))
    const eve = at.person('Eve', { channelId: 'webchat' })
    for (let tries = 0; tries < 5; tries += 1)
      assert.match((await eve.say(`link BC2D-FG${tries + 2}H`)).join(), /^That code is not one of mine/)
    at.restart()
    assert.match(
      (await eve.say(`link ${code}`)).join(),
      /^Those were too many codes that did not fit\. Try again in 10/,
    )
    assert.doesNotMatch(await list(eve), /Telegram/)
    await at.advance(10 * MINUTE)
    const again = codeIn(await telegram.say('link'))
    const group = at.person('Anna', { channelId: 'slack-bot', isGroup: true })
    const bot = { entities: [{ type: 'mention', mentioned: { id: 'bot', name: 'Reminders' }, text: '@Reminders' }] }
    assert.match((await group.say('@Reminders link', bot)).join(), /^Others read along here/)
    assert.match((await group.say(`@Reminders link ${again}`, bot)).join(), /^Others can read that code here/)
    assert.match((await eve.say(`link ${again}`)).join(), /^That code is not one of mine/)
  })

  it('has one set of settings everywhere, and answers each message in its own language', async () => {
    const { telegram, slack } = both()
    await play(telegram, [
      ['my time zone is Europe/Berlin', /Europe\/Berlin/],
      ['remind me today at 22:30 to sleep', /22:30/],
      ['morning means 7:30', /07:30/],
    ])
    await play(slack, [
      ['my time zone is Europe/London', /Europe\/London/],
      ['quiet hours from 22:00 to 6:00', /22:00/],
    ])
    assert.match((await join(telegram, slack)).join(), /Time zone, quiet hours and other settings hold in all of them/)
    // Where both had chosen, it is what the chat has in which the code was said; a moment that was confirmed stays.
    assert.match(await list(telegram), /sleep.*21:30.*\nTimes are Europe\/London\.$/s)
    await play(telegram, [
      ['remind me tomorrow at 23:00 to read', /quiet hours.*06:00/s],
      ['remind me tomorrow morning to run', /07:30, in \d+ hours/],
    ])
    await play(slack, [
      ['remind me tomorrow morning to swim', /07:30, in \d+ hours/],
      ['no quiet hours', /read.*23:00/s],
      ['use the 12-hour clock', /\d am/],
    ])
    assert.match(await list(telegram), /read.*11:00 pm/)
    await slack.say('undo')
    assert.match(await list(telegram), /read.*23:00/)
    assert.match((await telegram.say('erinnere mich morgen um 9 an den Anruf')).join(), /^Ich erinnere dich/)
    assert.match((await slack.say('remind me tomorrow at 10 to call')).join(), /^I'll remind you/)
    await slack.say('unlink')
    await slack.say('my time zone is Asia/Tokyo')
    assert.match((await telegram.say('remind me tomorrow at 9 to go')).join(), /09:00, in 22 hours/)
  })

  it('knows the zone in every chat when one of the clients tells it', async () => {
    const { telegram, slack } = both(stage({ timeZone: null }))
    await slack.say('hi', { localTimezone: 'Asia/Tokyo' })
    await join(telegram, slack)
    assert.match((await telegram.say('remind me tomorrow at 9 to call')).join(), /09:00, in 13 hours/)
  })

  it('sets a reminder in the other chat, and sends one there and back', async () => {
    const { at, telegram, slack } = both()
    await play(telegram, [
      ['remind me on Slack in 5 minutes to call', /^I know no Slack chat of yours/],
      ['link', /^Say this in your other chat/],
    ])
    await join(telegram, slack)
    await play(telegram, [
      ['remind me on Slack in 5 minutes to call', /^I'll remind you on Slack: call\nTue 24 Nov, 12:05/],
      ['remind me in 6 minutes to go', /^I'll remind you: go/],
      ['send it to Slack', 'From now on this comes on Slack: go'],
      ['remind me every day at 13:00 to eat and 10 minutes before', /^I'll remind you: eat/],
      ['send eat to slack', 'From now on this comes on Slack: eat'],
      ['send go here', 'From now on this comes here: go'],
      ['undo', /go/],
    ])
    await at.advance(8 * MINUTE)
    const came = slack.sent.map(({ text }) => text?.split('\n')[0])
    assert.deepEqual(came.slice(-2), ['⏰ call', '⏰ go'])
    await at.advance(60 * MINUTE)
    assert.deepEqual(slack.sent.map(({ text }) => text?.split('\n')[0]).slice(-2), [
      '⏰ in 10 minutes: eat (Tue 24 Nov, 13:00)',
      '⏰ eat',
    ])
    await play(slack, [['done', /^Done: eat/]])
    assert.match(await list(telegram), /3\. eat .* · on Slack/)
  })

  it('brings in the other chat what one refuses, and says so', async () => {
    const { at, telegram, slack } = both()
    await telegram.say('remind me every day at 12:05 to stretch')
    await join(telegram, slack)
    at.refusing.add(telegram.conversation)
    await at.advance(6 * MINUTE)
    assert.match(
      slack.latest.text ?? '',
      /^⏰ stretch\nYou asked me Tue 24 Nov, 12:00\.\nTelegram did not take this from me, so it comes here\./,
    )
    assert.match((await slack.say('done')).join(), /^Done: stretch/)
    at.refusing.clear()
    await at.advance(24 * 60 * MINUTE)
    assert.match(telegram.latest.text ?? '', /^⏰ stretch/)
  })

  it('says that it failed when every chat refuses', async () => {
    const { at, telegram, slack } = both()
    await telegram.say('remind me in 5 minutes to stretch')
    await join(telegram, slack)
    at.refusing.add(telegram.conversation)
    at.refusing.add(slack.conversation)
    await at.advance(6 * MINUTE)
    at.refusing.clear()
    assert.match((await slack.say('hello')).join('\n'), /One reminder did not reach you:\n“stretch”/)
  })

  it('is parted by a word: each has what is its own, and buttons of before open nothing', async () => {
    const { at, telegram, slack } = both()
    await telegram.say('remind me in 10 minutes to stretch')
    await join(telegram, slack)
    const [reminder] = await at.store.remindersOf(telegram.key)
    at.refusing.add(telegram.conversation)
    await at.advance(11 * MINUTE)
    assert.match(slack.latest.text ?? '', /^⏰ stretch/)
    at.refusing.clear()
    assert.match(
      (await slack.say('unlink')).join(),
      /^Parted: this chat has a list of its own again, and so has Telegram/,
    )
    assert.match(telegram.latest.text ?? '', /^Parted: Slack has a list of its own again/)
    assert.doesNotMatch(await list(slack), /stretch/)
    assert.match(await list(telegram), /stretch/)
    const outcome = await at.book.complete(
      {
        person: slack.key,
        channelId: 'slack-bot',
        conversation: slack.conversation,
        conversationKind: 'personal',
        timeZone: 'UTC',
      },
      reminder?.id ?? '',
    )
    assert.equal(outcome.ok ? 'done' : outcome.problem.kind, 'not-found')
    assert.match((await slack.say('unlink')).join(), /^This chat is not linked with another/)
  })

  it('counts no link that only one side knows', async () => {
    const { at, telegram, slack } = both()
    await telegram.say('remind me in 10 minutes to stretch')
    await slack.say('hello')
    const eve = await at.store.person(slack.key)
    assert.ok(eve)
    await at.store.commit({ people: [{ ...eve, links: [telegram.key] }] })
    assert.doesNotMatch(await list(slack), /stretch/)
  })

  it('forgets the link with the person, and codes and tries with it', async () => {
    const { at, telegram, slack } = both()
    await telegram.say('remind me in 10 minutes to stretch')
    await join(telegram, slack)
    await slack.say('link')
    await slack.say('link BC2D-FG2H')
    await play(slack, [
      ['delete everything about me', /^Delete everything/],
      ['yes', /I no longer know anything about you\.\nTelegram still has its own; say it there, too\./],
    ])
    assert.deepEqual((await at.store.person(telegram.key))?.links, [])
    assert.match(await list(telegram), /stretch/)
    assert.equal(await at.store.person(slack.key), undefined)
    assert.doesNotMatch(JSON.stringify(await at.documents.read([`links/accounts/${slack.key}`])), /slack/)
  })

  it('is said in German', async () => {
    const { telegram, slack } = both(stage({ locale: 'de-DE' }))
    await slack.say('hallo')
    const code = codeIn(await telegram.say('verknüpfe meine Chats'))
    assert.match((await slack.say(`code ${code}`)).join(), /^Dieser Chat und Telegram sind jetzt eine Liste/)
    await play(slack, [
      ['erinnere mich auf Telegram in 5 Minuten ans Strecken', /^Ich erinnere dich auf Telegram: Strecken/],
      ['schick es hierher', 'Das kommt ab jetzt hier: Strecken'],
      ['trennen', /^Getrennt: Dieser Chat hat wieder seine eigene Liste/],
    ])
  })
})
