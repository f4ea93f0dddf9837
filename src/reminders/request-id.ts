import type { Actor } from './actor.js'
import type { ReminderId } from './reminder.js'

/**
 * The id of the reminder that a request makes: the same each time the channel delivers the same activity, so that the second
 * finds the first. 106 bits, which no two requests of this world will share; who may use an id is checked, so that
 * it need not be secret.
 */
export function requestedId(actor: Actor, requestId: string): ReminderId {
  const key = JSON.stringify([actor.person, actor.conversation, requestId])
  return `q${fingerprint(key)}`
}

/** 106 bits that tell one text from another. */
export const fingerprint = (text: string): string => `${hash53(text, 0x9e3779b9)}${hash53(text, 0x85ebca6b)}`

/** cyrb53 (public domain): two mixed 32-bit multiplicative hashes, 53 bits of them, as 11 characters. */
function hash53(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed
  let b = 0x41c6ce57 ^ seed
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0')
}
