import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { Stage } from '../../src/cli/talk/stage.js'
import { ROADS } from './roads.js'

/**
 * The conversation scripts once more over Telegram and Slack: the same words must come out where every message went through the
 * road's own translation. Left out is what these platforms have no place for: buttons inside the rows of a list.
 */
const IN_ROWS = new Set([
  'leaves no buttons on its card after a tap in a list, and the list stays',
  'ends one occurrence of a repeat by Done, and none by the second click on the same row',
  'has Done, Snooze, Change and Cancel for each row, and stays when one is used',
  'shows failed ones, and sends them again when asked',
])
/** Clients that tell a zone, and memory that is kept under the page's name. */
const OF_THE_PAGE = new Set([
  'offer once to take repeats along when the client tells a new zone',
  'stay in a chosen zone when the client tells another, and offer once to move',
  'is deleted everywhere also when its conversations spoke at once',
])

const SCRIPTS = readdirSync('test/conversation').filter((file) => /^(?:0[1-9]|1[0-4])-.*\.test\.ts$/.test(file))

type Describe = (title: string, tests: (this: Mocha.Suite) => void) => Mocha.Suite
const globals = globalThis as unknown as { describe: Describe; it: Mocha.TestFunction }
const { describe: describeOnce, it: itOnce } = globals
const leftOut = new Set<string>()

for (const [name, open] of Object.entries(ROADS)) {
  globals.describe = (title, tests) =>
    describeOnce(`${title}, over ${name}`, function () {
      before(() => {
        Stage.road = open()
      })
      after(() => {
        Stage.road = undefined
      })
      tests.call(this)
    })
  const itOver = (title: string, test: Mocha.AsyncFunc) => {
    if (!IN_ROWS.has(title) && !OF_THE_PAGE.has(title)) return itOnce(title, test)
    leftOut.add(title)
  }
  globals.it = itOver as unknown as Mocha.TestFunction
  for (const file of SCRIPTS) await import(`./${file}?over=${name}`)
}
Object.assign(globals, { describe: describeOnce, it: itOnce })

describe('the scripts over roads', () => {
  it('are all there, without what has no place on these platforms', () => {
    assert.ok(SCRIPTS.length >= 14, SCRIPTS.join())
    assert.deepEqual([...leftOut].sort(), [...IN_ROWS, ...OF_THE_PAGE].sort())
  })
})
