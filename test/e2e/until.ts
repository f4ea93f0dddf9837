import assert from 'node:assert/strict'

/** What `look` finds, as soon as it finds something; for what another process does in its own time. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  ms = 30_000,
): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > end) assert.fail(`never came: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
