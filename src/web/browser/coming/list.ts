import type { Coming } from '../../wire.js'
import type { Say } from '../chat/press.js'
import { element } from '../dom.js'
import { texts } from '../texts/index.js'
import { drawPicture } from './picture.js'
import { openRow, type RowView } from './row.js'
import { SECTIONS, type Section, sectionOf } from './sections.js'

const words = texts.coming
const TICK_MS = 1_000

/** Puts `nodes` into `parent` in this order, moving only what is not there yet: what has the focus keeps it. */
const arrange = (parent: Element, nodes: Element[]): void => {
  for (const child of [...parent.children]) if (!nodes.includes(child)) child.remove()
  for (const [index, node] of nodes.entries())
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null)
}

export interface ComingList {
  show(coming: Coming): void
}

/** What is coming, by day, with live countdowns; rows live on from one answer to the next. */
export const openList = (place: HTMLElement, say: Say, answerInChat: () => void): ComingList => {
  const rows = new Map<string, RowView>()
  const sections = new Map<Section, { node: HTMLElement; list: HTMLElement }>()
  const empty = element(
    'div',
    { class: 'empty' },
    element('p', { class: 'lead' }, words.empty),
    element('p', {}, words.emptyHint),
  )
  const more = element('p', { class: 'more' })
  const picture = element('div')
  let latest: Coming | null = null
  /** The bot's clock less the browser's. */
  let skewMs = 0
  let shownDay = ''

  const sectionFor = (name: Section) => {
    const known = sections.get(name)
    if (known !== undefined) return known
    const list = element('ul')
    const heading = element('h3', { id: `section-${name}` }, words.sections[name])
    const node = element('section', { class: `section ${name}`, 'aria-labelledby': heading.id }, heading, list)
    const made = { node, list }
    sections.set(name, made)
    return made
  }

  const draw = (coming: Coming, now: number) => {
    const bySection = new Map<Section, HTMLElement[]>()
    for (const row of coming.rows) {
      const section = sectionOf(row, now, coming.timeZone)
      const view = rows.get(row.id) ?? openRow(row, say, answerInChat)
      rows.set(row.id, view)
      view.update(row, section, now, coming)
      bySection.set(section, [...(bySection.get(section) ?? []), view.node])
    }
    const present = new Set(coming.rows.map(({ id }) => id))
    for (const id of rows.keys()) if (!present.has(id)) rows.delete(id)
    const shown = SECTIONS.filter((name) => bySection.has(name))
    for (const name of shown) arrange(sectionFor(name).list, bySection.get(name) ?? [])
    more.textContent = coming.more > 0 ? words.more(coming.more) : ''
    picture.replaceChildren(drawPicture({ ...coming, now }))
    arrange(place, [
      picture,
      ...(coming.rows.length === 0 ? [empty] : []),
      ...shown.map((name) => sectionFor(name).node),
      ...(coming.more > 0 ? [more] : []),
    ])
    shownDay = new Date(now).toDateString()
  }

  setInterval(() => {
    if (latest === null || document.hidden) return
    const now = Date.now() + skewMs
    if (new Date(now).toDateString() === shownDay) for (const view of rows.values()) view.tick(now)
    else draw(latest, now)
  }, TICK_MS)

  return {
    show: (coming) => {
      latest = coming
      skewMs = coming.now - Date.now()
      draw(coming, coming.now)
    },
  }
}
