import assert from 'node:assert/strict'
import { play } from '../../tools/simulate/history.js'

const SEEDS = 100
const AT_ONCE = 10

describe('simulated histories', function () {
  this.timeout(300_000) // some ten seconds; a loaded machine is not the fault of the product

  for (let first = 1; first <= SEEDS; first += AT_ONCE)
    it(`break no promise in seeds ${first} to ${first + AT_ONCE - 1}`, async () => {
      for (let seed = first; seed < first + AT_ONCE; seed += 1) {
        const { broken, trace } = await play(seed)
        assert.equal(broken, null, `npm run simulate -- --seed ${seed} --trace\n${trace.slice(-12).join('\n')}`)
      }
    })
})
