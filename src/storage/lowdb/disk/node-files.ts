import fs from 'node:fs/promises'
import { syncFolder } from '../../data-dir/make-folder.js'
import type { Files, OpenFile } from './files.js'

const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_WRONLY } = fs.constants
const FLAGS = {
  read: O_RDONLY,
  append: O_WRONLY | O_APPEND,
  create: O_WRONLY | O_APPEND | O_CREAT | O_EXCL,
  update: O_WRONLY,
}
/** The store holds what people say to the bot: for the owner of the process only. */
const FILE_MODE = 0o600

const opened = (handle: fs.FileHandle): OpenFile => ({
  read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
  append: async (bytes) => (await handle.write(bytes)).bytesWritten,
  write: async (bytes, position) => {
    for (let at = 0; at < bytes.length; )
      at += (await handle.write(bytes, at, bytes.length - at, position + at)).bytesWritten
  },
  sync: () => handle.datasync(),
  truncate: (length) => handle.truncate(length),
  close: () => handle.close(),
})

export const nodeFiles: Files = {
  list: (folder) => fs.readdir(folder),
  open: async (path, way) => opened(await fs.open(path, FLAGS[way], FILE_MODE)),
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.rm(path, { force: true }),
  syncFolder,
}
