import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COOKIE, LIFE_MS, openSignedIn } from '../../../src/page/access/signed-in.js'

const CODE = 'correct horse'

describe('who is signed in', () => {
  let folder: string
  let path: string
  let now: number
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signed-in-'))
    path = join(folder, 'page', 'signed-in.json')
    now = 0
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))
  const open = (code = CODE) => openSignedIn(path, code, () => now)
  const cookie = (held: string) => `other=1; ${COOKIE}=${held}`

  it('is who brings back what signing in gave, also after a restart', async () => {
    const held = await (await open()).begin()
    const again = await open()
    assert.ok(again.isSignedIn(cookie(held)))
    assert.ok(!again.isSignedIn(undefined))
    for (const forged of ['', 'x', held.slice(1), `${held}=`, held.toUpperCase(), '%00', '__proto__'])
      assert.ok(!again.isSignedIn(cookie(forged)), forged)
  })

  it('is nobody by what the file holds, which only its owner can read', async () => {
    const signedIn = await open()
    const held = await signedIn.begin()
    const text = await readFile(path, 'utf8')
    assert.ok(!text.includes(held) && !text.includes(CODE))
    assert.equal((await stat(path)).mode & 0o777, 0o600)
    const { browsers } = JSON.parse(text) as { browsers: { digest: string }[] }
    assert.ok(!signedIn.isSignedIn(cookie(browsers[0]?.digest ?? '')))
  })

  it('ends for one browser, for all, with another code, and with time', async () => {
    const signedIn = await open()
    const [one, two] = [await signedIn.begin(), await signedIn.begin()]
    await signedIn.end(cookie(one))
    assert.deepEqual([signedIn.isSignedIn(cookie(one)), signedIn.isSignedIn(cookie(two))], [false, true])
    await signedIn.endAll()
    assert.ok(!signedIn.isSignedIn(cookie(two)))
    const three = await signedIn.begin()
    assert.ok(!(await open('another code')).isSignedIn(cookie(three)))
    const four = await (await open()).begin()
    now = LIFE_MS
    assert.ok(!(await open()).isSignedIn(cookie(four)))
  })

  it('is bounded: the oldest of many browsers signs in again', async () => {
    const signedIn = await open()
    const held: string[] = []
    for (let count = 0; count < 51; count += 1) held.push(await signedIn.begin())
    assert.deepEqual(
      [signedIn.isSignedIn(cookie(held[0] ?? '')), signedIn.isSignedIn(cookie(held[1] ?? ''))],
      [false, true],
    )
  })

  it('knows the code and nothing near it', async () => {
    const signedIn = await open()
    assert.ok(signedIn.isCode(CODE))
    for (const wrong of ['', 'correct', `${CODE}r`, CODE.toUpperCase()]) assert.ok(!signedIn.isCode(wrong), wrong)
  })
})
