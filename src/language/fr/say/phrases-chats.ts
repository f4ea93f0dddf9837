import type { Phrases } from '../../sentences.js'
import { chosen, joined } from './sentences.js'

export const chats: Phrases['chats'] = {
  code: (code, others) =>
    [
      'Dis ceci dans ton autre conversation avec moi, d’ici dix minutes :',
      `link ${code}`,
      'Les deux ne seront plus qu’une liste. Ne donne le code à personne d’autre : celui qui le dit voit tes rappels.',
      ...(others.length > 0 ? [`Déjà reliés à cette conversation : ${joined(others)}.`] : []),
    ].join('\n'),
  alone: 'D’autres lisent ici. Dis « link » dans une conversation avec moi seul, et je te donne un code là-bas.',
  codeSeen:
    'D’autres peuvent lire ce code ici, il ne vaut donc plus. Dis « link » dans une conversation avec moi seul.',
  linked: (others) =>
    `${joined(['Cette conversation', ...others])} ne sont plus qu’une liste. Chaque rappel vient là où il a été créé. « Unlink » les sépare.\nLe fuseau horaire, les heures calmes et les autres réglages valent partout.`,
  toldLinked: (chat) =>
    `Cette conversation et ${chat} ne sont plus qu’une liste, car le code y a été dit. Si ce n’était pas toi, dis tout de suite « unlink ».`,
  noSuchCode: 'Ce code n’est pas de moi, ou il a plus de dix minutes. Dis « link » dans ton autre conversation.',
  ownCode: 'C’est le code de cette conversation même. Dis-le dans l’autre.',
  tooMany: (when) => `Cela faisait trop de codes qui n’allaient pas. Réessaie ${when}.`,
  parted: (others) => `Séparés : cette conversation a de nouveau sa propre liste, et ${joined(others)} aussi.`,
  toldParted: (chat) => `Séparés : ${chat} a de nouveau sa propre liste.`,
  notLinked: 'Cette conversation n’est reliée à aucune autre. Dis « link » pour un code, et dis-le dans l’autre.',
  noSuchChat: (chat) => `Je ne te connais pas de conversation ${chat}. Dis « link » ici, et là-bas le code reçu.`,
  sent: (names, chat) =>
    `${chosen(names.length, 'Ce rappel vient', 'Ces rappels viennent')} désormais sur ${chat} : ${names.join(', ')}`,
  sentHere: (names) =>
    `${chosen(names.length, 'Ce rappel vient', 'Ces rappels viennent')} désormais ici : ${names.join(', ')}`,
  on: (chat) => `sur ${chat}`,
  setThere: (name, chat) => `Je te le rappellerai sur ${chat} : ${name}`,
  diverted: (chat) => `${chat} ne l’a pas accepté de moi, il vient donc ici.`,
  othersKeep: (others) =>
    `${joined(others)} ${chosen(others.length, 'garde encore les siens', 'gardent encore les leurs')} ; dis-le là-bas aussi.`,
}
