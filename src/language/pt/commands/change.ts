import * as C from '../../commands/change.js'
import { send } from '../../commands/chats.js'
import { row } from '../../commands/rows.js'
import * as T from '../../commands/talk.js'
import { phrases, says } from '../../engine/row.js'

const words = {
  deleting: phrases(
    `cancela | cancelar | cancele | apaga | apagar | apague | exclui | excluir | exclua | remove | remover | remova | deleta | deletar | delete | elimina | eliminar
      | elimine | tira | tire | tirar | anula | descarta | desmarca | desmarcar | desmarque | esquece | risca | desliga`,
  ),
  finished: phrases(
    'feito|feita|feitos|pronto|pronta|concluido|terminado|ja fiz|ja foi|ja|fiz|terminei|completo|done|finalizado|ta feito|ja ta feito|resolvido|ok feito',
  ),
  already: phrases('(ja esta|ja|esta|ja ta|ta|tudo|estao)'),
  doing: phrases('marca|marcar|marque'),
  moving: phrases(
    'muda | mude | mudar | passa | passe | move | mova | mover | remarca | remarque | remarcar | reagenda | reagende | reagendar | troca | troque | transfere | altera | altere',
  ),
  rescheduling: phrases('move | mova | remarca | remarque | reagenda | reagende | transfere'),
  movingit: phrases(
    `(muda | mude | passa | passe | move | mova | remarca | remarque | reagenda | troca | troque | altera | coloca | coloque | bota | deixa | deixe | poe | faz | faca | joga | leva)
      [isso | ele | ela | o lembrete | esse | [-] o | [-] a]`,
  ),
  delaying: phrases('atrasa|atrase|atrasar|empurra|empurre|adia|adie|move|mova|muda'),
  advancing: phrases('adianta|adiante|adiantar|antecipa|antecipe|antecipar'),
  onto: phrases('para|pra|pro|para o|para a|para as|pra as|pras|ate|ate o|ate a|ate as|em|no|na|ao'),
  later: phrases('mais tarde|depois|pra frente|para frente|a mais|para a frente'),
  earlier: phrases('antes|mais cedo|pra tras|para tras'),
  only: phrases('so|somente|apenas'),
  next: phrases('(proximo|proxima|seguinte)'),
  remind: phrases('me lembra|me lembre|me avisa|me avise|lembra [-] me|avisa [-] me'),
}

const scopes = {
  scope: [says('{-only} [o|a] {-next}', 'occurrence')],
  scopeend: [
    says('[,] {-only} (desta vez|dessa vez|esta vez|este|esse|o {-next}|a {-next})', 'occurrence'),
    says('[,] (todas as vezes|todos|sempre|a serie toda|para sempre|todas)', 'series'),
  ],
}

export const change = {
  ...words,
  ...scopes,
  nomore: phrases(`
    (nao (precisa | precisas | e preciso | eh preciso | preciso | quero) mais | nao (e | eh) mais (preciso | necessario) | ja nao (precisa | precisas | e preciso | preciso | quero))
      [de | que [voce | vc | tu]] (me (lembrar | avisar | lembre | avise | lembres | avises) | lembrar [-] me | avisar [-] me)`),
  cancel: [
    row(
      '(coloca|poe|bota|traz|quero) {words:*} de volta [na lista] [por favor]|(recupera|restaura|devolve) {words:*}',
      T.comesBack,
      { prefer: 3 },
    ),
    row('{-nomore} [do | da | dos | das | de | que] {target:*}', C.cancel, { prefer: 2 }),
    row('{-deleting}', C.cancel),
    row('(para | pare | deixa) de me (lembrar | avisar) [de | do | da | que] {target:*}', C.cancel, { prefer: 1 }),
    row('nao me (lembra | lembre | avisa | avise) mais [de | do | da | que] {target:*}', C.cancel, { prefer: 1 }),
    row('nao (preciso | quero) mais [de | do | da] {target:*}', C.cancel),
  ],
  // "decirle | que | está listo": told to somebody, and not done
  thattold: phrases('que [el|ela|todo|todos|tudo]'),
  done: [
    row('{-doing} {target:*} como (feito|feita|feitos|pronto|concluido|concluida)', C.done, { prefer: 1 }),
    row('(feito|feita|feitos|pronto|concluido|terminei|fiz|conclui|acabei) [:|com|o|a] {target:*}', C.done),
    row(
      '{target:*} !<{thattold} [ja] (esta|estao|ta|foi|ja esta|ja foi) (feito|feita|feitos|feitas|pronto|pronta|concluido|concluida)',
      C.done,
    ),
    row('{target:*} (feito|feita|feitos|feitas|concluido|concluida)', C.done),
    row('[eu] ja {-past} {target:*}', C.told, { prefer: -1 }),
  ],
  snooze: [
    row('{-snoozing} ({-onto}|por|mais) {time}', C.snooze, { prefer: 1 }),
    row('{-snooze1} {target:*} ({-onto}|por) {time}', C.snooze, { prefer: 1 }),
    row('(me da|me de|deixa) [mais] {time}', C.snooze, { prefer: 1 }),
    row('mais {time}', C.snooze),
    row('[{-remind}] {-again1} (em|daqui a|daqui|dentro de|a|) {time}', C.snooze, { prefer: 1 }),
    row('{-remind} disso [{-again1}] {time}', C.snooze, { prefer: 1 }),
    row('{-remind} {time} {-again1}', C.snooze, { prefer: 1 }),
    row('ate [o|a|as] {time}', C.snooze),
    row('{target:*} !<{and} {-again1} {time}', C.snoozeNamed, { prefer: -2 }),
    row('{target:*} {time} {-again1}', C.snoozeNamed, { prefer: -2 }),
  ],
  again1: phrases('outra vez|de novo|novamente'),
  snooze1: phrases('adia|adie|adiar|posterga|postergar|posterga|soneca|snooze'),
  // said of doing it at another time
  planning: phrases('adia | adie | adiar | posterga'),
  snoozing: phrases(
    '(adia | adie | adiar | posterga | soneca | snooze) [isso | ele | [-] o] | agora nao | ainda nao | espera',
    'depois | mais tarde | {-remind} (depois | mais tarde | outra vez | de novo | daqui a pouco | novamente | disso) | daqui a pouco',
  ),
  edit: [
    row('!{unnamed} {target:*} pode (esperar|ficar) (ate|para|pra) {time}', C.rather),
    row('{-moving} {target:*} (de|das|do|da) {-was:*} {-onto} {time}', C.move, { prefer: 2 }),
    row('[{-moving}] (a hora|o horario) (de|do|da) {target:*} {-onto} {time}', C.move, { prefer: 3 }),
    row('{-delaying} {target:*} [em|por] {length} [{-later}]', C.shift, { prefer: 2 }),
    row('(atrasa|atrase|empurra|empurre) [isso|ele] [em|por] {length} [{-later}]', C.shift, { prefer: 3 }),
    row('{-moving} {target:*} [em|por] {length} {-later}', C.shift, { prefer: 3 }),
    row('{-advancing} {target:*} [em] {length}', C.shift, { back: true, prefer: 3 }),
    row('{-advancing} [isso|ele] [em] {length}', C.shift, { back: true, prefer: 4 }),
    row('{-movingit} {length} {-earlier}', C.shift, { back: true, prefer: 4 }),
    row('(envia|manda|passa|move|leva|mande|envie) {target:*} (para|pra|pro|para o|no|pelo) {chat}', send, {
      prefer: 5,
    }),
    row('(envia|manda|passa|move|traz) {target:*} (aqui|pra ca|para ca)', send, { prefer: 5 }),
    row('(renomeia|renomear|renomeie) {target:*} (para|pra|como|por) {text:*}', C.rename, { prefer: 5 }),
    row('(muda|mude|mudar|edita|altera|corrige) o texto (de|do|da) {target:*} (para|pra|por) {text:*}', C.rename, {
      prefer: 5,
    }),
    row('(muda|mude|mudar|edita|altera|corrige|troca) {target:short} (para|pra|por) {text:*}', C.rename),
    row('{-skipping} [o|a] {-next} [vez|lembrete] [(de|do|da) {target:*}]', C.skip, { prefer: 1 }),
    row('{-resuming}', C.resume, { prefer: 2 }),
  ],
  skipping: phrases('pula|pule|pular|salta|salte|ignora|ignore'),
  restarting: phrases(`
    [,|;|.|-|–] [e|mas|depois|so] (retoma|retome|retomar|retomamos|volta|volta a comecar|recomeca|recomece|continua|reativa|segue) [o|a|de novo|outra vez|so] [a partir de|a partir da|a partir do|na|no|em|desde]`),
  resuming: phrases('retoma|retome|retomar|continua|continue|reativa o lembrete|despausa|volta com|segue com'),
  rather: phrases('melhor|melhor para|de preferencia|em vez disso|na verdade'),
  unnamed: phrases('nao|ai|oh|ah|eu|desculpa|mas|melhor|bom|opa'),
}
