import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const PACKAGE = 'botframework-webchat'
const VERSION = '4.18.1'
/** As the registry has it, and as npm would write it into a lock file. */
const INTEGRITY = 'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg=='
const CACHE = 'node_modules/.cache/webchat'

const run = promisify(execFile)

/**
 * The path of Microsoft's Web Chat in one file. Installed with what it is built from it would take 486 MB; its package
 * alone is fetched once (7 MB), held against the integrity above, and the file kept.
 * @throws when the registry cannot be reached, or hands out something else.
 */
export async function webChatBundle(): Promise<string> {
  const kept = `${CACHE}/webchat-${VERSION}.js`
  if (existsSync(kept)) return kept
  const folder = await mkdtemp(join(tmpdir(), 'webchat-'))
  try {
    await run('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent', '--pack-destination', folder])
    const archive = join(folder, `${PACKAGE}-${VERSION}.tgz`)
    const hash = createHash('sha512')
      .update(await readFile(archive))
      .digest('base64')
    if (`sha512-${hash}` !== INTEGRITY) throw new Error(`${PACKAGE}@${VERSION} is not what it was: sha512-${hash}`)
    await mkdir(join(folder, 'out'))
    await run('tar', ['-xzf', archive, '-C', join(folder, 'out'), 'package/dist/webchat.js'])
    await mkdir(CACHE, { recursive: true })
    await copyFile(join(folder, 'out/package/dist/webchat.js'), `${kept}.new`)
    await rename(`${kept}.new`, kept)
    return kept
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
