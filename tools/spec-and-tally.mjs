import { writeFileSync } from 'node:fs'
import Mocha from 'mocha'

/** Mocha's spec reporter; with TEST_TALLY set it also leaves mocha's own counts, and what failed, as JSON in that file. */
export default class SpecAndTally extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options)
    const file = process.env.TEST_TALLY
    if (!file) return
    const failed = []
    runner.on('fail', (test, error) => failed.push({ title: test.fullTitle(), message: `${error?.message}` }))
    runner.once('end', () => writeFileSync(file, JSON.stringify({ ...this.stats, failed })))
  }
}
