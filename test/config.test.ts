import assert from 'node:assert/strict'
import { ConfigError } from '../src/config/settings.js'
import { readConfig } from '../src/config.js'

const mistakesOf = (env: Record<string, string>): string[] => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes.map(({ variable }) => variable)
    throw error
  }
  return []
}

describe('readConfig', () => {
  it('needs nothing to be set', () => {
    const config = readConfig({})
    assert.equal(config.port, 3978)
    assert.equal(config.host, '127.0.0.1')
    assert.equal(config.dataDir, './data')
    assert.equal(config.databaseUrl, undefined)
    assert.equal(config.app, null)
    assert.equal(config.defaultTimeZone, Intl.DateTimeFormat().resolvedOptions().timeZone)
    assert.equal(config.logLevel, 'info')
  })

  it('takes an empty or blank value as not set', () => {
    assert.deepEqual(readConfig({ PORT: '', HOST: '  ', DATABASE_URL: '', MicrosoftAppId: ' ' }), readConfig({}))
  })

  it('cannot be changed afterwards', () => {
    const config = readConfig({})
    assert.throws(() => Object.assign(config, { port: 1 }), TypeError)
    assert.throws(() => Object.assign(config.limits, { textLength: 1 }), TypeError)
  })

  it('reports every mistake at once, with variable, value and fix', () => {
    const env = {
      PORT: 'http',
      DATABASE_URL: 'mysql://root:hunter2@db',
      DEFAULT_TIME_ZONE: 'Berlin',
      LOG_LEVEL: 'loud',
    }
    assert.throws(
      () => readConfig(env),
      (error: unknown) => {
        assert.ok(error instanceof ConfigError)
        assert.deepEqual(
          error.mistakes.map(({ variable }) => variable),
          ['PORT', 'DATABASE_URL', 'DEFAULT_TIME_ZONE', 'LOG_LEVEL'],
        )
        assert.match(error.message, /PORT="http": give a whole number from 0 to 65535, e\.g\. PORT=3978/)
        assert.doesNotMatch(error.message, /hunter2/)
        return true
      },
    )
  })

  const wrong: [string, Record<string, string>, string[]][] = [
    ['a port that is no number', { PORT: '80.5' }, ['PORT']],
    ['a port beyond the last', { PORT: '65536' }, ['PORT']],
    ['a negative limit', { MAX_TEXT_LENGTH: '-1' }, ['MAX_TEXT_LENGTH']],
    ['an offset for a zone', { DEFAULT_TIME_ZONE: '+02:00' }, ['DEFAULT_TIME_ZONE']],
    ['a password without an app', { MicrosoftAppPassword: 'x' }, ['MicrosoftAppPassword']],
    ['an app without a password', { MicrosoftAppId: 'a' }, ['MicrosoftAppPassword']],
    [
      'a single tenant app without its tenant',
      { MicrosoftAppId: 'a', MicrosoftAppPassword: 'x', MicrosoftAppType: 'SingleTenant' },
      ['MicrosoftAppTenantId'],
    ],
    [
      'a managed identity without its tenant',
      { MicrosoftAppId: 'a', MicrosoftAppType: 'UserAssignedMSI' },
      ['MicrosoftAppTenantId'],
    ],
    [
      'an app type nobody has heard of',
      { MicrosoftAppId: 'a', MicrosoftAppPassword: 'x', MicrosoftAppType: 'Many' },
      ['MicrosoftAppType'],
    ],
    [
      'half a cloud',
      { MicrosoftAppId: 'a', MicrosoftAppPassword: 'x', OAuthUrl: 'https://token.example' },
      [
        'ToChannelFromBotLoginUrl',
        'ToChannelFromBotOAuthScope',
        'ToBotFromChannelTokenIssuer',
        'ToBotFromChannelOpenIdMetadataUrl',
        'ToBotFromEmulatorOpenIdMetadataUrl',
      ],
    ],
    ['an open door by accident', { HOST: '0.0.0.0' }, ['HOST']],
    [
      'an open door half said',
      { HOST: '0.0.0.0', LISTEN_WITHOUT_AUTHENTICATION: '1' },
      ['LISTEN_WITHOUT_AUTHENTICATION'],
    ],
  ]
  for (const [what, env, variables] of wrong) it(`refuses ${what}`, () => assert.deepEqual(mistakesOf(env), variables))

  const right: [string, Record<string, string>][] = [
    ['any free port', { PORT: '0' }],
    ['a managed identity', { MicrosoftAppId: 'a', MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: 't' }],
    [
      'a sovereign cloud',
      { MicrosoftAppId: 'a', MicrosoftAppPassword: 'x', ChannelService: 'https://botframework.azure.us' },
    ],
    ['an app type in any case', { MicrosoftAppId: 'a', MicrosoftAppPassword: 'x', MicrosoftAppType: 'multitenant' }],
    ['an open door with an app', { HOST: '0.0.0.0', MicrosoftAppId: 'a', MicrosoftAppPassword: 'x' }],
    ['an open door said in so many words', { HOST: '0.0.0.0', LISTEN_WITHOUT_AUTHENTICATION: 'yes' }],
    ['any spelling of this machine', { HOST: '::1' }],
  ]
  for (const [what, env] of right) it(`takes ${what}`, () => assert.deepEqual(mistakesOf(env), []))
})
