import { slipMender } from '../../text/slips.js'

const TARGETS = (
  'segunda quarta quinta sexta sabado domingo janeiro fevereiro abril junho julho agosto setembro outubro novembro dezembro ' +
  'segundos minuto minutos horas semana semanas trimestre amanha manha tarde noite madrugada proximo proxima seguinte domingos sabados'
).split(' ')

/** Spellings beyond the reach of a slip, and what chats shorten. */
const SPELLINGS = new Map(
  (
    'q:que qd:quando qdo:quando vc:voce hj:hoje amh:amanha amnh:amanha amanh:amanha amanhan:amanha manhan:manha ' +
    'oje:hoje dps:depois prox:proximo seguda:segunda segnda:segunda tersa:terca terça:terca qrta:quarta quita:quinta sesta:sexta ' +
    'sabdo:sabado sbado:sabado dmg:domingo dmingo:domingo smn:semana mto:muito td:todo tds:todos cd:cada ' +
    'minuts:minutos mnts:minutos seg:seg hrs:hrs noit:noite trde:tarde p:p pro:pro pras:pras'
  )
    .split(' ')
    .map((row) => row.split(':') as [string, string])
    .filter(([from, to]) => from !== to),
)

/** Real words within reach of a time word: never corrected. */
const REAL_WORDS = (
  'manda mandas mande mando mandam mania manias manga mangas quintal quintais quinoa quieta quieto minto julio dominga domino domingao aposto noise semanais semestral atril haras ' +
  'segundo segundas quarto quartos quartas quinto quintas sexto sextas sabados sabao sabonete saldo dominio dominios ' +
  'janeira janela fevereiros abrir abre abriu abrigo junto junta juntos julia julga julgar agosta agora agoras gosto setembros ' +
  'minuta minutas minimo minimos hora horta hortas honra honras horario semanal semente sementes manhas manha maca macas ' +
  'tardes tardar tarefa tarefas noites noiva noivo noive morte norte notas nota noticia madrugar proximos proximas seguintes ' +
  'seguir seguro segura segue quanta quanto quente quadra carta cinta pinta tinta sesta cesta festa testa amanhar domingueira ' +
  'arde carne semanas samana sapato sabe sabia sabida maneira manhoso minha minhas tambem trimestral'
).split(' ')

/** The time word that `word` is a slip of, or null: one slip, two from nine letters on. */
export const timeWordFor = slipMender({
  targets: TARGETS,
  left: REAL_WORDS,
  spellings: SPELLINGS,
  minLength: 5,
  maxLength: 12,
  twoSlipsFrom: 9,
})
