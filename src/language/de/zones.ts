import { zoneOfPlace } from '../calendar/cities.js'
import { knownZone } from '../calendar/zones.js'
import { type Hit, hit } from '../text/hit.js'
import { lookup } from '../text/lookup.js'
import { isMark, isWord, textAt } from '../text/match.js'
import type { Token } from '../text/tokens.js'
import type { Moment } from '../time/moment.js'
import { ABBREVIATIONS, readIana, readOffset } from '../time/zone-names.js'
import { folded } from './words/words.js'

/** German names of places that the city table knows by another. */
const PLACES = lookup<string>({
  wien: 'Europe/Vienna',
  zuerich: 'Europe/Zurich',
  muenchen: 'Europe/Berlin',
  koeln: 'Europe/Berlin',
  nuernberg: 'Europe/Berlin',
  duesseldorf: 'Europe/Berlin',
  genf: 'Europe/Zurich',
  mailand: 'Europe/Rome',
  rom: 'Europe/Rome',
  prag: 'Europe/Prague',
  warschau: 'Europe/Warsaw',
  lissabon: 'Europe/Lisbon',
  kopenhagen: 'Europe/Copenhagen',
  bruessel: 'Europe/Brussels',
  athen: 'Europe/Athens',
  moskau: 'Europe/Moscow',
  tokio: 'Asia/Tokyo',
  peking: 'Asia/Shanghai',
  singapur: 'Asia/Singapore',
  deutschland: 'Europe/Berlin',
  oesterreich: 'Europe/Vienna',
  schweiz: 'Europe/Zurich',
  mez: 'Europe/Berlin',
  utc: 'UTC',
  gmt: 'UTC',
})

/** The zone that a person lives in by these words: an IANA name, a city or a country. */
export function zoneNamed(said: string): string | null {
  const name = said.trim().replace(/[.!?]+$/, '')
  const iana = /^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)+$/.test(name) ? knownZone(name) : null
  const place = folded(name).replace(/^(?:die|der) /, '')
  return iana ?? PLACES[place] ?? zoneOfPlace(name.toLowerCase()) ?? zoneOfPlace(place)
}

/** Names of zones in front of "Zeit", as `folded` leaves them, without their ending. */
const REGIONS = lookup<string>({
  deutsch: 'Europe/Berlin',
  oesterreichisch: 'Europe/Vienna',
  schweiz: 'Europe/Zurich',
  britisch: 'Europe/London',
  mitteleuropaeisch: 'Europe/Berlin',
  zuerch: 'Europe/Zurich',
  muenchn: 'Europe/Berlin',
})

const ENDING = /(?:er|e|en)$/

/** "Berliner", "deutscher", "New Yorker" */
function zoneOfAdjective(word: string): string | null {
  const stem = word.replace(ENDING, '')
  return REGIONS[stem] ?? PLACES[stem] ?? zoneOfPlace(stem)
}

interface Reader {
  tokens: Token[]
  message: string
  moment: Moment
}

const isTime = ({ tokens }: Reader, i: number): boolean => isWord(tokens, i, 'zeit', 'ortszeit')

/** "Berliner Zeit", "New Yorker Zeit" */
function readAdjective(reader: Reader, i: number): Hit<string> | null {
  const { tokens } = reader
  const first = textAt(tokens, i)
  if (!ENDING.test(first) && !ENDING.test(textAt(tokens, i + 1))) return null
  const words = isTime(reader, i + 1) ? 1 : isTime(reader, i + 2) ? 2 : 0
  if (words === 0) return null
  const zone = zoneOfAdjective(words === 1 ? first : `${first} ${textAt(tokens, i + 1)}`)
  return zone === null ? null : hit(zone, i + words + 1)
}

/** What clocks of that region show, summer or winter. */
const GERMAN_ABBREVIATIONS = lookup<string>({
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  oez: 'Europe/Athens',
  oesz: 'Europe/Athens',
})

/** "pacific time", as those say it who work with people there. */
const ENGLISH_REGIONS = lookup<string>({
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
})

function readEnglishRegion({ tokens }: Reader, i: number): Hit<string> | null {
  const zone = ENGLISH_REGIONS[textAt(tokens, i)]
  return zone !== undefined && isWord(tokens, i + 1, 'time') ? hit(zone, i + 2) : null
}

/** "UTC", "MEZ", "EST", "UTC+2": in capitals, for some are words too ("ist"). */
function readAbbreviation({ tokens, message }: Reader, i: number): Hit<string> | null {
  const word = textAt(tokens, i)
  const zone = GERMAN_ABBREVIATIONS[word] ?? ABBREVIATIONS[word]
  if (zone === undefined) return null
  const typed = message.slice(tokens[i]?.start, tokens[i]?.end)
  const isName = word in GERMAN_ABBREVIATIONS || zone === 'UTC' || typed === typed.toUpperCase()
  if (!isName || word === 'ist' || word === 'z') return null
  return (zone === 'UTC' ? readOffset(tokens, i + 1, false) : null) ?? hit(zone, i + 1)
}

/** As many people live in a place that is known by its name alone. */
const MIN_PEOPLE = 150_000
const MAX_PLACE_WORDS = 3

/** "in London" in front of the text's "an", or last; a place where the clocks show the person's time is left to the text. */
function readPlace({ tokens, moment }: Reader, i: number): Hit<string> | null {
  if (!isWord(tokens, i, 'in')) return null
  for (let to = i + 1 + MAX_PLACE_WORDS; to > i + 1; to -= 1) {
    const words = tokens.slice(i + 1, to)
    if (words.length < to - i - 1 || words.some(({ kind }) => kind !== 'word')) continue
    const name = words.map(({ text }) => text).join(' ')
    const zone = PLACES[name] ?? zoneOfPlace(name, MIN_PEOPLE)
    const isLast = tokens[to] === undefined || isMark(tokens, to, ',.!?:') || isWord(tokens, to, 'an', 'ans', 'daran')
    if (zone !== null && isLast) return zone === moment.zone ? null : hit(zone, to)
  }
  return null
}

/** A time zone said behind a clock time: "UTC+2", "(MEZ)", "Berliner Zeit", "Europe/Berlin", "in London". */
export function readZone(reader: Reader, i: number): Hit<string> | null {
  const { tokens, message } = reader
  const isOpen = isMark(tokens, i, '([')
  const at = isOpen ? i + 1 : i
  const found =
    readOffset(tokens, at, true) ??
    (tokens[at]?.kind === 'word'
      ? (readPlace(reader, at) ??
        readEnglishRegion(reader, at) ??
        readAdjective(reader, at) ??
        readAbbreviation(reader, at) ??
        readIana(tokens, at, message))
      : null)
  if (found === null || !isOpen) return found
  return isMark(tokens, found.to, ')]') ? hit(found.value, found.to + 1) : null
}
