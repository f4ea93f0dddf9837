import type { Activity } from './activity.js'

/** A beat that comes this late says that the machine slept, and the socket may be dead without knowing it. */
const BEAT_MS = 20_000
const SLEPT_MS = 150_000

export interface Stream {
  /** Resolves false when it could not be opened. */
  opened: Promise<boolean>
  closed: Promise<void>
  close(): void
}

interface ActivitySet {
  activities?: Activity[]
  watermark?: string
}

/** The websocket of a conversation; empty frames are Direct Line's sign of life. */
export const openStream = (url: string, receive: (set: ActivitySet) => void): Stream => {
  const socket = new WebSocket(url)
  let beat = Date.now()
  const beating = setInterval(() => {
    const now = Date.now()
    if (now - beat > SLEPT_MS) socket.close()
    beat = now
  }, BEAT_MS)
  socket.addEventListener('message', ({ data }) => {
    if (typeof data === 'string' && data !== '') receive(JSON.parse(data) as ActivitySet)
  })
  const closed = new Promise<void>((resolve) =>
    socket.addEventListener('close', () => {
      clearInterval(beating)
      resolve()
    }),
  )
  const opened = new Promise<boolean>((resolve) => {
    socket.addEventListener('open', () => resolve(true))
    void closed.then(() => resolve(false))
  })
  return { opened, closed, close: () => socket.close() }
}
