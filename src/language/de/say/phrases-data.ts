import type { Phrases } from '../../sentences.js'
import { counted, joined, quoted, reminders } from './sentences.js'

export const data: Phrases['data'] = {
  forgetFirst:
    'Alles löschen, was ich über dich weiß: Erinnerungen, Verlauf und Einstellungen? Das lässt sich nicht zurücknehmen.',
  forgotten: 'Erledigt. Ich weiß nichts mehr über dich.',
  exported: (count) =>
    `${count === 1 ? 'Hier ist deine' : 'Hier sind deine'} ${reminders(count)}: als Kalenderdatei für jeden Kalender und als JSON.`,
  exportAlone:
    'Hier lesen andere mit. Sag „exportiere meine Erinnerungen“ in einem Chat mit mir allein, dann gebe ich sie dir dort.',
  written: (name, from, to, count, parts) =>
    `Dateien kann ich hier nicht schicken, darum ist das ${name} als Text${parts > 1 ? `, in ${parts} Nachrichten` : ''}: ${count > to || from > 1 ? `${from}–${to} von ` : ''}${reminders(count)}. Kopiere ihn in eine Datei dieses Namens.`,
  offered: (count) =>
    `${count === 1 ? 'Hier ist deine' : 'Hier sind deine'} ${reminders(count)}, für jeden Kalender und als JSON. Erlaube, was du willst, dann lege ich es in dein OneDrive.`,
  fileOf: { calendar: 'Deine Erinnerungen für jeden Kalender', json: 'Deine Erinnerungen und Einstellungen, als JSON' },
  put: 'Da ist sie:',
  notPut: 'Teams hat die Datei nicht angenommen. Bitte sag noch einmal „exportiere meine Erinnerungen“.',
  fileDeclined: 'Gut, ich habe nichts abgelegt.',
  nothingToExport: 'Du hast keine Erinnerungen zum Exportieren.',
  link: (address) =>
    `Dein Kalenderlink: ${address}\nFüge ihn in Outlook, Google oder Apple Kalender als Kalender aus dem Internet hinzu. Wer ihn hat, sieht deine Erinnerungen; sag „neuer Kalenderlink“, dann gilt dieser nicht mehr.`,
  newLink: (address) =>
    `Dein neuer Kalenderlink: ${address}\nDer alte gilt nicht mehr, ersetze ihn also in deinem Kalender.`,
  linkAlone: 'Hier lesen andere mit. Sag „mein Kalenderlink“ in einem Chat mit mir allein, dann nenne ich ihn dort.',
  noLink:
    'Kalenderprogramme erreichen mich nicht: Wer mich betreibt, hat mir keine Adresse im Internet gegeben (PUBLIC_URL). Sag „exportiere meine Erinnerungen“, dann gebe ich dir eine Kalenderdatei.',
  howToImport: 'Schick mir hier eine .ics-Kalenderdatei, und ich stelle für jeden kommenden Termin eine Erinnerung.',
  imported: ({ created, changed, ended, unchanged }) => {
    const named = (count: number, isFirst: boolean) => (isFirst ? reminders(count) : `${count}`)
    const done = [
      ...(created > 0 ? [`${reminders(created)} gestellt`] : []),
      ...(changed > 0 ? [`${named(changed, created === 0)} geändert`] : []),
      ...(ended > 0 ? [`${named(ended, created + changed === 0)} entfernt`] : []),
    ]
    const same = `${counted(unchanged, 'Termin ist', 'Termine sind')} wie zuvor`
    if (done.length === 0) return `Deine Kalenderdatei bringt nichts Neues: ${same}.`
    return `Ich habe aus deiner Kalenderdatei ${joined(done)}.${unchanged > 0 ? ` ${same}.` : ''}`
  },
  leftOut: (count) => `${counted(count, 'Termin', 'Termine')} habe ich ausgelassen:`,
  leftOutFor: (names, count, why) =>
    `- ${joined([...names.map(quoted), ...(count > names.length ? [`${count - names.length} weitere`] : [])])}: ${why}`,
  untitled: 'ein Termin ohne Titel',
  whyLeftOut: {
    over: 'schon vorbei',
    cancelled: 'abgesagt',
    done: 'erledigt',
    older: 'älter als das, was ich habe',
    'no-time': 'ohne Datum',
    'unreadable-time': 'das Datum gibt es nicht, oder ich kann es nicht lesen',
    'unreadable-rule': 'die Wiederholung verstehe ich nicht',
    'unknown-zone': (name) => `in einer Zeitzone, die ich nicht kenne (${name})`,
    untitled: 'es steht nicht dabei, worum es geht',
    'cut-off': 'die Datei hört mittendrin auf',
    'no-event': 'eine Notiz oder eine Antwort, kein Termin',
    'too-often': 'das käme öfter als einmal in der Minute',
    'too-much': 'zu viele Termine, um sie mir zu merken',
  },
  tooCostly: (name) =>
    `${quoted(name)} ist mir zu viel auf einmal, darum habe ich nichts daraus gestellt. Bitte exportiere einen kürzeren Zeitraum und schick mir den.`,
  busyReading: 'Ich bin noch mit Kalenderdateien beschäftigt. Bitte schick diese in einer Minute noch einmal.',
  importedNothing: 'In der Kalenderdatei steht nichts, was noch kommt, darum habe ich nichts gestellt.',
  broken: (name) =>
    `${quoted(name)} konnte ich nicht als Kalenderdatei lesen. Bitte exportiere sie noch einmal als .ics und schick sie mir.`,
  notFetched: (name) => `${quoted(name)} habe ich von deiner App nicht bekommen. Bitte schick es noch einmal.`,
  otherFile: (name) => `Ich kann nur Kalenderdateien (.ics) lesen, und ${quoted(name)} ist keine.`,
}

export const failures: Phrases['failures'] = {
  heading: (count) =>
    count === 1 ? 'Eine Erinnerung hat dich nicht erreicht:' : `${count} Erinnerungen haben dich nicht erreicht:`,
  missed: (count) =>
    count === 1
      ? 'Während ich hier nicht dabei war, ist eine Erinnerung ausgefallen:'
      : `Während ich hier nicht dabei war, sind ${count} Erinnerungen ausgefallen:`,
  line: (name, when, why) => `${quoted(name)}, ${when}: ${why}`,
  why: (code) => {
    switch (code) {
      case 'bot-removed':
        return 'ich war aus diesem Chat entfernt worden.'
      case 'expired':
        return 'der Kanal hat sie zu lange nicht angenommen.'
      case 'blocked':
        return 'du hast den Absender blockiert.'
      default:
        return 'der Chat nimmt keine Nachrichten mehr von mir an.'
    }
  },
  sendOne: (name) => `Nochmal senden: ${name.length > 24 ? `${name.slice(0, 23)}…` : name}`,
  sentAgain: (names) => `Unterwegs: ${names.join(', ')}`,
}

export const delivery: Phrases['delivery'] = {
  reminder: (text) => `⏰ ${text}`,
  ahead: (text, relative, when) => `⏰ ${relative.charAt(0).toUpperCase()}${relative.slice(1)}: ${text} (${when})`,
  attention: (names) => joined(names.map((name) => `@${name}`)),
  everyone: 'Alle',
  asked: (when) => `Darum hast du mich ${when} gebeten.`,
  from: (who, when) => `${who} hat mich ${when} darum gebeten.`,
  late: (length, when) => `Entschuldige, das kommt ${length} zu spät: fällig war es ${when}.`,
  missed: (count) =>
    `Es war vorher schon ${count === 1 ? 'einmal' : `${count} Mal`} dran, als ich dich nicht erreichen konnte.`,
  heldSince: (when) => `Sie war für ${when} gedacht; bis jetzt war ich still.`,
  unanswered: (count) =>
    `Noch offen ${count === 1 ? 'vom letzten Mal' : `von den letzten ${count} Malen`}; „Erledigt“ gilt für alle.`,
  heldToo: (count) => `Sie war auch ${count === 1 ? 'einmal' : `${count} Mal`} dran, während ich still war.`,
  nag: (number) => `Ich frage noch einmal (${number}). Sag „erledigt“, dann höre ich auf.`,
  typed: 'Sag „erledigt“, „noch 10 Minuten“, „noch 1 Stunde“ oder „morgen“.',
  quote: (text, from) => (from ? `${from}: „${text}“` : `„${text}“`),
}

export const trouble: Phrases['trouble'] = {
  storeAway:
    'Entschuldige, ich komme gerade nicht an mein Gedächtnis und habe mir nichts davon gemerkt. Bitte sag es in einer Minute noch einmal; was du vorher gestellt hast, ist sicher.',
  partlyKept:
    'Entschuldige, mitten drin ist mir mein Gedächtnis weggeblieben. Einen Teil habe ich behalten: Sag in einer Minute „Liste“, dann siehst du, was steht.',
  questionLost:
    'Entschuldige, ich kann mir meine Frage gerade nicht merken, antworte also nicht darauf: Sag in einer Minute in einem Satz, was du möchtest.',
  broken:
    'Entschuldige, bei mir ist etwas kaputtgegangen. Bitte sag es noch einmal, oder „zeige meine Erinnerungen“, um zu sehen, was ich behalten habe.',
}

export const say: Phrases['say'] = {
  list: 'zeige meine Erinnerungen',
  undo: 'rückgängig',
  settings: 'zeige meine Einstellungen',
  clock24: '24-Stunden-Uhr',
  clock12: '12-Stunden-Uhr',
  quietHours: 'Ruhezeit 22:00 bis 7:00',
  quietHoursOff: 'keine Ruhezeit',
  quietDaysOff: 'Ruhe an freien Tagen',
  quietDaysOffNot: 'keine Ruhe an freien Tagen',
  cancel: (number) => `lösche ${number}`,
  done: (number) => `erledigt ${number}`,
  snooze: (number) => `schlummern ${number}`,
  edit: {
    time: (number) => `verschiebe ${number} auf 10:00`,
    shifted: (number) => `verschiebe ${number} um eine Stunde`,
    text: (number) => `ändere ${number} in Papa anrufen`,
    'left-out': (number) => `überspringe ${number} an weihnachten`,
    'without-days': () => 'außer sonntags',
    calm: () => 'hör auf zu nerven',
    'skip-next': (number) => `überspringe ${number}`,
    paused: (number) => `pausiere ${number}`,
    resumed: (number) => `setze ${number} fort`,
    chat: (number) => `schick ${number} an Telegram`,
  },
}
