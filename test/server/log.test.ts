import assert from 'node:assert/strict'
import { openLog, takeConsole, withTurn } from '../../src/server/log.js'

describe('the log', () => {
  const lines: string[] = []
  const log = openLog('info', { write: (line: string) => void lines.push(line) })
  const newest = (): Record<string, unknown> => JSON.parse(lines.at(-1) ?? '{}')

  it('carries the id of the turn through awaits', async () => {
    await withTurn('t1', async () => {
      await Promise.resolve()
      log.info('inside')
    })
    assert.equal(newest().turn, 't1')
    log.info('outside')
    assert.equal(newest().turn, undefined)
  })

  it('leaves out what people wrote, who they are, and what opens doors', () => {
    log.info(
      { text: 'call mom', reminder: { text: 'call mom', id: 'r1' }, from: { id: 'a', name: 'Ann' }, token: 'x' },
      'slip',
    )
    assert.doesNotMatch(lines.at(-1) ?? '', /call mom|Ann|"x"/)
    assert.match(lines.at(-1) ?? '', /r1/)
  })

  it('tells causes, and nothing that a library hung on its error', () => {
    const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED', request: { headers: 'Bearer abc' } })
    log.error({ err: new Error('sending failed', { cause }) }, 'failed')
    assert.match(lines.at(-1) ?? '', /ECONNREFUSED/)
    assert.doesNotMatch(lines.at(-1) ?? '', /Bearer/)
  })
})

describe('what libraries write to the console', () => {
  const { warn, error } = console
  afterEach(() => Object.assign(console, { warn, error }))

  it('becomes a line of the log, without what hangs on an error or stands in a text', () => {
    const lines: string[] = []
    takeConsole(openLog('info', { write: (line: string) => void lines.push(line) }))
    console.error(Object.assign(new Error('no channel'), { activity: { text: 'call mom' } }))
    console.warn('call mom', 'eyJ')
    assert.equal(lines.length, 2)
    assert.match(lines[0] ?? '', /no channel/)
    assert.doesNotMatch(lines.join(''), /call mom|eyJ/)
  })
})
