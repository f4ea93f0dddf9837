import { element } from '../dom.js'

/**
 * The same text laid out behind the field, whose own text stands on it: marks show through, and the field grows with
 * its lines. Only for the eye; screen readers read the field and the line below.
 */
export const drawMirror = (mirror: HTMLElement, text: string, spans: { start: number; end: number }[]): void => {
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
