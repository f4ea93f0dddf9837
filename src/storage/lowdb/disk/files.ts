/** What the embedded store needs of a file system; `node-files.ts` is the real one, tests put faults in between. */
export interface Files {
  /** Names of the entries, in no particular order. */
  list(folder: string): Promise<string[]>
  /**
   * - `read`: from an existing file.
   * - `append`: to an existing file; every write lands at its end.
   * - `create`: a new file to append to; EEXIST when there is one.
   * - `update`: an existing file, parts of which are written over.
   */
  open(path: string, way: 'read' | 'append' | 'create' | 'update'): Promise<OpenFile>
  /** Atomic; replaces `to`. Durable only after `syncFolder`. */
  rename(from: string, to: string): Promise<void>
  /** A missing file is fine. */
  remove(path: string): Promise<void>
  /** Makes created, renamed and removed names durable. */
  syncFolder(path: string): Promise<void>
}

export interface OpenFile {
  /** Reads up to `into.length` bytes from `position`; 0 at the end of the file. */
  read(into: Uint8Array, position: number): Promise<number>
  /** Appends and resolves with how many bytes were taken, which may be fewer than given. */
  append(bytes: Uint8Array): Promise<number>
  /** Writes all of `bytes` over what stands at `position`; for `update`. Torn by a power cut, unless within one sector. */
  write(bytes: Uint8Array, position: number): Promise<void>
  /** Resolves once everything written is durable. After a failure nothing since the last success can be relied on. */
  sync(): Promise<void>
  truncate(length: number): Promise<void>
  close(): Promise<void>
}

/** Appends all of `bytes`, over as many writes as it takes. */
export async function appendAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let rest = bytes
  while (rest.length > 0) rest = rest.subarray(await file.append(rest))
}

/** Puts a whole small file in place of whatever had its name: after a crash it is the old or the new one. */
export async function replaceFile(files: Files, folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${folder}/${name}.tmp`
  await files.remove(temporary)
  const file = await files.open(temporary, 'create')
  try {
    await appendAll(file, bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await files.rename(temporary, `${folder}/${name}`)
  await files.syncFolder(folder)
}
