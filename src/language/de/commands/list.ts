import { addMonths, mondayOf } from '../../calendar/days.js'
import { instantOf } from '../../calendar/zones.js'
import type { Said } from '../../commands/said.js'
import type { Intent, ListFilter } from '../../intent.js'
import type { Moment } from '../../time/moment.js'
import { pattern } from './pattern.js'

const ASKS = [
  pattern(
    '^(?:liste?|erinnerungen|übersicht|alle|agenda|heute|überfällige?|was (?:steht|kommt|ist|habe ich|muss ich|liegt|gibt es)\\b.{0,80}|was hab ich\\b.{0,80}|mein tag|als nächstes|nächste|wiederkehrende)$',
  ),
  pattern(
    '^(?:zeige?|liste?|nenne?|gib|welche|meine|alle|offene|überfällige|wiederkehrende|erledigte|fehlgeschlagene|suche?|finde?|schau)\\b.{0,100}\\b(?:erinnerungen|erinnerung|liste|tag|woche|alles|alle|übersicht|überfällige|erledigte|wiederkehrende|nächste|fehlgeschlagene|termine)\\b',
  ),
  pattern('^(?:erinnerungen|liste)\\s+(?:für|an|mit|zu|von|über|heute|morgen|diese|nächste)\\b'),
  pattern('^(?:schicke?|sende?|gib|sage?) mir (?:meinen tag|meine agenda|die agenda|meine erinnerungen)'),
  pattern('^(?:suche?|finde?)\\s+\\S'),
  pattern('^was habe? ich .{0,60}(?:erledigt|geschafft|gemacht)'),
  pattern(
    '^habe? ich (?:heute|morgen|diese woche|nächste woche|noch)\\b.{0,40}\\b(?:was|etwas|vor|an|termine|erinnerungen|offen)$',
  ),
  pattern('^(?:alle |meine |die )?erinnerungen (?:zeigen|anzeigen|auflisten)$'),
  pattern(
    '^(?:sage?|zeige?) mir,? was (?:heute|morgen|diese woche|nächste woche)\\b.{0,30}\\b(?:ansteht|anliegt|kommt)$',
  ),
  pattern('^habe? ich (?:eine |schon eine |noch eine )?(?:erinnerung|erinnerungen) (?:an|für|zu|mit)\\b'),
  pattern('^gibt es\\b.{0,60}(?:überfällig|erinnerungen|offene|heute|morgen)'),
  pattern('^(?:wann ist |was ist )?(?:meine |die )?nächste erinnerung$'),
  pattern('^welche (?:erinnerungen )?(?:wiederholen sich|sind (?:wiederkehrend|überfällig|offen|erledigt))$'),
]
/** "alle Erinnerungen löschen" does something with what it names. */
const DEED_LAST = pattern('(?:löschen|entfernen|streichen|stornieren|exportieren|pausieren|verschieben|abhaken)$')
const PAGES: [RegExp, 'more' | 'back'][] = [
  [pattern('^(?:mehr|weiter|mehr anzeigen|zeig(?:e)? mehr|nächste seite)$'), 'more'],
  [pattern('^(?:zurück|vorherige seite|vorige seite)$'), 'back'],
]
const PERIODS: [RegExp, NonNullable<ListFilter['period']>][] = [
  [pattern('\\bheute\\b|\\bmein(?:en)? tag\\b'), 'today'],
  [pattern('\\bmorgen\\b'), 'tomorrow'],
  [pattern('\\bdiese[r]? woche\\b'), 'this-week'],
  [pattern('\\bnächste[r]? woche\\b'), 'next-week'],
]
const SHOWS: [RegExp, NonNullable<ListFilter['show']>][] = [
  [pattern('\\b(?:wiederkehrend|wiederhol|regelmäßig)'), 'repeating'],
  [pattern('(?:überfällig|verpasst|noch offen)'), 'overdue'],
  [pattern('(?:fehlgeschlagen|nicht zugestellt)'), 'failed'],
  [pattern('(?:erledigt|geschafft|gemacht)'), 'done'],
  [pattern('als nächstes|\\bkommt\\b|\\bnächste erinnerung|^nächste$'), 'next'],
]
const CONTAINS = pattern(
  '(?:\\b(?:mit|zu(?! tun\\b| erledigen\\b)|zum|zur|über|namens|an|erinnerung für)\\s+|^(?:suche?|finde?)\\s+(?:nach\\s+)?(?:(?:alle |meine )?erinnerungen?\\s+)?(?:an |mit |zu |über )?)["“„]?(.{1,100}?)["”“]?$',
)

function sinceOf(words: string, { today, zone }: Moment): number {
  const day = /\bheute\b/i.test(words)
    ? today
    : /\bgestern\b/i.test(words)
      ? today - 1
      : /\bdiese\w? woche\b/i.test(words)
        ? mondayOf(today)
        : /\bmonat\b/i.test(words)
          ? addMonths(today, -1)
          : today - 30
  return instantOf(day, 0, zone)
}

/** "zeige meine Erinnerungen", "was kommt als nächstes", "Erinnerungen mit Miete", "mehr". */
export function readList({ words, moment }: Said): Intent | null {
  for (const [page, to] of PAGES) if (page.test(words)) return { kind: 'list', filter: { page: to } }
  if (words.length > 160 || DEED_LAST.test(words) || !ASKS.some((ask) => ask.test(words))) return null
  const filter: ListFilter = {}
  const show = SHOWS.find(([word]) => word.test(words))?.[1]
  if (show !== undefined) filter.show = show
  const period = PERIODS.find(([word]) => word.test(words))?.[1]
  if (show === 'done') filter.since = sinceOf(words, moment)
  else if (period !== undefined) filter.period = period
  const contains = CONTAINS.exec(words)?.[1]
    ?.trim()
    .replace(/^(?:die|den|das|meine|der|dem)\s+/i, '')
  if (
    contains !== undefined &&
    !PERIODS.some(([word]) => word.test(contains)) &&
    !/^(?:mich|mir|an|alle|alles|erinnerungen)$/i.test(contains)
  )
    filter.contains = contains
  return { kind: 'list', filter }
}
