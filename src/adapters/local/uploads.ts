import { readdir, rm, stat } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { makeFolder, nodeFiles, replaceFile } from '../../disk/files.js'
import { badArgument, ChannelUnavailable, Refusal } from './errors.js'
import { hasCode, isId, newId } from './files.js'
import { assertPlainJson, isObject } from './plain-json.js'

const MAX_FILES = 10

export interface UploadedFile {
  name: string
  contentType: string
  bytes: Uint8Array
}

/** Uploaded files on disk, under random names, in a folder for each conversation. */
export interface Uploads {
  /** Keeps the files; returns the attachments by which the bot can fetch them. Durable when it resolves. */
  keep(
    conversationId: string,
    files: UploadedFile[],
  ): Promise<{ name: string; contentType: string; contentUrl: string }[]>
  /** The absolute path of a kept file, or null. */
  find(conversationId: string, id: string): Promise<string | null>
  /** Erases what was uploaded in a conversation. */
  forget(conversationId: string): Promise<void>
}

/** At most `kept` files stay; the oldest go first. */
export const openUploads = async (directory: string, kept: number, serviceUrl: () => string): Promise<Uploads> => {
  await makeFolder(directory)

  const prune = async () => {
    const names = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    if (names.length <= kept) return
    const aged = await Promise.all(
      names.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name)
        return { path, at: (await stat(path)).mtimeMs }
      }),
    )
    aged.sort((one, other) => one.at - other.at)
    for (const { path } of aged.slice(0, aged.length - kept)) await rm(path, { force: true })
  }

  return {
    keep: async (conversationId, files) => {
      const attachments = []
      const folder = join(directory, conversationId)
      for (const { name, contentType, bytes } of files) {
        const id = newId()
        try {
          await makeFolder(folder)
          await replaceFile(nodeFiles, join(folder, id), [bytes])
        } catch (cause) {
          throw new ChannelUnavailable(`cannot write into ${folder}`, { cause })
        }
        const contentUrl = `${serviceUrl().replace(/\/+$/, '')}/v3/directline/attachments/${conversationId}/${id}`
        attachments.push({ name, contentType, contentUrl })
      }
      await prune()
      return attachments
    },
    find: async (conversationId, id) => {
      if (!isId(id) || !isId(conversationId)) return null
      const path = join(directory, conversationId, id)
      try {
        await stat(path)
        return path
      } catch (error) {
        if (hasCode(error, 'ENOENT')) return null
        throw error
      }
    },
    forget: async (conversationId) => {
      if (isId(conversationId)) await rm(join(directory, conversationId), { recursive: true, force: true })
    },
  }
}

const typeOf = (contentType: string): string =>
  contentType.split(';', 1)[0]?.trim().toLowerCase() || 'application/octet-stream'

const nameOf = (name: string): string => name.split(/[\\/]/).at(-1)?.slice(0, 256) || 'file'

const readForm = async (contentType: string, body: Buffer): Promise<FormData> => {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw badArgument('The upload is not well-formed multipart/form-data.')
  }
}

const readActivity = (text: string): unknown => {
  let activity: unknown
  try {
    activity = JSON.parse(text)
  } catch {
    throw badArgument('The "activity" part of the upload must be JSON.')
  }
  assertPlainJson(activity)
  // The template lists the files without their content; what was uploaded takes its place.
  return isObject(activity) ? { ...activity, attachments: undefined } : activity
}

/**
 * Reads an upload as Direct Line takes it: `multipart/form-data` with an optional part of type
 * `application/vnd.microsoft.activity` and up to 10 files, or one file as the whole body.
 * @throws Refusal 400 or 415
 */
export const readUpload = async (
  headers: IncomingHttpHeaders,
  body: unknown,
): Promise<{ activity: unknown; files: UploadedFile[] }> => {
  const contentType = headers['content-type']
  if (contentType === undefined) throw new Refusal(415, 'UnsupportedMediaType', 'An upload needs a Content-Type.')
  if (!Buffer.isBuffer(body) || body.length === 0) throw badArgument('The upload is empty.')
  if (typeOf(contentType) !== 'multipart/form-data') {
    const name = /filename="?([^";]+)"?/i.exec(headers['content-disposition'] ?? '')?.[1] ?? 'file'
    return {
      activity: { type: 'message' },
      files: [{ name: nameOf(name), contentType: typeOf(contentType), bytes: body }],
    }
  }
  const parts = [...(await readForm(contentType, body))]
  const template = parts.findLast(([field]) => field === 'activity')?.[1]
  const uploaded = parts.flatMap(([field, part]) => (field === 'activity' || typeof part === 'string' ? [] : part))
  if (uploaded.length > MAX_FILES) throw badArgument(`An upload may carry up to ${MAX_FILES} files.`)
  if (uploaded.length === 0) throw badArgument('The upload holds no file.')
  return {
    activity: template === undefined ? { type: 'message' } : readActivity(await textOf(template)),
    files: await Promise.all(uploaded.map(readFile)),
  }
}

const textOf = async (part: string | File): Promise<string> => (typeof part === 'string' ? part : part.text())

const readFile = async (part: File): Promise<UploadedFile> => ({
  name: nameOf(part.name),
  contentType: typeOf(part.type),
  bytes: new Uint8Array(await part.arrayBuffer()),
})
