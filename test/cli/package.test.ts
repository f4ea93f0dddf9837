import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { BotProcess } from '../e2e/bot-process.js'

const run = promisify(execFile)

describe('the package', () => {
  it('holds what runs, without build information, tests or scripts, and asks for no package that is in it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'package-'))
    try {
      const { stdout } = await run(process.execPath, ['tools/pack.mjs', folder])
      await run('tar', ['xzf', join(folder, stdout.trim()), '-C', folder])
      const inside = join(folder, 'package')
      const entries = await readdir(inside, { recursive: true, withFileTypes: true })
      const files = entries
        .filter((one) => one.isFile())
        .map((one) => relative(inside, join(one.parentPath, one.name)).split(sep).join('/'))
      for (const needed of ['dist/main.js', 'dist/page/public/index.html', 'dist/page/bundle/page.js', 'LICENSE'])
        assert.ok(files.includes(needed), `${needed} is missing`)
      assert.deepEqual(
        files.filter((file) => /\.(map|tsbuildinfo|ts|zip)$|^(src|test|tools)\//.test(file)),
        [],
      )
      const { scripts, dependencies } = JSON.parse(await readFile(join(inside, 'package.json'), 'utf8'))
      assert.equal(scripts, undefined)

      // Installed as npm would: what is not asked for is not there.
      await mkdir(join(inside, 'node_modules'))
      for (const name of Object.keys(dependencies))
        await symlink(resolve('node_modules', name), join(inside, 'node_modules', name))
      const bot = await BotProcess.start(join(folder, 'data'), {}, join(inside, 'dist/main.js'))
      const health = await fetch(`${bot.url}/healthz`)
      assert.equal(health.status, 200, await health.text())
      assert.equal(await bot.stop(), 0)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('signs in at Azure without the library for browsers, which is left out of the installation', async () => {
    const script = `
      require('@azure/identity')
      require('botframework-connector')
      const loaded = Object.keys(require.cache)
      console.log(JSON.stringify({
        identity: loaded.some((file) => file.includes('@azure/identity/')),
        browser: loaded.filter((file) => file.includes('@azure/msal-browser')),
      }))`
    const { stdout } = await run(process.execPath, ['-e', script])
    assert.deepEqual(JSON.parse(stdout), { identity: true, browser: [] })
    const [left] = Object.entries(JSON.parse(await readFile('package-lock.json', 'utf8')).packages).filter(([path]) =>
      path.endsWith('/@azure/msal-browser'),
    )
    assert.equal((left?.[1] as { name?: string } | undefined)?.name, 'tslib', '25 MB that nothing loads are back')
  })
})
