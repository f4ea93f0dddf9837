import type { Reading } from '../../wire.js'
import { remember } from '../connection/kept.js'
import { element, existing, setText } from '../dom.js'
import { previewOf } from './preview.js'
import { openReader } from './reading.js'
import { openRecall } from './recall.js'

/**
 * The same text laid out behind the field, whose own text stands on it: marks show through, and the field grows with
 * its lines. Only for the eye; screen readers read the field and the line below.
 */
const drawMirror = (mirror: HTMLElement, text: string, spans: { start: number; end: number }[]): void => {
  const parts: (string | HTMLElement)[] = []
  let from = 0
  for (const { start, end } of spans) {
    if (start < from || end > text.length) continue
    parts.push(text.slice(from, start), element('mark', {}, text.slice(start, end)))
    from = end
  }
  // A last line break shows only when something follows it.
  mirror.replaceChildren(...parts, `${text.slice(from)}\u200b`)
}

/** "In 3 minutes" is told anew while the words stand in the field. */
const REFRESH_MS = 30_000

/** What stands in the field, over a reload. */
const DRAFT = 'draft'

export interface Composer {
  focus(): void
  /** What the person said before, oldest first, to be recalled. */
  said(texts: string[]): void
  /** Puts words there that would be lost elsewhere; what stands there stays. */
  offer(text: string): void
}

/** The field: Enter sends, Shift+Enter breaks the line; what the bot will make of it is shown while typing. */
export const openComposer = (token: () => string | null, send: (text: string) => void): Composer => {
  const form = existing('composer', HTMLFormElement)
  const field = existing('text', HTMLTextAreaElement)
  const mirror = existing('mirror', HTMLElement)
  const preview = existing('preview', HTMLElement)
  let shown: Reading | null = null

  const drawPreview = () => {
    const { line, tone } = shown === null ? { line: '', tone: 'hint' } : previewOf(shown, Date.now())
    preview.dataset.tone = tone
    setText(preview, line)
  }
  const reader = openReader(token, (text, reading) => {
    shown = reading
    if (text === field.value) drawMirror(mirror, text, reading?.spans ?? [])
    drawPreview()
  })
  setInterval(() => {
    if (shown !== null && field.value !== '') reader.follow(field.value)
  }, REFRESH_MS)

  /** Marks stay on the words they were on until the next reading, unless those words changed. */
  const follow = () => {
    const marked = [...mirror.querySelectorAll('mark')].map(({ textContent }) => textContent ?? '')
    let from = 0
    const spans = marked.flatMap((words) => {
      const start = field.value.indexOf(words, from)
      if (start < 0) return []
      from = start + words.length
      return [{ start, end: from }]
    })
    drawMirror(mirror, field.value, spans)
    reader.follow(field.value)
  }

  const write = (text: string) => {
    field.value = text
    remember(DRAFT, text)
    follow()
  }
  const recall = openRecall(field, write)

  field.addEventListener('input', () => {
    recall.typed()
    remember(DRAFT, field.value)
    follow()
  })
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || recall.took(event)) return
    if (event.key === 'Escape' && field.value !== '') {
      event.stopPropagation()
      write('')
    }
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    form.requestSubmit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = field.value.trim()
    if (text === '') return
    recall.say(text)
    write('')
    send(text)
  })
  field.value = localStorage.getItem(DRAFT) ?? ''
  follow()
  return {
    focus: () => field.focus(),
    said: recall.begin,
    offer: (text) => write([field.value, text].filter((each) => each !== '').join(' ')),
  }
}
