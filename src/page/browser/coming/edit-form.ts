import type { ComingRow, Reading } from '../../wire.js'
import type { Say } from '../chat/press.js'
import { openReader } from '../composer/reading.js'
import { element, setText } from '../dom.js'
import { texts } from '../texts/index.js'
import { dayAndTime, distance } from '../words-of-time.js'
import { rowAction } from './actions.js'

const words = texts.coming.form

type Edited = Pick<ComingRow, 'id' | 'text' | 'version' | 'repeats'>

export interface EditForm {
  node: HTMLFormElement
  focus(): void
  /** The reminder as it is now. */
  update(row: Edited): void
  /** What was typed and not saved; '' when there is nothing of that kind. */
  unsaved(): string
}

/** What words of a new time come to, as one line; null when they come to nothing yet. */
const outcomeOf = ({ at, repeats, problem, ...style }: Reading, now: number): string | null => {
  if (at === null) return problem
  return `${repeats ?? dayAndTime(at, now, style)}, ${distance(at, now)}`
}

/**
 * Text and time of one reminder, edited where it stands. The time is typed in words, read while one types, or picked; what is
 * not said of it is kept. It stays, with all that was typed, until the change is there.
 */
export const openEditForm = (
  first: Edited,
  { say, token, close }: { say: Say; token: () => string | null; close: () => void },
): EditForm => {
  let row = first
  let isSaved = false
  let reading: Reading | null = null
  const text = element('input', { type: 'text', class: 'input', value: row.text, dir: 'auto', maxlength: 2000 })
  text.value = row.text
  const time = element('input', { type: 'text', class: 'input', placeholder: words.timePlaceholder, dir: 'auto' })
  const picker = element('input', { type: 'datetime-local', class: 'input picker', 'aria-label': words.pick })
  const outcome = element('output', { class: 'outcome-of-time' })
  const name = `scope-${row.id}`
  const scopeChoice = (value: 'occurrence' | 'series', label: string) =>
    element('label', {}, element('input', { type: 'radio', name, value, checked: value === 'occurrence' }), ` ${label}`)
  const scopes = element(
    'fieldset',
    { class: 'scopes', hidden: row.repeats === undefined },
    element('legend', { class: 'hidden' }, words.scope),
    scopeChoice('occurrence', words.thisOne),
    scopeChoice('series', words.allOfThem),
  )
  const repeatChips = words.repeats.map((said) => {
    const chip = element('button', { type: 'button', class: 'chip small' }, said)
    chip.addEventListener('click', () => write(said))
    return chip
  })
  const once = element('button', { type: 'button', class: 'chip small', 'aria-pressed': 'false' }, words.once)
  once.hidden = row.repeats === undefined
  once.addEventListener('click', () => {
    time.value = ''
    follow()
    setOnce(true)
  })
  const setOnce = (is: boolean) => {
    once.setAttribute('aria-pressed', String(is))
    scopes.disabled = is
  }
  const isOnce = () => once.getAttribute('aria-pressed') === 'true'
  const save = element('button', { type: 'submit', class: 'chip strong' }, words.save)
  const leave = element('button', { type: 'button', class: 'chip' }, words.leave)
  const node = element(
    'form',
    { class: 'edit-form', 'aria-label': texts.coming.edit(row.text) },
    element('label', {}, element('span', {}, words.text), text),
    element('label', {}, element('span', {}, words.time), time),
    element('div', { class: 'chips' }, picker, ...repeatChips, once),
    outcome,
    scopes,
    element('div', { class: 'chips' }, save, leave),
  )

  const scope = (): 'occurrence' | 'series' =>
    new FormData(node).get(name) === 'series' || row.repeats === undefined ? 'series' : 'occurrence'
  const reader = openReader(
    token,
    (said, answer) => {
      if (said !== time.value) return
      reading = answer
      const line = answer === null ? '' : (outcomeOf(answer, Date.now()) ?? words.noTime)
      outcome.dataset.tone = answer?.at == null ? 'hint' : 'good'
      setText(outcome, said.trim() === '' ? '' : line)
    },
    () => ({ for: row.id, scope: scope() }),
  )
  const follow = () => {
    setOnce(false)
    reading = null
    reader.follow(time.value)
  }
  const write = (said: string) => {
    time.value = said
    follow()
    time.focus()
  }
  time.addEventListener('input', follow)
  scopes.addEventListener('change', follow)
  picker.addEventListener('change', () => {
    if (picker.value !== '') write(picker.value.replace('T', ' '))
  })

  const isTextNew = () => text.value.trim() !== '' && text.value.trim() !== row.text
  node.addEventListener('submit', (event) => {
    event.preventDefault()
    const said = time.value.trim()
    if (said === '' && !isTextNew() && !isOnce()) return close()
    if (said !== '' && reading !== null && reading.at === null) return time.focus()
    isSaved = true
    sayChanges(said)
  })
  /** One change, whatever of it was typed: it is said once and taken back as one. */
  const sayChanges = (said: string) => {
    const target = { id: row.id, seen: 0 }
    const { version } = row
    const of = row.repeats === undefined ? {} : { scope: reading?.scope ?? scope() }
    const renamed = isTextNew() ? { text: text.value.trim() } : {}
    if (isOnce()) say(rowAction('come-once', target, { version, ...renamed }))
    else if (said !== '') say(rowAction('move', target, { with: said, version, ...of, ...renamed }))
    else say(rowAction('rename', target, { with: text.value.trim(), version }))
  }
  leave.addEventListener('click', close)
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    event.preventDefault()
    close()
  })
  return {
    node,
    focus: () => text.select(),
    update: (next) => {
      if (next.version === row.version) return
      const wasText = row.text
      const wanted = text.value.trim()
      row = next
      if (isSaved) return close()
      if (wanted === wasText) text.value = next.text
      outcome.dataset.tone = 'hint'
      setText(outcome, words.changedElsewhere)
    },
    unsaved: () => (isSaved ? '' : [isTextNew() ? text.value.trim() : '', time.value.trim()].filter(Boolean).join(' ')),
  }
}
