import type { Token } from './tokens.js'

/** Whether grammar need look at a token at all: most words of a message are no part of a time. */
export const starterTest =
  (isStarter: (word: string) => boolean, marks: string) =>
  ({ kind, text }: Token): boolean => {
    switch (kind) {
      case 'number':
        return true
      case 'word':
        return isStarter(text)
      case 'mark':
        return marks.includes(text)
      case 'opaque':
        return false
    }
  }
