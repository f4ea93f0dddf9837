import type { Context } from '../../intent.js'
import type { Problem } from '../../time-reading.js'
import { describer } from './describe.js'

const { describeInstant, describeSchedule } = describer

import { quoted } from './sentences.js'

export function explain(problem: Problem, context: Context): string {
  switch (problem.kind) {
    case 'already-past': {
      const past = `${describeInstant(problem.at, context)}, c’est déjà passé.`
      if (problem.offer === undefined) return `${past} Quand alors ?`
      return `${past} Dois-je prendre ${describeSchedule(problem.offer, context)} ?`
    }
    case 'impossible-date':
      return `Le jour ${quoted(problem.said)} n’existe pas. Quel jour veux-tu dire, par exemple « 5 juin » ?`
    case 'impossible-time':
      return `${quoted(problem.said)}, aucune horloge ne l’affiche. Quelle heure veux-tu dire, par exemple « 17h30 » ?`
    case 'not-positive':
      return `${quoted(problem.said)} ne mène pas vers l’avenir. Dans combien de temps, par exemple « dans 10 minutes » ?`
    case 'too-far':
      return `${quoted(problem.said)}, c’est plus loin que ce que je peux promettre. Jusqu’à cent ans, ça va.`
    case 'too-often':
      return `${quoted(problem.said)}, c’est plus souvent que je ne peux le rappeler. Une fois par minute au plus, par exemple « toutes les 5 minutes ».`
    case 'never-happens':
      return `${quoted(problem.said)} n’arrive jamais. Quels jours ou quelle fin veux-tu dire ?`
    case 'unknown-zone':
      return `Je ne connais pas le fuseau horaire ${quoted(problem.said)}. Une ville convient bien, par exemple « Paris ».`
    case 'public-holidays': {
      const single =
        'Je ne sais pas encore laisser de côté les jours fériés, seulement des jours précis, par exemple « saute-le à Noël » une fois que c’est noté.'
      if (problem.offer === undefined) return `${single} Quand doit-il venir, jours fériés compris ?`
      return `${single} Dois-je te le rappeler ${describeSchedule(problem.offer, context)}, jours fériés compris ?`
    }
    case 'workday-step': {
      const days = `${quoted(problem.said)} tombe chaque semaine sur d’autres jours, et je ne sais pas le compter.`
      if (problem.offer === undefined) return `${days} Quels jours de la semaine veux-tu dire ?`
      return `${days} Dois-je prendre ${describeSchedule(problem.offer, context)} ?`
    }
    case 'too-long':
      return `Ce message a ${problem.length} caractères ; je lis jusqu’à ${problem.limit}. Peux-tu le dire plus court ?`
    case 'two-times':
      return `${quoted(problem.first)} et ${quoted(problem.last)}, ce sont deux moments, et un rappel n’en a qu’un. Dis-les en deux messages, ou donne-moi un seul moment pour les deux.`
    case 'not-a-time':
      return problem.said === ''
        ? 'Je n’y ai pas trouvé de moment. Essaie « demain à 9h » ou « dans 20 minutes ».'
        : `Je ne suis pas sûr de savoir quand est ${quoted(problem.said)}. Essaie « demain à 9h » ou « dans 20 minutes ».`
  }
}
