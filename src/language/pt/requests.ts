import { phrases, says } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'
import type { RequestTables } from '../requests/tables.js'
import { chat, extras } from './wishes.js'

const EVERYONE = { kind: 'everyone' } as const

/** The request itself: você and tu, Brazil and Portugal, with the pronoun in front of the verb, behind it or left out. */
const openings = {
  courtesy: phrases(
    `oi | ola | opa | bom dia | boa tarde | boa noite | ei | e ai | eae | hey | ok | okay | beleza | bom | bem | entao | olha | escuta | amigo | bot | por favor | porfavor
      | pf | pfv | pfvr | por gentileza | faz favor | se faz favor | sff | por obsequio | querido | querida | cara | mano | gente | moca | moco | amor | vida`,
    'se puder | se der | quando puder | se nao for incomodo | [eu] (preciso | quero | queria | gostaria | precisava | gostava) [de] que [voce | vc | tu]',
    `[sera que] ce (pode | podia | poderia | consegue) | bora | mlk | voce pode | voce poderia | vc pode | vc poderia | voce consegue | vc consegue | pode | poderia | podes | podias | podia | da pra | daria pra | da para | tem como | teria como
      | sera que voce pode | sera que da pra | consegues | ajuda a | me ajuda a | (me faz | faz | faca | me faca | faz [-] me) (o favor | um favor) [de] | sera que pode | queria pedir pra
      | preciso | urgente | rapido | rapidinho | favor | queira`,
    '[(o | a | os | as)] (senhor | senhora | senhores | senhoras | sr [.] | sra [.]) (pode | poderia | podia | consegue | quer | tem como | faz favor de) [fazer o favor de | por favor | por gentileza]',
    '(pode | poderia | podia) (o senhor | a senhora) | (prezado | prezada | prezados | caro | cara) [senhor | senhora | amigo | bot] | (faca | faz) [-] [me] (a gentileza | a fineza) de | teria a (gentileza | bondade) de | (solicito | peco | agradeco | agradecia | agradeceria) que',
    '{-preamble} [: | , | .]',
    'vei | veio | ai | nossa | eita | caramba | putz | po | poxa | galera | migo | miga | bro | parca | irmao | chefe | kk | kkk | kkkk | rs | alias | a proposito | seria possivel [voce | vc] | seria (bom | otimo | legal) se [voce | vc]',
    'bah | tche | oxe | uai | o (mainha | painho | mae | pai) | mainha | painho | pois | pa | fixe',
    '[o] (meu | minha) (filho | filha | amor | bem | querido | querida | amigo | amiga | anjo | rei | nego | nega | velho) | filho | filha | fofo | fofa',
    'e | entao | tambem | alem disso | agora | outra coisa | mais uma coisa | siri | alexa | google | ah',
  ),
  preamble: phrases(`
    (pela | por) {-manieth} vez | vou repetir | repito | (ja (te | ) | como [eu] [te]) (falei | disse) | ja pedi | tudo (bem | bom | certo) | td bem | como vai | como voce esta`),
  manieth: phrases('milesima | enesima | terceira | quarta | segunda | ultima'),
  closing: phrases(
    `obrigado | obrigada | muito obrigado | muito obrigada | obg | brigado | brigada | valeu | vlw | por favor | porfavor | pf | pfv | pfvr | por gentileza | se puder | se der
      | ta | ta bom | ok | beleza | blz | viu | hein | tmj | sff | se faz favor | nao esquece | nao esqueca | urgente | sem falta | tá | ne | combinado | grato | grata | pelo amor de deus | por amor de deus | pelo amor`,
  ),
  remindme: phrases(`
    (me | mim) (lembra | lembre | lembrar | lembraria | lembrasse | lembrasses | avisasse | avisasses | lembres | lembras | relembra | relembre | recorda | recorde | avisa | avise | avisar | avisaria | avises | avisas | notifica | notifique
      | notificar | alerta | alerte | alertar)
    | (lembra | lembre | lembrar | lembres | lembras | avisas | recordas | recordar | relembra | relembre | recorda | recorde | avisa | avise | avisar | notifica | notifique | alerta) [-] me
    | (me lembra | me lembre | me avisa | me avise) disso
    | (pode | podes | poderia | podia | consegue | vai | vc pode) me (lembrar | avisar | alertar | notificar)
    | (pode | podes | poderias | poderia) (lembrar | avisar) [-] me
    | {-forgetting} [de] {-reminding}
    | lembrame | (mi) (lembra | lembre) | nao deixes que me (esqueca | esquecer) | nao (me deixa | me deixe | deixa eu | deixe eu | deixa me | deixe me | deixa que eu | deixe que eu | deixes que eu | me deixes) (esquecer | esqueca | esquecer me)
    | (pra | para) [eu] nao (esquecer | me esquecer)
    | que eu nao (esqueca | me esqueca) | nao posso (esquecer | me esquecer)
    | (quero | preciso | gostaria de | queria | desejo | gostava de) ser (lembrado | lembrada | avisado | avisada | notificado | notificada)
    | (quero | preciso) (um lembrete | de um lembrete)
    | (lembra | avisa | lembre) eu | me cobra | me cobre | me lembrasse | me avisasse | (recorda | lembra | avisa) [-] mo
    | me ajuda a (lembrar | nao esquecer) | me ajude a (lembrar | nao esquecer)
    | [me] (da | de | manda) [-] [me] um (toque | alo | aviso | lembrete | toquinho | grito | cutucao | sinal | salve | ping) | me (da | de) um (grito | cutucao | sinal | salve) | me cutuca | me chama | me grita | me da uma cutucada
    | (me poe | me coloca | me bota) um lembrete
    | (me anota | anota [-] me | me agenda | agenda ai | anota ai | marca ai)`),
  // "não esquece de me avisar"
  forgetting: phrases(
    'nao (esquece | esqueca | esquecas | se esqueca | se esquece | te esquecas | te esqueces | va esquecer | vai esquecer) | ve se nao esquece',
  ),
  reminding: phrases('me (avisar | lembrar) | (avisar | lembrar) [-] me'),
  tellme: phrases(`
    me (fala | fale | diz | diga | conta | manda (mensagem | uma mensagem | msg | uma msg) | escreve | mande (mensagem | uma mensagem))
    | (diz | diga | fala | manda) [-] me | me manda um (zap | oi)`),
  // "lembra aquele bar que a gente foi": what is over
  recalled: phrases(
    '[de] (aquele | aquela | aqueles | aquelas | aquilo) | (daquele | daquela | daqueles | daquelas | daquilo) | [de | do | da | dos | das] !{infinitive} [{-*}] [,] (que | quem | onde | quando) [a gente | nos | eles | ela | ele | eu | nao | voce | vc] {-oververb}',
  ),
  oververb: phrases('{-past} | {-over} | {-finite} | foi | fomos | foram | viu | vimos | deu | teve | houve | esteve'),
  putting: phrases('poe | bota | coloca | joga | mete | anota | marca | agenda | poe [-] me | [me] anota'),
  there: phrases('ai | aqui | na (agenda | minha agenda | lista | minha lista) | no (calendario | meu calendario)'),
  kindly: phrases('gentilmente | amavelmente'),
  note: phrases(`
    agenda | agende | agendar | [me] (anota | anote | marca | marque) | (anota | anote | marca | marque | agenda | aponta) [-] me | programa | programe
    | lembrar de | lembrar | lembra de | lembra | lembre | lembre de | lembrar que | lembra que | lembre que | (lembre | lembra) [-] (se | te) de | lembrar me de
    | nao esquecer | nao esquecer de | nao esquece | nao esquece de | nao esqueca | nao esqueca de | nao esquecas | nao me esquecer de | nao se esqueca de | nao te esquecas de
    | memo : | nota : | nota mental : | nota mental | tarefa : | pendente : | avisa | avise | avisar que`),
  wakeme: phrases(
    '(me acorda | me acorde | me acordar | acorda [-] me | acorde [-] me | me desperta | me desperte | desperta [-] me | me levanta)',
  ),
  make: phrases(`
    joga | taca | tasca | enfia | crava | larga | lanca | solta | poe | ponha | por | coloca | coloque | colocar | bota | bote | botar | cria | crie | criar | faz | faca | fazer | programa | programe | programar | configura | configure
    | configurar | define | defina | definir | adiciona | adicione | adicionar | acrescenta | acrescente | agenda | agende | agendar | marca | marque | marcar | anota | anote
    | ativa | ative | ativar | manda | mande | mandar | envia | envie | quero | preciso de | preciso | queria | gostaria de | quero ter | da | de | gera | gere | inicia | inicie
    | liga | seta | set | novo | nova | outro | outra | deixa | deixe
    | (poe | ponha | mete | coloca | cria | faz | marca | manda | programa | arranja | anota | agenda | activa) [-] me | mete
    | me (poe | ponha | coloca | coloque | bota | cria | crie | faz | faca | programa | manda | mande | da | de | agenda | marca)
    | (pode | poderia | podes) (por | colocar | criar | fazer | programar | marcar | agendar | adicionar)`),
  lest: phrases(
    'antes que eu [me] esqueca | (pra | para) [eu] nao [me] (esquecer | esqueca) | senao [eu] [me] esqueco',
  ),
  thing: [
    row('lembrete|reminder|aviso|alarme|alerta|notificacao|lembretes|despertador|evento|lembretinho', R.thing),
    row('temporizador|timer|cronometro|contagem regressiva', R.thing, { isNamed: true }),
    row('(rapido|novo|pequeno|outro) {thing}', R.ofThing),
    row('{thing} (diario|novo|rapido|urgente|importante)', R.ofThing),
    row('(lembrete|aviso|alarme) {repeat:adverb}', R.thing),
    row('(temporizador|timer|contagem regressiva) de {length}', R.thing, { isNamed: true }),
  ],
  named: [
    row('[a|o|pra|para|ao] {whom:mention} [(e|,) [a|o|pra|para] {more:mention}]', R.named),
    row('(a|o|pra|para|ao) {whom:name}', R.named),
    row(
      '[a|o|pra|para|ao] (todo mundo|todos|todas|todos nos|a galera|galera|o grupo|grupo|a equipe|equipe|o time|time|pessoal|o pessoal|este canal|este grupo)',
      R.everyone,
    ),
  ],
  opening: [
    row('(voce | vc | tu | ce) {-remindme}', R.ask, { loose: true }),
    row('{-remindme} [[,] {-please}|{-kindly}]', R.ask),
    row('{-tellme}', R.ask, { loose: true }),
    row('{-note} !{recalled}', R.ask, { loose: true }),
    // "comprar cola, lembra | hoje 17h": behind a mark, with its time, nobody else's verb
    row('<{pausing} (lembra|lembre|lembrar|avisa|avise|avisar|cobra|chama) [{-please}] >{whenasked}', R.ask, {
      prefer: 1,
    }),
    row('me (manda | mande | faz | faca) >{infinitive}', R.ask),
    row('{-putting} {-there}', R.ask, { loose: true }),
    row('{-wakeme}', R.ask, { text: 'acordar', morning: true }),
    row(
      '(nos (lembra|lembre|lembrar|avisa|avise)|(lembra|lembre|avisa|avise) [-] nos|lembra a gente|lembre a gente|avisa a gente|lembra gente)',
      R.ask,
      {
        whom: EVERYONE,
      },
    ),
    row('(lembra|lembre|lembrar|avisa|avise|avisar|lembras) {whom:named}', R.ask, { prefer: 1 }),
    row('{-make} [um|uma|o|a|outro|outra] {thing} [{-please}]', R.ask),
    row('[um|uma|outro|outra] {thing} [{-please}] [:]', R.ask),
    row('{-lest} [: | , | . | -]', R.ask, { loose: true }),
    row('{-lest} [: | , | . | -] {opening}', M.same, { prefer: 1 }),
    row('{-make} algo|{-make} alguma coisa', R.ask, { loose: true, prefer: 1 }),
    row('{-nagging} {every:howoften}', R.ask),
  ],
  pausing: phrases(', | ; | . | ! | - | – | —'),
  whenasked: phrases('{-piece} | {-length} {-earlier} | {-daybefore}'),
  whom: [row('{whom:mention}', R.named)],
  nagging: phrases(`
    insiste comigo | insiste | insista | me enche o saco | me enche | me perturba | me perturbe | me cutuca | fica me lembrando | fica me avisando | continua me lembrando
    | nao para de me lembrar | me lembra sem parar | me cobra | me cobre | fique me lembrando`),
  refusal: phrases(`
    nao | (nao | ja nao) (precisa | precisas | preciso | e preciso | eh preciso | e necessario | eh necessario | e mais preciso | eh mais necessario | necessito | quero) [mais]
      [de | que [voce | vc | tu]] | nao tem necessidade de | nao ha necessidade de | sem necessidade de | para de | pare de | deixa de | nunca | melhor nao | nao preciso que | nao tem que
    | nao precisas de | por favor nao | nao necessito que | nao vai`),
  refused: [],
  unmaking: phrases(
    '[por favor] (apagar|apaga|apaga [-] o|eliminar|elimina|elimina [-] o|cancelar|cancela|cancela [-] o|remover|remove|excluir|exclui|mudar|muda|desligar|desliga|desativar)',
  ),
  asksback: phrases(
    'o que (tenho | tem | eu tenho | temos) | quem | qual | quais | onde | quanto | quantos | quantas | por que | como foi',
  ),
  forthing: phrases(
    'para | pra | pro | pros | pras | de | que diga | que | com | sobre | chamado | chamada | pra que | para que | com o texto | dizendo | do | da',
  ),
  hourcoming: phrases('quando (for | forem | der | bater | derem) [as | a]'),
  lapse: [],
  linking: [
    row('{-make} [um|uma|o|outro|outra]', M.yes),
    ...phrases(`
    entao | e | por favor | pode | voce pode | vc pode | poderia | mas | por isso | e por favor | e pode | ok | se puder | ai | e ai | pf | da pra | dai`),
  ],
  telling: phrases(
    '!<{someword} [o|a] [meu|minha|teu|tua|seu|sua|nosso|nossa] {-relative} | disse | diz | falou | pediu | escreveu | respondeu | (necessidade | preciso | precisa | precisas) de | se | ele disse que | ela disse que | eu disse que | pediu que | obrigado por | obrigada por | que | ja | te pedi pra',
  ),
  unasked: phrases('se | quando | embora | porque | obrigado por | obrigada por'),
  questioning: phrases('quem | quando | onde | como | qual | por que | quanto'),
  placeholder: phrases('algo|alguma coisa'),
  // its verb may be somebody's
  called: [],
  uptothen: phrases('ate (la | entao | esse dia | essa data)'),
  itself: phrases(
    'disso | disto | isso | isto | dele | dela | desse | dessa | sobre isso | a respeito | por favor | entao | de novo | nesse dia | desse dia | [no | do] mesmo dia | desse mesmo dia | no dia | sempre | la',
  ),
  asklast: phrases(
    '(obrigado|obrigada|valeu|brigado|brigada) por (me lembrar|lembrar|me avisar|avisar) | que me (lembre | lembres | avise) | avisa | me avisa | lembrar | lembra | me lembra | lembrete',
  ),
  agendaask: phrases(
    'me manda | me mande | manda | mande | me envia | me envie | me fala | me diz | me mostra | me mostre | me passa | envia',
  ),
  agendaday: phrases(`
    [a | o] (minha agenda | minha agenda do dia | meu dia | minha lista do dia | meu resumo do dia | agenda do dia | agenda de hoje | resumo do dia)
    | o que tenho [hoje | pra hoje | para hoje | no dia] | o que eu tenho [hoje | pra hoje] | os lembretes (do dia | de hoje) | meus lembretes (do dia | de hoje)`),
  leadin: phrases(`
    ou seja | isto eh | quer dizer | melhor | entao | pois | bem | digamos | faz | coloca | poe | que tal | nao | ok | pra | para | acho que | talvez | ate | eh | desculpa | bom | por favor | sim
    | hm | pode ser | seria | gostaria | quero | digo | la | tipo | ah`),
  startsanew: phrases(
    `me lembra | me lembre | me avisa | me avise | lembra [-] me | nao me deixa esquecer | nao esquece | nao esqueca | (cria | crie | poe | coloca | marca | agenda) (outro | um)
      (lembrete | alarme | aviso)`,
  ),
  listing: phrases(
    'cria | crie | coloca | poe | bota | adiciona | anota | quero | preciso de | preciso | tenho | me da | voce pode criar | pode criar | pode colocar',
  ),
  countedthings: phrases(
    '({-#} | dois | duas | tres | quatro | cinco | seis | varios | varias | uns | umas | alguns | algumas | estes | estas | esses) (lembretes | coisas | tarefas | avisos | alarmes)',
  ),
  listheader: phrases(`
    me (lembra | lembre) (do seguinte | disso | destas coisas | dessas coisas | destas tarefas) | me lembra | me lembre | lembretes | meus lembretes | tarefas | pendencias
    | (cria | crie | coloca | poe | quero | preciso de) [os seguintes | estes | {n} | varios | uns | esses] lembretes | [{-listing}] {-countedthings} | me lembra de {-countedthings} | a fazer | coisas a fazer | lista de tarefas`),
}

export const requests: RequestTables = {
  order: 'behind',
  said: { asking: 'me lembra', askingTo: 'me lembra de', askingOf: 'me lembra de', at: 'às', in: 'daqui a' },
  tables: {
    ...openings,
    ...extras,
    ...chat,
    tie: phrases(`
      tambem (de|que|pra|para) | tambem >{infinitive} | de que | que | de | q | de q | do | da | dos | das | para | pra | p | pa | (pra | para | pa | de) eu | sobre | sobre o | sobre a | de que tenho que | que tenho que | que tenho de | que preciso | que devo
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
