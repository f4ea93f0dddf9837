import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type FileFetcher, FileNotFetched, openFileFetcher } from '../../src/files/fetch-file.js'
import { isPrivate } from '../../src/files/public-web.js'

describe('fetching a file that a person sent', () => {
  const host = createServer((request, response) => {
    if (request.url === '/away') return response.writeHead(302, { location: '/file' }).end()
    if (request.url === '/file') return response.end('BEGIN:VCALENDAR')
    response.writeHead(404).end()
  })
  let origin: string
  let own: FileFetcher
  let web: FileFetcher

  before(async () => {
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
    own = openFileFetcher({ ownOrigin: () => origin })
    web = openFileFetcher('public-web')
  })
  after(async () => {
    await Promise.all([own.close(), web.close()])
    host.close()
  })

  const refused = (fetching: Promise<unknown>, why: RegExp) =>
    assert.rejects(fetching, (error: unknown) => error instanceof FileNotFetched && why.test(error.message))

  it('reads it from where the local channel keeps uploads', async () =>
    assert.equal(String(await own.fetch(`${origin}/file`, 100)), 'BEGIN:VCALENDAR'))
  it('reads one that came inside its address', async () =>
    assert.equal(String(await own.fetch('data:text/calendar;base64,QkVHSU4=', 100)), 'BEGIN'))
  it('stops at the limit', () => refused(own.fetch(`${origin}/file`, 5), /longer than 5/))
  it('follows no redirect', () => refused(own.fetch(`${origin}/away`, 100), /answered 302/))
  it('says when there is none', () => refused(own.fetch(`${origin}/none`, 100), /answered 404/))
  it('takes no other address in local mode', () => refused(own.fetch('https://example.com/a.ics', 100), /not fetched/))

  for (const address of [
    'http://example.com/a.ics',
    'https://127.0.0.1/a.ics',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/a.ics',
    'https://[::ffff:10.0.0.1]/a.ics',
    'https://2130706433/a.ics',
    'file:///etc/passwd',
  ])
    it(`does not go to ${address}`, () => refused(web.fetch(address, 100), /not fetched/))

  it('does not follow a name into this machine', () =>
    refused(web.fetch('https://localhost/a.ics', 100), /private network/))

  it('knows what is private', () => {
    assert.deepEqual(['8.8.8.8', '2606:4700::1111', '172.32.0.1'].filter(isPrivate), [])
    const inside = [
      ...['10.1.2.3', '172.31.0.1', '192.168.1.1', '100.64.0.1', '::1', 'fd00::1', '::ffff:127.0.0.1', 'fe80::1%eth0'],
      // An IPv4 address inside: NAT64 of a provider and of one's own, 6to4, Teredo, compatible.
      ...['64:ff9b::a00:1', '64:ff9b:1::a00:1', '2002:a00:1::1', '2001:0:a00:1::1', '::10.0.0.1', '::a00:1'],
      ...['fec0::1', '100::1', '5f00::1', '4000::1', '2001:db8::1', '3fff::1'],
      ...['192.0.2.1', '198.51.100.1', '203.0.113.1', '192.88.99.1', '240.0.0.1', '255.255.255.255', 'no address'],
    ]
    assert.deepEqual(inside.filter(isPrivate), inside)
  })
})
