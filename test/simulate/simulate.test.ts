import assert from 'node:assert/strict'
import { Disk } from '../../tools/simulate/disk.js'
import { play } from '../../tools/simulate/history.js'
import type { OpenFile } from '../../tools/simulate/product.js'

/** Says that everything is on disk and has done nothing for it. */
class LyingDisk extends Disk {
  override async open(path: string, way: Parameters<Disk['open']>[1]): Promise<OpenFile> {
    return { ...(await super.open(path, way)), sync: async () => undefined }
  }
}

describe('the simulator', function () {
  this.timeout(60_000)

  it('plays the same history for the same seed, whatever was played before', async () => {
    const once = await play(7)
    await play(8)
    const again = await play(7)
    assert.equal(again.hash, once.hash)
    assert.ok(once.steps > 0)
  })

  it('plays another history for another seed', async () => {
    assert.notEqual((await play(1)).hash, (await play(2)).hash)
  })

  it('leaves the clock, the timers and the chance of its process as they were', async () => {
    const before = [Date, setTimeout, Math.random, performance.now]
    await play(3)
    assert.deepEqual([Date, setTimeout, Math.random, performance.now], before)
    assert.ok(Math.abs(Date.now() - performance.timeOrigin - performance.now()) < 60_000)
  })

  it('finds a disk that confirms what it has not kept', async () => {
    const found: string[] = []
    for (let seed = 1; seed <= 20 && found.length === 0; seed += 1) {
      const { broken } = await play(seed, { makeDisk: (time, random) => new LyingDisk(time, random) })
      if (broken?.invariant === 'nothing acknowledged is lost' || broken?.invariant === 'it starts')
        found.push(broken.detail)
    }
    assert.equal(found.length, 1)
  })
})
