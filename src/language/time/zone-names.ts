import { knownZone } from '../calendar/zones.js'
import { lookup } from '../text/lookup.js'
import { digitsAt, type Hit, hit, isGlued, isMark, isNumber, numberAt, textAt } from '../text/match.js'
import type { Token } from '../text/tokens.js'

/**
 * Abbreviations: what clocks of that region show, also in the other half of the year ("5pm EST" in July is New York's 5 pm).
 * Those of two regions are in `SHARED`.
 */
export const ABBREVIATIONS = lookup<string>({
  z: 'UTC',
  utc: 'UTC',
  gmt: 'UTC',
  zulu: 'UTC',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  cdt: 'America/Chicago',
  ct: 'America/Chicago',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mt: 'America/Denver',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  akst: 'America/Anchorage',
  akdt: 'America/Anchorage',
  hst: 'Pacific/Honolulu',
  ast: 'America/Halifax',
  adt: 'America/Halifax',
  nst: 'America/St_Johns',
  ndt: 'America/St_Johns',
  brt: '-03:00',
  wet: 'Europe/Lisbon',
  west: 'Europe/Lisbon',
  bst: 'Europe/London',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  eet: 'Europe/Athens',
  eest: 'Europe/Athens',
  msk: '+03:00',
  sast: '+02:00',
  pkt: '+05:00',
  ict: '+07:00',
  wib: '+07:00',
  sgt: '+08:00',
  hkt: '+08:00',
  pht: '+08:00',
  awst: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  acst: 'Australia/Adelaide',
  acdt: 'Australia/Adelaide',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
})

const signed = (sign: string, hours: number, minutes: number): string =>
  `${sign === '+' ? '+' : '-'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`

/** "+2", "+02:00", "-0800", "+5.5" behind UTC or GMT; `bare`: only the forms that are clear behind a clock time. */
export function readOffset(tokens: Token[], i: number, bare: boolean): Hit<string> | null {
  if (!isMark(tokens, i, '+-−–') || !isNumber(tokens, i + 1) || !isGlued(tokens, i + 1)) return null
  const sign = textAt(tokens, i) === '+' ? '+' : '-'
  const digits = digitsAt(tokens, i + 1)
  const value = numberAt(tokens, i + 1)
  // "-0800"
  const [hours, minutes] = digits === 4 ? [Math.floor(value / 100), value % 100] : [value, 0]
  if ((digits > 2 && digits !== 4) || hours > 14 || minutes > 59) return null
  if (digits === 4) return hit(signed(sign, hours, minutes), i + 2)
  const further = isGlued(tokens, i + 3) ? digitsAt(tokens, i + 3) : 0
  if (further === 2 && isMark(tokens, i + 2, ':')) return hit(signed(sign, value, numberAt(tokens, i + 3)), i + 4)
  if (bare) return null
  if (further === 0 || !isMark(tokens, i + 2, '.')) return hit(signed(sign, value, 0), i + 2)
  return hit(signed(sign, value, textAt(tokens, i + 3).startsWith('5') ? 30 : 0), i + 4)
}

export function readIana(tokens: Token[], i: number, message: string): Hit<string> | null {
  if (!isMark(tokens, i + 1, '/') || !isGlued(tokens, i + 1) || !isGlued(tokens, i + 2)) return null
  let to = i + 3
  while ((isMark(tokens, to, '/-') || tokens[to]?.kind === 'word') && isGlued(tokens, to) && to < i + 8) to += 1
  const name = message.slice(tokens[i]?.start, tokens[to - 1]?.end)
  const zone = knownZone(name)
  return zone === null ? null : hit(zone, to)
}

/** Where an abbreviation of several regions is said: whose own zones fit, the zone, and the country's ISO 3166 code. */
interface Region {
  own: RegExp
  zone: string
  country: string
}

/** Abbreviations of several regions: that of the person's own zone, else to be asked about. */
const SHARED: Readonly<Record<string, readonly Region[]>> = {
  cst: [
    { own: /^(?:America|US|Canada)\//, zone: 'America/Chicago', country: 'US' },
    { own: /^Asia\/(?:Shanghai|Chongqing|Taipei|Macau|Hong_Kong)/, zone: 'Asia/Shanghai', country: 'CN' },
  ],
  ist: [
    { own: /^Asia\/(?:Kolkata|Calcutta)/, zone: 'Asia/Kolkata', country: 'IN' },
    { own: /^Europe\/Dublin/, zone: 'Europe/Dublin', country: 'IE' },
    { own: /^Asia\/(?:Jerusalem|Tel_Aviv)/, zone: 'Asia/Jerusalem', country: 'IL' },
  ],
}

const regionsOf = (word: string): readonly Region[] | undefined =>
  Object.hasOwn(SHARED, word) ? SHARED[word] : undefined

/** Which region an abbreviation means to a person of the zone `own`; null: it cannot be known. Undefined: no such one. */
export function sharedZone(word: string, own: string): string | null | undefined {
  const regions = regionsOf(word)
  return regions === undefined ? undefined : (regions.find((region) => region.own.test(own))?.zone ?? null)
}

/** The first abbreviation of several regions in these words, as it is written, and what it may mean. */
export function sharedZoneIn(words: string): { word: string; regions: readonly Region[] } | null {
  for (const word of words.match(/\p{L}+/gu) ?? []) {
    const regions = regionsOf(word.toLowerCase())
    if (regions !== undefined) return { word, regions }
  }
  return null
}
