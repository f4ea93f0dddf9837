import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Agent } from 'undici'
import { FileNotPut, openFilePutter, send } from '../../src/files/put-file.js'

describe('putting a file where a person wants it', () => {
  const taken: { method?: string; range?: string; text: string }[] = []
  const host = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const { method, headers } = request
    taken.push({ method, range: headers['content-range'], text: Buffer.concat(parts).toString('utf8') })
    response.writeHead(request.url === '/file' ? 201 : request.url === '/away' ? 302 : 507, { location: '/file' }).end()
  })
  const agent = new Agent()
  const putter = openFilePutter()
  let origin: string

  before(async () => {
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
  })
  after(async () => {
    await Promise.all([agent.close(), putter.close()])
    host.close()
  })

  const refused = (putting: Promise<void>, why: RegExp) =>
    assert.rejects(putting, (error: unknown) => error instanceof FileNotPut && why.test(error.message))

  it('sends it whole, with the range of its bytes', async () => {
    await send(agent, new URL(`${origin}/file`), Buffer.from('Grüße'))
    assert.deepEqual(taken, [{ method: 'PUT', range: 'bytes 0-6/7', text: 'Grüße' }])
  })
  it('says when it is not taken', () =>
    refused(send(agent, new URL(`${origin}/full`), Buffer.from('x')), /answered 507/))
  it('follows no redirect', () => refused(send(agent, new URL(`${origin}/away`), Buffer.from('x')), /answered 302/))
  it('names no more than the host', () =>
    refused(send(agent, new URL('http://127.0.0.1:1/?secret'), Buffer.from('x')), /^127\.0\.0\.1:1 took no file$/))

  for (const address of ['http://contoso.sharepoint.com/x', 'https://127.0.0.1/x', 'https://[::1]/x', 'nothing'])
    it(`does not go to ${address}`, () => refused(putter.put(address, 'x'), /not put at|is none/))
  it('does not follow a name into this machine', () => refused(putter.put('https://localhost/x', 'x'), /took no file/))
})
