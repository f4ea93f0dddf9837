import type { PersonRow } from '../format/writes.js'

/** People by key, and their names for looking them up. */
export class People {
  readonly texts = new Map<string, string>()
  /** By channel, then person: the name between blanks, in lower case. */
  private readonly names = new Map<string, Map<string, string>>()

  put({ key, name, text }: PersonRow): void {
    this.texts.set(key, text)
    const channel = channelOf(key)
    const known = this.names.get(channel) ?? new Map<string, string>()
    if (name === undefined) known.delete(key)
    else known.set(key, padded(name))
    this.names.set(channel, known)
  }

  remove(key: string): void {
    this.texts.delete(key)
    this.names.get(channelOf(key))?.delete(key)
  }

  /** Texts of those whose name has `name` in it as whole words. */
  named(channelId: string, name: string): string[] {
    const wanted = padded(name)
    if (wanted.trim() === '') return []
    return [...(this.names.get(channelId) ?? [])].flatMap(([key, known]) =>
      known.includes(wanted) ? (this.texts.get(key) ?? []) : [],
    )
  }
}

/** A person's key is `channelId|from.id`. */
const channelOf = (key: string): string => key.slice(0, key.indexOf('|'))
const padded = (name: string): string => ` ${name.toLowerCase().split(/\s+/).filter(Boolean).join(' ')} `
