import { phrases, says, type Tables } from '../engine/row.js'
import { zonesOf } from '../engine/zones.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const { readers: zoneReaders, zoneNamed } = zonesOf({
  places: { 'America/Los_Angeles': 'la|sf', 'America/New_York': 'ny', 'Europe/London': 'uk' },
  regions: {
    'Europe/Berlin': 'central european',
    'Europe/Athens': 'eastern european',
    'Europe/Lisbon': 'western european',
    'Pacific/Auckland': 'nz',
    'Europe/London': 'uk',
    'America/New_York': 'eastern',
    'America/Chicago': 'central',
    'America/Denver': 'mountain',
    'America/Los_Angeles': 'pacific',
    'America/Halifax': 'atlantic',
    'America/Anchorage': 'alaska',
    'Pacific/Honolulu': 'hawaiian',
  },
  behindPlace: ['time', 'local'],
  anyCase: true,
  // in capitals only, or in front of "time"
  wordlike: ['et', 'mt', 'pt', 'ct', 'west', 'ast', 'adt', 'wet', 'z', 'art'],
  around: /^the |^us (?=\w+)|(?: standard| daylight| summer)? time$/g,
  fold: (word) => word,
})

export const zones = {
  zone: [
    row('{zone:abbreviation} {-zonetime}', M.same),
    row('{zone:anyabbreviation} {-zonetime}', M.same),
    says('~z', 'UTC'),
    row('[us] {zone:region} [{-zonetime}]', M.same),
    row('{zone:iana} {-zonetime}', M.same),
    row('{zone:place} [local] time', M.same),
    row('in [the] {zone:region} {-zonetime}', M.same),
    row('in [the] {zone:abbreviation} [{-zonetime}]', M.same),
    row('in [the] {zone:place} time', M.same),
    row('in [the] {zone:iana}', M.same),
    row('in [the] {zone:bigplace}', M.same),
  ],
  zonetime: phrases('[standard|daylight|summer] time'),
} satisfies Tables
