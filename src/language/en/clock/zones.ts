import { zoneOfPlace } from '../../calendar/cities.js'
import { knownZone } from '../../calendar/zones.js'
import { type Hit, hit } from '../../text/hit.js'
import { lookup } from '../../text/lookup.js'
import type { Token } from '../../text/tokens.js'
import { digitsAt, isGlued, isMark, isNumber, isWord, numberAt, textAt } from '../words/words.js'

/**
 * Abbreviations. "EST" is the fixed offset it names, all year, as it is by RFC 2822; the short "ET" and the words "eastern
 * time" are what clocks there show.
 */
const ABBREVIATIONS = lookup<string>({
  z: 'UTC',
  utc: 'UTC',
  gmt: 'UTC',
  zulu: 'UTC',
  est: '-05:00',
  edt: '-04:00',
  et: 'America/New_York',
  cst: '-06:00',
  cdt: '-05:00',
  ct: 'America/Chicago',
  mst: '-07:00',
  mdt: '-06:00',
  mt: 'America/Denver',
  pst: '-08:00',
  pdt: '-07:00',
  pt: 'America/Los_Angeles',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  ast: '-04:00',
  adt: '-03:00',
  nst: '-03:30',
  ndt: '-02:30',
  brt: '-03:00',
  wet: '+00:00',
  west: '+01:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  sast: '+02:00',
  ist: '+05:30',
  pkt: '+05:00',
  ict: '+07:00',
  wib: '+07:00',
  sgt: '+08:00',
  hkt: '+08:00',
  pht: '+08:00',
  awst: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  acst: '+09:30',
  acdt: '+10:30',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
})

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

const signed = (sign: string, hours: number, minutes: number): string =>
  `${sign === '+' ? '+' : '-'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`

/** "+2", "+02:00", "-0800", "+5.5" behind UTC, GMT or a clock time. */
function readOffset(tokens: Token[], i: number, bare: boolean): Hit<string> | null {
  if (!isMark(tokens, i, '+-−–') || !isNumber(tokens, i + 1) || !isGlued(tokens, i + 1)) return null
  const sign = textAt(tokens, i) === '+' ? '+' : '-'
  const digits = digitsAt(tokens, i + 1)
  const value = numberAt(tokens, i + 1)
  if (digits === 4) {
    const [hours, minutes] = [Math.floor(value / 100), value % 100]
    return hours <= 14 && minutes < 60 ? hit(signed(sign, hours, minutes), i + 2) : null
  }
  if (digits > 2 || value > 14) return null
  if (isMark(tokens, i + 2, ':') && isGlued(tokens, i + 3) && digitsAt(tokens, i + 3) === 2) {
    return hit(signed(sign, value, numberAt(tokens, i + 3)), i + 4)
  }
  if (bare) return null
  if (isMark(tokens, i + 2, '.') && isGlued(tokens, i + 3) && isNumber(tokens, i + 3)) {
    return hit(signed(sign, value, textAt(tokens, i + 3).startsWith('5') ? 30 : 0), i + 4)
  }
  return hit(signed(sign, value, 0), i + 2)
}

function readIana(tokens: Token[], i: number, message: string): Hit<string> | null {
  if (!isMark(tokens, i + 1, '/') || !isGlued(tokens, i + 1) || !isGlued(tokens, i + 2)) return null
  let to = i + 3
  while ((isMark(tokens, to, '/-') || tokens[to]?.kind === 'word') && isGlued(tokens, to) && to < i + 8) to += 1
  const name = message.slice(tokens[i]?.start, tokens[to - 1]?.end)
  const zone = knownZone(name)
  return zone === null ? null : hit(zone, to)
}

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
