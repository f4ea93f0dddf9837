import type { Reading } from '../../wire.js'
import { existing, setText } from '../dom.js'
import { drawMirror } from './mirror.js'
import { previewOf } from './preview.js'
import { openReader } from './reading.js'

/** "In 3 minutes" is told anew while the words stand in the field. */
const REFRESH_MS = 30_000

export interface Composer {
  focus(): void
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

  field.addEventListener('input', follow)
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = field.value.trim()
    if (text === '') return
    field.value = ''
    follow()
    send(text)
  })
  return { focus: () => field.focus() }
}
