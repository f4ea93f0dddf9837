import { createRequire } from 'node:module'

const { version, description } = createRequire(import.meta.url)('../../package.json') as {
  version: string
  description: string
}

const HELP = `${description}

Usage: proactive-reminder-bot [--help | --version]

Without arguments it starts. Settings are environment variables, or lines of a file .env in this folder:
  PORT                    TCP port (3978)
  HOST                    address to listen on (127.0.0.1)
  DATA_DIR                folder of the embedded store (./data)
  DATABASE_URL            postgres://… instead of the embedded store
  DEFAULT_TIME_ZONE       IANA name, e.g. Europe/Berlin (the machine's)
  MicrosoftAppId          the app registered for Teams and other channels; without it: the chat page on this machine
  MicrosoftAppPassword    its client secret
  MicrosoftAppTenantId    its directory
  LOG_LEVEL               trace, debug, info, warn, error, fatal, silent (info)
All settings stand in README.md.
`

/**
 * What the command line asks for besides starting: `null` starts the bot, everything else is printed and ends it.
 * @param args without node and the program, e.g. `['--version']`
 */
export function answerToArguments(args: readonly string[]): { text: string; exitCode: 0 | 2 } | null {
  const [first] = args
  if (first === undefined) return null
  if (args.length === 1 && ['--help', '-h'].includes(first)) return { text: HELP, exitCode: 0 }
  if (args.length === 1 && ['--version', '-v'].includes(first)) return { text: `${version}\n`, exitCode: 0 }
  return { text: `Unknown argument: ${args.join(' ')}. Settings are environment variables; see --help.\n`, exitCode: 2 }
}
