/** One content line: `DTSTART;TZID=Europe/Berlin:20261208T090000`. */
export interface Property {
  /** Upper case. */
  name: string
  /** By upper-case name, without quotes. */
  parameters: ReadonlyMap<string, string>
  /** As it stands, escapes included. */
  value: string
}

/** In a line of these the value is a moment: the last colon before it ends the parameters, whatever they hold. */
const MOMENTS = new Set(['DTSTART', 'DTEND', 'DUE', 'RECURRENCE-ID', 'EXDATE', 'RDATE', 'TRIGGER', 'COMPLETED'])

/** Null for a line that is none. Quotes that do not pair are read as letters. */
export function readProperty(line: string): Property | null {
  const [, name] = /^([A-Za-z][\w-]*)\s*[;:]/.exec(line) ?? []
  if (name === undefined) return null
  const upper = name.toUpperCase()
  const colon = endOfParameters(line, upper)
  if (colon < 0) return null
  return { name: upper, parameters: parametersOf(line.slice(name.length, colon)), value: line.slice(colon + 1) }
}

function endOfParameters(line: string, name: string): number {
  if (MOMENTS.has(name)) {
    const beforeDate = line.search(/:\s*\d{4}-?\d\d-?\d\d/)
    if (beforeDate >= 0) return beforeDate
  }
  let isQuoted = false
  for (let index = 0; index < line.length; index++) {
    const letter = line[index]
    if (letter === '"') isQuoted = !isQuoted
    else if (letter === ':' && !isQuoted) return index
  }
  return line.indexOf(':')
}

function parametersOf(text: string): Map<string, string> {
  const parameters = new Map<string, string>()
  for (const [, name = '', quoted, plain = ''] of text.matchAll(/;\s*([\w-]+)\s*=(?:"([^"]*)"|([^;]*))/g))
    parameters.set(name.toUpperCase(), (quoted ?? plain).trim())
  return parameters
}

/** RFC 5545 3.3.11. vCalendar 1.0 wrote quoted-printable instead. */
export function textOf({ value, parameters }: Property): string {
  const text = parameters.get('ENCODING')?.toUpperCase() === 'QUOTED-PRINTABLE' ? printable(value) : value
  return text.replace(/\\([\\,;nN])/g, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter)).trim()
}

const printable = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8')
