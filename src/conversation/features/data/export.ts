import type { Attachment } from 'botbuilder'
import { toCalendar } from '../../../calendar/write/export.js'
import { channelOf } from '../../../channels/channels.js'
import { saysWords } from '../../../reminders/content.js'
import type { Settings } from '../../../reminders/person.js'
import type { Reminder } from '../../../reminders/reminder.js'
import type { Answer } from '../../answer.js'
import { workLong } from '../../long-work/work-long.js'
import { splitText } from '../../say/activities.js'
import type { Button, Reply } from '../../say/button.js'
import type { Turn } from '../../turn.js'
import { consentCard, type FileKind } from './teams-files.js'

/** Reminders in one file that is written out: each such file stands for itself, and More brings the next. */
const WRITTEN = 25

const NAMES: Record<FileKind, string> = { calendar: 'reminders.ics', json: 'reminders.json' }
const TYPES: Record<FileKind, string> = { calendar: 'text/calendar', json: 'application/json' }

interface Export {
  settings: Settings
  reminders: Reminder[]
  /** Those still to come: all that a calendar holds. */
  open: Reminder[]
  /** Those ahead of them: alarms in a calendar. */
  leads: Reminder[]
}

/** What there is to hand out, as things are now; null when there is nothing. */
async function exported(turn: Turn): Promise<Export | null> {
  const { person, reminders, leads } = await turn.deps.book.exportable(turn.actor)
  if (reminders.length === 0) return null
  const open = reminders.filter((one) => one.status === 'waiting' && saysWords(one))
  return {
    settings: person?.settings ?? {},
    reminders,
    open,
    leads: leads.filter(({ status }) => status === 'waiting'),
  }
}

function fileOf(turn: Turn, { settings, reminders, open, leads }: Export, kind: FileKind): string {
  return kind === 'calendar'
    ? toCalendar([...open, ...leads], turn.now)
    : JSON.stringify({ settings, reminders }, null, 2)
}

/** One of the files, as things are now; null when there is nothing to put in. */
export async function exportedFile(turn: Turn, kind: FileKind): Promise<string | null> {
  const found = await exported(turn)
  return found && fileOf(turn, found, kind)
}

const inline = (kind: FileKind, text: string): Attachment => ({
  name: NAMES[kind],
  contentType: TYPES[kind],
  contentUrl: `data:${TYPES[kind]};base64,${Buffer.from(text, 'utf8').toString('base64')}`,
})

/** One card a file: Teams shows no more than one in a message. */
function askWhereToPut(turn: Turn, found: Export): Reply[] {
  const { data } = turn.words
  const cards = (['calendar', 'json'] as const).map((kind) => {
    const sizeInBytes = Buffer.byteLength(fileOf(turn, found, kind), 'utf8')
    return consentCard({ kind, name: NAMES[kind], description: data.fileOf[kind], sizeInBytes })
  })
  return [{ text: data.offered(found.open.length) }, ...cards.map((card) => ({ text: '', attachments: [card] }))]
}

/** What a button asks to be written out: a kind of file, and from which reminder on. */
const asked = (kind: FileKind, from: number): string => `${kind} ${from}`

function writeOut(turn: Turn, found: Export, kind: FileKind, from: number): Reply[] {
  const { data, buttons } = turn.words
  const all = kind === 'calendar' ? found.open : found.reminders
  const shown = all.slice(from, from + WRITTEN)
  const file = fileOf(turn, { ...found, reminders: shown, open: shown }, kind)
  const parts = splitText(file, channelOf(turn.actor.channelId).textLimit).length
  const offered: Button[] = []
  if (from + WRITTEN < all.length)
    offered.push({ title: buttons.more, action: { do: 'export', with: asked(kind, from + WRITTEN) } })
  if (kind === 'calendar') offered.push({ title: buttons.asJson, action: { do: 'export', with: asked('json', 0) } })
  return [
    { text: data.written(NAMES[kind], from + 1, from + shown.length, all.length, parts) },
    { text: file, buttons: offered },
  ]
}

/** All that the person has, in a chat where nobody else reads along. */
async function handedOut(turn: Turn, kind: FileKind, from: number): Promise<Reply[]> {
  const { data } = turn.words
  const { channelId, conversationKind } = turn.actor
  const found = conversationKind === 'group' ? null : await exported(turn)
  if (found === null) return [{ text: conversationKind === 'group' ? data.exportAlone : data.nothingToExport }]
  const { files } = channelOf(channelId)
  if (files === 'consent') return askWhereToPut(turn, found)
  if (files === 'written') return writeOut(turn, found, kind, from)
  const attachments = (['calendar', 'json'] as const).map((each) => inline(each, fileOf(turn, found, each)))
  return [{ text: data.exported(found.open.length), attachments }]
}

const handOut = (turn: Turn, kind: FileKind, from: number): Promise<Answer> =>
  workLong(turn, { kind: 'export', work: () => handedOut(turn, kind, from) })

export const exportAll = (turn: Turn): Promise<Answer> => handOut(turn, 'calendar', 0)

/** The other file, or the next reminders of one, as a button asks for them. */
export function exportMore(turn: Turn, said: string | undefined): Promise<Answer> {
  const [, from = '0'] = /^\w+ (\d{1,6})$/.exec(said ?? '') ?? []
  return handOut(turn, said?.startsWith('json') ? 'json' : 'calendar', Number(from))
}
