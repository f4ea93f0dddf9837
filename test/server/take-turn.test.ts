import assert from 'node:assert/strict'
import type { AddressInfo, Server } from 'node:net'
import express from 'express'
import { type Process, TurnBroke, takeTurn } from '../../src/server/take-turn.js'

describe('takeTurn', () => {
  let sdk: Process
  let broke: unknown
  let server: Server
  before(async () => {
    const app = express()
    app.use((request, response, next) => takeTurn((...pair) => sdk(...pair), request, response).catch(next))
    app.use(((error, _request, response, _next) => {
      broke = error
      response.status(500).end()
    }) as express.ErrorRequestHandler)
    await new Promise<void>((resolve) => {
      server = app.listen(0, '127.0.0.1', () => resolve())
    })
  })
  after(() => server.close())

  const answerTo = async (process: Process) => {
    sdk = process
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    return { status: response.status, text: await response.text(), type: response.headers.get('content-type') }
  }

  it('answers a plain turn with its status alone', async () => {
    const answer = await answerTo(async (_request, response) => {
      response.status(200)
      response.end()
    })
    assert.deepEqual(answer, { status: 200, text: '', type: null })
  })

  it('hands on the body of an invoke', async () => {
    const answer = await answerTo(async (_request, response) => {
      response.status(200)
      response.send({ task: { type: 'continue' } })
    })
    assert.deepEqual(JSON.parse(answer.text), { task: { type: 'continue' } })
  })

  it("keeps the SDK's words about a bad token to itself", async () => {
    const answer = await answerTo(async (_request, response) => {
      response.status(401)
      response.send('Unauthorized. Invalid AppId passed on token: 1234')
    })
    assert.equal(answer.status, 401)
    assert.match(answer.text, /not signed by a channel/)
    assert.doesNotMatch(answer.text, /1234/)
  })

  it('calls an invoke that nobody takes the mistake of its sender', async () => {
    broke = undefined
    const answer = await answerTo(async (_request, response) => {
      response.status(501)
      response.end()
    })
    assert.equal(answer.status, 404)
    assert.match(answer.text, /nothing for an invoke/)
    assert.equal(broke, undefined)
  })

  it('throws what the SDK answered with a 5xx, without its words', async () => {
    const answer = await answerTo(async (_request, response) => {
      response.status(500)
      response.send('connect ECONNREFUSED 10.0.0.1')
    })
    assert.equal(answer.status, 500)
    assert.equal(answer.text, '')
    assert.ok(broke instanceof TurnBroke)
  })
})
