import { type Activity, Channels, type Entity, TextFormatTypes } from 'botbuilder'
import type { Mention } from '../../reminders/reminder.js'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const mentionMarkup = (person: Mention): string => `<at>${escapeHtml(person.name)}</at>`

/**
 * The text of a message in which `@name` of each of `people` is a mention of theirs. Text of people is shown, not
 * rendered: plain where nobody is mentioned; Teams takes mentions in its XML format only, with the rest escaped.
 */
export function withMentions(
  text: string,
  people: Mention[],
  channelId: string,
): Pick<Partial<Activity>, 'text' | 'textFormat' | 'entities'> {
  const present = people.filter((person) => text.includes(`@${person.name}`))
  if (present.length === 0) return { text, textFormat: TextFormatTypes.Plain }
  const isTeams = channelId === Channels.Msteams
  const entities: Entity[] = present.map((person) => ({
    type: 'mention',
    mentioned: { id: person.id, name: person.name },
    text: isTeams ? mentionMarkup(person) : `@${person.name}`,
  }))
  if (!isTeams) return { text, textFormat: TextFormatTypes.Plain, entities }
  let markup = escapeHtml(text).replaceAll('\n', '<br/>')
  for (const person of present) markup = markup.replaceAll(`@${escapeHtml(person.name)}`, mentionMarkup(person))
  return { text: markup, textFormat: TextFormatTypes.Xml, entities }
}
