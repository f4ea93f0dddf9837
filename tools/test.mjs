import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * node tools/test.mjs [MOCHA OPTIONS]: all tests, in parts that mocha runs four side by side: those that start processes or
 * browsers mostly wait for them, so three of them begin beside the longest of those that calculate. Each part prints when it is
 * done, so that their lines do not mix. With TEST_TALLY set, the sum of mocha's own counts is left as JSON in that file.
 *
 * A test of those parts that fails is run once more, as a busy machine can make a browser or a process miss a wait of 30 s.
 * One that only then passes is named at the end as UNSTEADY: it is a fault to be found, in the test or in the product.
 */
const SIDE_BY_SIDE = 4
const ONCE_MORE = ['--retries', '1']
const named = (folder, ...names) => names.map((name) => `test/${folder}/${name}.test.ts`)
const OUTSIDE = {
  'processes that are killed': named('e2e', 'chaos', 'reminders', 'telegram-kills'),
  'processes that go on': named('e2e', 'forgotten', 'long-work', 'postgres', 'process'),
  roads: named('e2e', 'slack', 'telegram'),
  'a chat in browsers': named('page', 'chat', 'chatting', 'closed', 'edit'),
  'the page in browsers': [...named('page', 'calendar', 'coming', 'whole'), 'test/page/*/**'],
  "Microsoft's clients": named('e2e', 'azure', 'playground', 'webchat'),
}
const PARTS = {
  histories: ['test/simulate/**', 'test/storage/**', 'test/fuzz/**'],
  tools: ['test/cli/**', 'test/tools/**'],
}
const [longest, ...others] = Object.entries(PARTS)
const mochaOf = ([name, patterns]) => [name, patterns.map(files)]
const files = (pattern) => (pattern.endsWith('**') ? `${pattern}/*.test.ts` : pattern)
const runs = [
  mochaOf(longest),
  ...Object.entries(OUTSIDE).map(([name, patterns]) => [name, [...ONCE_MORE, ...patterns.map(files)]]),
  [
    'everything else',
    [
      'test/**/*.test.ts',
      ...Object.values({ ...OUTSIDE, ...PARTS })
        .flat()
        .flatMap((pattern) => ['--ignore', pattern]),
    ],
  ],
  ...others.map(mochaOf),
]

const scratch = mkdtempSync(join(tmpdir(), 'tally-'))

/** Runs mocha to its end; its counts, and whether it was content. */
const run = ([name, args], index) =>
  new Promise((resolve) => {
    const tally = join(scratch, `${index}`)
    const mocha = spawn('mocha', [...args, ...process.argv.slice(2)], {
      env: { ...process.env, TEST_TALLY: tally },
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    })
    const printed = []
    const begun = performance.now()
    mocha.stdout.on('data', (chunk) => printed.push(chunk))
    mocha.on('close', (code) => {
      const seconds = Math.round((performance.now() - begun) / 1_000)
      process.stdout.write(`\n  ${name.toUpperCase()}, ${seconds} s\n${Buffer.concat(printed)}`)
      resolve({ code, stats: countsIn(tally) })
    })
  })

/** A process that ended before its last test has left none. */
const countsIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {
      passes: 0,
      failures: 1,
      pending: 0,
      unsteady: [],
      failed: [{ title: 'mocha', message: 'ended before its last test' }],
    }
  }
}

const done = []
const waiting = runs.entries()
const takeNext = async () => {
  for (const [index, part] of waiting) done.push(await run(part, index))
}
await Promise.all(Array.from({ length: SIDE_BY_SIDE }, takeNext))
rmSync(scratch, { recursive: true })
const sum = (count) => done.reduce((all, { stats }) => all + stats[count], 0)
// Said again at the end, where the last lines of a long log are all that is kept of it.
for (const [word, list] of [
  ['UNSTEADY', 'unsteady'],
  ['FAILED', 'failed'],
])
  for (const { title, message } of done.flatMap(({ stats }) => stats[list]))
    console.log(`\n  ${word} ${title}\n    ${message.slice(0, 1_000)}`)
const total = { passes: sum('passes'), failures: sum('failures'), pending: sum('pending') }
if (process.env.TEST_TALLY) writeFileSync(process.env.TEST_TALLY, JSON.stringify(total))
console.log(`\n  ${total.passes} passing, ${total.failures} failing, ${total.pending} pending`)
process.exitCode = done.every(({ code }) => code === 0) ? 0 : 1
