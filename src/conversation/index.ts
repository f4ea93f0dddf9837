export { createBot, type ReminderBot } from './bot.js'
export { type RenderParts, renderDelivery } from './delivery.js'
export type { Deps, Log } from './deps.js'
