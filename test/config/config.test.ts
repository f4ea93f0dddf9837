import assert from 'node:assert/strict'
import { readConfig } from '../../src/config/config.js'
import { ConfigError } from '../../src/config/settings.js'

const APP_ID = '1c6f5b1e-8d3f-4a55-9f0d-6a1b2c3d4e5f'
const APP = { MicrosoftAppId: APP_ID, MicrosoftAppPassword: 'x', MicrosoftAppTenantId: 't' }

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
    ['a public address without a scheme', { PUBLIC_URL: 'bot.example.com' }, ['PUBLIC_URL']],
    ['a public address with a query', { PUBLIC_URL: 'https://bot.example.com/?a=b' }, ['PUBLIC_URL']],
    ['a password without an app', { MicrosoftAppPassword: 'x' }, ['MicrosoftAppPassword']],
    ['an app without a password', { MicrosoftAppId: APP_ID, MicrosoftAppTenantId: 't' }, ['MicrosoftAppPassword']],
    [
      'a single tenant app without its tenant',
      { MicrosoftAppId: APP_ID, MicrosoftAppPassword: 'x' },
      ['MicrosoftAppTenantId'],
    ],
    [
      'a managed identity without its tenant',
      { MicrosoftAppId: APP_ID, MicrosoftAppType: 'UserAssignedMSI' },
      ['MicrosoftAppTenantId'],
    ],
    ['an app type nobody has heard of', { ...APP, MicrosoftAppType: 'Many' }, ['MicrosoftAppType']],
    [
      'half a cloud',
      { ...APP, OAuthUrl: 'https://token.example' },
      [
        'ToChannelFromBotLoginUrl',
        'ToChannelFromBotOAuthScope',
        'ToBotFromChannelTokenIssuer',
        'ToBotFromChannelOpenIdMetadataUrl',
        'ToBotFromEmulatorOpenIdMetadataUrl',
      ],
    ],
    ['an app id that is none', { ...APP, MicrosoftAppId: 'reminders' }, ['MicrosoftAppId']],
    ['two ids for one app', { ...APP, CLIENT_ID: 'other' }, ['MicrosoftAppId']],
    ['half a Telegram token', { TELEGRAM_BOT_TOKEN: '123:abc' }, ['TELEGRAM_BOT_TOKEN']],
    [
      'a Telegram token sent in the clear',
      { TELEGRAM_BOT_TOKEN: `1:${'a'.repeat(35)}`, TELEGRAM_API_ROOT: 'http://telegram.example' },
      ['TELEGRAM_API_ROOT'],
    ],
    [
      'a Telegram webhook without https, or with a secret that is soon guessed',
      {
        TELEGRAM_BOT_TOKEN: `1:${'a'.repeat(35)}`,
        TELEGRAM_WEBHOOK_SECRET: 'short',
        PUBLIC_URL: 'http://bot.example.com',
      },
      ['TELEGRAM_WEBHOOK_SECRET', 'PUBLIC_URL'],
    ],
    ['half of Slack', { SLACK_BOT_TOKEN: 'xoxb-1' }, ['SLACK_APP_TOKEN']],
    ['a code that is soon guessed', { ACCESS_CODE: '1234567' }, ['ACCESS_CODE']],
    ['a code with no page', { ...APP, ACCESS_CODE: 'correct horse' }, ['ACCESS_CODE']],
    ['a code in the clear', { ACCESS_CODE: 'correct horse', PUBLIC_URL: 'http://bot.example.com' }, ['PUBLIC_URL']],
    ['a page below a path', { ACCESS_CODE: 'correct horse', PUBLIC_URL: 'https://example.com/bot' }, ['PUBLIC_URL']],
    [
      'a code beside doors that need none',
      { ACCESS_CODE: 'correct horse', LISTEN_WITHOUT_AUTHENTICATION: 'yes', DIRECT_LINE_SECRET: 'x'.repeat(16) },
      ['LISTEN_WITHOUT_AUTHENTICATION', 'DIRECT_LINE_SECRET'],
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
    ['a tenant without a type', APP],
    ['what the Teams CLI writes', { CLIENT_ID: APP_ID, CLIENT_SECRET: 'x', TENANT_ID: 't' }],
    ['both names of one app', { ...APP, CLIENT_ID: APP_ID }],
    ['a managed identity', { MicrosoftAppId: APP_ID, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: 't' }],
    ['a sovereign cloud', { ...APP, ChannelService: 'https://botframework.azure.us' }],
    ['an app type in any case', { MicrosoftAppId: APP_ID, MicrosoftAppPassword: 'x', MicrosoftAppType: 'multitenant' }],
    ['an open door with an app', { HOST: '0.0.0.0', ...APP }],
    ['an open door said in so many words', { HOST: '0.0.0.0', LISTEN_WITHOUT_AUTHENTICATION: 'yes' }],
    ['an open door with a code', { HOST: '0.0.0.0', ACCESS_CODE: 'correct horse' }],
    ['a code for a public address', { ACCESS_CODE: 'correct horse', PUBLIC_URL: 'https://bot.example.com/' }],
    [
      'a Telegram webhook',
      {
        TELEGRAM_BOT_TOKEN: `1:${'a'.repeat(35)}`,
        TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-twenty-letters',
        PUBLIC_URL: 'https://bot.example.com',
      },
    ],
    ['any spelling of this machine', { HOST: '::1' }],
  ]
  for (const [what, env] of right) it(`takes ${what}`, () => assert.deepEqual(mistakesOf(env), []))

  it('names who may use Direct Line: nobody by default, and no origin that is none', () => {
    assert.deepEqual(readConfig({}).directLine, { secret: undefined, allowedOrigins: [] })
    const given = { DIRECT_LINE_ALLOWED_ORIGINS: 'http://localhost:8080/, https://App.example' }
    assert.deepEqual(readConfig(given).directLine.allowedOrigins, ['http://localhost:8080', 'https://app.example'])
    for (const origins of ['*', 'app.example', 'https://app.example/chat', 'file:///a', 'https://a@b'])
      assert.deepEqual(mistakesOf({ DIRECT_LINE_ALLOWED_ORIGINS: origins }), ['DIRECT_LINE_ALLOWED_ORIGINS'])
    for (const secret of ['short', 'with a space in the middle'])
      assert.deepEqual(mistakesOf({ DIRECT_LINE_SECRET: secret }), ['DIRECT_LINE_SECRET'])
  })
})
