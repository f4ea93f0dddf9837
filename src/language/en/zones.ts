import { zoneOfPlace } from '../calendar/cities.js'
import { knownZone } from '../calendar/zones.js'
import { type Hit, hit } from '../text/hit.js'
import { lookup } from '../text/lookup.js'
import { isGlued, isMark, isWord, textAt } from '../text/match.js'
import { type Token, tokenize } from '../text/tokens.js'
import { ABBREVIATIONS, readIana, readOffset } from '../time/zone-names.js'

const REGIONS = lookup<string>({
  nz: 'Pacific/Auckland',
  uk: 'Europe/London',
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  atlantic: 'America/Halifax',
  alaska: 'America/Anchorage',
  hawaiian: 'Pacific/Honolulu',
})

/** Their first word alone is another region. */
const EUROPEAN = lookup<string>({ central: 'Europe/Berlin', eastern: 'Europe/Athens', western: 'Europe/Lisbon' })

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

/** "pacific time", "US eastern", "central european time" */
function readRegion(tokens: Token[], at: number): Hit<string> | null {
  const european = isWord(tokens, at + 1, 'european') ? EUROPEAN[textAt(tokens, at)] : undefined
  if (european !== undefined) return hit(european, skipTime(tokens, at + 2))
  const first = isWord(tokens, at, 'us') ? at + 1 : at
  const region = REGIONS[textAt(tokens, first)]
  return region === undefined ? null : hit(region, skipTime(tokens, first + 1))
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
  const region = readRegion(tokens, at)
  if (region !== null) return close(region)
  const abbreviation = readAbbreviation(tokens, at, message)
  if (abbreviation !== null) return close(abbreviation)
  const iana = readIana(tokens, at, message)
  if (iana !== null) return close(hit(iana.value, skipTime(tokens, iana.to)))
  if (word === 'in') return readIn(tokens, isWord(tokens, at + 1, 'the') ? at + 2 : at + 1, message)
  const place = readPlace(tokens, at, 0)
  if (place !== null && isWord(tokens, place.to, 'time', 'local')) {
    const to = isWord(tokens, place.to, 'local') ? place.to + 2 : place.to + 1
    return close(hit(place.value, to))
  }
  return null
}

/** "PST" in capitals, "pst time": some are words, too. */
function readAbbreviation(tokens: Token[], at: number, message: string): Hit<string> | null {
  const word = textAt(tokens, at)
  const zone = ABBREVIATIONS[word]
  if (zone === undefined) return null
  const typed = message.slice(tokens[at]?.start, tokens[at]?.end)
  const time = skipTime(tokens, at + 1)
  const isCapital = !WORDLIKE.has(word) || typed === typed.toUpperCase()
  const isClear = isCapital || time > at + 1 || (word === 'z' && isGlued(tokens, at)) || word === 'est'
  if (!isClear) return null
  return (zone === 'UTC' ? readOffset(tokens, at + 1, false) : null) ?? hit(zone, time)
}

const readIn = (tokens: Token[], i: number, message: string): Hit<string> | null =>
  readZoneName(tokens, i, message) ?? readPlace(tokens, i, 150_000)

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

/** A zone by IANA name, city, country, abbreviation or offset. */
export function zoneNamed(said: string): string | null {
  const name = said.trim().replace(/[.!?]+$/, '')
  const lower = name.toLowerCase().replace(/^the /, '')
  const iana = /^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)+$/.test(name) ? knownZone(name) : null
  if (iana !== null) return iana
  const place = zoneOfPlace(lower) ?? zoneOfPlace(lower.split(',')[0]?.trim() ?? '')
  if (place !== null) return place
  const tokens = tokenize(name.toUpperCase())
  const zone = readZone(tokens, 0, name.toUpperCase())
  if (zone === null || zone.to < tokens.length) return null
  const whole = /^([+-])(\d\d):00$/.exec(zone.value)
  return whole === null
    ? zone.value
    : Number(whole[2]) === 0
      ? 'UTC'
      : `Etc/GMT${whole[1] === '+' ? '-' : '+'}${Number(whole[2])}`
}
