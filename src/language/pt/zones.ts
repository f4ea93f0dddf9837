import { zoneOfPlace } from '../calendar/cities.js'
import { knownZone } from '../calendar/zones.js'
import { type Hit, hit } from '../text/hit.js'
import { lookup } from '../text/lookup.js'
import { isMark, isWord, textAt } from '../text/match.js'
import type { Token } from '../text/tokens.js'
import type { Moment } from '../time/moment.js'
import { ABBREVIATIONS, readIana, readOffset } from '../time/zone-names.js'
import { folded } from './words/words.js'

/** Portuguese names of places that the city table knows by another, as `folded` leaves them. */
const PLACES = lookup<string>({
  brasil: 'America/Sao_Paulo',
  brasilia: 'America/Sao_Paulo',
  'sao paulo': 'America/Sao_Paulo',
  sp: 'America/Sao_Paulo',
  rio: 'America/Sao_Paulo',
  'rio de janeiro': 'America/Sao_Paulo',
  manaus: 'America/Manaus',
  amazonas: 'America/Manaus',
  acre: 'America/Rio_Branco',
  cuiaba: 'America/Cuiaba',
  'fernando de noronha': 'America/Noronha',
  portugal: 'Europe/Lisbon',
  lisboa: 'Europe/Lisbon',
  porto: 'Europe/Lisbon',
  acores: 'Atlantic/Azores',
  madeira: 'Atlantic/Madeira',
  angola: 'Africa/Luanda',
  mocambique: 'Africa/Maputo',
  'cabo verde': 'Atlantic/Cape_Verde',
  'nova york': 'America/New_York',
  'nova iorque': 'America/New_York',
  londres: 'Europe/London',
  inglaterra: 'Europe/London',
  paris: 'Europe/Paris',
  franca: 'Europe/Paris',
  madri: 'Europe/Madrid',
  madrid: 'Europe/Madrid',
  espanha: 'Europe/Madrid',
  alemanha: 'Europe/Berlin',
  berlim: 'Europe/Berlin',
  italia: 'Europe/Rome',
  roma: 'Europe/Rome',
  milao: 'Europe/Rome',
  viena: 'Europe/Vienna',
  genebra: 'Europe/Zurich',
  moscou: 'Europe/Moscow',
  toquio: 'Asia/Tokyo',
  japao: 'Asia/Tokyo',
  pequim: 'Asia/Shanghai',
  cingapura: 'Asia/Singapore',
  'buenos aires': 'America/Argentina/Buenos_Aires',
  argentina: 'America/Argentina/Buenos_Aires',
  'los angeles': 'America/Los_Angeles',
  'cidade do mexico': 'America/Mexico_City',
  utc: 'UTC',
  gmt: 'UTC',
})

/** Names behind "horário": "horário de Brasília" is a place; these are none. */
const REGIONS = lookup<string>({
  brasileiro: 'America/Sao_Paulo',
  portugues: 'Europe/Lisbon',
  'da costa leste': 'America/New_York',
  'da costa oeste': 'America/Los_Angeles',
  'do pacifico': 'America/Los_Angeles',
})

/** The zone that a person lives in by these words: an IANA name, a city or a country. */
export function zoneNamed(said: string): string | null {
  const name = said.trim().replace(/[.!?]+$/, '')
  const iana = /^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)+$/.test(name) ? knownZone(name) : null
  const place = folded(name).replace(/^(?:o|a|os|as) /, '')
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

/** "no horário de Brasília", ", hora de Lisboa" */
function readTimeOf({ tokens }: Place, i: number): Hit<string> | null {
  const at = isWord(tokens, i, 'no', 'na', 'pelo', 'pela', 'em') || isMark(tokens, i, ',') ? i + 1 : i
  if (!isWord(tokens, at, 'hora', 'horario', 'fuso')) return null
  const region = readName(tokens, at + 1, (name) => REGIONS[name] ?? null)
  if (region !== null) return region
  if (!isWord(tokens, at + 1, 'de', 'do', 'da', 'em')) return null
  return readName(tokens, at + 2, (name) => PLACES[name] ?? zoneOfPlace(name))
}

/** "21h de Londres"; "de Brasília" is how the country's own time is said, there too. */
function readOf({ tokens, moment }: Place, i: number): Hit<string> | null {
  if (!isWord(tokens, i, 'de', 'do', 'da')) return null
  const found = readName(tokens, i + 1, (name) => PLACES[name] ?? null)
  return isWord(tokens, i + 1, 'brasilia') ? found : notHere(found, moment)
}

/**
 * "em Londres" last in the message: of the places here only, for many a quarter or town has the name of another city.
 */
function readPlace({ tokens, moment }: Place, i: number): Hit<string> | null {
  if (!isWord(tokens, i, 'em', 'no', 'na')) return null
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

/** A time zone said behind a clock time: "UTC-3", "(CET)", "horário de Brasília", "Europe/Lisbon", "em Londres". */
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
