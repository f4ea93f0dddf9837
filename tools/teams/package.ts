import { createRequire } from 'node:module'
import draft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import { strToU8, zipSync } from 'fflate'
import { colourIcon, outlineIcon } from './icons.js'

/** What is this bot's and no other's. */
export interface Registration {
  /** The Microsoft App ID, a GUID: the same for the app and its bot. */
  appId: string
  /** Where the bot runs, e.g. `bot.example.com`. */
  domain: string
}

export interface Manifest {
  manifestVersion: string
  id: string
  developer: Record<string, string>
  bots: { botId: string }[]
  composeExtensions: { botId: string }[]
  validDomains: string[]
}

/** The manifest as it stands in git, made this bot's own. */
export function fillManifest(template: Manifest, { appId, domain }: Registration): Manifest {
  const here = (address: string) => address.replace('bot.example.com', domain)
  return {
    ...template,
    id: appId,
    developer: Object.fromEntries(Object.entries(template.developer).map(([name, value]) => [name, here(value)])),
    bots: template.bots.map((bot) => ({ ...bot, botId: appId })),
    composeExtensions: template.composeExtensions.map((extension) => ({ ...extension, botId: appId })),
    validDomains: [domain],
  }
}

/**
 * What Microsoft's published schema (as `@microsoft/app-manifest` ships it) objects to, one line each; none when Teams will
 * take it.
 */
export function mistakesIn(manifest: Pick<Manifest, 'manifestVersion'>): string[] {
  const schema: object = createRequire(import.meta.url)(
    `@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`,
  )
  const ajv = new draft04.default({ allErrors: true, strict: false })
  formats.default(ajv)
  const validate = ajv.compile(schema)
  if (validate(manifest)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'manifest'} ${message}`)
}

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`

/** The package that Teams' "Upload a custom app" takes: the manifest and the two icons, at the top level. */
export const zipPackage = (manifest: Manifest): Uint8Array =>
  zipSync({
    'manifest.json': strToU8(manifestText(manifest)),
    'color.png': colourIcon(),
    'outline.png': outlineIcon(),
  })
