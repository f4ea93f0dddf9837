import { hesitationsOf, languageTables } from '../engine/language-tables.js'
import { plain } from '../engine/match.js'
import { phrases } from '../engine/row.js'
import { everywhere } from '../families/everywhere.js'
import { iberian } from '../families/iberian.js'
import { romance } from '../families/romance.js'
import { written } from '../meanings/written.js'
import { textAt } from '../text/match.js'
import { clock, parts } from './clock.js'
import { days } from './days.js'
import { lengths } from './lengths.js'
import { lexicon } from './lexicon.js'
import { pieces } from './pieces.js'
import { bounds, repeats } from './repeats.js'
import { readWords } from './words.js'
import { zoneReaders, zones } from './zones.js'

/** "comprar", "llamarle" */
const INFINITIVE =
  /^(?!(?:ayer|mujer|lugar|alquiler|taller|hogar|azucar|bazar|placer|cualquier)$)(?:.{2,}[aei]r|ir|dar|ver)(?:l[aeo]s?|se|me|te|nos)?$/

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const OCCASIONS = {
  occasion: phrases(`
    cuando | si | antes de | antes | despues de | despues | en cuanto | apenas | mientras | cada vez que | siempre que | ni bien
    | luego | pronto | ahora | ahorita | algun dia | mas tarde | mas adelante | ya | a veces | de vez en cuando | hasta que
    | en un (rato|ratito|momento|momentito) | dentro de un (rato|ratito|momento) | al rato | en breve | a lo largo del dia
    | al (llegar|salir|volver|terminar|acabar|entrar|despertar|despertarme|levantarme|pasar|regresar|subir|bajar)
    | (esta|la proxima|en) (primavera|verano|otono|invierno) | este (verano|otono|invierno) | en (verano|otono|invierno|primavera)`),
  // what follows says why, not when
  // in front of the time that what was told comes to
  conclusion: phrases('asi que|entonces|por eso'),
  reason: phrases(
    `, [siempre] se me (olvida|olvidan|pasa) | porque | por que | pq | xq | ya que | pues | puesto que | dado que | si no | sino | para que | asi (que|no|llego|puedo) | , que | que (hoy|manana|pasado|luego|despues|esta|el|la|ya|si|no)`,
  ),
  // what is told besides: ", my train is", ", they close"
  factof: phrases(`el | la | los | las | mi | mis | su | sus | nuestro | nuestra | nuestros | tu`),
  factverb: phrases(
    `es | son | sera | seran | sale | salen | empieza | empiezan | comienza | cierra | cierran | abre | abren | llega | llegan | termina | terminan | acaba | vence | viene | vienen | caduca | aterriza | despega`,
  ),
  factself: phrases(`[ella|ellos|ellas|me] {-factverb} | tengo | tenemos | hay | salgo | salimos`),
  condition: phrases('excepto | salvo | menos | quitando | si | a menos que | durante'),
  preposition: phrases('en'),
  particle: [],
  dayword: phrases(
    'hoy | manana | ayer | pasado manana | fin de semana | finde | tarde | noche | mediodia | medianoche',
  ),
  please: phrases('xfa | x favor | por fa | por favor | porfa | porfavor | porfis | please | plis'),
  filler: phrases(`
    no (muy|tan|demasiado) (temprano|tarde|pronto) [,] [sino|mas bien|mejor] | {-awhile} [,] [{-correction}] | {-please} | eh | em | mmm | este ... | pues | mejor | solo | ya | por ahi | mas o menos | aprox | aproximadamente | digamos | como | en plan
    | quizas | quiza | tal vez | a poder ser | preferentemente | preferiblemente | o sea`),
  hedge: phrases(`
    {-please} | o asi | mas o menos | aprox | aproximadamente | aprox . | y pico | o por ahi | como muy tarde | a mas tardar | en punto | y (cacho | tantos | algo | picos)
    | como maximo | quiza | quizas | tal vez | creo | sin falta | maximo | o antes | aproximados`),
  slip: phrases(`
    no | no no | digo | perdon | espera | mejor | mejor dicho | o mejor | quiero decir | quise decir | corrijo | me equivoque
    | que sea | ponlo | pon | bueno no | ay no | no perdon | o mas bien | mas bien | disculpa | bueno | no espera | pongamos | en concreto
    | nada | no nada | que digo | perdona | miento | no miento | rectifico | ah no | uy no | olvidalo | no perdona | espera no | [no] [,] (esperate | esperame | aguarda) | no aguanta`),
}

export const SPANISH = languageTables({
  tables: [
    written,
    everywhere,
    romance,
    iberian,
    lexicon,
    clock,
    parts,
    lengths,
    days,
    repeats,
    bounds,
    pieces,
    zones,
    OCCASIONS,
  ],
  readWords,
  readers: {
    ...zoneReaders,
    // "traía", "cenaban": what was so; more of that ending are nouns
    wasdoing: ({ tokens }, i) =>
      /^(?:ten|hab|quer|pod|dec|hac|sab|ven|tra|sal|viv|com|le|dorm|ca|ser|deb)ian?$/.test(textAt(tokens, i)) ||
      /.{3}aban?$/.test(textAt(tokens, i))
        ? [plain(i + 1, true)]
        : [],
    // "comprar", "llamarle"
    infinitive: ({ tokens }, i) => (INFINITIVE.test(textAt(tokens, i)) ? [plain(i + 1, true)] : []),
    // "partimos", "llegaron": what begins with it tells of something
    finite: ({ tokens }, i) => (/(?:[aei]mos|aron|ieron|aban)$/.test(textAt(tokens, i)) ? [plain(i + 1, true)] : []),
    // "almorcé", "salí": what one has done oneself
    ipast: ({ tokens, message }, i) =>
      /^(?!(?:café|cafe|puré|bebé|chalé|carné|comité|bufé|paté|allí|aquí|así|ahí|aquí|casi|esquí|bisturí|jabalí|rubí|maní|ajonjolí)$)\p{L}{2,}[éí]$/iu.test(
        message.slice(tokens[i]?.start, tokens[i]?.end),
      )
        ? [plain(i + 1, true)]
        : [],
    // "qué", "cuándo"
    accented: ({ tokens, message }, i) =>
      /^(?:qué|cuándo|cómo|dónde|quién|quiénes|cuál|cuáles|cuánto|cuánta|cuántos|cuántas)$/iu.test(
        message.slice(tokens[i]?.start, tokens[i]?.end),
      )
        ? [plain(i + 1, true)]
        : [],
    // "llegó": the accent, where it is typed, tells the past from a noun
    past: ({ tokens, message }, i) =>
      /\p{L}{2}(?:ó|aron|ieron|aban)$/u.test(message.slice(tokens[i]?.start, tokens[i]?.end))
        ? [plain(i + 1, true)]
        : [],
  },
  words: {
    marks: ',-–—;|·',
    links: ['y', 'e'],
    purposes: ['para'],
    choices: ['o', 'u'],
    holders: set(
      'el la los las lo un una unos unas mi tu su mis tus sus nuestro nuestra nuestros nuestras este esta esos esas ese esa ' +
        'de del antes despues hasta desde con sin sobre entre ningun ninguna cada contra segun como al vs',
    ),
    pronouns: set('el la los las lo este esta'),
    afterPronouns: set('a en por cada todos todas el hoy manana pasado dentro'),
    lengthHolders: set(
      'de por durante un una la el los las cada otro otra menos mas hasta desde antes despues o y sobre',
    ),
    connectors: ['que'],
    deedAt: (tokens, i) => INFINITIVE.test(textAt(tokens, i)),
    ties: [],
    copulas: ['es', 'son', 'esta', 'estan', 'era', 'fue', 'sera'],
    hesitations: hesitationsOf('eh ehm em emm mmm', 'las la a en el al', 'tipo como onda', 'a las la en eso sobre'),
    dayNames: ['weekday', 'plural'],
    timely: ['weekday', 'plural', 'month', 'unit', 'numeral', 'adverb', 'half', 'dayword', 'group'],
  },
})
