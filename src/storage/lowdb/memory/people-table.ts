import type { PersonRow } from '../format/writes.js'
import { ShardedMap } from './sharded-map.js'
import { TextTable } from './text-table.js'

/** People by key, and their names for looking them up. */
export class PeopleTable {
  readonly texts = new TextTable()
  /** By channel, then person: the name between blanks, in lower case. */
  private readonly names = new Map<string, ShardedMap<string>>()

  put({ key, name, text }: PersonRow): void {
    this.texts.set(key, text)
    const channel = channelOf(key)
    const known = this.names.get(channel)
    if (name === undefined) known?.delete(key)
    else if (known) known.set(key, padded(name))
    else {
      const names = new ShardedMap<string>()
      names.set(key, padded(name))
      this.names.set(channel, names)
    }
  }

  remove(key: string): void {
    this.texts.delete(key)
    this.names.get(channelOf(key))?.delete(key)
  }

  /** Texts of those whose name has `name` in it as whole words. */
  named(channelId: string, name: string): string[] {
    const wanted = padded(name)
    if (wanted.trim() === '') return []
    const found: string[] = []
    for (const [key, known] of this.names.get(channelId) ?? []) {
      const text = known.includes(wanted) ? this.texts.get(key) : undefined
      if (text !== undefined) found.push(text)
    }
    return found
  }
}

/** A person's key is `channelId|from.id`. */
const channelOf = (key: string): string => key.slice(0, key.indexOf('|'))
const padded = (name: string): string => ` ${name.toLowerCase().split(/\s+/).filter(Boolean).join(' ')} `
