import { zoneOfPlace } from '../calendar/cities.js'
import { knownZone } from '../calendar/zones.js'
import { type Hit, hit } from '../text/hit.js'
import { lookup } from '../text/lookup.js'
import { isMark, isWord, textAt } from '../text/match.js'
import type { Token } from '../text/tokens.js'
import type { Moment } from '../time/moment.js'
import { ABBREVIATIONS, readIana, readOffset } from '../time/zone-names.js'
import { folded } from './words/words.js'

/** Spanish names of places that the city table knows by another, as `folded` leaves them. */
const PLACES = lookup<string>({
  espana: 'Europe/Madrid',
  peninsula: 'Europe/Madrid',
  canarias: 'Atlantic/Canary',
  'islas canarias': 'Atlantic/Canary',
  baleares: 'Europe/Madrid',
  mexico: 'America/Mexico_City',
  'ciudad de mexico': 'America/Mexico_City',
  cdmx: 'America/Mexico_City',
  argentina: 'America/Argentina/Buenos_Aires',
  'buenos aires': 'America/Argentina/Buenos_Aires',
  colombia: 'America/Bogota',
  bogota: 'America/Bogota',
  peru: 'America/Lima',
  chile: 'America/Santiago',
  venezuela: 'America/Caracas',
  uruguay: 'America/Montevideo',
  paraguay: 'America/Asuncion',
  bolivia: 'America/La_Paz',
  ecuador: 'America/Guayaquil',
  'costa rica': 'America/Costa_Rica',
  panama: 'America/Panama',
  guatemala: 'America/Guatemala',
  cuba: 'America/Havana',
  'nueva york': 'America/New_York',
  'los angeles': 'America/Los_Angeles',
  londres: 'Europe/London',
  'reino unido': 'Europe/London',
  inglaterra: 'Europe/London',
  paris: 'Europe/Paris',
  francia: 'Europe/Paris',
  alemania: 'Europe/Berlin',
  italia: 'Europe/Rome',
  roma: 'Europe/Rome',
  milan: 'Europe/Rome',
  lisboa: 'Europe/Lisbon',
  portugal: 'Europe/Lisbon',
  moscu: 'Europe/Moscow',
  tokio: 'Asia/Tokyo',
  japon: 'Asia/Tokyo',
  pekin: 'Asia/Shanghai',
  viena: 'Europe/Vienna',
  ginebra: 'Europe/Zurich',
  atenas: 'Europe/Athens',
  varsovia: 'Europe/Warsaw',
  bruselas: 'Europe/Brussels',
  copenhague: 'Europe/Copenhagen',
  estambul: 'Europe/Istanbul',
  singapur: 'Asia/Singapore',
  'sao paulo': 'America/Sao_Paulo',
  brasil: 'America/Sao_Paulo',
  utc: 'UTC',
  gmt: 'UTC',
})

/** Names behind "hora": "hora española", "hora del este". */
const REGIONS = lookup<string>({
  espanola: 'Europe/Madrid',
  peninsular: 'Europe/Madrid',
  canaria: 'Atlantic/Canary',
  mexicana: 'America/Mexico_City',
  argentina: 'America/Argentina/Buenos_Aires',
  colombiana: 'America/Bogota',
  peruana: 'America/Lima',
  chilena: 'America/Santiago',
  'del este': 'America/New_York',
  'del centro': 'America/Chicago',
  'del pacifico': 'America/Los_Angeles',
  centroeuropea: 'Europe/Berlin',
  'central europea': 'Europe/Berlin',
  britanica: 'Europe/London',
})

/** The zone that a person lives in by these words: an IANA name, a city or a country. */
export function zoneNamed(said: string): string | null {
  const name = said.trim().replace(/[.!?]+$/, '')
  const iana = /^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)+$/.test(name) ? knownZone(name) : null
  const place = folded(name).replace(/^(?:la|el|los|las) (?=peninsula|islas|canarias|baleares)/, '')
  return iana ?? PLACES[place] ?? zoneOfPlace(name.toLowerCase()) ?? zoneOfPlace(place)
}

interface Place {
  tokens: Token[]
  message: string
  moment: Moment
}

const MAX_PLACE_WORDS = 4

/** Where the clocks show the person's time a place is left to the text. */
const notHere = (found: Hit<string> | null, { zone }: Moment): Hit<string> | null =>
  found?.value === zone ? null : found

/** Up to four words that name a place or a region, the longest name that is known. */
function readName(tokens: Token[], i: number, known: (name: string) => string | null): Hit<string> | null {
  for (let to = i + MAX_PLACE_WORDS; to > i; to -= 1) {
    const words = tokens.slice(i, to)
    if (words.length < to - i || words.some(({ kind }) => kind !== 'word')) continue
    const zone = known(words.map(({ text }) => text).join(' '))
    if (zone !== null) return hit(zone, to)
  }
  return null
}

/** "hora de Madrid", "en horario español", ", hora del este" */
function readTimeOf({ tokens }: Place, i: number): Hit<string> | null {
  const at = isWord(tokens, i, 'en', 'por') || isMark(tokens, i, ',') ? i + 1 : i
  if (!isWord(tokens, at, 'hora', 'horario')) return null
  const region = readName(tokens, at + 1, (name) => REGIONS[name] ?? null)
  if (region !== null) return region
  if (!isWord(tokens, at + 1, 'de', 'en')) return null
  return readName(tokens, at + 2, (name) => PLACES[name] ?? zoneOfPlace(name))
}

/** "21h de Nueva York" */
const readOf = ({ tokens, moment }: Place, i: number): Hit<string> | null =>
  isWord(tokens, i, 'de')
    ? notHere(
        readName(tokens, i + 1, (name) => PLACES[name] ?? null),
        moment,
      )
    : null

/**
 * "en Londres" last in the message: of the places here only, for many a quarter or town has the name of another city.
 */
function readPlace({ tokens, moment }: Place, i: number): Hit<string> | null {
  if (!isWord(tokens, i, 'en')) return null
  const found = notHere(
    readName(tokens, i + 1, (name) => PLACES[name] ?? null),
    moment,
  )
  if (found === null) return null
  const { to } = found
  return tokens[to] === undefined || isMark(tokens, to, ',.!?:') ? found : null
}

/** "UTC", "CET", "UTC-3": in capitals, for some are words too ("est"). */
function readAbbreviation({ tokens, message }: Place, i: number): Hit<string> | null {
  const word = textAt(tokens, i)
  const zone = ABBREVIATIONS[word]
  if (zone === undefined || word.length < 3) return null
  const typed = message.slice(tokens[i]?.start, tokens[i]?.end)
  if (zone !== 'UTC' && typed !== typed.toUpperCase()) return null
  return (zone === 'UTC' ? readOffset(tokens, i + 1, false) : null) ?? hit(zone, i + 1)
}

/** A time zone said behind a clock time: "UTC-3", "(CET)", "hora de Madrid", "Europe/Madrid", "en Londres". */
export function readZone(place: Place, i: number): Hit<string> | null {
  const { tokens, message } = place
  const isOpen = isMark(tokens, i, '([')
  const at = isOpen ? i + 1 : i
  const found =
    readOffset(tokens, at, true) ??
    readTimeOf(place, at) ??
    (tokens[at]?.kind === 'word'
      ? (readPlace(place, at) ?? readOf(place, at) ?? readAbbreviation(place, at) ?? readIana(tokens, at, message))
      : null)
  if (found === null || !isOpen) return found
  return isMark(tokens, found.to, ')]') ? hit(found.value, found.to + 1) : null
}
