import { StoreUnavailable } from '../../reminders/store.js'

/** What the store says while `folder` cannot be written. */
export function unavailable(folder: string, cause: unknown): StoreUnavailable {
  if (cause instanceof StoreUnavailable) return cause
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error'
  const hint = HINTS[code] ?? 'check the disk and the rights on the folder'
  return new StoreUnavailable(`DATA_DIR ${folder} cannot be written (${code}): ${hint}.`, { cause })
}

const HINTS: Partial<Record<string, string>> = {
  ENOSPC: 'the disk is full, make room',
  EDQUOT: 'the quota is used up, make room',
  EROFS: 'it is mounted read-only',
  EACCES: 'the process may not write there',
  EPERM: 'the process may not write there',
  ENOENT: 'the folder or a file in it was removed',
  EIO: 'the disk reports an error',
}
