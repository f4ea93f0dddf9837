import { row } from '../../commands/rows.js'
import * as S from '../../commands/settings.js'
import * as T from '../../commands/talk.js'
import { keyed, patterns, phrases, words } from '../../engine/row.js'
import { zoneNamed } from '../zones.js'

const zone = S.zoneBy(zoneNamed)

/** What is said around the work, and what a person sets. */
export const talk = {
  talk: T.talk({
    undo: `deshacer|deshaz [eso|esto|lo ultimo|el ultimo cambio]|deshazlo|deshacelo|deshacer (eso|esto|lo ultimo)|revierte [eso]|undo|vuelve atras|ups|recupera [lo]|revertir`,
    comesback: `[{-retracting}] ((lo|la|los) quiero [de] (vuelta|regreso|nuevo|otra vez)|(devuelvemelo|devuelvemela|devuelvelo|devuelvela|recuperalo|recuperala|restauralo|restaurala)|[vuelve a] (ponerlo|ponerla) [otra vez]|(fue|ha sido|era) (un error|sin querer)|no (queria|quise) (borrarlo|borrarla|eliminarlo|eliminarla|cancelarlo|cancelarla)|[si] [todavia|aun] (lo|la) necesito|(restaura|recupera) (eso|esto|lo ultimo)) [por favor]`,
    asitwas: `[{-retracting}] ((dejalo|dejala|ponlo|ponla|vuelve) [a] como (estaba|antes)|[mejor] como (estaba|antes)) [por favor]`,
    leave: `[ay|no|bueno] [,] dejalo [asi]|[no] [,] (olvidalo|olvida|da igual|no importa|nada|dejemoslo)|cancelar|cancelado|salir|para|stop|nada nada|mejor no importa|olvida eso|nada olvidalo|ya no|ya no importa`,
    yes: `s|si [por favor|claro|gracias]|sip|sep|claro [que si]|por supuesto|exacto|correcto|eso es|dale|de acuerdo|sale|va|hazlo|confirmado|confirmo|desde luego|obvio|andale|simon|👍|✅`,
    no: 'n|no [gracias]|nop|para nada|mejor no|[que] no|claro que no|ni hablar|negativo|👎',
    hello:
      'hola [bot]|hey|buenas [tardes|noches]|buenos dias|buen dia|que tal|que onda|ey|holi|start|holaa|hola que tal|saludos',
    thanks:
      '[muchas|mil] gracias [bot]|[[muchas|mil] gracias [,|.|!|-]] {-praise}|te lo agradezco|genial|perfecto|estupendo|excelente|fantastico|de lujo|buenisimo|barbaro|que bien|🙏|❤️|gracias totales|muy amable',
    goodbye: 'adios|chao|chau|hasta (luego|manana|pronto|la vista)|nos vemos|bye|buenas noches|que descanses|cuidate',
    'how-are-you':
      'como (estas|te va|andas|va|va todo)|que tal estas|todo bien|estas ahi|como estas hoy|hola como estas',
    ok: 'ok|okey|okay|vale|bien|entendido|de una|listo entonces|ya veo|aja|hm|hmm|esta bien|bueno|anotado|hm que era|que era [eso]|dejame pensar|un (momento|segundo)|espera [un momento|un segundo]|ni idea|no (se|lo se) [todavia]|se me olvido',
  }),
  retracting: phrases(
    '(no|ay|oh|perdon|espera|ups|mejor|al final|en realidad|bueno|un momento) [,|;|.|!|-|…] [{-retracting}]',
  ),
  praise: phrases(`
    eres [todo] (un|una|el|la) (sol|angel|crack|cielo|salvavidas|tesoro|mejor|maquina|genio) | sos (un|una) (genio|genia|crack|sol) | me (salvas|has salvado|salvaste) [la vida] | que haria [yo] sin ti`),
  help: [
    row(
      `ayuda|ayudame|help|comandos|instrucciones|ejemplos|que (puedes|podes|sabes) hacer [por mi]|que puedo (decir|decirte|pedirte|hacer)
      |quien eres|como (funcionas|funciona [esto]|te uso|se usa)|menu|para que sirves`,
      T.help,
    ),
    row('(ayuda|ayudame|help) [con|sobre|de|para] {about:*}', T.helpOn),
    row('(como|explicame como) [puedo|se] {about:*}', T.helpOn, { strict: true }),
  ],
  topic: keyed({
    repeats: 'repetir repeticion repeticiones repetidos recurrente recurrentes cada',
    list: 'lista listas listar buscar busca ver',
    snooze: 'posponer pospon aplazar snooze',
    edit: 'cambiar cambio cambios editar mover modificar borrar renombrar',
    others: 'grupo grupos otros otras equipo canal canales gente personas',
    settings: 'ajustes ajuste configuracion zona silencio reloj idioma idiomas',
    data: 'datos privacidad exportar importar calendario',
    times: 'hora horas tiempo fecha fechas cuando recordatorio recordatorios recordar',
  }),
  data: T.dataAsked({
    'new-link':
      '[por favor] [(crea|creame|haz|hazme|dame|genera|mandame|quiero)] [un|el|otro] nuevo {-feed}|[(crea|creame|haz|hazme|dame|genera|mandame|quiero)] [un|el] (nuevo|otro) {-feed}|(renueva|cambia|reemplaza) [mi|el] {-feed}',
    link: '[por favor] [(dame|mandame|enviame|muestra|muestrame|cual es|quiero|necesito)] {-my} {-feed}|suscribir [mi] calendario|suscribirme al calendario',
    forget:
      '(borra|elimina|olvida|borrar|eliminar) (todo [lo que sabes] (sobre|de) mi|[todos] mis datos|todo sobre mi)|olvidate de mi|borra mi cuenta',
    export:
      '(exporta|exportar|exportame|descarga|descargar|guarda) [todos] [mis|los] [recordatorios|datos|todo]|exporta todo',
    import: '(importa|importar|sube|subir|cargar|carga) [{-what:*}]',
  }),
  my: phrases('mi|el|un|al'),
  feed: phrases(
    'enlace (de|del|a mi) calendario|link (de|del) calendario|calendario (por|como) enlace|url (de|del) calendario|feed de calendario',
  ),
  relation: [
    row('(rechaza|rechazar|rechazo|declina|declinar) [a] [{name:*}]|rechazalo', T.relation, { ask: 'decline' }),
    row('(silencia|silenciar|mutea|mutear) [a] [{name:*}]', T.relation, { ask: 'mute' }),
    row('(activa|activar|desmutea|deja de silenciar|desilencia|quita el silencio) a {name:*}', T.relation, {
      ask: 'unmute',
      prefer: 1,
    }),
    row('(bloquea|bloquear) [a] [{name:*}]', T.relation, { ask: 'block' }),
    row('(desbloquea|desbloquear) [a] [{name:*}]', T.relation, { ask: 'unblock' }),
  ],
  tongue: patterns({
    es: 'espanol|castellano|spanish',
    'es-MX': 'espanol (de mexico|mexicano|latino|latinoamericano)',
    'es-AR': 'espanol (de argentina|argentino)',
    'es-ES': 'espanol de espana',
    en: 'ingles|english',
    'en-US': 'ingles (americano|de estados unidos)',
    'en-GB': 'ingles (britanico|de inglaterra)',
    de: 'aleman|deutsch',
    fr: 'frances',
    it: 'italiano',
    pt: 'portugues',
    nl: 'holandes|neerlandes',
  }),
  talking: phrases(
    'habla|hablame|hablar|hable|responde|respondeme|contesta|contestame|escribe|escribeme|hablemos|usa|ponte',
  ),
  changing: phrases('cambia|cambiar|pasa|cambiate|pon|vuelve'),
  asking: phrases('(puedes|podes|podrias|podemos)|por favor|ahora|entonces|mejor|y|ok|quiero que|quiero'),
  ending: phrases('por favor|conmigo|ahora|de nuevo|otra vez|a partir de ahora|desde ahora|mejor'),
  language: [
    row('(hablas|entiendes|sabes|hablais) [en] {tongue} [{-ending}]', T.speak),
    row('[{-asking}] [{-asking}] {-talking} [me|conmigo] [en|el] {tongue} [{-ending}] [{-ending}]', T.speak),
    row(
      '[{-asking}] [{-asking}] {-changing} [el idioma|mi idioma] (a|al|en|de idioma a) {tongue} [{-ending}]',
      T.speak,
    ),
    row('[mi] idioma [es|:|=|a] {tongue} [{-ending}]', T.speak),
    row('[{-asking}] [{-asking}] [en] {tongue} [{-ending}]', T.speak),
  ],
  settings: [
    row('[{-tell}] [en] (que|cual) [es] [mi] zona horaria [{-any:*}]', S.showZone, { prefer: 2 }),
    row(
      `[(muestra|muestrame|mostrame|abre|ver|dame|cuales son)] [mis|los|la|mi] (ajustes|configuracion|preferencias)|que zona horaria tengo`,
      S.show,
      { prefer: 1 },
    ),
    row('[{-take}] [el|un|formato] [reloj|formato|hora] [de] 24 [-] (h|horas|hs)', S.clockFace, { clock: '24h' }),
    row('[{-take}] [el|un|formato] [reloj|formato|hora] [de] 12 [-] (h|horas|hs)', S.clockFace, { clock: '12h' }),
    row('[{-put}] [mi|la] zona horaria [es|a|en|:|=|por|de] {zone:*}', zone, { strict: true }),
    row(
      '(estoy|vivo|trabajo|ando|me encuentro) [{-nowadays}] en {zone:*}|(he vuelto a|volvi a|de vuelta en) {zone:*}',
      zone,
    ),
    row('me (mude|he mudado|voy a mudar) a {zone:*}', zone),
    row('[para mi] {of:daypart} [para mi] (es|significa|son|empieza|quiere decir) [a] [las|la] {clock}', S.timeOfDay),
    row(
      '[{-put}] [las|mis] (horas de silencio|horario de silencio|silencio|no molestar|modo silencio) [son|:] [de|desde|entre] [las|la] {clock} (a|hasta|y|-|–) [las|la] {until:clock}',
      S.quietHours,
    ),
    row(
      '(no me molestes|no molestar|silencio) (de|desde|entre) [las] {clock} (a|hasta|y) [las] {until:clock}',
      S.quietHours,
    ),
    row(
      '(sin|no mas|quita las|quita|desactiva las|desactiva|borra las) (horas de silencio|horario de silencio|modo silencio)|horas de silencio (no|desactivadas|fuera)',
      S.quietHoursOff,
    ),
    row('(silencio|callado|no me avises|no me molestes|sin avisos|sin recordatorios) {-daysoff}', S.quietDaysOff, {
      on: true,
    }),
    row('(avisa|avisame|recuerdame) tambien {-daysoff}|sin silencio {-daysoff}', S.quietDaysOff, { on: false }),
    row(
      '[mis] dias (de trabajo|laborables|laborales) (son|:) [de|los] {days}|trabajo [de|los|desde el] {days}',
      S.workDays,
    ),
    row('[mis] dias (de trabajo|laborables) (son|:) {-alldays}|trabajo {-alldays}', S.allDays),
    row(
      `frases cortas (no|fuera|desactivadas)|(desactiva|apaga|quita) [las] frases cortas|sin frases cortas
      |(pon|crea) (algo|recordatorios) solo (si|cuando) [te] (diga|digo) {-quoted:*1}|solo (pon|crea) (algo|recordatorios) (si|cuando) [te] (diga|digo) {-quoted:*1}`,
      S.bareSentences,
      { on: false },
    ),
    row('frases cortas (si|activadas)|(activa|enciende|usa) [las] frases cortas', S.bareSentences, { on: true }),
  ],
  take: phrases('usa|usar|utiliza|pon|prefiero|quiero|cambia a|cambia al|muestra|en|activa'),
  put: phrases('(pon|cambia|establece|configura|ajusta|mi|la|las|mis|activa|quiero|deseo) [{-put}]'),
  nowadays: phrases(
    'ahora|ahora mismo|actualmente|de nuevo|otra vez|hoy|(esta|la proxima) semana|de viaje|de vacaciones',
  ),
  alldays: phrases('todos los dias|cada dia|a diario'),
  daysoff: phrases(
    'en [mis|los] dias libres|los fines de semana|en fin de semana|los dias libres|[en] mis dias libres',
  ),
  daypart: words(
    {
      morning: '[por] la manana|manana',
      noon: '[al|el] mediodia',
      afternoon: '[por] la tarde|tarde',
      evening: '[a] la hora de la cena|la cena',
      night: '[por|esta] la noche|esta noche|noche',
      endOfDay: '[al|el] final del dia',
      day: 'una fecha [sola|sin hora]',
    },
    (part) => part,
  ),
}

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    por favor|porfa|gracias|pues|bueno|vale|venga|va|vamos|hombre|tio|tia|joder|mierda|caramba|ostras|en fin|la verdad|creo|supongo|quizas|tal vez|jaja|jajaja|perdon|perdona|en realidad|nada|da igual|bah|por cierto|ni idea|no se|uy|ay`),
  // a message that is not whole yet
  unfinished: phrases(`
    [le] [he] (di|pulse|dado|pulsado|apretado|aprete|toque) [a|al] (enter|intro|enviar|boton) (demasiado pronto|antes de tiempo|sin querer|muy rapido|por error) | [lo] [he] (envie|enviado|mande|mandado) (demasiado pronto|antes de tiempo|sin querer|por error) | [aun|todavia] no (habia|he) (terminado|acabado) [de escribir] | se (envio|mando|ha enviado) (solo|antes de tiempo|sin querer)`),
  asidefirst: phrases(`
    y|o|pero|entonces|oye|mira|a ver|hola|si|no|claro|ya|espera|un momento|dime|puedes|podrias|tambien|para mi
    | [estoy] (muy|demasiado|re|tan) (cansado|cansada|ocupado|ocupada)`),
  asidelast: phrases(`
    entonces|ya|ahora|ahora mismo|otra vez|de nuevo|mejor|si (puede ser|puedes)|no|tambien|en este momento|de momento|al final|que`),
}
