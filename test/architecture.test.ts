import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'

const rules: { forbidden: IForbiddenRuleType[]; options: ICruiseOptions } = createRequire(import.meta.url)(
  '../.dependency-cruiser.cjs',
)

/** Names of the rules broken by a house of just these files. */
async function brokenRules(files: Record<string, string>): Promise<string[]> {
  const house = await mkdtemp(join(tmpdir(), 'house-'))
  try {
    await symlink(resolve('node_modules'), join(house, 'node_modules'))
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(house, file)), { recursive: true })
      await writeFile(join(house, file), text)
    }
    const { tsConfig: _absent, ...options } = rules.options
    const ruleSet = { forbidden: rules.forbidden }
    const { output } = await cruise(['src'], { ...options, baseDir: house, validate: true, ruleSet })
    const { summary } = output as ICruiseResult
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort()
  } finally {
    await rm(house, { recursive: true })
  }
}

const exporting = 'export const it = 1\n'
const using = (path: string) => `import { it } from '${path}'\nexport const used = it\n`
const usingType = (path: string) =>
  `import type { It } from '${path}'\nexport type Used = It\nexport type It = string\n`

describe('the layering rules', () => {
  it('allow the house as it is drawn', async () => {
    const files = {
      'src/main.ts': `${using('./storage/lowdb/open.js')}export * from './language/read.js'\n`,
      'src/storage/lowdb/open.ts': using('../../reminders/time.js'),
      'src/language/read.ts': `import * as chrono from 'chrono-node'\nexport { chrono }\n${using('../reminders/time.js')}`,
      'src/reminders/time.ts': exporting,
      'src/conversation/turn.ts': `export type { DialogContext } from 'botbuilder-dialogs'\n`,
    }
    assert.deepEqual(await brokenRules(files), [])
  })

  const planted: [string, string, Record<string, string>][] = [
    ['core-is-pure', 'node:fs in reminders', { 'src/reminders/a.ts': `export * from 'node:fs'\n` }],
    ['core-is-pure', 'the SDK in language', { 'src/language/a.ts': `export { Activity } from 'botbuilder'\n` }],
    [
      'core-is-pure',
      'the system clock in reminders',
      { 'src/reminders/a.ts': using('../base/clock.js'), 'src/base/clock.ts': exporting },
    ],
    ['base-is-pure', 'node:fs in what everybody uses', { 'src/base/a.ts': `export * from 'node:fs'\n` }],
    [
      'disk-is-for-who-keeps-files',
      'a conversation that writes files',
      { 'src/conversation/a.ts': using('../disk/b.js'), 'src/disk/b.ts': exporting },
    ],
    [
      'disk-knows-nobody',
      'a log that knows reminders',
      { 'src/disk/a.ts': using('../reminders/b.js'), 'src/reminders/b.ts': exporting },
    ],
    ['channels-are-pure', 'the SDK in a channel', { 'src/channels/a.ts': `export { Channels } from 'botbuilder'\n` }],
    ['calendar-files-are-pure', 'node:fs in a calendar file', { 'src/calendar/a.ts': `export * from 'node:fs'\n` }],
    [
      'reminders-know-no-words',
      'language in reminders, if only a type',
      {
        'src/reminders/a.ts': usingType('../language/b.js'),
        'src/language/b.ts': usingType('../reminders/c.js'),
        'src/reminders/c.ts': 'export type It = string\n',
      },
    ],
    [
      'adapters-do-not-meet',
      'storage in conversation',
      { 'src/conversation/a.ts': using('../storage/b.js'), 'src/storage/b.ts': exporting },
    ],
    [
      'adapters-do-not-meet',
      'one road in another',
      { 'src/adapters/azure/a.ts': using('../local/b.js'), 'src/adapters/local/b.ts': exporting },
    ],
    [
      'backends-do-not-meet',
      'one backend in another',
      { 'src/storage/lowdb/a.ts': using('../postgres/b.js'), 'src/storage/postgres/b.ts': exporting },
    ],
    [
      'only-main-sees-adapters',
      'delivery in the settings',
      { 'src/config/a.ts': using('../delivery/b.js'), 'src/delivery/b.ts': exporting },
    ],
    [
      'only-main-sees-adapters',
      'main in the settings',
      { 'src/config/a.ts': using('../main.js'), 'src/main.ts': exporting },
    ],
    [
      'product-knows-no-tests',
      'a test in the product',
      { 'src/main.ts': using('../test/b.js'), 'test/b.ts': exporting },
    ],
    [
      'browser-stands-alone',
      'the core in the page',
      { 'src/page/browser/a.ts': using('../../reminders/b.js'), 'src/reminders/b.ts': exporting },
    ],
    [
      'server-runs-no-browser',
      'the page in the server',
      { 'src/page/a.ts': using('./browser/b.js'), 'src/page/browser/b.ts': exporting },
    ],
    [
      'dialogs-from-their-files',
      'the front door of the dialogs',
      { 'src/conversation/a.ts': `export { TextPrompt } from 'botbuilder-dialogs'\n` },
    ],
    [
      'handlers-return-what-they-say',
      'a feature that says something itself',
      {
        'src/conversation/say/say.ts': exporting,
        'src/conversation/features/help/help.ts': using('../../say/say.js'),
      },
    ],
    [
      'no-cycles',
      'two that need each other',
      { 'src/a.ts': using('./b.js'), 'src/b.ts': `${using('./a.js')}${exporting}` },
    ],
    ['no-orphans', 'a file that nobody needs', { 'src/left-over.ts': 'export {}\n' }],
  ]
  for (const [rule, what, files] of planted)
    it(`${rule}: refuse ${what}`, async () => {
      const broken = await brokenRules(files)
      assert.ok(broken.includes(rule), `broken: ${broken.join(', ') || 'none'}`)
    })

  it('are each proven here', () => {
    const proven = new Set(planted.map(([rule]) => rule))
    assert.deepEqual(
      rules.forbidden.map(({ name }) => name).filter((name) => !proven.has(name ?? '')),
      [],
    )
  })
})

/** Past that a second subject has usually moved in. */
const MOST_LINES = 300

describe('the source files', () => {
  it(`have at most ${MOST_LINES} lines`, async () => {
    const files = (await readdir('src', { recursive: true })).filter((name) => name.endsWith('.ts'))
    assert.ok(files.length > 500, 'they are found')
    const long: string[] = []
    for (const name of files) {
      const { length } = (await readFile(join('src', name), 'utf8')).trimEnd().split('\n')
      if (length > MOST_LINES) long.push(`${name}: ${length}`)
    }
    assert.deepEqual(long, [])
  })
})
