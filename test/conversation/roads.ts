import assert from 'node:assert/strict'
import { type Activity, ActivityTypes, type Attachment } from 'botbuilder'
import * as slack from '../../src/adapters/slack/blocks.js'
import { activityOf as heardOnSlack, interactionActivity } from '../../src/adapters/slack/event.js'
import * as telegram from '../../src/adapters/telegram/outgoing.js'
import { activityOf as heardOnTelegram } from '../../src/adapters/telegram/update.js'
import type { StageRoad } from '../../src/cli/talk/stage.js'

/** The roads' own translations, both ways, without a network: what a platform shows of a message, and what is heard of one. */

const HERO_CARD = 'application/vnd.microsoft.card.hero'

/** A message as people see it: words, buttons and files, and nothing else that the bot made. */
function seen(activity: Partial<Activity>, text: string, buttons: { title: string; value: string }[]) {
  const files = (activity.attachments ?? []).filter(({ contentUrl }) => contentUrl !== undefined)
  const card: Attachment[] = buttons.length > 0 ? [{ contentType: HERO_CARD, content: { buttons } }] : []
  return { ...activity, text, suggestedActions: undefined, attachments: [...card, ...files] }
}

/** Of what the road made of it only what the bot reads; who speaks where stays as the stage has it. */
const asHeard = (whole: Partial<Activity>, made: Partial<Activity> | null): Partial<Activity> => {
  assert.ok(made, 'the road dropped what a person said')
  const { type, text, textFormat, entities } = made
  return { ...whole, type, text, textFormat, entities }
}

const isWords = ({ type, text, value, attachments }: Partial<Activity>): boolean =>
  type === ActivityTypes.Message && Boolean(text) && value === undefined && (attachments ?? []).length === 0

/** Buttons whose text is longer than Telegram keeps stand for it by a short name. */
function overTelegram(): StageRoad {
  const long = new Map<string, string>()
  const me = { id: 1, is_bot: true, first_name: 'Reminders', username: 'reminders_bot' } as Parameters<
    typeof heardOnTelegram
  >[1]
  const dataOf = (text: string) => {
    if (Buffer.byteLength(text) <= 64) return text
    const short = `/b ${long.size}`
    long.set(short, text)
    return short
  }
  return {
    channelId: 'telegram-bot',
    shown: (activity) => {
      const [words] = telegram.outgoingOf(activity, dataOf)
      if (words?.call !== 'message') return activity
      assert.ok(words.text.length <= 4_096, 'Telegram takes no longer text')
      const keys = words.keyboard?.inline_keyboard.flat() ?? []
      const buttons = keys.map((key) => ({ title: key.text, value: 'callback_data' in key ? key.callback_data : '' }))
      for (const { value } of buttons) assert.ok(Buffer.byteLength(value) <= 64, 'Telegram keeps no longer data')
      return seen(activity, words.text, buttons)
    },
    heard: (whole) => {
      if (!isWords(whole)) return whole
      const from = { id: 7, is_bot: false, first_name: 'Anna' }
      const message = { message_id: 1, date: 0, chat: { id: 7, type: 'private', first_name: 'Anna' }, from }
      const isClick = /^\/(?:do|b) /.test(whole.text ?? '')
      const update = isClick
        ? { update_id: 1, callback_query: { id: '1', chat_instance: '1', from, message, data: whole.text } }
        : { update_id: 1, message: { ...message, text: whole.text } }
      const made = heardOnTelegram(
        update as Parameters<typeof heardOnTelegram>[0],
        me,
        (name, rest) => `${name} ${rest}`,
      )
      return asHeard(whole, made && { ...made, text: long.get(made.text) ?? made.text })
    },
  }
}

function overSlack(): StageRoad {
  const me = { userId: 'U0BOT', teamId: 'T1', name: 'Reminders' }
  const speaker: Parameters<typeof heardOnSlack>[1] = { userId: 'U7', profile: { name: 'Anna' } }
  return {
    channelId: 'slack-bot',
    shown: (activity) => {
      const [words] = slack.outgoingOf(activity)
      if (words?.call !== 'message') return activity
      assert.ok(words.blocks.length <= 50, 'Slack takes no more blocks')
      const buttons = words.blocks.flatMap((block) =>
        block.type === 'actions'
          ? block.elements.map((each) => each as unknown as { text: { text: string }; value: string })
          : [],
      )
      return seen(
        activity,
        activity.text ?? '',
        buttons.map(({ text, value }) => ({ title: text.text, value })),
      )
    },
    heard: (whole) => {
      if (!isWords(whole)) return whole
      const text = whole.text ?? ''
      const place = { channel: 'D1' }
      if (text.startsWith('/do '))
        return asHeard(whole, interactionActivity({ place, personal: true, id: '1', text }, speaker, me))
      // Slack writes three characters otherwise.
      const written = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      const event = { type: 'message', channel: 'D1', channel_type: 'im', user: 'U7', ts: '1.0', text: written }
      return asHeard(whole, heardOnSlack(event as Parameters<typeof heardOnSlack>[0], speaker, new Map(), me))
    },
  }
}

export const ROADS = { Telegram: overTelegram, Slack: overSlack }
