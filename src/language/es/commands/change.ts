import * as C from '../../commands/change.js'
import { send } from '../../commands/chats.js'
import { row } from '../../commands/rows.js'
import * as T from '../../commands/talk.js'
import { phrases, says } from '../../engine/row.js'

const words = {
  deleting: phrases(
    `cancela | cancelar | cancele | borra | borrar | borre | elimina | eliminar | elimine | anula | anular | descarta | olvida
      | suprime | tacha | desactiva | desactivar | {-taking} !{soon}`,
  ),
  // words of many other things, too: what is said with how soon is to be done ("quita el tinte en 35")
  taking: phrases('quita | quitar | quite | saca | apaga'),
  soon: phrases('{-*} (en | dentro de) ({-length} | {-#12}) [{-closing1}]'),
  closing1: phrases('por favor | porfa'),
  deletingit: phrases(
    `cancelalo | cancelala | cancelalos | borralo | borrala | borralos | eliminalo | eliminala | eliminalos | quitalo | quitala | quitalos
      | anulalo | sacalo | descartalo | tachalo | desactivalo`,
  ),
  finished: phrases(
    'hecho|hecha|hechos|listo|lista|terminado|completado|ya esta|ya|ya lo hice|ya lo he hecho|lo hice|lo he hecho|completo|done|finalizado',
  ),
  already: phrases('(ya esta|ya|esta|estan|ya estan|todo|ya quedo|quedo)'),
  doing: phrases('marca|marcar|marque'),
  its: phrases('el|la|los|las|mi|mis'),
  again: phrases('otra vez|de nuevo|nuevamente|mas|mas tarde'),
  // no infinitives, and not "pon", "lleva": those are things to do ("cambiar el filtro cada 3 meses")
  moving: phrases(
    'mueve | mueva | move | mover | pasa | pase | cambia | cambie | traslada | reprograma | reprogramar | reagenda | reagendar | corre',
  ),
  rescheduling: phrases('mueve | mueva | reprograma | reagenda | traslada'),
  movingit: phrases(
    `muevelo | muevela | movelo | movela | muevalo | pasalo | pasala | cambialo | cambiala | trasladalo | reprogramalo | reagendalo | ponlo | ponla | ponelo
      | correlo | correla | dejalo | dejala | hazlo | hacelo | mejor hazlo | muevelos | pasalos | adelantalo | atrasalo | aplazalo | llevalo`,
  ),
  delaying: phrases('retrasa|retrasar|atrasa|atrasar|demora|corre|mueve|pospon|aplaza'),
  delayingit: phrases('retrasalo|atrasalo|demoralo|correlo|muevelo|retrasala|atrasala'),
  advancing: phrases('adelanta|adelantar|adelante|anticipa'),
  advancingit: phrases('adelantalo|adelantala|anticipalo'),
  onto: phrases('a|al|para|para el|hasta|hasta el|al dia|en|hacia|a la|a las'),
  later: phrases('mas tarde|despues|hacia adelante|mas adelante'),
  earlier: phrases('antes|mas temprano|hacia atras'),
  only: phrases('solo|solamente|unicamente|nada mas'),
  next: phrases('(proximo|proxima|siguiente)'),
  remind: phrases('recuerdame|recordame|avisame|recuerdamelo|recordamelo|avisamelo|recuerdeme'),
}

const scopes = {
  scope: [says('{-only} [el|la] {-next}', 'occurrence')],
  scopeend: [
    says('[,] {-only} (esta vez|este|esta|por esta vez|el {-next}|la {-next})', 'occurrence'),
    says('[,] (todas las veces|todos|siempre|toda la serie|para siempre|todas)', 'series'),
  ],
}

export const change = {
  ...words,
  ...scopes,
  nomore: phrases(`
    ya no (hace falta | es necesario | necesito | quiero | tienes | tenes) ([que] (recordarme | avisarme) | que me (lo | ) (recuerdes | avises | recuerde | avise))`),
  cancel: [
    row(
      '(vuelve|volve) a (poner|incluir|anadir|agregar) {words:*}|(pon|agrega) {words:*} (de nuevo|otra vez|de vuelta) [en la lista]|(recupera|restaura|restablece|devuelveme) {words:*}|quiero {words:*} (de vuelta|de nuevo)',
      T.comesBack,
      { prefer: 3 },
    ),
    row('{-deletingit}', C.cancel),
    row('(deja | para) de (recordarme | avisarme) [lo de | de | que] {target:*}', C.cancel, { prefer: 1 }),
    row('(ya no | no) me (recuerdes | avises) [mas] [lo de | de | que] {target:*}', C.cancel, { prefer: 1 }),
    row('ya no (necesito | quiero) {target:*}', C.cancel),
    row('{-nomore} [lo de | de | que] {target:*}', C.cancel, { prefer: 2 }),
  ],
  // "decirle | que | está listo": told to somebody, and not done
  thattold: phrases('que [ya|todo]'),
  thatis: phrases('que [ya|todo] (esta|estan|quedo)'),
  done: [
    row('{-doing} {target:*} como (hecho|hecha|hechos|listo|terminado|completado|completada|realizado)', C.done, {
      prefer: 1,
    }),
    row('(marcalo|marcala|marcalos) como (hecho|hecha|listo|terminado|completado)', C.done, { prefer: 1 }),
    row(
      '(hecho|hecha|hechos|listo|completado|terminado|terminada|completa|termina|termine con|acabe con) [:|con|el|lo de] {target:*}',
      C.done,
    ),
    row(
      '{target:*} !<{thattold} [ya] (esta|estan|ya esta|ya estan|quedo) (hecho|hecha|hechos|hechas|listo|lista|listos|terminado|terminada)',
      C.done,
    ),
    row('{target:*} !<{thatis} (hecho|hecha|hechos|hechas|listo|lista|terminado|terminada)', C.done),
    row('[ya] (he|hemos|habia) {-past} {target:*}', C.told, { prefer: -1 }),
    row('ya {-past} {target:*}', C.told, { prefer: -1 }),
  ],
  snooze: [
    row('{-snoozing} {-onto} {time}', C.snooze, { prefer: 1 }),
    row('{-snooze1} {target:*} {-onto} {time}', C.snooze, { prefer: 1 }),
    row('(dame|dejame) {time} [mas]', C.snooze, { prefer: 1 }),
    row('{time} mas', C.snooze),
    row('[{-remind}] {-again1} (en|dentro de|a|) {time}', C.snooze, { prefer: 1 }),
    row('(recuerdamelo | recordamelo | recuerdemelo | avisamelo | recordarmelo) {time} [{-again}]', C.snooze, {
      prefer: 1,
    }),
    row('{-remind} {time} (otra vez | de nuevo | nuevamente)', C.snooze, { prefer: 1 }),
    row('hasta [el|la|las] {time}', C.snooze),
    row('{target:*} !<{and} (otra vez|de nuevo) {time}', C.snoozeNamed, { prefer: -2 }),
    row('{target:*} {time} (otra vez|de nuevo)', C.snoozeNamed, { prefer: -2 }),
  ],
  again1: phrases('otra vez|de nuevo|nuevamente'),
  snooze1: phrases('pospon|posponer|posponga|aplaza|aplazar|aplace|snooze'),
  // said of doing it at another time
  planning: phrases(
    'posponlo | posponla | posponelo | posponela | posponer | pospon | pospone | aplazalo | aplazala | aplaza | aplazar',
  ),
  snoozing: phrases(
    'posponlo | posponla | posponelo | posponela | posponer | pospon | pospone | aplazalo | aplazala | aplaza | aplazar | snooze | demoralo | ahora no | todavia no',
    'luego | mas tarde | despues | al rato | {-remind} (luego | mas tarde | despues | otra vez | de nuevo | al rato | mas rato) | recuerdamelo | recordamelo',
    '(recuerdamelo | recordamelo | avisame | recuerdame) (otra vez | de nuevo)',
  ),
  edit: [
    row('!{unnamed} {target:*} puede esperar (a|al|hasta|hasta el) {time}', C.rather),
    row('{-moving} {target:*} (de|del|de las) {-was:*} {-onto} {time}', C.move, { prefer: 2 }),
    row('[{-moving}] la hora (de|del) {target:*} {-onto} {time}', C.move, { prefer: 3 }),
    row('{-delaying} {target:*} [unos|otros|otra|otras] {length} [{-later}|mas]', C.shift, { prefer: 2 }),
    row('{-delayingit} {length} [{-later}|mas]', C.shift, { prefer: 2 }),
    row('{-moving} {target:*} {length} {-later}', C.shift, { prefer: 3 }),
    row('{-advancing} {target:*} {length}', C.shift, { back: true, prefer: 3 }),
    row('{-advancingit} {length}', C.shift, { back: true, prefer: 3 }),
    row('({-movingit}|{-delayingit}) {length} {-earlier}', C.shift, { back: true, prefer: 3 }),
    row('(envia|manda|pasa|mueve|lleva|mandame|enviame) {target:*} (a|por|en|al) {chat}', send, { prefer: 5 }),
    row('(envia|manda|pasa|mueve|trae) {target:*} aqui', send, { prefer: 5 }),
    row('{-movingit}', C.moveWhen),
    row('(renombra|renombrar) {target:*} [a|como|por] {text:*}', C.rename, { prefer: 1 }),
    row('(renombra|renombrar) {target:*} (a|como|por) {text:*}', C.rename, { prefer: 5 }),
    row('(cambia|cambiar|edita|modifica|corrige) el texto (de|del) {target:*} (a|por) {text:*}', C.rename, {
      prefer: 5,
    }),
    row('(cambia|cambiar|edita|modifica|corrige) {target:short} (a|por) {text:*}', C.rename),
    row('{-skipping} [el|la] {-next} [vez|recordatorio] [(de|del) {target:*}]', C.skip, { prefer: 1 }),
    row('{-pausingit}', C.pause),
    row('(reanudalo|continualo|reactivalo|activalo|reanuda|sigue)', C.resume, { prefer: 2 }),
  ],
  skipping: phrases('salta|saltar|saltate|saltea|omite|omitir|saltatelo|saltalo|saltear|salteate'),
  restarting: phrases(`
    [,|;|.|-|–] [y|pero|luego|despues] [lo] (reanuda|reanudar|reanudalo|retoma|retomar|retomalo|retomamos|vuelve|vuelve a empezar|empieza|empieza otra vez|sigue|continua|reactiva|reactivalo) [lo|otra vez|de nuevo] [desde|a partir de|a partir del|el]`),
  pausingit: phrases('pausalo|pausala|pausalos|suspendelo'),
  resuming: phrases('reanuda|reanudar|continua|continuar|reactiva|reactivar|retoma|sigue con'),
  rather: phrases('mejor|mejor para|mas bien|preferiblemente|en su lugar'),
  unnamed: phrases('no|ay|oh|ah|yo|perdon|pero|mejor|bueno'),
}
