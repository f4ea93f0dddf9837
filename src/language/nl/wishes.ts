import { patterns, phrases, says } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'

/** A request behind what is to be done, and what is asked besides. */
export const besides = {
  lapse: [],
  linking: phrases(`
    en | dus | dan | kun je | kan je | wil je | alsjeblieft | aub | graag | en kun je | dus kun je | en wil je | wel | zou je | maar
    | kun jij | svp | en dan | dus wil je`),
  unasked: phrases('als !{itshour} | wanneer | of | omdat | zodat | indien'),
  // "als het 11:55 is" is no condition
  itshour: phrases('het {-times} is'),
  questioning: phrases('wie | wat | waarom | hoe | waar'),
  placeholder: phrases('iets | [de|wat|een paar|enkele] (dingen|zaken|spullen|dingetjes)'),
  // its verb may be somebody's
  called: [],
  uptothen: phrases('tot (dan|die (dag|datum)|dan toe)'),
  itself: phrases(
    '(er|daar|hier) [{-soft}] [{-soft}] aan | eraan | hieraan | daaraan | daarover | dan | hierover | even | alsjeblieft | aub | er even aan | ook | daar aan | er',
  ),
  askverb: phrases('herinneren | reminden | waarschuwen | verwittigen | pingen | te herinneren | seinen'),
  note: phrases(
    'reminder | herinnering | melding | seintje | bericht | berichtje | ping | remindertje | zetje | wekker | alarm',
  ),
  // "gaat de wekker" tells of one
  denied: phrases('de | het | die | deze | mijn | geen | zonder'),
  asklast: [
    row('[alvast] (bedankt|dank|dankjewel|dank je) voor (het herinneren|de herinnering|het seintje)', M.yes),
    row('[{-soft}] [me|mij|mn] [eraan|hieraan|daaraan|er aan|aan|even] {-askverb} [{-soft}]', M.yes),
    row('{-can} [{-soft}] [me|mij|mn] [eraan|hieraan|daaraan|er aan|daar aan] [{-soft}] {-askverb}', M.yes),
    row('[{-can}] (dat|dit|het) [{-soft}] onthouden [en [me|mij] [eraan|daaraan] {-askverb}]', M.yes),
    row('[{-soft}] !<{denied} [een|n] {-note} [{-soft}]', M.yes),
    row('(zet|stuur|geef|maak|stel|doe) [me|mij] [ff|even|dan|dan even] [een|n] {-note} [in|{-soft}]', M.yes),
    row(
      '(laat me (dat|het|dit) niet vergeten|herinner me|remind|remind me|help [me|mij] [eraan|daaraan|(er|daar) [even] aan] (herinneren|onthouden|denken)|niet vergeten|niet te vergeten|vergeet het niet|[,] denk eraan|[,] denk er aan|niet vergeten he)',
      M.yes,
    ),
    row('[{-soft}] herinner [je] [me|mij|mn] [{-soft}] [eraan|hieraan|daaraan|er aan]', M.yes),
    row('(waarschuw|verwittig|wek) [je] (me|mij|mn) [{-soft}]', M.yes),
    row('maak [je] (me|mij|mn) [{-soft}] wakker', M.yes),
    row('(geef|stuur) (je|u|ge) [me|mij] [{-soft}] (een|n) {-note}', M.yes),
    row('zet in (mn|mijn|de) (reminders|herinneringen|agenda)', M.yes),
  ],
  howoften: [
    row('(elke|iedere|elk|ieder|om de|om het|per) {length}', M.onlyLength),
    says('(elk|ieder|om het) uur', { months: 0, days: 0, seconds: 3600 }),
    says('(elke|iedere) minuut', { months: 0, days: 0, seconds: 60 }),
  ],
  limit: [
    row('(hooguit|maximaal|hoogstens|max|max .|tot|ten hoogste|niet meer dan|maar) {n} (keer|maal|x)', M.same),
    row('(hooguit|maximaal|hoogstens|max|max .|ten hoogste) {n:often}', M.same),
  ],
  earlier: [row('{-beforehand}', M.yes)],
  eve: phrases('de avond (ervoor|daarvoor|tevoren|van tevoren)'),
  moreover: phrases(`
    en | en ook | en ook nog | en nog eens | en nog een keer | ook | en daarnaast | plus | en al | en nogmaals | en herinner me | en herinner me ook | met
    | en alvast`),
  atnight: phrases(`
    ook snachts | ook in de nacht | zelfs snachts | ook tijdens mijn rusttijd | ook in mijn rusttijd | ondanks mijn rusttijd
    | ook op vrije dagen | ook in het weekend | ook op mijn vrije dagen | zelfs in het weekend | ook als het nacht is`),
  untildone: [
    ...phrases(`
      tot ik klaar zeg | totdat ik klaar zeg | tot ik zeg klaar | tot ik gedaan zeg | totdat ik gedaan zeg | tot ik zeg dat het klaar is | tot ik stop zeg | totdat ik stop zeg
      | tot ik het zeg | tot ik het gedaan heb | totdat ik het gedaan heb | tot ik het heb gedaan | totdat ik het heb gedaan
      | tot ik dat gedaan heb | tot ik klaar ben | totdat ik klaar ben | tot het gedaan is | totdat het gedaan is | tot het klaar is | tot ik bevestig | totdat ik bevestig
      | tot ik het bevestig | tot ik reageer | totdat ik reageer | tot ik antwoord | totdat ik antwoord | tot ik het afvink | totdat ik het afvink | tot ik afvink
      | tot het is gebeurd | tot het gebeurd is | tot ik ze genomen heb | tot ik ze heb genomen | tot ik hem gebeld heb | tot het afgevinkt is | tot ik ok zeg | tot ik ja zeg
      | tot ik zeg dat ik klaar ben | tot ik zeg dat ik het gedaan heb | tot ik zeg dat het gedaan is`),
    says('(tot|totdat) ik {-*1} (zeg|typ|schrijf|antwoord)', true),
  ],
}

/** Whole messages. */
export const whole = {
  naggingverb: phrases(
    'zeur',
    'zaag',
    'val me lastig',
    'blijf me lastigvallen',
    'blijf me herinneren',
    'blijf zeuren',
    'blijf me eraan herinneren',
    'blijf herinneren',
  ),
  naglink: phrases(
    'met | over | aan | met de | met het | om | dat ik | dat | aan het | aan de | eraan dat ik | aan mijn',
  ),
  lengthsaid: [row('{length}', R.saidLength)],
  finishing: phrases(`
    nadat ik klaar ben | nadat ik het gedaan heb | nadat ik het heb gedaan | nadat het gedaan is | nadat ik klaar zeg | na het afvinken
    | na afloop | na de vorige keer | nadat ik dat gedaan heb | als ik klaar ben | nadat ik het afvink | na afronding | nadat ik het heb afgevinkt | zodra ik klaar ben | na voltooiing`),
  each: phrases('weer | opnieuw | telkens | nog eens | steeds | nogmaals | elke keer'),
  // without a word of asking: "training at 7, an hour before and 10 minutes before"
  twoleads: [row('[{-oncesaid}] {first:aheadlead} {-andlead} {more:aheadleads}', R.leadsSaid)],
  leadmark: phrases('(,|.|;|:|-|–|—|!) [graag|aub|alsjeblieft]'),
  aheadleads: [
    row('[{-oncesaid}] {first:aheadlead}', R.leadsSaid),
    row('[{-oncesaid}] {first:aheadlead} {-andlead} {more:aheadleads}', R.leadsSaid),
  ],
  oncesaid: phrases('{-eachof} | altijd | elke keer | iedere keer | een keer | eenmaal | eerst'),
  aheadlead: [
    row('{length} {-earlier}', R.leadSaid),
    row('de dag (ervoor|daarvoor|tevoren|van tevoren)', R.leadSaid, { length: { months: 0, days: 1, seconds: 0 } }),
    row('de avond (ervoor|daarvoor|tevoren|van tevoren)', R.leadSaid, {
      length: { months: 0, days: 1, seconds: 0 },
      part: 'evening',
    }),
  ],
  andlead: phrases('[,] (en|en dan|plus) [ook|nog [eens|een keer]|opnieuw]'),
  everysaid: [row('elk jaar|ieder jaar|jaarlijks|elke maand|iedere maand', R.asStretch)],
  wish: [
    // more than once ahead of something, or every year
    row('{-alert} {-me} [aan] {event:*} {-leadmark} {leads:twoleads}', R.leadsOf, { prefer: 7 }),
    row('!{opening} {event:*} {-leadmark} {leads:twoleads} [graag|aub|alsjeblieft]', R.leadsOf, { prefer: 6 }),
    row('{event:*} [,|.|;|:] [{-joiner}] {-alert} {-me} [{-there}] {leads:aheadleads} [{-alertend}]', R.leadsOf, {
      prefer: 9,
    }),
    row(
      '{event:*} [,|.|;|:] [{-joiner}] {-alert} {-me} [{-there}] {leads:aheadleads} (aan|dat|om) {todo:*}',
      R.leadsOf,
      { prefer: 8 },
    ),
    row(
      '{event:*} [,|.|;|:] [{-joiner}] {-alert} {-me} [{-there}] {every:everysaid} [,] {leads:aheadleads} [{-alertend}]',
      R.leadsOf,
      { prefer: 10 },
    ),
    row(
      '{event:*} [,|.|;|:] [{-joiner}] {-alert} {-me} [{-there}] {every:everysaid} [,] {leads:aheadleads} (aan|dat|om) {todo:*}',
      R.leadsOf,
      { prefer: 9 },
    ),
    row(
      '{event:*} [,|.|;|:] [{-joiner}] {-alert} {-me} [{-there}] {leads:aheadleads} [,] {every:everysaid} [{-alertend}]',
      R.leadsOf,
      { prefer: 10 },
    ),
    row('{-naggingverb} [me] {every:howoften} [{-naglink}] {words:*} [,] {-untildone}', R.nag, { prefer: 2 }),
    row('{-naggingverb} [me] {front:*} {every:howoften} [{-naglink}] {words:*} [,] {-untildone}', R.nag, { prefer: 1 }),
    row('{-naggingverb} [me] [{-naglink}] {words:*} {every:howoften} [,] {-untildone}', R.nag, { prefer: 1 }),
    row('{-naggingverb} [me] [{-naglink}] {words:*} [,] {-untildone}', R.nag),
    row(
      '{words:*} [,] en (zeur|blijf zeuren|blijf me herinneren|blijf vragen|vraag het|herhaal dat|herhaal) [me|dan] {every:howoften} [,] {-untildone}',
      R.andNag,
      { prefer: 2 },
    ),
    row('{words:*} [,] en (zeur|zaag|blijf zeuren) [me|dan] {every:howoften}', R.andNag),
    row('{words:*} [,] en (blijf zeuren|blijf me herinneren|blijf herinneren) [,] {-untildone}', R.andNag, {
      prefer: 1,
    }),
    row('{words:*} [,] (en|dan|en dan|en daarna) [{-each}] {length:lengthsaid} [,] {-finishing} [{-each}]', R.again, {
      prefer: 1,
    }),
    row('{words:*} [,] {-each} {length:lengthsaid} [,] {-finishing}', R.again, { prefer: 1 }),
    row('{words:*} [,] elke {length:lengthsaid} [,] {-finishing} [{-each}]', R.again, { prefer: 2 }),
    row('{words:*} [,] elke ! {length:lengthsaid}', R.again, { prefer: 2 }),
    row('{words:*} [,] elke ! {length:lengthsaid} {more:*}', R.again, { prefer: 1 }),
    row('{event:*} [,|.|;|:] [{-joiner}] {-alert} {-me} [{-there}] {ahead:length} {-earlier} [{-alertend}]', R.aheadOf),
    row('{event:*} [,|.|;|:] [{-joiner}] {-alert} {-me} {-alertend} {ahead:length} {-earlier}', R.aheadOf),
    row('{-alert} {-me} [eraan] met {ahead:length} (voorsprong|speling|marge) (aan|dat|om) {event:*}', R.aheadOf),
    row('{-alert} {-me} (aan|dat|om) {event:*} [,] met {ahead:length} (voorsprong|speling|marge)', R.aheadOf),
    row(
      '{event:*} [,|.|;|:] [{-joiner}] {-alert} {-me} [{-there}] {ahead:length} {-earlier} [eraan] (aan|dat ik|om) {todo:*}',
      R.aheadOf,
    ),
    row(
      '{event:*} [,|.|;|:] [{-joiner}] {-can} {-me} [{-there}] {ahead:length} {-earlier} [{-there}] (herinneren|waarschuwen|verwittigen|{-alertend})',
      R.aheadOf,
    ),
    row('{event:*} [,|.|;|:|-] [{-joiner}] {ahead:length} {-earlier} {-alertlast}', R.aheadOf),
    row('{event:*} [,|.|;] [en|dus] herinner {-me} [er|eraan] >{everytime} {time:*}', R.joined),
    row('zet {words:*} op (mijn|de) (lijst|lijstje|todolijst|to - dolijst|takenlijst) [voor {time:*}]', R.listed),
    row('voeg {words:*} toe aan (mijn|de) (lijst|lijstje|todolijst|takenlijst) [voor {time:*}]', R.listed),
  ],
  joiner: phrases('en | dus | dan | graag | aub | alsjeblieft | en dan'),
  alert: phrases(
    'herinner | herinnert u | (zeg|meld) [het|dat] | waarschuw | verwittig | geef | stuur | bel | app | mail | ping | seins | laat | doe',
  ),
  alertlast: phrases(
    'waarschuwen | pingen | verwittigen | herinneren | [een] (belletje|belleke|seintje|seintje|ping|reminder|herinnering|melding|berichtje|zetje) | wakker maken | melden | seinen',
  ),
  there: phrases(
    'er | daar | eraan | hier | hieraan | daaraan | even | graag | telkens | steeds | altijd | (elke|iedere) keer',
  ),
  alertend: phrases(`
    een (por|teken|teken|tik|gil|schreeuw|schop|hint) | een seintje | een zetje | een ping | een berichtje | een bericht | een melding | een reminder | een herinnering | een belletje
    | eraan | aan | voor | even | iets weten | weten | een signaal | een duwtje`),
  everytime: phrases('elk | ieder | elke | iedere | jaarlijks | maandelijks | wekelijks | dagelijks'),
  being: phrases(`
    is | zijn | begint | start | vindt plaats | is gepland | heb ik | hebben we | is er | staat gepland | ik heb | we hebben | wij hebben | begint op | begint om | vertrekt | vertrekt om | om`),
  article: phrases('de | het | een | mijn | onze | ons | dat | die | zijn | haar'),
  fired: [
    ...phrases(`
      herinner me later | herinner me opnieuw | herinner me nog eens | herinner me straks | herinner me er later aan | herinner me weer
      | herinner me er straks aan | herinner me nog een keer | herinner me er later nog eens aan`),
    says(
      'herinner {-me} [er|eraan] (later|opnieuw|nog eens|nog een keer|weer|straks) [aan|eraan] (over|om|morgen|in|op) {-*}',
      true,
    ),
    says('herinner {-me} [er|eraan] (over|om|morgen) {-*} (opnieuw|nog eens|nog een keer|weer) [aan]', true),
    says('(herinner {-me} niet meer|stop met herinneren|hou op|houd op) {-*}|herinner {-me} niet meer', true),
  ],
  agendaask: phrases(`
    stuur me | stuur mij | geef me | geef mij | toon me | toon mij | laat me zien | laat zien | zeg me | vertel me | app me | mail me | lees me | laat me
    | ik wil | ik wil graag | kun je me | kan je me | wil je me | stuur`),
  agendaday: phrases(`
    mijn dag | de dag | mijn agenda | de agenda | mijn dagoverzicht | een dagoverzicht | het dagoverzicht | een overzicht van mijn dag
    | het overzicht van mijn dag | mijn dagplanning | mijn planning | mijn herinneringen voor vandaag | mijn herinneringen van vandaag | wat er op de agenda staat
    | wat er vandaag op het programma staat | mijn herinneringen van de dag | wat er vandaag staat | wat ik vandaag moet doen | mijn overzicht`),
  leadin: phrases(`
    dus | oftewel | dat wil zeggen | dwz | doe maar | maak er | maar | liever | toch | misschien | alsjeblieft | ok | oke | nee | op | tot | voor | dan | zeg maar | laten we zeggen | wat dacht je van
    | zet het op | zet maar op | ik denk | eh | doe | om | het liefst | graag | ja | van maken | rond | uhm`),
}

/** Several requests in one message, and messages that mean nothing. */
export const several = {
  joining: phrases('en | dan | alsook | daarna | plus | en ook | en dan | verder | ook'),
  spreading: phrases('volgende | deze | komende | aanstaande'),
  repeated: phrases(
    'maar | al | pas | echter | wel | opnieuw | nog eens | nog een keer | weer | nogmaals | ook | en | dan | een | keer | nog | eens | ten slotte | tenslotte | als laatste | tot slot',
  ),
  another: phrases('aan | eraan | er aan | dat | om'),
  eachof: phrases('[,] (telkens|steeds|altijd|(elke|iedere) keer|elke maal|beide keren|beide dagen|allebei) [,]'),
  sameday: phrases('[op] (dezelfde|die) dag'),
  preferred: phrases(
    '(is|was|zou|komt|past) [me|mij|ons] (beter|het beste|best|goed|prima|ideaal|perfect|fijn) [uit|zijn] | bij voorkeur | [het] liefst',
  ),
  betweening: phrases('tussen'),
  startsanew: [
    ...phrases(
      'herinner me | herinner mij | herinner ons | herinnering | herinner | zet een herinnering | maak een herinnering | zet een | wek me',
    ),
  ],
  listing: phrases(
    '(zet|maak|stel|geef) [me|mij] [even] | ik (wil|heb|heb nodig|wil graag) | (kun|kan|wil) je [me|mij] [even]',
  ),
  countedthings: phrases(
    '({-#}|twee|drie|vier|vijf|zes|een paar|meerdere|enkele|deze) (herinneringen|dingen|taken|zaken|wekkers)',
  ),
  listend: phrases('[in] (zetten|maken|instellen|geven) | nodig | in'),
  listheader: phrases(
    '(zet|maak|stel) [me] (twee|drie|vier|een paar|de volgende|deze|enkele|{-#}) herinneringen [in]',
    'herinneringen | [{-listing}] {-countedthings} [{-listend}] | herinner me aan {-countedthings}',
    'herinner me aan [het volgende|deze dingen|dit]',
    'herinner me [eraan] [om]',
    'herinner {-me} aan (twee|drie|vier|een paar|{-#}) dingen',
  ),
  hint: [
    ...patterns({
      snooze: 'snooze|sluimer|uitstellen|later|uitgesteld',
      cancel: 'verwijder|verwijderen|wis|wissen|annuleer|annuleren|schrap|schrappen',
      edit: 'verzet|verzetten|verplaats|verplaatsen|wijzig|wijzigen|hernoem|verander|veranderen',
      settings: 'instelling|instellingen|tijdzone|rusttijd|taal',
      help: 'help|hulp|commando|opdrachten',
      list: 'lijst|toon|herinneringen|overzicht',
      create: 'herinner|herinneren|herinnering|vergeet|vergeten|wekker|onthoud|reminder',
    }),
  ],
  nottask: phrases(`
    wie | wat | waarom | hoe | wanneer | waar | welke | welk | is | zijn | ben | was | heb | heeft | heb je | kun | kan | kunt | wil | zal | moet ik | ik | jij | je | hij | zij | ze | wij | we | jullie
    | het | dat | dit | deze | die | de | een | mijn | als | omdat | alsjeblieft | nee | neen | niet | ja | zo | maar | en | ach | haha | lol | ok | oke | mooi | leuk`),
}
