import { Courier } from './courier.js'
import type { CourierParts } from './parts.js'
import { Scheduler, type SchedulerParts } from './scheduler.js'

export type { Scheduler } from './scheduler.js'

export type DeliveryParts<Message> = Omit<CourierParts<Message>, 'sleep' | 'random'> &
  Pick<SchedulerParts, 'store' | 'clock' | 'log'>

/** Everything between a due moment and a message on its way; `start()` it, and `stop()` it before the store is closed. */
export function openDelivery<Message>(parts: DeliveryParts<Message>): Scheduler {
  const courier = new Courier({ ...parts, sleep, random: Math.random })
  return new Scheduler({ ...parts, courier, sleep, stopwatch: () => performance.now() })
}

/** Keeps no process alive: when nothing else is going on, there is nothing to wait for. */
const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
