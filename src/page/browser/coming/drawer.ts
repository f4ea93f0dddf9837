import { existing, setAttribute } from '../dom.js'

/** Beside the chat where there is room; over it, opened by a button, where there is not. */
export const openDrawer = (): { close(): void } => {
  const drawer = existing('coming', HTMLElement)
  const chat = existing('chat', HTMLElement)
  const opener = existing('open-coming', HTMLButtonElement)
  const closer = existing('close-coming', HTMLButtonElement)
  const isNarrow = matchMedia('(max-width: 52rem)')

  const set = (isOpen: boolean) => {
    drawer.classList.toggle('open', isOpen)
    setAttribute(opener, 'aria-expanded', isOpen)
    chat.inert = isOpen
    drawer.inert = isNarrow.matches && !isOpen
  }
  const close = () => {
    if (!drawer.classList.contains('open')) return
    set(false)
    opener.focus()
  }
  opener.addEventListener('click', () => {
    set(true)
    closer.focus()
  })
  closer.addEventListener('click', close)
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
  isNarrow.addEventListener('change', () => set(false))
  set(false)
  return { close }
}
