/** What the page is made of: names of files, and a version that changes with any of them. Filled in by `tools/build.mjs`. */
declare const SHELL: { version: string; files: string[] }

const PREFIX = 'page-'
const NAME = `${PREFIX}${SHELL.version}`
/** A server that is this slow is away: the page as it was kept is there at once. */
const PATIENCE_MS = 4_000

/** All of one version or nothing, so that no page is ever put together of two. */
export const keepShell = async (): Promise<void> => {
  const cache = await caches.open(NAME)
  await cache.addAll(SHELL.files.map((path) => new Request(path, { cache: 'reload' })))
}

export const dropOtherShells = async (): Promise<void> => {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)))
}

export const isOfShell = ({ method, url, mode }: Request): boolean => {
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return false
  return SHELL.files.includes(pathname) && (mode !== 'navigate' || pathname === '/')
}

/** The server's newest, else what was kept: online a page is always of the server's own version. */
export const fromServerOrKept = async (request: Request): Promise<Response> => {
  const kept = async () => (await caches.open(NAME)).match(new URL(request.url).pathname)
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) })
    return response.status >= 500 ? ((await kept()) ?? response) : response
  } catch (error) {
    const page = await kept()
    if (page === undefined) throw error
    return page
  }
}
