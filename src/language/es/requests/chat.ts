import { phrases } from '../../engine/row.js'

/**
 * What tells a thing to do from what people say to each other, for sentences without a word of reminding. When in doubt a
 * word belongs here: nothing is set that was not meant.
 */
export const chat = {
  eveningthing: phrases('cena | fiesta | concierto | copas | cine | noche de (juegos | pelis)'),
  morningthing: phrases('desayuno | levantarme | levantarse | despertarme'),
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
  greeting: phrases(`
    hola | buenos dias | buenas tardes | buenas noches | buen dia | buenas | adios | hasta | nos vemos | te veo | feliz | felices | gracias | muchas gracias
    | chao | chau | suerte | que tengas | que tengan | que pases | saludos | nos hablamos | bienvenido | bienvenida | enhorabuena | felicidades
    | felicitaciones | besos | abrazos | cuidate | disfruta | descansa | que descanses | perdon | disculpa | lo siento | buen fin de semana | buen finde`),
  chatter: [
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
      // an article, a noun and what may be its verb: "el tren llega", not "la cita con Ana"
      '!{piece} (el | la | los | las) {-*1} >{someword} !{ofnoun}',
      // read by its ending: "partimos", "almorcé"
      '{-finite} | {-past} | {-ipast}',
    ),
  ],
  chatting: phrases(`
    {-remindme} |     ayer | anoche | anteayer | antier | anteanoche | (la semana | el mes | el ano | el fin de semana) (pasada | pasado) | el {weekday} pasado
    | hace {length} | recordatorio | recordatorios | esta manana temprano fui`),
  stating: phrases(`
    es | son | esta | estan | era | eran | fue | fueron | estaba | estuvo | sera | seran | empieza | empiezan | comienza | comienzan | llega | llegan
    | llegara | sale | salen | viene | vienen | vendra | vuelve | vuelven | termina | terminan | acaba | tiene | tienen | tenia | tuvo | hay | habia
    | dijo | dice | dicen | llamo | llamaron | quiere | quieren | va | van | fuimos | vimos | abre | cierra | abren | cierran | dura | cuesta | pasa
    | parte | aterriza | se casa | vence | vencen | cumplia | cumplio | juega | juegan | trabaja | duerme | necesita | ha | han | habra | quedo | gano | perdio | murio | nacio
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
  repeated: phrases('otra vez | de nuevo | nuevamente | tambien | otra | otro | y otra | y | mas | una vez mas'),
  sameday: phrases('(el|ese) mismo dia | ese dia'),
  betweening: phrases('entre'),
  nottask: phrases(`
    que | quien | por que | como | cuando | donde | cual | cuanto | es | son | soy | eres | estoy | estas | esta | hay | yo | tu | el | ella | la | los
    | las | este | esto | eso | mi | tu | su | si | no | pero | y | porque | gracias | hola | jaja | jajaja | jeje | ay | oh | vaya | wow | puedes
    | puedo | podrias | tengo | tienes | me | te | se | lo | ya | ok | vale | claro | bien`),
}
