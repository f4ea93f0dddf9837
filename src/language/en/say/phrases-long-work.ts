import { quoted } from './sentences.js'

type WorkKind = 'import' | 'export' | 'forget' | 'change'

/** Work that takes longer than anybody waits for an answer. */
export const longWork = {
  begun: (kind: WorkKind, name = ''): string => {
    switch (kind) {
      case 'import':
        return `I'm reading ${quoted(name)}. It holds a lot, so I'll write to you when it is done.`
      case 'export':
        return "I'm putting your reminders together. It is a lot, so I'll write to you when it is done."
      case 'forget':
        return "I'm deleting everything I know about you. I'll write to you when it is gone."
      case 'change':
        return "I'm on it. Those are a lot of reminders, so I'll write to you when it is done."
    }
  },
  /** The process ended in the middle of it. */
  cutOff: (kind: 'import' | 'export' | 'change', name = ''): string => {
    switch (kind) {
      case 'import':
        return `I was restarted while I read ${quoted(name)}. Please send it once more; nothing of it comes twice.`
      case 'export':
        return 'I was restarted before your file was ready. Please say “export my reminders” once more.'
      case 'change':
        return 'I was restarted in the middle of your last change. Say “list” to see what has become of it.'
    }
  },
}
