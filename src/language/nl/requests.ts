import { phrases, says } from '../engine/row.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'
import type { RequestTables } from '../requests/tables.js'
import { bare } from './bare.js'
import { openings } from './openings.js'
import { besides, several, whole } from './wishes.js'

/** Around a request. */
const around = {
  courtesy: phrases(`
      hoe gaat (het|ie|ie het) [met je|ermee] | hoe is het | alles goed |
    {-sorry} | {-interjection} | hallo [{-bot}] | goedemiddag | lieverd | schat | mogge | mogguh | snel | gelieve !{whom} | oh shit | shit | mwah | ff | effe | yow | ey | eyy | eey | eeyy | eeyyy | heyy | heey | hoi | hey | he | hi | hai | goedemorgen | goedemiddag | goedenavond | goedendag | goeiemorgen | goeiemiddag | goeienavond | goeiedag | goeiendag | dag !{before} | yo | ok | oke | okay | nou
    | dus | en | dan | bot | beste [bot] | mss | misschien | eh | ehm | uh | uhm | hm | alsjeblieft | alstublieft | aub | ajb | a~.u~.b~. | svp | s~.v~.p~. | graag | even | eens
    | wees zo lief en | wees zo goed en | zou je zo vriendelijk willen zijn en | dankjewel | bedankt | please | ah | o | oh ja | oja | ja | luister | zeg , | zeg >{can}`),
  bot: phrases('allemaal | daar | bot | lieve bot | beste bot'),
  sorry: phrases('sorry | excuseer | excuses | pardon | neem me niet kwalijk'),
  interjection: phrases(`
    trouwens | (en|o ja en|oja en|ja en|ah en) nog iets | verdikke | verdraaid | potver | miljaar | amai | allez | joh | gast | maat | vriend | makker | bro | broer | lieve | kut | shit | oeps | ai | lol | haha | btw | overigens | nog iets | pf | pff | pfff | poeh | jeetje | jee | goh | tja | oei | o ja | oh ja | oja | man man man | man man | man | verdorie | verdomme | god
    | potverdorie | ok dus | oke dus | voor de (zoveelste|laatste|tiende|derde|tweede) keer | nog een keer | nogmaals`),
  closing: phrases(`
    [hartelijk|alvast|heel erg|vriendelijk] (bedankt|dank|dankjewel|dankuwel|dank je|dank u|merci) [wel] [alvast|hoor|vriendelijk|zulle]
    | mvg | groetjes | groeten | niet weer vergeten |
    alsjeblieft | alstublieft | aub | a~.u~.b | svp | s~.v~.p | graag | dank je | dank u | dankjewel | dankuwel | bedankt
    | ofzo | of zo | thanks | thx | merci | alvast bedankt | bvd | pls | plz | ajb | ok | oke | ja | please | wil je | he | hoor | alvast dank | dank je wel | dank u wel`),
  soft: phrases(`
    alsjeblieft | alstublieft | aub | svp | even | eens !{everysome} | eens even | er | graag | dan | ook | maar | alvast | wel | ff | effe
    | asjeblieft | a~.u~.b~. | a~.u~.b | ajb | efkes | eventjes | vriendelijk | nog | nekeer | een keer | er even | er ook | er graag | alsjeblieft even | ook even`),
  // "eens per maand"
  everysome: phrases('in de | in het | per | om de | elke | iedere | elk | ieder'),
  me: phrases('me | mij | mn'),
  whom: [
    row('{-me}', R.owner),
    row(
      'ons [allemaal|allen]|iedereen [hier]|allemaal|(het hele|het|dit|de) (team|groep|kanaal)|de hele groep|jullie',
      R.everyone,
    ),
    row('{whom:mention} [(,|en) {more:whom}]', R.named),
  ],
  verb: phrases('herinner | herinnert u | herinnert | help | herrinner'),
  can: phrases(`
    kun je | kan je | kan jij | kunt u | kan u | wil je | wilt u | wil u | zou je | zou jij | zou u | kun jij | zou je kunnen | mag je | mag ge | moogt ge | kunde | kan iemand | wil iemand | kun jij
    | zou je willen | zou u willen | wil jij | wilde je | kunnen jullie | kan ge | kunt ge | zoudt u | zoudt ge | zoudt gij | zou ge | wilt ge | ge moogt | je mag | u mag | ge kunt | gij moogt | moet je | moet jij | moet u | moet ge`),
  hourcoming: [],
  telling: phrases(
    '(jij|hij|ze|zij|jullie) (zou|zouden|wilde|wilden|wou|moest|had|heeft|ging) | geen | zonder | de | ik | hij | ze | zij | we | wij | je | jij',
  ),
  unmaking: phrases(
    '[alsjeblieft|aub|graag|maar|even] [weer] (verwijderen | wissen | schrappen | annuleren | verwijder | wis | verzetten | verplaatsen | wijzigen | stoppen | uitzetten | afzetten | weg | uit)',
  ),
  refused: phrases(
    '[{-rather}] [daar|er|hier] [{-rather}] (niet [meer]|nooit [meer]) | (jij|hij|ze|zij|jullie) (zou|zouden|wilde|wilden|wou|moest|had|heeft|ging) (me|mij|ons)',
  ),
  rather: phrases('toch [maar|liever] | maar [toch|liever] | liever'),
  before: phrases('voor | na | of'),
  refusal: phrases('niet | je hoeft niet | je hoeft me niet | hoeft niet | vergeet maar om | stop met'),
  asksback: phrases('wat | wie | waarom | hoe | of | welke | waar | waaraan | wanneer'),
  tie: [
    ...phrases(
      'aan | eraan | daaraan | hieraan | er aan | dat | eraan dat | eraan , dat | er aan dat | daaraan dat | ervan dat',
      'aan het feit dat',
      '(iets|een (berichtje|bericht|seintje|melding)) dat',
      'voor (mij|me) dat',
      '(alsjeblieft|alstublieft|aub|svp) [aan|eraan|dat|om]',
      '[nog|weer|even|ook|nog even|nog eens|eens|zeker|graag|ook nog|dan] (aan|eraan|daaraan) [dat]',
      '(nog|weer|even|ook|nog even|nog eens|eens|eens even|zeker) dat',
    ),
    says(
      '[(eraan|er aan|aan|daaraan|erop) [,]] (om|om nog|om even|om ook) !{at1} !{inflectedhour} !{everyother}',
      true,
    ),
    says('(eraan|er aan) (,|:)', true),
    says('met de tekst|met als tekst|met tekst', true),
  ],
  tieend: phrases('eraan | hieraan | daaraan | er'),
  forthing: phrases('voor | van | op | om | aan | over | dat'),
}

export const requests: RequestTables = {
  tables: { ...around, ...openings, ...besides, ...whole, ...bare, ...several },
  order: 'around',
  said: {
    asking: 'herinner me',
    askingTo: 'herinner me eraan:',
    askingOf: 'herinner me aan',
    at: 'om',
    in: 'over',
  },
}
