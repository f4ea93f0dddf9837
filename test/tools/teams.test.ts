import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { colourIcon, outlineIcon } from '../../tools/teams/icons.js'
import { fillManifest, type Manifest, mistakesIn, zipPackage } from '../../tools/teams/package.js'

const appId = '8f1d0a52-58a3-4b9c-9a0b-0f8b2c1d3e4f'
const domain = 'reminders.contoso.com'

describe('the Teams package', () => {
  let template: Manifest
  before(async () => {
    template = JSON.parse(await readFile('teams/manifest.json', 'utf8'))
  })

  it("holds against Microsoft's published schema", () => {
    assert.deepEqual(mistakesIn(template), [])
    assert.deepEqual(mistakesIn(fillManifest(template, { appId, domain })), [])
  })

  it('is refused by that schema when it is wrong', () => {
    assert.notDeepEqual(mistakesIn(fillManifest(template, { appId: 'my-bot', domain })), [])
    assert.notDeepEqual(mistakesIn({ manifestVersion: '1.25' }), [])
  })

  it('carries the bot that it is made for, in all three kinds of conversation', () => {
    const files = unzipSync(zipPackage(fillManifest(template, { appId, domain })))
    assert.deepEqual(Object.keys(files).sort(), ['color.png', 'manifest.json', 'outline.png'])
    const text = strFromU8(files['manifest.json'] ?? new Uint8Array())
    assert.doesNotMatch(text, /example\.com|00000000/)
    const manifest = JSON.parse(text)
    assert.equal(manifest.bots[0].botId, appId)
    assert.equal(manifest.composeExtensions[0].botId, appId)
    assert.deepEqual(manifest.bots[0].scopes, ['personal', 'team', 'groupChat'])
    assert.deepEqual(manifest.composeExtensions[0].commands[0].context, ['message'])
  })

  const sizeOf = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)]
  it('has icons of the sizes Teams asks for, as drawn by the tool', async () => {
    assert.deepEqual(sizeOf(colourIcon()), [192, 192])
    assert.deepEqual(sizeOf(outlineIcon()), [32, 32])
    assert.deepEqual(new Uint8Array(await readFile('teams/color.png')), new Uint8Array(colourIcon()))
    assert.deepEqual(new Uint8Array(await readFile('teams/outline.png')), new Uint8Array(outlineIcon()))
  })
})
