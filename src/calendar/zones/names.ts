import shown from 'timezones.json'
import { findIana } from 'windows-iana'
import type { TimeZone } from '../../reminders/time.js'
import { knownZone } from '../../reminders/zone.js'

/** What Windows shows for its zones. (The package's types promise a `default` that a CommonJS module has not.) */
const timeZones = shown as unknown as { value: string; text: string; utc: string[] }[]

/** The IANA time zone that a name means which some program gave it; null when it says nothing. */
export function zoneNamed(name: string): TimeZone | null {
  const clean = name.trim().replace(/^"|"$/g, '').replaceAll('\\', '').trim()
  return utc(clean) ?? region(clean) ?? windows(clean) ?? displayed(clean)
}

/** A name so short that a block of the file knows better what it means. */
export const zoneAbbreviated = (name: string): TimeZone | null =>
  ABBREVIATIONS[name.trim().toUpperCase()] ?? offsetNamed(name)

const utc = (name: string): TimeZone | null =>
  /^(UTC|GMT|Z|ZULU|UCT|Etc\/(UTC|GMT|UCT|Zulu)|tzone:\/\/Microsoft\/Utc|Coordinated Universal Time|\(?(UTC|GMT)([+-]?00[:.]?00)?\)?)$/i.test(
    name,
  )
    ? 'UTC'
    : null

/** A number behind a name, as programs tell their copies of one zone apart: `Europe/Berlin-(1)`. */
const COPY = /[\s_-]*\(?\d+\)?$/

/**
 * `Europe/Vienna`, also after a slash or behind a path (RFC 5545 3.8.3.1): `/mozilla.org/20050126_1/Europe/Vienna`, and with a dash
 * for its slash: `US-Eastern`.
 */
function region(name: string): TimeZone | null {
  return placed(name) ?? placed(name.replace(COPY, '')) ?? placed(name.replace('-', '/'))
}

function placed(name: string): TimeZone | null {
  const parts = name.split('/').filter((part) => part !== '')
  for (const length of [3, 2]) {
    const zone = parts.length >= length ? knownZone(parts.slice(-length).join('/')) : null
    if (zone !== null) return zone
  }
  const [first = ''] = name.split(/[ (]/)
  return first !== name && first.includes('/') ? knownZone(first) : null
}

const windowsNames = new Map<string, TimeZone>()

/** CLDR's table of Windows names. */
function windows(name: string): TimeZone | null {
  const [found] = findIana(name)
  if (found !== undefined) return knownZone(found)
  if (windowsNames.size === 0) for (const { value } of timeZones) keep(windowsNames, value, findIana(value)[0])
  return windowsNames.get(name.toLowerCase()) ?? null
}

const displayNames = new Map<string, TimeZone>()

/**
 * What Windows shows for a zone, as Outlook writes it in many spellings: `(UTC+01:00) Amsterdam, Berlin, Bern`,
 * `(GMT-05.00) Eastern Time (US & Canada)`. Its first place that is known tells the zone; places in other languages fall back on
 * the next one.
 */
function displayed(name: string): TimeZone | null {
  const places = name.replace(/^\((UTC|GMT)[^)]*\)\s*/i, '').split(/\s*[,/;]\s*/)
  if (displayNames.size === 0) fillDisplayNames()
  const bare = places.map((place) => place.replace(/\s*\([^)]*\)$/, ''))
  for (const place of [places.join(', '), ...places, ...bare]) {
    const zone = displayNames.get(place.toLowerCase()) ?? null
    if (zone !== null) return zone
  }
  return null
}

function fillDisplayNames(): void {
  for (const zone of Intl.supportedValuesOf('timeZone')) keep(displayNames, cityOf(zone), zone)
  for (const { value, text, utc: names } of timeZones) {
    const zone = findIana(value)[0] ?? names[0]
    const places = text.replace(/^\(UTC[^)]*\)\s*/, '')
    for (const place of [places, ...places.split(', ')]) keep(displayNames, place, zone)
  }
  for (const [general, zone] of Object.entries(GENERAL)) keep(displayNames, general, zone)
}

function keep(names: Map<string, TimeZone>, name: string, zone: string | undefined): void {
  const known = knownZone(zone)
  if (known !== null && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), known)
}

/** `America/Argentina/Buenos_Aires` is Buenos Aires. */
export const cityOf = (zone: TimeZone): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** General names of a region's time that programs write without their place. */
const GENERAL: Record<string, TimeZone> = {
  Eastern: 'America/New_York',
  'Eastern Time': 'America/New_York',
  Central: 'America/Chicago',
  'Central Time': 'America/Chicago',
  Mountain: 'America/Denver',
  'Mountain Time': 'America/Denver',
  Pacific: 'America/Los_Angeles',
  'Pacific Time': 'America/Los_Angeles',
  'Atlantic Time': 'America/Halifax',
  'Greenwich Mean Time': 'UTC',
  'British Summer Time': 'Europe/London',
  'Western European Time': 'Europe/Lisbon',
  'Central European Time': 'Europe/Berlin',
  'Central European Standard Time': 'Europe/Berlin',
  'Central European Summer Time': 'Europe/Berlin',
  'Eastern European Time': 'Europe/Helsinki',
  'Eastern European Standard Time': 'Europe/Helsinki',
  'Eastern European Summer Time': 'Europe/Helsinki',
  'W. Europe': 'Europe/Berlin',
  'Mitteleuropäische Zeit': 'Europe/Berlin',
  'Mitteleuropäische Normalzeit': 'Europe/Berlin',
  'Mitteleuropäische Sommerzeit': 'Europe/Berlin',
  'Westeuropäische Zeit': 'Europe/Berlin',
  'Westeuropäische Normalzeit': 'Europe/Berlin',
  'Osteuropäische Zeit': 'Europe/Helsinki',
  'Japan Standard Time': 'Asia/Tokyo',
  'Japan Time': 'Asia/Tokyo',
  'Moscow Time': 'Europe/Moscow',
  'Indian Standard Time': 'Asia/Kolkata',
  'Australian Eastern Time': 'Australia/Sydney',
  'Australian Eastern Standard Time': 'Australia/Sydney',
  'Australian Eastern Daylight Time': 'Australia/Sydney',
}

/** The region's wall time, summer and winter. */
const ABBREVIATIONS: Record<string, TimeZone> = {
  EST: 'America/New_York',
  EDT: 'America/New_York',
  EST5EDT: 'America/New_York',
  ET: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  CST6CDT: 'America/Chicago',
  CT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  MST7MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  PST8PDT: 'America/Los_Angeles',
  PT: 'America/Los_Angeles',
  AKST: 'America/Anchorage',
  AKDT: 'America/Anchorage',
  HST: 'Pacific/Honolulu',
  AST: 'America/Halifax',
  ADT: 'America/Halifax',
  BST: 'Europe/London',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  MET: 'Europe/Berlin',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  MSK: 'Europe/Moscow',
  IST: 'Asia/Kolkata',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  AWST: 'Australia/Perth',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
  SAST: 'Africa/Johannesburg',
}

/** `GMT+0200`, `UTC-5`, `+05:30`: the zone that keeps this offset all year. */
function offsetNamed(name: string): TimeZone | null {
  const [, sign, hours, minutes = '00'] = /^\(?(?:UTC|GMT)?\s*([+-])(\d{1,2})[:.]?(\d\d)?\)?$/i.exec(name.trim()) ?? []
  if (hours === undefined) return null
  return zoneOfOffset((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)))
}

/** Zones of half and quarter hours that know no summer time. */
const PARTIAL: Record<number, TimeZone> = {
  [-570]: 'Pacific/Marquesas',
  210: 'Asia/Tehran',
  270: 'Asia/Kabul',
  330: 'Asia/Kolkata',
  345: 'Asia/Kathmandu',
  390: 'Asia/Yangon',
  525: 'Australia/Eucla',
  570: 'Australia/Darwin',
}

/** Null where no place keeps it. */
export function zoneOfOffset(minutes: number): TimeZone | null {
  if (minutes === 0) return 'UTC'
  if (minutes % 60 !== 0) return knownZone(PARTIAL[minutes])
  // IANA counts these westwards.
  return knownZone(`Etc/GMT${minutes > 0 ? '-' : '+'}${Math.abs(minutes) / 60}`)
}
