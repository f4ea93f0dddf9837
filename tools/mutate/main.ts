import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Mutation, mutationsOf } from './mutations.js'

/**
 * What the tests of a folder do not notice: plants one mutation after another in a copy of the source, runs the tests, and
 * prints those that survived, by file. For people, not for CI: a run takes as many times the tests as there are mutations.
 *
 *     npx tsx tools/mutate/main.ts --tests 'test/delivery/**' --count 60 src/delivery
 */
const { values, positionals } = parseArgs({
  options: {
    tests: { type: 'string', default: 'test/**' },
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
})
const [folder = 'src/delivery'] = positionals

/** How many times as long as the unchanged tests a run may take: a mutation can make a loop endless. */
const PATIENCE = 5
/** Mocha itself, and no process between that would be ended in its place. */
const MOCHA = await realpath('node_modules/mocha/lib/cli/cli.js')

interface Planted extends Mutation {
  path: string
}

/** The same picks for the same seed (a linear congruential generator). */
function sampled<T>(all: T[], count: number, seed: number): T[] {
  const left = [...all]
  const picked: T[] = []
  for (let state = seed; picked.length < count && left.length > 0; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    picked.push(...left.splice(Math.floor((state / 2 ** 31) * left.length), 1))
  }
  return picked
}

async function copyOfProject(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'mutate-'))
  const isWanted = (path: string) => !/^(node_modules|\.git|dist|data)(\/|$)/.test(relative('.', path))
  await cp('.', copy, { recursive: true, filter: isWanted })
  await symlink(resolve('node_modules'), join(copy, 'node_modules'))
  return copy
}

/** Whether the tests pass; the first that fails ends them. */
async function areGreen(cwd: string, limitMs?: number): Promise<boolean> {
  const options = ['--bail', '--exit', '--fail-zero', '--reporter', 'dot', `${values.tests}/*.test.ts`]
  const args = ['--import=tsx', '--import=./test/support/seed.ts', MOCHA, ...options]
  const tests = spawn(process.execPath, args, { cwd, stdio: 'ignore', timeout: limitMs, killSignal: 'SIGKILL' })
  const [code] = (await once(tests, 'exit')) as [number | null]
  return code === 0
}

const planted: Planted[] = []
for (const name of (await readdir(folder, { recursive: true })).filter((each) => each.endsWith('.ts'))) {
  const path = join(folder, name)
  for (const mutation of mutationsOf(await readFile(path, 'utf8'))) planted.push({ ...mutation, path })
}
planted.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)) || a.start - b.start)

const copy = await copyOfProject()
const survivors = new Map<string, string[]>()
try {
  const begun = performance.now()
  if (!(await areGreen(copy))) throw new Error(`The tests of ${values.tests} fail as they are.`)
  const limitMs = Math.ceil(PATIENCE * (performance.now() - begun))
  const sample = sampled(planted, Number(values.count), Number(values.seed))
  for (const [index, { path, start, end, put }] of sample.entries()) {
    const text = await readFile(path, 'utf8')
    await writeFile(join(copy, path), text.slice(0, start) + put + text.slice(end))
    const survived = await areGreen(copy, limitMs)
    await writeFile(join(copy, path), text)
    const line = text.slice(0, start).split('\n').length
    const what = `${line}: ${text.split('\n')[line - 1]?.trim()}   [${text.slice(start, end)} -> ${put}]`
    if (survived) survivors.set(path, [...(survivors.get(path) ?? []), what])
    console.log(`${index + 1}/${sample.length} ${survived ? 'SURVIVED' : 'noticed '} ${path}:${what}`)
  }
  console.log(`\n${[...survivors.values()].flat().length} of ${sample.length} survived (${planted.length} possible)`)
  for (const [path, what] of survivors) console.log(`${path}\n  ${what.join('\n  ')}`)
} finally {
  await rm(copy, { recursive: true })
}
