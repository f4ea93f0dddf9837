import { openRig } from './rig.js'

/** A process of its own for `durability.test.ts`: the channel with its data in the directory of the first argument. */
const rig = await openRig(undefined, { dataDir: process.argv[2] })
process.stdout.write(`${rig.port}\n`)
