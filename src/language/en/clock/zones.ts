import { zoneOfPlace } from '../../calendar/cities.js'
import { type Hit, hit } from '../../text/hit.js'
import { lookup } from '../../text/lookup.js'
import type { Token } from '../../text/tokens.js'
import { ABBREVIATIONS, readIana, readOffset } from '../../time/zone-names.js'
import { isGlued, isMark, isWord, textAt } from '../words/words.js'

const REGIONS = lookup<string>({
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  atlantic: 'America/Halifax',
  alaska: 'America/Anchorage',
  hawaiian: 'Pacific/Honolulu',
})

/** Abbreviations that are words too: only in capitals or followed by "time". */
const WORDLIKE = new Set(['et', 'mt', 'pt', 'ct', 'west', 'ist', 'est', 'ast', 'adt', 'wet', 'z', 'art'])

/** Up to four words of a place's name in front of "time", or behind "in". */
function readPlace(tokens: Token[], i: number, minPeople: number): Hit<string> | null {
  let name = ''
  let best: Hit<string> | null = null
  for (let k = i; k < i + 4 && tokens[k]?.kind === 'word'; k += 1) {
    name += k > i ? ` ${textAt(tokens, k)}` : textAt(tokens, k)
    const zone = zoneOfPlace(name.replace(/'s$/, ''), minPeople)
    if (zone !== null) best = hit(zone, k + 1)
  }
  return best
}

const skipTime = (tokens: Token[], i: number): number => {
  const at = isWord(tokens, i, 'standard', 'daylight', 'summer') && isWord(tokens, i + 1, 'time') ? i + 1 : i
  return isWord(tokens, at, 'time') ? at + 1 : i
}

/** A time zone said behind a clock time: "PST", "UTC+2", "Tokyo time", "in London", "Europe/Berlin". */
export function readZone(tokens: Token[], i: number, message: string): Hit<string> | null {
  const found = readZoneAlone(tokens, i, message)
  if (found === null) return null
  // "10:00 GMT+0200 (CEST)", "10:00 +0200 (Central European Summer Time)"
  if (!isMark(tokens, found.to, '(')) return found
  for (let k = found.to + 1; k < found.to + 7; k += 1) if (isMark(tokens, k, ')')) return hit(found.value, k + 1)
  return found
}

function readZoneAlone(tokens: Token[], i: number, message: string): Hit<string> | null {
  const bracket = isMark(tokens, i, '([') ? 1 : 0
  const at = i + bracket
  const close = (found: Hit<string>): Hit<string> =>
    bracket > 0 && isMark(tokens, found.to, ')]') ? hit(found.value, found.to + 1) : found
  const offset = readOffset(tokens, at, true)
  if (offset !== null) return close(offset)
  const word = textAt(tokens, at)
  if (tokens[at]?.kind !== 'word') return null
  const region = REGIONS[word]
  if (region !== undefined) return close(hit(region, skipTime(tokens, at + 1)))
  const abbreviation = ABBREVIATIONS[word]
  if (abbreviation !== undefined) {
    const typed = message.slice(tokens[at]?.start, tokens[at]?.end)
    const time = skipTime(tokens, at + 1)
    const clear =
      !WORDLIKE.has(word) || typed === typed.toUpperCase() || time > at + 1 || (word === 'z' && isGlued(tokens, at))
    if (clear || word === 'est') {
      const more = abbreviation === 'UTC' ? readOffset(tokens, at + 1, false) : null
      return close(more ?? hit(abbreviation, time))
    }
  }
  const iana = readIana(tokens, at, message)
  if (iana !== null) return close(hit(iana.value, skipTime(tokens, iana.to)))
  if (word === 'in') {
    const the = isWord(tokens, at + 1, 'the') ? at + 2 : at + 1
    const zone = readZoneName(tokens, the, message)
    return zone === null ? readPlace(tokens, the, 150_000) : zone
  }
  const place = readPlace(tokens, at, 0)
  if (place !== null && isWord(tokens, place.to, 'time', 'local')) {
    const to = isWord(tokens, place.to, 'local') ? place.to + 2 : place.to + 1
    return close(hit(place.value, to))
  }
  return null
}

/** "in UTC", "in eastern time". */
function readZoneName(tokens: Token[], i: number, message: string): Hit<string> | null {
  const word = textAt(tokens, i)
  return word === 'in' || word === '' ? null : readZoneNameWord(tokens, i, word, message)
}

function readZoneNameWord(tokens: Token[], i: number, word: string, message: string): Hit<string> | null {
  const time = skipTime(tokens, i + 1)
  const region = REGIONS[word]
  if (region !== undefined && time > i + 1) return hit(region, time)
  const abbreviation = ABBREVIATIONS[word]
  if (abbreviation !== undefined && !WORDLIKE.has(word)) return hit(abbreviation, time)
  const place = readPlace(tokens, i, 0)
  if (place !== null && isWord(tokens, place.to, 'time')) return hit(place.value, place.to + 1)
  return readIana(tokens, i, message)
}
