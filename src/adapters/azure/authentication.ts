import { ConfigurationBotFrameworkAuthentication, StatusCodes } from 'botbuilder'
import { AuthenticationError } from 'botframework-connector'
import { withFastConnector } from './fast-connector.js'
import type { PooledHttpClient } from './http-client.js'

type Authentication = ConfigurationBotFrameworkAuthentication
type Settings = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0]
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>
type ClaimsIdentity = Parameters<Authentication['createConnectorFactory']>[0]
type UserTokenClient = Awaited<ReturnType<Authentication['createUserTokenClient']>>
type AuthenticateRequestResult = Awaited<ReturnType<Authentication['authenticateRequest']>>

/** A channel has a handful of service URLs (Teams: one for each region); more than this is somebody making them up. */
const CLIENTS_KEPT = 200

/**
 * The SDK's authentication, building its clients once for each address and not once for each message: most of the
 * SDK's work for a message was building two HTTP pipelines. Their credentials renew tokens by themselves.
 */
export class CachingAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #http: PooledHttpClient
  readonly #connectors = new Map<string, Promise<ConnectorClient>>()
  readonly #tokenClients = new Map<string, Promise<UserTokenClient>>()

  constructor(settings: Settings, http: PooledHttpClient) {
    super(settings, undefined, undefined, undefined, { httpClient: http })
    this.#http = http
  }

  override async authenticateRequest(
    ...request: Parameters<Authentication['authenticateRequest']>
  ): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(...request).catch((error: unknown): never => {
      throw isAboutToken(error) ? new AuthenticationError('The token does not hold.', StatusCodes.UNAUTHORIZED) : error
    })
    if (!result.connectorFactory) return result
    return { ...result, connectorFactory: this.#cached(result.connectorFactory, result.claimsIdentity) }
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.#cached(super.createConnectorFactory(identity), identity)
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    return once(this.#tokenClients, appOf(identity), () => super.createUserTokenClient(identity))
  }

  #cached(factory: ConnectorFactory, identity: ClaimsIdentity): ConnectorFactory {
    return {
      create: (serviceUrl, audience) =>
        once(this.#connectors, `${appOf(identity)} ${audience} ${serviceUrl}`, async () =>
          withFastConnector(await factory.create(serviceUrl, audience), serviceUrl, this.#http),
        ),
    }
  }
}

/**
 * What jsonwebtoken throws at a forged, early or garbled token. The SDK lets it through as a fault of the server, and would
 * answer whoever made up a token with a 500.
 */
const isAboutToken = (error: unknown): boolean =>
  error instanceof Error && ['JsonWebTokenError', 'NotBeforeError', 'SyntaxError'].includes(error.name)

/** The claims the SDK itself reads the app id from: `aud`, or `appid` in tokens of the Emulator. */
const appOf = (identity: ClaimsIdentity): string =>
  identity.getClaimValue('aud') ?? identity.getClaimValue('appid') ?? ''

function once<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key)
  if (known) return known
  const made = make()
  made.catch(() => kept.delete(key))
  kept.set(key, made)
  for (const oldest of kept.keys()) {
    if (kept.size <= CLIENTS_KEPT) break
    kept.delete(oldest)
  }
  return made
}
