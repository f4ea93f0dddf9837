import type { Coming } from '../../wire.js'
import { Away, request } from '../connection/api.js'
import { browserZone } from '../connection/outgoing.js'
import { language } from '../texts/index.js'

export const asReader = (): string => String(new URLSearchParams({ timeZone: browserZone(), locale: language }))

/** Rows that are fetched at first; twice as many each time that the last of them is near, so that thousands take a few answers. */
const ROWS = 200

/**
 * Fetches what is coming. Calls while one is under way make one more after it, so the last answer is never older than
 * the last call. Without an answer nothing changes: the next connection asks again.
 */
export const openFeed = (token: () => string | null, show: (coming: Coming, isSearch: boolean) => void) => {
  let isFetching = false
  let isStale = false
  let search = ''
  let rows = ROWS

  const fetchOnce = async () => {
    const bearer = token()
    if (bearer === null) return
    const asked = search
    const query = new URLSearchParams({ search, rows: String(rows) })
    const response = await request(`/page/coming?${asReader()}&${query}`, { token: bearer })
    if (response.ok && asked === search) show((await response.json()) as Coming, asked !== '')
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
  return {
    refresh,
    /** Only what has these words; '' for all. */
    find: (words: string): void => {
      search = words.trim()
      rows = ROWS
      void refresh()
    },
    /** As many rows again. */
    more: (): void => {
      if (isFetching) return
      rows *= 2
      void refresh()
    },
  }
}
