import type { Coming } from '../../wire.js'
import { element, existing, setText } from '../dom.js'
import { texts } from '../texts/index.js'
import { dayName } from '../words-of-time.js'
import { moveToDay } from './actions.js'
import { takesDrops } from './drag.js'
import { drawPicture } from './picture.js'
import { openRow, type RowParts, type RowView } from './row.js'
import { inOrder, isDay, type Section, sectionOf } from './sections.js'
import type { Selection } from './selection.js'

const words = texts.coming
const TICK_MS = 1_000

/** Puts `nodes` into `parent` in this order, moving only what is not there yet: what has the focus keeps it. */
const arrange = (parent: Element, nodes: Element[]): void => {
  const wanted = new Set(nodes)
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove()
  let next = parent.firstElementChild
  for (const node of nodes) {
    if (node === next) next = node.nextElementSibling
    else parent.insertBefore(node, next)
  }
}

export interface ComingList {
  show(coming: Coming, isSearch?: boolean): void
}

export interface ListParts extends Omit<RowParts, 'select'> {
  selection(): Selection
  /** Shows more rows, as the last one is near. */
  more(): void
  /** Words that were typed into a row that is gone now. */
  keepWords(text: string): void
}

interface SectionView {
  node: HTMLElement
  heading: HTMLElement
  list: HTMLElement
}

/** What is coming, by day, with live countdowns; rows live on from one answer to the next. */
export const openList = (place: HTMLElement, parts: ListParts): ComingList => {
  const rows = new Map<string, RowView>()
  const sections = new Map<Section, SectionView>()
  const empty = element('div', { class: 'empty' })
  const more = element('p', { class: 'more' })
  const picture = element('div')
  const zone = element('p', { class: 'zone' })
  let latest: Coming | null = null
  let isSearch = false
  /** The bot's clock less the browser's. */
  let skewMs = 0
  let shownDay = ''

  const nearEnd = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting) && (latest?.more ?? 0) > 0) parts.more()
    },
    { root: place, rootMargin: '600px' },
  )

  const sectionFor = (name: Section): SectionView => {
    const known = sections.get(name)
    if (known !== undefined) return known
    const list = element('ul')
    const heading = element('h3', { id: `section-${name}` })
    const node = element('section', { class: 'section', 'aria-labelledby': heading.id }, heading, list)
    if (isDay(name))
      takesDrops(
        node,
        () => name,
        (row, date) => moveToDay(parts.say, row, date),
      )
    const made = { node, heading, list }
    sections.set(name, made)
    return made
  }

  const drawSection = (name: Section, nodes: HTMLElement[], coming: Coming, now: number): HTMLElement => {
    const { node, heading, list } = sectionFor(name)
    const said = isDay(name)
      ? dayName(name, now, coming)
      : { name: words.sections[name as 'overdue' | 'failed' | 'paused'], kind: name }
    setText(heading, said.name)
    node.className = `section ${said.kind}`
    node.style.setProperty('--rows', String(nodes.length))
    arrange(list, nodes)
    return node
  }

  const drawEmpty = () =>
    empty.replaceChildren(
      element('p', { class: 'lead' }, isSearch ? words.nothingFound : words.empty),
      ...(isSearch ? [] : [element('p', {}, words.emptyHint)]),
    )

  const drawRows = (coming: Coming, now: number, select: Selection['set']) => {
    const bySection = new Map<Section, HTMLElement[]>()
    for (const row of coming.rows) {
      const section = sectionOf(row, now, coming.timeZone)
      const view = rows.get(row.id) ?? openRow(row, { ...parts, select })
      rows.set(row.id, view)
      view.update(row, section, now, coming)
      const nodes = bySection.get(section)
      if (nodes === undefined) bySection.set(section, [view.node])
      else nodes.push(view.node)
    }
    return bySection
  }

  const dropRowsBut = (present: ReadonlySet<string>) => {
    for (const [id, view] of rows) {
      if (present.has(id)) continue
      if (view.unsaved() !== '') parts.keepWords(view.unsaved())
      rows.delete(id)
    }
  }

  const drawSections = (bySection: ReadonlyMap<Section, HTMLElement[]>, coming: Coming, now: number) => {
    for (const name of sections.keys()) if (!bySection.has(name)) sections.delete(name)
    return inOrder(bySection.keys()).map((name) => drawSection(name, bySection.get(name) ?? [], coming, now))
  }

  // Which row has the focus, until it goes elsewhere: a row that goes takes it along.
  let stood: Element | null = null
  place.addEventListener('focusin', ({ target }) => {
    stood = (target as Element).closest('.row')
  })
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== null) stood = null
  })
  /** Whose row goes stands on the one that takes its place. */
  const following = (): Element | null => {
    const left = new Set([...rows.values()].map(({ node }): Element => node))
    if (stood === null || left.has(stood)) return null
    const all = [...place.querySelectorAll('.row')]
    const at = all.indexOf(stood)
    stood = null
    return all.slice(at).find((row) => left.has(row)) ?? all.slice(0, at).findLast((row) => left.has(row)) ?? null
  }

  const draw = (coming: Coming, now: number) => {
    const focused = place.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null
    const selection = parts.selection()
    const bySection = drawRows(coming, now, selection.set)
    const present = new Set(coming.rows.map(({ id }) => id))
    dropRowsBut(present)
    const next = following()
    selection.keepOnly(present)
    setText(more, coming.more > 0 ? words.more(coming.more) : '')
    setText(zone, words.zone(coming.timeZone))
    drawEmpty()
    picture.hidden = isSearch
    if (!isSearch) picture.replaceChildren(drawPicture({ ...coming, now }))
    arrange(place, [
      picture,
      ...(coming.rows.length === 0 ? [empty] : []),
      ...drawSections(bySection, coming, now),
      more,
      zone,
    ])
    // Told anew: who stands at the end while the list is fetched for another reason wants the next rows still.
    nearEnd.unobserve(more)
    nearEnd.observe(more)
    // What moves to another day takes the focus along.
    if (focused?.isConnected && document.activeElement !== focused) focused.focus()
    next?.querySelector('button')?.focus()
    shownDay = new Date(now).toDateString()
  }

  setInterval(() => {
    if (latest === null || document.hidden) return
    const now = Date.now() + skewMs
    if (new Date(now).toDateString() === shownDay) for (const view of rows.values()) view.tick(now)
    else draw(latest, now)
  }, TICK_MS)

  return {
    show: (coming, found = false) => {
      latest = coming
      isSearch = found
      skewMs = coming.now - Date.now()
      draw(coming, coming.now)
    },
  }
}

const PAUSE_MS = 200

/** The field above the list: what it finds stands in the list after each pause in typing; Escape empties it. */
export const openSearch = (find: (words: string) => void): void => {
  const field = existing('search', HTMLInputElement)
  let timer: ReturnType<typeof setTimeout> | undefined
  const follow = () => {
    clearTimeout(timer)
    timer = setTimeout(() => find(field.value), PAUSE_MS)
  }
  field.addEventListener('input', follow)
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return
    event.stopPropagation()
    event.preventDefault()
    field.value = ''
    follow()
  })
}
