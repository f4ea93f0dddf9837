import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { answerToArguments } from '../../src/cli/arguments.js'
import { readConfig } from '../../src/config/config.js'

describe('the command line', () => {
  it('starts without arguments', () => {
    assert.equal(answerToArguments([]), null)
  })

  it('says the version of the package', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'))
    assert.deepEqual(answerToArguments(['--version']), { text: `${version}\n`, exitCode: 0 })
  })

  it('names in its help only settings that are read', () => {
    const read = new Set<string>()
    const values: Record<string, string> = {
      MicrosoftAppId: '00000000-0000-0000-0000-000000000001',
      MicrosoftAppPassword: 's',
      MicrosoftAppTenantId: 't',
    }
    const env = new Proxy(values, {
      get: (given, name) => {
        read.add(String(name))
        return given[String(name)]
      },
    })
    readConfig(env)
    const { text = '', exitCode } = answerToArguments(['--help']) ?? {}
    const named = [...text.matchAll(/^ {2}(\S+) /gm)].map(([, name]) => name ?? '')
    assert.equal(exitCode, 0)
    assert.ok(named.length > 5)
    assert.deepEqual(
      named.filter((name) => !read.has(name)),
      [],
    )
  })

  it('refuses what it does not know and starts nothing', () => {
    const { text, exitCode } = answerToArguments(['--port', '80']) ?? {}
    assert.equal(exitCode, 2)
    assert.match(text ?? '', /--port 80.*--help/)
  })
})
