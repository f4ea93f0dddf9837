import type { ComingRow } from '../../wire.js'
import type { Say } from '../chat/press.js'
import { element, setAttribute, setText } from '../dom.js'
import { type IconName, icon } from '../icons.js'
import { texts } from '../texts/index.js'
import { distance, type TimeStyle, timeOfDay, whenIn } from '../words-of-time.js'
import { moveToDay, rowAction, type Verb } from './actions.js'
import { canBeDragged, dayAfter, daysOfKey } from './drag.js'
import { type EditForm, openEditForm } from './edit-form.js'
import { isDay, type Section } from './sections.js'

const words = texts.coming

export interface RowView {
  node: HTMLElement
  update(row: ComingRow, section: Section, now: number, style: TimeStyle): void
  /** Only the countdown, when it may read otherwise by now. */
  tick(now: number): void
  /** What was typed into it and not saved. */
  unsaved(): string
}

export interface RowParts {
  say: Say
  token(): string | null
  /** The bot will ask, so the person goes to where they answer. */
  answerInChat(): void
  select(id: string, isSelected: boolean): void
}

const iconButton = (name: IconName, tip: string, className = 'tool'): HTMLButtonElement =>
  element('button', { type: 'button', class: className, title: tip }, icon(name))

/** Within this its countdown reads otherwise each second, beyond it each minute at most. */
const NEAR_MS = 100_000

/** One reminder: a circle that finishes it, its text and time, and tools that unfold below it. */
export const openRow = (first: ComingRow, { say, token, answerInChat, select }: RowParts): RowView => {
  let row = first
  let style: TimeStyle = { timeZone: 'UTC' }
  let form: EditForm | null = null
  let tickedAt = 0
  const title = element('p', { class: 'row-text', dir: 'auto' })
  const when = element('span', { class: 'when' })
  const countdown = element('span', { class: 'countdown' })
  const badges = element('span', { class: 'badges' })
  const done = iconButton('check', words.tips.done, 'circle')
  const box = element('input', { type: 'checkbox', class: 'select' })
  const snooze = iconButton('snooze', words.tips.snooze)
  const edit = iconButton('pencil', words.tips.edit)
  const cancel = iconButton('close', words.tips.cancel)
  const choices = element('div', { class: 'choices', hidden: true })
  const node = element(
    'li',
    { class: 'row', 'data-id': first.id, draggable: 'true' },
    box,
    done,
    element('div', { class: 'row-body' }, title, element('p', { class: 'row-meta' }, when, countdown, badges)),
    element('div', { class: 'tools' }, snooze, edit, cancel),
    choices,
  )

  const act = (verb: Verb, choice?: string) =>
    say(rowAction(verb, row, choice === undefined ? {} : { with: choice }), node)
  const fold = () => {
    form = null
    choices.hidden = true
    choices.replaceChildren()
    node.draggable = true
    for (const button of [snooze, edit]) setAttribute(button, 'aria-expanded', false)
  }
  const unfold = (button: HTMLButtonElement, make: () => HTMLElement[]) => {
    button.addEventListener('click', () => {
      const isOpen = button.getAttribute('aria-expanded') === 'true'
      fold()
      if (isOpen) return
      choices.replaceChildren(...make())
      choices.hidden = false
      // What is typed can be marked with the mouse.
      node.draggable = form === null
      setAttribute(button, 'aria-expanded', true)
      if (form === null) choices.querySelector('button')?.focus()
      else form.focus()
      choices.scrollIntoView({ block: 'nearest' })
    })
  }
  const choice = (label: string, work: () => void) => {
    const button = element('button', { type: 'button', class: 'chip' }, label)
    button.addEventListener('click', () => {
      fold()
      work()
    })
    return button
  }
  const chips = (...buttons: HTMLElement[]) => element('div', { class: 'chips' }, ...buttons)
  unfold(snooze, () => [
    chips(
      choice(words.until['10m'], () => act('snooze', '10m')),
      choice(words.until['1h'], () => act('snooze', '1h')),
      choice(words.until.tomorrow, () => act('snooze', 'tomorrow')),
      choice(words.until.choose, () => {
        act('choose-snooze')
        answerInChat()
      }),
    ),
  ])
  unfold(edit, () => {
    const hadFocus = () => choices.contains(document.activeElement)
    form = openEditForm(row, {
      say: (saying) => say(saying),
      token,
      close: () => {
        const isHere = hadFocus()
        fold()
        if (isHere) edit.focus()
      },
    })
    return [
      ...(row.state === 'paused' ? [chips(choice(words.resume, () => act('resume')))] : []),
      ...(row.state === 'failed' ? [chips(choice(words.sendAgain, () => act('send-again')))] : []),
      form.node,
    ]
  })
  fold()
  node.addEventListener('keydown', (event) => {
    const days = form === null && row.state === 'waiting' && !row.isForOther ? daysOfKey(event, 1) : 0
    if (days !== 0) {
      event.preventDefault()
      moveToDay((saying) => say(saying, node), row, dayAfter(row.at, days, style.timeZone))
    }
    if (event.key !== 'Escape' || choices.hidden) return
    event.stopPropagation()
    const opener = snooze.getAttribute('aria-expanded') === 'true' ? snooze : edit
    fold()
    opener.focus()
  })
  canBeDragged(node, () => (row.state === 'waiting' && !row.isForOther && form === null ? row : null))
  done.addEventListener('click', () => act('done'))
  cancel.addEventListener('click', () => act('cancel'))
  box.addEventListener('change', () => select(row.id, box.checked))

  const badge = (text: string, name?: IconName) =>
    element('span', { class: 'badge' }, name === undefined ? null : icon(name), text)

  const tick = (now: number) => {
    const isNear = Math.abs(row.at - now) < NEAR_MS
    if (!isNear && now - tickedAt < 30_000) return
    tickedAt = now
    if (row.state === 'paused') setText(countdown, '')
    else if (row.state === 'waiting' && row.at <= now) setText(countdown, words.late)
    else setText(countdown, distance(row.at, now))
  }

  const nameControls = () => {
    for (const [control, name] of [
      [done, words.done(row.text)],
      [snooze, words.snooze(row.text)],
      [edit, words.edit(row.text)],
      [cancel, words.cancel(row.text)],
      [box, words.select(row.text)],
    ] as const)
      setAttribute(control, 'aria-label', name)
    setAttribute(edit, 'aria-keyshortcuts', row.state === 'waiting' ? 'Alt+ArrowUp Alt+ArrowDown' : null)
    const isFailed = row.state === 'failed'
    done.hidden = row.isForOther || isFailed
    snooze.hidden = row.isForOther || isFailed || row.state === 'paused'
    edit.hidden = row.isForOther
  }

  const drawBadges = (now: number) =>
    badges.replaceChildren(
      ...(row.isSnoozed ? [badge(words.snoozed, 'snooze')] : []),
      ...(row.movedFrom === undefined ? [] : [badge(words.movedFrom(whenIn(row.movedFrom, now, style)), 'calendar')]),
      ...(row.repeats === undefined ? [] : [badge(row.repeats, 'repeat')]),
      ...(row.from === undefined ? [] : [badge(words.from(row.from))]),
      ...(row.isForOther ? [badge(words.forOther)] : []),
    )

  const update = (next: ComingRow, section: Section, now: number, inStyle: TimeStyle) => {
    if (form === null && (next.state !== row.state || next.seen !== row.seen)) fold()
    row = next
    style = inStyle
    tickedAt = 0
    form?.update(row)
    node.dataset.state = row.state
    setText(title, row.text)
    const time = isDay(section) ? timeOfDay(row.at, style) : whenIn(row.at, now, style)
    setText(when, row.state === 'paused' ? '' : time)
    nameControls()
    drawBadges(now)
    tick(now)
  }
  return {
    node,
    update,
    tick,
    unsaved: () => form?.unsaved() ?? '',
  }
}
