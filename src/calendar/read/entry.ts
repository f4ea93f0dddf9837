import { fingerprint } from '../../reminders/request-id.js'
import { type Calendar, type Component, propertyOf, wordOf } from './components.js'
import { textOf } from './property.js'
import { type FileTime, readTime } from './times.js'

/** A VEVENT or VTODO as the file has it. */
export interface Entry {
  component: Component
  calendar: Calendar
  isTodo: boolean
  text: string
  link?: string
  state: 'set' | 'cancelled' | 'done'
  uid: string
  /** RECURRENCE-ID. */
  occurrence: FileTime | null
  /** RANGE=THISANDFUTURE: from that occurrence on. */
  isFromThere: boolean
  sequence: number
  stamp: string
  digest: string
}

/** Letters of an event's title that are kept. */
const MAX_TEXT = 1_000

const CANCELLING = new Set(['CANCEL'])
/** Somebody's answer to an invitation, or a question about one (RFC 5546): nothing that takes place. */
const ANSWERS = new Set(['REPLY', 'REFRESH', 'COUNTER', 'DECLINECOUNTER'])

export const isAnswer = (calendar: Calendar): boolean => ANSWERS.has(wordOf(calendar, 'METHOD').toUpperCase())

export function readEntry(component: Component, calendar: Calendar): Entry {
  const url = wordOf(component, 'URL')
  const occurrence = propertyOf(component, 'RECURRENCE-ID')
  const text = titleOf(component)
  const said = saidBy(component)
  return {
    component,
    calendar,
    isTodo: component.name === 'VTODO',
    text,
    ...(/^https?:/i.test(url) && { link: url }),
    state: stateOf(component, calendar),
    // Without a UID the same title at the same time is the same event.
    uid:
      wordOf(component, 'UID') ||
      `-${fingerprint(`${text} ${wordOf(component, 'DTSTART')} ${wordOf(component, 'DUE')}`)}`,
    occurrence: occurrence ? readTime(occurrence.value, occurrence.parameters) : null,
    isFromThere: occurrence?.parameters.get('RANGE')?.toUpperCase() === 'THISANDFUTURE',
    sequence: Number(/^\d{1,9}/.exec(wordOf(component, 'SEQUENCE'))?.[0] ?? 0),
    stamp: stampOf(component),
    digest: fingerprint(said),
  }
}

/** Blank when it says nothing of what it is. */
export function titleOf(component: Component): string {
  for (const name of ['SUMMARY', 'LOCATION', 'DESCRIPTION']) {
    const property = propertyOf(component, name)
    const text = property ? textOf(property) : ''
    if (text !== '') return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text
  }
  return ''
}

function stateOf(component: Component, calendar: Calendar): Entry['state'] {
  const status = wordOf(component, 'STATUS').toUpperCase()
  if (status === 'CANCELLED' || CANCELLING.has(wordOf(calendar, 'METHOD').toUpperCase())) return 'cancelled'
  const isDone = status === 'COMPLETED' || propertyOf(component, 'COMPLETED') !== undefined
  return component.name === 'VTODO' && (isDone || wordOf(component, 'PERCENT-COMPLETE') === '100') ? 'done' : 'set'
}

function stampOf(component: Component): string {
  for (const name of ['DTSTAMP', 'LAST-MODIFIED']) {
    const time = readTime(wordOf(component, name), new Map())
    if (time?.kind === 'wall') return `${time.wall}Z`
  }
  return ''
}

/** What makes one version of an event another one: all but its number and its stamps. */
const PASSING = new Set(['SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED', 'UID', 'TZID', 'METHOD', 'ACTION', 'PERCENT-COMPLETE'])

function saidBy({ properties, children }: Component): string {
  const lines = properties
    .filter(
      ({ name }) => !PASSING.has(name) && (name !== 'DESCRIPTION' || !properties.some((p) => p.name === 'SUMMARY')),
    )
    .map(
      ({ name, parameters, value }) =>
        `${name} ${parameters.get('TZID') ?? ''} ${parameters.get('RANGE') ?? ''} ${value}`,
    )
  return [...lines.sort(), ...children.map(saidBy).sort()].join('\n')
}
