import { row } from '../../commands/rows.js'
import { phrases } from '../../engine/row.js'
import { same } from '../../meanings/basic.js'

/** How reminders are named. All words as `readWords` leaves them: no accents, elisions in full. */
export const targets = {
  that: phrases(`
    le | la | les | ca | cela | ce | celui [-] (ci|la) | celle [-] (ci|la) | ce rappel | ce dernier rappel | cette alarme | celle - la | lui | [-] le
    | [-] la | le rappel | mon rappel | en | cette | celui | ce rappel [-] (ci|la)`),
  last: phrases('(le|mon|la|ma) (dernier|derniere) [rappel|alarme] | (le|mon) rappel (dernier|precedent)'),
  both: phrases('les deux [rappels] | tous les deux | toutes les deux | ces deux [-] la | ces deux rappels'),
  other: phrases("l'autre [rappel]|l ' autre [rappel]"),
  everything: phrases(`
    tout | tous | toutes | tous (les|mes) rappels | toutes (les|mes) alarmes | tout ca | les rappels | mes rappels | absolument tout | tous [les|mes] rappels
    | le tout | tous ceux [-] la`),
  numbered: phrases(
    '[le|la|les|mon|mes] (rappel|rappels|numero|numeros|no|n °|points|point|alarme|ligne)',
    'le | la | les',
  ),
  range: phrases('a', '-', 'jusque a', 'au'),
  and: phrases('et [aussi]', '&', '\\+', 'ainsi que', 'puis'),
  nth: [row('(le|la) {ordinal} [rappel|alarme]', same)],
  article: phrases('le | la | les | mon | ma | mes | un | une | du | de la | notre | ce | cet | cette'),
  lead: phrases(
    '[-] [le|mon|les|mes] (rappel|rappels|alarme|minuteur|truc|celui|celle) (de|du|des|pour|sur|concernant|au sujet de|a propos de|avec) [le|la|les|mon|ma|mes|un|une]',
  ),
  back: [],
  not: phrases('pas'),
  // said within a command that means nothing by it
  midst: phrases("(s'il te plait|stp|svp|plutot|juste|donc) [{-midst}]"),
}
