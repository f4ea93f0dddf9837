import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { colourIcon, outlineIcon } from './icons.js'
import { fillManifest, type Manifest, manifestText, mistakesIn, zipPackage } from './package.js'

const HELP = `npm run teams -- --app-id GUID --domain bot.example.com
  Writes teams/reminders.zip for "Upload a custom app" in Teams, and its manifest alone as teams/reminders.json for
  "teams app manifest upload", once the manifest holds against Microsoft's schema.
  --app-id   the Microsoft App ID of your bot; else CLIENT_ID or MicrosoftAppId of the environment or of .env
  --domain   the host name under which the bot is reached, without https://; else BOT_DOMAIN of the environment
  --check    only checks the manifest as it stands, and redraws nothing`

if (existsSync('.env')) process.loadEnvFile('.env')
const { values } = parseArgs({
  options: {
    'app-id': { type: 'string', default: process.env.MicrosoftAppId ?? process.env.CLIENT_ID },
    domain: { type: 'string', default: process.env.BOT_DOMAIN },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const folder = new URL('../../teams/', import.meta.url)
const template: Manifest = JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8'))
const { 'app-id': appId, domain } = values

if (values.help || (!values.check && (!appId || !domain))) {
  console.log(HELP)
  process.exitCode = values.help ? 0 : 1
} else {
  const manifest = appId && domain ? fillManifest(template, { appId, domain }) : template
  const mistakes = mistakesIn(manifest)
  for (const mistake of mistakes) console.error(`manifest: ${mistake}`)
  if (mistakes.length > 0) process.exitCode = 1
  else if (values.check) console.log(`The manifest holds against Microsoft's schema ${manifest.manifestVersion}.`)
  else {
    await mkdir(folder, { recursive: true })
    await writeFile(new URL('color.png', folder), colourIcon())
    await writeFile(new URL('outline.png', folder), outlineIcon())
    await writeFile(new URL('reminders.zip', folder), zipPackage(manifest))
    await writeFile(new URL('reminders.json', folder), manifestText(manifest))
    console.log(
      'teams/reminders.zip and teams/reminders.json are ready: Teams > Apps > Manage your apps > Upload an app > Upload a custom app.',
    )
  }
}
