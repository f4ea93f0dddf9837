import { type LanguageTables, type Reader, readerOf } from '../engine/language-tables.js'
import type { Token } from '../text/tokens.js'
import type { Moment } from '../time/moment.js'
import { type RequestTables, requestReaders } from './tables.js'

export type Opener = (message: string, moment: Moment, tokens?: Token[]) => Reader

/** The same types in two tables would add up, and a reader would hide its rows, without anybody having meant it. */
function checkTypes({ tables, readers = {} }: LanguageTables, requests: RequestTables): void {
  const known = new Set([...tables.flatMap((table) => Object.keys(table)), ...Object.keys(readers)])
  const twice = Object.keys(requests.tables).filter((type) => known.has(type))
  if (twice.length > 0) throw new Error(`tables of times and of requests both have ${twice.join(', ')}`)
}

/**
 * What a language's messages are read with: its times and its requests in one grammar.
 * @throws Error at the first message, for tables that share a type.
 */
export function openerOf(times: LanguageTables, requests: RequestTables): Opener {
  const tables: LanguageTables = {
    ...times,
    tables: [...times.tables, requests.tables],
    many: ['wish'],
    readers: { ...requestReaders, ...times.readers },
  }
  return readerOf(tables, () => checkTypes(times, requests))
}
