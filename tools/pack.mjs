import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/**
 * Packs dist and the files beside it (`files` of package.json). dist holds its packages in itself: the tarball asks only for
 * those that it opens by name, and carries no scripts, which need the sources. Says the name of the tarball.
 * Usage: node tools/pack.mjs [FOLDER]
 */
const [destination = '.'] = process.argv.slice(2)
const run = promisify(execFile)
const npm = async (...args) =>
  JSON.parse((await run('npm', ['pack', '--json', ...args], { maxBuffer: 10_000_000 })).stdout)

const { scripts, devDependencies, overrides, ...manifest } = JSON.parse(await readFile('package.json', 'utf8'))
const dependencies = JSON.parse(await readFile('dist/packages.json', 'utf8'))
const folder = await mkdtemp(join(tmpdir(), 'pack-'))
try {
  const [{ files }] = await npm('--dry-run')
  for (const { path } of files) await cp(path, join(folder, path))
  await writeFile(join(folder, 'package.json'), `${JSON.stringify({ ...manifest, dependencies }, null, 2)}\n`)
  const [{ filename }] = await npm('--pack-destination', destination, folder)
  process.stdout.write(`${filename}\n`)
} finally {
  await rm(folder, { recursive: true })
}
