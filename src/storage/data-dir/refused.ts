/** DATA_DIR cannot be worked in; the message says why and what to do. A retry alone does not help. */
export class DataDirRefused extends Error {
  override name = 'DataDirRefused'
}

export function refused(folder: string, error: unknown): DataDirRefused {
  if (error instanceof DataDirRefused) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new DataDirRefused(`DATA_DIR ${folder} cannot be used: ${reason}`, { cause: error })
}
