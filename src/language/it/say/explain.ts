import type { Context } from '../../intent.js'
import type { Problem } from '../../time-reading.js'
import { describer } from './describe.js'

const { describeInstant, describeSchedule } = describer

import { quoted } from './sentences.js'

export function explain(problem: Problem, context: Context): string {
  switch (problem.kind) {
    case 'already-past': {
      const past = `È già passato: ${describeInstant(problem.at, context)}.`
      if (problem.offer === undefined) return `${past} Quando, allora?`
      return `${past} Facciamo ${describeSchedule(problem.offer, context)}?`
    }
    case 'impossible-date':
      return `Il giorno ${quoted(problem.said)} non esiste. Che giorno intendi, per esempio «5 giugno»?`
    case 'impossible-time':
      return `${quoted(problem.said)} non è un’ora che un orologio possa segnare. Che ora intendi, per esempio «17:30»?`
    case 'not-positive':
      return `${quoted(problem.said)} non porta avanti nel tempo. Tra quanto, per esempio «tra 10 minuti»?`
    case 'too-far':
      return `${quoted(problem.said)} è più lontano di quanto possa promettere. Fino a cent’anni va bene.`
    case 'too-often':
      return `${quoted(problem.said)} è più spesso di quanto possa ricordartelo. Al massimo una volta al minuto, per esempio «ogni 5 minuti».`
    case 'never-happens':
      return `${quoted(problem.said)} non capita mai. Quali giorni o quale fine intendi?`
    case 'unknown-zone':
      return `Non conosco il fuso orario ${quoted(problem.said)}. Va bene una città, per esempio «Roma».`
    case 'public-holidays': {
      const single =
        'Non so ancora saltare i giorni festivi, solo giorni precisi, per esempio «saltalo a Natale» una volta impostato.'
      if (problem.offer === undefined) return `${single} Quando deve arrivare, festivi compresi?`
      return `${single} Te lo ricordo ${describeSchedule(problem.offer, context)}, festivi compresi?`
    }
    case 'workday-step': {
      const days = `${quoted(problem.said)} cade ogni settimana in giorni diversi, e non so contarli.`
      if (problem.offer === undefined) return `${days} Quali giorni della settimana intendi?`
      return `${days} Facciamo ${describeSchedule(problem.offer, context)}?`
    }
    case 'too-long':
      return `Questo messaggio ha ${problem.length} caratteri; ne leggo fino a ${problem.limit}. Puoi dirlo in breve?`
    case 'two-times':
      return `${quoted(problem.first)} e ${quoted(problem.last)} sono due momenti, e un promemoria ne ha uno. Dilli in due messaggi, o dammi un solo momento per tutti e due.`
    case 'not-a-time':
      return problem.said === ''
        ? 'Non ci ho trovato un momento. Prova «domani alle 9» o «tra 20 minuti».'
        : `Non so bene quando sia ${quoted(problem.said)}. Prova «domani alle 9» o «tra 20 minuti».`
  }
}
