import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A way to a server that can be shut: then what goes through it breaks and nothing new gets in. */
export interface Door {
  port: number
  shut(): Promise<void>
  open(): Promise<void>
  /** The next time somebody says `words` the server hears them, and nothing that it says comes back on that connection. */
  loseAnswerTo(words: string): void
}

export async function doorTo(host: string, port: number): Promise<Door> {
  const passing = new Set<Socket>()
  const server = createServer((inside) => {
    const outside = connect(port, host)
    inside.on('data', (said) => {
      if (fatal === null || !said.includes(fatal)) return
      fatal = null
      outside.unpipe(inside).resume()
    })
    for (const [socket, other] of [
      [inside, outside],
      [outside, inside],
    ] as const) {
      passing.add(socket)
      socket.pipe(other)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        passing.delete(socket)
        other.destroy()
      })
    }
  })
  let fatal: string | null = null
  let own = 0
  const open = async () => {
    if (server.listening) return
    server.listen(own, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address !== null && typeof address !== 'string') own = address.port
  }
  await open()
  return {
    port: own,
    open,
    loseAnswerTo: (words) => {
      fatal = words
    },
    async shut() {
      if (!server.listening) return
      server.close()
      for (const socket of passing) socket.destroy()
      await once(server, 'close')
    },
  }
}
