import { textAt } from '../../text/match.js'
import type { Token } from '../../text/tokens.js'

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
