/** Facts (ids, counts, codes, durations; never people's words) and one sentence. pino's logger is one. */
export interface Log {
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}
