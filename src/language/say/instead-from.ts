/** The words that link what is said to what it is about, and whether a last word is the verb of all. */
interface Links {
  links: ReadonlySet<string>
  isVerb?(word: string): boolean
  /** Behind these stands who or what it is with. */
  beside?: ReadonlySet<string>
}

/** "Tea" of "breakfast with coffee", "lawyer" of "the call with the accountant": the last word, behind what says with whom or what. */
function insteadBeside(was: string, text: string, { beside }: Links): string | null {
  const words = was.split(/\s+/)
  const right = text.trim().split(/\s+/)
  const at = words.findLastIndex((word) => beside?.has(word.toLowerCase()))
  const isOne = at > 0 && words.length - at <= 3 && right.length <= words.length - at - 1
  return isOne ? [...words.slice(0, words.length - right.length), ...right].join(' ') : null
}

/**
 * A correction that begins with a link, as "for Tom" does: it takes the place of what stands behind the same link, up to the
 * next one, or comes behind it all. A verb at the end stays there. Null where it begins otherwise.
 */
export function insteadFrom(was: string, text: string, linking: Links): string | null {
  const { links, isVerb } = linking
  const isLink = (word: string): boolean => links.has(word.toLowerCase())
  const [link = '', ...right] = text.trim().split(/\s+/)
  if (right.length === 0 || !isLink(link)) return insteadBeside(was, text, linking)
  const words = was.split(/\s+/)
  const last = words.at(-1)
  const verb = last !== undefined && isVerb?.(last) && !isVerb(right.at(-1) ?? '') ? words.splice(-1) : []
  const at = words.findLastIndex((word) => word.toLowerCase() === link.toLowerCase())
  const next = words.findIndex((word, i) => i > at + 1 && isLink(word))
  const [before, behind] = at < 0 ? [words, []] : [words.slice(0, at), next < 0 ? [] : words.slice(next)]
  return [...before, text, ...behind, ...verb].join(' ')
}
