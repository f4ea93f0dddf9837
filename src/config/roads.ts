import { isLoopback } from '../base/loopback.js'
import type { Settings } from './settings.js'

/** Where the bot speaks to Telegram, and as whom. */
export interface TelegramRoad {
  token: string
  /** Without a slash at the end. */
  apiRoot: string
  /** Telegram posts updates below this address, with this secret; absent: they are polled. */
  webhook?: { publicUrl: string; secret: string }
}

const TELEGRAM_TOKEN = /^\d+:[\w-]{20,}$/

/** `null` without TELEGRAM_BOT_TOKEN. */
export function readTelegram(settings: Settings, publicUrl: string | undefined): TelegramRoad | null {
  const token = settings.text('TELEGRAM_BOT_TOKEN')
  if (token === undefined) return null
  if (!TELEGRAM_TOKEN.test(token))
    settings.secretMistake(
      'TELEGRAM_BOT_TOKEN',
      'copy the whole token that @BotFather gave: a number, a colon and letters',
    )
  const apiRoot = root(settings, 'TELEGRAM_API_ROOT', 'https://api.telegram.org')
  const webhook = readWebhook(settings, publicUrl, apiRoot)
  return { token, apiRoot, ...(webhook && { webhook }) }
}

/** What Telegram takes as a secret, and long enough that nobody finds it. */
const WEBHOOK_SECRET = /^[\w-]{20,256}$/

function readWebhook(settings: Settings, publicUrl: string | undefined, apiRoot: string): TelegramRoad['webhook'] {
  const secret = settings.text('TELEGRAM_WEBHOOK_SECRET')
  if (secret === undefined) return undefined
  if (!WEBHOOK_SECRET.test(secret))
    settings.secretMistake(
      'TELEGRAM_WEBHOOK_SECRET',
      'give 20 to 256 letters, digits, _ or -, e.g. of a password maker',
    )
  const isFake = isLoopback(new URL(apiRoot).hostname)
  if (publicUrl?.startsWith('https:') || (publicUrl !== undefined && isFake)) return { publicUrl, secret }
  settings.mistake(
    'PUBLIC_URL',
    'Telegram posts to https only: give the address that leads to the bot, or leave out TELEGRAM_WEBHOOK_SECRET',
  )
  return undefined
}

/** Where the bot speaks to Slack, and as whom. */
export interface SlackRoad {
  /** `xoxb-…`: what the bot may do in the workspace. */
  botToken: string
  /** `xapp-…`: lets it hear what happens there without a public address. */
  appToken: string
  /** With a slash at the end. */
  apiUrl: string
}

/** `null` without SLACK_BOT_TOKEN and SLACK_APP_TOKEN. */
export function readSlack(settings: Settings): SlackRoad | null {
  const botToken = settings.text('SLACK_BOT_TOKEN')
  const appToken = settings.text('SLACK_APP_TOKEN')
  if (botToken === undefined && appToken === undefined) return null
  if (!botToken?.startsWith('xoxb-'))
    settings.secretMistake('SLACK_BOT_TOKEN', 'copy the Bot User OAuth Token of the app, which begins with xoxb-')
  if (!appToken?.startsWith('xapp-'))
    settings.secretMistake(
      'SLACK_APP_TOKEN',
      'copy the App-Level Token with connections:write, which begins with xapp-',
    )
  const apiUrl = `${root(settings, 'SLACK_API_URL', 'https://slack.com/api')}/`
  return { botToken: botToken ?? '', appToken: appToken ?? '', apiUrl }
}

/** The token travels along, so it goes in the clear to this machine only. */
function root(settings: Settings, variable: string, standard: string): string {
  const given = settings.text(variable) ?? standard
  const url = URL.canParse(given) ? new URL(given) : null
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
  if (!isSafe)
    settings.mistake(variable, `give an https address, or http on this machine, e.g. ${variable}=${standard}`)
  return given.replace(/\/+$/, '')
}
