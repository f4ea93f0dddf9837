import type { Files } from '../../../disk/files.js'

/**
 * The files of DATA_DIR. Generation `n` begins with `snapshot-n.json`, everything as it was then, and goes on in
 * `journal-n.jsonl`, each change since. The generation before is kept until the next one is complete: it is what a bad
 * snapshot falls back on, and what lets the folder be copied at any moment.
 */
const SNAPSHOT = /^snapshot-(\d{6,})\.json$/
const JOURNAL = /^journal-(\d{6,})\.jsonl$/
const LEFTOVER = /^(?:(?:snapshot|journal)-\d+\.\w+(?:\.damaged)?|confirmed)\.tmp$/
/** Up to where changes were confirmed; comes before the journals by name, so that a copy made in that order is never behind it. */
export const CONFIRMED = 'confirmed'
const DAMAGED = /\.damaged$/

const padded = (generation: number) => String(generation).padStart(6, '0')
export const snapshotName = (generation: number): string => `snapshot-${padded(generation)}.json`
export const journalName = (generation: number): string => `journal-${padded(generation)}.jsonl`

export interface Inventory {
  /** Generations, ascending. */
  snapshots: number[]
  journals: number[]
  /** Names of files that a crash left half-written. */
  leftovers: string[]
  /** Names of what was set aside as unreadable. */
  damaged: string[]
}

export async function takeInventory(files: Files, folder: string): Promise<Inventory> {
  const names = await files.list(folder)
  const generations = (pattern: RegExp) =>
    names
      .flatMap((name) => pattern.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b)
  return {
    snapshots: generations(SNAPSHOT),
    journals: generations(JOURNAL),
    leftovers: names.filter((name) => LEFTOVER.test(name)),
    damaged: names.filter((name) => DAMAGED.test(name)),
  }
}
