/** What is left of a text without some stretches of it. */
export const outside = (text: string, spans: readonly { start: number; end: number }[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
