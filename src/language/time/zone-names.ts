import { knownZone } from '../calendar/zones.js'
import { type Hit, hit } from '../text/hit.js'
import { lookup } from '../text/lookup.js'
import { digitsAt, isGlued, isMark, isNumber, numberAt, textAt } from '../text/match.js'
import type { Token } from '../text/tokens.js'

/**
 * Abbreviations. "EST" is the fixed offset it names, all year, as it is by RFC 2822; the short "ET" and the words "eastern
 * time" are what clocks there show.
 */
export const ABBREVIATIONS = lookup<string>({
  z: 'UTC',
  utc: 'UTC',
  gmt: 'UTC',
  zulu: 'UTC',
  est: '-05:00',
  edt: '-04:00',
  et: 'America/New_York',
  cst: '-06:00',
  cdt: '-05:00',
  ct: 'America/Chicago',
  mst: '-07:00',
  mdt: '-06:00',
  mt: 'America/Denver',
  pst: '-08:00',
  pdt: '-07:00',
  pt: 'America/Los_Angeles',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  ast: '-04:00',
  adt: '-03:00',
  nst: '-03:30',
  ndt: '-02:30',
  brt: '-03:00',
  wet: '+00:00',
  west: '+01:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  sast: '+02:00',
  ist: '+05:30',
  pkt: '+05:00',
  ict: '+07:00',
  wib: '+07:00',
  sgt: '+08:00',
  hkt: '+08:00',
  pht: '+08:00',
  awst: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  acst: '+09:30',
  acdt: '+10:30',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
})

const signed = (sign: string, hours: number, minutes: number): string =>
  `${sign === '+' ? '+' : '-'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`

/** "+2", "+02:00", "-0800", "+5.5" behind UTC or GMT; `bare`: only the forms that are clear behind a clock time. */
export function readOffset(tokens: Token[], i: number, bare: boolean): Hit<string> | null {
  if (!isMark(tokens, i, '+-−–') || !isNumber(tokens, i + 1) || !isGlued(tokens, i + 1)) return null
  const sign = textAt(tokens, i) === '+' ? '+' : '-'
  const digits = digitsAt(tokens, i + 1)
  const value = numberAt(tokens, i + 1)
  if (digits === 4) {
    const [hours, minutes] = [Math.floor(value / 100), value % 100]
    return hours <= 14 && minutes < 60 ? hit(signed(sign, hours, minutes), i + 2) : null
  }
  if (digits > 2 || value > 14) return null
  if (isMark(tokens, i + 2, ':') && isGlued(tokens, i + 3) && digitsAt(tokens, i + 3) === 2) {
    return hit(signed(sign, value, numberAt(tokens, i + 3)), i + 4)
  }
  if (bare) return null
  if (isMark(tokens, i + 2, '.') && isGlued(tokens, i + 3) && isNumber(tokens, i + 3)) {
    return hit(signed(sign, value, textAt(tokens, i + 3).startsWith('5') ? 30 : 0), i + 4)
  }
  return hit(signed(sign, value, 0), i + 2)
}

export function readIana(tokens: Token[], i: number, message: string): Hit<string> | null {
  if (!isMark(tokens, i + 1, '/') || !isGlued(tokens, i + 1) || !isGlued(tokens, i + 2)) return null
  let to = i + 3
  while ((isMark(tokens, to, '/-') || tokens[to]?.kind === 'word') && isGlued(tokens, to) && to < i + 8) to += 1
  const name = message.slice(tokens[i]?.start, tokens[to - 1]?.end)
  const zone = knownZone(name)
  return zone === null ? null : hit(zone, to)
}
