import { type Attachment, CardFactory } from 'botbuilder'
import type { Mention } from '../../reminders/reminder.js'
import type { Button, Row } from './button.js'
import { isMentioned, mentionIn } from './mentions.js'

/** Hosts show five or six actions of a set and hide the rest. */
const ACTIONS_PER_SET = 5

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’”])/

/** Text of a person goes into TextRuns: unlike a TextBlock they render no Markdown. An address can be opened. */
const shownText = (text: string) => ({
  type: 'RichTextBlock',
  inlines: text.split(ADDRESS).flatMap((run) => {
    if (run === '') return []
    const isAddress = ADDRESS.test(run)
    return [{ type: 'TextRun', text: run, ...(isAddress && { selectAction: { type: 'Action.OpenUrl', url: run } }) }]
  }),
})

/** What Markdown or the card itself would read as more than the character. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]{}~<&]/g, '\\$&')

/** Only a TextBlock shows mentions: the rest of the line is escaped. */
function lineWithMentions(line: string, people: Mention[]) {
  const names = people.map(({ name }) => `@${name}`).sort((a, b) => b.length - a.length)
  let text = ''
  for (let rest = line; rest !== ''; ) {
    const name = names.find((each) => rest.startsWith(each))
    const person = people.find((each) => `@${each.name}` === name)
    text += person ? mentionIn(person) : escaped(rest.slice(0, 1))
    rest = rest.slice(name?.length ?? 1)
  }
  return { type: 'TextBlock', text, wrap: true }
}

/** One block a line, so that lines stay lines; an empty one is a gap. */
function shownLines(text: string, mentions: Mention[]): object[] {
  let isAfterGap = true
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') {
      isAfterGap = true
      return []
    }
    const people = mentions.filter((person) => isMentioned(line, person))
    const block = people.length > 0 ? lineWithMentions(line, people) : shownText(line)
    const spaced = isAfterGap ? block : { ...block, spacing: 'None' }
    isAfterGap = false
    return [spaced]
  })
}

const submit = (button: Button) => ({ type: 'Action.Submit', title: button.title, data: button.action })

const showRow = (row: Row) => ({
  type: 'Action.ShowCard',
  title: row.label,
  card: { type: 'AdaptiveCard', body: [shownText(row.text)], actions: row.buttons.map(submit) },
})

function actionSets(actions: object[]): object[] {
  const sets: object[] = []
  for (let from = 0; from < actions.length; from += ACTIONS_PER_SET)
    sets.push({ type: 'ActionSet', actions: actions.slice(from, from + ACTIONS_PER_SET) })
  return sets
}

const card = (body: object[], more: object = {}): Attachment =>
  CardFactory.adaptiveCard({
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.3',
    body,
    ...more,
  })

/**
 * A card of buttons only: the words stand in the message itself, where every client, notification and screen reader
 * finds them. A row's button unfolds what can be done with that row.
 */
export const adaptiveButtons = (rows: Row[], buttons: Button[]): Attachment =>
  card([...actionSets(rows.map(showRow)), ...actionSets(buttons.map(submit))])

/** The words and the buttons in one card, for channels that make two messages of text and a card. */
export function adaptiveMessage(text: string, rows: Row[], buttons: Button[], mentions: Mention[]): Attachment {
  const entities = mentions
    .filter((person) => isMentioned(text, person))
    .map((person) => ({
      type: 'mention',
      text: mentionIn(person),
      mentioned: { id: person.id, name: person.name },
    }))
  const body = [...shownLines(text, mentions), ...actionSets(rows.map(showRow)), ...actionSets(buttons.map(submit))]
  const msteams = { ...(rows.length > 0 && { width: 'Full' }), ...(entities.length > 0 && { entities }) }
  return card(body, { msteams })
}
