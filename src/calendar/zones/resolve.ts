import { WINDOWS_TO_IANA_MAP } from 'windows-iana'
import type { Instant, TimeZone } from '../../reminders/time.js'
import { knownZone } from '../../reminders/zone.js'
import { type Component, wordOf } from '../read/components.js'
import { type Clocks, clocksOf, isLike, sampled } from './block.js'
import { cityOf, zoneAbbreviated, zoneNamed } from './names.js'

/** What a TZID means: a zone of the world, or clocks that only the file knows. */
type FoundZone = { kind: 'zone'; timeZone: TimeZone } | { kind: 'clocks'; clocks: Clocks }

export type Resolve = (name: string) => FoundZone | null

/** More blocks than this in one file mean nothing any more: each may cost a search among all zones. */
const MAX_SEARCHED = 100

/**
 * Reads the zones of one file. The name counts where it says something; else the block of that name, matched to the zone of the world
 * whose clocks show the same; else what the name may be short for; else the only block there is.
 */
export function zonesOf(blocks: readonly Component[], now: Instant): Resolve {
  const found = new Map<string, FoundZone | null>()
  let searched = 0
  const searchedFor = (block: Component, name: string) => (searched++ < MAX_SEARCHED ? byBlock(block, name, now) : null)
  const byName = new Map(blocks.map((block) => [plain(wordOf(block, 'TZID')), block]))
  const resolve = (name: string): FoundZone | null => {
    const named = zoneNamed(name)
    if (named !== null) return { kind: 'zone', timeZone: named }
    const block = byName.get(plain(name))
    const told = block && searchedFor(block, name)
    if (told) return told
    const short = zoneAbbreviated(name)
    if (short !== null) return { kind: 'zone', timeZone: short }
    const [only] = blocks
    return block === undefined && only !== undefined && blocks.length === 1 ? searchedFor(only, name) : null
  }
  return (name) => {
    const known = found.get(name)
    if (known !== undefined) return known
    const zone = resolve(name)
    found.set(name, zone)
    return zone
  }
}

const plain = (name: string): string => name.trim().replace(/^"|"$/g, '').toLowerCase()

function byBlock(block: Component, name: string, now: Instant): FoundZone | null {
  const location = zoneNamed(wordOf(block, 'X-LIC-LOCATION'))
  if (location !== null) return { kind: 'zone', timeZone: location }
  const clocks = clocksOf(block)
  if (clocks === null) return null
  const offsets = sampled(clocks, now)
  const like = candidates().filter((zone) => isLike(offsets, zone, now))
  // Several zones show the same: one whose city is in the name is what was meant.
  const meant = like.find((zone) => name.toLowerCase().includes(cityOf(zone).toLowerCase())) ?? like[0]
  return meant === undefined ? { kind: 'clocks', clocks } : { kind: 'zone', timeZone: meant }
}

let all: TimeZone[] | undefined

/** The zones that Windows knows first: they are the ones that most people live in. */
function candidates(): TimeZone[] {
  all ??= [
    ...new Set([
      ...WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001').flatMap(
        ({ iana }) => knownZone(iana[0]) ?? [],
      ),
      ...Intl.supportedValuesOf('timeZone'),
    ]),
  ]
  return all
}
