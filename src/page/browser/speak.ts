import { existing, setAttribute, setText } from './dom.js'
import { icon } from './icons.js'
import { spoken, texts } from './texts/index.js'

/** Puts the page's own words, which stand in its HTML in English, into the reader's language. */
export const speakThePagesLanguage = (): void => {
  document.documentElement.lang = spoken
  for (const [id, text] of [
    ['title', texts.title],
    ['skip', texts.skip],
    ['label', texts.message],
    ['coming-heading', texts.coming.heading],
    ['coming-word', texts.coming.open],
  ] as const)
    setText(existing(id, HTMLElement), text)
  for (const [id, name] of [
    ['log', texts.conversation],
    ['suggestions', texts.suggestions],
    ['send', texts.send],
    ['attach', texts.attach],
    ['close-coming', texts.coming.close],
    ['search', texts.coming.search],
  ] as const)
    setAttribute(existing(id, HTMLElement), 'aria-label', name)
  setAttribute(existing('text', HTMLElement), 'placeholder', texts.placeholder)
  setAttribute(existing('search', HTMLElement), 'placeholder', texts.coming.search)
  setAttribute(existing('attach', HTMLElement), 'title', texts.attach)
  existing('attach', HTMLElement).replaceChildren(icon('clip'))
  existing('send', HTMLElement).replaceChildren(icon('send'))
  existing('close-coming', HTMLElement).replaceChildren(icon('close'))
  existing('open-coming', HTMLElement).prepend(icon('calendar'))
}
