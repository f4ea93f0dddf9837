import { cityMapping } from 'city-timezones'
import type { TimeZone } from '../../reminders/time.js'
import { lookup } from '../text/lookup.js'

interface City {
  zone: TimeZone
  people: number
}

/** What people call a place where the city table has another name, or none. */
const ALIASES = lookup<TimeZone>({
  nyc: 'America/New_York',
  'new york city': 'America/New_York',
  ny: 'America/New_York',
  sf: 'America/Los_Angeles',
  la: 'America/Los_Angeles',
  california: 'America/Los_Angeles',
  texas: 'America/Chicago',
  florida: 'America/New_York',
  uk: 'Europe/London',
  britain: 'Europe/London',
  england: 'Europe/London',
  scotland: 'Europe/London',
  ireland: 'Europe/Dublin',
  germany: 'Europe/Berlin',
  france: 'Europe/Paris',
  spain: 'Europe/Madrid',
  italy: 'Europe/Rome',
  austria: 'Europe/Vienna',
  switzerland: 'Europe/Zurich',
  poland: 'Europe/Warsaw',
  netherlands: 'Europe/Amsterdam',
  sweden: 'Europe/Stockholm',
  norway: 'Europe/Oslo',
  denmark: 'Europe/Copenhagen',
  finland: 'Europe/Helsinki',
  greece: 'Europe/Athens',
  turkey: 'Europe/Istanbul',
  india: 'Asia/Kolkata',
  china: 'Asia/Shanghai',
  japan: 'Asia/Tokyo',
  korea: 'Asia/Seoul',
  israel: 'Asia/Jerusalem',
  'hong kong': 'Asia/Hong_Kong',
  singapore: 'Asia/Singapore',
  hawaii: 'Pacific/Honolulu',
  bombay: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  bengaluru: 'Asia/Kolkata',
  kyiv: 'Europe/Kiev',
  zürich: 'Europe/Zurich',
})

let cities: Map<string, City> | null = null

/** Of several cities of one name the most populous. Built at first use: 7,000 rows that most messages never need. */
function table(): Map<string, City> {
  if (cities !== null) return cities
  cities = new Map()
  for (const row of cityMapping) {
    if (!row.timezone) continue
    for (const name of new Set([row.city.toLowerCase(), row.city_ascii.toLowerCase()])) {
      const known = cities.get(name)
      if (known === undefined || row.pop > known.people) cities.set(name, { zone: row.timezone, people: row.pop })
    }
  }
  return cities
}

/** The zone of a city or country by its English or own name, lower case; null when unknown or smaller than `minPeople`. */
export function zoneOfPlace(name: string, minPeople = 0): TimeZone | null {
  const alias = ALIASES[name]
  if (alias !== undefined) return alias
  const city = table().get(name)
  return city !== undefined && city.people >= minPeople ? city.zone : null
}
