import type * as Cards from 'adaptivecards'
import type { Attachment, CardAction } from '../connection/activity.js'
import { element } from '../dom.js'
import { icon } from '../icons.js'
import { openAddress, press, type Say } from './press.js'

declare global {
  /** The official renderer, loaded by a script of its own. */
  var AdaptiveCards: typeof Cards
}

/** Colours by name of the style sheet, so that cards follow light and dark at once. */
const tones = (tone: string) => ({ default: `var(--${tone})`, subtle: 'var(--soft)' })
const foregroundColors = {
  default: tones('ink'),
  dark: tones('ink'),
  light: tones('ink'),
  accent: tones('accent'),
  good: tones('good'),
  warning: tones('warn'),
  attention: tones('bad'),
}
const container = { backgroundColor: 'transparent', foregroundColors }

const hostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 20 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  supportsInteractivity: true,
  containerStyles: { default: container, emphasis: container },
  actions: {
    maxActions: 12,
    spacing: 'default',
    buttonSpacing: 6,
    showCard: { actionMode: 'inline', inlineTopMargin: 8, style: 'default' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Markdown stays off: the renderer would make markup of what people wrote. */
const adaptiveCard = (content: unknown, say: Say): HTMLElement => {
  const box = element('div', { class: 'card' })
  const card = new AdaptiveCards.AdaptiveCard()
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig)
  // Its reader takes a 0 for nothing given.
  card.hostConfig.spacing.padding = 0
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) openAddress(action.url)
    else if (action instanceof AdaptiveCards.SubmitAction) {
      const { data } = action
      say(typeof data === 'string' ? { type: 'message', text: data } : { type: 'message', value: data ?? {} }, box)
    }
  }
  // What unfolds below the last line would stay out of sight.
  card.onInlineCardExpanded = (_action, isExpanded) => {
    if (isExpanded) requestAnimationFrame(() => (box.closest('article') ?? box).scrollIntoView({ block: 'nearest' }))
  }
  card.parse(content)
  const rendered = card.render()
  // The card itself does nothing: the tab key goes to its buttons.
  rendered?.removeAttribute('tabindex')
  if (rendered !== undefined) box.append(rendered)
  // The renderer writes sizes in px, which do not grow with the text that the reader has chosen.
  for (const node of box.querySelectorAll<HTMLElement>('.ac-textBlock'))
    node.style.fontSize = `${Number.parseFloat(node.style.fontSize) / 16}rem`
  return box
}

export const actionButton = (action: CardAction, say: Say, box?: Element): HTMLButtonElement => {
  const button = element('button', { type: 'button', class: 'chip' }, action.title ?? String(action.value))
  button.addEventListener('click', () => press(action, say, box))
  return button
}

/** Hero cards and their kin: title, subtitle, text, buttons. */
const plainCard = (content: Record<string, unknown>, say: Say): HTMLElement => {
  const box = element('div', { class: 'card' })
  for (const line of [content.title, content.subtitle, content.text])
    if (typeof line === 'string' && line !== '') box.append(element('p', {}, line))
  const buttons = Array.isArray(content.buttons) ? (content.buttons as CardAction[]) : []
  if (buttons.length > 0)
    box.append(element('div', { class: 'chips' }, ...buttons.map((action) => actionButton(action, say, box))))
  return box
}

/** A file that came inside its message is there to be saved; the browser shows none of it as a page. */
const file = ({ contentType, contentUrl, name = contentType }: Attachment): HTMLElement =>
  contentUrl?.startsWith('data:')
    ? element('a', { class: 'chip file', href: contentUrl, download: name }, icon('down'), name)
    : element('p', { class: 'file' }, name)

export const renderAttachment = (attachment: Attachment, say: Say): HTMLElement => {
  const { contentType, content } = attachment
  if (contentType === 'application/vnd.microsoft.card.adaptive') return adaptiveCard(content, say)
  return isRecord(content) ? plainCard(content, say) : file(attachment)
}
