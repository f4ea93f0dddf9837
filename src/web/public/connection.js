/** Where the page keeps its conversation over reloads and restarts: `{ conversationId, token, watermark }`. */
const STORED = 'conversation'
const API = `${location.origin}/v3/directline`
const RETRY_MS = 2_000
const ATTEMPTS = 5

const STATUS = { 1: 'Connecting…', 2: 'Connected', 3: 'Reconnecting…', 4: 'Reconnecting…' }

const load = () => {
  try {
    return JSON.parse(localStorage.getItem(STORED)) ?? {}
  } catch {
    return {}
  }
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Local time with its offset, which `toISOString` would lose. */
const localTimestamp = () => {
  const now = new Date()
  const offset = -now.getTimezoneOffset()
  const pad = (number) => String(Math.floor(Math.abs(number))).padStart(2, '0')
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, -1)
  return `${local}${offset < 0 ? '-' : '+'}${pad(offset / 60)}:${pad(offset % 60)}`
}

/** A good token for the stored conversation, or for a new one when there is none or it is gone. Waits for the server. */
const freshToken = async (report) => {
  const stored = load()
  for (;;) {
    try {
      if (stored.token !== undefined) {
        const response = await fetch(`${API}/tokens/refresh`, {
          method: 'POST',
          headers: { authorization: `Bearer ${stored.token}` },
        })
        if (response.ok) return { ...stored, token: (await response.json()).token }
        if (response.status >= 500) throw new Error(`refresh: ${response.status}`)
      }
      const response = await fetch(`${API}/tokens/generate`, { method: 'POST' })
      if (!response.ok) throw new Error(`generate: ${response.status}`)
      return { token: (await response.json()).token }
    } catch {
      report('Reconnecting…')
      await wait(RETRY_MS)
    }
  }
}

/**
 * Keeps one conversation going. `receive` gets every activity from the first kept one on (again after a reload),
 * `forget` says that what was shown belongs to a conversation that is gone, `report` gets a status for people.
 */
export const connect = ({ receive, forget, report }) => {
  let line = null

  const store = (watermark) => {
    localStorage.setItem(
      STORED,
      JSON.stringify({
        conversationId: line.conversationId,
        token: line.token,
        watermark: watermark ?? line.watermark,
      }),
    )
  }

  const open = async () => {
    const { token, conversationId } = await freshToken(report)
    line = new window.DirectLine.DirectLine({ domain: API, token, conversationId })
    const opened = line
    line.connectionStatus$.subscribe((status) => {
      if (opened !== line) return
      report(STATUS[status] ?? '')
      if (status === 2) store()
      // The server does not know the token or the conversation (its data is another one): begin anew.
      if (status >= 4) {
        line = null
        localStorage.removeItem(STORED)
        forget()
        setTimeout(open, RETRY_MS)
      }
    })
    line.activity$.subscribe({
      next: (activity) => {
        receive(activity)
        store()
      },
      error: () => undefined,
    })
  }
  open()

  const postOnce = (activity) =>
    new Promise((resolve) => {
      if (line === null) resolve('retry')
      else line.postActivity(activity).subscribe({ next: resolve, error: () => resolve('refused') })
    })

  return {
    /** True when the bot has it. A repeat carries the same client id, which the server knows again. */
    post: async (activity) => {
      const stamped = {
        ...activity,
        locale: navigator.language,
        localTimestamp: localTimestamp(),
        localTimezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      }
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const id = await postOnce(stamped)
        if (id === 'refused') return false
        if (id !== 'retry') return true
        await wait(RETRY_MS)
      }
      return false
    },
  }
}
