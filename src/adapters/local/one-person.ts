import { readFile } from 'node:fs/promises'
import { nodeFiles, replaceFile } from '../../disk/files.js'
import { hasCode, isId } from './files.js'
import { isObject } from './plain-json.js'
import type { Caller } from './tokens.js'

/** Who all signed-in browsers speak as: one person with one conversation. */
export interface OnePerson {
  /** The person; at the very first time `first` becomes it, so that who used the page before brings their list along. */
  from(first: Caller): Promise<Caller>
}

const readCaller = (text: string): Caller | null => {
  const kept: unknown = JSON.parse(text)
  if (!isObject(kept) || typeof kept.conversationId !== 'string' || !isId(kept.conversationId)) return null
  const { conversationId, userId } = kept
  return typeof userId === 'string' ? { conversationId, userId, isNamed: false } : null
}

/** Kept in `path`; who deletes it lets the next browser that signs in be the person. */
export const openOnePerson = (path: string): OnePerson => {
  const load = async (first: Caller): Promise<Caller> => {
    try {
      const kept = readCaller(await readFile(path, 'utf8'))
      if (kept !== null) return kept
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error
    }
    const { conversationId, userId } = first
    await replaceFile(nodeFiles, path, [Buffer.from(JSON.stringify({ conversationId, userId }))])
    return { conversationId, userId, isNamed: false }
  }
  let person: Promise<Caller> | null = null
  return {
    from: (first) => {
      person ??= load(first).catch((error) => {
        person = null
        throw error
      })
      return person
    },
  }
}
