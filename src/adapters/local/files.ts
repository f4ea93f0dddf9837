import { randomBytes } from 'node:crypto'

/** Random, unguessable (128 bits) and safe as a file name on every file system. */
export const newId = (): string => randomBytes(16).toString('hex')

/** True for what `newId` makes and nothing else: only such a name ever becomes part of a path. */
export const isId = (text: string): boolean => /^[0-9a-f]{32}$/.test(text)

/** True when `error` is Node's error of that code, e.g. `ENOENT`. */
export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
