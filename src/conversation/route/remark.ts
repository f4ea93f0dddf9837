import type { Intent } from '../../language/intent.js'
import { languageOf } from '../../language/languages.js'
import { understand } from '../../language/understand.js'
import type { Row } from '../../reminders/listing.js'
import { asSaid, type Turn } from '../turn.js'
import { comesIn, saidIn } from './gist-said.js'

/**
 * "ugh traffic. 4:45", "shop's shut then. monday, same time": a remark, and behind it nothing but a time. Right after a reminder
 * was set or changed it is another time for that one: the remark says why, and is the text of none.
 */

const MAX_LENGTH = 120
/** Where what is said last may begin. */
const BETWEEN = /[,;:.!…]+\s+|\s+[–—-]\s+|\n+/gu

/** Whether it was read as something else only because nothing reads a remark. */
const mayBeRemark = (intent: Intent): boolean =>
  (intent.kind === 'create' && intent.isBare === true && intent.also === undefined) ||
  (intent.kind === 'correct' && intent.is === 'text') ||
  (intent.kind === 'none' && intent.problem === null)

/** What a time alone asks for: of the one spoken of. */
function asNewTime(intent: Intent): Intent | null {
  const isChange = intent.kind === 'edit' && intent.target.by === 'that' && intent.isCorrection === true
  if (isChange) return intent
  if (intent.kind !== 'time' || intent.reading.schedule === null) return null
  const change = { to: 'time' as const, reading: intent.reading }
  return { kind: 'edit', target: { by: 'that' }, change, isCorrection: true, isOfSome: true }
}

/** Whether it tells nothing of another reminder, nor of a time at which the one spoken of does not come. */
async function mayBeOfLast(turn: Turn, remark: string): Promise<boolean> {
  const rows = await turn.deps.book.list(turn.actor, {})
  const { near, cues, time } = saidIn(turn, rows, remark)
  const isLast = ({ reminder }: Row): boolean => reminder.id === turn.talk.that?.id
  const last = rows.filter(isLast)
  const during = time.during?.() ?? null
  const isThen = during === null || comesIn(last, during).length > 0
  return isThen && !cues.has('unsure') && (near.length === 0 || near.some(isLast))
}

/** The other time that a message says behind a remark; null where it is no remark, or one of another reminder. */
export async function behindRemark(turn: Turn, intent: Intent): Promise<Intent | null> {
  const { text } = turn.message
  if (!mayBeRemark(intent) || text.length > MAX_LENGTH || /[?"“”„«»]/.test(text)) return null
  const language = asSaid(turn)
  for (const { index, 0: between } of text.matchAll(BETWEEN)) {
    const time = asNewTime(understand(text.slice(index + between.length), language))
    if (time === null) continue
    const remark = text.slice(0, index)
    if (!languageOf(turn.language.locale).isRemark(remark, language)) return null
    return (await mayBeOfLast(turn, remark)) ? time : null
  }
  return null
}
