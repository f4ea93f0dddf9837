import * as C from '../../commands/change.js'
import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import { phrases } from '../../engine/row.js'
import type { Target } from '../../intent.js'
import { same } from '../../meanings/basic.js'

const ALL: Target = { by: 'all' }

/** Many reminders named at once, and what is done with them; and what goes before other commands. */
export const many = {
  all: phrases(`
    todos [os meus|os] [lembretes] | todas [as minhas|as] (coisas|consultas|tarefas) | tudo [o] [de|do|da|que] | (meus|os) lembretes [de|do|da]
    | lembretes [de|do|da] | todos os (lembretes|avisos) (de|do|da) | cada lembrete`),
  except: phrases('exceto | menos | salvo | mas nao | sem | com excecao de | tirando | fora'),
  ones: phrases('lembretes | deles | da lista | alarmes | avisos'),
  bulk: [
    row('[todos] (os|meus|os meus) [lembretes] [que] [estao] {show} [lembretes]', C.shown),
    row('[todos] (os|meus|os meus) lembretes {show}', C.shown),
    row('(os|meus) (primeiros {n}|{n} primeiros) [{-ones}]', C.first),
    row('(os|meus) (ultimos {n}|{n} ultimos) [{-ones}]', C.last),
  ],
  setaside: phrases('pausa | pausar | pause | suspende | suspender | suspenda | interrompe'),
  silence: phrases(`
    me deixa [em paz|quieto|quieta] | me deixe em paz | (nao me|sem) (perturba|perturbe|avisa|avise|incomoda|incomode|lembretes|avisos) | silencio | fica quieto | nao perturbe
    | (pausa|pausar|silencia|suspende) (tudo|todos) | nada de lembretes | nao quero lembretes`),
  away: phrases(
    '[eu] (estou|estarei|vou estar|to) (de ferias|fora|viajando|de folga|de licenca) | ferias | tenho ferias',
  ),
  meanwhile: phrases('entao | enquanto isso | por favor | nesse tempo'),
  skipit: phrases('pula | pule | salta | ignora | tira'),
  onlynext: phrases('so (o|a) {-next} [vez|lembrete] [de|do|da]'),
  early: phrases(
    '(aviso|avisos|lembrete|lembretes) (previo|previos|antecipado|antecipados|de antes|anterior) | (aviso|avisos) antes',
  ),
  many: [
    row('(nada de|sem|nenhum|nenhuma) {target:*} ate [a|o] {time}', C.pauseIfThere),
    row(
      '{span} nao (tem|ha|vai ter|tenho|temos) {target:*}|nao (tem|ha|vai ter|tenho|temos) {target:*} {span}|(sem|nada de) {target:*} {span}',
      C.fallsOut,
      { prefer: -2 },
    ),
    row(
      '{target:*} (foi|esta|ta) (cancelado|cancelada|suspenso|suspensa) {span}|{span} {target:*} (foi|esta|ta) (cancelado|cancelada)',
      C.fallsOut,
      { prefer: -2 },
    ),
    row('[mas] (exceto|menos|salvo|nao|mas nao|sem) [aos|nos|as|nas|os] {days:everyday}', C.withoutDays, { prefer: 3 }),
    row('(aos|nos|as|nas|) {days:everyday} nao', C.withoutDays, { prefer: 3 }),
    row('{-skipit} (em|no|na|o|a|os) {span}', C.leaveOut, { prefer: 2 }),
    row('{-skipit} (isso|esse|ele) {span}', C.leaveOut, { prefer: 2 }),
    row('{-skipit} {target:*} [em|no|na|o|a] {span}', C.leaveOut, { prefer: -1 }),
    row('(mas nao|nao|exceto|menos) (em|no|na|) {span}|{span} nao', C.leaveOut),
    row('({-away} {span}|{span} {-away}) [,|e] (sem|nao|nada de) {target:*} [{-meanwhile}]', C.leaveOut),
    row('{-away} {span} [,|e] (sem lembretes|nada de lembretes|nao me avisa) [{-meanwhile}]', C.leaveOut, {
      target: ALL,
      prefer: 2,
    }),
    row('(marca|marcar|marque) {target:bulk} como (feitos|feitas|feito|concluidos)', C.done),
    row('{-setaside} {target:bulk} [por|durante|ate|ate o|ate a] {time}', C.pause, { prefer: 1 }),
    row('{-setaside} [{target:*}] (por|durante|ate|ate o|ate a) {time}', C.pause),
    row('{-silence} [por|durante|ate|ate o|ate a|ate as] {time} [em paz]', C.pause, { target: ALL, prefer: 3 }),
    row(
      `(para|pare|deixa) de (insistir|perguntar|me encher|encher|cobrar|me cobrar|ficar me lembrando|me perturbar) [ja]
      |nao (insista|insiste|pergunta|pergunte|cobra|me cobra|enche) [mais|tanto]|chega de (insistir|perguntar|cobrar)`,
      C.calm,
      { prefer: 5 },
    ),
    row('(sem|nao [quero|preciso de] [o|os|mais]|{-deleting} [o|os]) {-early}', X.noLeads, { prefer: 6 }),
  ],
}

/** How reminders are named. All words as `readWords` leaves them: lower case, without accents. */
export const targets = {
  that: phrases(
    'isso|isto|esse|este|essa|esta|ele|ela|aquele|aquilo|o|a|esse lembrete|este lembrete|o lembrete|o alarme|esse alarme|este alarme|meu lembrete|o aviso|esse aviso',
  ),
  last: phrases(
    '(o|a|meu|minha) (ultimo|ultima|mais recente) [lembrete|alarme|aviso]|(o|a) (lembrete|alarme|aviso) anterior|(o|a) anterior',
  ),
  both: phrases('(ambos|ambas|os dois|as duas|esses dois|estes dois) [lembretes]'),
  middle: phrases('(o|a) do meio'),
  alln: [row('[todos|todas] (os|as) {n}', same)],
  ownone: phrases('[o|a] (meu|minha)'),
  other: phrases('(o|a) (outro|outra) [lembrete]'),
  everything: phrases(
    'todos|todas|tudo|todos eles|(todos os meus|meus|os|todos os|todas as minhas|todas as) (lembretes|alarmes|avisos)',
  ),
  numbered: phrases('[o|a|os|as] (lembrete|lembretes|numero|numeros|n|nro|num|alarme|aviso|item)', 'o|a|os|as'),
  range: phrases('a|ao|ate|ate o'),
  and: phrases('e [tambem]|& [tambem]|\\+|e (o|a)'),
  nth: [row('(o|a) {ordinal} [lembrete|alarme|aviso]', same)],
  article: phrases('o|a|os|as|meu|minha|meus|minhas|um|uma|ao'),
  lead: phrases(
    '(lembrete|lembretes|aviso|alarme|consulta|aquele|aquela|negocio) (com|de|do|da|dos|das|para|pra|sobre)',
  ),
  back: phrases('lembrete'),
  not: phrases('nao'),
  // said within a command that means nothing by it
  midst: phrases('(por favor|pf|melhor|so|ai|la) [{-midst}]'),
}
