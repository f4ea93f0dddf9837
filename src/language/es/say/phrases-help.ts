import type { Phrases } from '../../sentences.js'
import { quoted } from './sentences.js'

export const welcome: Phrases['welcome'] = {
  defaultName: 'Bot de recordatorios',
  personal: [
    'Hola, te recuerdo las cosas. Dime qué y cuándo, con tus palabras:',
    '“recuérdame mañana a las 9 llamar a mamá” o “recuérdame cada viernes a las 16 enviar el informe”.',
    'Te muestro lo que he entendido, y siempre puedes decir “deshacer”.',
  ],
  group: (name) => [
    'Hola a todos. Recuerdo las cosas, aquí o en un chat a solas.',
    `Para hablarme basta con una mención: “@${name} recuérdanos cada lunes a las 10 planear la semana”.`,
    'Solo leo lo que va dirigido a mí.',
  ],
  taps: ['Recuérdame en 10 minutos estirarme', '¿Qué es lo próximo?', 'Ayuda'],
}

const topics: Phrases['help']['topics'] = {
  times: [
    'Di la hora como se la dirías a una persona:',
    '“en 20 minutos”, “mañana a las 9”, “el viernes por la noche”, “el 3 de marzo a las 14:30”, “en 2 semanas”.',
    'Una fecha sola son las 9:00; cámbialo con “una fecha significa 8:00”.',
  ],
  repeats: [
    '“cada día a las 8”, “cada dos martes a las 10”, “de lunes a viernes a las 8:30”, “el último viernes de cada mes”.',
    '“sáltate la próxima”, “pausa 2 hasta el lunes”, “reanuda 2”.',
    '“recuérdame a las 21 tomar la pastilla cada 10 minutos hasta que diga hecho” pregunta una y otra vez.',
  ],
  list: [
    '“lista”, “hoy”, “esta semana”, “los que se repiten”, “pendientes”, “qué terminé esta semana”, “busca dentista”.',
    'Los números valen hasta la siguiente lista: “cancela 2 y 4”, “hecho 1”, “mueve 3 al viernes”.',
  ],
  snooze: ['Cuando llega uno: “hecho”, “pospón 25 minutos”, “hasta el lunes a las 9”, “en una hora”, “más tarde”.'],
  edit: [
    '“mueve 2 al viernes a las 10”, “cambia 2 a llamar a papá”, “hazlo cada día”.',
    '“deshacer” deshace tu último cambio durante diez minutos.',
  ],
  others: [
    'En un grupo: “recuérdanos …”, “recuérdale a @ana …”, “recuérdales a todos …”.',
    'En nuestro chat: “recuérdale a @ana mañana a las 9 enviar las diapositivas”, cuando Ana ya ha hablado conmigo.',
    '“vincula” hace de este chat y otro tuyo una sola lista: “recuérdame por Telegram …”, “envía 2 a Slack”, “desvincula”.',
    'Si alguien te recuerda demasiado: “rechazar”, “silencia a Ana”, “bloquea a Ana”.',
  ],
  settings: [
    '“muestra mis ajustes”, “mi zona horaria es Lisboa”, “usa el reloj de 24 horas”.',
    '“horas de silencio de 22:00 a 7:00”: lo que cae en medio espera. Con “aunque sea de noche” un recordatorio llega igual.',
    '“trabajo de lunes a jueves” da sus días a “cada día laborable”; “silencio en días libres” guarda lo que cae en los demás.',
    '“frases cortas no”: entonces “comprar leche a las 5” no pone nada por sí solo.',
    '“por la mañana significa 8:00”, “una fecha significa 8:00”, “habla inglés”.',
  ],
  data: [
    '“exporta mis recordatorios” te da un archivo de calendario y JSON. Envíame un archivo .ics para traer recordatorios.',
    '“borra todo sobre mí” hace justo eso, después de preguntar una vez.',
  ],
}

export const help: Phrases['help'] = {
  overview: [
    'Dime qué y cuándo: “recuérdame mañana a las 9 llamar a mamá”, “recuérdame cada viernes a las 16 enviar el informe”.',
    'Después: “lista”, “cancela 2”, “pospón 1 hora”, “mueve 2 al viernes”, “deshacer”.',
    'Para saber más: “ayuda horas”, “ayuda repetir”, “ayuda lista”, “ayuda posponer”, “ayuda cambiar”, “ayuda grupos”, “ayuda ajustes”, “ayuda datos”.',
  ],
  taps: ['Muestra mis recordatorios', 'Ayuda horas', 'Muestra mis ajustes'],
  topics,
}

export const unknown: Phrases['unknown'] = {
  create: (text) => `No sé bien qué hacer con eso. ¿Te lo recuerdo: ${text}?`,
  asMention: (text) => {
    const named =
      /^(?:por favor,? )?(?:recu[eé]rda(?:le)?|record[aá](?:le)?) a (?!(?:todos|mí|mi|las?|el|los)(?!\p{L}))(\p{L}[\p{L}'-]*)\s/iu.exec(
        text,
      )
    return named ? text.replace(named[1] as string, `@${named[1]}`) : null
  },
  orCreate: (text) => `¿O te lo recuerdo: ${text}?`,
  meant: (words) => `No sé bien qué hacer con eso. ¿Querías decir ${quoted(words)}?`,
  createButton: 'Recuérdamelo',
  list: '¿Quieres ver tus recordatorios? Di “lista”.',
  cancel: '¿Cuál cancelo? Di “lista”, y luego “cancela 2”.',
  snooze: '¿Cuál pospongo, y hasta cuándo? Por ejemplo “pospón 2 hasta mañana”.',
  edit: '¿Cuál cambio, y a qué? Por ejemplo “mueve 2 al viernes a las 10” o “cambia 2 a llamar a papá”.',
  settings: '¿Es sobre tus ajustes? Di “muestra mis ajustes”.',
  nothing:
    'No lo he entendido. Puedo recordarte cosas: di qué y cuándo, por ejemplo “recuérdame mañana a las 9 llamar a mamá”.',
  chatter: 'Para eso no pongo nada. Di qué y cuándo, y te lo recuerdo.',
  timeAlone: '¿Para qué es esa hora? Di, por ejemplo, “recuérdame a las 17 regar las plantas”.',
  nothingToLeave:
    'No he preguntado nada ahora mismo. Para cancelar un recordatorio di “cancela 2” o “cancélalo”; “lista” muestra los números.',
  declined: 'De acuerdo, entonces no.',
  fine: 'Bien, se queda así.',
  noQuestion: 'No he preguntado nada ahora mismo. Di “ayuda” para ver lo que sé hacer.',
  questionOver: 'Esa pregunta ya pasó; no ha cambiado nada.',
}

export const social: Phrases['social'] = {
  hello: (name) => `¡Hola${name ? `, ${name}` : ''}! ¿Qué quieres que te recuerde?`,
  thanks: () => 'De nada.',
  goodbye: () => 'Hasta luego, yo vigilo el reloj.',
  'how-are-you': () => 'Bien, gracias, y puntual. ¿Qué quieres que te recuerde?',
  ok: () => '👍',
}

/** Commands that a chat client shows in a menu, e.g. Telegram's: what each does, and what it says in words. */
export const menu: Phrases['menu'] = {
  remind: {
    about: 'Poner un recordatorio: /remind mañana a las 9 llamar a mamá',
    words: (rest) => `recuérdame ${rest}`.trim(),
  },
  list: { about: 'Lo que viene', words: (rest) => `lista ${rest}`.trim() },
  about: {
    about: 'Responde con esto a un mensaje, para que te lo recuerde',
    words: (rest) => `recuérdame esto ${rest}`.trim(),
  },
  help: { about: 'Lo que sé hacer', words: (rest) => `ayuda ${rest}`.trim() },
}

export const clockNow: Phrases['clockNow'] = (time, day) =>
  `${/^0?1:/.test(time) ? 'Es la' : 'Son las'} ${time}, ${day}.`
