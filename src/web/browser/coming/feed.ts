import type { Coming } from '../../wire.js'
import { Away, request } from '../connection/api.js'
import { browserZone } from '../connection/outgoing.js'
import { language } from '../texts/index.js'

export const asReader = (): string => String(new URLSearchParams({ timeZone: browserZone(), locale: language }))

/**
 * Fetches what is coming. Calls while one is under way make one more after it, so the last answer is never older than
 * the last call. Without an answer nothing changes: the next connection asks again.
 */
export const openFeed = (token: () => string | null, show: (coming: Coming) => void) => {
  let isFetching = false
  let isStale = false

  const fetchOnce = async () => {
    const bearer = token()
    if (bearer === null) return
    const response = await request(`/page/coming?${asReader()}`, { token: bearer })
    if (response.ok) show((await response.json()) as Coming)
  }

  const refresh = async (): Promise<void> => {
    isStale = true
    if (isFetching) return
    isFetching = true
    try {
      while (isStale) {
        isStale = false
        await fetchOnce()
      }
    } catch (error) {
      if (!(error instanceof Away)) throw error
    } finally {
      isFetching = false
    }
  }
  return { refresh }
}
