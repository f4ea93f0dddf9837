import { lookup } from '../text/lookup.js'
import { textAt } from '../text/match.js'
import { slipMender } from '../text/slips.js'
import { type Token, tokenize } from '../text/tokens.js'

/** Infinitives in -re that people have to do; most other words in -re are nouns. */
const IN_RE = new Set(
  (
    'prendre reprendre apprendre comprendre surprendre rendre vendre revendre descendre attendre entendre tendre etendre pendre suspendre ' +
    'repondre perdre mordre tondre fondre mettre remettre permettre transmettre soumettre promettre faire refaire defaire dire redire lire ' +
    'relire ecrire inscrire decrire boire croire cuire conduire construire produire traduire reduire detruire eteindre peindre repeindre ' +
    'joindre rejoindre plaindre suivre poursuivre vivre battre abattre coudre rire connaitre etre rompre vaincre convaincre conclure inclure'
  ).split(' '),
)
/** Nouns and other words that end as infinitives do. */
const NOUNS = new Set(
  (
    'hier hiver dernier premier janvier fevrier cahier papier soir fer mer hier quartier metier fichier dossier atelier palier cellier ' +
    'courrier panier escalier chantier calendrier boulanger boucher plombier banquier infirmier policier epicier romarier poirier pommier ' +
    'avoir devoir pouvoir espoir miroir couloir tiroir trottoir loisir plaisir desir avenir souvenir elixir tir air pair noir clair flair ' +
    'cancer poster laser super hamster manager leader dealer scooter cher leger etranger danger verger berger roger xavier olivier didier'
  ).split(' '),
)
/** Words in front of an infinitive that belong to it: "de ne pas l'oublier". */
const BEFORE = new Set(
  'ne pas me te se le la les lui leur nous vous y en bien tout vite toujours aussi encore mieux'.split(' '),
)
const MAX_BEFORE = 4

const isInfinitive = (word: string): boolean =>
  IN_RE.has(word) || (word.length > 3 && /(?:er|ir|oir)$/.test(word) && !NOUNS.has(word)) || word === 'voir'

/** Whether something to do begins at token `i`: an infinitive, with its pronouns. */
export function isDeed(tokens: Token[], i: number): boolean {
  let at = i
  for (let k = 0; k < MAX_BEFORE && BEFORE.has(textAt(tokens, at)); k += 1) at += 1
  return isInfinitive(textAt(tokens, at))
}

/** Words long enough that a slip still shows what was meant, as `folded` leaves them. */
const TARGETS = (
  'lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis dimanches ' +
  'janvier fevrier avril juillet septembre octobre novembre decembre demain seconde secondes minute minutes heure heures ' +
  'semaine semaines trimestre annee annees journee chaque prochain prochaine midi minuit matin soiree ' +
  'quotidiennement rappelle rappel'
).split(' ')

/** Spellings beyond the reach of a slip, and words joined or shortened in a hurry. */
const SPELLINGS = new Map(
  (
    'd:de l:le dmn:demain demn:demain wk:weekend wke:weekend ptite:petite ptites:petites rapelles:rappelles rappeles:rappelles rapelez:rappelez rapeler:rappeler rapellez:rappelez raple:rappelle ' +
    "aujourdhui:aujourd'hui ojourdhui:aujourd'hui aujourd'ui:aujourd'hui auj:aujourd'hui ajd:aujourd'hui jourdhui:aujourd'hui " +
    "ajourd'hui:aujourd'hui aujourduit:aujourd'hui 2main:demain dmain:demain dem1:demain demin:demain deamin:demain demian:demain " +
    'apresmidi:aprem aprm:aprem apm:aprem apres-midi:aprem ptin:putain mercredis:mercredis vendedi:vendredi ' +
    'merc:mercredi jeud:jeudi dimache:dimanche smaine:semaine rapelle:rappelle rapel:rappel rappele:rappelle rapele:rappelle ' +
    'raplle:rappelle rapl:rappel pdt:pendant ds:dans pr:pour jusq:jusque'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Real words within reach of a time word: never corrected. */
const REAL_WORDS = (
  'javier hardi jeudis matins mutin mutins satin martin mardis lundis samedis demains demande demander domaine domaines dimanches ' +
  'minuter minutes minutie minute ministre heureux heureuse heurt heurts heurter heures semainier semelle seconder secondes ' +
  'seconds secondo avrils janviers juillets anneau anneaux annees journal journaux journees journalier prochains prochaines ' +
  'midis minuits mini matinee matinees soirees soiree soierie chaine chaque chaques claque plaque rappeler rappels rappelez ' +
  'rappelles appelle appel rapper rapport rapports rappeur mardi marin marins malin malins merci mercis demain demains ' +
  'semaines trimestres octobres matin main mains matinal lundi vendre vendra semer semaine heurte soiree'
).split(' ')

/** The time word that `word` is a slip of, or null: one slip, two from nine letters on. */
const timeWordFor = slipMender({
  targets: TARGETS,
  left: REAL_WORDS,
  spellings: SPELLINGS,
  minLength: 5,
  maxLength: 15,
  twoSlipsFrom: 9,
})

/** Lower case without accents, as people type in a hurry, so that both spellings are one. */
export const folded = (word: string): string =>
  /^[a-z']*$/.test(word)
    ? word
    : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae')

const ELISION = /^(d|l|qu|j|s|n|m|c|t|jusqu|lorsqu|puisqu)'(.+)$/
/** What an elided word is in full; which gender "l'" has is never asked. */
const IN_FULL = lookup<string>({
  d: 'de',
  l: 'le',
  qu: 'que',
  j: 'je',
  s: 'se',
  n: 'ne',
  m: 'me',
  c: 'ce',
  t: 'te',
  jusqu: 'jusque',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
})

/** "d'" in front of frequent verbs, typed without its apostrophe. */
const RUN_TOGETHER =
  /^d(?:appeler|acheter|aller|envoyer|ecrire|imprimer|arroser|apporter|ajouter|emmener|utiliser|annuler|attendre|arreter|enlever|eteindre|allumer|ouvrir|installer|aider|essayer|etudier|emballer|avancer|organiser|amener)$/

/** "l'après" is two words, "le" and "apres"; "d'ici" leads to a time and stays one. */
function split(token: Token): Token[] {
  if (token.text === "d'ici") return [token]
  if (token.text.startsWith("p'tit")) return [{ ...token, text: token.text.replace("'", '') }]
  if (RUN_TOGETHER.test(token.text)) return parted(token, 1, 'de', token.text.slice(1))
  const [, first = '', rest = ''] = ELISION.exec(token.text) ?? []
  const full = IN_FULL[first]
  if (full === undefined) return [token]
  return parted(token, first.length + 1, full, timeWordFor(rest) ?? rest)
}

/** The two words of which the first is `length` letters long. */
const parted = (token: Token, length: number, first: string, rest: string): Token[] => [
  { ...token, text: first, end: token.start + length },
  { ...token, text: rest, start: token.start + length, glued: false },
]

/** The tokens of a message, folded, elisions in full, mended of slips; the offsets are those of what was typed. */
export function readWords(message: string): Token[] {
  const tokens = tokenize(message).flatMap((token) => {
    if (token.kind !== 'word') return [token]
    // "mémé" is a grandmother, and "même" is "even"
    const plain = token.text === 'mémé' ? 'mamie' : folded(token.text)
    token.text = timeWordFor(plain) ?? plain
    return token.text.includes("'") || token.text.startsWith('d') ? split(token) : [token]
  })
  // "dem 17h", not "dem1"
  tokens.forEach((token, i) => {
    if (token.text === 'dem' && tokens[i + 1]?.glued !== true) token.text = 'demain'
  })
  // the accents of a name say nothing: "pense a inscrire Léo"
  return /(?<!\p{L})\p{Ll}*[à-ÿ]/u.test(message) ? withVerb(tokens, message) : tokens
}

/** Who types accents means by a bare "a" the verb, "has", and no preposition. */
function withVerb(tokens: Token[], message: string): Token[] {
  for (const [i, token] of tokens.entries()) {
    const isBare = token.text === 'a' && message.slice(token.start, token.end) === 'a'
    const isBetween = i > 0 && tokens[i + 1]?.kind === 'word' && tokens[i - 1]?.kind === 'word'
    if (isBare && isBetween && !/^pense[rsz]?$/.test(tokens[i - 1]?.text ?? '')) token.text = 'avoir'
  }
  return tokens
}

/** A word as the list of own words has it: without accents, of an elided one its first part. */
export const ownForm = (word: string): string => {
  const plain = folded(word)
  const first = plain === "d'ici" ? undefined : ELISION.exec(plain)?.[1]
  return first === undefined ? plain : `${first}'`
}

/** Frequent words that are French, most of no other language here, without accents; of an elided word the first part ("c'"). */
export const OWN_WORDS: readonly string[] = `
  les des une du au aux et vous nous elle elles ils moi toi cet cette ces notre votre vos leurs leur
  quand pourquoi combien quel quelle quels quelles suis sommes etes sont etait avons avez ont avoir etre faire fait fais
  peux peut pouvez pourrais dois doit faut veux veut voudrais aimerais pas jamais rien tout tous toute toutes chaque aussi encore deja
  toujours bientot maintenant apres avant depuis jusque dans chez avec sans sous pour c' d' l' j' qu' n' s' jusqu' lorsqu'
  d'ici aujourd'hui demain hier matin soir soiree midi minuit aprem semaine mois annee jour jours heure heures demie quinzaine
  lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis dimanches
  janvier fevrier avril juin juillet aout septembre octobre novembre decembre prochain prochaine dernier derniere premiere deuxieme
  non attends remets deux trois quatre cinq huit neuf dix onze douze quinze vingt trente quarante
  rappelle rappeler rappel rappels oublie oublier penser supprime supprimer annule annuler deplace deplacer decale decaler repousse
  montre affiche mets mettre saute reprends cherche fini plutot merci bonjour bonsoir salut oui stp svp plait reglages francais anglais
  liste en retard alarme pause aide suite retour efface bloque exporte reporte recurrents client dentiste loyer
  appeler acheter envoyer prendre chercher sortir arroser medecin maman`
  .split(/\s+/)
  .filter((word) => word !== '')

/** Nouns that end as a verb of what was so does. */
const NO_PAST = new Set(
  'fait lait trait souhait extrait portrait retrait attrait forfait bienfait parfait satisfait distrait'.split(' '),
)

/** "soupait", "jouaient": what was so. */
export const wasDoing = (word: string): boolean => /.{2}(?:ait|aient)$/.test(word) && !NO_PAST.has(word)
