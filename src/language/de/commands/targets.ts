import { row } from '../../commands/rows.js'
import { phrases } from '../../engine/row.js'
import { same } from '../../meanings/basic.js'

/** How reminders are named. All words as `readWords` leaves them: lower case, ae oe ue ss. */
export const targets = {
  that: phrases(
    'das|die|sie|es|ihn|diese|dieses|diesen|diese erinnerung|die erinnerung|meine erinnerung|den|das da|die da|daraus',
  ),
  last: phrases('[die|meine|das|den] (letzte|letzten|letztes|neueste|neuesten|juengste|juengsten) [erinnerung]'),
  nextone: phrases('(die|das|den|meine) (naechste|naechsten|naechstes|kommende) [erinnerung]'),
  both: phrases('[alle|die|sie|diese] (beide|beiden|beides) [erinnerungen]|(die|diese) zwei'),
  other: phrases('[und|aber] (die|den|das|der|dem) (andere|anderen|anderes) [erinnerung]'),
  everything: phrases(
    'alle|alles|sie alle|alle davon|(meine|die) erinnerungen|alle [meine|die] erinnerungen|saemtliche [erinnerungen]',
  ),
  numbered: phrases('[die|den|das] (erinnerung|erinnerungen|nummer|nummern|nr|nr .|punkt|wecker)', 'die|den|das'),
  range: phrases('bis'),
  and: phrases('und [auch]|& [auch]|\\+|sowie [auch]'),
  nth: [row('(die|den|das) {ordinal} [erinnerung|wecker|timer]', same)],
  article: phrases('die|meine|meinen|den|dem|das|der|unsere'),
  lead: phrases('(erinnerung|erinnerungen|das|die|der|den|ding|sache) (an|fuer|mit|ueber|wegen|zu|von)|an'),
  back: phrases('[-] erinnerung'),
  not: phrases('nicht'),
  // said within a command that means nothing by it
  midst: phrases('(mal|doch|bitte|eben|halt|einfach|ruhig|schnell|kurz|lieber|gleich) [{-midst}]'),
}
