import { type Attachment, CardFactory } from 'botbuilder'
import type { Button, Row } from './button.js'

/** Hosts show five or six actions of a set and hide the rest. */
const ACTIONS_PER_SET = 5

/** Text of a person goes into a TextRun: unlike a TextBlock it renders no Markdown. */
const shownText = (text: string) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] })

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

/**
 * A card of buttons only: the words stand in the message itself, where every client, notification and screen reader
 * finds them. A row's button unfolds what can be done with that row.
 */
export const adaptiveButtons = (rows: Row[], buttons: Button[]): Attachment =>
  CardFactory.adaptiveCard({
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.3',
    body: [...actionSets(rows.map(showRow)), ...actionSets(buttons.map(submit))],
  })
