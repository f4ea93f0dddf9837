import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** An `npm` that does as it is told and a `chromium` that is there, before the real ones. */
function runWith(npm: { failing: string; tally?: { passes: number; failures: number } }) {
  const folder = mkdtempSync(join(tmpdir(), 'ci-'))
  try {
    const program = (name: string, text: string) =>
      writeFileSync(join(folder, name), `#!/usr/bin/env bash\n${text}\n`, { mode: 0o755 })
    const tally = npm.tally ? `[ "$1" = test ] && echo '${JSON.stringify(npm.tally)}' >"$TEST_TALLY"\n` : ''
    program('npm', `${tally}[[ " ${npm.failing} " != *" \${@: -1} "* ]]`)
    program('chromium', '')
    const PATH = [folder, dirname(process.execPath), process.env.PATH].join(delimiter)
    const { status, stdout } = spawnSync('bash', ['.ci/run'], { env: { ...process.env, PATH }, encoding: 'utf8' })
    return { status, said: stdout.trim().split('\n') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the run for everybody', () => {
  before(function () {
    if (process.platform === 'win32') this.skip() // a bash script
  })

  const cases: [string, Parameters<typeof runWith>[0], string][] = [
    ['is content when all is well', { failing: '', tally: { passes: 7, failures: 0 } }, '7 passed, 0 failed'],
    ['counts a failed test once', { failing: 'test', tally: { passes: 6, failures: 1 } }, '6 passed, 1 failed'],
    [
      'counts each failed gate',
      { failing: 'check:lint check:types', tally: { passes: 7, failures: 0 } },
      '7 passed, 2 failed',
    ],
    ['counts an installation that failed', { failing: 'ci', tally: { passes: 7, failures: 0 } }, '7 passed, 1 failed'],
    ['counts tests that never ran', { failing: 'test' }, '0 passed, 1 failed'],
    ['is not content with no test', { failing: '' }, '0 passed, 1 failed'],
  ]
  for (const [what, npm, verdict] of cases)
    it(what, () => {
      const { status, said } = runWith(npm)
      assert.deepEqual([status, said.at(-1)], [verdict.endsWith(' 0 failed') ? 0 : 1, verdict])
    })

  it('says which gate failed, after the tests', () => {
    const { said } = runWith({ failing: 'check:layers', tally: { passes: 7, failures: 0 } })
    assert.deepEqual(said.slice(-2), ['check:layers failed', '7 passed, 1 failed'])
  })
})
