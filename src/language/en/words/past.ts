/** What somebody did, besides "washed" and all like it, and the word for doing it. */
const IRREGULAR: Readonly<Record<string, string>> = {
  took: 'take',
  taken: 'take',
  fed: 'feed',
  paid: 'pay',
  sent: 'send',
  rang: 'ring',
  rung: 'ring',
  bought: 'buy',
  made: 'make',
  written: 'write',
  wrote: 'write',
  read: 'read',
  brought: 'bring',
  got: 'get',
  gone: 'go',
  went: 'go',
  put: 'put',
  cut: 'cut',
  swept: 'sweep',
  given: 'give',
  gave: 'give',
  met: 'meet',
  seen: 'see',
  saw: 'see',
  told: 'tell',
  drunk: 'drink',
  drank: 'drink',
  eaten: 'eat',
  ate: 'eat',
  ran: 'run',
  run: 'run',
  swum: 'swim',
  swam: 'swim',
}
const NOT_DONE = new Set('feed weed need seed speed embed proceed'.split(' '))

/** A word that says that something was done. */
export const isPast = (word: string): boolean =>
  Object.hasOwn(IRREGULAR, word) || (/^[a-z]{2,}ed$/.test(word) && !NOT_DONE.has(word))

/** "pay" of "paid"; any other word as it is. */
export const withoutPast = (word: string): string => (Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : word) ?? word
