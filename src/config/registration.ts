import type { Settings } from './settings.js'

/** The bot's registration at Azure, in the SDK's own terms. */
export interface AppRegistration {
  id: string
  /** Absent for a managed identity. */
  password?: string
  type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI'
  tenantId?: string
  /** The SDK's settings for a cloud that is not the public one, by their own names. */
  cloud: Readonly<Record<string, string>>
}

/** What describes a cloud that the SDK does not know, by the SDK's names. */
const CLOUD_SETTINGS = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'OAuthUrl',
]

/** The SDK's names, and those that the Teams CLI writes into an env file. */
const TEAMS_CLI_NAMES = {
  MicrosoftAppId: 'CLIENT_ID',
  MicrosoftAppPassword: 'CLIENT_SECRET',
  MicrosoftAppTenantId: 'TENANT_ID',
} as const

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** `null` without an app id: local mode. */
export function readRegistration(settings: Settings): AppRegistration | null {
  const id = eitherName(settings, 'MicrosoftAppId')
  const password = eitherName(settings, 'MicrosoftAppPassword')
  if (id === undefined) {
    if (password !== undefined)
      settings.secretMistake('MicrosoftAppPassword', 'set MicrosoftAppId too, or leave both out for local mode')
    return null
  }
  if (!GUID.test(id))
    settings.mistake('MicrosoftAppId', 'give the application (client) id, e.g. 1c6f5b1e-8d3f-4a55-9f0d-6a1b2c3d4e5f')
  // Bots for many tenants can no longer be registered since 31 July 2025; those that are go on with MultiTenant.
  const type = settings.choice('MicrosoftAppType', 'SingleTenant', ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'])
  const tenantId = eitherName(settings, 'MicrosoftAppTenantId')
  if (type !== 'UserAssignedMSI' && password === undefined)
    settings.mistake(
      'MicrosoftAppPassword',
      `give the client secret of app ${id}; only MicrosoftAppType=UserAssignedMSI needs none`,
    )
  if (type === 'UserAssignedMSI' && password !== undefined)
    settings.secretMistake('MicrosoftAppPassword', 'leave it out: a managed identity has no secret')
  if (type !== 'MultiTenant' && tenantId === undefined)
    settings.mistake('MicrosoftAppTenantId', `give the directory (tenant) id: MicrosoftAppType=${type} needs it`)
  return { id, password, type, tenantId, cloud: readCloud(settings) }
}

/** Where both names are set, they must say the same: else nobody knows which bot this is. */
function eitherName(settings: Settings, name: keyof typeof TEAMS_CLI_NAMES): string | undefined {
  const [own, other] = [settings.text(name), settings.text(TEAMS_CLI_NAMES[name])]
  if (own !== undefined && other !== undefined && own !== other)
    settings.secretMistake(name, `${TEAMS_CLI_NAMES[name]} is set too and says something else: keep one of the two`)
  return own ?? other
}

/** A sovereign cloud is named by `ChannelService`; any other is described whole, since the SDK then fills nothing in. */
function readCloud(settings: Settings): Record<string, string> {
  const given = CLOUD_SETTINGS.flatMap((name) => {
    const value = settings.text(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  const [first] = given
  const missing = CLOUD_SETTINGS.filter((name) => !given.some(([one]) => one === name))
  if (first)
    for (const name of missing) settings.mistake(name, `needed because ${first[0]} is set: a cloud is described whole`)
  const channelService = settings.text('ChannelService')
  return Object.fromEntries(channelService ? [...given, ['ChannelService', channelService]] : given)
}
