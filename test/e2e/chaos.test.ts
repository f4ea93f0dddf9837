import assert from 'node:assert/strict'
import { runChaos } from '../../tools/chaos/run.js'

describe('killed again and again on a bad day of the channel', () => {
  it('loses nothing that was confirmed, and repeats only what was on its way', async function () {
    this.timeout(180_000)
    const report = await runChaos({ kills: 5, people: 20, seed: 5, say: () => {} })
    const { acknowledged, lost, hidden, unexplained, duplicates, inFlight, isGraceful } = report
    assert.ok(acknowledged > 20, `${acknowledged} were confirmed`)
    assert.deepEqual(
      { lost, hidden, unexplained, isGraceful },
      { lost: [], hidden: [], unexplained: [], isGraceful: true },
    )
    assert.ok(duplicates <= inFlight, `${duplicates} came twice, ${inFlight} were on their way`)
  })
})
