import assert from 'node:assert/strict'
import type { Arrival } from '../../tools/simulate/channel.js'
import { Disk, type DiskMood } from '../../tools/simulate/disk.js'
import { Promises } from '../../tools/simulate/promises.js'
import { Random } from '../../tools/simulate/random.js'
import { Time } from '../../tools/simulate/time.js'
import type { Turn } from '../../tools/simulate/turns.js'

/** What is said of a message that comes `lateMs` late, 35 s after the disk became slow. */
function saidOfLateMessage(mood: DiskMood, lateMs: number): string | undefined {
  const time = new Time(0)
  const disk = new Disk(time, new Random(1))
  const promises = new Promises(time, disk, () => assert.fail('no store is looked at'))
  time.elapsedMs = 60_000
  disk.mood = mood
  promises.upset()
  time.elapsedMs += 35_000
  const simulated = { key: 'one@0#0', plannedAt: time.wall() - lateMs }
  const chat = { id: 'home', channelId: 'test' }
  promises.arrived({ chat, activity: { simulated }, accepted: true, outcome: { kind: 'takes' } } as unknown as Arrival)
  return promises.broken?.invariant
}

describe('what the simulator holds against a bot', () => {
  it('is a message that comes late long after the last trouble', () => {
    assert.equal(saidOfLateMessage('well', 3_000), 'others are never later than a second')
    assert.equal(saidOfLateMessage('well', 500), undefined)
  })

  it('is not a message that comes late while the disk is still slow', () => {
    assert.equal(saidOfLateMessage('slow', 3_000), undefined)
  })

  it('ends with its history: later ones carry no turn of it along', () => {
    const time = new Time(0)
    const promises = new Promises(time, new Disk(time, new Random(1)), () => assert.fail('no store is looked at'))
    const turn = { number: 1 } as Turn
    promises.turns.run(turn, () => {
      assert.equal(promises.turns.getStore(), turn)
      promises.end()
      assert.equal(promises.turns.getStore(), undefined)
    })
  })
})
