import { describeBackend } from '../conformance.js'
import { Folder } from './open-folder.js'

const SHORT_LEASE_MS = 1_000

describeBackend('lowdb', async () => {
  const folder = await Folder.make()
  let backend = await folder.open()
  return {
    backend,
    shortLeaseMs: SHORT_LEASE_MS,
    letLeasesRunOut: async () => folder.clock.advance(SHORT_LEASE_MS),
    reopen: async () => {
      await backend.close()
      backend = await folder.open()
      return backend
    },
    dispose: () => folder.dispose(),
  }
})
