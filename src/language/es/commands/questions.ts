import * as Q from '../../commands/questions.js'
import { row } from '../../commands/rows.js'
import { patterns, phrases, says } from '../../engine/row.js'

/** What a question is narrowed by, in any order. */
export const questions = {
  afterthat: phrases('[y] (despues|luego) [de eso]|[y] que (viene|hay|sigue|tengo) (despues|luego) [de eso]'),
  isthat: phrases('(es|era|cae|sera) [eso|esa|ese]'),
  isit: phrases('es|era|cae|sera|empieza|son|toca|esta'),
  or: phrases('[,] o'),
  dayword: phrases('el|la|a las|a la|al|un|para el|en'),
  asksback: phrases('no|verdad|cierto|correcto|no es asi|o no'),
  knowing: phrases(
    '[me] (puedes|podrias|podes) decir[me]|(puedes|podrias) decirme|(sabes|recuerdas|te acuerdas)|dime|no (recuerdo|me acuerdo)|quiero saber',
  ),
  whenword: phrases('cuando|a que hora|que dia [de la semana]|en que fecha'),
  askedyou: phrases(
    'te (pedi|he pedido|habia pedido|dije|habia dicho) [ya] (que me (recordaras|recuerdes|recordases|avisaras|avises)|recordarme) [lo] [de|del|sobre]',
  ),
  saved: phrases('(guardaste|anotaste|apuntaste|pusiste|has guardado|has anotado|has apuntado)'),
  savedbehind: phrases('[ya] (guardado|guardada|anotado|anotada|apuntado|apuntada|puesto|puesta)'),
  whatabout: phrases('y (que hay|que tengo|que pasa) [el|con]|y (el|la)'),
  unsought: phrases(`
    el | la | los | las | un | una | unos | unas | mi | mis | tu | tus | su | sus | nuestro | nuestra | nuestros | lo | de | del | a | al | en | con
    | para | por | sobre | que | y | o | e | es | son | tengo | hay | esta | estan | me | te | se | este | esta | ese | esa | eso | recordatorio
    | recordatorios | cosa | cosas | algo | cita | citas | alarma | alarmas | aviso | avisos`),
  /** "my day", asked for by itself or by how it looks */
  mine: [
    row('(mi|el) dia', Q.today),
    row('(mi|la|esta) semana', Q.thisWeek),
    row('(el|un) resumen (del dia|de mi dia)|resumen (del dia|de mi dia)', Q.today),
    row('[el|un] resumen (de la|de mi) semana', Q.thisWeek),
  ],
  deed: phrases('borrar | eliminar | cancelar | quitar | exportar | pausar | mover | cambiar | posponer | marcar'),
  span: [
    row('(este|el|en el|para el|para este|en este) (fin de semana|finde)', Q.weekend, { prefer: 2 }),
    row('[en|para|de|durante] esta semana', Q.thisWeek, { prefer: 1 }),
    row(
      '[en|para|de] (la semana que viene|la proxima semana|la semana proxima|proxima semana|la semana entrante)',
      Q.nextWeek,
      { prefer: 1 },
    ),
    row('[en|de] (la semana pasada|la ultima semana)', Q.lastWeek, { prefer: 1 }),
    row('(en|para|durante) (el dia|mi dia)', Q.today),
    row('[en|para] el dia de {span:period}', Q.span, { prefer: 1 }),
    row('[en|para|durante] los (proximos|siguientes) {n} dias', Q.coming, { days: 1, prefer: 1 }),
    row('[en|para] los (proximos|siguientes) dias', Q.coming, { n: 3, days: 1, prefer: 1 }),
    row('[en|para] las (proximas|siguientes) {n} semanas', Q.coming, { days: 7, prefer: 1 }),
    row('[en|para|durante] las (proximas|siguientes) {n} horas', Q.comingHours, { prefer: 1 }),
    row('[en|para|durante] la (proxima|siguiente) hora', Q.comingHours, { n: 1, prefer: 1 }),
    row('(despues de|despues del|tras) [las|la] {span:period}', Q.after, { prefer: 1 }),
    row('(antes de|antes del) [las|la] {span:period}', Q.before, { prefer: 1 }),
    row('hasta [el|la] {span:period}', Q.until, { prefer: 1 }),
    row('(desde|a partir de|a partir del) [el|la] {span:period}', Q.fromOn, { prefer: 1 }),
    row('(de|del|para|en|durante|por) {span:period}', Q.span),
    row('(de|del|entre|desde) {span:period} (a|al|y|hasta|y el) {last:period}', Q.fromTo, { prefer: 2 }),
  ],
  about: phrases(`
    con | de | del | sobre | acerca de | para | que tengan | que digan | relacionados con | relacionado con | referente a | algo de | algo con
    | algo sobre | lo de | con la palabra | que contengan`),
  show: patterns({
    repeating: `repetidos|repetido|recurrentes|recurrente|que se repiten|se repiten|periodicos|diarios|semanales`,
    overdue: `atrasados|atrasado|vencidos|vencido|pendientes|sin hacer|perdidos|que se me pasaron|no hechos|por hacer`,
    failed: 'fallidos|fallido|no entregados|que fallaron',
    done: 'hechos|hecho|terminados|terminado|completados|completado|acabados|finalizados',
  }),
  small: phrases(`
    por favor | todavia | aun | ya | hoy dia | planeado | previsto | programado | puesto | agendado | apuntado | anotado | proximamente | en la lista
    | en mi lista | en la agenda | en mi agenda | ahora | ahora mismo | en total | algo | todo | todos | exactamente | para mi | tambien
    | por hacer | que hacer | y | , | entonces | mas | activos | abiertos | en el calendario | recordatorios | recordatorio | tareas | citas`),
  things: phrases(`
    recordatorios | recordatorio | citas | cita | tareas | alarmas | alarma | avisos | cosas | lista | agenda | planes | eventos | compromisos
    | lista de recordatorios | notas`),
  // these say by themselves that reminders are asked for
  bare: phrases(
    'recordatorios | lista | agenda | tareas | alarmas | citas | lista de recordatorios | todos | pendientes por hacer',
  ),
  whose: phrases(`
    mis | los | las | todos | todos mis | todos los | todas | todas mis | la | mi | me | algun | alguna | otros | otro | el | todas las | mis proximos
    | mis proximas | los proximos`),
  something: phrases('algo | alguna cosa | mucho | nada | algo mas | alguna tarea | alguna cita | algun recordatorio'),
  whole: phrases(`
    que tengo | que tenemos | que hay | que me toca | que toca | que viene | que hay para | que tengo para | que tengo que hacer | que hay que hacer
    | que debo hacer | que tengo pendiente | que tengo programado | que tengo agendado | que tengo apuntado | que tengo anotado
    | que me tienes que recordar | que me vas a recordar | de que me vas a (avisar | recordar) | lista | listar | list | agenda | mi agenda | mis planes
    | muestrame todo | muestra todo | mostrame todo | ver todo | ver todos | dime mi agenda | dame mi agenda
    | como viene | como tengo | como esta | como pinta | que planes tengo | que se viene | que me espera | [que|cuanto] me queda | que queda | que me queda por hacer | que queda por hacer | que mas (hay|tengo) | que pasa | que habia | que tenia | todo`),
  having: phrases(`
    tengo | tenemos | hay | me queda | me quedan | queda | quedan | hay algo | tengo algo | existe | existen | me toca | tenes | tienes`),
  showing: patterns({
    repeating: `que se repite|cuales se repiten|que recordatorios se repiten|[los] que se repiten|(los|mis) repetidos|(los|mis) recurrentes`,
    overdue: `que (esta|tengo) (pendiente|atrasado|vencido)|que se me (paso|ha pasado)|que me perdi|que no he hecho|pendientes|[los|mis] pendientes|
        [los|mis] (atrasados|vencidos)|que quedo pendiente|que me falta [por hacer]`,
    failed: 'que fallo|que no pudiste entregar|[los|mis] fallidos',
    done: `que (hice|he hecho|termine|he terminado|complete|he completado|acabe)|que tengo hecho|[los|mis] (hechos|terminados|completados)`,
    next: `[y] (que sigue|que viene [ahora|despues]|que es lo (proximo|siguiente)|que tengo (ahora|despues)|cual es (el|la|mi) (proximo|proxima|siguiente) [recordatorio|cita|tarea])|
        [el|la|mi|lo] (proximo|proxima|siguiente) [recordatorio|cita|tarea|aviso]|cuando es (el|la|mi) (proximo|proxima|siguiente) (recordatorio|cita|aviso)|
        que toca ahora|que me toca ahora|lo que sigue`,
  }),
  page: [
    ...[
      'mas',
      'ver mas',
      'muestra mas',
      'muestrame mas',
      'siguiente pagina',
      'el resto',
      'mostrar mas',
      'continua',
      'pagina siguiente',
    ].map((said) => says(said, 'more')),
    ...['atras', 'pagina anterior', 'volver', 'anteriores', 'regresa'].map((said) => says(said, 'back')),
  ],
  show1: phrases(`
    muestra | muestrame | mostra | mostrame | mostrar | ver | dime | decime | dame | lista | listame | listar | cuales son | que | ensename | quiero ver
    | puedo ver | leeme | ensena | quisiera ver | a ver | cuales | abre | saca | dejame ver | necesito ver | pasame | mandame | envia`),
  tell: phrases('y | entonces | ok | oye | dime | decime | sabes | bueno | a ver | pues | mira | che'),
  question: [
    row(
      '[{-tell}] [como (es|viene|esta|pinta|va|se presenta|se ve)|que tal|{-show1} [me]] {span:mine} [hoy]',
      Q.listIn,
      { prefer: 1 },
    ),
    row('[{-tell}] como (es|viene|esta|pinta|va|se presenta|se ve) {filters}', Q.list),
    row('[{-show1}] (el|un|) resumen (de|del|para) {filters}', Q.list),
    row('(esta|tengo|tenemos) {filters} (libre|ocupado)', Q.free),
    row('esta (libre|ocupado) {filters}', Q.free),
    row('[{-tell}] que [me] queda por hacer [{filters}]', Q.list, { prefer: 3 }),
    row(
      '[que] tan (ocupado|ocupada) (estoy|estare) {filters}|{filters} [que] tan (ocupado|ocupada) (estoy|estare)',
      Q.count,
    ),
    row('[{-tell}] {-show1} [{-whose}] {-things} (tengo|hay|tenemos|me quedan|quedan) [{filters}]', Q.list, {
      prefer: 1,
    }),
    row('[{-tell}] {-show1} lo (de|del|que tengo|que hay|que viene) {filters}', Q.list),
    row('(y|que hay de|que tal|que pasa|como viene|como esta|como tengo) [el|la|mi|] {filters}', Q.list, {
      prefer: -2,
    }),
    row('{filters} [,] que (tengo|hay|me toca|viene|tenemos)', Q.list),
    row('(busca|buscar|buscame|encuentra|busque) [{-whose}] [{-things}] [{-about}] {words:*} [{filters}]', Q.find),
    row('[{-tell}] (cuantos|cuantas) {-things} (tengo|hay|me quedan|quedan|tenemos|son|) [{filters}]', Q.count),
    row('[{-tell}] cuantas cosas (tengo|hay) [que hacer] [{filters}]', Q.count),
    row(
      '[{-tell}] (estoy|estamos|tengo|tenemos|estare) (libre|libres|tiempo|disponible|ocupado|ocupada|un hueco|hueco) {filters}',
      Q.free,
    ),
    row('[{-tell}] {filters} (estoy|tengo|estare) (libre|tiempo|disponible|ocupado|ocupada)', Q.free),
    row('[{-tell}] {-when} {words:*} [{-last}]', Q.when),
    row('[{-tell}] {-whenThat} [exactamente|por favor|la proxima vez]', Q.whenThat, { prefer: 4 }),
    row(
      '[y] (que hora es|que horas son|tienes hora|que dia es [hoy]|a que dia estamos|que fecha es [hoy]|a cuanto estamos|me dices la hora) [ahora]',
      Q.clockNow,
      { prefer: 5 },
    ),
  ],
  when: phrases(`
    cuando es | cuando son | cuando era | cuando tengo | cuando tenia | cuando toca | cuando me toca | cuando hay | cuando viene | cuando empieza
    | cuando tengo que | cuando debo | cuando me vas a (recordar | avisar) | cuando me recuerdas | cuando me avisas [de] | cuando cae | para cuando es | para cuando tengo
    | a que hora es | a que hora son | a que hora tengo | a que hora tengo que | a que hora empieza | a que hora era | a que hora me toca | que dia es
    | que dia tengo | que dia me toca | que dia era | cuanto falta para | cuanto queda para | en cuanto tiempo es | cuantos dias faltan para`),
  whenThat: phrases(`
    cuando | cuando es | cuando es eso | cuando era | para cuando | cuando exactamente | a que hora | a que hora es | a que hora era | que dia
    | que dia es eso | cuando me avisas | cuando me lo recuerdas | cuando me vas a avisar | cuanto falta | cuando suena | es por la manana o por la tarde
    | de la manana o de la tarde | para que hora | para que dia | que pusiste | que apuntaste | cuando toca`),
}
