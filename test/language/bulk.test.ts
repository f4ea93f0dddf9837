import assert from 'node:assert/strict'
import { wallOf, wallText } from '../../src/language/calendar/zones.js'
import type { Target } from '../../src/language/intent.js'
import type { Period } from '../../src/language/time-reading.js'
import { understand } from '../../src/language/understand.js'

/** Wednesday 2 December 2026, a quarter past ten in Berlin. */
const base = { now: Date.parse('2026-12-02T10:15:00+01:00'), timeZone: 'Europe/Berlin' }

function wall(at: number): string {
  const { day, seconds } = wallOf(at, base.timeZone)
  return wallText(day, seconds).slice(5, 16).replace('T00:00', '').replace('T', ' ')
}

const span = ({ from, to }: Period): string => `${wall(from)}..${wall(to)}`

function who(target: Target): string {
  switch (target.by) {
    case 'filter': {
      const { contains, period, show } = target.filter
      const said = [show, period && span(period), contains && `"${contains}"`].filter((part) => part !== undefined)
      return `all ${said.join(' ')}${target.except ? `but ${who(target.except)}` : ''}`.trim()
    }
    case 'words':
      return `"${target.parts?.join('" and "') ?? target.words}"`
    case 'first':
      return `${target.fromEnd ? 'last' : 'first'} ${target.count}`
    case 'numbers':
      return target.numbers.join()
    default:
      return target.by
  }
}

/** What a command does with whom, in one line. */
function deed(message: string, locale: string): string {
  const intent = understand(message, { ...base, locale })
  if (intent.kind === 'cancel') return `cancel ${who(intent.target)}${intent.scope ? ', only the next' : ''}`
  if (intent.kind !== 'edit') return intent.kind
  const { change } = intent
  if (change.to === 'without-days') return `without ${change.days.join()}`
  const what = `${change.to} ${who(intent.target)}`
  if (change.to === 'left-out') return `${what} ${span(change.during)}`
  const schedule =
    change.to === 'paused' ? change.until?.schedule : change.to === 'time' ? change.reading.schedule : null
  return schedule?.kind === 'once' ? `${what} ${wall(schedule.at)}` : what
}

const ENGLISH = [
  ['cancel the plumber and the vet', 'cancel "plumber" and "vet"'],
  ['delete everything about milk', 'cancel all "milk"'],
  ['remove all reminders with Tom', 'cancel all "Tom"'],
  ['cancel everything for tomorrow', 'cancel all 12-03..12-04'],
  ['delete all reminders on friday', 'cancel all 12-04..12-05'],
  ['cancel all the repeating ones', 'cancel all repeating'],
  ['cancel all except the dentist', 'cancel all but "dentist"'],
  ['cancel everything but 2', 'cancel all but 2'],
  ['cancel everything tomorrow except the gym', 'cancel all 12-03..12-04but "gym"'],
  ['delete the first two', 'cancel first 2'],
  ['cancel only the next sync', 'cancel "sync", only the next'],
  ['never mind the parcel, already got it', 'cancel "parcel"'],
  ['move all of today to tomorrow', 'time all 12-02..12-03 12-03 09:00'],
  ['pause gym for two weeks', 'paused "gym" 12-16 10:15'],
  ['leave me alone until 2pm', 'paused all 12-02 14:00'],
  ['skip it on christmas', 'left-out that 12-25..12-26'],
  ['skip the gym on friday', 'left-out "gym" 12-04..12-05'],
  ['im on vacation from dec 2 to dec 8, no standup reminders then', 'left-out "standup" 12-02..12-09'],
  ['skip dec 24', 'left-out that 12-24..12-25'],
  ['except sundays', 'without 7'],
  ['not on weekends', 'without 6,7'],
  ['move everything from tomorrow to tuesday', 'time all 12-03..12-04 12-08 09:00'],
  ['stop nagging', 'calm that'],
  ['stop nagging me', 'calm that'],
  ['cancel all', 'cancel all'],
  ['cancel the last one', 'cancel last'],
] as const

const GERMAN = [
  ['lösch den klempner und den tierarzt', 'cancel "klempner" and "tierarzt"'],
  ['lösch alles über milch', 'cancel all "milch"'],
  ['alles für morgen löschen', 'cancel all 12-03..12-04'],
  ['lösche alle wiederkehrenden', 'cancel all repeating'],
  ['alles außer dem zahnarzt löschen', 'cancel all but "zahnarzt"'],
  ['lösch die ersten zwei', 'cancel first 2'],
  ['nur die nächste teamrunde absagen', 'cancel "teamrunde", only the next'],
  ['verschieb alles von heute auf morgen', 'time all 12-02..12-03 12-03 09:00'],
  ['pausier das training für zwei wochen', 'paused "training" 12-16 10:15'],
  ['lass mich bis 14 uhr in ruhe', 'paused all 12-02 14:00'],
  ['an weihnachten nicht', 'left-out that 12-25..12-26'],
  ['außer sonntags', 'without 7'],
  ['hör auf zu nerven', 'calm that'],
  ['nerv mich nicht mehr', 'calm that'],
  ['alle löschen', 'cancel all'],
] as const

describe('many at once, by what they have in common', () => {
  for (const [message, expected] of ENGLISH) it(message, () => assert.equal(deed(message, 'en-GB'), expected))
  for (const [message, expected] of GERMAN) it(message, () => assert.equal(deed(message, 'de-DE'), expected))
})
