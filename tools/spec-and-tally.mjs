import { writeFileSync } from 'node:fs'
import Mocha from 'mocha'

/** Mocha's spec reporter; with TEST_TALLY set it also leaves mocha's own counts as JSON in that file. */
export default class SpecAndTally extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options)
    const file = process.env.TEST_TALLY
    if (file) runner.once('end', () => writeFileSync(file, JSON.stringify(this.stats)))
  }
}
