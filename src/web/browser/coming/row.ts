import type { ComingRow } from '../../wire.js'
import type { Say } from '../chat/press.js'
import { element, setAttribute, setText } from '../dom.js'
import { type IconName, icon } from '../icons.js'
import { texts } from '../texts/index.js'
import { dayAndTime, dayKey, distance, type TimeStyle, timeOfDay } from '../words-of-time.js'
import { rowAction } from './actions.js'
import type { Section } from './sections.js'

const words = texts.coming

export interface RowView {
  node: HTMLElement
  update(row: ComingRow, section: Section, now: number, style: TimeStyle): void
  /** Only the countdown. */
  tick(now: number): void
}

const iconButton = (name: IconName, tip: string, className = 'tool'): HTMLButtonElement =>
  element('button', { type: 'button', class: className, title: tip }, icon(name))

/** One reminder: a circle that finishes it, its text and time, and tools that unfold below it. */
export const openRow = (first: ComingRow, say: Say, answerInChat: () => void): RowView => {
  let row = first
  const title = element('p', { class: 'row-text' })
  const when = element('span', { class: 'when' })
  const countdown = element('span', { class: 'countdown' })
  const badges = element('span', { class: 'badges' })
  const done = iconButton('check', words.tips.done, 'circle')
  const snooze = iconButton('snooze', words.tips.snooze)
  const edit = iconButton('pencil', words.tips.edit)
  const cancel = iconButton('close', words.tips.cancel)
  const choices = element('div', { class: 'chips choices', hidden: true })
  const node = element(
    'li',
    { class: 'row', 'data-id': first.id },
    done,
    element('div', { class: 'row-body' }, title, element('p', { class: 'row-meta' }, when, countdown, badges), choices),
    element('div', { class: 'tools' }, snooze, edit, cancel),
  )

  const act = (verb: Parameters<typeof rowAction>[0], choice?: string) => say(rowAction(verb, row, choice), node)

  const fold = () => {
    choices.hidden = true
    for (const button of [snooze, edit]) setAttribute(button, 'aria-expanded', false)
  }
  const choice = (label: string, work: () => void) => {
    const button = element('button', { type: 'button', class: 'chip' }, label)
    button.addEventListener('click', () => {
      fold()
      work()
    })
    return button
  }
  /** The bot will ask, so the person goes to where they answer. */
  const ask = (verb: Parameters<typeof rowAction>[0]) => () => {
    act(verb)
    answerInChat()
  }
  const unfold = (button: HTMLButtonElement, make: () => HTMLButtonElement[]) => {
    button.addEventListener('click', () => {
      const isOpen = button.getAttribute('aria-expanded') === 'true'
      fold()
      if (isOpen) return
      choices.replaceChildren(...make())
      choices.hidden = false
      setAttribute(button, 'aria-expanded', true)
      choices.querySelector('button')?.focus()
    })
  }
  unfold(snooze, () => [
    choice(words.until['10m'], () => act('snooze', '10m')),
    choice(words.until['1h'], () => act('snooze', '1h')),
    choice(words.until.tomorrow, () => act('snooze', 'tomorrow')),
    choice(words.until.choose, ask('choose-snooze')),
  ])
  unfold(edit, () => [
    ...(row.state === 'paused' ? [choice(words.resume, () => act('resume'))] : []),
    ...(row.state === 'failed' ? [choice(words.sendAgain, () => act('send-again'))] : []),
    choice(words.changeTime, ask('change-time')),
    choice(words.changeText, ask('change-text')),
  ])
  fold()
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || choices.hidden) return
    event.stopPropagation()
    const opener = snooze.getAttribute('aria-expanded') === 'true' ? snooze : edit
    fold()
    opener.focus()
  })
  done.addEventListener('click', () => act('done'))
  cancel.addEventListener('click', () => act('cancel'))

  const badge = (text: string, name?: IconName) =>
    element('span', { class: 'badge' }, name === undefined ? null : icon(name), text)

  const tick = (now: number) => {
    if (row.state === 'paused') setText(countdown, '')
    else if (row.state === 'waiting' && row.at <= now) setText(countdown, words.late)
    else setText(countdown, distance(row.at, now))
  }

  const update = (next: ComingRow, section: Section, now: number, style: TimeStyle) => {
    if (next.state !== row.state || next.seen !== row.seen) fold()
    row = next
    node.dataset.state = row.state
    setText(title, row.text)
    for (const [button, name] of [
      [done, words.done(row.text)],
      [snooze, words.snooze(row.text)],
      [edit, words.edit(row.text)],
      [cancel, words.cancel(row.text)],
    ] as const)
      setAttribute(button, 'aria-label', name)
    const isToday = dayKey(row.at, style.timeZone) === dayKey(now, style.timeZone)
    const time = isToday || section === 'tomorrow' ? timeOfDay(row.at, style) : dayAndTime(row.at, now, style)
    setText(when, row.state === 'paused' ? '' : time)
    badges.replaceChildren(
      ...(row.isSnoozed ? [badge(words.snoozed, 'snooze')] : []),
      ...(row.repeats === undefined ? [] : [badge(row.repeats, 'repeat')]),
      ...(row.from === undefined ? [] : [badge(words.from(row.from))]),
      ...(row.isForOther ? [badge(words.forOther)] : []),
    )
    const isFailed = row.state === 'failed'
    tick(now)
    done.hidden = row.isForOther || isFailed
    snooze.hidden = row.isForOther || isFailed || row.state === 'paused'
    edit.hidden = row.isForOther
  }
  return { node, update, tick }
}
