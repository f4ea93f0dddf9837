import type { AboutPages } from '../../language.js'

export const about: AboutPages = {
  privacy: {
    title: 'Datenschutz',
    paragraphs: [
      'Der Bot behält, was er zum Erinnern braucht: Worte und Zeiten deiner Erinnerungen, deinen Namen und deine Kennung in diesem Chat, Zeitzone, Sprache und andere Einstellungen, und wohin er dir schreibt. Von Nachrichten, die nichts setzen, behält er nichts.',
      'Alles liegt an einer Stelle bei denen, die diesen Bot betreiben, und geht an niemanden sonst. Eine Erinnerung geht durch die App, in der du darum gebeten hast; für den Weg gelten deren Bedingungen. Protokolle enthalten keine Worte und keine Namen.',
      '„Exportiere meine Erinnerungen“ gibt dir alles, „lösche alles über mich“ löscht es sofort. Was erledigt oder gelöscht ist, verschwindet nach einer Weile von selbst.',
      'Fragen beantwortet, wer den Bot für dich installiert hat: deine Administration, oder wer ihn betreibt.',
    ],
  },
  terms: {
    title: 'Nutzungsbedingungen',
    paragraphs: [
      'Nutze den Bot für Erinnerungen, deine eigenen und die, die andere von dir möchten. Belästige damit niemanden; wer von jemandem Erinnerungen bekommt, kann ihn stummschalten oder blockieren.',
      'Der Bot tut sein Bestes, pünktlich zu kommen, und sagt, wenn er zu spät ist; er kann aber nicht kommen, solange er, seine Maschine oder deine App nicht läuft. Vertrau ihm weder Gesundheit noch Sicherheit an.',
      'Die Software ist frei unter der MIT-Lizenz, ohne Gewähr. Wer diesen Bot betreibt, kann eigene Bedingungen haben.',
    ],
  },
}
