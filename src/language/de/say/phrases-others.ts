import type { Phrases } from '../../sentences.js'
import { joined, quoted, reminders } from './sentences.js'

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

export const chats: Phrases['chats'] = {
  code: (code, others) =>
    [
      'Sag das binnen zehn Minuten in deinem anderen Chat mit mir:',
      `code ${code}`,
      'Dann sind beide eine Liste. Verrate den Code sonst niemandem: Wer ihn sagt, sieht deine Erinnerungen.',
      ...(others.length > 0 ? [`Schon mit diesem Chat verknüpft: ${joined(others)}.`] : []),
    ].join('\n'),
  alone: 'Hier lesen andere mit. Sag „verknüpfe“ in einem Chat mit mir allein, dann gebe ich dir dort einen Code.',
  codeSeen:
    'Den Code können hier andere lesen, darum gilt er nicht mehr. Sag „verknüpfe“ in einem Chat mit mir allein.',
  linked: (others) =>
    `Dieser Chat und ${joined(others)} sind jetzt eine Liste. Jede Erinnerung kommt dort, wo sie gestellt wurde; mit „erinnere mich auf ${others[0]} …“ oder „schick 2 an ${others[0]}“ kommt sie dort. „Trennen“ trennt sie.\nZeitzone, Ruhezeit und andere Einstellungen gelten in allen.`,
  toldLinked: (chat) =>
    `Dieser Chat und ${chat} sind jetzt eine Liste, denn dort wurde der Code gesagt. Warst du das nicht, sag sofort „trennen“.`,
  noSuchCode: 'Das ist kein Code von mir, oder er ist älter als zehn Minuten. Sag im anderen Chat „verknüpfe“.',
  ownCode: 'Das ist der Code genau dieses Chats. Sag ihn in deinem anderen Chat mit mir.',
  tooMany: (when) => `Das waren zu viele Codes, die nicht passten. Versuch es ${when} wieder.`,
  parted: (others) => `Getrennt: Dieser Chat hat wieder seine eigene Liste, ${joined(others)} ebenso.`,
  toldParted: (chat) => `Getrennt: ${chat} hat wieder eine eigene Liste.`,
  notLinked:
    'Dieser Chat ist mit keinem anderen verknüpft. Sag „verknüpfe“, dann bekommst du einen Code für den anderen.',
  noSuchChat: (chat) => `Ich kenne keinen ${chat}-Chat von dir. Sag hier „verknüpfe“ und den Code dann dort.`,
  sent: (names, chat) => `${names.length === 1 ? 'Das kommt' : 'Die kommen'} ab jetzt auf ${chat}: ${names.join(', ')}`,
  sentHere: (names) => `${names.length === 1 ? 'Das kommt' : 'Die kommen'} ab jetzt hier: ${names.join(', ')}`,
  on: (chat) => `auf ${chat}`,
  setThere: (name, chat) => `Ich erinnere dich auf ${chat}: ${name}`,
  diverted: (chat) => `${chat} hat das nicht von mir angenommen, darum kommt es hier.`,
  othersKeep: (others) =>
    `${joined(others)} ${others.length === 1 ? 'hat' : 'haben'} noch die eigenen; sag es auch dort.`,
}

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
