import type { Attachment } from 'botbuilder'
import { fromCalendar, NotACalendar, type Read } from '../../calendar/import.js'
import { DEFAULT_TIMES_OF_DAY } from '../../reminders/person.js'
import { undoButton } from '../confirmation.js'
import { say } from '../say.js'
import { DOWNLOAD, isMicrosoftFile } from '../teams-files.js'
import type { Turn } from '../turn.js'
import { explainRefusal } from './refused.js'

const LIMIT_BYTES = 1_000_000

/** Teams wraps a file: its address stands in the content (`file.download.info`). */
interface DownloadInfo {
  downloadUrl?: unknown
}

const isCalendar = ({ contentType, name }: Attachment): boolean =>
  contentType.startsWith('text/calendar') || /\.ics$/i.test(name ?? '')

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

async function textOf(turn: Turn, attachment: Attachment): Promise<string | null> {
  if (typeof attachment.content === 'string') return attachment.content
  const address = addressOf(attachment)
  if (!address) return null
  try {
    return await turn.deps.fetchFile(address, LIMIT_BYTES)
  } catch (error) {
    turn.deps.log.info({ err: error }, 'A file that a person sent could not be fetched')
    return null
  }
}

function read(turn: Turn, text: string): Read | null {
  const timesOfDay = { ...DEFAULT_TIMES_OF_DAY, ...turn.language.settings?.timesOfDay }
  try {
    return fromCalendar(text, { now: turn.now, timeZone: turn.zone.timeZone, dayTime: timesOfDay.day })
  } catch (error) {
    if (error instanceof NotACalendar) return null
    throw error
  }
}

async function importCalendar(turn: Turn, attachment: Attachment): Promise<void> {
  const { data } = turn.words
  const name = attachment.name ?? 'calendar.ics'
  const text = await textOf(turn, attachment)
  if (text === null) {
    await say(turn, { text: data.notFetched(name) })
    return
  }
  const found = read(turn, text)
  if (!found) {
    await say(turn, { text: data.broken(name) })
    return
  }
  if (found.drafts.length === 0) {
    await say(turn, { text: data.importedNothing })
    return
  }
  const outcome = await turn.deps.book.importMany(turn.actor, found.drafts)
  if (!outcome.ok) {
    await say(turn, { text: explainRefusal(turn, outcome.problem) })
    return
  }
  const skipped = found.skipped + outcome.skipped.length
  const why = new Set(outcome.skipped.map(({ problem }) => explainRefusal(turn, problem)))
  await say(turn, {
    text: [data.imported(outcome.created.length), ...(skipped > 0 ? [data.skipped(skipped)] : []), ...why].join('\n'),
    buttons: outcome.created.length > 0 ? [undoButton(turn)] : [],
  })
}

/** Takes calendar files that came with a message. True when the message was about files and nothing else is left to do. */
export async function importFiles(turn: Turn): Promise<boolean> {
  const files = (turn.context.activity.attachments ?? []).filter(isFile)
  const calendars = files.filter(isCalendar)
  for (const calendar of calendars) await importCalendar(turn, calendar)
  if (calendars.length > 0) return true
  const [other] = files
  if (!other || turn.message.text !== '' || !turn.message.isAddressed) return false
  await say(turn, { text: turn.words.data.otherFile(other.name ?? other.contentType) })
  return true
}
