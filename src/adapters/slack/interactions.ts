import type { Interaction } from './event.js'
import type { People } from './people.js'

/** Shapes of docs.slack.dev/reference/interaction-payloads, as far as they are read. */
export interface BlockActions {
  user: { id: string }
  channel: { id: string }
  message?: { ts: string; thread_ts?: string }
  container?: { message_ts?: string }
  actions: { value?: string; action_ts?: string }[]
}

export interface Shortcut {
  callback_id: string
  trigger_id: string
  action_ts?: string
  user: { id: string }
  message: { text?: string; user?: string }
}

export interface SlashCommand {
  user_id: string
  text: string
  trigger_id: string
}

/** What the shortcut was called on. */
export async function aboutOf({ message }: Shortcut, people: People): Promise<Interaction['about']> {
  const from = message.user === undefined ? '' : (await people.profile(message.user)).name
  return message.text ? { text: message.text, from } : undefined
}
