import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'

const REMINDERS = 20
/** Apart from each other, so that they are due at different parts of a second. */
const ASK_EVERY_MS = 230
const PATIENCE_MS = 15_000

interface Activity {
  text?: string
  from: { id: string }
  replyToId?: string
}

/**
 * How late reminders come to one who chats with the running bot over Direct Line and its stream, in milliseconds: asks for
 * each in 5 seconds and counts from the moment of asking, as a person does.
 * @throws when one has not come within fifteen seconds.
 */
export async function latenessInChat(url: string): Promise<number[]> {
  const user = { id: 'dl_waiting', name: 'Ann' }
  const { token } = await post<{ token: string }>(`${url}/v3/directline/tokens/generate`, undefined, { user })
  const conversations = `${url}/v3/directline/conversations`
  const talk = await post<{ conversationId: string; token?: string; streamUrl: string }>(conversations, token, {})
  const cameAt = new Map<string, number>()
  const stream = new WebSocket(talk.streamUrl)
  stream.on('message', (data) => {
    const at = performance.now()
    const said = String(data) // empty to keep the line open
    const { activities } = said === '' ? { activities: [] } : (JSON.parse(said) as { activities: Activity[] })
    for (const { from, replyToId, ...content } of activities) {
      const plant = /plant (\d+)/.exec(JSON.stringify(content))?.[1]
      if (plant !== undefined && from.id !== user.id && replyToId === undefined) cameAt.set(plant, at)
    }
  })
  await once(stream, 'open')
  try {
    const dueAt: number[] = []
    for (let n = 0; n < REMINDERS; n += 1) {
      const next = pause(ASK_EVERY_MS)
      dueAt.push(performance.now() + 5_000)
      await post(`${conversations}/${talk.conversationId}/activities`, talk.token ?? token, {
        type: 'message',
        from: user,
        text: `remind me in 5 seconds to water plant ${n}`,
        locale: 'en-GB',
        localTimezone: 'UTC',
      })
      await next
    }
    for (const end = performance.now() + PATIENCE_MS; cameAt.size < REMINDERS && performance.now() < end; )
      await pause(50)
    return dueAt.map((due, n) => {
      const at = cameAt.get(String(n))
      if (at === undefined) throw new Error(`The reminder of plant ${n} did not come; ${cameAt.size} others did.`)
      return at - due
    })
  } finally {
    stream.terminate()
  }
}

async function post<T>(address: string, token: string | undefined, body: object): Promise<T> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as T
}
