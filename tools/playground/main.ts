import { spawn } from 'node:child_process'
import { startPlayground } from './playground.js'

/**
 * `npm run playground`: Microsoft's Agents Playground before the bot that runs at BOT_URL, or before one that is started for
 * it where none answers there.
 */
const botUrl = process.env.BOT_URL ?? 'http://127.0.0.1:3978'

const isRunning = () =>
  fetch(`${botUrl}/healthz`).then(
    ({ ok }) => ok,
    () => false, // nobody listens there
  )

const bot = (await isRunning())
  ? null
  : spawn(process.execPath, ['dist/main.js'], { stdio: 'inherit', env: { ...process.env, PORT: new URL(botUrl).port } })
const playground = await startPlayground(botUrl, { port: 56150, opensBrowser: true })
console.log(`Open ${playground.url}: Teams as your bot sees it. Ctrl+C ends it.`)
process.on('SIGINT', () => void playground.stop())
process.on('SIGTERM', () => void playground.stop())
await playground.ended
bot?.kill()
