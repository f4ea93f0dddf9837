import type { AboutPages } from '../../language.js'

export const about: AboutPages = {
  privacy: {
    title: 'Privacidad',
    paragraphs: [
      'Este bot guarda lo que necesita para recordarte las cosas: las palabras y horas de tus recordatorios, tu nombre y tu identificador en este chat, tu zona horaria, tu idioma y otros ajustes, y adónde escribirte. De los mensajes que no ponen nada no guarda nada.',
      'Todo lo guarda quien lleva este bot, en un solo lugar, y no se entrega a nadie más. Un recordatorio viaja por la app en la que lo pediste, con las condiciones de esa app. Los registros no contienen palabras ni nombres.',
      'Di “exporta mis datos” para recibirlo todo, y “borra todo sobre mí” para que se borre al momento. Los recordatorios hechos o cancelados se borran solos al cabo de un tiempo.',
      'Si tienes preguntas, habla con quien te instaló el bot: tu administrador, o la persona que lo lleva.',
    ],
  },
  terms: {
    title: 'Condiciones de uso',
    paragraphs: [
      'Usa el bot para recordatorios, los tuyos y los que otros quieren de ti. No lo uses para molestar; quien recibe recordatorios de alguien puede silenciarlo o bloquearlo.',
      'El bot hace lo posible por llegar a tiempo y dice cuándo llega tarde, pero no puede llegar mientras él, su máquina o tu app no funcionan. No le confíes tu salud ni tu seguridad.',
      'El programa es libre, con licencia MIT y sin garantía. Quien lleva este bot puede tener además sus propias condiciones.',
    ],
  },
}
