import { zoneOfPlace } from '../calendar/cities.js'
import { knownZone } from '../calendar/zones.js'
import { lookup } from '../text/lookup.js'
import { type Hit, hit, isMark, textAt } from '../text/match.js'
import { type Token, tokenize } from '../text/tokens.js'
import type { Meaning } from '../time/pieces.js'
import { unclear } from '../time/repeat.js'
import { ABBREVIATIONS, readIana, readOffset, sharedZone } from '../time/zone-names.js'
import type { Reader } from './language-tables.js'
import { plain, type Reading, type Result, type TypeReader } from './match.js'

/** What a language calls places and zones, by IANA zone: `{ 'Europe/Vienna': 'wien|oesterreich' }`. */
interface ZoneNames {
  /** Places that the city table knows by another name. */
  places: Readonly<Record<string, string>>
  /** Names that stand beside the word for time: "eastern", "hora del este". */
  regions?: Readonly<Record<string, string>>
  /** Abbreviations of the language's own, for zones that show their region's clocks in summer and winter. */
  abbreviations?: Readonly<Record<string, string>>
  /** Abbreviations of everybody that are words of the language; a zone only where a row says so. */
  wordlike?: readonly string[]
  /** Whether all other abbreviations are read in small letters too. */
  anyCase?: boolean
  /** What makes an adjective of a place's name: "Berliner". */
  ending?: RegExp
  /** The words for time where they stand behind a place: nothing else is looked up among the cities. */
  behindPlace?: readonly string[]
  /** What may stand around a name as a whole answer: "the ", " time". */
  around?: RegExp
  /** A word as `readWords` leaves it. */
  fold(word: string): string
}

const MAX_PLACE_WORDS = 4
/** As many people live in a place that is known by its name alone. */
const MANY_PEOPLE = 150_000

const byName = (zones: Readonly<Record<string, string>> = {}) =>
  lookup(
    Object.fromEntries(
      Object.entries(zones).flatMap(([zone, names]) => names.split('|').map((name) => [name.trim(), zone])),
    ),
  )

/** The longest name at token `i` that `zoneOf` knows; hyphens between its words do not count. */
function readName(tokens: Token[], i: number, zoneOf: (name: string) => string | null | undefined): Result[] {
  const words: string[] = []
  let found: Result[] = []
  for (let k = i; words.length < MAX_PLACE_WORDS && (tokens[k]?.kind === 'word' || isMark(tokens, k, '-')); k += 1) {
    if (isMark(tokens, k, '-')) continue
    words.push(textAt(tokens, k).replace(/'s$/, ''))
    const zone = zoneOf(words.join(' '))
    if (zone != null) found = [plain(k + 1, zone)]
  }
  return found
}

const resultsOf = (found: Hit<string> | null): Result[] => (found === null ? [] : [plain(found.to, found.value)])
const typedAt = ({ tokens, message }: Reading, i: number): string => message.slice(tokens[i]?.start, tokens[i]?.end)
const isCapitals = (typed: string): boolean => typed === typed.toUpperCase()

/** "+05:00" is `Etc/GMT-5`: as a setting a zone is an IANA name. */
function ianaOf(zone: string): string | null {
  const [, sign, hours] = /^([+-])(\d\d):00$/.exec(zone) ?? []
  if (sign === undefined) return zone.includes(':') ? null : zone
  return Number(hours) === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`
}

/** "UTC+2", "PST", "+02:00" alone. */
function zoneWritten(name: string): string | null {
  const tokens = tokenize(name.toLowerCase())
  const zone = ABBREVIATIONS[textAt(tokens, 0)]
  const found =
    readOffset(tokens, 0, true) ??
    (zone === 'UTC' ? readOffset(tokens, 1, false) : null) ??
    (zone === undefined ? null : hit(zone, 1))
  return found?.to === tokens.length ? ianaOf(found.value) : null
}

/**
 * How a language's rows of the type `zone` read places and zones, and how its settings do.
 *
 * `place`: any place. `ownplace`: of the language's list only, for many a quarter has the name of another city. `bigplace`:
 * of the list, or with 150,000 people. `ofplace`: a place with the language's ending. `region`: one of the list. `abbreviation`: one that is no word of
 * the language, or is typed in capitals. `anyabbreviation`: in any letters. `capital`: any word with a capital letter.
 * `goeson`: any word or number.
 */
export function zonesOf({
  anyCase = false,
  wordlike = [],
  around = /^$/,
  ending,
  behindPlace,
  fold,
  ...names
}: ZoneNames) {
  const places = byName(names.places)
  const regions = byName(names.regions)
  const abbreviations = byName(names.abbreviations)
  const zoneOf = (name: string) => places[name] ?? zoneOfPlace(name)
  // "la" is an article of most languages before it is a city
  const saidZoneOf = (name: string) => places[name] ?? (name.length > 2 ? zoneOfPlace(name) : null)
  const bigZoneOf = (name: string) => places[name] ?? zoneOfPlace(name, MANY_PEOPLE)
  const stemZoneOf = (name: string) => (ending?.test(name) ? bigZoneOf(name.replace(ending, '')) : null)
  const mayBePlace = (tokens: Token[], i: number): boolean =>
    behindPlace === undefined ||
    tokens.slice(i + 1, i + 1 + MAX_PLACE_WORDS).some(({ text }) => behindPlace.includes(text))
  const abbreviated = (word: string) => abbreviations[word] ?? ABBREVIATIONS[word]
  const isPlain = (reading: Reading, i: number): boolean => {
    const word = textAt(reading.tokens, i)
    if (word in abbreviations || ABBREVIATIONS[word] === 'UTC' || (anyCase && !wordlike.includes(word))) return true
    return isCapitals(typedAt(reading, i)) && !isCapitals(reading.message) && (anyCase || !wordlike.includes(word))
  }
  const readers = {
    place: ({ tokens }, i) => (mayBePlace(tokens, i) ? readName(tokens, i, saidZoneOf) : []),
    ownplace: ({ tokens }, i) => readName(tokens, i, (name) => places[name]),
    bigplace: ({ tokens }, i) => readName(tokens, i, bigZoneOf),
    region: ({ tokens }, i) => readName(tokens, i, (name) => regions[name]),
    ofplace: ({ tokens }, i) =>
      mayBePlace(tokens, i) ? readName(tokens, i, (name) => stemZoneOf(name) ?? bigZoneOf(name)) : [],
    abbreviation: (reading, i) => {
      const zone = abbreviated(textAt(reading.tokens, i))
      return zone !== undefined && textAt(reading.tokens, i).length > 1 && isPlain(reading, i)
        ? [plain(i + 1, zone)]
        : []
    },
    anyabbreviation: ({ tokens }, i) => {
      const zone = abbreviated(textAt(tokens, i))
      return zone === undefined ? [] : [plain(i + 1, zone)]
    },
    zoneoffset: ({ tokens }, i) => resultsOf(readOffset(tokens, i, true)),
    fromutc: ({ tokens }, i) => resultsOf(readOffset(tokens, i, false)),
    iana: ({ tokens, message }, i) => resultsOf(tokens[i]?.kind === 'word' ? readIana(tokens, i, message) : null),
    capital: (reading, i) => (/^\p{Lu}/u.test(typedAt(reading, i)) ? [plain(i + 1, true)] : []),
    goeson: ({ tokens }, i) => (tokens[i]?.kind === 'mark' ? [] : [plain(i + 1, true)]),
  } satisfies Record<string, TypeReader>

  /** The zone that a person lives in by these words: an IANA name, a city, a country, an abbreviation or an offset. */
  const zoneNamed = (said: string): string | null => {
    const name = said.trim().replace(/[.!?]+$/, '')
    const iana = /^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)+$/.test(name) ? knownZone(name) : null
    const place = fold(name.toLowerCase()).replace(around, '')
    return (
      iana ??
      zoneOf(place.replace(/-/g, ' ')) ??
      regions[place] ??
      stemZoneOf(place) ??
      zoneOfPlace(name.toLowerCase()) ??
      zoneOfPlace(place.split(',')[0]?.trim() ?? '') ??
      abbreviations[place] ??
      zoneWritten(name)
    )
  }
  return { readers, zoneNamed }
}

/** A time zone at token `i`, also in brackets: "UTC+2", "(CET)", "Tokyo time". */
export function readZone({ tokens, reading, types }: Reader, i: number): Hit<string> | null {
  const isOpen = isMark(tokens, i, '([')
  const best = reading
    .parse(types.zone, isOpen ? i + 1 : i)
    .reduce<Result | null>((longest, one) => (longest === null || one.to > longest.to ? one : longest), null)
  if (best === null || (isOpen && !isMark(tokens, best.to, ')]'))) return null
  return hit(best.value as string, isOpen ? best.to + 1 : behindRemark(tokens, best.to))
}

/** "10:00 GMT+0200 (CEST)", "+0200 (Central European Summer Time)": what stands in brackets says the same once more. */
function behindRemark(tokens: Token[], i: number): number {
  if (!isMark(tokens, i, '(')) return i
  for (let k = i + 1; k < i + 7; k += 1) if (isMark(tokens, k, ')')) return k + 1
  return i
}

/** "UTC 14:00": a zone right in front of a number. */
export function zoneInFront(reader: Reader, i: number): Hit<string> | null {
  const { tokens } = reader
  const isNear = tokens[i]?.kind === 'word' && (tokens[i + 1]?.kind === 'number' || isMark(tokens, i + 1, '+-−'))
  const zone = isNear ? readZone(reader, i) : null
  return zone !== null && tokens[zone.to]?.kind === 'number' ? zone : null
}

/** An abbreviation that several regions share, in capitals: the person's own one, or a question. */
export function regionOf({ tokens, message, moment }: Reader, i: number): Meaning | null {
  const token = tokens[i]
  const zone = token?.kind === 'word' ? sharedZone(token.text, moment.zone) : undefined
  if (token === undefined || zone === undefined) return null
  const typed = message.slice(token.start, token.end)
  if (typed !== typed.toUpperCase()) return null
  return zone === null ? unclear('') : { kind: 'zone', zone }
}
