import type { Conversation } from '../reminders/person.js'

/** The language of the client that a person last wrote with in their own chat; in a group it is whoever's. */
export function clientLocale({ kind, reference }: Conversation): string | undefined {
  if (kind === 'group' || typeof reference !== 'object' || reference === null || !('locale' in reference))
    return undefined
  return typeof reference.locale === 'string' && reference.locale !== '' ? reference.locale : undefined
}
