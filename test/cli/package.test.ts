import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

describe('the package', () => {
  it('holds what runs, and no build information, tests or maps without sources', async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { maxBuffer: 10_000_000 })
    const files: string[] = JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path)
    for (const needed of ['dist/main.js', 'dist/page/public/index.html', 'dist/page/bundle/page.js', 'LICENSE'])
      assert.ok(files.includes(needed), `${needed} is missing`)
    assert.deepEqual(
      files.filter((file) => /\.(map|tsbuildinfo|ts|zip)$|^(src|test|tools)\//.test(file)),
      [],
    )
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
