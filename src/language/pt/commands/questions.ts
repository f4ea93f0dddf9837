import * as Q from '../../commands/questions.js'
import { row } from '../../commands/rows.js'
import { patterns, phrases, says } from '../../engine/row.js'

/** What a question is narrowed by, in any order. */
export const questions = {
  afterthat: phrases('[e] (depois|em seguida) [disso]|[e] o que (vem|tenho|tem|segue) (depois|em seguida) [disso]'),
  isthat: phrases('(eh|e|era|cai) [isso|esse|essa]'),
  isit: phrases('eh|e|era|cai|sera|comeca|vai ser|fica'),
  or: phrases('[,] ou'),
  dayword: phrases('o|a|as|na|no|um|para o|em'),
  asksback: phrases('nao|nao eh|ne|certo|correto|verdade|ou nao'),
  knowing: phrases(
    '(pode|poderia|podes) me (dizer|lembrar)|[voce] (sabe|lembra)|me (diz|fala|diga)|nao (lembro|me lembro)|quero saber',
  ),
  whenword: phrases('quando|[a] que horas|que dia [da semana]|em que data'),
  askedyou: phrases(
    '[eu] (te|lhe|voce|vc|-|) (pedi|tinha pedido) [-] [te|lhe|pra voce|para voce] (para|pra) [voce|vc] (me lembrar|me avisar|lembrar [-] me) [de|do|da|sobre]',
  ),
  saved: phrases('(voce) (salvou|anotou|guardou|marcou|colocou)'),
  savedbehind: phrases('[ja] (salvo|salva|anotado|anotada|marcado|marcada)'),
  whatabout: phrases('e o que (tenho|tem)'),
  unsought: phrases(`
    o | a | os | as | um | uma | uns | umas | meu | minha | meus | minhas | seu | sua | nosso | nossa | de | do | da | dos | das | ao | em | no | na | com
    | para | pra | por | sobre | que | e | ou | eh | sao | tenho | ha | esta | estao | me | mim | te | se | este | esse | essa | isso | lembrete
    | lembretes | coisa | coisas | algo | consulta | compromisso | compromissos | alarme | alarmes | aviso | avisos | ir | eu`),
  /** "my day", asked for by itself or by how it looks */
  mine: [
    row('(o|) meu dia', Q.today),
    row('(o|) dia', Q.today, { prefer: -1 }),
    row('(a minha|minha|a) semana', Q.thisWeek),
    row('[o|um] resumo (do dia|do meu dia)', Q.today),
    row('[o|um] resumo (da semana|da minha semana)', Q.thisWeek),
  ],
  deed: phrases('apagar | excluir | cancelar | remover | exportar | pausar | mover | mudar | adiar | marcar'),
  span: [
    row('(este|neste|no|para o|pro|nesse|esse) (fim de semana|final de semana|fds)', Q.weekend, { prefer: 2 }),
    row('[de|para|pra|durante] (esta semana|essa semana|nesta semana|nessa semana|desta semana)', Q.thisWeek, {
      prefer: 1,
    }),
    row('[de|para|pra|na|a] (semana que vem|proxima semana)', Q.nextWeek, { prefer: 1 }),
    row('[na|a|da] (semana passada|ultima semana)', Q.lastWeek, { prefer: 1 }),
    row('(no|para o|pro) (dia|meu dia)', Q.today),
    row('[no|para] o dia de {span:period}', Q.span, { prefer: 1 }),
    row('[para|pra|durante] (os|nos) (proximos|seguintes) {n} dias', Q.coming, { days: 1, prefer: 1 }),
    row('[para|pra] (os|nos) (proximos|seguintes) dias', Q.coming, { n: 3, days: 1, prefer: 1 }),
    row('[para|pra] (as|nas) (proximas|seguintes) {n} semanas', Q.coming, { days: 7, prefer: 1 }),
    row('[para|pra|durante] (as|nas) (proximas|seguintes) {n} horas', Q.comingHours, { prefer: 1 }),
    row('[para|pra] (a|na) (proxima|seguinte) hora', Q.comingHours, { n: 1, prefer: 1 }),
    row('(depois de|depois do|depois da|apos) {span:period}', Q.after, { prefer: 1 }),
    row('(antes de|antes do|antes da) {span:period}', Q.before, { prefer: 1 }),
    row('ate [o|a] {span:period}', Q.until, { prefer: 1 }),
    row('(desde|a partir de|a partir do|a partir da) [o|a] {span:period}', Q.fromOn, { prefer: 1 }),
    row('(de|do|da|para|pra|em|durante|por) {span:period}', Q.span),
    row('(de|do|da|entre|desde) {span:period} (a|ao|e|ate) {last:period}', Q.fromTo, { prefer: 2 }),
  ],
  about: phrases(`
    com | de | do | da | sobre | a respeito de | para | pra | que tenham | que digam | relacionados a | referente a | algo de | algo com | algo sobre | com a palavra
    | que contenham | dos | das`),
  show: patterns({
    repeating: 'repetidos|repetido|recorrentes|recorrente|que se repetem|se repetem|periodicos|diarios|semanais',
    overdue: 'atrasados|atrasado|vencidos|vencido|pendentes|pendente|nao feitos|perdidos|que perdi|por fazer',
    failed: 'que falharam|falhos|nao entregues',
    done: 'feitos|feito|concluidos|concluido|terminados|completos|finalizados',
  }),
  small: phrases(`
    por favor | ainda | ja | planejado | previsto | programado | marcado | agendado | anotado | na lista | na minha lista | na agenda | na minha agenda | agora
    | no total | algo | tudo | todos | exatamente | para mim | pra mim | tambem | a fazer | pra fazer | para fazer | e | , | entao | mais | ativos | abertos | no calendario
    | lembretes | lembrete | tarefas | compromissos`),
  things: phrases(`
    lembretes | lembrete | compromissos | compromisso | consultas | tarefas | alarmes | alarme | avisos | coisas | lista | agenda | planos | eventos | lista de lembretes | notas`),
  // these say by themselves that reminders are asked for
  bare: phrases('lembretes | lista | agenda | tarefas | alarmes | compromissos | lista de lembretes | todos'),
  whose: phrases(`
    meus | os | as | todos | todos os meus | os meus | todos os | todas | todas as minhas | minhas | minha | a | meu | me | algum | alguma | outros | o | as minhas | meus proximos
    | os proximos | minhas proximas`),
  something: phrases(
    'algo | alguma coisa | muito | nada | mais alguma coisa | alguma tarefa | algum compromisso | algum lembrete | alguma consulta',
  ),
  whole: phrases(`
    o que [eu] tenho | que [eu] tenho | o que temos | o que ha | o que tem | que tem | o que vem [ai] | o que tem para | o que tem pra | o que [eu] tenho (para | pra | que) fazer
    | o que [eu] preciso fazer | o que devo fazer | o que [eu] tenho (marcado | agendado | programado | anotado | pendente) | do que voce vai me lembrar | o que voce vai me lembrar
    | lista | listar | list | agenda | minha agenda | meus planos | mostra tudo | me mostra tudo | mostre tudo | ver tudo | ver todos | o que me espera | o que resta | o que falta | o que rola | o que mais (tem|tenho|ha)
    | o que (esta|ta) (marcado|agendado|programado|previsto) | qual (e|eh) (a|minha|a minha) (agenda|programacao) | [a] programacao | quais [sao] [os|meus|os meus] planos
    | me fala minha agenda | me da minha agenda | como ta | como esta | como estao | quais planos tenho | o que tinha | o que eu tinha | tudo`),
  having: phrases('[eu] tenho | temos | ha | tem | resta | restam | tem algo | existe | existem | sobrou'),
  showing: patterns({
    repeating: `o que se repete|quais se repetem|quais lembretes se repetem|[os] que se repetem|(os|meus) repetidos|(os|meus) recorrentes`,
    overdue: `o que (esta|ta|tenho) (pendente|atrasado|vencido)|o que (eu perdi|perdi|nao fiz|eu nao fiz)|pendentes|[os|meus] pendentes|[os|meus] (atrasados|vencidos)|
        o que (falta|falta fazer|ficou pendente)`,
    failed: 'o que falhou|o que voce nao conseguiu entregar',
    done: `o que [eu] (fiz|ja fiz|terminei|conclui|completei)|o que tenho feito|[os|meus] (feitos|concluidos|terminados)`,
    next: `[e] (o que vem (a seguir|depois|agora)|qual (e|eh) (o|a|meu|minha) (proximo|proxima) [lembrete|compromisso|tarefa]|o que tenho (agora|depois))|
        [o|a|meu|minha] (proximo|proxima) [lembrete|compromisso|tarefa|aviso]|quando (e|eh) (o|a|meu|minha) (proximo|proxima) (lembrete|compromisso|aviso)|a seguir`,
  }),
  page: [
    ...['mais', 'ver mais', 'mostra mais', 'me mostra mais', 'proxima pagina', 'o resto', 'mostrar mais'].map((said) =>
      says(said, 'more'),
    ),
    ...['voltar', 'volta', 'pagina anterior', 'anteriores', 'atras', 'pra tras'].map((said) => says(said, 'back')),
  ],
  show1: phrases(`
    mostra | mostre | me mostra | me mostre | mostrar | ver | me diz | me diga | me fala | me da | lista | liste | listar | quais sao | quais | que | quero ver | posso ver | le | leia
    | abre | deixa eu ver | preciso ver | me passa | me manda | envia | mostra [-] me | cade | onde estao | quais os`),
  tell: phrases('e | entao | ok | olha | me diz | me fala | sabe | bom | ei | ai'),
  question: [
    row('[{-tell}] [como (esta|ta|e|eh|vai [ser])|{-show1}] {span:mine} [hoje]', Q.listIn, { prefer: 1 }),
    row('[{-tell}] como (esta|ta|e|eh|vai ser) {filters}', Q.list),
    row('{filters} (esta|ta) (livre|ocupada|ocupado)', Q.free),
    row('(esta|ta) (livre|ocupado) {filters}', Q.free),
    row('[{-tell}] {-show1} [{-whose}] {-things} [eu] (tenho|tem|temos|ha|restam) [{filters}]', Q.list, { prefer: 1 }),
    row('(e|como ta|como esta|que tal) [o|a|meu|minha|] {filters}', Q.list, { prefer: -2 }),
    row('{filters} [,] o que [eu] (tenho|tem|temos)', Q.list),
    row(
      '(busca|busque|buscar|procura|procure|procurar|acha|encontra|encontre) [{-whose}] [{-things}] [{-about}] {words:*} [{filters}]',
      Q.find,
    ),
    row('[{-tell}] (quantos|quantas) {-things} [eu] (tenho|tem|temos|restam|ha|) [{filters}]', Q.count),
    row('[{-tell}] quantas coisas [eu] (tenho|tem) [para fazer|pra fazer] [{filters}]', Q.count),
    row(
      '[{-tell}] [eu] (estou|to|estamos|tenho|vou estar|estarei) (livre|livres|tempo|disponivel|ocupado|ocupada|folga) {filters}',
      Q.free,
    ),
    row('[{-tell}] {filters} [eu] (estou|to|tenho|estarei) (livre|tempo|disponivel|ocupado|ocupada)', Q.free),
    row('[{-tell}] {-when} {words:*}', Q.when),
    row('[{-tell}] {-whenThat} [exatamente|por favor|mesmo]', Q.whenThat, { prefer: 4 }),
    row(
      '[e] (que horas sao|tem horas|que dia (e|eh) hoje|que data (e|eh) hoje|que horas tem|qual a hora|que hora (e|eh)) [agora]',
      Q.clockNow,
      { prefer: 5 },
    ),
  ],
  when: phrases(`
    quando eh | quando e | quando sao | quando era | quando [eu] tenho [que] | quando tem | quando vem | quando comeca | quando [eu] preciso | quando devo | quando voce vai me (lembrar | avisar) de
    | quando cai | para quando eh | pra quando eh | a que horas eh | que horas eh | a que horas e | que horas e | que horas sao | a que horas [eu] tenho [que] | que horas [eu] tenho [que] | que horas comeca
    | que dia eh | que dia e | que dia [eu] tenho | quanto falta para | quanto falta pra | quanto tempo falta para | quanto tempo falta pra | quantos dias faltam para`),
  whenThat: phrases(`
    quando | quando eh | quando e | quando eh isso | quando era | para quando | pra quando | quando exatamente | a que horas | que horas | a que horas eh | que dia | que dia eh isso
    | quando voce me avisa | quando voce vai me lembrar | quanto falta | quando toca | da manha ou da tarde | de manha ou a tarde | o que voce marcou | o que voce anotou`),
}
