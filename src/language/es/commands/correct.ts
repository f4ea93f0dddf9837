import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import * as W from '../../commands/wording.js'
import { patterns, phrases, says } from '../../engine/row.js'

/** What corrections are made of. */
export const corrections = {
  misspelt: phrases(
    '[un] error (de escritura|tipografico)|(me equivoque|lo escribi mal|escribi mal) [de nombre|el nombre]|(autocorrector|el autocorrector)|[nombre] mal escrito|typo',
  ),
  called: phrases('(se llama|se escribe|es|era|seria|con|para)'),
  iscalled: phrases('(se llama|es su nombre|es el nombre|obviamente|claro)'),
  meantit: phrases('(digo|quise decir|queria decir)'),
  linkword: phrases('con|para|de|a|en'),
  spelt: [row('[,] con [una] {letters:*1}', W.letters)],
  no: phrases('no|nono|no no|nop|nel'),
  oops: phrases(`
    espera | espere | perdon | perdona | perdone | disculpa | lo siento | ups | uy | ay | me equivoque | momento | un momento | rayos | vaya | huy | oh no
    | aguanta | para`),
  denial: phrases(
    '(queria | quise) decir | digo | correccion | corrijo | me referia a | era | deberia ser | tenia que ser | mejor dicho',
  ),
  soft: phrases(`
    aunque | mal | esta mal | oh | ah | ay | eh | em | hm | mmm | pues | bueno | en realidad | mejor | mas bien | sino | y | pero | entonces | por favor | ok | vale | solo
    | (es | seria | sea | que sea | son | va a ser | tiene que ser | debe ser) [mejor | para | a | el] | hazlo | hacelo | hazlo (para | a) | ponlo [a | para | en]
    | ponla [a | para] | ponelo [a | para] | cambialo [a | para | por] | muevelo [a | al | para] | pasalo [a | al | para] | (a | al | para | el | la | para el)
    | dia equivocado | hora equivocada | otro dia | {-same} | [(vuelve|volvamos|ponlo|dejalo)] (otra vez|de nuevo|de vuelta) (a|al|el|para)`),
  same: phrases('a la misma hora|misma hora|la misma hora|mismo horario'),
  replacing: phrases(`
    hazlo|hacelo|ponlo|ponla|cambialo|solo|en su lugar|en vez de eso`),
  closer: phrases(
    '[,] (mejor | en su lugar | en vez de eso | {-same} | por favor | quise decir | queria decir | mas bien | me viene mejor | esta bien | basta)',
  ),
  thistime: phrases(`[solo|nada mas] [por] esta vez [solo] | la proxima vez | por una vez | excepcionalmente`),
  fromnow: phrases(
    '(a partir de (ahora|entonces|ahi)|desde entonces|de ahora en adelante|desde ahora|en adelante|en lo sucesivo|de aqui en adelante) [siempre]',
  ),
  onlystill: phrases('solo|solamente|nada mas'),
  goingon: phrases('sigue|continua|reanuda|reanudalo|que siga'),
  asbefore: phrases('como (antes|siempre|estaba)|igual que antes|normal'),
  wholething: phrases('todo (eso|esto) | todo el asunto'),
  shifted: [
    row('{length} (mas tarde|despues)', X.later),
    row('{length} (antes|mas temprano)', X.later, { back: true }),
    says('[al|el] (dia siguiente|dia despues|siguiente dia|otro dia)', X.NEXT_DAY, { prefer: 1 }),
    says('[el] (dia antes|dia anterior)|la vispera', X.DAY_BEFORE, { prefer: 1 }),
    says('[una|la] semana (despues|siguiente|mas tarde)', X.NEXT_WEEK, { prefer: 1 }),
  ],
  half: patterns({
    am: '(de|por|en) la manana|am|a . m .',
    pm: '(de|por|en) la (tarde|noche)|pm|p . m .',
  }),
  exception: [row('[pero] (no|menos|excepto|salvo|sin) {of:excepteds}|[pero] {of:excepteds} [,] no', X.except)],
  swap: [
    row('no [el|a|a las|al|para|en] {wrong:*} (,|;|-|[,] sino) [mejor|el|a|a las|al|para|en] {right:*}', X.swap, {
      prefer: 1,
    }),
    row('{right:*} (,|[,] y) no [el|a|a las|al|para|en] {wrong:*}', X.swap),
    row('{right:*} en (vez|lugar) de {-wrong:*}', X.swap, { prefer: 1 }),
  ],
  notext: phrases(`
    (esta | es | eso | esto) [{-any:*}] | (gracias | por favor | no | yo | tu | por que | que | cuando | como | quien | donde | si) [{-any:*}]
    | nada [{-any:*}] | nunca [{-any:*}] | bien | ok | vale | espera | perdon | todo bien | olvidalo | dejalo`),
  ratherlead: phrases('mejor | mas bien | prefiero | que sean | que sea | solo | hazlo | ponlo'),
  leadwilldo: phrases(
    '(basta|bastan|es suficiente|son suficientes|alcanza|alcanzan|esta bien|va bien|seria mejor|mejor)',
  ),
  // behind "and", with a time: on what day, and what ties the two
  addedday: phrases('(el|ese) mismo dia [,]|ese dia'),
  addedend: phrases('tambien|por favor'),
  addedtie: phrases('[tambien] (de|que|:)|tambien'),
  notalso: phrases(`
    tambien | luego | ahora | entonces | recuerdame | recordame | avisame | que | cuando | como | quien | donde | por que | es | son | puedes | borra | cancela
    | mueve | muestra | eso | yo | tu | otra vez | tu`),
  correction: [
    row(
      '[{-softly}] (eso|esto|asi) (esta mal|no es|no es asi|no es correcto|no era eso|es incorrecto|no es lo que (dije|pedi|queria))',
      X.wrong,
      { prefer: 9 },
    ),
    row(
      '[{-softly}] (mal|esta mal|incorrecto|no es correcto|asi no|te equivocaste|me entendiste mal|entendiste mal|no me entendiste)',
      X.wrong,
      { prefer: 9 },
    ),
    row('[{-softly}] {-ratherlead} [con] {length} antes [por favor]', X.lead, { insteadOfOthers: true, prefer: 13 }),
    row('[{-softly}] [con] {length} antes [ya|me] {-leadwilldo}', X.lead, { insteadOfOthers: true, prefer: 13 }),
    row('[{-softly}] {-adding} {length} antes [tambien|por favor]', X.lead, { prefer: 10 }),
    row('[{-softly}] [{-adding}] (con) {length} de (antelacion|anticipacion)', X.lead, { prefer: 8 }),
    row('(y|mas|ah y) [,] [tambien|ademas] {text:*}', X.also, { prefer: 9 }),
  ],
  adding: phrases('(y|tambien|ademas|otra vez|avisame|recuerdame|y tambien) [,] [{-adding}]'),
}
