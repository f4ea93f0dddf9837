import { randomInt } from 'node:crypto'
import type { StoreItem } from 'botbuilder'
import { CODE_LETTERS } from '../../../language/commands/chats.js'
import type { PersonKey } from '../../../reminders/reminder.js'
import { type Instant, MINUTE_MS } from '../../../reminders/time.js'
import type { Deps } from '../../deps.js'

/**
 * Codes that join two chats: good for ten minutes and for once. More than 10^11 are possible, so with five tries in ten minutes
 * nobody finds one by guessing. What is kept names its person, so that forgetting them finds it (`isDocumentOf`).
 */

const GOOD_FOR_MS = 10 * MINUTE_MS
/** Codes that did not fit, of one account, before it must wait. */
const TRIES = 5
const TRIES_WITHIN_MS = 10 * MINUTE_MS

type Kept = Pick<Deps, 'documents' | 'clock'>

interface Code extends StoreItem {
  person: PersonKey
  until: Instant
}

interface Account extends StoreItem {
  person: PersonKey
  /** The one given last. */
  code?: string
  /** When codes were said that did not fit. */
  wrong: Instant[]
}

const keyOfCode = (code: string): string => `links/codes/${code}`
const keyOfAccount = (person: PersonKey): string => `links/accounts/${person}`

async function kept<T extends StoreItem>({ documents }: Kept, key: string): Promise<T | undefined> {
  return (await documents.read([key]))[key] as T | undefined
}

const half = (): string => {
  for (;;) {
    const letters = Array.from({ length: 4 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')
    if (/\d/.test(letters)) return letters
  }
}

/** A new code for this account; the one that it had is void. */
export async function giveCode(deps: Kept, person: PersonKey): Promise<string> {
  const known = await kept<Account>(deps, keyOfAccount(person))
  const code = `${half()}-${half()}`
  const account: Account = { person, wrong: known?.wrong ?? [], code, eTag: '*' }
  const given: Code = { person, until: deps.clock.now() + GOOD_FOR_MS, eTag: '*' }
  if (known?.code !== undefined) await deps.documents.delete([keyOfCode(known.code)])
  await deps.documents.write({ [keyOfCode(code)]: given, [keyOfAccount(person)]: account })
  return code
}

/** Makes a code void, as others have seen it. */
export const spoilCode = ({ documents }: Kept, code: string): Promise<void> => documents.delete([keyOfCode(code)])

/** Whose code it is. `wait`: too many did not fit; the next is looked at then. */
export type Taken = { of: PersonKey } | { of: null } | { wait: Instant }

/** Takes a code that `person` says. To be called by one at a time; a try is kept before its answer. */
export async function takeCode(deps: Kept, person: PersonKey, code: string): Promise<Taken> {
  const now = deps.clock.now()
  const account = await kept<Account>(deps, keyOfAccount(person))
  const wrong = (account?.wrong ?? []).filter((at) => at > now - TRIES_WITHIN_MS && at <= now)
  const [first] = wrong
  if (first !== undefined && wrong.length >= TRIES) return { wait: first + TRIES_WITHIN_MS }
  const found = await kept<Code>(deps, keyOfCode(code))
  if (found === undefined || found.until <= now) {
    const tried: Account = { ...account, person, wrong: [...wrong, now], eTag: '*' }
    await deps.documents.write({ [keyOfAccount(person)]: tried })
    return { of: null }
  }
  if (found.person !== person) await spoilCode(deps, code)
  return { of: found.person }
}
