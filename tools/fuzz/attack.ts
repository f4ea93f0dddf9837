import { once } from 'node:events'
import { Agent, createServer, request as httpRequest } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type HostileRequest, hostileRequest, seeded } from './requests.js'

export interface AttackPlan {
  requests: number
  /** Connections that are opened and say nothing. */
  idleSockets: number
  /** Requests whose body comes a byte a second. */
  slowBodies: number
  seed: number
}

export interface AttackReport {
  /** How often each status was answered; `cut` is a connection closed without an answer. */
  statuses: Record<string, number>
  /** The requests that were answered with a 5xx, as `status method path body`. */
  serverErrors: string[]
  /** Times that /healthz was asked, and was not 200. */
  healthChecks: number
  unhealthy: number
  slowestMs: number
}

const AT_ONCE = 16
/** Nothing that the bot is asked takes longer; an answer after this is as bad as none. */
const PATIENCE_MS = 30_000

/** Throws hostile requests at a running bot, as many at once as a browser farm would, and asks for its health all along. */
export async function attack(url: string, plan: AttackPlan): Promise<AttackReport> {
  const report: AttackReport = { statuses: {}, serverErrors: [], healthChecks: 0, unhealthy: 0, slowestMs: 0 }
  const sink = createServer((request, response) => {
    request.resume()
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}')
  })
  sink.listen(0, '127.0.0.1')
  await once(sink, 'listening')
  const serviceUrl = `http://127.0.0.1:${(sink.address() as AddressInfo).port}`
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const idle = Array.from({ length: plan.idleSockets }, () => silentSocket(url))
  const slow = Array.from({ length: plan.slowBodies }, () => slowBody(url))
  const random = seeded(plan.seed)
  let left = plan.requests
  let isOver = false

  const worker = async () => {
    while (left-- > 0) {
      const hostile = hostileRequest(random, serviceUrl)
      const started = performance.now()
      const status = await statusOf(url, hostile, agent)
      report.slowestMs = Math.max(report.slowestMs, Math.round(performance.now() - started))
      report.statuses[status] = (report.statuses[status] ?? 0) + 1
      if (Number(status) >= 500)
        report.serverErrors.push(`${status} ${hostile.method} ${hostile.path} ${hostile.body.subarray(0, 600)}`)
    }
  }
  const watch = async () => {
    while (!isOver) {
      report.healthChecks++
      const answer = await fetch(`${url}/healthz`).catch(() => null)
      if (answer?.status !== 200) report.unhealthy++
      await pause(100)
    }
  }
  const watching = watch()
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  isOver = true
  await watching
  for (const socket of [...idle, ...slow]) socket.destroy()
  agent.destroy()
  sink.close()
  sink.closeAllConnections()
  return report
}

function statusOf(url: string, { method, path, headers, body }: HostileRequest, agent: Agent): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const length = { 'content-length': String(body.length) }
    const sent = httpRequest(
      { host: hostname, port, method, path, agent, headers: { ...headers, ...length }, timeout: PATIENCE_MS },
      (response) => {
        response.resume()
        response.on('end', () => resolve(String(response.statusCode)))
        response.on('error', () => resolve('cut'))
      },
    )
    sent.on('timeout', () => sent.destroy(new Error('no answer')))
    sent.on('error', (error) => resolve(error.message === 'no answer' ? 'no answer' : 'cut'))
    sent.end(body)
  })
}

function silentSocket(url: string): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => socket.destroy()) // the bot may cut it at any time; that is its right
  return socket
}

function slowBody(url: string): Socket {
  const socket = silentSocket(url)
  socket.write(
    'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n',
  )
  const timer = setInterval(() => socket.write(' '), 1_000)
  socket.on('close', () => clearInterval(timer))
  return socket
}
