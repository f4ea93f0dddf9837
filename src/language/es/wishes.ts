import { phrases, says } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'

const HOUR = { months: 0, days: 0, seconds: 3600 }
const DAY = { months: 0, days: 1, seconds: 0 }
const MINUTE = { months: 0, days: 0, seconds: 60 }

/** What a request asks for besides text and time. */
export const extras = {
  howoften: [row('cada {length}', M.onlyLength), says('cada hora', HOUR), says('cada minuto', MINUTE)],
  limit: [row('(como maximo | maximo | hasta | no mas de | a lo sumo | un maximo de) {n} veces', M.same)],
  earlier: phrases(`
    antes | antes de eso | de antelacion | de anticipacion | con antelacion | con anticipacion | de margen | con margen | por adelantado | previamente | antes de ello
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
  // without a word of asking: "training at 7, an hour before and 10 minutes before"
  twoleads: [row('[{-oncesaid}] {first:aheadlead} {-andlead} {more:aheadleads}', R.leadsSaid)],
  leadmark: phrases('(,|.|;|:|-|–|—|!) [por favor|porfa]'),
  aheadleads: [
    row('[{-oncesaid}] {first:aheadlead}', R.leadsSaid),
    row('[{-oncesaid}] {first:aheadlead} {-andlead} {more:aheadleads}', R.leadsSaid),
  ],
  oncesaid: phrases('{-eachof} | siempre | todas las veces | una vez | primero'),
  aheadlead: [
    row('{length} {-earlier}', R.leadSaid),
    row('{-daybefore}', R.leadSaid, { length: DAY }),
    row('la (tarde|vispera por la tarde) (antes|anterior)', R.leadSaid, { length: DAY, part: 'evening' }),
    row('la noche (antes|anterior)|la noche de antes', R.leadSaid, { length: DAY, part: 'night' }),
    row('{-daybefore} [,] a {-las} {at:at1}', R.leadAtHour, { length: DAY }),
    row('[en|por] la (noche|tarde) (antes|anterior|de antes) [,] a {-las} {at:at1}', R.leadAtHour, {
      length: DAY,
      part: 'evening',
    }),
  ],
  andlead: phrases('[,] (y|y tambien|y otra vez|y de nuevo|y luego|mas) [otra vez|tambien|de nuevo]'),
  everysaid: [row('cada ano|todos los anos|anualmente|cada mes|todos los meses', R.asStretch)],
  wish: [
    // more than once ahead of something, or every year
    row('{-askme} [de] {event:*} {-leadmark} {leads:twoleads}', R.leadsOf, { prefer: 7 }),
    row('!{opening} {event:*} {-leadmark} {leads:twoleads} [por favor|porfa]', R.leadsOf, { prefer: 6 }),
    row('{event:*} {-so} {-askme} {leads:aheadleads}', R.leadsOf, { prefer: 9 }),
    row('{event:*} {-so} {-askme} {leads:aheadleads} (para|que|de) {todo:*}', R.leadsOf, { prefer: 8 }),
    row('{event:*} {-so} {-askme} {leads:aheadleads} >{infinitive} {todo:*}', R.leadsOf, { prefer: 8 }),
    row('{event:*} {-so} {-askme} {every:everysaid} [,] {leads:aheadleads}', R.leadsOf, { prefer: 10 }),
    row('{event:*} {-so} {-askme} {every:everysaid} [,] {leads:aheadleads} (para|que|de) {todo:*}', R.leadsOf, {
      prefer: 9,
    }),
    row('{event:*} {-so} {-askme} {leads:aheadleads} [,] {every:everysaid}', R.leadsOf, { prefer: 10 }),
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
    row('{event:*} [{-so}] {-askme} [con] !{priorpart} {ahead:length} {-earlier}', R.aheadOf),
    row('{event:*} {-so} [con] !{priorpart} {ahead:length} {-earlier} [,] {-askme}', R.aheadOf),
    row('{event:*} {-so} {-daybefore} [,] {-askme}', R.aheadOf, { ahead: DAY, prefer: 1 }),
    row(
      '{event:*} {-so} {-askme} !{priorpart} {ahead:length} {-earlier} (para | que | de >{infinitive}) {todo:*}',
      R.aheadOf,
    ),
    row('{event:*} [{-so}] {-askme} {-daybefore}', R.aheadOf, { ahead: DAY }),
    row('{event:*} [{-so}] {-askme} con {ahead:length} [de antelacion | de anticipacion]', R.aheadOf),
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
    row('{event:*} !<{telling} !<{linking} {-askme} [lo | eso] >{everylead} {time:*}', R.joined, { prefer: -1 }),
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
    | (puedes | podrias | podes) (recordarme | avisarme | recordarmelo) | [quiero | pon | ponme | poneme | crea] [un | una] (recordatorio | aviso | alarma | alerta) | avisar | avisa | recordar`),
  daybefore: phrases('[con] (el | un) dia (antes | anterior | previo | de antes) | [en] la vispera'),
  // of that day, and no length
  priorpart: phrases('{-ofdaybefore} {-partname} {-prior}'),
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
    says('(recuerdame | recordame | avisame) !{piece} {words:*} (otra vez | de nuevo)', true),
    says('(recuerdame | recordame | avisame) {-piece} [{-piece}] (otra vez | de nuevo)', true),
  ],
}

/**
 * What tells a thing to do from what people say to each other, for sentences without a word of reminding. When in doubt a
 * word belongs here: nothing is set that was not meant.
 */
export const chat = {
  eveningthing: phrases(
    'cena | cenar | cenamos | cenan | fiesta | concierto | copas | cine | noche de (juegos | pelis)',
  ),
  morningthing: phrases('despertador | desayuno | levantarme | levantarse | despertarme'),
  doing: phrases('{-infinitive}'),
  duty: phrases(
    '{-preamble} (: | ,)',
    `(tengo que | tenemos que | debo | debo de | debemos | hay que | necesito | necesitamos | toca | me toca | he de)
      | no (olvidar | olvidarme de | olvidarse de | olvidar que | te olvides de | olvides) | acordarme de | recordar que | recordar
      | pendiente : | tarea : | nota : | nota mental : | por hacer : | todo :`,
    'tambien (tengo que | debo | hay que)',
    'y (tengo que | hay que)',
    '(oye | che | ey | hey | tio | tia | amor | uf | ay | ojo | bueno | venga | ok | vale | y | jefe) [, | !]',
  ),
  // its verb stands in front
  therefore: phrases('asi que | entonces | por eso'),
  tobedone: phrases('(por|para|que) {-infinitive}'),
  elaborating: [],
  breakoff: phrases(
    '(no|ay no|ah no) [,|.|!] (espera|perdon|no|mejor|eso no|olvida eso|olvidalo|nada) | (espera|perdon|perdona) [,|.] (no|mejor no|eso no) | (olvida|borra) (eso|lo anterior) | mejor no',
  ),
  setoff: phrases(
    '(ok|okay|vale|bueno|bien|pues|entonces|perfecto|genial|ah|oh|hm|no|si) [entonces|pues] | en ese caso | da igual',
  ),
  greeting: phrases(`
    hola | buenos dias | buenas tardes | buenas noches | buen dia | buenas | adios | hasta | nos vemos | te veo | feliz | felices | gracias | muchas gracias
    | chao | chau | suerte | que tengas | que tengan | que pases | saludos | nos hablamos | bienvenido | bienvenida | enhorabuena | felicidades
    | felicitaciones | besos | abrazos | cuidate | disfruta | descansa | que descanses | perdon | disculpa | lo siento | buen fin de semana | buen finde`),
  chatter: [
    ...phrases('{-wasdoing}'),
    ...phrases('[todavia|aun|no] [me] (recuerdo|acuerdo)'),
    ...phrases(`
      juega | juegan | ceno | cojo | viajo | salgo | yo | tu | el es | ella | nosotros | ellos | ellas | usted | ustedes | vos | alguien | nadie | ayer | ya | tengo | tienes | tenes | tiene
      | tenemos | tienen | tenia | tuve | tuvo | tuvimos | hay | habia | hubo | es | son | era | eran | fue | fueron | soy | eres | sos | somos | estoy
      | estas | esta es | esta en | estamos | estan | estaba | estuve | estuvo | voy | vas | va | vamos | van | iba | fui | me | te | se | le | les
      | nos | lo | quiero | quieres | queres | quiere | creo | crees | pienso | se que | sabes | puedo | puedes | podes | puede | podemos | podria | podrias
      | llego | llegas | llega | llegamos | llegan | salgo | sale | sales | salimos | vuelvo | vuelve | vengo | viene | vienen | trabajo (desde | hasta | de | los | el | en) | curro (de | los)
      | trabajamos | empieza | empiezo | empezamos | termina | termino | abre | cierra | abren | cierran | sera | seran | estare | estara | estaremos
      | ire | vendra | habra | tendre | tendra | tendremos | llegare | llegara | podre | haremos | hare | parece | espero | ojala | supongo | gusta | hace
      | hacen | hago | hizo | hice | dijo | dijeron | dice | dicen | compre | llame | vi | vimos | comi | comimos | cenamos | quedamos | quedo
      | quede | he | has | ha | hemos | han`),
    ...phrases(`
      si | no | que | quien | quienes | cuando | donde | como | cual | cuales | por que | porque | cuanto | cuantos | aunque | pero | mientras | este es | esto
      | eso | ese | esa | aqui | alli | ahi | jaja | jajaja | jeje | claro | genial | perfecto | bien | vale | ok | okay | bueno | quizas | tal vez
      | a lo mejor | tal | nada | nunca | siempre | tampoco | tambien | a que | de que | con quien | en que | para que`),
    ...phrases(`
      lista | listar | muestra | muestrame | mostrame | ensename | cancela | cancelalo | borra | borralo | elimina | quita | mueve
      | cambia | pospon | posponer | aplaza | deshacer | deshaz | salta | saltate | pausa | reanuda
      | renombra | silencia | bloquea | exporta | importa | ayuda | ajustes | configuracion | hecho | listo | busca
      | marca | deja | dame | dime | decime | otro | otra | uno mas | una mas`),
    ...phrases(
      `(mi | tu | su | nuestro | nuestra) (mama | madre | papa | padre | hermano | hermana | hijo | hija | esposo | esposa | marido | mujer | novio
        | novia | jefe | jefa | amigo | amiga | tren | vuelo | avion | autobus | clase | reunion) (llama | llega | sale | viene | vuelve | trabaja
        | empieza | necesita | tiene | va | quiere | es | esta | cumple)`,
      // "mi mamá toma su pastilla"; "mi hermana el lunes" is about her
      '(mi | mis | tu | tus | su | sus | nuestro | nuestra | nuestros | nuestras) {-relative} [siempre | nunca | solo | ya | no] >{someword} !{ofnoun}',
      // an article, a noun and what may be its verb: "el tren llega", not "la cita con Ana"
      '!{piece} (el | la | los | las) {-*1} >{someword} !{ofnoun}',
      // read by its ending: "partimos", "almorcé"
      '{-finite} | {-past} | {-ipast}',
    ),
  ],
  relative: phrases(`
    mama | madre | papa | padre | padres | hermano | hermana | hermanos | hermanas | hijo | hija | hijos | hijas | esposo | esposa | marido | mujer | novio | novia | pareja | suegro | suegra | suegros | cunado | cunada | primo | prima | primos | tio | tia | tios | sobrino | sobrina | nieto | nieta | nietos | abuelo | abuela | abuelos | jefe | jefa | amigo | amiga | amigos | vecino | vecina | vecinos | companero | companera | companeros | colega | colegas | profe | profesor | profesora | perro | perra | gato | gata | bebe | nene | nena | peque | peques`),
  chatting: phrases(`
    {-remindme} | ayer | anoche | anteayer | antier | anteanoche | (la semana | el mes | el ano | el fin de semana) (pasada | pasado) | el {weekday} pasado
    | hace {length} | recordatorio | recordatorios | esta manana temprano fui`),
  stating: phrases(`
    {-wasdoing} | es | son | esta | estan | era | eran | fue | fueron | estaba | estuvo | sera | seran | empieza | empiezan | comienza | comienzan | llega | llegan
    | llegara | sale | salen | viene | vienen | vendra | vuelve | vuelven | termina | terminan | acaba | tiene | tienen | tenia | tuvo | hay | habia
    | dijo | dice | dicen | llamo | llamaron | quiere | quieren | va | van | fuimos | vimos | abre | cierra | abren | cierran | dura | cuesta | pasa
    | parte | aterriza | se casa | vence | vencen | cumplia | cumplio | juega | juegan | trabaja | trabajan | duerme | duermen | toma | toman | bebe | beben | desayuna | desayunan | almuerza | almuerzan | merienda | meriendan | saca | sacan | pasea | pasean | entrena | entrenan | madruga | se levanta | se levantan | se acuesta | necesita | ha | han | habra | quedo | gano | perdio | murio | nacio
    | recoge | recogen | trae | traen | lleva | llevan | busca | buscan | presenta | presentan | explica | cocinan | limpia | limpian | come | comen | cenan | estudia
    | estudian | canta | cantan | recibe | reciben | entregan | envia | envian | llaman | paga | pagan | celebra | celebran | organiza | acompana | regresa | regresan
    | entra | entran | sube | suben | coge | cogen | reparte | imparte | aparece | viaja | viajan | pasan | salimos | se | me | te | nos | puede | pueden | debe | deberia | podria | cae | {-past}`),
  ofnoun: phrases('{-piece} | de | del | con | para | por | en | a | al | y | e | sin | sobre'),
  over: phrases(`
    ayer | anoche | anteayer | (yo | nosotros) (fui | tuve | comi | hice | vi) | fuimos | tuvimos | comimos | hicimos | vimos | estuvimos | estuvo | estuve
    | fui | tuve | comi | llegue | llame | compre | he (comprado | llamado | hecho | visto | comido | ido | tenido) | hemos (comido | ido | tenido | visto)
    | me (levante | acoste | fui | compre)`),
  clausing: phrases('si | porque | ya que | cuando | mientras | antes | despues | que'),
  // several requests in one message
  joining: phrases('y | e | luego | despues !{ofday} | tambien | ademas | y luego | y despues | y tambien'),
  spreading: phrases('proximo | proxima | este | esta | el proximo | la proxima'),
  repeated: phrases(
    'otra vez | de nuevo | nuevamente | tambien | otra | otro | y otra | y | mas | una vez mas | por ultimo | finalmente',
  ),
  another: phrases('[de|que] {-doing}'),
  eachof: phrases('[,] (cada vez|ambos [dias]|los dos [dias]|las dos veces) [,]'),
  sameday: phrases('(el|ese) mismo dia | ese dia'),
  preferred: phrases(
    '(es|seria|estaria|esta|va|viene) (mejor|bien|perfecto|ideal|preferible) | [me|nos] (va|viene|vendria|iria) (mejor|bien|perfecto) | de preferencia | preferiblemente | preferentemente | mejor',
  ),
  betweening: phrases('entre'),
  nottask: phrases(`
    que | quien | por que | como | cuando | donde | cual | cuanto | es | son | soy | eres | estoy | estas | esta | hay | yo | tu | el | ella | la | los
    | las | este | esto | eso | mi | tu | su | si | no | pero | y | porque | gracias | hola | jaja | jajaja | jeje | ay | oh | vaya | wow | puedes
    | puedo | podrias | tengo | tienes | me | te | se | lo | ya | ok | vale | claro | bien`),
}
