/** As many as anybody goes back. */
const KEPT = 100

/** What the person said before comes back into the empty field with the arrow up, and goes again with the arrow down. */
export const openRecall = (field: HTMLTextAreaElement, write: (text: string) => void) => {
  let said: string[] = []
  /** Where in `said` the field is; its length when it holds nothing recalled. */
  let at = 0
  const show = (index: number) => {
    at = index
    write(said[at] ?? '')
    field.setSelectionRange(field.value.length, field.value.length)
  }
  const say = (text: string) => {
    if (said.at(-1) !== text) said = [...said, text].slice(-KEPT)
    at = said.length
  }
  return {
    begin: (texts: string[]) => {
      said = []
      for (const text of texts) say(text)
    },
    say,
    /** The field is the person's own again. */
    typed: () => {
      at = said.length
    },
    /** @returns true when the key was one of these. */
    took: (event: KeyboardEvent): boolean => {
      const isRecalled = at < said.length
      const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey
      if (!isPlain || (field.value !== '' && !isRecalled)) return false
      if (event.key === 'ArrowUp' && at > 0) show(at - 1)
      else if (event.key === 'ArrowDown' && isRecalled) show(at + 1)
      else return false
      event.preventDefault()
      return true
    },
  }
}
