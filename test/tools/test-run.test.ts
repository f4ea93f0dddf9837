import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

describe('the run of all tests', () => {
  it('notes what failed and why, to be said at the end of its log', () => {
    const folder = mkdtempSync(join(tmpdir(), 'run-'))
    try {
      const tests = join(folder, 'one.test.mjs')
      const tally = join(folder, 'tally.json')
      writeFileSync(tests, "it('keeps a promise', () => { throw new Error('broken here') })\nit('is fine', () => {})\n")
      const { status } = spawnSync('node_modules/.bin/mocha', [tests], {
        env: { ...process.env, TEST_TALLY: tally },
        shell: process.platform === 'win32',
      })
      assert.equal(status, 1)
      const { passes, failures, failed } = JSON.parse(readFileSync(tally, 'utf8'))
      assert.deepEqual([passes, failures], [1, 1])
      assert.deepEqual(failed, [{ title: 'keeps a promise', message: 'broken here' }])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
