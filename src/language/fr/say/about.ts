import type { AboutPages } from '../../language.js'

export const about: AboutPages = {
  privacy: {
    title: 'Confidentialité',
    paragraphs: [
      'Ce bot garde ce qu’il lui faut pour te rappeler des choses : les mots et les heures de tes rappels, ton nom et ton identifiant dans cette discussion, ton fuseau horaire, ta langue et tes autres réglages, et où t’écrire. Des messages qui ne notent rien, il ne garde rien.',
      'Tout est gardé par la personne qui fait tourner ce bot, en un seul endroit, et n’est donné à personne d’autre. Un rappel passe par l’application où tu l’as demandé, selon les conditions de cette application. Les journaux ne contiennent ni mots ni noms.',
      'Dis « exporte mes rappels » pour tout recevoir, et « supprime tout ce que tu sais de moi » pour tout effacer aussitôt. Les rappels faits ou supprimés s’effacent d’eux-mêmes après quelque temps.',
      'Pour toute question, adresse-toi à la personne qui a installé le bot pour toi : ton administrateur, ou celui qui le fait tourner.',
    ],
  },
  terms: {
    title: 'Conditions d’utilisation',
    paragraphs: [
      'Utilise le bot pour des rappels, les tiens et ceux que d’autres veulent recevoir de toi. Ne t’en sers pas pour ennuyer les gens ; qui reçoit des rappels de quelqu’un peut le mettre en sourdine ou le bloquer.',
      'Le bot fait de son mieux pour venir à l’heure et dit quand il est en retard, mais il ne peut pas venir tant que lui, sa machine ou ton application est arrêtée. Ne lui confie ni ta santé ni ta sécurité.',
      'Le logiciel est libre sous licence MIT, sans garantie. La personne qui fait tourner ce bot peut avoir ses propres conditions en plus.',
    ],
  },
}
