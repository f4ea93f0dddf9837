import { row } from '../../commands/rows.js'
import { phrases } from '../../engine/row.js'
import { same } from '../../meanings/basic.js'

/** How reminders are named. All words as `readWords` leaves them: lower case, without accents. */
export const targets = {
  that: phrases(
    'isso|isto|esse|este|essa|esta|ele|ela|aquele|aquilo|o|a|esse lembrete|este lembrete|o lembrete|o alarme|esse alarme|este alarme|meu lembrete|o aviso|esse aviso',
  ),
  last: phrases(
    '(o|a|meu|minha) (ultimo|ultima|mais recente) [lembrete|alarme|aviso]|(o|a) (lembrete|alarme|aviso) anterior|(o|a) anterior',
  ),
  both: phrases('(ambos|ambas|os dois|as duas|esses dois|estes dois) [lembretes]'),
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
