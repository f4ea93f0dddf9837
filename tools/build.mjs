import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { build } from 'esbuild'

/**
 * src -> dist: the server file by file as JavaScript, the page as one script and one style sheet with the files beside them, and
 * its service worker, which is told what the page consists of.
 * Types are not looked at here (`npm run check:types` does), so that `npm start` listens within seconds.
 */
const BROWSER = 'src/page/browser/'

const sources = (await readdir('src', { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`)

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
await Promise.all([
  build({
    entryPoints: sources.filter((file) => !file.startsWith(BROWSER)),
    outbase: 'src',
    outdir: 'dist',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  }),
  build({ ...inBrowser, entryPoints: [`${BROWSER}page.ts`, `${BROWSER}sign-in.ts`, 'src/page/styles/page.css'] }),
  cp('src/page/public', 'dist/page/public', { recursive: true }),
  cp(
    createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
    'dist/page/bundle/lib/adaptivecards.js',
  ),
])
await build({
  ...inBrowser,
  entryPoints: [`${BROWSER}worker/worker.ts`],
  define: { SHELL: JSON.stringify(await shell()) },
})
