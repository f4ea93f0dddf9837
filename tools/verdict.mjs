import { readFileSync } from 'node:fs'

/**
 * node tools/verdict.mjs TALLY FAILED_STEPS: prints "N passed, N failed", the tests by mocha's own count and, with the
 * failures, every step around them that failed (install, build, gates). A run that left no count has failed.
 */
const [file = '', failedSteps = '0'] = process.argv.slice(2)

const readTally = () => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passes: 0, failures: 0 }
  }
}
const { passes, failures } = readTally()
const nothingRan = passes + failures === 0 ? 1 : 0
const failed = failures + Math.max(Number(failedSteps), nothingRan)
console.log(`${passes} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
