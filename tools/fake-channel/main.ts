import type { Activity } from 'botbuilder'
import { ACCEPT, FakeChannel } from './channel.js'

/**
 * The fake channel in a process of its own, so that its work is not counted as the bot's. Takes everything, after `delayMs`
 * where told so, and speaks with its parent over IPC.
 */
export type Order =
  | { kind: 'delay'; ms: number }
  /** Of conversations whose id begins so; `null`: they never get an answer. */
  | { kind: 'delay-some'; prefix: string; ms: number | null }
  | { kind: 'forget' }
  | { kind: 'report' }
export type Report =
  | { kind: 'open'; serviceUrl: string }
  | { kind: 'arrivals'; arrivals: { conversation: string; text: string; at: number }[] }

const channel = new FakeChannel({ keep: false })
let arrivals: { conversation: string; text: string; at: number }[] = []
channel.onArrival = ({ conversation, activity, at }) => {
  arrivals.push({ conversation, text: (activity as Partial<Activity>).text ?? '', at })
}

const tell = (report: Report) => process.send?.(report)

process.on('message', (order: Order) => {
  switch (order.kind) {
    case 'delay':
      channel.behave = () => ({ kind: 'accept', delayMs: order.ms })
      return
    case 'delay-some':
      channel.behave = (conversation) => {
        if (!conversation.startsWith(order.prefix)) return ACCEPT
        return order.ms === null ? { kind: 'hang' } : { kind: 'accept', delayMs: order.ms }
      }
      return
    case 'forget':
      arrivals = []
      return
    case 'report':
      tell({ kind: 'arrivals', arrivals })
  }
})
process.on('disconnect', () => process.exit(0))

await channel.open()
tell({ kind: 'open', serviceUrl: channel.serviceUrl })
