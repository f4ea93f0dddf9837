import type { PushedReminder } from '../../wire.js'
import type { NoticeVerb } from '../alerts/notice.js'
import type { Outgoing } from '../connection/activity.js'
import { Away, post, refreshed } from '../connection/api.js'
import { keep, kept } from '../connection/kept.js'
import { outgoing } from '../connection/outgoing.js'
import { scope, windows } from './scope.js'

/** Whose entries of the outbox are the service worker's; a page that opens takes over what is left of them. */
const OWNER = 'worker'
const SYNC = 'outbox'

/** `open`: only the page can help, as this browser is signed out. */
type Result = 'taken' | 'later' | 'open'

/** A press on the notification, as the same button of the card in the chat. Pressed twice it is still one. */
export const press = async ({ activityId, reminder }: PushedReminder, verb: NoticeVerb): Promise<Result> => {
  if (reminder === undefined) return 'open'
  const value = { do: verb, ...reminder, ...(verb === 'snooze' && { with: '10m' }) }
  const clientActivityID = `${activityId} ${verb}`
  const activity: Outgoing = { ...outgoing({ type: 'message', value }), channelData: { clientActivityID } }
  await keep('outbox', (all = []) => [...all, { owner: OWNER, activity }])
  return sendLeft()
}

/** Sends what was pressed and not taken yet, oldest first. What cannot go now goes with the next network, or the next page. */
export const sendLeft = async (): Promise<Result> => {
  const left = ((await kept('outbox')) ?? []).filter(({ owner }) => owner === OWNER)
  for (const { activity } of left) {
    const result = await send(activity)
    if (result !== 'taken') {
      await scope.registration.sync?.register(SYNC).catch(() => undefined)
      for (const client of await windows()) client.postMessage(SYNC)
      return result
    }
    const { clientActivityID } = activity.channelData
    await keep('outbox', (all = []) =>
      all.filter((each) => each.activity.channelData.clientActivityID !== clientActivityID),
    )
  }
  return 'taken'
}

const send = async (activity: Outgoing): Promise<Result> => {
  const conversation = await kept('conversation')
  if (conversation === undefined) return 'open'
  try {
    const fresh = await refreshed(conversation.token)
    if (fresh === null) return 'open'
    const { conversationId } = conversation
    await keep('conversation', () => ({ conversationId, token: fresh.token }))
    // What the bot refuses for good is over, too.
    return (await post({ conversationId, token: fresh.token }, activity)) === 'gone' ? 'open' : 'taken'
  } catch (error) {
    if (error instanceof Away) return 'later'
    throw error
  }
}
