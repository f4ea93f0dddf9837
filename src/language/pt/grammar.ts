import { hesitationsOf, languageTables } from '../engine/language-tables.js'
import { plain } from '../engine/match.js'
import { phrases } from '../engine/row.js'
import { everywhere } from '../families/everywhere.js'
import { iberian } from '../families/iberian.js'
import { romance } from '../families/romance.js'
import { written } from '../meanings/written.js'
import { isWord, textAt } from '../text/match.js'
import { clock, parts } from './clock.js'
import { days } from './days.js'
import { lengths } from './lengths.js'
import { lexicon } from './lexicon.js'
import { pieces } from './pieces.js'
import { bounds, repeats } from './repeats.js'
import { readWords } from './words.js'
import { zoneReaders, zones } from './zones.js'

/** "comprar", "pôr" */
const INFINITIVE =
  /^(?:(?!(?:lugar|mulher|jantar|aluguel|qualquer|celular|acucar|militar|familiar)$)(?:.{2,}[aei]r|ir|dar|ver|ler|ser|por))$/

/** "comprou", "choveu", "deu"; not "pneu", "museu" */
const PAST =
  /^(?:.{2,}(?:ou|iu|ei|aram|eram|iram|ava|avam)|(?!(?:m|t|s|c|v|r|br|pn|mus|trof|chap|lic|at|jud|europ|pleb|hebr|aten|mausol|colis|camaf|farus|val|amad|tad|dirc|elis|rom|irin|bartolom|abr)eu$).+eu|fez|veio|trouxe|soube|quis)$/

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const OCCASIONS = {
  occasion: phrases(`
    quando | se | antes de | antes | depois de | depois | assim que | enquanto | logo que | cada vez que | toda vez que | sempre que
    | logo | em breve | agora | ja | algum dia | mais tarde | mais pra frente | as vezes | de vez em quando | ate que
    | daqui a nada | daqui a pouco | daqui um pouco | em um instante | num instante | daqui a pouquinho | em pouco tempo | ao longo do dia
    | ao (chegar|sair|voltar|terminar|acabar|entrar|acordar|passar|levantar)
    | (na|nesta|nessa|no|neste|nesse|proximo|proxima) (primavera|verao|outono|inverno)`),
  // what follows says why, not when
  // in front of the time that what was told comes to
  conclusion: phrases('entao|por isso|logo'),
  reason: phrases(
    `, [eu] [sempre] [me] esqueco | porque | por que | pq | ja que | pois | visto que | senao | se nao | para que | assim (nao|eu|chego) | , que | que (hoje|amanha|depois|ja|se|nao|a|o)`,
  ),
  // what is told besides: ", my train is", ", they close"
  factof: phrases(`o | a | os | as | meu | minha | meus | seu | sua | nosso | nossa`),
  factverb: phrases(
    `eh | sao | sera | sai | saem | comeca | comecam | fecha | fecham | abre | abrem | chega | chegam | termina | terminam | acaba | vence | vem | pousa | decola`,
  ),
  factself: phrases(`[ele|ela|eles|elas|a gente|la] {-factverb} | tenho | temos | tem | saio`),
  condition: phrases('exceto | salvo | menos | fora | se | a menos que | durante'),
  preposition: phrases('em'),
  particle: [],
  dayword: phrases('hoje | amanha | ontem | fim de semana | final de semana | fds | tarde | noite | manha'),
  please: phrases('por favor | pf | pfv | pfvr | por gentileza | sff | se faz favor | porfavor | ai | ae'),
  filler: phrases(`
    nao (muito|tao|demasiado) (cedo|tarde) [,] [mas|antes|melhor] | {-awhile} [,] [{-correction}] | {-please} | !<{holiday} eh | hm | hmm | tipo | assim | so | ja | la | mais ou menos | aproximadamente | digamos | talvez | de preferencia | preferencialmente | ai | ne | bom | agora`),
  hedge: phrases(`
    {-please} | ou algo assim | mais ou menos | aproximadamente | e pouco | e pouquinho | por ai | no maximo | no mais tardar | em ponto | sem falta | ou antes | se der | ta
    | impreterivelmente`),
  slip: phrases(`
    nao | nao nao | digo | perdao | desculpa | desculpe | espera | pera | melhor | ou melhor | quer dizer | quis dizer | corrigindo | alias | na verdade
    | opa | ops | me enganei | ou seja | nada | perai | minto | nao minto | nao pera | nao espera | melhor dizendo | digamos`),
}

export const PORTUGUESE = languageTables({
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
    // "fazia", "jantavam": what was so; more of that ending are nouns
    wasdoing: ({ tokens }, i) =>
      /^(?:tinha|havia|queria|podia|dizia|fazia|sabia|vinha|trazia|saia|vivia|comia|lia|dormia|devia)m?$/.test(
        textAt(tokens, i),
      ) || /.{3}avam$/.test(textAt(tokens, i))
        ? [plain(i + 1, true)]
        : [],
    // "comprar", "pôr"
    infinitive: ({ tokens }, i) => (INFINITIVE.test(textAt(tokens, i)) ? [plain(i + 1, true)] : []),
    // "comemos", "chegaram": what begins with it tells of something
    finite: ({ tokens }, i) =>
      /(?:[aei]mos|aram|eram|iram|avam)$/.test(textAt(tokens, i)) ? [plain(i + 1, true)] : [],
    // what is over, behind its subject: "chegaram", "comprou"
    past: ({ tokens }, i) => (PAST.test(textAt(tokens, i)) ? [plain(i + 1, true)] : []),
  },
  words: {
    marks: ',-–—;|·',
    links: ['e'],
    purposes: ['para', 'pra', 'pro'],
    choices: ['ou'],
    holders: set(
      'o a os as um uma uns umas meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos este esta esse essa esses essas ' +
        'de do da dos das antes depois ate desde com sem sobre entre nenhum nenhuma cada contra segundo como num numa dum duma vs',
    ),
    // "dos meus | todo ano" are one's parents
    pronouns: set('o a os as do da dos das depois este esta esse essa meu meus minha seu seus sua'),
    afterPronouns: set('em por no na as cada todo toda hoje amanha daqui dentro todos todas'),
    lengthHolders: set(
      'de do da por durante um uma o a os as cada outro outra menos mais ate desde antes depois ou e sobre',
    ),
    connectors: ['que'],
    deedAt: (tokens, i) => {
      const tied = isWord(tokens, i, 'de', 'para', 'pra') ? i + 1 : i
      return INFINITIVE.test(
        textAt(tokens, isWord(tokens, tied, 'me', 'se', 'te', 'nos', 'lhe', 'nao') ? tied + 1 : tied),
      )
    },
    ties: [],
    copulas: ['eh', 'sao', 'era', 'foi', 'sera'],
    hesitations: hesitationsOf('ha ahn hum hmm humm eh', 'as em a pelas no na', 'tipo', 'as em a pelas umas por ate'),
    dayNames: ['plural', 'weekday'],
    timely: ['weekday', 'plural', 'month', 'unit', 'numeral', 'adverb', 'half', 'dayword', 'group'],
  },
})
