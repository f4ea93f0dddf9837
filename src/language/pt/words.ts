import { isNamedByLetter } from '../text/letters.js'
import { slipMender } from '../text/slips.js'
import { type Token, tokenize } from '../text/tokens.js'

/** Frequent words that are Portuguese and few other languages' here: what language a short message is in is told by them. */
export const OWN_WORDS: readonly string[] = (
  'de a e o do da em silencio horario uma umas uns os dos das nos nas num numa pelo pela ao aos qual quem onde quando com sem meu minha meus minhas seu sua voce vc eu ' +
  'sao foi hoje amanha ontem manha tarde noite meia semana mes meses ano anos dia dias hora horas minuto minutos segunda terca quarta quinta sexta feira ' +
  'sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro cada todo toda todos todas ' +
  'proximo proxima que vem antes depois ate desde dentro daqui tambem so nunca sempre lembra lembre lembrar lembrete lembretes avisa avise ' +
  'aviso alarme apaga cancela muda adia feito pronto oi ola obrigado obrigada tchau ajuda configuracoes fuso horario mostra lista ligar ' +
  'comprar pagar tomar ir fazer mandar enviar tenho preciso quero pode poderia nao sim favor esquecer esqueca esquece coloca poe cria ' +
  'isso isto verdade traz bota dois duas tres quatro cinco sete oito nove dez pra pro pras'
).split(' ')

const TARGETS = (
  'segunda quarta quinta sexta sabado domingo janeiro fevereiro abril junho julho agosto setembro outubro novembro dezembro ' +
  'segundos minuto minutos horas semana semanas trimestre amanha manha tarde noite madrugada proximo proxima seguinte domingos sabados lembra lembre lembrar lembrete'
).split(' ')

/** Spellings beyond the reach of a slip, and what chats shorten. */
const SPELLINGS = new Map(
  (
    'n:nao nn:nao naum:nao amnha:amanha amanha:amanha ' +
    'q:que qd:quando qdo:quando qnd:quando vc:voce hj:hoje amh:amanha amnh:amanha amanh:amanha amanhan:amanha manhan:manha ' +
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
  'lembro lembras lembram lembrou lembrei lembrado lembrada lembranca lembres lembrem lembretes lebre lembro membro lenha sombra timbre ' +
  'manda mandas mande mando mandam mania manias manga mangas quintal quintais quinoa quieta quieto minto julio dominga domino domingao aposto noise semanais semestral atril haras ' +
  'segundo segundas quarto quartos quartas quinto quintas sexto sextas sabados sabao sabonete saldo dominio dominios ' +
  'janeira janela fevereiros abrir abre abriu abrigo junto junta juntos julia julga julgar agosta agora agoras gosto setembros ' +
  'minuta minutas minimo minimos hora horta hortas honra honras horario semanal semente sementes manhas manha maca macas ' +
  'tardes tardar tarefa tarefas noites noiva noivo noive morte norte notas nota noticia madrugar proximos proximas seguintes ' +
  'seguir seguro segura segue quanta quanto quente quadra carta cinta pinta tinta sesta cesta festa testa amanhar domingueira ' +
  'arde carne semanas samana sapato sabe sabia sabida maneira manhoso minha minhas tambem trimestral'
).split(' ')

/** The time word that `word` is a slip of, or null: one slip, two from nine letters on. */
const timeWordFor = slipMender({
  targets: TARGETS,
  left: REAL_WORDS,
  spellings: SPELLINGS,
  minLength: 5,
  maxLength: 12,
  twoSlipsFrom: 9,
})

/** Lower case without accents, as many type it; "ç" becomes "c". */
export const folded = (word: string): string =>
  /^[a-z]*$/.test(word) ? word : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** "d" for "de" */
const isOf = (message: string, tokens: Token[], i: number): boolean =>
  tokens[i]?.text === 'd' && !tokens[i]?.glued && !isNamedByLetter(message, tokens, i, APART)

const APART: ReadonlySet<string> = new Set([
  'a',
  'as',
  'às',
  'à',
  'ao',
  'aos',
  'cada',
  'em',
  'todo',
  'toda',
  'todos',
  'todas',
  'e',
])

/** The tokens of a message, folded and mended of slips; the offsets are those of what was typed. */
export function readWords(message: string): Token[] {
  const tokens = tokenize(message)
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word') continue
    // "às 9 p pagar"
    if (token.text === 'p' && tokens[i + 1]?.kind === 'word') token.text = 'para'
    // "é" is no "e"
    const plain = token.text === 'é' ? 'eh' : isOf(message, tokens, i) ? 'de' : folded(token.text)
    token.text = timeWordFor(plain) ?? plain
  }
  return tokens
}
