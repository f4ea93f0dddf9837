import type { Request, Response } from 'express'
import { refuse } from './problem.js'

/** The part of a response that the SDK's adapter writes to. */
interface SdkResponse {
  socket: unknown
  status(code: number): unknown
  header(name: string, value: unknown): unknown
  send(body: unknown): unknown
  end(): unknown
}

/** The SDK's `CloudAdapter.process` with the bot's logic bound to it. */
export type Process = (request: Request, response: SdkResponse) => Promise<void>

/** Thrown for what the SDK answered with a 5xx: something of ours broke outside of the bot's own error handling. */
export class TurnBroke extends Error {
  override name = 'TurnBroke'
}

/**
 * Lets the SDK process one activity and answers with its status. The SDK writes the words of its errors into its answers,
 * so those are replaced: who is not let in gets one sentence, and what broke is thrown.
 * @returns the status answered.
 * @throws TurnBroke
 */
export async function takeTurn(process: Process, request: Request, response: Response): Promise<number> {
  let status = 200
  let body: unknown
  await process(request, {
    socket: request.socket,
    status: (code) => {
      status = code
    },
    header: (name, value) => response.header(name, String(value)),
    send: (given) => {
      body = given
    },
    end: () => undefined,
  })
  // The SDK's word for an invoke that no handler takes: the poster's mistake, not a fault.
  if (status === 501) {
    refuse(response, { status: 404, sentence: 'This bot has nothing for an invoke of this name.' })
    return 404
  }
  if (status >= 500 && typeof body !== 'object') throw new TurnBroke(`the SDK answered ${status}`)
  if (status === 401) refuse(response, { status, sentence: 'This request is not signed by a channel of this bot.' })
  else if (body === undefined) response.status(status).end()
  else response.status(status).send(body)
  return status
}
