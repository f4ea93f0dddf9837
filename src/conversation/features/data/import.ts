import type { Attachment } from 'botbuilder'
import { phrasesFor } from '../../../language/phrases.js'
import type { Actor } from '../../../reminders/actor.js'
import { DEFAULT_TIMES_OF_DAY } from '../../../reminders/person.js'
import type { Reminder } from '../../../reminders/reminder.js'
import type { Imported } from '../../../reminders/results.js'
import type { Answer } from '../../answer.js'
import type { Deps } from '../../deps.js'
import type { Begun } from '../../long-work/begun-work.js'
import { workLong } from '../../long-work/work-long.js'
import type { Button, Reply } from '../../say/button.js'
import { explainRefusal } from '../../say/refused.js'
import { momentAndDistance, nameOf, type Speech, shorten } from '../../say/wording.js'
import type { Turn } from '../../turn.js'
import { undoButton } from '../create/confirmation.js'
import { DOWNLOAD, isMicrosoftFile } from './teams-files.js'

const LIMIT_BYTES = 1_000_000

/** Teams wraps a file: its address stands in the content (`file.download.info`). */
interface DownloadInfo {
  downloadUrl?: unknown
}

const isCalendar = ({ contentType, name }: Attachment): boolean =>
  contentType.startsWith('text/calendar') || /\.(ics|ical|ifb|vcs)$/i.test(name ?? '')

/** Cards and quoted messages are attachments too, but nobody sent them as a file. */
const isFile = ({ contentType, contentUrl }: Attachment): boolean =>
  contentType === DOWNLOAD ||
  (contentUrl !== undefined && contentType !== 'text/html' && !contentType.startsWith('application/vnd.microsoft.card'))

/** Null where there is none that is to be followed. */
function addressOf({ contentType, content, contentUrl }: Attachment): string | null {
  if (contentType !== DOWNLOAD) return contentUrl ?? null
  const { downloadUrl } = (content ?? {}) as DownloadInfo
  return typeof downloadUrl === 'string' && isMicrosoftFile(downloadUrl) ? downloadUrl : null
}

async function bytesOf(
  { fetchFile, log }: Pick<Deps, 'fetchFile' | 'log'>,
  attachment: Attachment,
): Promise<Uint8Array | null> {
  if (typeof attachment.content === 'string') return Buffer.from(attachment.content)
  const address = addressOf(attachment)
  if (!address) return null
  try {
    return await fetchFile(address, LIMIT_BYTES)
  } catch (error) {
    log.info({ err: error }, 'A file that a person sent could not be fetched')
    return null
  }
}

/** What the person is told of a file; `isChange`: there is something to undo. */
interface Told {
  text: string
  isChange: boolean
}

/**
 * Reads a calendar file and makes the actor's reminders what it says. Needs no turn: it may run on after one, and its result be told
 * by a message of its own. Done twice, as after a restart in between, it changes nothing the second time.
 */
export async function importBytes(
  deps: Pick<Deps, 'book' | 'readCalendar'>,
  actor: Actor,
  speech: Speech,
  file: { name: string; bytes: Uint8Array },
): Promise<Told> {
  const { data } = speech.words
  const { now, timeZone, settings } = speech.language
  const dayTime = settings?.timesOfDay?.day ?? DEFAULT_TIMES_OF_DAY.day
  const read = await deps.readCalendar(actor.person, file.bytes, { now, timeZone, dayTime })
  switch (read.kind) {
    case 'no-calendar':
      return { text: data.broken(file.name), isChange: false }
    case 'too-costly':
      return { text: data.tooCostly(file.name), isChange: false }
    case 'busy':
      return { text: data.busyReading, isChange: false }
    case 'plan': {
      const outcome = await deps.book.importCalendar(actor, read.plan)
      if (!outcome.ok) return { text: explainRefusal(speech, outcome.problem), isChange: false }
      return told(speech, outcome)
    }
  }
}

function told(speech: Speech, imported: Imported): Told {
  const { data } = speech.words
  const { created, changed, ended, unchanged, skipped } = imported
  const counts = { created: created.length, changed: changed.length, ended: ended.length, unchanged }
  const isChange = counts.created + counts.changed + counts.ended > 0
  const done = isChange || unchanged > 0 ? data.imported(counts) : data.importedNothing
  return {
    text: [done, ...firstOf(speech, [...created, ...changed]), ...leftOut(speech, skipped)].join('\n'),
    isChange,
  }
}

/** Those that come first, each with its time. */
function firstOf(speech: Speech, reminders: Reminder[]): string[] {
  const { edit } = speech.words
  const lines = reminders
    .toSorted((a, b) => a.dueAt - b.dueAt)
    .slice(0, NAMED)
    .map((each) => edit.movedOne(nameOf(speech, each), momentAndDistance(speech, each.dueAt)))
  const rest = reminders.length - lines.length
  return rest > 0 ? [...lines, edit.further(rest)] : lines
}

/** Names of one reason; the rest is counted. */
const NAMED = 3

/** Each reason once, with those that it holds for. */
function leftOut(speech: Speech, skipped: Imported['skipped']): string[] {
  if (skipped.length === 0) return []
  const { data } = speech.words
  const byReason = new Map<string, string[]>()
  for (const { text, why } of skipped) {
    const reason = reasonOf(speech, why)
    const names = byReason.get(reason) ?? []
    names.push(shorten(text.replace(/\s+/g, ' ').trim() || data.untitled, 40))
    byReason.set(reason, names)
  }
  const lines = [...byReason].map(([reason, names]) =>
    data.leftOutFor([...new Set(names)].slice(0, NAMED), names.length, reason),
  )
  return [data.leftOut(skipped.length), ...lines]
}

function reasonOf(speech: Speech, why: Imported['skipped'][number]['why']): string {
  const { whyLeftOut } = speech.words.data
  switch (why.kind) {
    case 'over':
    case 'already-past':
    case 'never-happens':
      return whyLeftOut.over
    case 'cancelled':
    case 'done':
    case 'older':
    case 'no-time':
    case 'unreadable-time':
    case 'unreadable-rule':
    case 'untitled':
    case 'cut-off':
    case 'no-event':
    case 'too-much':
      return whyLeftOut[why.kind]
    case 'unknown-zone':
      return whyLeftOut['unknown-zone'](shorten(why.name, 40))
    case 'limit-reached':
      return why.what === 'per-day' ? whyLeftOut['too-often'] : explainRefusal(speech, why)
    default:
      return explainRefusal(speech, why)
  }
}

async function importCalendar(turn: Turn, attachment: Attachment): Promise<Answer> {
  const name = attachment.name ?? 'calendar.ics'
  const before = turn.talk.change
  const undo = undoButton(turn) // now, as the memory of the turn may be saved before the work ends
  const work = async () => {
    const bytes = await bytesOf(turn.deps, attachment)
    if (bytes === null) return [{ text: turn.words.data.notFetched(name) }]
    const { text, isChange } = await importBytes(turn.deps, turn.actor, turn, { name, bytes })
    if (!isChange) turn.talk.change = before
    return [{ text, buttons: isChange ? [undo] : [] }]
  }
  const { onKept: _, ...actor } = turn.actor
  const anew: ImportAnew = { attachment, actor, language: turn.language, undo }
  return workLong(turn, { kind: 'import', name, anew, work })
}

/** An import as it is kept, for the case that its process ends in the middle. */
interface ImportAnew {
  attachment: Attachment
  actor: Actor
  language: Speech['language']
  undo: Button
}

/** Reads a file again that an ended process was at. Null when it is not to be had any more, or this fails too. */
export async function importAnew(
  deps: Pick<Deps, 'book' | 'readCalendar' | 'fetchFile' | 'clock' | 'log'>,
  { anew, locale, name = '' }: Pick<Begun, 'anew' | 'locale' | 'name'>,
): Promise<Reply[] | null> {
  const { attachment, actor, language, undo } = anew as ImportAnew
  const speech = { language: { ...language, now: deps.clock.now() }, words: phrasesFor(locale) }
  try {
    const bytes = await bytesOf(deps, attachment)
    if (bytes === null) return null
    const { text, isChange } = await importBytes(deps, actor, speech, { name, bytes })
    return [{ text, buttons: isChange ? [undo] : [] }]
  } catch (error) {
    deps.log.error({ err: error }, 'A calendar file could not be read anew')
    return null
  }
}

/** Takes calendar files that came with a message. Null when the message is not about files. */
export function importFiles(turn: Turn): Answer | null {
  const files = (turn.context.activity.attachments ?? []).filter(isFile)
  const calendars = files.filter(isCalendar)
  if (calendars.length > 0) return calendars.map((calendar) => () => importCalendar(turn, calendar))
  const [other] = files
  if (!other || turn.message.text !== '' || !turn.message.isAddressed) return null
  return { text: turn.words.data.otherFile(other.name ?? other.contentType) }
}
