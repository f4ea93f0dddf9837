import { zoneOfPlace } from '../calendar/cities.js'
import { knownZone } from '../calendar/zones.js'
import { type Hit, hit } from '../text/hit.js'
import { lookup } from '../text/lookup.js'
import { isMark, isWord, textAt } from '../text/match.js'
import type { Token } from '../text/tokens.js'
import type { Moment } from '../time/moment.js'
import { ABBREVIATIONS, readIana, readOffset } from '../time/zone-names.js'
import { folded } from './words/words.js'

/** Italian names of places that the city table knows by another. */
const PLACES = lookup<string>({
  roma: 'Europe/Rome',
  milano: 'Europe/Rome',
  torino: 'Europe/Rome',
  napoli: 'Europe/Rome',
  firenze: 'Europe/Rome',
  venezia: 'Europe/Rome',
  genova: 'Europe/Rome',
  italia: 'Europe/Rome',
  londra: 'Europe/London',
  inghilterra: 'Europe/London',
  parigi: 'Europe/Paris',
  francia: 'Europe/Paris',
  berlino: 'Europe/Berlin',
  monaco: 'Europe/Berlin',
  francoforte: 'Europe/Berlin',
  germania: 'Europe/Berlin',
  zurigo: 'Europe/Zurich',
  ginevra: 'Europe/Zurich',
  svizzera: 'Europe/Zurich',
  ticino: 'Europe/Zurich',
  vienna: 'Europe/Vienna',
  austria: 'Europe/Vienna',
  madrid: 'Europe/Madrid',
  barcellona: 'Europe/Madrid',
  spagna: 'Europe/Madrid',
  lisbona: 'Europe/Lisbon',
  portogallo: 'Europe/Lisbon',
  bruxelles: 'Europe/Brussels',
  atene: 'Europe/Athens',
  grecia: 'Europe/Athens',
  mosca: 'Europe/Moscow',
  varsavia: 'Europe/Warsaw',
  praga: 'Europe/Prague',
  copenaghen: 'Europe/Copenhagen',
  stoccolma: 'Europe/Stockholm',
  'nuova york': 'America/New_York',
  'los angeles': 'America/Los_Angeles',
  'san paolo': 'America/Sao_Paulo',
  'citta del messico': 'America/Mexico_City',
  pechino: 'Asia/Shanghai',
  cina: 'Asia/Shanghai',
  giappone: 'Asia/Tokyo',
  singapore: 'Asia/Singapore',
  'il cairo': 'Africa/Cairo',
  utc: 'UTC',
  gmt: 'UTC',
})

const REGIONS = lookup<string>({
  italiana: 'Europe/Rome',
  inglese: 'Europe/London',
  britannica: 'Europe/London',
  francese: 'Europe/Paris',
  tedesca: 'Europe/Berlin',
  svizzera: 'Europe/Zurich',
  spagnola: 'Europe/Madrid',
  giapponese: 'Asia/Tokyo',
  cinese: 'Asia/Shanghai',
  indiana: 'Asia/Kolkata',
})

const zoneOfName = (name: string): string | null => PLACES[name] ?? zoneOfPlace(name)

/** The zone that a person lives in by these words: an IANA name, a city or a country. */
export function zoneNamed(said: string): string | null {
  const name = said.trim().replace(/[.!?]+$/, '')
  const iana = /^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)+$/.test(name) ? knownZone(name) : null
  const place = folded(name.toLowerCase()).replace(/-/g, ' ')
  const bare = place.replace(/^(?:a |in |il |la |lo |l')/, '')
  return iana ?? PLACES[place] ?? PLACES[bare] ?? zoneOfPlace(name.toLowerCase()) ?? zoneOfPlace(bare)
}

const MAX_PLACE_WORDS = 4

/** The name of a place at `i`, the longest first; hyphens between its words do not count. */
function readPlace(tokens: Token[], i: number): Hit<string> | null {
  let name = ''
  let best: Hit<string> | null = null
  let words = 0
  for (let k = i; words < MAX_PLACE_WORDS && (tokens[k]?.kind === 'word' || isMark(tokens, k, '-')); k += 1) {
    if (isMark(tokens, k, '-')) continue
    name += name === '' ? textAt(tokens, k) : ` ${textAt(tokens, k)}`
    words += 1
    const zone = zoneOfName(name)
    if (zone !== null) best = hit(zone, k + 1)
  }
  return best
}

/** "ora di Roma", "ora italiana", "ore italiane" */
function readHourOf(tokens: Token[], i: number): Hit<string> | null {
  if (isWord(tokens, i, 'nel', 'nello', 'secondo', 'lo', 'la', 'le') && isWord(tokens, i + 1, 'ora', 'orario', 'fuso'))
    return readHourOf(tokens, i + 1)
  if (!isWord(tokens, i, 'ora', 'ore', 'orario', 'fuso')) return null
  const region =
    REGIONS[
      textAt(tokens, i + 1)
        .replace(/e$/, 'a')
        .replace(/o$/, 'a')
    ]
  if (region !== undefined) return hit(region, i + 2)
  if (!isWord(tokens, i + 1, 'di', 'del', 'della', 'dello')) return null
  return readPlace(tokens, i + 2) ?? readAbbreviation(tokens, i + 2, '')
}

/** "le 9 di New York", with a capital letter and nothing that goes on with the name; where the clocks show the person's time it is text. */
function readOf(tokens: Token[], i: number, message: string, { zone }: Moment): Hit<string> | null {
  const place = isWord(tokens, i, 'di', 'del') ? readPlace(tokens, i + 1) : null
  const isName = /^\p{Lu}/u.test(message.slice(tokens[i + 1]?.start))
  if (place === null || !isName || place.value === zone) return null
  const isEnd = tokens[place.to]?.kind !== 'word' || isWord(tokens, place.to, 'di', 'che', 'la', 'il', 'lo')
  return isEnd ? place : null
}

/** "UTC", "CET", "UTC+2"; in capitals. */
function readAbbreviation(tokens: Token[], i: number, message: string): Hit<string> | null {
  const word = textAt(tokens, i)
  const zone = ABBREVIATIONS[word]
  if (zone === undefined || word.length < 3) return null
  const typed = message.slice(tokens[i]?.start, tokens[i]?.end)
  if (zone !== 'UTC' && typed !== typed.toUpperCase()) return null
  return (zone === 'UTC' ? readOffset(tokens, i + 1, false) : null) ?? hit(zone, i + 1)
}

/** A time zone said behind a clock time: "UTC+2", "(CET)", "ora di Roma", "Europe/Rome". */
export function readZone(tokens: Token[], i: number, message: string, moment: Moment): Hit<string> | null {
  const isOpen = isMark(tokens, i, '([')
  const at = isOpen ? i + 1 : i
  const found =
    readOffset(tokens, at, true) ??
    (tokens[at]?.kind === 'word'
      ? (readHourOf(tokens, at) ??
        readOf(tokens, at, message, moment) ??
        readAbbreviation(tokens, at, message) ??
        readIana(tokens, at, message))
      : isMark(tokens, at, ',')
        ? readHourOf(tokens, at + 1)
        : null)
  if (found === null || !isOpen) return found
  return isMark(tokens, found.to, ')]') ? hit(found.value, found.to + 1) : null
}
