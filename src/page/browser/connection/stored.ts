import { keep, remember } from './kept.js'

/** Where the page keeps its conversation over reloads and restarts, for all tabs; the service worker reads the copy. */
const KEY = 'conversation'

export interface StoredConversation {
  conversationId: string
  token: string
}

export const load = (): StoredConversation | null => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof stored !== 'object' || stored === null || !('token' in stored) || !('conversationId' in stored))
      return null
    const { conversationId, token } = stored
    return typeof conversationId === 'string' && typeof token === 'string' ? { conversationId, token } : null
  } catch {
    // Not JSON: nothing that this page wrote.
    return null
  }
}

export const store = async ({ conversationId, token }: StoredConversation): Promise<void> => {
  remember(KEY, JSON.stringify({ conversationId, token }))
  await keep('conversation', () => ({ conversationId, token }))
}
