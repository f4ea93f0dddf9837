import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { newDataDir, openRig } from './rig.js'

const startChild = async (dataDir: string): Promise<{ child: ChildProcess; port: number }> => {
  const script = fileURLToPath(new URL('./kill-child.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import=tsx', script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  return { child, port: Number(String(line)) }
}

describe('what was acknowledged', () => {
  it('is there after kill -9 in the middle of it, in order, and once', async () => {
    const dataDir = await newDataDir()
    try {
      const { child, port } = await startChild(dataDir)
      const post = (path: string, body: object, token?: string): Promise<Record<string, string>> =>
        fetch(`http://127.0.0.1:${port}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
          body: JSON.stringify(body),
        }).then((response) => response.json())
      const conversations = await Promise.all(Array.from({ length: 3 }, () => post('/v3/directline/conversations', {})))
      const acknowledged: { conversationId: string; id: string; text: string }[] = []
      const keepPosting = async (conversationId: string, writer: string) => {
        for (let index = 0; ; index += 1) {
          const text = `${writer}-${index}`
          const { id } = await post(`/v3/conversations/${conversationId}/activities`, { type: 'message', text })
          acknowledged.push({ conversationId, id: String(id), text })
          if (acknowledged.length === 60) child.kill('SIGKILL')
        }
      }
      const writers = conversations.flatMap(({ conversationId }) =>
        ['a', 'b', 'c'].map((writer) => keepPosting(String(conversationId), writer)),
      )
      const ends = await Promise.allSettled(writers)
      assert.ok(ends.every(({ status }) => status === 'rejected'))
      assert.ok(acknowledged.length >= 60)

      const rig = await openRig(undefined, { dataDir })
      for (const { conversationId, token } of conversations) {
        const { body } = await rig.call('GET', `/v3/directline/conversations/${conversationId}/activities`, { token })
        const kept = (body.activities ?? []).map(({ id, text }) => `${id} ${text}`)
        const promised = acknowledged.filter((each) => each.conversationId === conversationId)
        for (const { id, text } of promised) assert.ok(kept.includes(`${id} ${text}`), `${text} is lost`)
        assert.deepEqual(kept, [...new Set(kept)].sort())
      }
      await rig.close()
    } finally {
      await rm(dataDir, { recursive: true, force: true })
    }
  })
})
