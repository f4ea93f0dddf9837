import type { Chat } from './channel.js'
import type { Person } from './people.js'
import { phrasesFor, type ReminderStore } from './product.js'

/** One post of one activity, and what came of it. */
export interface Turn {
  number: number
  activityId: string
  /** The same activity is posted twice, and either may be the one that acts. */
  hasTwin: boolean
  person: Person
  chat: Chat
  what: string
  /** What a button carried. */
  click?: { do: string; id?: string }
  isAddressed: boolean
  replies: string[]
  /** Messages of this turn that their channel did not take or did not confirm. */
  failedSends: number
  /** The disk refused something meanwhile. */
  diskTrouble: boolean
  /** Changes of reminders that the store confirmed. */
  edits: number
  status?: number
}

interface Found {
  invariant: string
  detail: string
}

const words = phrasesFor('en-GB')
const CLAIMS =
  /^(Done: |Snoozed until|Cancelled|Taken back|Moved: |Paused|Going on: |I'll skip|I'll remind|Your settings are)/
/** The same claim of a turn that made it before, which needs no second change. */
const AGAIN = /^I'll remind/
const EVERY_CLICK = 'every click has its effect or a true sentence'

/** Whether what the person was told is true, once the turn has been answered. */
export async function checkTurn(turn: Turn, store: ReminderStore): Promise<Found | null> {
  const { replies, failedSends, hasTwin, edits, diskTrouble, what, number } = turn
  const said = replies.join(' / ')
  const no = (detail: string): Found => ({
    invariant: EVERY_CLICK,
    detail: `turn ${number} of ${turn.person.name}, ${what}: ${detail}; said: ${said}`,
  })
  if (turn.status !== 200) return no(`answered with ${turn.status}`)
  if (failedSends > 0) return null
  if (replies.length === 0) return turn.isAddressed && !hasTwin ? no('no answer') : null
  if (said.includes(words.trouble.broken)) return no('broke')
  if (said.includes(words.trouble.storeAway)) {
    if (!diskTrouble) return no('the disk was well')
    return edits > 0 || replies.some((reply) => CLAIMS.test(reply)) ? no('something was kept') : null
  }
  if (replies.some((reply) => CLAIMS.test(reply) && !AGAIN.test(reply)) && edits === 0 && !hasTwin)
    return no('nothing was changed')
  if (
    said.includes(words.refused.notFound) &&
    turn.click?.id !== undefined &&
    (await isTheirs(turn, turn.click.id, store))
  )
    return no('it is there, and theirs')
  return null
}

/** The reminder of a button stands in the store, or its series does, and the one who clicked may act on it. */
async function isTheirs({ person, chat, click }: Turn, id: string, store: ReminderStore): Promise<boolean> {
  const [seriesId = ''] = id.split('.')
  const found = (await store.reminder(id)) ?? (await store.reminder(seriesId))
  if (found === undefined) return false
  if (found.owner === person.key) return true
  return click?.do === 'join' && chat.isGroup && found.conversation === `${chat.channelId}|${chat.id}`
}
