/** Where the page keeps its conversation over reloads and restarts: `{ conversationId, token }`. */
const STORED = 'conversation'
const API = `${location.origin}/v3/directline`
const RETRY_MS = 2_000
const ATTEMPTS = 5

/** directlinejs' numbers in words. */
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

const ask = async (method, path, token) => {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const response = await fetch(`${API}${path}`, { method, headers })
  const isGone = token !== undefined && (response.status === 403 || response.status === 404)
  if (!response.ok && !isGone) throw new Error(`${path}: ${response.status}`)
  return isGone ? null : await response.json()
}

/** The stored conversation with a fresh token; null when there is none or the server says that it is gone. */
const storedConversation = async () => {
  const { conversationId, token } = load()
  if (token === undefined) return null
  const refreshed = await ask('POST', '/tokens/refresh', token)
  return refreshed && ((await ask('GET', `/conversations/${conversationId}`, refreshed.token)) ?? null)
}

/**
 * Keeps one conversation going. `receive` gets every activity from the first kept one on (again after a reload or a long
 * absence), `forget` says that what was shown belongs to a conversation that is gone, `report` gets a status for people.
 */
export const connect = ({ receive, forget, report }) => {
  let line = null

  const store = () => {
    localStorage.setItem(STORED, JSON.stringify({ conversationId: line.conversationId, token: line.token }))
  }

  /** Anything but a clear word that the conversation is gone means: the server will be back, wait for it. */
  const findConversation = async () => {
    for (;;) {
      try {
        const stored = await storedConversation()
        if (stored !== null) return stored
        forget()
        const { token } = await ask('POST', '/tokens/generate')
        return { token }
      } catch {
        report('Reconnecting…')
        await wait(RETRY_MS)
      }
    }
  }

  const open = async () => {
    const { token, conversationId } = await findConversation()
    const opened = new window.DirectLine.DirectLine({ domain: API, token, conversationId, random: () => 0 })
    line = opened
    const reopen = () => {
      if (line !== opened) return
      line = null
      setTimeout(() => {
        opened.end()
        open()
      }, RETRY_MS)
    }
    opened.connectionStatus$.subscribe((status) => {
      if (opened !== line) return
      report(STATUS[status] ?? '')
      if (status === 2) store()
      if (status > 2) reopen()
    })
    opened.activity$.subscribe({ next: receive, error: reopen, complete: reopen })
  }
  open()

  const postOnce = (activity) =>
    new Promise((resolve) => {
      if (line === null) resolve('retry')
      else
        line.postActivity(activity).subscribe({
          next: resolve,
          error: ({ status }) => resolve(status >= 400 && status < 500 && status !== 429 ? 'refused' : 'retry'),
        })
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
