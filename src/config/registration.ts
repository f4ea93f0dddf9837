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

/** `null` without MicrosoftAppId: local mode. */
export function readRegistration(settings: Settings): AppRegistration | null {
  const id = settings.text('MicrosoftAppId')
  const password = settings.text('MicrosoftAppPassword')
  if (id === undefined) {
    if (password !== undefined)
      settings.secretMistake('MicrosoftAppPassword', 'set MicrosoftAppId too, or leave both out for local mode')
    return null
  }
  const type = settings.choice('MicrosoftAppType', 'MultiTenant', ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'])
  const tenantId = settings.text('MicrosoftAppTenantId')
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
