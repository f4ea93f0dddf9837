import { phrases, says } from '../../engine/row.js'
import * as M from '../../meanings/index.js'
import * as R from '../../meanings/requests.js'
import { row } from '../../meanings/rows.js'

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
  wish: [
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
    | (pode | poderia | voce pode | vc pode) me (lembrar | avisar) | (poe | coloca | cria | quero) um (lembrete | aviso | alarme) | me da um toque | [quero] (aviso | lembrete | alarme) | (lembra | avisa) [eu] | lembrar | avisar | cobra | me cobra`),
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
    says('(me lembra | me lembre | me avisa | me avise) {words:*} (de novo | outra vez | novamente)', true),
  ],
}
