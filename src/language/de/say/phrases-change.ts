import { insteadFrom } from '../../say/instead-from.js'
import type { Phrases } from '../../sentences.js'
import { joined, quoted, reminders } from './sentences.js'

export const buttons: Phrases['buttons'] = {
  undo: 'Rückgängig',
  moveTo: (zone) => `Zu ${zone} wechseln`,
  follow: 'Neue Zeit nehmen',
  changeTime: 'Zeit ändern',
  changeText: 'Text ändern',
  done: 'Erledigt',
  snooze10: '10 Min. später',
  snoozeHour: '1 Std. später',
  snoozeTomorrow: 'Morgen',
  snoozeChoose: 'Zeit wählen',
  cancel: 'Löschen',
  resume: 'Fortsetzen',
  sendAgain: 'Nochmal senden',
  join: 'Ich auch',
  decline: 'Ablehnen',
  mute: 'Stummschalten',
  block: 'Blockieren',
  more: 'Mehr',
  back: 'Zurück',
  all: 'Alle zeigen',
  yes: 'Ja',
  no: 'Nein',
  changeZone: 'Zeitzone ändern',
  clock12: '12-Stunden-Uhr',
  clock24: '24-Stunden-Uhr',
  quietHours: (from, to) => `Ruhe ${from}–${to}`,
  quietHoursOff: 'Keine Ruhezeit',
  quietDaysOff: 'Ruhe an freien Tagen',
  quietDaysOffNot: 'Keine Ruhe an freien Tagen',
  asJson: 'Als JSON',
  evenAtNight: 'Auch nachts',
  evenOnDayOff: 'Auch an freien Tagen',
}

/** „nein, für Tom“ zu „Geschenk für Tim“ */
const LINKS = new Set(
  'für mit von zu zum zur bei beim in im ins an am ans auf nach aus vor über unter wegen'.split(' '),
)
const BESIDE = new Set(['mit', 'bei'])

const isVerb = (word: string): boolean => /^\p{Ll}+(?:en|eln|ern)$/u.test(word)

const SHOWN = 10

export const cancel: Phrases['cancel'] = {
  seriesGoOn: 'Was sich wiederholt, kommt danach wie gewohnt.',
  these: (names) => {
    if (names.length > SHOWN)
      return `Alle ${names.length} löschen: ${names.slice(0, SHOWN).join(', ')} und ${names.length - SHOWN} weitere?`
    return names.length === 2 ? `Beide löschen: ${joined(names)}?` : `Alle ${names.length} löschen: ${joined(names)}?`
  },
  all: (count) => (count === 1 ? 'Deine eine Erinnerung löschen?' : `Alle ${count} Erinnerungen löschen?`),
  messageGone: (name, when) => `Du hast deine Nachricht gelöscht. Soll ${quoted(name)} auch weg? Es kommt ${when}.`,
  done: (names) => (names.length <= SHOWN ? `Gelöscht: ${joined(names)}` : `${reminders(names.length)} gelöscht.`),
  told: (who, name) => `${who} hat die Erinnerung ${quoted(name)} gelöscht.`,
}

export const done: Phrases['done'] = {
  several: (names) =>
    names.length <= SHOWN ? `Erledigt: ${joined(names)} ✓` : `${reminders(names.length)} erledigt ✓`,
  said: (name) => `Erledigt: ${name} ✓`,
  by: (who, name) => `Erledigt von ${who}: ${name} ✓`,
  next: (when) => `Kommt wieder: ${when}.`,
  already: (name, when) => `Das ist schon erledigt. ${quoted(name)} kommt wieder ${when}.`,
  seriesOver: 'Das war die letzte.',
  noneOpen: 'Gerade wartet nichts auf dich.',
  maybe: 'Prima! Ist damit eine deiner Erinnerungen erledigt?',
  ofNone: 'Danke fürs Bescheidsagen. Dazu gibt es keine Erinnerung von dir, also bleibt alles, wie es ist.',
  told: (who, name) => `${who} hat ${quoted(name)} erledigt.`,
}

export const snooze: Phrases['snooze'] = {
  until: (name, when) => `Verschoben auf ${when}: ${name}`,
  several: (names, when) =>
    names.length <= SHOWN
      ? `Verschoben auf ${when}: ${joined(names)}`
      : `${reminders(names.length)} verschoben auf ${when}.`,
  by: (who, name, when) => `${who} hat es auf ${when} verschoben: ${name}`,
  nothingCame: 'Es ist nichts gekommen, das schlummern könnte.',
  notCome: (name, when) =>
    `${quoted(name)} ist noch nicht gekommen, da gibt es nichts zu schlummern: es kommt ${when}. Mit „verschieb es auf …“ änderst du das.`,
  othersStay: (when) => `Die anderen Tage bleiben: ${when}.`,
  seriesStays: 'Nur diese wandert; die anderen kommen wie gewohnt.',
  already: (name, when) => `Schon verschoben: ${name}, ${when}.`,
  told: (who, name, when) => `${who} hat ${quoted(name)} auf ${when} verschoben.`,
}

export const edit: Phrases['edit'] = {
  moved: (name) => `Verschoben: ${name}`,
  changed: (name) => `Geändert: ${name}`,
  movedSeveral: (count) => `${reminders(count)} verschoben:`,
  further: (count) => `und ${count} weitere`,
  movedOne: (name, when) => `${name}: ${when}`,
  notMoved: (name) => `${quoted(name)} bleibt: diese Zeit passt nicht dazu.`,
  stillComes: (name, when) => `${quoted(name)} kommt ${when}.`,
  onlyAt: (name, when) => `Vorher kommt nichts mehr. ${quoted(name)} kommt ${when}.`,
  noLeads: (name, when) => `Vorher kommt nichts: ${quoted(name)} kommt nur ${when}.`,
  asMessageSays: 'Geändert, wie deine Nachricht jetzt lautet.',
  messageUnclear: (name, when) =>
    `Aus deiner geänderten Nachricht lese ich keine Zeit, also kommt ${quoted(name)} weiterhin ${when}.`,
  whatIsWrong: (name, when) =>
    `Was stimmt nicht an ${quoted(name)}, ${when}? Sag die richtige Zeit oder die richtigen Worte.`,
  nothingToCorrect: 'Ich habe gerade nichts gesetzt oder geändert, worum es gehen könnte. „Liste“ zeigt, was da ist.',
  insteadOf: (was, text) => {
    const [, topic] = /^(?:an|ans|wegen) (?:(?:das|den|die|dem|der) )?(.+)$/is.exec(text) ?? []
    // „an das Boot“ zu „Auto“, das kein Tun war
    if (topic !== undefined && !/\b(?:an|wegen)\b/i.test(was) && !isVerb(was.split(/\s+/).at(-1) ?? '')) return topic
    const linked = insteadFrom(was, text, { links: LINKS, beside: BESIDE, isVerb })
    if (linked !== null) return linked
    const [, verb] = /\s(\p{Ll}+(?:en|eln|ern))$/u.exec(was) ?? []
    return verb !== undefined && !/\s\p{Ll}+(?:en|eln|ern)$/u.test(text)
      ? `${text} ${verb}`
      : text.replace(/^(?:den|dem|der|die|das) (?=\S)/i, '')
  },
  together: (was, text) => `${was} und ${text}`,
  renamed: (from, to) => `Aus ${quoted(from)} wird ${quoted(to)}.`,
  stillAt: (when) => `Es bleibt bei ${when}.`,
  calm: (name, when) => `Sie kommt einmal und ich frage nicht nach: ${name}, ${when}.`,
  calmFired: (name) => `Ich frage nicht mehr nach: ${name}. Sie bleibt offen, bis du „erledigt“ sagst.`,
  leftOut: (names, when) => `Fällt ${when} aus: ${joined(names)}`,
  cannotDropDays: 'Wochentage kann ich nur auslassen, wenn etwas täglich oder an Wochentagen kommt.',
  nothingThen: (when) => `Davon kommt ${when} ohnehin nichts.`,
  held: (names, when) =>
    names.length > SHOWN
      ? `Ruhe bis ${when}: ${names.length} Erinnerungen warten.`
      : `Ruhe bis ${when}: ${joined(names)}`,
  nothingBefore: (when) => `Vor ${when} kommt ohnehin nichts.`,
  repeatsNoMore: 'Sie wiederholt sich nicht mehr.',
  skipped: (name, when) => `${when} lasse ich aus: ${name}`,
  nextIs: (when) => `Nächstes Mal: ${when}.`,
  over: 'Das war die letzte, sie ist damit zu Ende.',
  manyPaused: (count) => `Pausiert, bis du „fortsetzen“ sagst: ${reminders(count)}`,
  manyResumed: (count) => `${count === 1 ? 'Es kommt' : 'Es kommen'} wieder: ${reminders(count)}`,
  asTheyAre: (count) =>
    `${count} ${count === 1 ? 'bleibt, wie sie ist' : 'bleiben, wie sie sind'}: Nur was sich wiederholt, lässt sich pausieren und fortsetzen.`,
  stillPaused: (name) =>
    `${quoted(name)} ist pausiert, ich habe nichts geändert. Sag „fortsetzen“, dann kommt es wieder.`,
  paused: (name) => `Pausiert, bis du „fortsetzen“ sagst: ${name}`,
  pausedUntil: (name, when) => `Pausiert: ${name}. Kommt wieder: ${when}.`,
  resumed: (name) => `Geht weiter: ${name}`,
  toldMoved: (who, name, when) => `${who} hat ${quoted(name)} auf ${when} verschoben.`,
  toldRenamed: (who, from, to) => `${who} hat ${quoted(from)} in ${quoted(to)} geändert.`,
}

/** What was done, as it is said behind a name. */
const DONE = {
  create: 'gesetzt',
  cancel: 'gelöscht',
  edit: 'geändert',
  snooze: 'aufgeschoben',
  done: 'erledigt',
  settings: 'Einstellungen',
  import: 'importiert',
}

export const undo: Phrases['undo'] = {
  done: 'Zurückgenommen.',
  settings: 'Deine Einstellungen sind wieder wie vorher.',
  create: (name) => `Zurückgenommen, ich erinnere dich nicht: ${name}`,
  createdMany: (names) => `Zurückgenommen, ich erinnere dich an nichts davon: ${joined(names)}`,
  import: (count, others) =>
    `Zurückgenommen, ${reminders(count)} aus dem Kalender ${count === 1 ? 'ist' : 'sind'} wieder weg${others === 0 ? '' : `, ${others} weitere ${others === 1 ? 'ist' : 'sind'} wie vorher`}.`,
  several: (names) =>
    names.length <= SHOWN
      ? `Zurückgenommen, alles wie vorher: ${joined(names)}`
      : `Zurückgenommen, ${reminders(names.length)} ${names.length === 1 ? 'ist' : 'sind'} wie vorher.`,
  one: (name, when) => `Zurückgenommen: ${name}, ${when}.`,
  back: (name) => `Zurückgenommen: ${name}`,
  notThatOne: 'Das ist nicht mehr deine letzte Änderung. Sag „rückgängig“, um die letzte zurückzunehmen.',
  older: (deed, names) =>
    `Deine letzte Nachricht hat nichts geändert. Die Änderung davor: ${names.length === 0 ? DONE[deed] : `${names.length > SHOWN ? reminders(names.length) : joined(names)} (${DONE[deed]})`}. Sag noch einmal „rückgängig“, um sie zurückzunehmen.`,
}
