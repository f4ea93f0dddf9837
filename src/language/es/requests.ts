import { phrases, says } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'
import type { RequestTables } from '../requests/tables.js'
import { chat, extras } from './wishes.js'

const EVERYONE = { kind: 'everyone' } as const

/** The request itself, in all the forms of its verb: tú, vos, usted and ustedes, and with the pronoun in front or behind. */
const openings = {
  courtesy: phrases(
    `hola | oie | buenas | buenos dias | buenas tardes | buenas noches | oye | oiga | oi | che | ey | hey | eh | ok | okay | vale | bueno
      | usted | ud [.] | ustedes | uds [.] | muy buenas | buen dia | (estimado | estimada | estimados | apreciado | apreciada) [amigo | senor | bot] | cordial saludo | favor | sirvase | tenga a bien | se (le | te) (ruega | pide)
      | bien | nomas | nada mas | pues | a ver | mira | amigo | bot | por fa | por favor | porfavor | porfa | porfis | xfa | xfis | xfavor | x favor | pf | plis | please`,
    'si puedes | si podes | si no es molestia | cuando puedas | necesito que | quiero que | quisiera que | querria que | me gustaria que',
    `(puedes | podrias | podes | puede | podria | pueden | podrian) [usted | ud [.] | ustedes | uds [.]] | (seria | seria usted) tan amable de | tendria [usted] la (amabilidad | bondad) de | puedo pedirte | te importaria | serias tan amable de | me ayudas a
      | (me haces | hazme | haceme | me harias) (el | un) favor [de] | hay que | tienes que | tenes que | ayudame a | te pido que | no olvides
      | (hagame | haga | me hace) el favor de | favor de | me urge que | urge que | ocupo que | necesito urgente que | rapido | urgente
      | haz el favor de | me regalas | regalame`,
    'y | entonces | asi que | tambien | ademas | ahora | otra cosa | una cosa | siri | alexa | google',
    'tio | tia | amor | carino | cielo | guapa | guapo | bro | wey | guey | pana | parce | compa | jefe | doctor | uf | ay | mi amor | corazon',
    `(seria | estaria) (posible | bueno | bien | genial | padre | chido | bacano | joya | ideal | de lujo) que | estaria bien si | fijate de | te encargo | dale | porfavorcito | epa | epale | oigan | ostras | joder | mierda | uy | ups | jaja | por cierto | ah y`,
    '(te | le | les) (encargo | pido | ruego | agradeceria) que | se me olvida si no',
    '{-preamble} [: | , | .]',
    `mijo | mija | mijito | mijita | mami | papi | profe | profesor | profesora | doc | doctora | maestro | hermano | hermana | socio | socia | colega
      | parcero | parce | causa | boludo | loco | chicos | gente`,
  ),
  preamble: phrases(`
    a ver si te enteras | [te | os | se] lo (repito | digo | vuelvo a decir) [otra vez | de nuevo | una vez mas] [por {-manieth} vez] | por {-manieth} vez | repito
    | como te (dije | decia) | ya te (lo | ) dije | [hola] (que tal | como estas | como te va | todo bien)`),
  manieth: phrases('enesima | milesima | tercera | cuarta | segunda | ultima | [la] ultima'),
  closing: phrases(
    `xfa | xfis | xfavor | x fis | gracias | muchas gracias | mil gracias | por favor | porfavor | porfa | porfis | plis | please | te lo agradezco | si
      | vale | ok | si puedes | si puede ser | crack | amigo | no lo olvides | que no se te olvide | te agradezco | saludos | urgente | por (el amor de) dios | por lo que mas quieras`,
  ),
  remindme: phrases(`
    !<{wanting} (que | q | k) me (avises | avise | recuerdes | recuerde | suene | suenes | hagas acordar)
    | recuerdame | recuerdame a mi | recordame | recuerdeme | recuerdenme | recordarme | recordadme | recuerdamelo | recordamelo | recordarmelo | recuerda me
    | recuerdemelo | recuerdamela | recuerdamelos | recuerdamelas | recordamela | recordamelos | recordamelas | recordarmela | recordarmelos | recordarmelas | recuerdemela
    | {-forgetting} [de] {-reminding}
    | acuerdame | acordame | acordarme | acuerdeme | recuerdamen
    | me (recuerdas | recordas | recuerda | recuerde | recuerdes | recordarias | recordaras | recordases | avisaras | avisases | acuerdas | hagas acordar
      | haces acordar | haga acordar)
    | me (lo | la | los | las) (recuerdas | recordas | recuerda | recuerdes)
    | me (puedes | podes | podrias | puede | podria | pueden | podrian | vas a | debes | tienes que) (recordar | avisar | hacer acordar | acordar)
    | me (lo | la | los | las) (puedes | podes | podrias | puede | podria) recordar
    | (hazme | haceme | hacerme | hagame) (acordar | recordar | acuerdo)
    | no (me dejes | dejes que me | dejes que | dejes que se me | me deje [usted] | me dejen [ustedes] | deje [usted] que se me | permitas que | permitas que me | permitas que se me) (olvidar | olvide | olvidarme | pase)
    | no me quiero olvidar de | no quiero (olvidar | olvidarme de) | que no se me (olviden | pasen) | que no se me (olvide | pase | vaya a olvidar | vaya a pasar) | que no (olvide | me olvide)
    | asegurate de que (no (me olvide | olvide | se me olvide) | recuerde | me acuerde)
    | (quiero | necesito) (que me recuerden | acordarme | recordar) | (quiero | quisiera | necesito | me gustaria | desearia | deseo) ser {-reminded} | que me (acuerde | acorde) [de]
    | (ayudame | ayudenme) a (recordar | acordarme | no olvidar)
    | recuerdame que no se me (olvide | pase)
    | (acuerdate | acordate) de (recordarme | avisarme)
    | hazme un recordatorio | ponme en recordatorios
    | avisame | aviseme | avisenme | avisarme | avisame a mi | notificame | notifiqueme | notificarme | alertame | alerteme | alertarme
    | me (avisas | avisa | avises | avise | avisai | avisan | recordai | recuerdan | acordai | notificas | notifiques | alertas | avisarias | acuerdes | acuerde)
    | (dame | pegame | echame | tirame | lanzame | mandame | pasame | metele | hazme | haceme) un (toque | aviso | toquecito | grito | silbido | llamadito | ping | golpecito | alerta) | me (echas | pegas | mandas | tiras) un (toque | grito | aviso) | pegame un (grito | toque) | hazme saber | haceme saber | tocame | me (das | daria) un (toque | aviso)
    | (hazmelo | hacemelo | hagamelo) (acordar | recordar) | avisamelo | (apuntame | anotame | agendame)
    | (apuntamelo | anotamelo | agendamelo | programamelo | apuntalo | anotalo | agendalo | ponmelo | ponmela)`),
  // "ya no necesito | que me avises" tells of it
  wanting: phrases('necesito | quiero | falta | necesario | tienes | tenes | basta | deja'),
  // "no se te olvide recordarme"
  forgetting: phrases(
    '(no | que no) (te olvides | olvides | te olvidas | se te olvide | se te vaya a olvidar | te vayas a olvidar | vayas a olvidar) | acuerdate | acordate | recuerda',
  ),
  reminding: phrases('recordarme | avisarme | recordarmelo | acordarme | hacerme acordar'),
  reminded: phrases('avisado | avisada | notificado | notificada | recordado | recordada'),
  tellme: phrases(`
    dime | decime | digame | decirme | escribeme | escribime | escribirme | mandame (un mensaje | un mensajito | mensaje | una notificacion)
    | enviame (un mensaje | una notificacion)`),
  // "acuérdate de la película que vimos", "recuerda aquel bar": what is over
  recalled: phrases(
    '[de] (aquel | aquella | aquellos | aquellas) | [de | del] !{infinitive} [{-*}] (que | donde | cuando) [nosotros | ellos | ella | el | yo | no] {-oververb}',
  ),
  oververb: phrases(
    '{-past} | {-over} | fue | fueron | vi | vio | vimos | cenamos | comimos | estaba | estaban | hubo | salimos | quedamos',
  ),
  putting: phrases(
    'pon | ponme | poneme | apunta | apuntame | anota | anotame | agenda | agendame | mete | meteme | marca | marcame',
  ),
  thatdone: phrases('que'),
  there: phrases('ahi | aqui | (en | a) (la | mi) (agenda | lista) | en (el | mi) calendario'),
  kindly: phrases('amablemente | gentilmente'),
  note: phrases(`
    agenda | anota | apunta | programame | programa | apunte | anote | agende | programe
    | acordarse de | acuerdate | acordate | acuerdate de | acordate de | no olvides | no te olvides | no te olvides de | no olvidar
    | no olvidarse de | no olvidarme de | no me olvido de | recordar | recuerda | recorda | recuerde | recuerda que debo | memo :
    | ponme : | ponme esto : | nota : | nota mental : | nota mental | apunte : | tarea : | pendiente : | pendiente | recordatorio de que`),
  wakeme: phrases(
    '(despiertame | despertame | despierteme | despertarme | levantame | levanteme | me despiertas | me levantas | me despertas) [por favor]',
  ),
  make: phrases(`
    tirame | lanzame | echame | metele | meteme | clavame | sueltame | me vendria bien | me serviria | me caeria bien | pasame | pon | ponme | poneme | ponga | pongame | poner | ponerme | pone | crea | creame | crear | crearme | cree | programa | programame | programar
    | programarme | configura | configurame | configurar | haz | hazme | haceme | hacer | hacerme | establece | establecer | agrega | agregame | agregar
    | anade | anademe | anadir | agenda | agendame | agendar | anota | anotame | apunta | apuntame | activa | activame | activar | manda | mandame
    | mandarme | envia | enviame | enviarme | deja | dejame | dejar | quiero | necesito | quisiera | me gustaria | me gustaria tener | dame | genera
    | generame | fija | fijame | fijar | inicia | arranca | empieza | pongamos | me (pones | creas | programas | haces | agendas | mandas | regalas | das) | regalame
    | me (puedes | podrias | podes) (poner | crear | programar | hacer | mandar | agendar) | set | nuevo | nueva | otro | otra`),
  // why it is asked for: "antes de que se me olvide"
  lest: phrases(
    '(antes [de] que | para que no | pa que no | por si | asi no) se me (olvide | olvida | pase | pasa) | (antes de | para no | pa no) (olvidarme | olvidarlo) [lo]',
  ),
  thing: [
    row(
      'recordatorio|reminder|recordatorito|aviso|alarma|alerta|notificacion|recordatorios|recordatoria|despertador|evento',
      R.thing,
    ),
    row('temporizador|timer|cronometro|cuenta atras|cuenta regresiva', R.thing, { isNamed: true }),
    row('(rapido|pequeno|nuevo|otro) {thing}', R.ofThing),
    row('{thing} (diario|nuevo|rapido|urgente|importante)', R.ofThing),
    row('(recordatorio|aviso|alarma) {repeat:adverb}', R.thing),
    row('(temporizador|timer|cuenta atras|cuenta regresiva) de {length}', R.thing, { isNamed: true }),
  ],
  named: [
    row('[a] {whom:mention} [(y|,) [a] {more:mention}]', R.named),
    row('a {whom:name}', R.named),
    row(
      '[a] (todos | todo el mundo | todas | el grupo | el equipo | todo el equipo | todo el grupo | todos aqui | este canal | este grupo)',
      R.everyone,
    ),
  ],
  opening: [
    row('{-remindme} [usted | ud [.] | ustedes | uds [.] | vos] [[,] {-please}|{-kindly}]', R.ask),
    row('{-tellme}', R.ask, { loose: true }),
    row('{-note} !{recalled}', R.ask, { loose: true }),
    row('{-putting} {-there}', R.ask, { loose: true }),
    // "ponme que llame a Ana"
    row('{-putting} >{thatdone}', R.ask, { loose: true }),
    row('{-wakeme}', R.ask, { text: 'despertar', morning: true }),
    row(
      '(recuerdanos | recordanos | recuerdenos | recordarnos | nos recuerdas | nos (puedes | podrias | podes) recordar)',
      R.ask,
      {
        whom: EVERYONE,
      },
    ),
    row('(avisanos | avisenos | avisarnos | notificanos)', R.ask, { whom: EVERYONE, loose: true }),
    row(
      '(recuerda | recuerdale | recordale | recuerdales | recordales | recordarle | recordarles | recorda | recuerdele) {whom:named}',
      R.ask,
      { prefer: 1 },
    ),
    row('(avisa | avisale | avisales | avisarle | notifica | dile | decile | diles) {whom:named}', R.ask, {
      loose: true,
      prefer: 1,
    }),
    row('{-make} [un | una | el | la | otro | otra] {thing}', R.ask),
    row('[un | una | otro | otra] {thing} [{-please}] [:]', R.ask),
    row('{-lest} [: | , | . | -]', R.ask, { loose: true }),
    row('{-lest} [: | , | . | -] {opening}', M.same, { prefer: 1 }),
    row('{-make} [a | para] {whom:named} (un | una) {thing}', R.ask),
    row('{-nagging} {every:howoften}', R.ask),
    row('{-make} algo', R.ask, { loose: true, prefer: 1 }),
  ],
  whom: [row('{whom:mention}', R.named)],
  nagging: phrases(`
    insisteme | insistime | insistame | insiste | insistele | machacame | dame la lata | molestame | moleste me | fastidiame | no pares de recordarme
    | sigue recordandome | segui recordandome | sigue avisandome | no dejes de recordarme | vuelve a recordarme`),
  refusal: phrases(`
    no | ya no | (no | ya no) (necesito | quiero | hace falta | es necesario) [que] | no hace falta que | no es necesario que | no necesito que | no quiero que | deja de | para de | no tienes que | no tenes que
    | no hace falta | no es necesario | nunca | mejor no | no vuelvas a | por favor no | no vayas a`),
  refused: [],
  unmaking: phrases(
    '[por favor] (borrar|borra|borralo|eliminar|elimina|eliminalo|cancelar|cancela|cancelalo|anular|anula|anulalo|quitar|quitalo|mover|muevelo|cambiar|cambialo|apagar|apagalo|desactivar)',
  ),
  // typed with its accent it asks: "qué tengo mañana"
  asksback: phrases('{-accented} | quien | quienes | cual | cuales | donde | cuanto | cuantos | cuantas | por que'),
  forthing: phrases('para | de |  que diga | que | con | sobre | llamado | llamada | de que | para que | con el texto'),
  hourcoming: phrases('cuando (sean las | sea la | den las | de la | llegue la hora de las)'),
  lapse: [],
  linking: [
    row('{-make} [un | una | el | otro | otra]', M.yes),
    ...phrases(`
    asi que | entonces | y | por favor | porfa | porfavor | puedes | podrias | podes | me puedes | si puedes | pero | por eso | y por favor
    | y puedes | asi q | ok | vale | a ver si`),
  ],
  telling: phrases(
    'dijo | dice | decia | pidio | escribio | respondio | no [me | nos | le] (pongas | ponga | crees | programes | hagas | mandes | agregues | anadas | actives) [un | una | el | la | ningun | ninguna | mas] | si | te dije que | le dije que | dijo que | me pidio que | gracias por | que | ya',
  ),
  unasked: phrases('si | cuando | aunque | porque | gracias por'),
  questioning: phrases('quien | cuando | donde | como | cual | por que | cuanto'),
  placeholder: phrases('algo|alguna cosa'),
  called: phrases('{-w:*1}'),
  uptothen: phrases('hasta (entonces | (ese | aquel) dia | (esa | aquella) fecha)'),
  itself: phrases(
    'lo | eso | de eso | de ello | esto | sobre eso | al respecto | de esto | por favor | entonces | de nuevo | ese dia | ello | siempre | para ese dia | el mismo dia',
  ),
  asklast: phrases(
    '(gracias por|se agradece) (recordarmelo|avisarme|avisar|recordar|el recordatorio|el aviso) | que me lo recuerdes | que me avises | no me dejes olvidarlo | avisa | me avisas | recorda | recordar | recordarmelo | recuerdamelo | recordamelo',
  ),
  agendaask: phrases(
    'mandame | enviame | dime | pasame | muestrame | mostrame | dame | decime | envia | manda | ensename',
  ),
  agendaday: phrases(`
    mi (dia | agenda | agenda del dia | agenda de hoy | resumen del dia | plan del dia | lista del dia) | la agenda [del dia | de hoy]
    | el (resumen | plan) del dia | el resumen de mi dia | lo que tengo [hoy | para hoy | ese dia] | que tengo [hoy | para hoy]
    | los recordatorios (del dia | de hoy) | mis recordatorios (del dia | de hoy)`),
  leadin: phrases(`
    o sea | es decir | asi que | mejor | que sea | pues | a ver | digamos | hazlo | ponlo | ponla | que tal | no | vale | ok | para | creo que | quizas | quiza | hasta | eh
    | perdon | bueno | por favor | si | tal vez | entonces | digo | mmm | em | lo quiero | podria ser | puede ser | seria | me gustaria`),
  startsanew: phrases(
    `recuerdame | recordame | avisame | recuerdeme | recordarme | no me dejes olvidar | no olvides | que no se me olvide | me recuerdas
      | (pon | ponme | crea | creame | programa | agenda) (otro | un | otra | una) (recordatorio | alarma | aviso)`,
  ),
  listing: phrases(
    'crea | creame | pon | ponme | programa | agrega | anota | anotame | quiero | necesito | tengo | dame | puedes ponerme | puedes crear | me pones | me creas',
  ),
  countedthings: phrases(
    '({-#} | dos | tres | cuatro | cinco | seis | varios | varias | unos | unas | algunos | algunas | un par de | estos | estas) (recordatorios | cosas | tareas | avisos | alarmas)',
  ),
  listheader: phrases(`
    recuerdame (lo siguiente | estas cosas | esto | estas tareas | todo esto) | recuerdame | recordatorios | mis recordatorios | tareas | pendientes
    | (crea | creame | pon | ponme | programa | agrega | quiero | necesito) [los siguientes | estos | {n} | varios | unos | estos {n}] recordatorios
    | [{-listing}] {-countedthings} | recuerdame {-countedthings} | por hacer | cosas por hacer | cosas que hacer | lista de tareas`),
}

export const requests: RequestTables = {
  order: 'behind',
  said: {
    asking: 'recuérdame',
    askingTo: 'recuérdame',
    askingOf: 'recuérdame',
    at: 'a las',
    in: 'en',
  },
  tables: {
    ...openings,
    ...extras,
    ...chat,
    tie: phrases(`
      tambien (de|que) | tambien >{infinitive} | que | de que | de | para | sobre | acerca de | lo de | que tengo que | que tenemos que | que debo | que debemos | que hay que
      | de lo de | para que | que necesito | que toca | que me toca`),
    tieend: [],
    // a message that means nothing
    hint: [
      says('posponer|pospon|posponlo|aplaza|aplazar|mas tarde|luego', 'snooze'),
      says('cancela|cancelar|borra|borrar|elimina|eliminar|quita|quitar', 'cancel'),
      says('cambia|cambiar|mueve|mover|edita|editar|modifica|modificar|renombra', 'edit'),
      says('ajustes|configuracion|zona horaria|idioma|horas de silencio|reloj', 'settings'),
      says('ayuda|comandos|como (puedo|se|hago|uso)', 'help'),
      says('lista|listar|recordatorios|muestra|mostrar|muestrame|pendientes|proximos', 'list'),
      says('recuerda|recordar|recordatorio|recuerdame|alarma|olvidar|olvide|olvides|avisa|avisame', 'create'),
    ],
  },
}
