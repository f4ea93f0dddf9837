import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Mocha's exit code and tally for a file of tests. */
const run = (tests: string, ...options: string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'run-'))
  try {
    const file = join(folder, 'one.test.mjs')
    const tally = join(folder, 'tally.json')
    writeFileSync(file, tests)
    const { status } = spawnSync('node_modules/.bin/mocha', [file, ...options], {
      env: { ...process.env, TEST_TALLY: tally },
      shell: process.platform === 'win32',
    })
    const { passes, failures, failed, unsteady } = JSON.parse(readFileSync(tally, 'utf8'))
    return { status, counts: [passes, failures], failed, unsteady }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the run of all tests', () => {
  const broken = "it('keeps a promise', () => { throw new Error('broken here') })\nit('is fine', () => {})\n"
  const told = [{ title: 'keeps a promise', message: 'broken here' }]

  it('notes what failed and why, to be said at the end of its log', () =>
    assert.deepEqual(run(broken), { status: 1, counts: [1, 1], failed: told, unsteady: [] }))

  it('does not take for unsteady what fails twice', () =>
    assert.deepEqual(run(broken, '--retries', '1'), { status: 1, counts: [1, 1], failed: told, unsteady: [] }))

  it('names what only passed when it was run again', () => {
    const once = "let runs = 0\nit('keeps a promise', () => { if (++runs === 1) throw new Error('broken here') })\n"
    assert.deepEqual(run(once, '--retries', '1'), { status: 0, counts: [1, 0], failed: [], unsteady: told })
  })
})
