import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { chromiumArguments, chromiumPath } from '../../tools/chromium.js'

/** Null, with a word about it, on a developer's machine without Chromium; where tests are run for everybody it must be there. */
export async function openBrowser(): Promise<Browser | null> {
  if (existsSync(chromiumPath)) return chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
  assert.ok(!process.env.CI, `There is no Chromium at ${chromiumPath}: install it, or set CHROMIUM.`)
  console.log(`    no Chromium at ${chromiumPath}: these tests were left out`)
  return null
}
