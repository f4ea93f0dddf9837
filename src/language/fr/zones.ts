import { zoneOfPlace } from '../calendar/cities.js'
import { knownZone } from '../calendar/zones.js'
import { type Hit, hit } from '../text/hit.js'
import { lookup } from '../text/lookup.js'
import { isMark, isWord, textAt } from '../text/match.js'
import type { Token } from '../text/tokens.js'
import type { Moment } from '../time/moment.js'
import { ABBREVIATIONS, readIana, readOffset } from '../time/zone-names.js'
import { folded } from './words/words.js'

/** French names of places that the city table knows by another. */
const PLACES = lookup<string>({
  londres: 'Europe/London',
  angleterre: 'Europe/London',
  'royaume uni': 'Europe/London',
  geneve: 'Europe/Zurich',
  berne: 'Europe/Zurich',
  suisse: 'Europe/Zurich',
  bruxelles: 'Europe/Brussels',
  belgique: 'Europe/Brussels',
  anvers: 'Europe/Brussels',
  france: 'Europe/Paris',
  allemagne: 'Europe/Berlin',
  vienne: 'Europe/Vienna',
  italie: 'Europe/Rome',
  espagne: 'Europe/Madrid',
  barcelone: 'Europe/Madrid',
  lisbonne: 'Europe/Lisbon',
  varsovie: 'Europe/Warsaw',
  athenes: 'Europe/Athens',
  moscou: 'Europe/Moscow',
  copenhague: 'Europe/Copenhagen',
  montreal: 'America/Toronto',
  quebec: 'America/Toronto',
  'los angeles': 'America/Los_Angeles',
  'nouvelle orleans': 'America/Chicago',
  'la nouvelle orleans': 'America/Chicago',
  mexico: 'America/Mexico_City',
  pekin: 'Asia/Shanghai',
  chine: 'Asia/Shanghai',
  japon: 'Asia/Tokyo',
  singapour: 'Asia/Singapore',
  dubai: 'Asia/Dubai',
  'le caire': 'Africa/Cairo',
  alger: 'Africa/Algiers',
  reunion: 'Indian/Reunion',
  'la reunion': 'Indian/Reunion',
  martinique: 'America/Martinique',
  guadeloupe: 'America/Guadeloupe',
  guyane: 'America/Cayenne',
  tahiti: 'Pacific/Tahiti',
  noumea: 'Pacific/Noumea',
  'nouvelle caledonie': 'Pacific/Noumea',
  utc: 'UTC',
  gmt: 'UTC',
})

/** What clocks of that region show, summer or winter: "heure normale de l'Est", "heure avancée du Pacifique". */
const FRENCH_ABBREVIATIONS = lookup<string>({
  hne: 'America/Toronto',
  hae: 'America/Toronto',
  hnc: 'America/Winnipeg',
  hac: 'America/Winnipeg',
  hnr: 'America/Edmonton',
  har: 'America/Edmonton',
  hnp: 'America/Vancouver',
  hap: 'America/Vancouver',
  hna: 'America/Halifax',
  haa: 'America/Halifax',
  hnt: 'America/St_Johns',
  hat: 'America/St_Johns',
})

const REGIONS = lookup<string>({
  francaise: 'Europe/Paris',
  belge: 'Europe/Brussels',
  suisse: 'Europe/Zurich',
  quebecoise: 'America/Toronto',
  anglaise: 'Europe/London',
  britannique: 'Europe/London',
  allemande: 'Europe/Berlin',
  espagnole: 'Europe/Madrid',
  italienne: 'Europe/Rome',
  japonaise: 'Asia/Tokyo',
  chinoise: 'Asia/Shanghai',
  indienne: 'Asia/Kolkata',
})

const zoneOfName = (name: string): string | null => PLACES[name] ?? zoneOfPlace(name)

/** The zone that a person lives in by these words: an IANA name, a city or a country. */
export function zoneNamed(said: string): string | null {
  const name = said.trim().replace(/[.!?]+$/, '')
  const iana = /^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)+$/.test(name) ? knownZone(name) : null
  const place = folded(name.toLowerCase()).replace(/-/g, ' ')
  const bare = place.replace(/^(?:l'|la |le |les |en |au |aux |a )/, '')
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

/** "heure de Paris", "heure française", "heure du Québec" */
function readHourOf(tokens: Token[], i: number): Hit<string> | null {
  const at = isWord(tokens, i, 'a') && isWord(tokens, i + 1, 'le') ? i + 2 : i
  if (!isWord(tokens, at, 'heure', 'heures')) return null
  const region = REGIONS[textAt(tokens, at + 1)]
  if (region !== undefined) return hit(region, at + 2)
  if (!isWord(tokens, at + 1, 'de', 'du', 'des', 'a', 'en', 'au')) return null
  const direction = EASTERN[textAt(tokens, at + 2) === 'le' ? textAt(tokens, at + 3) : textAt(tokens, at + 2)]
  if (direction !== undefined) return hit(direction, textAt(tokens, at + 2) === 'le' ? at + 4 : at + 3)
  const place = readPlace(tokens, at + 2)
  const afterArticle = isWord(tokens, at + 2, 'le', 'la') ? readPlace(tokens, at + 3) : null
  return place ?? afterArticle ?? readAbbreviation(tokens, at + 2, '')
}

/** "heure de l'Est", "heure du Pacifique": of North America. */
const EASTERN = lookup<string>({
  est: 'America/New_York',
  centre: 'America/Chicago',
  rocheuses: 'America/Denver',
  pacifique: 'America/Los_Angeles',
  atlantique: 'America/Halifax',
})

/** "9h de Montréal", with a capital letter and nothing that goes on with the name; where the clocks show the person's time it is text. */
function readOf(tokens: Token[], i: number, message: string, { zone }: Moment): Hit<string> | null {
  const place = isWord(tokens, i, 'de', 'du') ? readPlace(tokens, i + 1) : null
  const isName = /^\p{Lu}/u.test(message.slice(tokens[i + 1]?.start))
  if (place === null || !isName || place.value === zone) return null
  const isEnd = tokens[place.to]?.kind !== 'word' || isWord(tokens, place.to, 'de', 'd', 'que')
  return isEnd ? place : null
}

/** "UTC", "CET", "HNE", "UTC+2"; in capitals, for "est" and "et" are words. */
function readAbbreviation(tokens: Token[], i: number, message: string): Hit<string> | null {
  const word = textAt(tokens, i)
  const zone = FRENCH_ABBREVIATIONS[word] ?? ABBREVIATIONS[word]
  if (zone === undefined || word.length < 3) return null
  const typed = message.slice(tokens[i]?.start, tokens[i]?.end)
  if (zone !== 'UTC' && typed !== typed.toUpperCase()) return null
  return (zone === 'UTC' ? readOffset(tokens, i + 1, false) : null) ?? hit(zone, i + 1)
}

/** A time zone said behind a clock time: "UTC+2", "(CET)", "heure de Paris", "Europe/Paris". */
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
