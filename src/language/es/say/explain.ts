import type { Context } from '../../intent.js'
import type { Problem } from '../../time-reading.js'
import { describer } from './describe.js'

const { describeInstant, describeSchedule } = describer

export function explain(problem: Problem, context: Context): string {
  switch (problem.kind) {
    case 'already-past': {
      const past = `Ya ha pasado: ${describeInstant(problem.at, context)}.`
      if (problem.offer === undefined) return `${past} ¿Cuándo quieres que sea?`
      return `${past} ¿Lo pongo para ${describeSchedule(problem.offer, context)}?`
    }
    case 'impossible-date':
      return `El día “${problem.said}” no existe. ¿Qué día quieres decir, p. ej. “5 de junio”?`
    case 'impossible-time':
      return `“${problem.said}” no es una hora que marque un reloj. ¿Qué hora quieres decir, p. ej. “17:30”?`
    case 'not-positive':
      return `“${problem.said}” no lleva a ningún momento futuro. ¿Dentro de cuánto, p. ej. “en 10 minutos”?`
    case 'too-far':
      return `“${problem.said}” está más lejos de lo que puedo prometer. Hasta cien años está bien.`
    case 'too-often':
      return `“${problem.said}” es más a menudo de lo que puedo recordarte. Como mucho una vez por minuto, p. ej. “cada 5 minutos”.`
    case 'never-happens':
      return `“${problem.said}” no llega nunca. ¿Qué días o qué final quieres decir?`
    case 'unknown-zone':
      return `No conozco la zona horaria “${problem.said}”. Basta una ciudad, p. ej. “Madrid”.`
    case 'public-holidays': {
      const single =
        'Todavía no puedo saltarme los festivos, solo días sueltos, p. ej. “sáltate navidad” cuando ya esté puesto.'
      if (problem.offer === undefined) return `${single} ¿Cuándo quieres que llegue, festivos incluidos?`
      return `${single} ¿Te lo recuerdo ${describeSchedule(problem.offer, context)}, festivos incluidos?`
    }
    case 'workday-step': {
      const days = `“${problem.said}” cae cada semana en días distintos, y eso no sé contarlo.`
      if (problem.offer === undefined) return `${days} ¿Qué días de la semana quieres decir?`
      return `${days} ¿Lo pongo ${describeSchedule(problem.offer, context)}?`
    }
    case 'too-long':
      return `Ese mensaje tiene ${problem.length} caracteres; leo hasta ${problem.limit}. ¿Puedes acortarlo?`
    case 'two-times':
      return `“${problem.first}” y “${problem.last}” son dos momentos, y un recordatorio tiene uno. Dilos en dos mensajes, o dime uno para las dos cosas.`
    case 'not-a-time':
      return problem.said === ''
        ? 'No he encontrado ningún momento ahí. Prueba con “mañana a las 9” o “en 20 minutos”.'
        : `No sé cuándo es “${problem.said}”. Prueba con “mañana a las 9” o “en 20 minutos”.`
  }
}
