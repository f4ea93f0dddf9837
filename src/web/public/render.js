const make = (tag, className, ...children) => {
  const node = document.createElement(tag)
  if (className) node.className = className
  node.append(...children)
  return node
}

const isWebAddress = (address) => /^https?:\/\//i.test(address)

/** Does what a card action or a suggested action says. */
const act = (action, send) => {
  switch (action.type) {
    case 'openUrl':
      if (isWebAddress(action.value)) window.open(action.value, '_blank', 'noopener,noreferrer')
      return
    case 'postBack':
      send({
        type: 'message',
        ...(typeof action.value === 'string' ? { text: action.value } : { value: action.value }),
      })
      return
    case 'messageBack':
      send({ type: 'message', text: action.text ?? action.displayText, value: action.value })
      return
    default:
      send({ type: 'message', text: String(action.value ?? action.title) })
  }
}

const button = (action, send) => {
  const node = make('button', '', action.title ?? String(action.value))
  node.type = 'button'
  node.addEventListener('click', () => act(action, send))
  return node
}

const adaptiveCard = (content, send) => {
  const card = new window.AdaptiveCards.AdaptiveCard()
  card.onExecuteAction = (action) => {
    if (action instanceof window.AdaptiveCards.OpenUrlAction) act({ type: 'openUrl', value: action.url }, send)
    else if (typeof action.data === 'string') send({ type: 'message', text: action.data })
    else send({ type: 'message', value: action.data ?? {} })
  }
  card.parse(content)
  return make('div', 'card ac', card.render() ?? '')
}

/** Hero cards and their kin: title, subtitle, text, buttons. */
const plainCard = ({ title, subtitle, text, buttons = [] }, send) => {
  const lines = [title, subtitle, text].filter((line) => typeof line === 'string' && line !== '')
  const row = make('div', 'buttons', ...buttons.map((action) => button(action, send)))
  return make('div', 'card', ...lines.map((line) => make('p', '', line)), row)
}

const attachment = ({ contentType, content, name }, send) => {
  if (contentType === 'application/vnd.microsoft.card.adaptive') return adaptiveCard(content, send)
  if (content !== null && typeof content === 'object') return plainCard(content, send)
  return make('p', '', name ?? contentType)
}

/** One message as it stands on the page. Texts only ever become text nodes. */
export const renderActivity = (activity, send) => {
  const isMine = activity.from?.role === 'user'
  const parts = []
  if (activity.text) parts.push(make('p', '', activity.text))
  if (!isMine) for (const each of activity.attachments ?? []) parts.push(attachment(each, send))
  const sentAt = new Date(activity.timestamp ?? Date.now())
  const time = make('time', '', sentAt.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }))
  time.dateTime = sentAt.toISOString()
  return make('article', isMine ? 'message mine' : 'message', ...parts, time)
}

export const renderSuggestions = (activity, send) =>
  (activity.suggestedActions?.actions ?? []).map((action) => button(action, send))
