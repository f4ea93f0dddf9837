import type { Phrases } from '../../sentences.js'
import { quoted, reminders } from './sentences.js'

export const others: Phrases['others'] = {
  somebody: 'Jemand',
  someone: 'jemand',
  mentionThem: (name) => `Ich weiß nicht, wer ${name} hier ist. Bitte erwähne die Person mit @.`,
  several: (name, count) => `Ich kenne ${count} Leute namens ${name}. Wen meinst du? Nimm den vollen Namen.`,
  setForYou: (who, name, when) =>
    `${who} hat dir eine Erinnerung gestellt: ${name}, ${when}.\nDu kannst sie ablehnen, ${who} stummschalten oder blockieren.`,
  joined: (who, name) => `${who ?? 'Du'} auch: ${name}`,
  declined: (name) => `Abgelehnt: ${name}`,
  toldDeclined: (who, name) => `${who} hat ${quoted(name)} abgelehnt.`,
  nothingToDecline: 'Niemand hat dir eine Erinnerung gestellt, die noch offen ist.',
  unknownSender: (name) => `${name} hat dir keine Erinnerung gestellt.`,
  noSenders: 'Niemand hat dir eine Erinnerung gestellt.',
  related: (relation, name, cancelled) => {
    switch (relation) {
      case 'mute':
        return `Erinnerungen von ${name} stehen nur noch in deiner Liste, ich schicke sie dir nicht. Mit „${name} nicht mehr stummschalten“ hörst du sie wieder.`
      case 'unmute':
        return `Du bekommst wieder Erinnerungen von ${name}.`
      case 'block': {
        const ended = cancelled > 0 ? ` ${reminders(cancelled)} ${cancelled === 1 ? 'ist' : 'sind'} damit beendet.` : ''
        return `${name} kann dir keine Erinnerungen mehr stellen.${ended} Mit „${name} entsperren“ erlaubst du es wieder.`
      }
      case 'unblock':
        return `${name} kann dir wieder Erinnerungen stellen.`
    }
  },
}

export const messageAction: Phrases['messageAction'] = {
  title: 'Daran erinnern',
  when: 'Wann?',
  example: 'morgen um 9',
  submit: 'Erinnere mich',
  untitled: 'die Nachricht',
  talkFirst: 'Sag mir erst in einem eigenen Chat hallo, dann kann ich dich dort erinnern.',
  set: (name, when) => `Ich erinnere dich: ${name}, ${when}.`,
}

/** Why nothing was changed, and what to do instead. */
export const refused: Phrases['refused'] = {
  notFound: 'Die Erinnerung ist weg oder war nie deine. Sag „Liste“, um zu sehen, was du hast.',
  notYours: (name) => `${quoted(name)} gehört jemand anderem, darum habe ich nichts daran geändert.`,
  alreadyDone: (name) => `${quoted(name)} ist schon erledigt.`,
  alreadyCancelled: (name) => `${quoted(name)} ist schon gelöscht.`,
  alreadyPast: (when) => `${when} ist schon vorbei.`,
  neverHappens: 'Das kommt von jetzt an nie vor. Versuch eine andere Zeit.',
  limitReached: (what, limit) => {
    switch (what) {
      case 'reminders':
        return `Du hast ${limit} Erinnerungen, mehr kann ich für eine Person nicht behalten. Lösche ein paar und versuch es noch einmal.`
      case 'in-conversation':
        return `In dieser Unterhaltung gibt es ${limit} Erinnerungen, mehr kann ich hier nicht behalten. Lösche ein paar, oder stell deine im Chat mit mir allein.`
      case 'per-minute':
        return 'Das war viel auf einmal. Gib mir eine Minute, dann versuch es noch einmal.'
      case 'links':
        return `Ich kann höchstens ${limit} Chats verknüpfen. Sag „trennen“ in einem, den du nicht mehr brauchst.`
      case 'per-day':
        return `Das wäre öfter als ${limit} Mal am Tag. Versuch einen größeren Abstand.`
      case 'audience':
        return `In einer Erinnerung kann ich höchstens ${limit} Leute erwähnen.`
    }
  },
  blocked: (name) => `${name ?? 'Diese Person'} möchte keine Erinnerungen von dir, darum habe ich keine gestellt.`,
  unreachable: (name) =>
    `Ich kann ${name ?? 'der Person'} noch nicht schreiben: sie muss mir erst in einem eigenen Chat hallo sagen.`,
  notRepeating: (name) =>
    `${quoted(name)} kommt nur einmal. Sag stattdessen „verschiebe es auf Freitag“ oder „lösche es“.`,
  notPaused: (name) => `${quoted(name)} ist nicht pausiert.`,
  cameSince: (name) => `${quoted(name)} ist inzwischen gekommen, darum habe ich es nicht noch einmal gesendet.`,
  stillComes: (name) => `${quoted(name)} kommt erst noch, es gibt also nichts noch einmal zu senden.`,
  unreadableRule:
    'Ich kann nicht lesen, wie sich das wiederholt. Sag es in Worten, etwa „jeden zweiten Dienstag um 9“.',
  alreadyThere: (name) => `${quoted(name)} steht schon in deiner Liste.`,
  alreadyIn: (name) => `${quoted(name)} bekommst du schon.`,
  yourOwn: (name) => `${quoted(name)} ist deine eigene. Mit „lösche es“ bist du sie los.`,
  yourself: 'Das wärst du selbst.',
  nothingToUndo:
    'Es gibt nichts zurückzunehmen: ich kann rückgängig machen, was du hier in den letzten zehn Minuten getan hast.',
  changedSince: (name) => `${quoted(name)} hat sich seitdem geändert, darum bleibt es, wie es ist.`,
  goneSince: 'Das hat sich seitdem geändert, darum bleibt es, wie es ist.',
  oldButton: 'Der Knopf geht nicht mehr. Sag in Worten, was du willst, ich verstehe es.',
}
