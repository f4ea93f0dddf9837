import type { Reading } from '../../wire.js'
import { asReader } from '../coming/feed.js'
import { Away, request } from '../connection/api.js'

const PAUSE_MS = 120

/**
 * Asks how the bot would read what stands in a field, after each pause in typing; the newest text wins. `more`: what else is sent along, such as the
 * reminder that the words are about.
 */
export const openReader = (
  token: () => string | null,
  show: (text: string, reading: Reading | null) => void,
  more: () => object = () => ({}),
) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let newest = ''

  const ask = async (text: string) => {
    const bearer = token()
    if (bearer === null) return
    try {
      const response = await request(`/page/reading?${asReader()}`, {
        method: 'POST',
        token: bearer,
        body: { text, ...more() },
      })
      const reading = response.ok ? ((await response.json()) as Reading) : null
      if (text === newest) show(text, reading)
    } catch (error) {
      if (!(error instanceof Away)) throw error
      if (text === newest) show(text, null)
    }
  }
  return {
    follow: (text: string) => {
      newest = text
      clearTimeout(timer)
      if (text.trim() === '') show(text, null)
      else timer = setTimeout(() => void ask(text), PAUSE_MS)
    },
  }
}
