import type { Said } from '../../commands/said.js'
import type { Intent } from '../../intent.js'
import { readTarget } from './target.js'

const CANCEL =
  /^(?:remind )?(?:cancel|delete|del|remove|rm|drop|erase|clear|wipe|kill|discard|scrap|scratch|get rid of|stop|unset|dismiss|end|forget(?: about)?|throw out)(?:\s+(.{1,200}))?$/i

const NAMED = '(.{0,100}(?:reminders?|alarms?|timers?|one)(?: #?\\d{1,4})?|#?\\d{1,4})'

/** Each has the words for the reminder as its one group. */
const OTHERWISE = [
  /^(?:stop|quit) (?:reminding|nagging|bugging|pinging|telling)(?: me| us)?(?:\s+(?:about|to|of|that|with)\s+(.{1,200}))?$/i,
  /^(?:don't|dont|do not|never) (?:remind|nag|bug|ping) (?:me|us) (?:about|to|of|that) (.{1,200}?) (?:any ?more|again|any longer)$/i,
  /^(?:i )?(?:don't|dont|do not|no longer) (?:need|want) to be reminded (?:about|to|of|that) (.{1,200}?)(?: any ?more| any longer| now)?$/i,
  /^(?:take|remove|delete|cross|strike) (.{1,200}?) (?:off|from)(?: of)? (?:my|the|our) (?:reminders|list|(?:reminder|to-?do|task) list|schedule|calendar)$/i,
  new RegExp(
    `^(?:i )?(?:don't|dont|do not|no longer) (?:need|want) ((?:the|my|that|this) ${NAMED}|(?:any )?(?:reminder #?\\d{1,4}|(?:the |my )?reminders? (?:about|for|of|to) .{1,100}?))(?: any ?more| any longer| now)?$`,
    'i',
  ),
  new RegExp(`^(?:turn off|switch off|deactivate|disregard|ignore) ${NAMED}$`, 'i'),
  /^(?:nvm|never ?mind)(?: about)? ((?!(?:it|that|this|then|now|me)$).{1,100})$/i,
]

/** "cancel 3", "delete the rent reminder", "cancel all", "stop reminding me about the rent". */
export function readCancel({ words }: Said): Intent | null {
  for (const pattern of OTHERWISE) {
    const match = pattern.exec(words)
    if (match !== null) return { kind: 'cancel', target: readTarget(match[1] ?? '') }
  }
  const rest = CANCEL.exec(words)?.[1]?.trim()
  if (rest === undefined || /^(?:snoozing|it all together)$/i.test(rest)) return null
  return { kind: 'cancel', target: readTarget(rest) }
}
