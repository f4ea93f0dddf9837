import { writeFileSync } from 'node:fs'
import Mocha from 'mocha'

/** Mocha's spec reporter; with TEST_TALLY set it also leaves mocha's own counts, what failed, and what only passed when run again, as JSON in that file. */
export default class SpecAndTally extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options)
    const file = process.env.TEST_TALLY
    if (!file) return
    const failed = []
    const again = []
    const told = (test, error) => ({ title: test.fullTitle(), message: `${error?.message}` })
    runner.on('fail', (test, error) => failed.push(told(test, error)))
    runner.on('retry', (test, error) => again.push(told(test, error)))
    runner.once('end', () => {
      const unsteady = again.filter(({ title }) => failed.every((each) => each.title !== title))
      writeFileSync(file, JSON.stringify({ ...this.stats, failed, unsteady }))
    })
  }
}
