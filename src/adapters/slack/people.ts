import type { WebClient } from '@slack/web-api'
import type { Clock } from '../../reminders/time.js'
import type { Profile } from './event.js'

const FRESH_MS = 10 * 60_000
const MOST_KNOWN = 5_000

/** What `users.info` says of people: name, language and time zone, which Slack knows from their client. */
export class People {
  readonly #known = new Map<string, { profile: Promise<Profile>; until: number }>()

  constructor(
    private readonly web: WebClient,
    private readonly clock: Clock,
  ) {}

  /** Where Slack does not say, the name is empty and the rest unknown: messages do not wait for it. */
  profile(userId: string): Promise<Profile> {
    const now = this.clock.now()
    const known = this.#known.get(userId)
    if (known && known.until > now) return known.profile
    if (this.#known.size >= MOST_KNOWN) this.#known.clear()
    const profile = this.#ask(userId).catch(() => {
      this.#known.delete(userId)
      return { name: '' }
    })
    this.#known.set(userId, { profile, until: now + FRESH_MS })
    return profile
  }

  async names(userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map(await Promise.all(userIds.map(async (id) => [id, (await this.profile(id)).name] as const)))
  }

  async #ask(userId: string): Promise<Profile> {
    const { user } = await this.web.users.info({ user: userId, include_locale: true })
    const name = user?.profile?.display_name || user?.profile?.real_name || user?.real_name || user?.name || ''
    return { name, locale: user?.locale, timeZone: user?.tz }
  }
}
