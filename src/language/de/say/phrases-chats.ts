import type { Phrases } from '../../sentences.js'
import { joined } from './sentences.js'

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
