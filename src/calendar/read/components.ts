import { type Property, readProperty } from './property.js'

/** What stands between a BEGIN and its END. */
export interface Component {
  /** Upper case. */
  name: string
  properties: Property[]
  children: Component[]
  /** The file ended within it. */
  isCutOff: boolean
}

/** One VCALENDAR, with what counts in it at any depth. */
export interface Calendar {
  properties: Property[]
  zones: Component[]
  /** Events, to-dos and journal entries. */
  entries: Component[]
}

/** Boxes within boxes; an alarm in an event in a calendar takes three. */
const MAX_DEPTH = 50

const ENTRIES = new Set(['VEVENT', 'VTODO', 'VJOURNAL'])
const KEPT_WITHIN = new Set(['VALARM', 'STANDARD', 'DAYLIGHT'])

/** What an event needs; the rest, such as attendees and descriptions of a megabyte, is not looked at. */
const WANTED = new Set([
  ...['SUMMARY', 'DESCRIPTION', 'LOCATION', 'URL', 'UID', 'SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED', 'STATUS', 'METHOD'],
  ...[
    'DTSTART',
    'DTEND',
    'DUE',
    'DURATION',
    'RRULE',
    'EXRULE',
    'RDATE',
    'EXDATE',
    'RECURRENCE-ID',
    'TRIGGER',
    'ACTION',
  ],
  ...['COMPLETED', 'PERCENT-COMPLETE', 'X-MICROSOFT-CDO-ALLDAYEVENT'],
  ...['X-WR-TIMEZONE', 'TZID', 'TZOFFSETFROM', 'TZOFFSETTO', 'X-LIC-LOCATION'],
])

/**
 * Content lines as calendars. A line that is none, an END too many or missing cost only themselves: a new event ends an open one,
 * and an event outside any calendar belongs to the one before it.
 */
export function calendarsIn(lines: readonly string[]): Calendar[] {
  const calendars: Calendar[] = []
  const open: Component[] = []
  const current = (): Calendar => {
    const last = calendars.at(-1)
    if (last !== undefined) return last
    const first: Calendar = { properties: [], zones: [], entries: [] }
    calendars.push(first)
    return first
  }
  const close = (component: Component, isCutOff: boolean) => {
    const parent = open.at(-1)
    component.isCutOff = isCutOff
    if (ENTRIES.has(component.name)) current().entries.push(component)
    else if (component.name === 'VTIMEZONE') current().zones.push(component)
    else if (component.name === 'VCALENDAR') current().properties.push(...component.properties)
    else if (KEPT_WITHIN.has(component.name)) parent?.children.push(component)
  }
  const closeDownTo = (depth: number, isCutOff: boolean) => {
    while (open.length > depth) {
      const component = open.pop()
      if (component !== undefined) close(component, isCutOff)
    }
  }
  const begin = (name: string) => {
    if (name === 'VCALENDAR') {
      closeDownTo(0, false)
      calendars.push({ properties: [], zones: [], entries: [] })
    }
    if (ENTRIES.has(name)) closeDownTo(depthOfEntry(open), false)
    if (open.length < MAX_DEPTH) open.push({ name, properties: [], children: [], isCutOff: false })
  }
  const end = (name: string) => {
    const depth = open.findLastIndex((component) => component.name === name)
    if (depth >= 0) closeDownTo(depth, false)
  }
  for (const line of lines) {
    const [, mark, name = ''] = /^(BEGIN|END)\s*:\s*([\w-]+)\s*$/i.exec(line) ?? []
    const property = mark === undefined ? readWanted(line) : null
    if (mark?.toUpperCase() === 'BEGIN') begin(name.toUpperCase())
    else if (mark?.toUpperCase() === 'END') end(name.toUpperCase())
    else if (property !== null) open.at(-1)?.properties.push(property)
  }
  closeDownTo(0, true)
  return calendars
}

/** Where an event that nobody ended begins. */
function depthOfEntry(open: readonly Component[]): number {
  const depth = open.findIndex(({ name }) => ENTRIES.has(name))
  return depth < 0 ? open.length : depth
}

function readWanted(line: string): Property | null {
  const [name = ''] = /^[A-Za-z][\w-]*/.exec(line) ?? []
  return WANTED.has(name.toUpperCase()) ? readProperty(line) : null
}

export const propertyOf = ({ properties }: { properties: readonly Property[] }, name: string): Property | undefined =>
  properties.find((property) => property.name === name)

export const propertiesOf = ({ properties }: { properties: readonly Property[] }, name: string): Property[] =>
  properties.filter((property) => property.name === name)

export const wordOf = (component: { properties: readonly Property[] }, name: string): string =>
  propertyOf(component, name)?.value.trim() ?? ''
