import type { Reading } from '../../wire.js'
import type { Say } from '../chat/press.js'
import { openReader } from '../composer/reading.js'
import { element, existing, setAttribute, setText } from '../dom.js'
import { icon } from '../icons.js'
import { texts } from '../texts/index.js'
import { dayAndTime } from '../words-of-time.js'
import { severalAction, type Verb } from './actions.js'

const words = texts.coming.several

export interface Selection {
  set(id: string, isSelected: boolean): void
  /** Those that are gone are ticked no more. */
  keepOnly(ids: ReadonlySet<string>): void
}

/** Several at once: ticked in the list, then done, moved or cancelled as one change. */
export const openSelection = (say: Say, token: () => string | null): Selection => {
  const opener = existing('select', HTMLButtonElement)
  const panel = existing('coming', HTMLElement)
  const bar = existing('selected', HTMLElement)
  const ids = new Set<string>()
  const count = element('p', { role: 'status' })
  const done = element('button', { type: 'button', class: 'chip' }, texts.coming.tips.done)
  const move = element('button', { type: 'button', class: 'chip', 'aria-expanded': 'false' }, words.move)
  const cancel = element('button', { type: 'button', class: 'chip' }, texts.coming.tips.cancel)
  const time = element('input', { type: 'text', class: 'input', 'aria-label': words.time, dir: 'auto' })
  time.placeholder = texts.coming.form.timePlaceholder
  const outcome = element('output', { class: 'outcome-of-time' })
  const go = element('button', { type: 'submit', class: 'chip strong' }, words.move)
  const form = element(
    'form',
    { class: 'edit-form', hidden: true },
    time,
    outcome,
    element('div', { class: 'chips' }, go),
  )
  bar.append(count, element('div', { class: 'chips' }, done, move, cancel), form)
  opener.append(icon('tick'))
  setAttribute(opener, 'aria-label', words.select)
  opener.title = words.select

  const show = () => {
    setText(count, words.count(ids.size))
    for (const button of [done, move, cancel]) button.disabled = ids.size === 0
  }
  const setOpen = (isOpen: boolean) => {
    ids.clear()
    for (const box of panel.querySelectorAll<HTMLInputElement>('.select')) box.checked = false
    time.value = ''
    form.hidden = true
    setText(outcome, '')
    bar.hidden = !isOpen
    panel.classList.toggle('selecting', isOpen)
    setAttribute(opener, 'aria-pressed', isOpen)
    setAttribute(move, 'aria-expanded', false)
    show()
  }
  const act = (verb: Verb, said?: string) => {
    if (ids.size === 0) return
    say(severalAction(verb, [...ids], said === undefined ? {} : { with: said, scope: 'occurrence' }))
    setOpen(false)
    opener.focus()
  }
  let reading: Reading | null = null
  const reader = openReader(
    token,
    (_said, answer) => {
      reading = answer
      setText(outcome, answer?.at == null ? (answer?.problem ?? '') : dayAndTime(answer.at, Date.now(), answer))
    },
    () => ({ for: [...ids][0] }),
  )
  opener.addEventListener('click', () => setOpen(!panel.classList.contains('selecting')))
  done.addEventListener('click', () => act('done'))
  cancel.addEventListener('click', () => act('cancel'))
  move.addEventListener('click', () => {
    form.hidden = !form.hidden
    setAttribute(move, 'aria-expanded', form.hidden === false)
    if (!form.hidden) time.focus()
  })
  time.addEventListener('input', () => reader.follow(time.value))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (time.value.trim() !== '' && !(reading !== null && reading.at === null)) act('move', time.value.trim())
  })
  bar.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    setOpen(false)
    opener.focus()
  })
  setOpen(false)
  return {
    set: (id, isSelected) => {
      if (isSelected) ids.add(id)
      else ids.delete(id)
      show()
    },
    keepOnly: (present) => {
      const gone = [...ids].filter((id) => !present.has(id))
      for (const id of gone) ids.delete(id)
      if (gone.length > 0) show()
    },
  }
}
