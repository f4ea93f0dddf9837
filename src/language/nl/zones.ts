import { zoneOfPlace } from '../calendar/cities.js'
import { knownZone } from '../calendar/zones.js'
import { type Hit, hit } from '../text/hit.js'
import { lookup } from '../text/lookup.js'
import { isMark, isWord, textAt } from '../text/match.js'
import type { Token } from '../text/tokens.js'
import type { Moment } from '../time/moment.js'
import { ABBREVIATIONS, readIana, readOffset } from '../time/zone-names.js'
import { folded } from './words/words.js'

/** Dutch names of places that the city table knows by another. */
const PLACES = lookup<string>({
  nederland: 'Europe/Amsterdam',
  holland: 'Europe/Amsterdam',
  'den haag': 'Europe/Amsterdam',
  belgie: 'Europe/Brussels',
  vlaanderen: 'Europe/Brussels',
  brussel: 'Europe/Brussels',
  antwerpen: 'Europe/Brussels',
  luik: 'Europe/Brussels',
  luxemburg: 'Europe/Luxembourg',
  duitsland: 'Europe/Berlin',
  berlijn: 'Europe/Berlin',
  keulen: 'Europe/Berlin',
  frankrijk: 'Europe/Paris',
  parijs: 'Europe/Paris',
  rijsel: 'Europe/Paris',
  engeland: 'Europe/London',
  londen: 'Europe/London',
  schotland: 'Europe/London',
  ierland: 'Europe/Dublin',
  spanje: 'Europe/Madrid',
  portugal: 'Europe/Lisbon',
  lissabon: 'Europe/Lisbon',
  italie: 'Europe/Rome',
  rome: 'Europe/Rome',
  milaan: 'Europe/Rome',
  oostenrijk: 'Europe/Vienna',
  wenen: 'Europe/Vienna',
  zwitserland: 'Europe/Zurich',
  geneve: 'Europe/Zurich',
  praag: 'Europe/Prague',
  warschau: 'Europe/Warsaw',
  kopenhagen: 'Europe/Copenhagen',
  athene: 'Europe/Athens',
  griekenland: 'Europe/Athens',
  turkije: 'Europe/Istanbul',
  moskou: 'Europe/Moscow',
  tokio: 'Asia/Tokyo',
  peking: 'Asia/Shanghai',
  suriname: 'America/Paramaribo',
  curacao: 'America/Curacao',
  aruba: 'America/Aruba',
  bonaire: 'America/Kralendijk',
})

/** The zone that a person lives in by these words: an IANA name, a city or a country. */
export function zoneNamed(said: string): string | null {
  const name = said.trim().replace(/[.!?]+$/, '')
  const iana = /^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)+$/.test(name) ? knownZone(name) : null
  const place = folded(name).replace(/^de /, '')
  const abbreviation = place === 'utc' || place === 'gmt' ? 'UTC' : null
  return iana ?? abbreviation ?? PLACES[place] ?? zoneOfPlace(name.toLowerCase()) ?? zoneOfPlace(place)
}

/** Names of regions in front of "tijd". */
const ADJECTIVES = lookup<string>({
  nederlandse: 'Europe/Amsterdam',
  belgische: 'Europe/Brussels',
  duitse: 'Europe/Berlin',
  franse: 'Europe/Paris',
  engelse: 'Europe/London',
  britse: 'Europe/London',
  surinaamse: 'America/Paramaribo',
  japanse: 'Asia/Tokyo',
  chinese: 'Asia/Shanghai',
  indiase: 'Asia/Kolkata',
  londense: 'Europe/London',
  parijse: 'Europe/Paris',
  berlijnse: 'Europe/Berlin',
  brusselse: 'Europe/Brussels',
  amsterdamse: 'Europe/Amsterdam',
  'centraal-europese': 'Europe/Berlin',
  yorkse: 'America/New_York',
})

const TIME = ['tijd', 'time', 'uur']

const zoneOfName = (name: string): string | null =>
  ADJECTIVES[name] ??
  PLACES[name] ??
  zoneOfPlace(name, MIN_PEOPLE) ??
  zoneOfPlace(name.replace(/(?:se|e)$/, ''), MIN_PEOPLE)

/** "Nederlandse tijd", "New York tijd", "New Yorkse tijd" */
function readAdjective(tokens: Token[], i: number): Hit<string> | null {
  const words = isWord(tokens, i + 1, ...TIME) ? 1 : isWord(tokens, i + 2, ...TIME) ? 2 : 0
  if (words === 0 || tokens[i]?.kind !== 'word') return null
  const name = words === 1 ? textAt(tokens, i) : `${textAt(tokens, i)} ${textAt(tokens, i + 1)}`
  const zone = zoneOfName(name) ?? (words === 2 ? (ADJECTIVES[textAt(tokens, i + 1)] ?? null) : null)
  return zone === null ? null : hit(zone, i + words + 1)
}

const OF_CLOCKS = lookup<string>({ met: 'Europe/Amsterdam', mest: 'Europe/Amsterdam' })

/** "UTC", "CET", "EST", "UTC+2": in capitals, for some are words too. */
function readAbbreviation(tokens: Token[], i: number, message: string): Hit<string> | null {
  const word = textAt(tokens, i)
  const zone = OF_CLOCKS[word] ?? ABBREVIATIONS[word]
  if (zone === undefined) return null
  const typed = message.slice(tokens[i]?.start, tokens[i]?.end)
  if ((zone !== 'UTC' && typed !== typed.toUpperCase()) || word === 'z') return null
  return (zone === 'UTC' ? readOffset(tokens, i + 1, false) : null) ?? hit(zone, i + 1)
}

/** As many people live in a place that is known by its name alone. */
const MIN_PEOPLE = 150_000
const MAX_PLACE_WORDS = 3

/** "in Londen" in front of the text's "aan", or last; a place where the clocks show the person's time is left to the text. */
function readPlace(tokens: Token[], moment: Moment, i: number): Hit<string> | null {
  if (!isWord(tokens, i, 'in')) return null
  for (let to = i + 1 + MAX_PLACE_WORDS; to > i + 1; to -= 1) {
    const words = tokens.slice(i + 1, to)
    if (words.length < to - i - 1 || words.some(({ kind }) => kind !== 'word')) continue
    const name = words.map(({ text }) => text).join(' ')
    const zone = PLACES[name] ?? zoneOfPlace(name, MIN_PEOPLE)
    const isLast = tokens[to] === undefined || isMark(tokens, to, ',.!?:') || isWord(tokens, to, 'aan', 'eraan', 'om')
    if (zone !== null && isLast) return zone === moment.zone ? null : hit(zone, to)
  }
  return null
}

const readName = (tokens: Token[], at: number, message: string, moment: Moment): Hit<string> | null =>
  readPlace(tokens, moment, at) ??
  readAdjective(tokens, at) ??
  readAbbreviation(tokens, at, message) ??
  readIana(tokens, at, message)

/** A time zone said behind a clock time: "UTC+2", "(CET)", "Nederlandse tijd", "Europe/Amsterdam", "in Londen". */
export function readZone(tokens: Token[], i: number, message: string, moment: Moment): Hit<string> | null {
  const isOpen = isMark(tokens, i, '([')
  const at = isOpen ? i + 1 : i
  const found =
    readOffset(tokens, at, true) ?? (tokens[at]?.kind === 'word' ? readName(tokens, at, message, moment) : null)
  if (found === null || !isOpen) return found
  return isMark(tokens, found.to, ')]') ? hit(found.value, found.to + 1) : null
}
