import { isMark } from '../text/match.js'
import type { Chain } from '../time/chain.js'
import { type ChainWords, readChain as readChainIn, readChains as readChainsIn } from '../time/chains.js'
import { readZone } from './clock/zones.js'
import { readPiece } from './pieces.js'
import type { Reader } from './reader.js'

const DETERMINERS =
  'der die das des ein eine einen einem einer mein meine meinen meinem meiner dein deine deinen kein keine keinen unser unsere ihr ihre'
/** Words whose other half the time is: "vor Freitag abgeben" hangs on "vor". */
const HOLDERS = 'vor nach seit oder als von mit fuer ueber ohne gegen statt wegen zwischen bis'

const WORDS: ChainWords<Reader> = {
  marks: ',-–—',
  links: ['und', 'oder', 'jeweils', 'dann', 'immer'],
  seconds: ['und', 'oder'],
  holders: new Set([...DETERMINERS.split(' '), ...HOLDERS.split(' ')]),
  readPiece,
  readZone,
}

/** "9-Uhr-Nachrichten" are no time. */
const isHyphened = ({ tokens }: Reader, to: number): boolean =>
  isMark(tokens, to, '-') && tokens[to]?.glued === true && tokens[to + 1]?.glued === true

/** A chain without the pieces at its end that are the beginning of a word. */
function withoutHyphened(reader: Reader, chain: Chain): Chain {
  const last = chain.at(-1)
  return last === undefined || !isHyphened(reader, last.to) ? chain : withoutHyphened(reader, chain.slice(0, -1))
}

/** The pieces from token `i` on, up to token `end`. */
export const readChain = (reader: Reader, i: number, end: number): Chain =>
  withoutHyphened(reader, readChainIn(reader, i, end, reader.message, WORDS))

/** All chains in the tokens from `from` to `to`, in order. */
export const readChains = (reader: Reader, from: number, to: number): Chain[] =>
  readChainsIn(reader, from, to, reader.message, WORDS)
    .map((chain) => withoutHyphened(reader, chain))
    .filter((chain) => chain.length > 0)
