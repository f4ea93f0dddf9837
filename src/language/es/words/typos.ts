import { slipMender } from '../../text/slips.js'

const TARGETS = (
  'lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril junio julio agosto septiembre octubre ' +
  'noviembre diciembre segundos minuto minutos horas semana semanas meses trimestre manana tarde noche mediodia ' +
  'medianoche madrugada pasado proximo proxima siguiente viene dentro domingos sabados todos todas cuarto media'
).split(' ')

/** Spellings beyond the reach of a slip, and what chats shorten. */
const SPELLINGS = new Map(
  (
    'q:que k:que pa:para xa:para mna:manana mnn:manana manna:manana mñn:manana maniana:manana mananaa:manana ' +
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
export const timeWordFor = slipMender({
  targets: TARGETS,
  left: REAL_WORDS,
  spellings: SPELLINGS,
  minLength: 5,
  maxLength: 12,
  twoSlipsFrom: 9,
})
