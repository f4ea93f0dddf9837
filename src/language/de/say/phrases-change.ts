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

const SHOWN = 10

export const cancel: Phrases['cancel'] = {
  all: (count) => (count === 1 ? 'Deine eine Erinnerung löschen?' : `Alle ${count} Erinnerungen löschen?`),
  done: (names) => {
    if (names.length === 1) return `Gelöscht: ${names[0]}`
    return names.length <= SHOWN ? `${names.length} gelöscht: ${joined(names)}` : `${reminders(names.length)} gelöscht.`
  },
  told: (who, name) => `${who} hat die Erinnerung ${quoted(name)} gelöscht.`,
}

export const done: Phrases['done'] = {
  said: (name) => `Erledigt: ${name} ✓`,
  by: (who, name) => `Erledigt von ${who}: ${name} ✓`,
  next: (when) => `Kommt wieder: ${when}.`,
  already: (name, when) => `Das ist schon erledigt. ${quoted(name)} kommt wieder ${when}.`,
  seriesOver: 'Das war die letzte.',
  noneOpen: 'Gerade wartet nichts auf dich.',
  told: (who, name) => `${who} hat ${quoted(name)} erledigt.`,
}

export const snooze: Phrases['snooze'] = {
  until: (name, when) => `Verschoben auf ${when}: ${name}`,
  by: (who, name, when) => `${who} hat es auf ${when} verschoben: ${name}`,
  seriesStays: 'Nur diese wandert; die anderen kommen wie gewohnt.',
  already: (name, when) => `Schon verschoben: ${name}, ${when}.`,
  told: (who, name, when) => `${who} hat ${quoted(name)} auf ${when} verschoben.`,
}

export const edit: Phrases['edit'] = {
  moved: (name) => `Verschoben: ${name}`,
  renamed: (from, to) => `${quoted(from)} heißt jetzt: ${to}`,
  stillAt: (when) => `Kommt: ${when}.`,
  skipped: (name, when) => `${when} lasse ich aus: ${name}`,
  nextIs: (when) => `Nächstes Mal: ${when}.`,
  over: 'Das war die letzte, sie ist damit zu Ende.',
  paused: (name) => `Pausiert, bis du „weiter“ sagst: ${name}`,
  pausedUntil: (name, when) => `Pausiert: ${name}. Kommt wieder: ${when}.`,
  resumed: (name) => `Geht weiter: ${name}`,
  toldMoved: (who, name, when) => `${who} hat ${quoted(name)} auf ${when} verschoben.`,
  toldRenamed: (who, from, to) => `${who} hat ${quoted(from)} in ${quoted(to)} geändert.`,
}

export const undo: Phrases['undo'] = {
  done: 'Zurückgenommen.',
  settings: 'Deine Einstellungen sind wieder wie vorher.',
  create: (name) => `Zurückgenommen, ich erinnere dich nicht: ${name}`,
  import: (count) => `Zurückgenommen, ${reminders(count)} aus dem Kalender ${count === 1 ? 'ist' : 'sind'} wieder weg.`,
  several: (count) => `Zurückgenommen, ${reminders(count)} ${count === 1 ? 'ist' : 'sind'} wie vorher.`,
  one: (name, when) => `Zurückgenommen: ${name}, ${when}.`,
  back: (name) => `Zurückgenommen: ${name}`,
  notThatOne: 'Das ist nicht mehr deine letzte Änderung. Sag „rückgängig“, um die letzte zurückzunehmen.',
}
