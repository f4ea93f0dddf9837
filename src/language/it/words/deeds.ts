import { textAt } from '../../text/match.js'
import type { Token } from '../../text/tokens.js'

/** Nouns and other words that end as infinitives do. */
const NOUNS = new Set(
  (
    'mare altare affare cellulare militare popolare particolare regolare familiare scolare solare lunare bicchiere quartiere cantiere corriere ' +
    'carabiniere mestiere cameriere infermiere genere piacere potere dovere volere parere cenere venere camere opere lettere tessere vere mere ' +
    'tastiere bandiere cerniere sere ere lire mire cere barriere fiere intere altre sedere'
  ).split(' '),
)
/** Words in front of an infinitive that belong to it: "di non dimenticarlo". */
const BEFORE = new Set('non mi ti si lo la li le gli ci vi ne anche sempre subito ben bene'.split(' '))
const MAX_BEFORE = 3

const INFINITIVE =
  /(?:[aei]re|[aei]r(?:mi|ti|si|lo|la|li|le|gli|ci|vi|ne|melo|mela|meli|mele|glielo|gliela|cene|sene)|(?:por|trar|dur|tradur|ridur)re)$/

/** Whether something to do begins at token `i`: an infinitive, with its pronouns. */
export function isDeed(tokens: Token[], i: number): boolean {
  let at = i
  for (let k = 0; k < MAX_BEFORE && BEFORE.has(textAt(tokens, at)); k += 1) at += 1
  const word = textAt(tokens, at)
  return word.length > 3 && INFINITIVE.test(word) && !NOUNS.has(word)
}
