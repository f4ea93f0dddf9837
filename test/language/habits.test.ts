import { type Commands, type Requests, testReadings } from './readings.js'

/** What others do day after day, and what is remembered, asks for nothing; the same words as a thing to do still do. */

const read = (locale: string, requests: Requests, statements: readonly string[]) =>
  testReadings(
    `habits and memories, in ${locale}`,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin', locale },
    requests,
    statements.map((said): Commands[number] => [said, 'none']),
  )

const DAILY = 'FREQ=DAILY from 2026-06-16 08:00'
read(
  'es-ES',
  [
    ['tomar mi pastilla todos los días a las 8', 'tomar mi pastilla', DAILY],
    ['mi pastilla todos los días a las 8', 'mi pastilla', DAILY],
    ['mi hermana el lunes a las 17:30', 'mi hermana', '2026-06-15 17:30'],
    ['recuerda devolver el libro que vimos el viernes', 'devolver el libro que vimos', '2026-06-19 09:00'],
    ['acuérdate de la cita del viernes a las 9', 'la cita', '2026-06-19 09:00'],
  ],
  [
    'mi mamá toma su pastilla todos los días a las 8',
    'mi vecino saca al perro todas las noches a las 11',
    'mi abuela siempre cena a las 8',
    'Ana desayuna todos los días a las 8',
    'el médico de mi madre toma el café a las 8',
    'recuerda el sitio donde cenamos el sábado a las 9?',
    'acuérdate de la película que vimos el sábado',
    'acuérdate de aquel bar del viernes',
  ],
)
read(
  'pt-BR',
  [
    ['tomar minha pílula todo dia às 8', 'tomar minha pílula', DAILY],
    ['minha pílula todo dia às 8', 'minha pílula', DAILY],
    ['lembra de devolver o livro que peguei sexta', 'devolver o livro que peguei', '2026-06-19 09:00'],
    ['lembra da reunião sexta às 10', 'reunião', '2026-06-19 10:00'],
  ],
  [
    'minha mãe toma o remédio todo dia às 8h',
    'meu vizinho passeia com o cachorro toda noite às 23h',
    'meu filho treina toda segunda às 17h',
    'lembra aquele restaurante que a gente foi sexta?',
    'lembra do filme que a gente viu sábado?',
    'lembra da Maria, que casou sexta?',
  ],
)
