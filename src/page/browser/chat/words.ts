import { element } from '../dom.js'
import { icon } from '../icons.js'

const ADDRESS = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]}'’]/gi

/** Text with its web addresses as links. */
const linked = (text: string): (string | HTMLElement)[] => {
  const parts: (string | HTMLElement)[] = []
  let from = 0
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    parts.push(text.slice(from, index))
    parts.push(element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, address))
    from = index + address.length
  }
  return [...parts, text.slice(from)]
}

const NUMBERED = /^\d{1,4}\. /

/** The sign of a reminder that comes, which the page draws itself. */
const ALARM = /^\u23f0\ufe0f?\s*/u

/** What somebody said, line by line; of several lines the first says what it is about. */
export const renderWords = (text: string): HTMLElement[] => {
  const isAlarm = ALARM.test(text)
  const lines = text.replace(ALARM, '').split('\n')
  const isHeaded = lines.length > 1 && lines[0] !== ''
  return lines.flatMap((line, index) => {
    if (line === '') return []
    const isLead = isHeaded && index === 0
    const kind = isLead ? 'lead' : NUMBERED.test(line) ? 'line item' : 'line'
    return [element('p', { class: kind, dir: 'auto' }, isLead && isAlarm && icon('bell'), ...linked(line))]
  })
}
