import type { Phrases } from '../../sentences.js'
import { quoted } from './sentences.js'

/** Work that takes longer than anybody waits for an answer. */
export const longWork: Phrases['longWork'] = {
  begun: (kind, name = '') => {
    switch (kind) {
      case 'import':
        return `Je lis ${quoted(name)}. C’est long, je t’écris dès que c’est fini.`
      case 'export':
        return 'Je rassemble tes rappels. Il y en a beaucoup, je t’écris dès que c’est fini.'
      case 'forget':
        return 'Je supprime tout ce que je sais de toi. Je t’écris dès que c’est parti.'
      case 'change':
        return 'Je m’en occupe. Ça fait beaucoup de rappels, je t’écris dès que c’est fini.'
    }
  },
  cutOff: (kind, name = '') => {
    switch (kind) {
      case 'import':
        return `J’ai été redémarré pendant que je lisais ${quoted(name)}. Renvoie-le, s’il te plaît ; rien ne viendra en double.`
      case 'export':
        return 'J’ai été redémarré avant que ton fichier soit prêt. Redis « exporte mes rappels », s’il te plaît.'
      case 'change':
        return 'J’ai été redémarré au milieu de ton dernier changement. Dis « liste » pour voir ce qu’il en est.'
    }
  },
}

/** Words that the bot puts into people's mouths: what its buttons type, and what it suggests to type. Must be understood. */
export const say: Phrases['say'] = {
  list: 'montre mes rappels',
  undo: 'annule',
  settings: 'montre mes réglages',
  clock24: 'horloge 24 heures',
  clock12: 'horloge 12 heures',
  quietHours: 'heures calmes de 22h à 7h',
  quietHoursOff: 'plus d’heures calmes',
  quietDaysOff: 'calme les jours de congé',
  quietDaysOffNot: 'rappels aussi les jours de congé',
  cancel: (number) => `supprime ${number}`,
  done: (number) => `fait ${number}`,
  snooze: (number) => `reporte ${number}`,
  edit: {
    time: (number) => `déplace ${number} à 10h`,
    shifted: (number) => `décale ${number} d’une heure`,
    text: (number) => `change ${number} en appeler papa`,
    'left-out': (number) => `saute ${number} à Noël`,
    'without-days': () => 'sauf le dimanche',
    calm: () => 'arrête d’insister',
    'skip-next': (number) => `saute ${number}`,
    paused: (number) => `mets ${number} en pause`,
    resumed: (number) => `reprends ${number}`,
    chat: (number) => `envoie ${number} sur Telegram`,
  },
}

/** What is said when a turn broke, instead of an answer. */
export const trouble: Phrases['trouble'] = {
  storeAway:
    'Désolé, je ne peux pas joindre ma mémoire pour le moment, je n’ai donc rien gardé de cela. Redis-le dans une minute ; ce que tu avais noté avant est en sécurité.',
  partlyKept:
    'Désolé, j’ai perdu le contact avec ma mémoire en plein milieu. J’en ai gardé une partie : dis « montre mes rappels » dans une minute pour voir où on en est.',
  questionLost:
    'Désolé, je ne peux pas retenir ma question pour le moment, n’y réponds donc pas : dis dans une minute ce que tu veux, en une fois.',
  broken:
    'Désolé, quelque chose a cassé de mon côté. Redis-le, ou dis « montre mes rappels » pour voir ce que j’ai gardé.',
}
