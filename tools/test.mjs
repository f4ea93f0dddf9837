import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * node tools/test.mjs [MOCHA OPTIONS]: all tests in three mocha processes side by side, since those that start processes or
 * browsers mostly wait for them while the others calculate. Each prints when it is done, so that their lines do not mix. With
 * TEST_TALLY set, the sum of mocha's own counts is left as JSON in that file.
 */
const PROCESSES = ['test/e2e/**', 'test/cli/**', 'test/tools/**']
const BROWSERS = ['test/page/**']
const filesIn = (folder) => `${folder}/*.test.ts`
const PARTS = {
  processes: PROCESSES.map(filesIn),
  browsers: BROWSERS.map(filesIn),
  'everything else': ['test/**/*.test.ts', ...[...PROCESSES, ...BROWSERS].flatMap((folder) => ['--ignore', folder])],
}

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
    mocha.stdout.on('data', (chunk) => printed.push(chunk))
    mocha.on('close', (code) => {
      process.stdout.write(`\n  ${name.toUpperCase()}\n${Buffer.concat(printed)}`)
      resolve({ code, stats: countsIn(tally) })
    })
  })

/** A process that ended before its last test has left none. */
const countsIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passes: 0, failures: 1, pending: 0, failed: [{ title: 'mocha', message: 'ended before its last test' }] }
  }
}

const done = await Promise.all(Object.entries(PARTS).map(run))
rmSync(scratch, { recursive: true })
const sum = (count) => done.reduce((all, { stats }) => all + stats[count], 0)
// Said again at the end, where the last lines of a long log are all that is kept of it.
for (const { title, message } of done.flatMap(({ stats }) => stats.failed))
  console.log(`\n  FAILED ${title}\n    ${message.slice(0, 1_000)}`)
const total = { passes: sum('passes'), failures: sum('failures'), pending: sum('pending') }
if (process.env.TEST_TALLY) writeFileSync(process.env.TEST_TALLY, JSON.stringify(total))
console.log(`\n  ${total.passes} passing, ${total.failures} failing, ${total.pending} pending`)
process.exitCode = done.every(({ code }) => code === 0) ? 0 : 1
