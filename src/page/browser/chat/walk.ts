/** Messages whose buttons the tab key still reaches; of older ones it would be a long way to the field. */
const IN_ORDER = 3

const buttonsOf = (message: Element): NodeListOf<HTMLElement> => message.querySelectorAll('button, a[href]')

const reach = (message: Element, isReached: boolean): void => {
  for (const button of buttonsOf(message)) button.tabIndex = isReached ? 0 : -1
}

/**
 * The arrow keys go from message to message in the log. The buttons of the newest messages are in the tab order, those of
 * older ones as long as the focus is in their message.
 */
export const walkMessages = (log: HTMLElement): { follow(): void } => {
  const messages = () => [...log.querySelectorAll<HTMLElement>('article')]
  const messageOf = (node: EventTarget | null) => (node instanceof Element ? node.closest('article') : null)
  const newest = () =>
    messages()
      .filter((message) => buttonsOf(message).length > 0)
      .slice(-IN_ORDER)

  log.addEventListener('keydown', (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (by === undefined || event.altKey || event.ctrlKey) return
    const all = messages()
    const at = all.indexOf(messageOf(event.target) ?? log)
    const next = at < 0 ? all.at(-1) : all[at + by]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  })
  log.addEventListener('focusin', ({ target }) => {
    const message = messageOf(target)
    if (message !== null) reach(message, true)
  })
  log.addEventListener('focusout', ({ target, relatedTarget }) => {
    const message = messageOf(target)
    const isLeft = message !== null && !message.contains(relatedTarget as Node | null)
    if (isLeft && !newest().includes(message as HTMLElement)) reach(message, false)
  })
  return {
    /** Messages came, or were replaced. */
    follow: () => {
      const reached = newest()
      for (const message of messages())
        reach(message, reached.includes(message) || message.contains(document.activeElement))
    },
  }
}
