import { isNamedByLetter } from '../text/letters.js'
import { lookup } from '../text/lookup.js'
import { slipMender } from '../text/slips.js'
import { type Token, tokenize } from '../text/tokens.js'

/** Frequent words that are Spanish and no other language's here: what language a short message is in is told by them. */
export const OWN_WORDS: readonly string[] = (
  'de a e no silencio horario el los las lo un una unos unas del y o que cual quien donde cuando como por para con sin mi mis tu tus su sus yo te nos son esta ' +
  'estan hay hoy manana ayer pasado noche tarde tardes noches mediodia medianoche madrugada semana semanas mes meses ano anos dia dias hora horas ' +
  'minuto minutos lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre ' +
  'octubre noviembre diciembre cada todos todas proximo proxima siguiente que viene antes despues hasta desde dentro tambien solo ' +
  'nunca siempre recuerdame recordame recuerdeme recordarme avisame aviso alarma recordatorio recordatorios recuerda recordar borra cancela ' +
  'elimina mueve cambia pospon aplaza hecho listo hola gracias adios ayuda ajustes zona horaria muestra muestrame lista llamar comprar pagar ' +
  'todo toda tomar ir hacer sacar mandar enviar tengo tienes puedes podrias quiero necesito si porfa favor olvidar olvides olvide pon ponme ' +
  'media medio cuarto dos tres cuatro cinco seis siete ocho nueve diez las al'
).split(' ')

const TARGETS = (
  'lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril junio julio agosto septiembre octubre ' +
  'noviembre diciembre segundos minuto minutos horas semana semanas meses trimestre manana tarde noche mediodia ' +
  'medianoche madrugada pasado proximo proxima siguiente viene dentro domingos sabados todos todas cuarto media recuerdame recordame acuerdame'
).split(' ')

/** Spellings beyond the reach of a slip, and what chats shorten. */
const SPELLINGS = new Map(
  (
    'mnna:manana mnana:manana tngo:tengo ' +
    'dsp:despues dps:despues desp:despues q:que k:que pa:para xa:para mna:manana mnn:manana manna:manana mñn:manana maniana:manana mananaa:manana ' +
    'ahorita:ahorita miercole:miercoles mierc:miercoles micoles:miercoles mircoles:miercoles sabdo:sabado ' +
    'dgo:domingo prox:proximo sig:siguiente tds:todos minuts:minutos minutso:minutos ora:hora oras:horas aora:ahora ' +
    'vienres:viernes virnes:viernes vieres:viernes juebes:jueves jeuves:jueves lune:lunes luens:lunes marte:martes ' +
    'setiembre:septiembre sbado:sabado sabao:sabado dmingo:domingo hoi:hoy oy:hoy oi:hoy dl:del hasat:hasta desd:desde kada:cada ' +
    'mediodía:mediodia tardes:tardes nohce:noche nocge:noche'
  )
    .split(' ')
    .map((row) => row.split(':') as [string, string]),
)

/** Real words within reach of a time word: never corrected. */
const REAL_WORDS = (
  'recordarme recordadme recuerdeme recuerdenme recuerdamelo recordamelo recuerdate recuerdale recordale recuerdanos recordanos recuerdan recuerdas acordarme acuerdeme acordame acuerdate ' +
  'lunas lunar lunares marte martas manes jueces viernas viejas vientos sabana sabada saldado dominio dominios dominado ' +
  'entero enebro febrera marco marcos mazo marza abrir abrid abrio abras julia junior juncos junta junto juntos agoto ' +
  'agosta agotado octubres noviembres novedades segunda segundo segunda minutas minuta minutero hora horno hornos ' +
  'honra hojas horario semanal semilla semillas semanales mesas mesias manzana manzanas mananas mansana montana ' +
  'montanas banana tardo tarda tardas tardar tardes tarjeta tarta tartas tardio noches noviembre nocion nacho pasada pasadas ' +
  'pasados pasar paso pasadas proximos proximas proxima siguientes vienen viena vienes viento vieja viejo dentadura ' +
  'dentista dientes diente todo toda todas cuatro cuarta cuadro cuartos cuenta medias medio medir medida mediar ' +
  'medianas mediana media meses mes jueves viernes enera enteros mover martillo maleta marzo marca marcar abuela ' +
  'abuelo comida pasaje pasaporte pasta tarea tareas mirar mejor minimo minimos miembros lento listo venir viejos junia ' +
  'mario dominga cuanto cuanta cuarzo honras judio pagado pausado parado pesado pasador pasando sabido salado tonos tono trimestral angosto atril entro domino medial medina sirviente segundas pasalo ferrero junco marte nochevieja nochebuena tramite tramites manual mantel manada mantas manteca manos rodos lentes lentejas'
).split(' ')

/** The time word that `word` is a slip of, or null: one slip, two from nine letters on. */
const timeWordFor = slipMender({
  targets: TARGETS,
  left: REAL_WORDS,
  spellings: SPELLINGS,
  minLength: 5,
  maxLength: 12,
  twoSlipsFrom: 9,
})

/** Lower case without accents, as many type it; "ñ" becomes "n". */
export const folded = (word: string): string =>
  /^[a-z]*$/.test(word) ? word : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Two words typed as one. */
const RUN_TOGETHER = lookup<string>({
  alas: 'a las',
  dela: 'de la',
  delas: 'de las',
  enla: 'en la',
  porla: 'por la',
  ala: 'a la',
  pal: 'para el',
  alos: 'a los',
  delos: 'de los',
  todoslos: 'todos los',
  pasadomanana: 'pasado manana',
})

/** Words that are typed as one letter. */
const SHORT = lookup<string>({ d: 'de', q: 'que' })
const APART: ReadonlySet<string> = new Set(['a', 'al', 'cada', 'en', 'por', 'todos', 'todas', 'y'])

function apart(token: Token): Token[] {
  const [first, second] = (RUN_TOGETHER[token.text] ?? '').split(' ')
  if (!first || !second) return [token]
  const cut = Math.min(token.end - 1, token.start + first.length)
  return [
    { ...token, text: first, end: cut },
    { ...token, text: second, start: cut, glued: false },
  ]
}

/** "x la noche", "2 veces x semana": how "por" is typed. */
const isPor = ({ text, glued }: Token, before: Token | undefined, [next, then]: readonly Token[]): boolean =>
  text === 'x' &&
  !glued &&
  (/^(?:la|el|las|los|favor)$/.test(next?.text ?? '') ||
    /^ve(?:z|ces)$/.test(before?.text ?? '') ||
    // "x 3 meses", but "2 x 3 dias"
    (before?.kind === 'word' &&
      next?.kind === 'number' &&
      /^(?:dia|semana|mes|ano)(?:e?s)?$/.test(folded(then?.text ?? ''))))

const isShort = (message: string, tokens: Token[], i: number): boolean => {
  const { text = '', glued = false } = tokens[i] ?? {}
  return !glued && SHORT[text] !== undefined && !(text === 'd' && isNamedByLetter(message, tokens, i, APART))
}

/** The tokens of a message, folded and mended of slips; the offsets are those of what was typed. */
export function readWords(message: string): Token[] {
  return tokenize(message).flatMap((token, i, all) => {
    if (token.kind !== 'word') return [token]
    const plain = isPor(token, all[i - 1], all.slice(i + 1, i + 3))
      ? 'por'
      : isShort(message, all, i)
        ? (SHORT[token.text] ?? '')
        : folded(token.text)
    token.text = timeWordFor(plain) ?? plain
    return apart(token)
  })
}
