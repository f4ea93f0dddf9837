import { phrases, says } from '../engine/row.js'
import type { RequestTables } from '../requests/tables.js'
import { chat } from './requests/chat.js'
import { extras } from './requests/extras.js'
import { openings } from './requests/openings.js'

export const requests: RequestTables = {
  order: 'behind',
  said: { asking: 'me lembra', askingTo: 'me lembra de', askingOf: 'me lembra de', at: 'às', in: 'daqui a' },
  tables: {
    ...openings,
    ...extras,
    ...chat,
    tie: phrases(`
      de que | que | de | q | de q | do | da | dos | das | para | pra | sobre | sobre o | sobre a | de que tenho que | que tenho que | que tenho de | que preciso | que devo
      | que eu tenho que | que eu preciso | de que preciso | a respeito de | a respeito do | para que | disso :`),
    tieend: [],
    // a message that means nothing
    hint: [
      says('adiar|adia|soneca|mais tarde|depois', 'snooze'),
      says('cancela|cancelar|apaga|apagar|exclui|excluir|remove|remover|deleta|deletar|tira', 'cancel'),
      says('muda|mudar|move|mover|edita|editar|altera|alterar|troca|renomeia', 'edit'),
      says('configuracoes|configuracao|ajustes|fuso horario|idioma|horas de silencio|relogio', 'settings'),
      says('ajuda|comandos|como (posso|se|faco|uso)', 'help'),
      says('lista|listar|lembretes|mostra|mostrar|mostre|pendentes|proximos', 'list'),
      says('lembra|lembrar|lembrete|lembre|alarme|esquecer|esqueca|avisa|avise', 'create'),
    ],
  },
}
