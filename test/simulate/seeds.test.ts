import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const SEEDS = 100
/** A history mostly waits for what it has set going, so that several play beside each other. */
const PROCESSES = 2
/** Half a minute on an idle machine; a loaded one is not the fault of the product. */
const PATIENCE_MS = 1_200_000

/** Plays some seeds; a broken promise ends it with what happened, and how to see it again. */
async function play(first: number, last: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/simulate/main.ts', '--seeds', `${first}-${last}`])
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  assert.equal(code, 0, `npm run simulate -- --seed N --trace\n${said}`)
  assert.match(said, new RegExp(`^${last - first + 1} seeds in \\d+ s, 0 broke a promise`, 'm'))
}

describe('simulated histories', () => {
  it(`break no promise in ${SEEDS} seeds`, async function () {
    this.timeout(PATIENCE_MS)
    const each = SEEDS / PROCESSES
    const parts = Array.from({ length: PROCESSES }, (_, part) => play(part * each + 1, (part + 1) * each))
    await Promise.all(parts)
  })
})
