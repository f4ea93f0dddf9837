import { type Said, splitTarget } from '../../commands/said.js'
import type { EditChange, Intent, Target } from '../../intent.js'
import { NO_TIME } from '../../time/reading.js'
import { timeIn, wholeTimeIn } from './command.js'
import { pattern } from './pattern.js'
import { readShift } from './shift.js'
import { readTarget } from './target.js'

/** "lösch das nicht", "noch nicht erledigt": nothing is to be done. */
const NOT = pattern(
  '\\bnicht$|^\\S+\\s+(?:.{1,200}\\s)?nicht\\s+(?:auf|um|bis|löschen|entfernen|verschieben|erledigt|fertig|gemacht|geschafft)\\b',
)
const PLEASE = '(?:(?:bitte|mal|doch)\\s+)*'

const CANCEL = pattern(
  `^(?:lösche?|entferne?|streiche?|storniere|vergiss(?! nicht\\b)|stopp|stoppe|verwirf|weg mit|cancel)\\s+${PLEASE}(.{1,200})$`,
)
const CANCEL_LAST = pattern('^(.{1,200}?)\\s+(?:löschen|entfernen|stornieren|absagen|streichen)$')
const CALL_OFF = pattern('^(?:sage?|breche?|brich|mache?|nimm|wirf|schmeiß)\\s+(.{1,200}?)\\s+(?:ab|weg|raus)$')
const STOP = pattern(
  '^(?:hör auf|höre auf)[, ]+mich (?:an )?(.{1,200}?) zu erinnern$|^erinnere? mich nicht mehr an (?:die |den |das )?(.{1,200})$',
)

/** "lösche 3", "alle löschen", "lösche die Miete-Erinnerung", "erinnere mich nicht mehr an die Miete". */
export function readCancel({ words }: Said): Intent | null {
  const stop = STOP.exec(words)
  if (stop !== null) return { kind: 'cancel', target: readTarget(stop[1] ?? stop[2] ?? '') }
  if (NOT.test(words)) return null
  const match = CANCEL.exec(words) ?? CANCEL_LAST.exec(words) ?? CALL_OFF.exec(words)
  return match === null ? null : { kind: 'cancel', target: readTarget(match[1] as string) }
}

const DONE = pattern(
  "^(?:(?:ist |schon |bin |alles |ich |das |es |habs |hab's |jetzt )*(?:erledigt|fertig|geschafft|gemacht|done|abgehakt)|(?:das )?habe? ich(?: schon)? (?:gemacht|erledigt)|✓|✔|✅)$",
)
const DONE_ONE = [
  pattern('^markiere?\\s+(.{1,200}?)\\s+als (?:erledigt|fertig)$'),
  pattern('^(?:erledigt|fertig|hake?|gemacht|done)[:\\s]+(.{1,200}?)(?: ab)?$'),
  pattern('^(.{1,100}?)\\s+(?:ist |sind |als )?(?:erledigt|fertig|abhaken|abgehakt|gemacht)(?: markieren)?$'),
]

export function readDone({ words }: Said): Intent | null {
  if (DONE.test(words)) return { kind: 'done', target: { by: 'that' } }
  if (NOT.test(words)) return null
  for (const one of DONE_ONE) {
    const match = one.exec(words)
    if (match !== null) return { kind: 'done', target: readTarget(match[1] as string) }
  }
  return null
}

const SNOOZE = pattern(
  '^(?:schlummern?|schlummere|snooze|später(?: nochmals?| noch mal| noch einmal| wieder)?|später erinnern|erinnere? mich (?:später(?: nochmal| noch mal| wieder)?|nochmal|noch mal|wieder|noch einmal)|nochmal|noch einmal|(?:jetzt )?nicht jetzt|warte)(?:\\s+(.{1,200}))?$',
)
const MORE = pattern('^(?:(?:gib|lass) mir )?noch\\s+(.{1,40})$')

const AGAIN = '(?:nochmals?|noch mal|noch einmal|wieder|erneut)'
/** The time in front: "10 Minuten schlummern", "erinnere mich in 10 Minuten nochmal", "in 10 Minuten nochmal". */
const LAST_SNOOZE = pattern(`^(?:erinnere? mich )?(.{1,40}?) (?:${AGAIN}|schlummern)$`)

const splitAt = (rest: string, at: number, said: Said, links: RegExp): ReturnType<typeof splitTarget> =>
  splitTarget(rest, at, links, (text, offset) => wholeTimeIn(text, said, offset), readTarget)

const LINKS =
  /\s+(?:auf|bis zum|bis|um|für|fuer)\s+|\s+(?=(?:in|am|morgen|heute|übermorgen|uebermorgen)\s|(?:morgen|übermorgen|uebermorgen)$)/gi

/** "schlummern", "später", "snooze 2 bis morgen", "schlummere 25 Minuten", "erinnere mich nochmal in einer Stunde". */
export function readSnooze(said: Said): Intent | null {
  const { words, offset } = said
  const more = MORE.exec(words)
  if (more !== null) {
    const until = timeIn(more[1] as string, said, offset + words.length - (more[1] as string).length)
    return until === null ? null : { kind: 'snooze', target: { by: 'that' }, until }
  }
  const last = LAST_SNOOZE.exec(words)?.[1]
  const until = last === undefined ? null : wholeTimeIn(last, said, offset + words.indexOf(last))
  if (until !== null) return { kind: 'snooze', target: { by: 'that' }, until }
  const match = SNOOZE.exec(words)
  if (match === null) return null
  const rest = (match[1] ?? '').trim()
  if (rest === '') return { kind: 'snooze', target: { by: 'that' }, until: null }
  const at = offset + words.length - rest.length
  const isNumber = /^#?\d{1,4}(?:\s+(?:auf|bis|um|für|fuer|in|am|morgen)\b|$)/i.test(rest)
  const whole = isNumber ? null : wholeTimeIn(rest, said, at)
  if (whole !== null) return { kind: 'snooze', target: { by: 'that' }, until: whole }
  const split = splitAt(rest, at, said, LINKS)
  if (split !== null) return { kind: 'snooze', target: split.target, until: split.reading }
  // "erinnere mich nochmal an X" sets a new one
  return /^erinner/i.test(words) ? null : { kind: 'snooze', target: readTarget(rest), until: null }
}

const SCOPES: [RegExp, 'occurrence' | 'series'][] = [
  [pattern('[,;]?\\s*\\b(?:nur|bloß) (?:dieses|diesmal|dieses mal|diese|dieses eine mal|die nächste)$'), 'occurrence'],
  [pattern('[,;]?\\s*\\b(?:alle davon|die ganze serie|für immer|alle)$'), 'series'],
]
const MOVE = pattern(
  `^(?:verschiebe?|schiebe?|verlege?|lege?|bearbeite?|verlegen|ändere?|setze?|stelle?|mache?|mach)\\s+${PLEASE}(.{1,300})$`,
)
const MOVE_LAST = pattern('^(.{1,300})\\s+(?:verschieben|verlegen|schieben)$')
const RENAME = [
  pattern('^(?:benenne?|nenne?)\\s+(.{1,200}?)\\s+(?:um\\s+)?(?:in|zu)\\s+(.{1,2000}?)(?:\\s+um)?$'),
  pattern('^(?:ändere?)\\s+(?:den\\s+)?text\\s+(?:von|bei)\\s+(.{1,200}?)\\s+(?:in|zu|auf)\\s+(.{1,2000})$'),
  pattern('^(?:ändere?)\\s+(#?\\d{1,4})\\s+(?:in|zu)\\s+(.{1,2000})$'),
]
const SKIP = pattern('^(?:überspringe?|überspringen|lasse?)(?:\\s+(.{1,100}?))?(?: aus)?$')
const PAUSE = pattern('^(?:pausiere?|pause|unterbrich)(?:\\s+(.{1,200}))?$')
const RESUME = pattern('^(?:setze?\\s+(.{1,100})\\s+fort|(?:fortsetzen|weiter|reaktiviere)\\s+(.{1,100}))$')
const NEXT = pattern('^(?:die |das |den )?nächste[ns]?(?: mal| erinnerung)?(?:\\s+(?:von|bei)\\s+(.+))?$')
const RATHER = pattern(
  '^(?:nein|doch|sorry|ich meine|ich meinte|lieber|oh)[,\\s]+(?:nein[,\\s]+)?(?:lieber |ich meinte |erst )?(.{1,100})$',
)

const ALONE = /^(?:#?\d{1,4}|es|das|sie)$/i
/** What the time follows right away, and the time: "2 wöchentlich", "es von Montag auf Dienstag". */
const SHORT_TARGET = /^(#?\d{1,4}|es|das|sie|daraus|die letzte)\s+(?:von\s+.{1,40}\s+(?=auf\s))?(.+)$/i

/** "verschieb 3 auf Freitag", "benenne 2 um in ...", "überspringe die nächste", "pausiere 2 bis Montag", "mach es wöchentlich". */
export function readEdit(said: Said): Intent | null {
  let { words } = said
  const scope = SCOPES.find(([end]) => end.test(words) && MOVE.test(words))
  if (scope !== undefined) words = words.replace(scope[0], '')
  const edit = (target: Target, change: EditChange): Intent => ({
    kind: 'edit',
    target,
    change,
    ...(scope === undefined ? {} : { scope: scope[1] }),
  })
  for (const rename of RENAME) {
    const match = rename.exec(words)
    if (match === null) continue
    return edit(readTarget(match[1] as string), {
      to: 'text',
      text: (match[2] as string).trim().replace(/^["“„](.+)["”“]$/, '$1'),
    })
  }
  const resume = RESUME.exec(words)
  if (resume !== null) return edit(readTarget(resume[1] ?? resume[2] ?? ''), { to: 'resumed' })
  const skip = SKIP.exec(words)
  if (skip !== null) {
    const next = NEXT.exec(skip[1] ?? '')
    return edit(next === null ? readTarget(skip[1] ?? '') : readTarget(next[1] ?? ''), { to: 'skip-next' })
  }
  const pause = PAUSE.exec(words)
  if (pause !== null) {
    const rest = ` ${pause[1] ?? ''}`
    const split = splitAt(rest, said.offset + words.length - rest.length, said, /\s+(?:bis zum|bis|für|fuer)\s+/gi)
    return split === null
      ? edit(readTarget(rest), { to: 'paused', until: null })
      : edit(split.target, { to: 'paused', until: split.reading })
  }
  const rather = RATHER.exec(words)
  if (rather !== null) {
    const text = rather[1] as string
    const at = said.offset + words.length - text.length
    const reading = wholeTimeIn(text, said, at)
    return reading !== null ? edit({ by: 'that' }, { to: 'time', reading }) : null
  }
  if (NOT.test(words)) return null
  const move = MOVE.exec(words)
  const rest = move?.[1] ?? MOVE_LAST.exec(words)?.[1]
  if (rest === undefined) return null
  const at = move === null ? said.offset : said.offset + words.length - rest.length
  if (ALONE.test(rest)) return edit(readTarget(rest), { to: 'time', reading: NO_TIME })
  const shift = readShift(rest, said)
  if (shift !== null) return edit(shift.target, shift.change)
  const [, target, text] = SHORT_TARGET.exec(rest) ?? []
  const reading = text === undefined ? null : wholeTimeIn(text, said, at + rest.length - text.length)
  if (target !== undefined && reading !== null) return edit(readTarget(target), { to: 'time', reading })
  const split = splitAt(rest, at, said, LINKS)
  return split === null ? null : edit(split.target, { to: 'time', reading: split.reading })
}
