import { type Activity, type Entity, TextFormatTypes } from 'botbuilder'
import { channelOf } from '../../channels/channels.js'
import type { Mention } from '../../reminders/reminder.js'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const mentionMarkup = (person: Mention): string => `<at>${escapeHtml(person.name)}</at>`

export const isMentioned = (text: string, person: Mention): boolean => text.includes(`@${person.name}`)

/** The mention as a card has it; Teams shows the name that it knows, so what Markdown would read is left out. */
export const mentionIn = (person: Mention): string =>
  `<at>${person.name
    .replace(/[\\`*_[\]{}~<>&]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}</at>`

/**
 * The text of a message in which `@name` of each of `people` is a mention of theirs. Text of people is shown, not
 * rendered; where plain text keeps neither lines nor mentions it is escaped XML.
 */
export function withMentions(
  text: string,
  people: Mention[],
  channelId: string,
): Pick<Partial<Activity>, 'text' | 'textFormat' | 'entities'> {
  const present = people.filter((person) => isMentioned(text, person))
  const isXml = channelOf(channelId).text === 'xml' && (present.length > 0 || text.includes('\n'))
  const entities: Entity[] = present.map((person) => ({
    type: 'mention',
    mentioned: { id: person.id, name: person.name },
    text: isXml ? mentionMarkup(person) : `@${person.name}`,
  }))
  const mentions = present.length > 0 ? { entities } : {}
  if (!isXml) return { text, textFormat: TextFormatTypes.Plain, ...mentions }
  let markup = escapeHtml(text).replaceAll('\n', '<br/>')
  for (const person of present) markup = markup.replaceAll(`@${escapeHtml(person.name)}`, mentionMarkup(person))
  return { text: markup, textFormat: TextFormatTypes.Xml, ...mentions }
}
