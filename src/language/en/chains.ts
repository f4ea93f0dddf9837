import type { Chain } from '../time/chain.js'
import { type ChainWords, readChain as readChainIn, readChains as readChainsIn } from '../time/chains.js'
import { readZone } from './clock/zones.js'
import { readPiece } from './pieces.js'
import type { Reader } from './reader.js'

/** "the 7:30 show", "my monday": a name, not a time, unless the piece took the article itself. */
const DETERMINERS = "a an the my your his her our their its it's no any some that these those every"
/** Of these, what stands alone in front of a time with a word of its own: "call her at 5", "do that tomorrow". */
const PRONOUNS = 'her his that these those some any'
const AFTER_PRONOUNS = 'at on in by every next today tomorrow tonight @'
/** Words whose other half the time is: "move it to friday", "leave before 5pm". */
const HOLDERS = 'after or before until till til since than to of with from about except through versus vs'

const WORDS: ChainWords<Reader> = {
  marks: ',-–—|·;',
  links: ['and'],
  seconds: ['and'],
  holders: new Set([...DETERMINERS.split(' '), ...HOLDERS.split(' ')]),
  pronouns: { words: new Set(PRONOUNS.split(' ')), before: new Set(AFTER_PRONOUNS.split(' ')) },
  readPiece,
  readZone: ({ tokens }, i, message) => readZone(tokens, i, message),
}

/** The pieces from token `i` on, up to token `end`. */
export const readChain = (reader: Reader, i: number, end: number, message: string): Chain =>
  readChainIn(reader, i, end, message, WORDS)

/** All chains in the tokens from `from` to `to`, in order. */
export const readChains = (reader: Reader, from: number, to: number, message: string): Chain[] =>
  readChainsIn(reader, from, to, message, WORDS)
