import fc from 'fast-check'

/**
 * Random tests draw the same examples in every run, so that a change is judged by what it changes. `SEED=random` (or a number,
 * as a failure prints it) draws others: the nightly run of the project does.
 */
const SEED = process.env.SEED || '20261129'
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) })
