import type { CardAction, Saying } from '../connection/activity.js'

/** Says something for the person. `source` is what they pressed: it rests until the bot has answered. */
export type Say = (saying: Saying, source?: Element) => void

const isWebAddress = (address: unknown): address is string =>
  typeof address === 'string' && /^https?:\/\//i.test(address)

export const openAddress = (address: unknown): void => {
  if (isWebAddress(address)) window.open(address, '_blank', 'noopener,noreferrer')
}

const sayingOf = ({ type, title, value, text, displayText }: CardAction): Saying => {
  switch (type) {
    case 'postBack':
      return typeof value === 'string' ? { type: 'message', text: value } : { type: 'message', value }
    case 'messageBack':
      return { type: 'message', text: text ?? displayText ?? '', value }
    default:
      return { type: 'message', text: String(value ?? title ?? '') }
  }
}

/** Does what a card action or a suggested action says (Bot Framework `CardAction`). */
export const press = (action: CardAction, say: Say, source?: Element): void => {
  if (action.type === 'openUrl') openAddress(action.value)
  else say(sayingOf(action), source)
}
