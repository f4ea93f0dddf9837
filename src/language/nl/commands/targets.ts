import { row } from '../../commands/rows.js'
import { phrases } from '../../engine/row.js'
import { same } from '../../meanings/basic.js'

/** How reminders are named. */
export const targets = {
  that: phrases(
    'dat|die|het|hem|haar|deze|dit|deze herinnering|die herinnering|de herinnering|mijn herinnering|deze daar|daarvan|hiervan|ze',
  ),
  last: phrases('[de|mijn|het] (laatste|nieuwste|vorige) [herinnering]'),
  both: phrases('[ze|alle|de|deze] (beide|allebei) [herinneringen]|(de|deze|die) twee'),
  other: phrases('(de|het) andere [herinnering]'),
  everything: phrases(
    'alle|alles|allemaal|ze allemaal|alles daarvan|(mijn|de) herinneringen|alle [mijn|de] herinneringen|al (mijn|de|die) herinneringen',
  ),
  numbered: phrases('[de] (herinnering|herinneringen|nummer|nummers|nr|nr .|punt|wekker)', 'de'),
  range: phrases('tot|t / m|tot en met|tm'),
  and: phrases('en [ook]|& [ook]|\\+|alsook'),
  nth: [row('de {ordinal} [herinnering|wekker|timer]', same)],
  article: phrases('de|het|mijn|onze|ons|die|dat|een'),
  lead: phrases('(herinnering|herinneringen|die|dat|dinges) (aan|voor|met|om|over|van)|aan'),
  back: phrases('[-] herinnering'),
  not: phrases('niet'),
  // said within a command that means nothing by it
  midst: phrases('(even|eens|maar|toch|gewoon|aub|alsjeblieft|liever) [{-midst}]'),
}
