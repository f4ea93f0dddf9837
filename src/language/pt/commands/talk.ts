import { row } from '../../commands/rows.js'
import * as S from '../../commands/settings.js'
import * as T from '../../commands/talk.js'
import { keyed, patterns, phrases, words } from '../../engine/row.js'
import { zoneNamed } from '../zones.js'

const zone = S.zoneBy(zoneNamed)

/** What is said around the work, and what a person sets. */
export const talk = {
  talk: T.talk({
    undo: 'desfazer|desfaz [isso|isto|a ultima|a ultima mudanca]|desfaca [isso]|undo|reverter|reverte [isso]|ops|recupera|volta atras',
    comesback: `[{-retracting}] (quero [isso|ele|ela] de volta|(traz|bota|poe|coloca) [isso|ele|ela] de volta|(recupera|traz) [isso|ele|ela]|(recupera|restaura|devolve) [isso|ele|ela]|foi (sem querer|engano|um engano|um erro)|[eu] ainda preciso [disso|dele|dela]|[eu] nao queria (apagar|cancelar|excluir) [isso]) [por favor]`,
    asitwas: `[{-retracting}] ((deixa|volta|poe) como (estava|antes)|como (estava|antes)) [por favor]`,
    leave: `[ah|nao|bom] [,] deixa [pra la|para la|quieto|assim]|[nao] [,] (esquece|deixa|tanto faz|nao importa|nada|esqueca) [isso]|cancelar|sair|para|stop|nada nao|deixa estar|ja nao|nao precisa mais`,
    yes: `s|sim [por favor|claro]|claro [que sim]|com certeza|isso [mesmo|ai]|certo|exato|correto|pode [ser|sim]|fechado|confirmado|confirmo|manda ver|uhum|aham|isso|positivo|bora|👍|✅`,
    no: 'nao [obrigado|obrigada]|de jeito nenhum|melhor nao|claro que nao|nem pensar|negativo|👎|nn',
    hello: 'oi [bot]|ola|opa|bom dia|boa tarde|boa noite|e ai|eae|oie|hey|start|oi tudo bem|salve',
    thanks: `[muito] (obrigado|obrigada|obg|brigado|brigada)|[[muito] (obrigado|obrigada|obg|brigado|brigada|valeu) [,|.|!|-]] {-praise}|valeu|vlw|agradeco|otimo|perfeito|maravilha|show|legal|que bom|excelente|massa|top|🙏|❤️|muito gentil|de boa`,
    goodbye: 'tchau|adeus|ate (logo|amanha|mais|breve)|falou|fui|xau|bye|se cuida',
    'how-are-you': '(tudo bem|tudo bom|como vai|como voce esta|como vc ta|beleza) [com voce]|voce esta ai|ta ai',
    ok: 'ok|okay|certo entao|ta [bom|bem|certo]|entendi|entendido|blz|aham ok|hm|hmm|combinado|tudo certo|ja sei|anotado|bom|[hm|ah] (o que era|qual era)|espera [ai|um pouco|um momento]|peraí|perai|um (momento|segundo|instante)|deixa eu (pensar|ver)|sem ideia|nao sei [ainda]|nao faco ideia|esqueci',
  }),
  retracting: phrases(
    '(nao|ah|desculpa|espera|ops|na verdade|melhor|perai|pera|um momento|afinal) [,|;|.|!|-|…] [{-retracting}]',
  ),
  praise: phrases(`
    (voce|vc|tu) (e|es|eh) [mesmo] (um|uma|o|a) (anjo|amor|maximo|melhor|fofo|genio|salvador|salva vidas) | (voce|vc) (e|eh) demais | (voce|vc) [me] salvou [a minha vida|minha vida|o dia] | (salvou|salvaste) [-] me | o que (seria|faria) [de mim|eu] sem (voce|vc|ti)`),
  help: [
    row(
      `ajuda|me ajuda|help|comandos|instrucoes|exemplos|o que voce (pode|sabe|consegue) fazer [por mim]|o que [eu] posso (dizer|pedir|fazer|falar)
      |quem (e|eh) voce|como (voce funciona|funciona [isso]|uso|se usa|usar)|menu|pra que voce serve`,
      T.help,
    ),
    row('(ajuda|me ajuda|help) [com|sobre|de|para|em] {about:*}', T.helpOn),
    row('como (posso|se|eu|faco para|faco pra) {about:*}', T.helpOn, { strict: true }),
  ],
  topic: keyed({
    repeats: 'repetir repeticao repeticoes repetidos recorrente recorrentes cada',
    list: 'lista listas listar buscar busca procurar ver',
    snooze: 'adiar adia soneca snooze',
    edit: 'mudar mudanca mudancas editar mover alterar apagar renomear',
    others: 'grupo grupos outros outras equipe canal canais pessoas time',
    settings: 'configuracoes configuracao ajustes fuso silencio relogio idioma idiomas',
    data: 'dados privacidade exportar importar calendario',
    times: 'hora horas tempo data datas quando lembrete lembretes lembrar horario horarios',
  }),
  data: T.dataAsked({
    'new-link':
      '[por favor] [(cria|crie|me da|gera|gere|me manda|quero)] [um|o] (novo|outro) {-feed}|(renova|troca|muda|substitui) [meu|o] {-feed}',
    link: '[por favor] [(me da|me manda|mostra|me mostra|qual (e|eh)|quero|preciso do)] {-my} {-feed}|assinar [o|meu] calendario',
    forget:
      '(apaga|apague|exclui|esquece|apagar|excluir|delete|deleta) (tudo [o que sabe|que sabe] (sobre|de) mim|[todos] [os] meus dados|tudo sobre mim)|apaga minha conta',
    export: '(exporta|exporte|exportar|baixa|baixar|salva) [todos] [os] [meus] [lembretes|dados|tudo]',
    import: '(importa|importe|importar|sobe|carrega|carregar) [{-what:*}]',
  }),
  my: phrases('meu|o|um|do meu'),
  feed: phrases('link (de|do) calendario|link da agenda|endereco do calendario|url do calendario|feed de calendario'),
  relation: [
    row('(recusa|recusar|recuse|rejeita|rejeitar) [o|a] [{name:*}]', T.relation, { ask: 'decline' }),
    row('(silencia|silenciar|silencie|muta|mutar) [o|a] [{name:*}]', T.relation, { ask: 'mute' }),
    row('(reativa|reative|reativar|desmuta|dessilencia|ativa|para de silenciar) [o|a] {name:*}', T.relation, {
      ask: 'unmute',
      prefer: 1,
    }),
    row('(bloqueia|bloquear|bloqueie) [o|a] [{name:*}]', T.relation, { ask: 'block' }),
    row('(desbloqueia|desbloquear|desbloqueie) [o|a] [{name:*}]', T.relation, { ask: 'unblock' }),
  ],
  tongue: patterns({
    pt: 'portugues|portuguese',
    'pt-BR': 'portugues (do brasil|brasileiro)',
    'pt-PT': 'portugues de portugal',
    en: 'ingles|english',
    'en-US': 'ingles (americano|dos estados unidos)',
    'en-GB': 'ingles (britanico|da inglaterra)',
    de: 'alemao|deutsch',
    es: 'espanhol|castelhano',
    fr: 'frances',
    it: 'italiano',
    nl: 'holandes|neerlandes',
  }),
  talking: phrases('fala|fale|falar|responde|responda|escreve|escreva|vamos falar|usa|use|conversa'),
  changing: phrases('muda|mude|mudar|troca|troque|passa|coloca|volta'),
  asking: phrases('(voce pode|pode|poderia|podemos|vc pode)|por favor|agora|entao|melhor|e|ok|quero que voce|quero'),
  ending: phrases('por favor|comigo|agora|de novo|outra vez|a partir de agora|daqui pra frente'),
  language: [
    row('[voce|vc] (fala|entende|sabe) [em] {tongue} [{-ending}]', T.speak),
    row('[{-asking}] [{-asking}] {-talking} [comigo] [em|o] {tongue} [{-ending}] [{-ending}]', T.speak),
    row(
      '[{-asking}] [{-asking}] {-changing} [o idioma|a lingua|meu idioma] (para|pra|pro|para o|de idioma para) {tongue} [{-ending}]',
      T.speak,
    ),
    row('[meu] idioma [e|eh|:|=|para] {tongue} [{-ending}]', T.speak),
    row('[{-asking}] [{-asking}] [em] {tongue} [{-ending}]', T.speak),
  ],
  settings: [
    row('[{-tell}] [em] (que|qual) [e|eh] [o] [meu] fuso [horario] [{-any:*}]', S.showZone, { prefer: 2 }),
    row(
      `[(mostra|mostre|me mostra|abre|ver|quais sao)] [minhas|as|os|meus] (configuracoes|configuracao|ajustes|preferencias)|qual (e|eh) (o meu|meu) fuso horario|em que fuso [horario] [eu] estou`,
      S.show,
      { prefer: 1 },
    ),
    row('[{-take}] [o|um] [relogio|formato|horario] [de] 24 [-] (h|horas|hs)', S.clockFace, { clock: '24h' }),
    row('[{-take}] [o|um] [relogio|formato|horario] [de] 12 [-] (h|horas|hs)', S.clockFace, { clock: '12h' }),
    row('[{-put}] [meu|o] (fuso horario|fuso) [e|eh|para|pra|em|:|=|de] {zone:*}', zone, { strict: true }),
    row(
      '[eu] (estou|to|moro|vivo|trabalho|fico) [{-nowadays}] (em|no|na) {zone:*}|de volta (em|ao|a|no|na) {zone:*}',
      zone,
    ),
    row('[eu] me mudei (para|pra|pro) {zone:*}', zone),
    row(
      '[pra mim|para mim] {of:daypart} [pra mim|para mim] (e|eh|significa|sao|comeca|quer dizer) [as|a|ao] {clock}',
      S.timeOfDay,
    ),
    row(
      '[{-put}] [as|minhas] (horas de silencio|horario de silencio|silencio|nao perturbe|modo silencioso) [sao|:] [de|das|da|entre as] {clock} (a|as|ate|ate as|e as|-|–) {until:clock}',
      S.quietHours,
    ),
    row(
      '(nao me perturbe|nao perturbe|silencio) (de|das|entre as) {clock} (a|as|ate as|e as) {until:clock}',
      S.quietHours,
    ),
    row(
      '(sem|nao quero mais|tira as|desativa as|desativa|apaga as) (horas de silencio|horario de silencio|modo silencioso)|horas de silencio (nao|desativadas|fora)',
      S.quietHoursOff,
    ),
    row(
      '(silencio|quieto|nao me avisa|nao me avise|nao me perturbe|sem avisos|sem lembretes) {-daysoff}',
      S.quietDaysOff,
      { on: true },
    ),
    row('(avisa|me avisa|me avise|me lembra|avise) tambem {-daysoff}|sem silencio {-daysoff}', S.quietDaysOff, {
      on: false,
    }),
    row('[meus] dias (de trabalho|uteis) (sao|:) [de|as|aos] {days}|[eu] trabalho [de|as|aos] {days}', S.workDays),
    row('[meus] dias (de trabalho|uteis) (sao|:) {-alldays}|[eu] trabalho {-alldays}', S.allDays),
    row(
      `frases curtas (nao|fora|desativadas)|(desativa|desliga|tira) [as] frases curtas|sem frases curtas
      |(marca|cria|crie) (algo|lembretes) so (se|quando) eu (disser|falar|pedir) {-quoted:*1}|so (marca|cria|crie) (algo|lembretes) (se|quando) eu (disser|falar) {-quoted:*1}`,
      S.bareSentences,
      { on: false },
    ),
    row('frases curtas (sim|ativadas)|(ativa|liga|usa) [as] frases curtas', S.bareSentences, { on: true }),
  ],
  take: phrases('usa|use|usar|utiliza|coloca|coloque|prefiro|quero|muda para|mude para|mostra|em|ativa'),
  put: phrases('(coloca|coloque|muda|mude|define|defina|configura|ajusta|meu|o|as|minhas|ativa|quero|poe) [{-put}]'),
  nowadays: phrases('agora|atualmente|de novo|outra vez|hoje|(esta|nesta|essa) semana|de viagem|de ferias'),
  alldays: phrases('todos os dias|todo dia|diariamente'),
  daysoff: phrases(
    '(nos|em|nos meus) dias (livres|de descanso)|nas [minhas] folgas|nos fins de semana|nos finais de semana|no fim de semana|nos [meus] dias de folga|na folga',
  ),
  daypart: words(
    {
      morning: '[de|a] manha',
      noon: '[ao|o] meio [-] dia',
      afternoon: '[a|de] tarde',
      evening: '[na|a] hora do jantar|jantar',
      night: '[a|de] noite',
      endOfDay: '[no|o] fim do dia',
      day: 'uma data [sozinha|sem hora]',
    },
    (part) => part,
  ),
}

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    por favor|pf|pfv|obrigado|obrigada|valeu|vlw|ai|eita|nossa|ufa|puxa|poxa|droga|merda|caramba|bom|ta|ta bom|beleza|blz|enfim|na verdade|acho [que]|talvez|sei la|desculpa|desculpe|alias|cara|mano|kkk|kkkk|rs|a proposito|sem ideia|nao sei|tanto faz|nada`),
  // a message that is not whole yet
  unfinished: phrases(`
    (apertei|cliquei|dei|carreguei) [no|em|o] enter (cedo demais|muito cedo|sem querer|antes da hora|antes do tempo) | (enviei|mandei) (cedo demais|muito cedo|sem querer|antes da hora|antes do tempo) | [eu] [ainda] nao (tinha terminado|terminei|acabei) [de (escrever|digitar)] | foi sem querer`),
  asidefirst: phrases(`
    e|ou|mas|entao|oi|ola|sim|nao|olha|escuta|espera|pera|ei|pode|voce pode|tambem|pra mim|para mim|ja
    | [estou|to] (muito|tao) (cansado|cansada|ocupado|ocupada)`),
  asidelast: phrases(`
    entao|agora|ja|de novo|por enquanto|no momento|agora mesmo|melhor|se puder|ne|viu|mesmo|tambem|afinal`),
}
