import { phrases, says } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'

const DAY = { months: 0, days: 1, seconds: 0 }
const HOUR = { months: 0, days: 0, seconds: 3600 }
const MINUTE = { months: 0, days: 0, seconds: 60 }

/** What a request asks for besides text and time. */
export const extras = {
  howoften: [
    row('(cada|a cada) {length}', M.onlyLength),
    says('(cada|a cada|toda|de) hora [em hora]', HOUR),
    says('(cada|a cada|todo) minuto', MINUTE),
    row('de {-length} em {length}', M.onlyLength),
    row('de {-n} em {length}', M.onlyLength),
  ],
  limit: [row('(no maximo|ate|maximo de|um maximo de|nao mais que) {n} vezes', M.same)],
  earlier: phrases(
    'antes | antes disso | de antecedencia | com antecedencia | antecipadamente | previamente | antes da hora',
  ),
  eve: phrases('[na|a] (noite|vespera) (anterior|antes|de antes) | na vespera'),
  moreover: phrases(`
    e | e tambem | e ainda | e outra vez | e outro | mais | e me avisa | e me lembra | e me lembra tambem | tambem | , e | , tambem | e de novo | e com | e tambem com
    | e mais um | e um aviso | e outro aviso | e me lembre | e me avise`),
  atnight: phrases(
    'mesmo de noite | mesmo a noite | mesmo que seja de noite | inclusive a noite | mesmo no silencio | mesmo que eu esteja dormindo | ainda que seja de noite',
  ),
  untildone: phrases(`
    ate (eu | que eu | que) (fazer | faca | terminar | termine | confirmar | confirme | responder | responda | completar | complete | tomar | tome | acabar | acabe | fizer)
    | ate (eu | que eu) (dizer | diga | falar | fale) (que ja fiz | que fiz | feito | pronto | que terminei | que esta feito | que sim | que acabei | chega | que ta feito | que tomei)
    | ate (estar feito | ficar pronto | que esteja feito | ser feito | fazer | terminar)`),
  // whole messages that ask for more
  // without a word of asking: "training at 7, an hour before and 10 minutes before"
  twoleads: [row('[{-oncesaid}] {first:aheadlead} {-andlead} {more:aheadleads}', R.leadsSaid)],
  leadmark: phrases('(,|.|;|:|-|–|—|!) [por favor]'),
  aheadleads: [
    row('[{-oncesaid}] {first:aheadlead}', R.leadsSaid),
    row('[{-oncesaid}] {first:aheadlead} {-andlead} {more:aheadleads}', R.leadsSaid),
  ],
  oncesaid: phrases('{-eachof} | sempre | todas as vezes | uma vez | primeiro'),
  aheadlead: [
    row('{length} {-earlier}', R.leadSaid),
    row('{-daybefore}', R.leadSaid, { length: DAY }),
    row('na (tarde|noitinha) (antes|anterior)', R.leadSaid, { length: DAY, part: 'evening' }),
    row('na noite (antes|anterior)|a noite anterior', R.leadSaid, { length: DAY, part: 'night' }),
    row('{-daybefore} [,] {-las} {at:at1}', R.leadAtHour, { length: DAY }),
    row('(na|a) (noite|tarde) (antes|anterior) [,] {-las} {at:at1}', R.leadAtHour, { length: DAY, part: 'evening' }),
  ],
  andlead: phrases('[,] (e|e tambem|e de novo|e outra vez|e depois|mais) [de novo|outra vez|tambem]'),
  everysaid: [row('todo ano|todos os anos|cada ano|anualmente|todo mes|todos os meses', R.asStretch)],
  wish: [
    // more than once ahead of something, or every year
    row('{-askme} [-] [me] [de|do|da|dos|das] {event:*} {-leadmark} {leads:twoleads}', R.leadsOf, { prefer: 7 }),
    row('!{opening} {event:*} {-leadmark} {leads:twoleads} [por favor]', R.leadsOf, { prefer: 6 }),
    row('{event:*} {-so} {-askme} {leads:aheadleads}', R.leadsOf, { prefer: 9 }),
    row('{event:*} {-so} {-askme} {leads:aheadleads} (para|pra|que|de) {todo:*}', R.leadsOf, { prefer: 8 }),
    row('{event:*} {-so} {-askme} {every:everysaid} [,] {leads:aheadleads}', R.leadsOf, { prefer: 10 }),
    row('{event:*} {-so} {-askme} {every:everysaid} [,] {leads:aheadleads} (para|pra|que|de) {todo:*}', R.leadsOf, {
      prefer: 9,
    }),
    row('{event:*} {-so} {-askme} {leads:aheadleads} [,] {every:everysaid}', R.leadsOf, { prefer: 10 }),
    row('{-nagging} {every:howoften} [para | pra | que | de | com | pra eu] {words:*} [,] {-untildone}', R.nag, {
      prefer: 3,
    }),
    row('{-nagging} [para | pra | que | de | com | pra eu] {words:*} {every:howoften} [,] {-untildone}', R.nag, {
      prefer: 2,
    }),
    row('{-nagging} [para | pra | que | de | com | pra eu] {words:*} [,] {-untildone}', R.nag, { prefer: 1 }),
    row('{-nagging} [para | pra | que | de | com | pra eu] {words:*} [,] {-untildone} [,] {every:howoften}', R.nag, {
      prefer: 1,
    }),
    row(
      '{words:*} [,] e (insiste | insista | me lembra | me cobra | fica me lembrando | pergunta | me pergunta | fica perguntando) [de novo] {every:howoften} [,] {-untildone}',
      R.andNag,
      { prefer: 2 },
    ),
    row('{words:*} [,] e (insiste | insista | me cobra) [,] {-untildone}', R.andNag),
    row(
      '{words:*} [,] [e] (de novo | outra vez | depois | repete | e) {length:lengthsaid} depois de {-finishing}',
      R.again,
      { prefer: 1 },
    ),
    row('{words:*} [,] [a] cada {length:lengthsaid} (depois de | a partir de | apos) {-finishing}', R.again, {
      prefer: 2,
    }),
    row('{event:*} [{-so}] {-askme} {ahead:length} {-earlier}', R.aheadOf),
    row('{event:*} [{-so}] {-askme} {-daybefore}', R.aheadOf, { ahead: DAY }),
    row('{event:*} {-so} [com] {ahead:length} {-earlier} [,] {-askme}', R.aheadOf),
    row('{event:*} {-so} {-daybefore} [,] {-askme}', R.aheadOf, { ahead: DAY, prefer: 1 }),
    row('{event:*} {-so} {-askme} {ahead:length} {-earlier} (para | pra | que | de) {todo:*}', R.aheadOf),
    row('{event:*} [{-so}] {-askme} com {ahead:length} [de antecedencia]', R.aheadOf),
    row(
      '{-askme} [de | que | do | da | que tenho] {event:*} !<{moreover} [,] [com | uns | umas] {ahead:length} {-earlier}',
      R.aheadOf,
      { prefer: 1 },
    ),
    row('{-askme} com {ahead:length} de antecedencia [de | que | do | da | que tenho] {event:*}', R.aheadOf, {
      prefer: 1,
    }),
    row(
      '{ahead:length} antes (de | do | da | dos | das) {event:*} [,] {-askme} [que | de | para | pra] {todo:*}',
      R.aheadOf,
    ),
    row('{event:*} {-so} {-askme} [disso | isso] >{everylead} {time:*}', R.joined),
    row('{event:*} !<{telling} !<{linking} {-askme} [disso | isso] >{everylead} {time:*}', R.joined, { prefer: -1 }),
    row(
      '(adiciona | adicione | coloca | coloque | poe | bota | anota | acrescenta | inclui) {words:*} (na | a | em) [minha] lista',
      R.listed,
    ),
    row(
      '(adiciona | adicione | coloca | coloque | poe | bota | anota | acrescenta | inclui) {words:*} (na | a | em) [minha] lista {time:*}',
      R.listed,
    ),
  ],
  everylead: phrases('cada | a cada | todo | toda | todos | todas | uma vez'),
  askme: phrases(`
    me (lembra | lembre | avisa | avise | lembrar | avisar) [disso | sempre] | (lembra | lembre | avisa | avise) [-] me [disso | sempre]
    | (pode | poderia | voce pode | vc pode) me (lembrar | avisar) | (poe | coloca | cria | quero) um (lembrete | aviso | alarme) | [me] (da | de | manda | mande) [-] [me] um (toque | alo | aviso | lembrete) | [quero] (aviso | lembrete | alarme) | (lembra | avisa) [eu] | lembrar | avisar | cobra | me cobra`),
  daybefore: phrases('(um | o | no) dia (antes | anterior) | na vespera | de vespera'),
  so: phrases(', | . | ; | , entao | entao | e | , e | . por favor | , por favor | , pode | mas | , mas | - | –'),
  finishing: phrases(
    '(fazer | terminar | feito | concluir | acabar | fazer isso | eu fazer | eu terminar | cada vez | a ultima vez | marcar como feito)',
  ),
  lengthsaid: [row('{length}', R.saidLength)],
  being: phrases(
    'eh | sao | vai ser | sera | comeca | comeca as | tenho | temos | tem | ha | esta marcado | esta marcada | ta marcado | ta marcada | fica | cai',
  ),
  article: phrases('o | a | os | as | meu | minha | meus | minhas | um | uma | nosso | nossa | do | da | de'),
  // about the reminder that just came
  fired: [
    ...phrases(`
      (me lembra | me lembre | lembra [-] me | me avisa | me avise) (de novo | outra vez | mais tarde | depois | daqui a pouco | novamente)`),
    says(
      '(me lembra | me lembre | me avisa | me avise | lembra [-] me) (disso | de novo | outra vez | novamente) {words:*}',
      true,
    ),
    says('(me lembra | me lembre | me avisa | me avise) !{piece} {words:*} (de novo | outra vez | novamente)', true),
    says('(me lembra | me lembre | me avisa | me avise) {-piece} [{-piece}] (de novo | outra vez | novamente)', true),
  ],
}

/**
 * What tells a thing to do from what people say to each other, for sentences without a word of reminding. When in doubt a
 * word belongs here: nothing is set that was not meant.
 */
export const chat = {
  eveningthing: phrases(
    'jantar | janta | jantamos | festa | show | balada | cinema | happy hour | noite de (jogos | filmes)',
  ),
  morningthing: phrases('despertador | cafe da manha | pequeno almoco | brunch | acordar | levantar'),
  doing: phrases('{-infinitive}'),
  duty: phrases(
    '{-preamble} (: | ,)',
    `[eu] (tenho que | tenho de | temos que | preciso | precisamos | devo | devemos | e preciso | eh preciso) | nao (esquecer | esquecer de | posso esquecer de | posso esquecer)
      | lembrar de | pendente : | tarefa : | nota : | nota mental : | a fazer : | to do :`,
    '(oi | ei | opa | olha | ah | uf | ok | bom | beleza | mano | cara | gente) [, | !]',
    'tambem [eu] (tenho que | preciso)',
    'e [eu] (tenho que | preciso) | {-putting} {-there} (pra eu | para eu | de)',
  ),
  // its verb stands in front
  therefore: phrases('entao | por isso'),
  tobedone: phrases('(a|por|pra|para|que) {-infinitive}'),
  elaborating: [],
  breakoff: phrases(
    '(nao|ah nao|opa nao) [,|.|!] (espera|pera|perai|desculpa|nao|melhor|esquece|deixa) | (espera|pera|perai|desculpa) [,|.] (nao|melhor nao|esquece) | (esquece|deixa|apaga) (isso|pra la|para la) | na verdade nao',
  ),
  setoff: phrases(
    '(ok|okay|ta|ta bom|ta bem|beleza|bom|bem|certo|entao|perfeito|otimo|ah|oh|hm|nao|sim) [entao] | nesse caso | deixa',
  ),
  greeting: phrases(`
    oi | ola | opa | bom dia | boa tarde | boa noite | tchau | ate | falou | nos vemos | a gente se ve | feliz | parabens | obrigado | obrigada | valeu | vlw | boa sorte
    | bom fim de semana | bom final de semana | abracos | beijos | bem vindo | saudades | desculpa | desculpe | perdao | bom descanso | boas ferias | se cuida | fica bem | bom trabalho`),
  chatter: [
    ...phrases('{-wasdoing}'),
    ...phrases('[ainda|nao] [me] (lembro|recordo) [me]'),
    ...phrases(`
      joga | jogam | janto | pego | viajo | eu | tu | voce | vc | ele | ela | nos | eles | elas | voces | a gente | alguem | ninguem | ontem | ja | tenho | tens | tem | temos | tinha | tive | teve | tivemos | ha | havia
      | houve | eh | e o | e a | sao | era | eram | foi | foram | sou | somos | estou | to | esta | ta | estamos | estao | tao | estava | tava | vou | vai | vamos | vao | ia | fui | me | te
      | se | quero | quer | queres | acho | acha | penso | sei | sabe | posso | pode | podes | podemos | poderia | cheguei | chego | chega | chegamos | chegam | saio | sai | saimos
      | volto | volta | venho | vem | comeca | comeco | comecamos | termina | termino | abre | fecha | sera | serao | estarei | estara | irei | vira | havera | terei | tera | parece
      | espero | tomara | suponho | gosto | faz | faco | fez | fiz | disse | disseram | diz | dizem | comprei | liguei | vi | vimos | comi | comemos | jantamos | ficou | fica | fiquei
      | nao | sim | que | quem | quando | onde | como | qual | quais | por que | porque | quanto | quantos | embora | mas | enquanto | este eh | isto | isso | esse | essa | aqui | ali | la
      | kkk | kkkk | kkkkk | rs | haha | claro | legal | perfeito | otimo | bem | ok | blz | beleza | bom | talvez | nada | nunca | sempre | tambem | sera que | trabalho das | trabalho ate`),
    ...phrases(`
      lista | listar | mostra | mostre | mostrar | cancela | cancele | apaga | apague | exclui | exclua | remove | remova | deleta | muda | mude | move | mova | adia | adie
      | desfaz | pula | pule | pausa | pause | retoma | renomeia | silencia | bloqueia | exporta | importa | ajuda | configuracoes | ajustes | feito | pronto | busca
      | procura | marca | deixa | me da | me diz | me fala | me mostra | outro | outra | mais um | mais uma`),
    ...phrases(
      `(meu | minha | teu | tua | seu | sua | nosso | nossa) (mae | pai | irmao | irma | filho | filha | marido | esposa | namorado | namorada | chefe | amigo | amiga | trem | voo | aviao
        | onibus | aula | reuniao) (liga | chega | sai | vem | volta | trabalha | comeca | precisa | tem | vai | quer | eh | esta | ta | faz)`,
      // "minha mãe toma o remédio"; "minha irmã na segunda" is about her
      '[o | a | os | as] (meu | minha | meus | minhas | teu | tua | seu | sua | seus | suas | nosso | nossa | nossos | nossas) {-relative} [sempre | nunca | so | ja | nao] >{someword} !{ofnoun}',
      // an article, a noun and what may be its verb: "o trem chega", not "a reunião com a Ana"
      '!{piece} (o | a | os | as) {-*1} >{someword} !{ofnoun}',
      '{-finite} | {-past}',
    ),
  ],
  relative: phrases(`
    mae | pai | pais | irmao | irma | irmaos | irmas | filho | filha | filhos | filhas | marido | mulher | esposo | esposa | namorado | namorada | sogro | sogra | sogros | cunhado | cunhada | primo | prima | primos | tio | tia | tios | sobrinho | sobrinha | neto | neta | netos | avo | avos | vo | chefe | amigo | amiga | amigos | vizinho | vizinha | vizinhos | colega | colegas | professor | professora | cachorro | cachorra | gato | gata | bebe | menino | menina`),
  chatting: phrases(`
    ontem | anteontem | (a | na) (semana | noite) passada | (o | no) (mes | ano | fim de semana) passado | {weekday} passada | {weekday} passado | ha {length} | {length} atras
    | lembrete | lembretes | {-remindme}`),
  stating: phrases(`
    {-wasdoing} | eh | sao | esta | ta | estao | era | eram | foi | foram | estava | tava | sera | serao | !<{saying} vai | vao | comeca | comecam | chega | chegam | chegara | sai | saem | vem | volta | voltam
    | termina | terminam | acaba | tem | tinha | teve | ha | disse | diz | falou | ligou | quer | querem | fomos | vimos | abre | fecha | abrem | fecham | dura | custa | passa | parte
    | pousa | vence | vencem | joga | jogam | trabalha | trabalham | dorme | dormem | toma | tomam | bebe | bebem | almoca | almocam | janta | passeia | passeiam | treina | treinam | acorda | acordam | levanta | levantam | precisa | havera | ficou | fica | ganhou | perdeu | morreu | nasceu | me | te | pode | podem | deve | deveria | cai | mora
    | busca | buscam | pega | pegam | traz | trazem | leva | levam | apresenta | apresentam | explica | cozinham | limpam | come | comem | jantam | estuda | estudam | canta
    | cantam | recebe | recebem | entregam | manda | envia | liga | ligam | paga | pagam | comemora | comemoram | organiza | acompanha | regressa | regressam | entra | entram
    | viaja | viajam | passam | aparece
    | {-past}`),
  saying: phrases('que'),
  ofnoun: phrases(
    '{-piece} | de | do | da | dos | das | com | para | pra | pro | por | em | no | na | e | sem | sobre',
  ),
  clausing: phrases('se | porque | ja que | quando | enquanto | antes | depois | que'),
  over: phrases(`
    ontem | anteontem | fomos | tivemos | comemos | fizemos | vimos | estivemos | esteve | fui | tive | comi | cheguei | liguei | comprei | fiz | vi | paguei
    | (eu | nos | a gente) (fui | fomos | foi | tive | comi | fiz)`),
  // several requests in one message
  joining: phrases('e | depois !{ofday} | tambem | alem disso | e depois | e tambem | ai'),
  spreading: phrases('proximo | proxima | este | esta | neste | nesta | na proxima | no proximo'),
  repeated: phrases(
    'outra vez | de novo | novamente | tambem | outra | outro | e outra | e | mais | mais uma vez | por ultimo | por fim | finalmente',
  ),
  another: phrases('[de|que] {-doing}'),
  eachof: phrases('[,] (cada vez|nos dois dias|ambos|os dois|as duas vezes) [,]'),
  sameday: phrases('no mesmo dia | nesse [mesmo] dia'),
  preferred: phrases(
    '(e|seria|fica|ficaria|esta) (melhor|bom|otimo|ideal|perfeito|preferivel) [pra mim|para mim] | de preferencia | preferencialmente | melhor',
  ),
  betweening: phrases('entre'),
  nottask: phrases(`
    que | quem | por que | como | quando | onde | qual | quanto | eh | sao | sou | estou | to | esta | ta | ha | tem | eu | tu | voce | vc | ele | ela | o | a | os | as | este | isto
    | isso | meu | minha | seu | sua | se | nao | sim | mas | e | porque | obrigado | obrigada | oi | ola | kkk | haha | ai | oh | nossa | uau | pode | posso | poderia | tenho | me | te
    | ja | ok | beleza | claro | bem`),
}
