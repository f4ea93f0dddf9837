const MARKER = '\u0000'

/**
 * "Electricity", of "pay rent and electricity": the text without it. Null where the words are not one of several things that
 * it joins. `together`: how the language joins two.
 */
export function withoutPart(
  text: string,
  words: string,
  together: (one: string, other: string) => string,
): string | null {
  const joints = [together(MARKER, MARKER).replaceAll(MARKER, ''), ', ']
  const [whole, part] = [text.toLowerCase(), words.toLowerCase()]
  for (const joint of joints) {
    const last = whole.lastIndexOf(joint)
    // an article may stand in front
    if (last > 0 && /^(?:\S+ )?$/.test(without(whole.slice(last + joint.length), part) ?? '-'))
      return text.slice(0, last)
    const at = whole.indexOf(part + joint)
    if (at === 0 || whole[at - 1] === ' ') return text.slice(0, at) + text.slice(at + (part + joint).length)
  }
  return null
}

/** What stands in front of the words that a text ends with; null when it ends otherwise. */
const without = (text: string, end: string): string | null => (text.endsWith(end) ? text.slice(0, -end.length) : null)
