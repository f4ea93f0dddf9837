import { phrases, says } from '../../engine/row.js'
import * as M from '../../meanings/index.js'
import * as R from '../../meanings/requests.js'
import { row } from '../../meanings/rows.js'

const HOUR = { months: 0, days: 0, seconds: 3600 }
const DAY = { months: 0, days: 1, seconds: 0 }
const MINUTE = { months: 0, days: 0, seconds: 60 }

/** What a request asks for besides text and time. */
export const extras = {
  howoften: [row('cada {length}', M.onlyLength), says('cada hora', HOUR), says('cada minuto', MINUTE)],
  limit: [row('(como maximo | maximo | hasta | no mas de | a lo sumo | un maximo de) {n} veces', M.same)],
  earlier: phrases(`
    antes | antes de eso | de antelacion | de anticipacion | con antelacion | con anticipacion | por adelantado | previamente | antes de ello
    | antes de la hora | antes de que (empiece | comience)`),
  eve: phrases('[por] la (noche|tarde) (anterior|antes|de antes) | la vispera'),
  moreover: phrases(`
    y | y tambien | y ademas | y otra vez | y otro | y otra | mas | y avisame | y recuerdame | y avisame tambien | y recuerdamelo | tambien
    | , y | , tambien | y de nuevo | y tambien con | y con | y otra vez con | y otro aviso | y un aviso | y recuerdamelo tambien`),
  atnight: phrases(`
    tambien de noche | aunque sea de noche | incluso de noche | aun de noche | aunque este durmiendo | aunque este en silencio
    | tambien por la noche | incluso por la noche | aunque sean horas de silencio`),
  untildone: phrases(`
    hasta que (lo haga | la haga | lo hice | este hecho | este listo | lo termine | termine | acabe | lo confirme | confirme | lo complete | conteste
      | responda | me las tome | me la tome | me lo tome | la tome | lo tome | te conteste | te responda | te avise | lo marque como hecho)
    | hasta que [te] diga (que | que ya | que si | que lo | ya | hecho | listo | que esta hecho | que esta listo | que ya esta | que ya lo hice
      | que lo hice | que lo he hecho | que he terminado | que termine | basta | si)
    | hasta (hacerlo | terminarlo | terminar)`),
  // whole messages that ask for more
  wish: [
    row('{-nagging} {every:howoften} [con | para | para que | que | de] {words:*} [,] {-untildone}', R.nag, {
      prefer: 3,
    }),
    row('{-nagging} [con | para | para que | que | de] {words:*} {every:howoften} [,] {-untildone}', R.nag, {
      prefer: 2,
    }),
    row('{-nagging} [con | para | para que | que | de] {words:*} [,] {-untildone}', R.nag, { prefer: 1 }),
    row('{-nagging} [con | para | para que | que | de] {words:*} [,] {-untildone} [,] {every:howoften}', R.nag, {
      prefer: 1,
    }),
    row(
      '{words:*} [,] y (insisteme | insistime | recuerdamelo | vuelve a recordarmelo | repitemelo | avisame | insiste | preguntame | sigue (preguntando | preguntandome | insistiendo)) [otra vez] {every:howoften} [,] {-untildone}',
      R.andNag,
      { prefer: 2 },
    ),
    row('{words:*} [,] y (insisteme | insistime | insiste) [,] {-untildone}', R.andNag),
    row('{words:*} [,] y (insisteme | insistime | insiste) {every:howoften}', R.andNag),
    row(
      '{words:*} [,] [y] (otra vez | de nuevo | luego | despues | repitelo | repitemelo | y) {length:lengthsaid} despues de {-finishing}',
      R.again,
      { prefer: 1 },
    ),
    row('{words:*} [,] cada {length:lengthsaid} (despues de | a partir de | desde) {-finishing}', R.again, {
      prefer: 2,
    }),
    row('{event:*} {-so} {-askme} {ahead:length} {-earlier}', R.aheadOf),
    row('{event:*} {-so} {-askme} {ahead:length} {-earlier} (para | que | de) {todo:*}', R.aheadOf),
    row('{event:*} {-so} {-askme} {-daybefore}', R.aheadOf, { ahead: DAY }),
    row('{event:*} {-so} {-askme} con {ahead:length} [de antelacion | de anticipacion]', R.aheadOf),
    row(
      '{-askme} [de | que | que tengo | lo de] {event:*} !<{moreover} [,] [con | unos | unas] {ahead:length} {-earlier}',
      R.aheadOf,
      { prefer: 1 },
    ),
    row(
      '{-askme} con {ahead:length} de (antelacion | anticipacion) [de | que | que tengo | lo de] {event:*}',
      R.aheadOf,
      { prefer: 1 },
    ),
    row('{ahead:length} antes (de | del) {event:*} [,] {-askme} [que | de | para] {todo:*}', R.aheadOf),
    row('{event:*} {-so} {-askme} [lo | eso] >{everylead} {time:*}', R.joined),
    row(
      '(agrega | anade | pon | mete | apunta | anota | agregame | anademe | apuntame | anotame) {words:*} (a | en) (mi | la) lista',
      R.listed,
    ),
    row(
      '(agrega | anade | pon | mete | apunta | anota | agregame | anademe | apuntame | anotame) {words:*} (a | en) (mi | la) lista {time:*}',
      R.listed,
    ),
  ],
  everylead: phrases('cada | todos | todas | una vez'),
  askme: phrases(`
    (recuerdamelo | recordamelo | avisame | recuerdame) siempre | me lo recuerdes | me avises | me recuerdes
    | recuerdame | acordate | recordame | avisame | recuerdeme | aviseme | recordarme | avisarme | recuerdamelo | recordamelo | me avisas | me recuerdas | me lo recuerdas
    | (puedes | podrias | podes) (recordarme | avisarme | recordarmelo) | ponme un (recordatorio | aviso) | pon un (recordatorio | aviso)`),
  daybefore: phrases('el dia (antes | anterior | previo | de antes) | la vispera'),
  so: phrases(', | . | ; | , asi que | asi que | y | , y | . por favor | , por favor | , entonces | , puedes'),
  finishing: phrases(`
    hacerlo | terminarlo | terminar | que lo haga | que la haga | que lo termine | que termine | acabar | completarlo | haberlo hecho | cada vez
    | que lo marque como hecho | marcarlo como hecho | la ultima vez | hacerla`),
  lengthsaid: [row('{length}', R.saidLength)],
  being: phrases(
    'es | son | sera | empieza | comienza | tengo | tenemos | hay | esta | estan | cae | empieza a | tiene lugar | tendre',
  ),
  article: phrases('el | la | los | las | mi | mis | un | una | nuestro | nuestra | nuestros | nuestras | lo de'),
  // about the reminder that just came
  fired: [
    ...phrases(`
      (recuerdamelo | recordamelo | recuerdemelo | recordarmelo | avisame | recuerdame | recordame | me lo recuerdas)
      (otra vez | de nuevo | luego | mas tarde | despues | mas rato | en un rato | al rato)
    | recuerdamelo | recordamelo | recuerdemelo`),
    says('(recuerdamelo | recordamelo | recuerdemelo | recordarmelo) [otra vez | de nuevo] {words:*}', true),
    says('(recuerdame | recordame | avisame | avisa) (otra vez | de nuevo) {words:*}', true),
    says('(vuelve | volve) a (recordarmelo | avisarme | recordarme) {words:*}', true),
    says('(recuerdame | recordame | avisame) {words:*} (otra vez | de nuevo)', true),
  ],
}
