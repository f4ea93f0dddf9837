import { linesIn } from '../../disk/lines.js'
import type { Account, ChannelActivity } from './activity.js'
import { isObject } from './plain-json.js'

/** The first line of a conversation's file. */
export interface ConversationHeader {
  id: string
  user: Account
  /** BCP 47 tag, if the client named one when it started. */
  locale?: string
  /** ISO 8601 UTC. */
  startedAt: string
  /** The last position that was erased: a client's watermark goes on from it. */
  erasedSeq?: number
}

/** One kept activity. A later entry with the same activity id replaces the earlier one. */
export interface Entry {
  /** Position in the conversation, from 1, never reused: the watermark. */
  seq: number
  /** Where the activity first appeared; a replaced card keeps its place. Equal to `seq` unless replaced. */
  first: number
  activity: ChannelActivity
  /** The bot has taken this client activity; a client's repeat of it is not handed over again. */
  isAnswered?: true
}

/** A conversation's file is JSON lines: the header, then activities and marks in the order they came. */
type Line =
  | { kind: 'header'; header: ConversationHeader }
  | { kind: 'activity'; entry: Omit<Entry, 'first'> & { first?: number } }
  | { kind: 'answered'; activityId: string }

export const writeLine = (line: Line): string => `${JSON.stringify(asFiled(line))}\n`

const asFiled = (line: Line): object => {
  switch (line.kind) {
    case 'header':
      return { conversation: line.header }
    case 'activity':
      return line.entry
    case 'answered':
      return { answered: line.activityId }
  }
}

/** One line without its newline; null when it is not a whole line of this format. */
const readLine = (text: string): Line | null => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isObject(value)) return null
  if (isObject(value.conversation))
    return { kind: 'header', header: value.conversation as unknown as ConversationHeader }
  if (typeof value.answered === 'string') return { kind: 'answered', activityId: value.answered }
  if (typeof value.seq === 'number' && isObject(value.activity) && typeof value.activity.id === 'string')
    return { kind: 'activity', entry: value as unknown as Entry }
  return null
}

export interface FileContent {
  header: ConversationHeader | null
  /** The latest version of each activity, in order of `seq`. */
  entries: Entry[]
  /** Activity lines in the file, replaced ones included. */
  activityLines: number
  /** Bytes up to the end of the last whole line; what follows is a write that a crash cut short. */
  goodBytes: number
  /** Whole lines of no known kind, which are passed over. */
  strangeLines: number
}

/** Reads a conversation's file as it stands after any crash: a torn end is left out. */
export const readContent = (bytes: Buffer): FileContent => {
  const { lines, end } = linesIn(bytes)
  const latest = new Map<string, Entry>()
  const content: FileContent = { header: null, entries: [], activityLines: 0, goodBytes: end, strangeLines: 0 }
  for (const text of lines) {
    const line = readLine(text.toString())
    if (line === null) content.strangeLines += 1
    else if (line.kind === 'header') content.header = line.header
    else if (line.kind === 'answered') {
      const entry = latest.get(line.activityId)
      if (entry !== undefined) entry.isAnswered = true
    } else {
      const { id } = line.entry.activity
      const first = latest.get(id)?.first ?? line.entry.first ?? line.entry.seq
      latest.delete(id)
      latest.set(id, { ...line.entry, first })
      content.activityLines += 1
    }
  }
  content.entries = [...latest.values()]
  return content
}
