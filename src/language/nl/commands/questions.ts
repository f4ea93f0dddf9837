import * as Q from '../../commands/questions.js'
import { row } from '../../commands/rows.js'
import { patterns, phrases, says } from '../../engine/row.js'

/** What a question is narrowed by, in any order. */
export const questions = {
  afterthat: phrases('[en] (daarna|erna|dan|vervolgens)|[en] wat (komt|heb ik|is|staat) (daarna|erna|dan) [nog]'),
  isthat: phrases('(is|was|valt) (dat|het)'),
  isit: phrases('is|was|valt|zijn|waren|begint|komt'),
  or: phrases('[,] of'),
  dayword: phrases('op|om|een|aan|voor|op een'),
  asksback: phrases('toch|he|niet|klopt dat|juist|nietwaar|of niet'),
  knowing: phrases(
    '(kun|kan) je [me|mij] [even|nog] (zeggen|vertellen)|weet je [nog]|zeg [me|eens]|ik weet niet meer|ben vergeten',
  ),
  whenword: phrases('wanneer|hoe laat|op welke dag|welke dag [van de week]|welke datum|welke weekdag'),
  askedfront: phrases('(heb|had) ik (je|jou|u) [al|ooit] gevraagd [om] (me|mij) aan'),
  askedbehind: phrases('te (herinneren|helpen herinneren)'),
  savedfront: phrases('heb je'),
  savedbehind: phrases('[al] (opgeslagen|genoteerd|ingesteld|gezet|erin|staan)'),
  whatabout: phrases('en wat (heb ik|is er|staat er)'),
  unsought: phrases(`
    moet | heb | hebben | de | het | een | die | dat | mijn | jouw | je | onze | ons | zijn | haar | hun | me | mij
    | deze | dit | naar | met | voor | aan | op | in | bij | van | over | wegens | na | en | of | is | ben | om | te
    | herinnering | herinneringen | ding | dingen | afspraak | afspraken`),
  /** "my day", asked for by itself or by how it looks */
  mine: [
    row('mijn dag', Q.today),
    row('mijn week', Q.thisWeek),
    row('[een] overzicht van (de|mijn) dag', Q.today),
    row('[een] overzicht van (de|mijn) week', Q.thisWeek),
  ],
  deed: phrases(
    'verwijderen | wissen | schrappen | annuleren | afzeggen | exporteren | pauzeren | verzetten | verplaatsen | afvinken | wijzigen',
  ),
  span: [
    row('(in|dit|aankomend|komend|in het|voor het|van het) [komende|komend] (weekend|weekeinde)', Q.weekend, {
      prefer: 2,
    }),
    row('[in|voor|van] deze week', Q.thisWeek),
    row('[in|voor|van] [de] (volgende|komende) week', Q.nextWeek, { prefer: 1 }),
    row('[in|voor|van] [de] (vorige|afgelopen) week', Q.lastWeek, { prefer: 1 }),
    row('(op|voor|van) (mijn|de) dag', Q.today),
    row('[in|voor] (de|het) (komende|volgende) {n} dagen', Q.coming, { days: 1, prefer: 1 }),
    row('[in|voor] de (komende|volgende) {n} weken', Q.coming, { days: 7, prefer: 1 }),
    row('[in|voor] de (komende|volgende) (paar dagen|dagen)', Q.coming, { n: 3, days: 1, prefer: 1 }),
    row('[in|voor] (de|het) (komende|volgende) {n} uur', Q.comingHours, { prefer: 1 }),
    row('[in] het (komende|volgende) uur', Q.comingHours, { n: 1, prefer: 1 }),
    row('na {span:period}', Q.after, { prefer: 1 }),
    row('voor {span:period}', Q.before, { prefer: 1 }),
    row('(tot|tot en met|t / m) {span:period}', Q.until, { prefer: 1 }),
    row('(vanaf|sinds) {span:period}|van {span:period} af', Q.fromOn, { prefer: 1 }),
    row('van {span:period}', Q.span),
    row('{span:period}', Q.span),
    row('[van|tussen] {span:period} (tot|en|tot en met|t / m|-) {last:period}', Q.fromTo, { prefer: 2 }),
  ],
  about: phrases(`
    met | over | voor | aan | van | bij | rond | wegens | rondom | inzake | betreffende | genaamd | waarin | met het woord
    | iets met | iets over | iets voor | die gaan over`),
  show: patterns({
    repeating: 'herhalende|herhaalde|terugkerende|wederkerende|regelmatige|die zich herhalen',
    overdue:
      'achterstallige|achterstallig|gemiste|gemist|nog open|openstaande|nog niet gedaan|open|onafgewerkte|verlopen|te laat',
    failed: 'mislukte|mislukt|niet bezorgde|niet bezorgd|niet afgeleverd',
    done: 'gedane|afgeronde|afgerond|gedaan|afgevinkte|afgevinkt|voltooide|voltooid|klaar',
  }),
  small: phrases(`
    alsjeblieft | nog | dan | eigenlijk | zo | alles | allemaal | al | gepland | op | aan | staan | staat | te doen | opgeschreven | open
    | ingesteld | bewaard | gezet | aan de beurt | daar | er | erin | in totaal | nu | momenteel | op dit moment | op de lijst | in de lijst
    | op het programma | op de planning | in mijn lijst | op mijn lijst | in de agenda | op de agenda | in mijn agenda | op mijn agenda | iets
    | komt | komen | is | en | , | precies | me | mij | voor me | voor mij | uberhaupt | ook | alle | doen | maken | hebben | voor | ik | heb
    | weer | eens | anders | herinneringen | afspraken | taken | herinnering | afspraak | even | lopen | bezig`),

  things: phrases(`
    herinneringen | herinnering | afspraken | afspraak | taken | wekkers | wekker | dingen | items | lijst | agenda | overzicht | planning
    | plannen | todos | takenlijst | to - dos | todolijst | lijstje | reminders`),
  // these say by themselves that reminders are asked for
  bare: phrases(
    'herinneringen | lijst | agenda | overzicht | afspraken | taken | todos | takenlijst | todolijst | alle | lijstje | reminders | planning',
  ),
  whose: phrases(`
    mijn | de | alle | al mijn | je | een | me | me mijn | me alle | me al mijn | me de | even | even mijn | me even | me even mijn
    | alsjeblieft | alsjeblieft mijn | geen | al een | nog een | enige | open | verdere | alle openstaande | mijn openstaande
    | nog | anders nog | onze | het | eens | de hele`),
  something: phrases('iets | wat | veel | nog iets | nog wat | al iets | anders nog iets | niets | niks'),
  whole: phrases(`
    wat heb ik | wat hebben we | wat staat er | wat staat er zo | wat staat | wat staat er op het programma | wat is er | wat komt er | wat komt
    | wat gebeurt er | wat is er gepland | wat moet ik | wat moet ik doen | wat ga ik doen | wat was er | waaraan herinner je me | waar herinner je me aan
    | waar moet ik aan denken | wat heb je voor me | lijst | list | overzicht | agenda | mijn plannen | mijn planning | toon alles | laat alles zien
    | toon me alles | laat me alles zien | toon | toon me | laat zien | wat heb ik zo | wat blijft er [nog] over | wat doe ik | wat [is er] nog meer | plannen | hoe druk (heb ik het|is het|ben ik) | wat staat er voor me
    | wat staat er nog | wat staat me te wachten | toon mijn lijst | alles | alles tonen | wat zijn mijn plannen | wat heb ik nog | wat heb ik nog te doen | wat moet ik nog doen | wat moet ik nog
    | welke dingen heb ik`),
  having: phrases(`
    heb ik | hebben we | is er | zijn er | staat er | staan er | komt er | komen er | heb je | heb je voor me | heb ik dan | had ik | moet ik | was er | staat | staan | loopt er | lopen er`),
  showing: patterns({
    repeating:
      'wat herhaalt zich|welke herhalen zich|welke [van] [mijn|de] herinneringen herhalen zich|welke [herinneringen] komen terug',
    overdue: `wat is [er] [nog] (achterstallig|open|te laat)|wat heb ik gemist|wat staat er nog open|achterstallig|wat is blijven liggen|
        heb ik iets gemist|wat wacht er nog|wat heb ik niet gedaan|welke (herinneringen|afspraken) staan [er] [nog] open|wat staat [er] open`,
    failed: 'wat is mislukt|wat kon je niet bezorgen',
    done: 'wat heb ik [al|allemaal] {-doing}|wat is [al] (gedaan|afgerond)|wat is er al gedaan|gedaan|afgeronde',
    next: `[en] wat komt er [nu] (hierna|daarna|als volgende|straks)|[en] wat is [de|het] [nu] (volgende|eerstvolgende)|wat is mijn volgende (afspraak|herinnering)|
        wat is (het|de) (volgende|eerstvolgende) [herinnering|afspraak]|hierna|volgende|eerstvolgende|
        [mijn|de] (volgende|eerstvolgende) (herinnering|afspraak)|wanneer is (mijn|de) (volgende|eerstvolgende) (herinnering|afspraak)|
        waar herinner je me hierna aan|wat heb ik hierna|wat komt er nu`,
  }),
  doing: phrases('gedaan', 'afgerond', 'afgevinkt', 'klaar'),
  page: [
    ...['meer', 'verder', 'meer tonen', 'toon meer', 'volgende pagina', 'de rest', 'meer alsjeblieft'].map((said) =>
      says(said, 'more'),
    ),
    ...['terug', 'vorige pagina', 'vorige'].map((said) => says(said, 'back')),
  ],
  show1: phrases(`
    toon | toon me | noem | geef | geef me | lijst | welke | wat voor | stuur | stuur me | zeg | lees | kijk | wat zijn | waar zijn | ik wil | laat | laat me | laat zien
    | kan ik | toon eens | lees voor | mag ik`),

  tell: phrases('en | dus | ok | zeg me | zeg eens | zeg | toon me | weet je | vertel me | hm | nou | goed | ach'),
  question: [
    row('[{-tell}] [hoe ziet|wat is|{-show1}] {span:mine} [vandaag] [eruit|er uit|zien]', Q.listIn, { prefer: 1 }),
    row('{-show1} {span} zien', Q.listIn),
    row('wat (staat|staan) me {filters} te wachten', Q.list),
    row('hoe druk (heb ik het|is het|ben ik) {filters}', Q.count, { prefer: 1 }),
    row('[{-tell}] [,] wat heb ik {filters} [al] {-doing}', Q.listShowing, { show: 'done', prefer: 3 }),
    row('[{-tell}] {-show1} [{-whose}] {-things} [{filters}] [zien|tonen|horen]', Q.list),
    row('[{-tell}] {-show1} [{-whose}] {show} [{-things}] [{filters}] [zien|tonen]', Q.listShowing, { prefer: 1 }),
    row('{-show1} [{-whose}] {-things} (heb ik|zijn er|staan er|staan|lopen er) [{filters}]', Q.list, { prefer: 1 }),
    row('[{-whose}] {-bare} [tonen|zien] [{filters}] [tonen|zien]', Q.list),
    row('(en|hoe zit het met|wat is er) {filters}', Q.list, { prefer: -2 }),
    row('hoe ziet (mijn|de) {filters} [eruit|er uit]', Q.list),
    row('hoe ziet {filters} (eruit|er uit)', Q.list),
    row('[{-tell}] [,] wat {filters}', Q.list, { prefer: -1 }),
    row('(zoek|vind|zoek naar) [{-whose}] [{-things}] [{-about}] {words:*} [{filters}]', Q.find),
    row('{filters} [,] wat (heb ik|staat er|is er gepland|is er) [dan|op het programma]', Q.list),

    row('[{-tell}] hoeveel [{-whose}] [{-things}] [heb ik|zijn er|staan er|komen er|is er] [{filters}]', Q.count),
    row('(aantal|tel) [{-whose}] {-things} [{filters}]', Q.count),

    row(
      '[{-tell}] (heb ik|ben ik|hebben we|zijn we) {filters} [nog|al] (vrij|tijd|beschikbaar|bezet|ruimte|iets)',
      Q.free,
    ),
    row('[{-tell}] (heb ik|ben ik|hebben we) [nog] (vrij|tijd|beschikbaar) {filters}', Q.free),
    row('is {filters} [nog|al] (vrij|iets vrij|alles vrij)', Q.free),
    row('{filters} (vrij|tijd|volgeboekt|bezet)', Q.free, { prefer: -1 }),
    row('(vrij|tijd|volgeboekt) {filters}', Q.free, { prefer: -1 }),
    row('kan ik {filters} iets (doen|plannen|afspreken)', Q.free),

    row('[{-tell}] [,] {-when} {words:*} [nog|precies|alsjeblieft|ook weer|gepland|ook alweer]', Q.when),
    row('[{-tell}] [,] {-when} {words:*} {filters}', Q.when, { prefer: -1 }),
    row('[{-tell}] {-whenThat} [nog|precies|alsjeblieft|ook weer|de volgende keer|weer|ook alweer]', Q.whenThat, {
      prefer: 4,
    }),
    row(
      '[en] (hoe laat is het|wat is de tijd|welke dag is het|welke datum is het|wat voor dag is het|de hoeveelste is het|hoe laat hebben we het) [nu|eigenlijk|alsjeblieft|vandaag]',
      Q.clockNow,
      { prefer: 5 },
    ),
  ],
  when: phrases(`
    wanneer is | wanneer zijn | wanneer was | wanneer heb ik | wanneer moet ik | wanneer komt | wanneer begint | wanneer wilde ik | wanneer herinner je me aan | wanneer is ook weer
    | wanneer is ook alweer | wanneer was ook weer | wanneer gaat | wanneer komen | hoe laat is | hoe laat heb ik | hoe laat moet ik | hoe laat begint | op welke dag is | welke dag is | om hoe laat is
    | om hoe laat heb ik | hoe lang nog tot | hoelang nog tot | hoe lang duurt het nog tot | over hoeveel dagen is | hoeveel dagen nog tot | hoeveel tijd heb ik nog tot | hoeveel tijd nog tot
    | hoe lang heb ik nog tot | hoeveel uur nog tot | op welke dag heb ik | wanneer staat`),
  whenThat: phrases(`
    wanneer | wanneer dan | wanneer is dat | wanneer is het | wanneer komt dat | wanneer komt die | wanneer komt het | wanneer was dat | wanneer precies | hoe laat | hoe laat is dat | op welke dag | welke dag
    | wanneer herinner je me | wanneer herinner je me eraan | wanneer gaat die | wanneer gaat hij af | is dat in de ochtend of de avond | sochtends of savonds | is dat vandaag | is dat morgen | hoe lang nog
    | hoelang nog | hoe lang duurt dat nog | wanneer komt dat weer | wat heb je ingesteld | wat heb je genoteerd | wat heb ik gezegd | om hoe laat | om hoe laat is dat`),
}
