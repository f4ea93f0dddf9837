import { type Attachment, Channels } from 'botbuilder'
import { toCalendar } from '../../calendar/export.js'
import type { Settings } from '../../reminders/person.js'
import type { Reminder } from '../../reminders/reminder.js'
import type { Button } from '../cards/button.js'
import { splitText } from '../cards/reply.js'
import { textLimit } from '../channel.js'
import { say } from '../say.js'
import { consentCard, type FileKind } from '../teams-files.js'
import type { Turn } from '../turn.js'

/** Channels whose clients offer a `data:` attachment as a download; elsewhere the file is written out. */
const TAKES_FILES: readonly string[] = [Channels.Webchat, Channels.Directline, Channels.Emulator, Channels.Email]

/** Reminders in one file that is written out: each such file stands for itself, and More brings the next. */
const WRITTEN = 25

const NAMES: Record<FileKind, string> = { calendar: 'reminders.ics', json: 'reminders.json' }
const TYPES: Record<FileKind, string> = { calendar: 'text/calendar', json: 'application/json' }

interface Export {
  settings: Settings
  reminders: Reminder[]
  /** Those still to come: all that a calendar holds. */
  open: Reminder[]
}

/** What there is to hand out, as things are now; null when there is nothing. */
async function exported(turn: Turn): Promise<Export | null> {
  const { person, reminders } = await turn.deps.book.exportable(turn.actor)
  if (reminders.length === 0) return null
  const open = reminders.filter(({ status, content }) => status === 'waiting' && content === 'text')
  return { settings: person?.settings ?? {}, reminders, open }
}

function fileOf(turn: Turn, { settings, reminders, open }: Export, kind: FileKind): string {
  return kind === 'calendar' ? toCalendar(open, turn.now) : JSON.stringify({ settings, reminders }, null, 2)
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
async function askWhereToPut(turn: Turn, found: Export): Promise<void> {
  const { data } = turn.words
  await say(turn, { text: data.offered(found.open.length) })
  for (const kind of ['calendar', 'json'] as const) {
    const sizeInBytes = Buffer.byteLength(fileOf(turn, found, kind), 'utf8')
    const card = consentCard({ kind, name: NAMES[kind], description: data.fileOf[kind], sizeInBytes })
    await say(turn, { text: '', attachments: [card] })
  }
}

/** What a button asks to be written out: a kind of file, and from which reminder on. */
const asked = (kind: FileKind, from: number): string => `${kind} ${from}`

async function writeOut(turn: Turn, found: Export, kind: FileKind, from: number): Promise<void> {
  const { data, buttons } = turn.words
  const all = kind === 'calendar' ? found.open : found.reminders
  const shown = all.slice(from, from + WRITTEN)
  const file = fileOf(turn, { ...found, reminders: shown, open: shown }, kind)
  const parts = splitText(file, textLimit(turn.actor.channelId)).length
  const offered: Button[] = []
  if (from + WRITTEN < all.length)
    offered.push({ title: buttons.more, action: { do: 'export', with: asked(kind, from + WRITTEN) } })
  if (kind === 'calendar') offered.push({ title: buttons.asJson, action: { do: 'export', with: asked('json', 0) } })
  await say(turn, { text: data.written(NAMES[kind], from + 1, from + shown.length, all.length, parts) })
  await say(turn, { text: file, buttons: offered })
}

/** Hands out all that the person has, in a chat where nobody else reads along. */
async function handOut(turn: Turn, kind: FileKind, from: number): Promise<void> {
  const { data } = turn.words
  const { channelId, conversationKind } = turn.actor
  const found = conversationKind === 'group' ? null : await exported(turn)
  if (found === null) {
    await say(turn, { text: conversationKind === 'group' ? data.exportAlone : data.nothingToExport })
    return
  }
  if (channelId === Channels.Msteams) return askWhereToPut(turn, found)
  if (!TAKES_FILES.includes(channelId)) return writeOut(turn, found, kind, from)
  await say(turn, {
    text: data.exported(found.open.length),
    attachments: (['calendar', 'json'] as const).map((each) => inline(each, fileOf(turn, found, each))),
  })
}

export const exportAll = (turn: Turn): Promise<void> => handOut(turn, 'calendar', 0)

/** The other file, or the next reminders of one, as a button asks for them. */
export function exportMore(turn: Turn, said: string | undefined): Promise<void> {
  const [, from = '0'] = /^\w+ (\d{1,6})$/.exec(said ?? '') ?? []
  return handOut(turn, said?.startsWith('json') ? 'json' : 'calendar', Number(from))
}
