import type { Phrases } from '../../sentences.js'
import { quoted } from './sentences.js'

export const longWork: Phrases['longWork'] = {
  begun: (kind, name = '') => {
    switch (kind) {
      case 'import':
        return `Ich lese ${quoted(name)}. Darin steht viel, darum schreibe ich dir, sobald ich fertig bin.`
      case 'export':
        return 'Ich stelle deine Erinnerungen zusammen. Es sind viele, darum schreibe ich dir, sobald ich fertig bin.'
      case 'forget':
        return 'Ich lösche alles, was ich über dich weiß, und schreibe dir, sobald es weg ist.'
      case 'change':
        return 'Ich bin dabei. Das sind viele Erinnerungen, darum schreibe ich dir, sobald ich fertig bin.'
    }
  },
  cutOff: (kind, name = '') => {
    switch (kind) {
      case 'import':
        return `Ich wurde neu gestartet, während ich ${quoted(name)} las. Bitte schick es noch einmal; nichts davon kommt doppelt.`
      case 'export':
        return 'Ich wurde neu gestartet, bevor deine Datei fertig war. Bitte sag noch einmal „exportiere meine Erinnerungen“.'
      case 'change':
        return 'Ich wurde mitten in deiner letzten Änderung neu gestartet. Sag „Liste“, dann siehst du, was daraus geworden ist.'
    }
  },
}
