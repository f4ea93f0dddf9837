import { sleep } from '../base/clock.js'
import { Courier } from './courier.js'
import type { CourierDeps } from './parts.js'
import { Scheduler, type SchedulerParts } from './scheduler.js'

export type { Scheduler } from './scheduler.js'

export type DeliveryParts<Message> = Omit<CourierDeps<Message>, 'sleep' | 'random'> &
  Pick<SchedulerParts, 'store' | 'clock' | 'log'>

/** Everything between a due moment and a message on its way; `start()` it, and `stop()` it before the store is closed. */
export function openDelivery<Message>(parts: DeliveryParts<Message>): Scheduler {
  const dueNow = (): void => scheduler.dueNow()
  const courier: Courier<Message> = new Courier({ ...parts, sleep, random: Math.random, dueNow })
  const scheduler: Scheduler = new Scheduler({ ...parts, courier, sleep, stopwatch: () => performance.now() })
  return scheduler
}
