import { type Attachment, Channels } from 'botbuilder'
import { toCalendar } from '../../calendar/export.js'
import { ask } from '../question.js'
import { say } from '../say.js'
import type { Turn } from '../turn.js'

/** Channels whose clients offer a `data:` attachment as a download; elsewhere the file is written out. */
const TAKES_FILES: readonly string[] = [Channels.Webchat, Channels.Directline, Channels.Emulator, Channels.Email]

const CALENDAR_NAME = 'reminders.ics'
const JSON_NAME = 'reminders.json'

const file = (name: string, contentType: string, text: string): Attachment => ({
  name,
  contentType,
  contentUrl: `data:${contentType};base64,${Buffer.from(text, 'utf8').toString('base64')}`,
})

async function exportAll(turn: Turn): Promise<void> {
  const { data } = turn.words
  const { person, reminders } = await turn.deps.book.exportable(turn.actor)
  const open = reminders.filter(({ status, content }) => status === 'waiting' && content === 'text')
  if (reminders.length === 0) {
    await say(turn, { text: data.nothingToExport })
    return
  }
  const calendar = toCalendar(open, turn.now)
  if (!TAKES_FILES.includes(turn.actor.channelId)) {
    await say(turn, { text: `${data.exportedAsText(open.length)}\n\n${calendar}` })
    return
  }
  const all = JSON.stringify({ settings: person?.settings ?? {}, reminders }, null, 2)
  await say(turn, {
    text: data.exported(open.length),
    attachments: [file(CALENDAR_NAME, 'text/calendar', calendar), file(JSON_NAME, 'application/json', all)],
  })
}

export async function data(turn: Turn, wanted: 'export' | 'import' | 'forget'): Promise<void> {
  switch (wanted) {
    case 'export':
      return exportAll(turn)
    case 'import':
      await say(turn, { text: turn.words.data.howToImport })
      return
    case 'forget':
      return ask(turn, { about: 'forget' })
  }
}

/** Deletes everything about the person: the book's part first, so that a crash in between loses no reminder by half. */
export async function forget(turn: Turn): Promise<void> {
  await turn.deps.book.forget(turn.actor)
  await say(turn, { text: turn.words.data.forgotten })
  await turn.forgetMemory()
}
