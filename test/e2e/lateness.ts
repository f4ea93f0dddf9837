import assert from 'node:assert/strict'

/**
 * How many reminders a bot has delivered, and how many of them at most five seconds after their moment, by its own metrics: on a
 * machine that runs all tests at once. How late it is by itself is measured (`npm run bench -- delivery`).
 */
export async function deliveredBy(url: string): Promise<{ within: number; all: number }> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  const sum = (name: RegExp): number =>
    [...metrics.matchAll(name)].reduce((total, [, count]) => total + Number(count), 0)
  const within = sum(/^reminder_lateness_seconds_bucket\{(?:[^}]*,)?le="5"[^}]*\} (\d+)$/gm)
  const all = sum(/^reminder_lateness_seconds_count(?:\{[^}]*\})? (\d+)$/gm)
  assert.ok(all > 0, 'a reminder was delivered')
  return { within, all }
}
