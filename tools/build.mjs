import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { relative, sep } from 'node:path'
import { build } from 'esbuild'

/**
 * src -> dist: the server with its packages as few files, since opening seven hundred took half of each start; the page as one
 * script and one style sheet with the files beside them, and its service worker, which is told what the page consists of.
 * Types are not looked at here (`npm run check:types` does), so that `npm start` listens within seconds.
 */
const BROWSER = 'src/page/browser/'

/** What Node runs by name: the bot, its command beside it, and the thread that reads calendar files. */
const PROGRAMS = ['src/main.ts', 'src/cli/migrate-data.ts', 'src/calendar/worker.ts']

/** A source finds its assets by its own place, in whichever file of dist it ends up: all that ask for it lie at its top. */
const ownPlaces = {
  name: 'own-places',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const place = relative('src', path).split(sep).join('/')
      const text = await readFile(path, 'utf8')
      const at = `new URL('./${place.replace(/ts$/, 'js')}', import.meta.url).href`
      return { loader: 'ts', contents: text.replaceAll('import.meta.url', at) }
    }),
}

/** Tables are data: read from a string they are there in half the time that they take as a program. */
const tables = {
  name: 'tables',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const table = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      return { contents: `module.exports = JSON.parse(${JSON.stringify(table)})` }
    }),
}

/** The SDK's prompts can read numbers in a dozen languages; none of ours asks them to. */
const noRecognizers = {
  name: 'no-recognizers',
  setup: ({ onLoad }) => onLoad({ filter: /recognizers-text-number/ }, () => ({ contents: 'module.exports = {}' })),
}

/** Packages that are CommonJS find there what Node gives them. */
const COMMON_JS = `import { createRequire as requireOf } from 'node:module'
import { fileURLToPath as pathOf } from 'node:url'
const require = requireOf(import.meta.url), __filename = pathOf(import.meta.url), __dirname = pathOf(new URL('.', import.meta.url))`

const inBrowser = {
  entryNames: '[name]',
  outdir: 'dist/page/bundle',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
}

/** What the page needs without a network: every file that it is made of, under a version that changes with any of them. */
async function shell() {
  const hash = createHash('sha256')
  const files = ['/']
  for (const folder of ['dist/page/public', 'dist/page/bundle'])
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`
      hash.update(path).update(await readFile(path))
      if (!/^(index|sign-in)\./.test(entry.name)) files.push(path.slice(folder.length))
    }
  return { version: hash.digest('hex').slice(0, 16), files }
}

process.stderr.write('Building …\n')
await rm('dist', { recursive: true, force: true })
const [server] = await Promise.all([
  build({
    entryPoints: PROGRAMS,
    metafile: true,
    outbase: 'src',
    outdir: 'dist',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // left as they are: what starts threads of its own files, what knows a class by its name, what may be missing
    external: ['piscina', 'grammy', 'pg-native'],
    banner: { js: COMMON_JS },
    plugins: [ownPlaces, tables, noRecognizers],
    logLevel: 'warning',
  }),
  build({ ...inBrowser, entryPoints: [`${BROWSER}page.ts`, `${BROWSER}sign-in.ts`, 'src/page/styles/page.css'] }),
  cp('src/page/public', 'dist/page/public', { recursive: true }),
  cp(
    createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
    'dist/page/bundle/lib/adaptivecards.js',
  ),
])

/** The packages that dist opens by name, at the versions that it was built with: all that has to be installed beside it. */
const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'))
const imports = Object.values(server.metafile.outputs).flatMap((output) => output.imports)
const opened = Object.keys(dependencies).filter((name) => imports.some((one) => one.external && one.path === name))
const versionOf = async (name) => JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')).version
const installed = await Promise.all(opened.map(async (name) => [name, await versionOf(name)]))
await writeFile('dist/packages.json', `${JSON.stringify(Object.fromEntries(installed), null, 2)}\n`)

await build({
  ...inBrowser,
  entryPoints: [`${BROWSER}worker/worker.ts`],
  define: { SHELL: JSON.stringify(await shell()) },
})
