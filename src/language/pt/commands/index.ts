import { commandsBy } from '../../commands/command-tables.js'
import { together } from '../../engine/row.js'
import { everywhere, iberian, romance } from '../../families/commands.js'
import { skipCourtesy } from '../../requests/courtesy.js'
import { isWord } from '../../text/match.js'
import { phrasesOf } from '../../text/phrase.js'
import { change } from './change.js'
import { chatLinks, chatNames, requestInChat } from './chats.js'
import { corrections } from './correct.js'
import { cues } from './cues.js'
import { many, targets } from './many.js'
import { questions } from './questions.js'
import { asides, talk } from './talk.js'

/** "paguei", "comprei", "fiz": what was done. */
const PAST = /^(?:.{2,}(?:ei|ou|eu|iu)|fiz|fui|vi|pus|trouxe|li)$/

export const commands = {
  inChat: requestInChat,
  ...commandsBy({
    shared: [everywhere, romance, iberian],
    tables: [
      targets,
      corrections,
      questions,
      together(asides, cues),
      together(many, change, talk),
      chatNames,
      chatLinks,
    ],
    isPast: (word) => PAST.test(word),
    closing: phrasesOf('por favor', 'pf', 'pfv', 'obrigado', 'obrigada', 'valeu', 'vlw'),
    // "and 3 hours before" says with its first word that it comes besides
    skipCourtesy: (reader, i) => (isWord(reader.tokens, i, 'e', 'tambem') ? i : skipCourtesy(reader, i)),
  }),
  words: (
    'lembra lembre lembrete lembretes lista mostra mostre busca procura cancela cancelar apaga apagar exclui excluir remove ' +
    'adia adiar feito pronto concluido desfazer desfaz ajuda configuracoes silencio horas fuso horario relogio muda mude ' +
    'renomeia pula pausa retoma exporta importa proximo voltar pendentes silencia bloqueia desbloqueia recusar todos hoje amanha ' +
    // real words near to one, which are no slips of it
    'pagar paga buscar calcular congelar votar recuar concluir'
  ).split(' '),
  all: ['todos', 'todas', 'tudo'],
}
