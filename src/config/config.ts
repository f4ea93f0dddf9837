import { isLoopback } from '../base/loopback.js'
import { MAX_MESSAGE_LENGTH } from '../language/understand.js'
import { DEFAULT_LIMITS, type Limits as ReminderLimits } from '../reminders/limits.js'
import type { TimeZone } from '../reminders/time.js'
import { readAccessCode } from './access-code.js'
import { type DirectLine, readDirectLine } from './direct-line.js'
import { type AppRegistration, readRegistration } from './registration.js'
import { readSlack, readTelegram, type SlackRoad, type TelegramRoad } from './roads.js'
import { ConfigError, type Environment, Settings } from './settings.js'

/** What the process may be told by its environment; every default stands here and nowhere else. */
const DEFAULTS = {
  port: 3978,
  host: '127.0.0.1',
  dataDir: './data',
  locale: 'en-US',
  logLevel: 'info',
  trustedProxies: 0,
  limits: {
    bodyBytes: 256 * 1024,
    refusalsPerMinute: 120,
    textLength: MAX_MESSAGE_LENGTH,
    missedPerSecond: 100,
    retryDays: 7,
    // Wide enough for an import or a load test by one person, narrow enough to stop a script that ran away.
    reminders: { ...DEFAULT_LIMITS, reminders: 10_000, inConversation: 10_000, createsPerMinute: 600 },
  },
} as const

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
type LogLevel = (typeof LOG_LEVELS)[number]

/** Bounds that keep one person's appetite from becoming everyone's trouble. */
interface Limits {
  /** A whole request; Teams itself stops at about 100 kB. */
  bodyBytes: number
  /** Refused requests of one address before it is told to wait; loopback is never held back. */
  refusalsPerMinute: number
  /** UTF-16 units of one message. */
  textLength: number
  /** Reminders missed while the bot was down that it sends in a second. */
  missedPerSecond: number
  /** For so many days a reminder is tried that nobody refused and nobody took. */
  retryDays: number
  /** What the use cases keep to. */
  reminders: ReminderLimits
}

export interface Config {
  /** 0: any free port; the log names the one taken. */
  port: number
  host: string
  dataDir: string
  /** Absent: the embedded store in `dataDir`. */
  databaseUrl?: string
  /** `null`: local mode, no authentication, own chat page and Direct Line. */
  app: AppRegistration | null
  /** Who may use local mode's Direct Line besides the chat page: nobody by default. */
  directLine: DirectLine
  telegram: TelegramRoad | null
  slack: SlackRoad | null
  defaultTimeZone: TimeZone
  /** BCP 47; of people whose client tells none. */
  defaultLocale: string
  logLevel: LogLevel
  /** Listens beyond this machine without authentication, because somebody said so. */
  isOpenDoor: boolean
  /** Where the bot is reached from the web, without a slash at its end. */
  publicUrl?: string
  /** Lets in who knows it, from beyond this machine too: all their devices are one person. */
  accessCode?: string
  /** Starts although the embedded store finds less than was confirmed, because somebody said so. */
  acceptLoss: boolean
  /** Reverse proxies in front whose `X-Forwarded-For` is believed. */
  trustedProxies: number
  limits: Limits
}

/** @throws ConfigError listing every mistake: variable, value (secrets masked) and fix. */
export function readConfig(env: Environment): Config {
  const settings = new Settings(env)
  const text = (variable: string) => settings.text(variable)
  const wholeNumber = settings.wholeNumber.bind(settings)
  const url = publicUrl()

  const config: Config = {
    port: wholeNumber('PORT', DEFAULTS.port, 0, 65_535),
    host: text('HOST') ?? DEFAULTS.host,
    dataDir: text('DATA_DIR') ?? DEFAULTS.dataDir,
    databaseUrl: databaseUrl(),
    app: readRegistration(settings),
    directLine: readDirectLine(settings),
    telegram: readTelegram(settings, url),
    slack: readSlack(settings),
    defaultTimeZone: defaultTimeZone(),
    defaultLocale: defaultLocale(),
    logLevel: settings.choice<LogLevel>('LOG_LEVEL', DEFAULTS.logLevel, LOG_LEVELS),
    isOpenDoor: text('LISTEN_WITHOUT_AUTHENTICATION') === 'yes',
    publicUrl: url,
    accessCode: readAccessCode(settings),
    acceptLoss: text('ACCEPT_LOSS') === 'yes',
    trustedProxies: wholeNumber('TRUSTED_PROXIES', DEFAULTS.trustedProxies, 0, 10),
    limits: {
      bodyBytes: wholeNumber('MAX_BODY_BYTES', DEFAULTS.limits.bodyBytes, 1_024, 10_485_760),
      refusalsPerMinute: wholeNumber('MAX_REFUSALS_PER_MINUTE', DEFAULTS.limits.refusalsPerMinute, 1, 1_000_000),
      textLength: wholeNumber('MAX_TEXT_LENGTH', DEFAULTS.limits.textLength, 40, MAX_MESSAGE_LENGTH),
      missedPerSecond: wholeNumber('MISSED_PER_SECOND', DEFAULTS.limits.missedPerSecond, 1, 10_000),
      retryDays: wholeNumber('RETRY_DAYS', DEFAULTS.limits.retryDays, 1, 365),
      reminders: reminderLimits(DEFAULTS.limits.reminders),
    },
  }
  guardOpenDoor()
  if (![undefined, 'yes'].includes(text('ACCEPT_LOSS')))
    settings.mistake('ACCEPT_LOSS', 'write yes to start without the changes that are missing, or leave it out')
  if (settings.mistakes.length > 0) throw new ConfigError(settings.mistakes)
  return deepFreeze(config)

  function reminderLimits(standard: ReminderLimits): ReminderLimits {
    return {
      reminders: wholeNumber('MAX_REMINDERS_PER_PERSON', standard.reminders, 1, 1_000_000),
      inConversation: wholeNumber('MAX_REMINDERS_PER_CONVERSATION', standard.inConversation, 1, 1_000_000),
      createsPerMinute: wholeNumber('MAX_CREATES_PER_MINUTE', standard.createsPerMinute, 1, 1_000_000),
      occurrencesPerDay: wholeNumber('MAX_REPEATS_PER_DAY', standard.occurrencesPerDay, 1, 1_440),
      nags: wholeNumber('MAX_NAGS', standard.nags, 1, 1_000),
      audience: wholeNumber('MAX_MENTIONS', standard.audience, 1, 1_000),
    }
  }

  function databaseUrl(): string | undefined {
    const given = text('DATABASE_URL')
    if (given === undefined || /^postgres(ql)?:\/\/\S+$/.test(given)) return given
    settings.secretMistake(
      'DATABASE_URL',
      'give postgres://user:password@host:5432/database, or leave it out for the embedded store',
    )
    return undefined
  }

  function publicUrl(): string | undefined {
    const given = text('PUBLIC_URL')
    if (given === undefined) return undefined
    if (/^https?:\/\/[^\s?#]+$/.test(given) && URL.canParse(given)) return given.replace(/\/+$/, '')
    settings.mistake('PUBLIC_URL', 'give the address that leads to the bot, e.g. PUBLIC_URL=https://bot.example.com')
    return undefined
  }

  function defaultTimeZone(): TimeZone {
    const given = text('DEFAULT_TIME_ZONE')
    if (given === undefined) return Intl.DateTimeFormat().resolvedOptions().timeZone
    if (isTimeZone(given)) return given
    settings.mistake('DEFAULT_TIME_ZONE', 'give an IANA time zone name, e.g. DEFAULT_TIME_ZONE=Europe/Berlin')
    return 'UTC'
  }

  function defaultLocale(): string {
    const given = text('DEFAULT_LOCALE') ?? DEFAULTS.locale
    if (isLocale(given)) return given
    settings.mistake('DEFAULT_LOCALE', 'give a BCP 47 language tag, e.g. DEFAULT_LOCALE=en-GB')
    return DEFAULTS.locale
  }

  /** Local mode believes whoever speaks to it, so it listens to this machine alone unless told otherwise. */
  function guardOpenDoor(): void {
    const variable = 'LISTEN_WITHOUT_AUTHENTICATION'
    const given = text(variable)
    if (given !== undefined && given !== 'yes') {
      settings.mistake(variable, 'write yes to let anyone on the network speak to the bot as anybody, or leave it out')
    } else if (
      text('MicrosoftAppId') === undefined &&
      !isLoopback(config.host) &&
      given !== 'yes' &&
      !config.accessCode
    ) {
      settings.mistake(
        'HOST',
        `without MicrosoftAppId anyone who reaches this address could speak as anybody: set MicrosoftAppId or ACCESS_CODE, use HOST=127.0.0.1, or say ${variable}=yes`,
      )
    }
  }
}

/** An offset such as +02:00 passes Intl but says nothing about clock changes. */
const isTimeZone = (name: string): boolean =>
  /^[A-Za-z]/.test(name) && isTaken(() => new Intl.DateTimeFormat('en', { timeZone: name }))

const isLocale = (tag: string): boolean => isTaken(() => new Intl.Locale(tag))

function isTaken(use: () => unknown): boolean {
  try {
    use()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function deepFreeze<T extends object>(value: T): Readonly<T> {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFreeze(part)
  return Object.freeze(value)
}
