import type { Phrases } from '../../sentences.js'
import { chosen, joined, of, quoted, reminders } from './sentences.js'

export const others: Phrases['others'] = {
  somebody: 'Quelqu’un',
  someone: 'quelqu’un',
  mentionThem: (name) => `Je ne sais pas qui est ${name} ici. Mentionne cette personne avec @, s’il te plaît.`,
  several: (name, count) => `Je connais ${count} personnes du nom de ${name}. Laquelle ? Donne le nom complet.`,
  setForYou: (who, name, when) =>
    `${who} a noté un rappel pour toi : ${name}, ${when}.\nTu peux le refuser, mettre ${who} en sourdine ou bloquer ${who}.`,
  joined: (who, name) => `${who ?? 'Toi'} aussi : ${name}`,
  declined: (name) => `Refusé : ${name}`,
  toldDeclined: (who, name) => `${who} a refusé ${quoted(name)}.`,
  nothingToDecline: 'Personne n’a noté pour toi de rappel encore ouvert.',
  unknownSender: (name) => `${name} n’a noté aucun rappel pour toi.`,
  noSenders: 'Personne n’a noté de rappel pour toi.',
  related: (relation, name, cancelled) => {
    switch (relation) {
      case 'mute':
        return `Les rappels ${of(name)} restent dans ta liste et je ne te les envoie plus. Dis « réactive ${name} » pour les recevoir de nouveau.`
      case 'unmute':
        return `Tu reçois de nouveau les rappels ${of(name)}.`
      case 'block': {
        const ended =
          cancelled > 0 ? ` ${reminders(cancelled)} de sa part ${chosen(cancelled, 'prend fin', 'prennent fin')}.` : ''
        return `${name} ne peut plus noter de rappels pour toi.${ended} Dis « débloque ${name} » pour le permettre de nouveau.`
      }
      case 'unblock':
        return `${name} peut de nouveau noter des rappels pour toi.`
    }
  },
}

export const messageAction: Phrases['messageAction'] = {
  title: 'Me le rappeler',
  when: 'Quand ?',
  example: 'demain à 9h',
  submit: 'Rappelle-moi',
  untitled: 'le message',
  talkFirst: 'Dis-moi d’abord bonjour dans une discussion à nous, je pourrai alors te rappeler des choses là-bas.',
  set: (name, when) => `Je te le rappellerai : ${name}, ${when}.`,
}

/** Why nothing was changed, and what to do instead. */
export const refused: Phrases['refused'] = {
  notFound: 'Ce rappel n’existe plus, ou n’a jamais été à toi. Dis « liste » pour voir ce que tu as.',
  notYours: (name) => `${quoted(name)} est à quelqu’un d’autre, je n’y ai donc pas touché.`,
  alreadyDone: (name) => `${quoted(name)} est déjà fait.`,
  alreadyCancelled: (name) => `${quoted(name)} est déjà supprimé.`,
  alreadyPast: (when) => `${when}, c’est déjà passé.`,
  neverHappens: 'Cela n’arrive jamais à partir de maintenant. Essaie un autre moment.',
  limitReached: (what, limit) => {
    switch (what) {
      case 'reminders':
        return `Tu as ${limit} rappels, c’est tout ce que je peux garder pour une personne. Supprimes-en quelques-uns et réessaie.`
      case 'in-conversation':
        return `Il y a ${limit} rappels dans cette discussion, c’est tout ce que je peux garder pour une seule. Supprimes-en quelques-uns, ou note les tiens dans une discussion avec moi seul.`
      case 'per-minute':
        return 'Ça fait beaucoup d’un coup. Laisse-moi une minute, puis réessaie.'
      case 'links':
        return `Je peux relier ${limit} conversations au plus. Dis « unlink » dans une dont tu n’as plus besoin.`
      case 'per-day':
        return `Ce serait plus de ${limit} fois par jour. Essaie un intervalle plus long.`
      case 'audience':
        return `Je peux mentionner ${limit} personnes au plus dans un rappel.`
    }
  },
  blocked: (name) => `${name ?? 'Cette personne'} ne veut pas de rappels de toi, je n’en ai donc pas noté.`,
  unreachable: (name) =>
    `Je ne peux pas encore écrire à ${name ?? 'cette personne'} : il faut d’abord me dire bonjour dans une discussion à part.`,
  notRepeating: (name) =>
    `${quoted(name)} ne vient qu’une fois. Dis plutôt « déplace-le à vendredi » ou « supprime-le ».`,
  notPaused: (name) => `${quoted(name)} n’est pas en pause.`,
  cameSince: (name) => `${quoted(name)} est venu entre-temps, je ne l’ai donc pas renvoyé.`,
  stillComes: (name) => `${quoted(name)} doit encore venir, il n’y a donc rien à renvoyer.`,
  unreadableRule: 'Je ne sais pas lire comment cela se répète. Dis-le avec des mots, comme « un mardi sur deux à 9h ».',
  alreadyThere: (name) => `${quoted(name)} est déjà dans ta liste.`,
  alreadyIn: (name) => `Tu reçois déjà ${quoted(name)}.`,
  yourOwn: (name) => `${quoted(name)} est à toi. Dis « supprime-le » pour ne plus l’avoir.`,
  yourself: 'Ce serait toi-même.',
  nothingToUndo: 'Il n’y a rien à annuler : je peux revenir sur ce que tu as fait ici ces dix dernières minutes.',
  changedSince: (name) => `${quoted(name)} a changé depuis, je l’ai donc laissé tel quel.`,
  goneSince: 'Cela a changé depuis, je l’ai donc laissé tel quel.',
  oldButton: 'Ce bouton ne marche plus. Dis ce que tu veux avec des mots, je comprendrai.',
}

export const delivery: Phrases['delivery'] = {
  reminder: (text) => `⏰ ${text}`,
  ahead: (text, relative, when) => `⏰ ${relative} : ${text} (${when})`,
  attention: (names) => joined(names.map((name) => `@${name}`)),
  everyone: 'Tout le monde',
  asked: (when) => `Tu me l’as demandé ${when}.`,
  from: (who, when) => `${who} me l’a demandé ${when}.`,
  late: (length, when) => `Désolé, j’ai ${length} de retard : c’était prévu ${when}.`,
  missed: (count) =>
    `C’est aussi venu ${chosen(count, 'une fois', `${count} fois`)} avant, pendant que je ne pouvais pas te joindre.`,
  heldSince: (when) => `C’était prévu ${when} ; je suis resté calme jusqu’à maintenant.`,
  unanswered: (count) =>
    `Encore ouvert ${chosen(count, 'depuis la dernière fois', `depuis les ${count} dernières fois`)} ; « Fait » vaut pour toutes.`,
  heldToo: (count) => `C’est aussi venu ${chosen(count, 'une fois', `${count} fois`)} pendant que je restais calme.`,
  nag: (number) => `J’insiste (${number}). Dis « fait » et j’arrête.`,
  typed: 'Dis « fait », « reporte de 10 minutes », « reporte d’une heure » ou « demain ».',
  quote: (text, from) => (from ? `${from} : « ${text} »` : `« ${text} »`),
}

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
