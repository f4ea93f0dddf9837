import { element, existing, setAttribute } from '../dom.js'
import { texts } from '../texts/index.js'
import type { CalendarView, Span } from './calendar.js'

const VIEWS = ['list', 'week', 'month'] as const
type View = (typeof VIEWS)[number]

/** A month needs the width of a desk. */
const WIDE = '(min-width: 70rem)'

/** The list, or beside it a week or a month; what is chosen makes room for itself. */
export const openViews = (calendar: CalendarView): void => {
  const group = existing('views', HTMLElement)
  const list = existing('coming-list', HTMLElement)
  const search = existing('search', HTMLElement)
  const select = existing('select', HTMLButtonElement)
  const isWide = matchMedia(WIDE)
  const buttons = new Map<View, HTMLButtonElement>()
  const show = (view: View) => {
    for (const [name, button] of buttons) setAttribute(button, 'aria-pressed', name === view)
    document.body.dataset.view = view
    list.hidden = view !== 'list'
    search.hidden = view !== 'list'
    select.disabled = view !== 'list'
    if (view === 'list') calendar.hide()
    else calendar.show(view satisfies Span)
  }
  for (const view of VIEWS) {
    const button = element('button', { type: 'button', class: 'chip small' }, texts.coming[view])
    button.addEventListener('click', () => show(view))
    buttons.set(view, button)
  }
  setAttribute(group, 'aria-label', texts.coming.views)
  group.append(...buttons.values())
  const adapt = () => {
    const month = buttons.get('month')
    if (month) month.hidden = !isWide.matches
    if (!isWide.matches && document.body.dataset.view === 'month') show('week')
  }
  isWide.addEventListener('change', adapt)
  show('list')
  adapt()
}
