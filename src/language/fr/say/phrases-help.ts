import type { Phrases } from '../../sentences.js'
import { quoted } from './sentences.js'

const topics: Phrases['help']['topics'] = {
  times: [
    'Dis le moment comme à une personne :',
    '« dans 20 minutes », « demain à 9h », « vendredi soir », « le 3 mars à 14h30 », « dans 2 semaines ».',
    'Une date seule veut dire 9h ; change cela avec « une date veut dire 8h ».',
  ],
  repeats: [
    '« tous les jours à 8h », « un mardi sur deux à 10h », « en semaine à 8h30 », « le dernier vendredi de chaque mois ».',
    '« saute le prochain », « mets 2 en pause jusqu’à lundi », « reprends 2 ».',
    '« rappelle-moi à 9h de prendre le cachet jusqu’à ce que je dise fait, toutes les 10 minutes » insiste.',
  ],
  list: [
    '« liste », « aujourd’hui », « cette semaine », « récurrents », « en retard », « qu’est-ce que j’ai fait cette semaine », « cherche dentiste ».',
    'Les numéros valent jusqu’à la prochaine liste : « supprime 2 et 4 », « fait 1 », « déplace 3 à vendredi ».',
  ],
  snooze: [
    'Quand un rappel vient : « fait », « reporte de 25 minutes », « jusqu’à lundi 9h », « dans une heure », « plus tard ».',
  ],
  edit: [
    '« déplace 2 à vendredi à 10h », « change 2 en appeler papa », « mets-le tous les jours ».',
    '« annule » revient sur ton dernier changement pendant dix minutes.',
  ],
  others: [
    'Dans un groupe : « rappelle-nous ... », « rappelle à @anna ... », « rappelle à tout le monde ... ».',
    'Dans notre discussion : « rappelle à @anna demain à 9h d’envoyer les diapos », une fois qu’Anna m’a parlé.',
    'Si quelqu’un t’envoie trop de rappels : « refuse », « mets Anna en sourdine », « bloque Anna ».',
  ],
  settings: [
    '« montre mes réglages », « mon fuseau horaire est Montréal », « horloge 24 heures ».',
    '« heures calmes de 22h à 7h » : ce qui tombe entre les deux attend. « Même la nuit » dans un rappel passe quand même.',
    '« je travaille du lundi au jeudi » donne ses jours à « chaque jour ouvré » ; « calme les jours de congé » retient ce qui tombe les autres.',
    '« seulement quand je dis rappelle-moi » ou « phrases courtes désactivées » : « acheter du lait à 17h » seul ne note alors rien.',
    '« le matin veut dire 8h », « une date veut dire 8h », « parle anglais ».',
  ],
  data: [
    '« exporte mes rappels » te donne un fichier de calendrier et du JSON. Envoie-moi un fichier .ics pour ajouter des rappels.',
    '« supprime tout ce que tu sais de moi » fait exactement cela, après une question.',
  ],
}

export const welcome: Phrases['welcome'] = {
  defaultName: 'Bot de rappels',
  personal: [
    'Bonjour, je te rappelle des choses. Dis-moi quoi et quand, avec tes mots :',
    '« rappelle-moi demain à 9h d’appeler maman » ou « tous les vendredis à 16h envoyer le rapport ».',
    'Je te montre ce que j’ai compris, et tu peux toujours dire « annule ».',
  ],
  group: (name) => [
    'Bonjour à tous, je rappelle des choses, ici ou dans une discussion avec toi seul.',
    `Mentionne-moi : « @${name} rappelle-nous tous les lundis à 10h de planifier la semaine ».`,
    'Je ne lis que ce qui m’est adressé.',
  ],
  taps: ['Rappelle-moi dans 10 minutes de m’étirer', 'Quel est le prochain ?', 'Aide'],
}

export const help: Phrases['help'] = {
  overview: [
    'Dis-moi quoi et quand : « rappelle-moi demain à 9h d’appeler maman », « tous les vendredis à 16h envoyer le rapport ».',
    'Ensuite : « liste », « supprime 2 », « reporte d’une heure », « déplace 2 à vendredi », « annule ».',
    'Pour en savoir plus : « aide heures », « aide répétitions », « aide liste », « aide report », « aide changements », « aide autres », « aide réglages », « aide données ».',
  ],
  taps: ['Montre mes rappels', 'Aide heures', 'Montre mes réglages'],
  topics,
}

export const unknown: Phrases['unknown'] = {
  create: (text) => `Je ne sais pas trop quoi en faire. Dois-je te le rappeler : ${text} ?`,
  asMention: (text) => {
    const named =
      /^(?:peux-tu )?(?:rappelle|rappeler|rappelez) à (?!(?:moi|nous|tous|toutes|tout|la|le|mon|ma|mes|ce|cette|\d)(?=[^\p{L}]|$))(\p{L}[\p{L}'’-]*)\s/iu.exec(
        text,
      )
    return named ? text.replace(named[1] as string, `@${named[1]}`) : null
  },
  orCreate: (text) => `Ou dois-je te le rappeler : ${text} ?`,
  meant: (words) => `Je ne sais pas trop quoi en faire. Tu voulais dire ${quoted(words)} ?`,
  createButton: 'Rappelle-le-moi',
  list: 'Veux-tu voir tes rappels ? Dis « liste ».',
  cancel: 'Lequel dois-je supprimer ? Dis « liste », puis « supprime 2 ».',
  snooze: 'Lequel dois-je reporter, et jusqu’à quand ? Par exemple « reporte 2 à demain ».',
  edit: 'Lequel dois-je changer, et en quoi ? Par exemple « déplace 2 à vendredi à 10h » ou « change 2 en appeler papa ».',
  settings: 'C’est à propos de tes réglages ? Dis « montre mes réglages ».',
  nothing:
    'Je n’ai pas compris. Je peux te rappeler des choses : dis quoi et quand, par exemple « rappelle-moi demain à 9h d’appeler maman ».',
  chatter: 'Je n’ai rien noté pour cela. Dis quoi et quand, et je te le rappellerai.',
  timeAlone: 'Ce moment, c’est pour quoi ? Dis par exemple « rappelle-moi à 17h d’arroser les plantes ».',
  nothingToLeave:
    'Je n’ai rien demandé à l’instant. Pour supprimer un rappel, dis « supprime 2 » ; « liste » montre les numéros.',
  declined: 'D’accord, alors non.',
  fine: 'Bien, ça reste comme ça.',
  noQuestion: 'Je n’ai rien demandé à l’instant. Dis « aide » pour voir ce que je sais faire.',
  questionOver: 'Cette question est close ; rien n’a été changé.',
}

export const social: Phrases['social'] = {
  hello: (name) => `Bonjour${name ? ` ${name}` : ''} ! Que dois-je te rappeler ?`,
  thanks: () => 'Avec plaisir.',
  goodbye: () => 'Au revoir, je garde un œil sur l’heure.',
  'how-are-you': () => 'Ça va bien, merci, et je suis à l’heure. Que dois-je te rappeler ?',
  ok: () => '👍',
}

export const menu: Phrases['menu'] = {
  remind: {
    about: 'Noter un rappel : /remind demain à 9h appeler maman',
    words: (rest) => `rappelle-moi ${rest}`.trim(),
  },
  list: { about: 'Ce qui vient', words: (rest) => `liste ${rest}`.trim() },
  about: {
    about: 'En réponse à un message : te le rappeler',
    words: (rest) => `rappelle-moi ça ${rest}`.trim(),
  },
  help: { about: 'Ce que je sais faire', words: (rest) => `aide ${rest}`.trim() },
}

export const clockNow: Phrases['clockNow'] = (time, day) => `Il est ${time}, ${day}.`
