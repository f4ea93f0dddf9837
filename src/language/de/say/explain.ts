import type { Context } from '../../intent.js'
import type { Problem } from '../../time-reading.js'
import { describer } from './describe.js'

const { describeInstant, describeSchedule } = describer

export function explain(problem: Problem, context: Context): string {
  const { kind } = problem
  switch (kind) {
    case 'already-past': {
      const past = `${describeInstant(problem.at, context)} ist schon vorbei.`
      if (problem.offer === undefined) return `${past} Wann soll es stattdessen sein?`
      return `${past} Soll ich ${describeSchedule(problem.offer, context)} nehmen?`
    }
    case 'impossible-date':
      return `Den Tag „${problem.said}“ gibt es nicht. Welchen Tag meinst du, z. B. „5. Juni“?`
    case 'impossible-time':
      return `„${problem.said}“ zeigt keine Uhr. Welche Zeit meinst du, z. B. „17:30“?`
    case 'not-positive':
      return `„${problem.said}“ führt nicht in die Zukunft. In wie langer Zeit, z. B. „in 10 Minuten“?`
    case 'too-far':
      return `„${problem.said}“ ist weiter weg, als ich versprechen kann. Bis zu hundert Jahre gehen.`
    case 'too-often':
      return `„${problem.said}“ ist öfter, als ich dich erinnern kann. Höchstens einmal pro Minute, z. B. „alle 5 Minuten“.`
    case 'never-happens':
      return `„${problem.said}“ kommt nie vor. Welche Tage oder welches Ende meinst du?`
    case 'unknown-zone':
      return `Die Zeitzone „${problem.said}“ kenne ich nicht. Eine Stadt genügt, z. B. „Berlin“.`
    case 'public-holidays': {
      const single =
        'Feiertage kann ich noch nicht auslassen, nur einzelne Tage, z. B. mit „lass es an Weihnachten aus“, sobald es steht.'
      if (problem.offer === undefined) return `${single} Wann soll es kommen, auch an Feiertagen?`
      return `${single} Soll ich dich ${describeSchedule(problem.offer, context)} erinnern, auch an Feiertagen?`
    }
    case 'workday-step': {
      const days = `„${problem.said}“ ist jede Woche an anderen Tagen, und das kann ich nicht zählen.`
      if (problem.offer === undefined) return `${days} An welchen Wochentagen meinst du es?`
      return `${days} Soll ich ${describeSchedule(problem.offer, context)} nehmen?`
    }
    case 'too-long':
      return `Deine Nachricht hat ${problem.length} Zeichen; ich lese bis zu ${problem.limit}. Geht es kürzer?`
    case 'two-times':
      return `„${problem.first}“ und „${problem.last}“ sind zwei Zeiten, und eine Erinnerung hat eine. Sag es in zwei Nachrichten, oder nenne mir eine Zeit für beides.`
    case 'not-a-time':
      return problem.said === ''
        ? 'Ich habe keine Zeit darin gefunden. Versuch „morgen um 9“ oder „in 20 Minuten“.'
        : `Ich weiß nicht, wann „${problem.said}“ ist. Versuch „morgen um 9“ oder „in 20 Minuten“.`
  }
}
