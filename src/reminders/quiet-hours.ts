import type { Settings } from './person.js'
import type { Instant, TimeZone } from './time.js'

/** `at`, or the end of the quiet hours that hold it. Quiet hours may span midnight; none set: `at`. */
export function afterQuietHours(at: Instant, settings: Settings, timeZone: TimeZone): Instant {
  throw new Error(`not written yet: ${at} ${settings.timeZone} ${timeZone}`)
}
