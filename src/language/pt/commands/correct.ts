import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import * as W from '../../commands/wording.js'
import { patterns, phrases, says } from '../../engine/row.js'

/** What corrections are made of. */
export const corrections = {
  misspelt: phrases(
    '[um] erro de (digitacao|escrita)|(escrevi|digitei) errado [o nome]|(nome|palavra) (errado|errada)|[o] corretor [automatico]|typo',
  ),
  called: phrases('(se chama|chama - se|escreve - se|se escreve)|eh|era|com|para|pra'),
  iscalled: phrases('(se chama|eh o nome|claro|obviamente)'),
  meantit: phrases('(quis dizer|queria dizer|digo)'),
  linkword: phrases('com|para|pra|de|em'),
  spelt: [row('[,] com [um] {letters:*1}', W.letters)],
  no: phrases('nao|nao nao|n|nop|negativo'),
  oops: phrases(
    'espera | espere | pera | perai | desculpa | desculpe | foi mal | ops | opa | ai | me enganei | momento | um momento | nossa | eita | calma | perdao',
  ),
  denial: phrases(
    '(queria | quis) dizer | digo | correcao | corrigindo | me referia a | era | deveria ser | devia ser | tinha que ser | melhor dizendo',
  ),
  soft: phrases(`
    embora | se bem que | errado | ta errado | esta errado | oh | ah | ai | eh | hm | hmm | bom | na verdade | melhor | alias | mas sim | e | mas | entao | por favor | ok | so
    | (eh | e | seria | seja | que seja | sao | vai ser | tem que ser | deve ser) [melhor | para | pra | as | na | no] | faz | faca | (faz | faca | poe | coloca | coloque | muda | mude | passa) [para | pra | as]
    | (para | pra | no | na | ao | as) | dia errado | hora errada | outro dia | {-same} | [volta|voltamos] de novo [para|pra|a|as] | (volta|voltamos) (para|pra|a|as)`),
  same: phrases('na mesma hora|mesma hora|no mesmo horario|mesmo horario'),
  replacing: phrases(`
    (muda|mude|coloca|coloque|poe) (isso|para|pra)|so|apenas|em vez disso|no lugar`),
  closer: phrases(
    '[,] (melhor | em vez disso | no lugar | {-same} | por favor | quis dizer | queria dizer | alias | fica melhor | ta bom)',
  ),
  thistime: phrases(
    `[so|apenas] [por] (esta|desta|dessa) vez [so] | (da|na) proxima vez | excepcionalmente | por uma vez`,
  ),
  fromnow: phrases(
    '(a partir de (agora|entao|la)|dai em diante|dai (para|pra) frente|daqui (para|pra) (frente|a frente)|de agora em diante|doravante|no futuro) [sempre]',
  ),
  onlystill: phrases('so|somente|apenas'),
  goingon: phrases('continua|continue|retoma|segue|pode continuar'),
  asbefore: phrases('como (antes|sempre|estava)|igual antes|normalmente'),
  wholething: phrases('tudo isso | a coisa toda'),
  shifted: [
    row('{length} (mais tarde|depois)', X.later),
    row('{length} (antes|mais cedo)', X.later, { back: true }),
    says('[no|o] (dia seguinte|dia depois|outro dia)', X.NEXT_DAY, { prefer: 1 }),
    says('[no|o] (dia antes|dia anterior)|na vespera', X.DAY_BEFORE, { prefer: 1 }),
    says('[uma|na|a] semana (depois|seguinte|mais tarde)', X.NEXT_WEEK, { prefer: 1 }),
  ],
  half: patterns({
    am: '(da|de|pela) manha|am|a . m .',
    pm: '(da|a|de|pela) (tarde|noite)|pm|p . m .',
  }),
  exception: [row('[mas] (nao|menos|exceto|salvo|sem) {of:excepteds}|[mas] {of:excepteds} [,] nao', X.except)],
  swap: [
    row(
      'nao [na|no|as|a|para|pra|em] {wrong:*} (,|;|-|[,] (mas sim|e sim|mas)) [melhor|na|no|as|a|para|pra|em] {right:*}',
      X.swap,
      { prefer: 1 },
    ),
    row('{right:*} (,|[,] e) nao [na|no|as|a|para|pra|em] {wrong:*}', X.swap),
    row('{right:*} em vez de {-wrong:*}', X.swap, { prefer: 1 }),
  ],
  notext: phrases(`
    (esta | ta | eh | isso | isto) [{-any:*}] | (obrigado | obrigada | por favor | nao | eu | voce | por que | que | quando | como | quem | onde | se) [{-any:*}]
    | nada [{-any:*}] | nunca [{-any:*}] | bem | ok | beleza | espera | desculpa | tudo bem | esquece | deixa`),
  ratherlead: phrases('melhor | de preferencia | prefiro | coloca | poe | so | faz'),
  leadwilldo: phrases('(basta|bastam|chega|chegam|e suficiente|sao suficientes|ta bom|esta bom|melhor)'),
  // behind "and", with a time: on what day, and what ties the two
  addedday: phrases('no mesmo dia [,]|nesse [mesmo] dia'),
  addedend: phrases('tambem|por favor'),
  addedtie: phrases('[tambem] (de|que|:)|tambem'),
  notalso: phrases(`
    tambem | depois | agora | entao | me | lembra | que | quando | como | quem | onde | por que | eh | sao | pode | apaga | cancela
    | muda | mostra | isso | eu | voce | outra vez | ai | o`),
  correction: [
    row(
      '[{-softly}] (isso|isto|assim) (esta errado|ta errado|nao eh|nao eh assim|nao esta certo|nao era isso|nao foi o que eu (disse|pedi|queria))',
      X.wrong,
      { prefer: 9 },
    ),
    row(
      '[{-softly}] (errado|esta errado|ta errado|incorreto|nao esta certo|assim nao|voce errou|voce me entendeu mal|entendeu errado|voce nao me entendeu)',
      X.wrong,
      { prefer: 9 },
    ),
    row('[{-softly}] {-ratherlead} {length} antes [por favor]', X.lead, { insteadOfOthers: true, prefer: 13 }),
    row('[{-softly}] {length} antes [ja|me] {-leadwilldo}', X.lead, { insteadOfOthers: true, prefer: 13 }),
    row('[{-softly}] {-adding} {length} antes [tambem|por favor]', X.lead, { prefer: 10 }),
    row('[{-softly}] [{-adding}] com {length} de antecedencia', X.lead, { prefer: 8 }),
    row('(e|mais|ah e) [,] [tambem|ainda] {text:*}', X.also, { prefer: 9 }),
  ],
  adding: phrases('(e|tambem|ainda|outra vez|me avisa|me lembra|e tambem) [,] [{-adding}]'),
}
