import { row } from '../../commands/rows.js'
import * as S from '../../commands/settings.js'
import * as T from '../../commands/talk.js'
import { keyed, patterns, phrases, words } from '../../engine/row.js'
import { zoneNamed } from '../zones.js'

const zone = S.zoneBy(zoneNamed)

/** What is said around the work, and what a person sets. */
export const talk = {
  talk: T.talk({
    undo: `[maak] [dat|het|de laatste wijziging] [alsjeblieft] (ongedaan [maken]|terugdraaien)|draai (dat|het|de laatste wijziging) terug|ongedaan maken|ongedaan|undo|draai terug|herstel
      |oeps|zet [het|dat] terug|maak [het|dat] ongedaan`,
    comesback: `[{-retracting}] (ik wil (het|die|hem|dat) [toch] [weer] (terug|houden|behouden|terughebben)|haal (het|die|hem|dat) [weer|maar] terug|[(het|die|hem|dat)] [maar] [weer] (terughalen|terugzetten|herstellen)|herstel (het|die|dat|hem)|[dat] was een vergissing|ik heb (het|die|hem) [toch] nog nodig|[toch] niet (verwijderen|schrappen)|ik wilde (het|die|hem|dat) niet (verwijderen|schrappen)) [alsjeblieft]`,
    asitwas: `[{-retracting}] ((laat|zet) (het|die|hem|dat) [terug] zoals het was|zoals (het was|eerst|voorheen)) [alsjeblieft]`,
    leave: `[ach|oh|nou|nee] [,] laat maar [zitten]|laat [het|dat] maar|vergeet het [maar]|stop|annuleer|annuleren|afbreken|toch niet|niet zo belangrijk|hoeft niet [meer]|cancel
      |laat [het] zo|laat gaan|niet nodig|maakt niet uit`,
    yes: `j|ja [graag|hoor|alsjeblieft|doe maar]|jep|jup|jawel|natuurlijk|klopt|juist|inderdaad|zeker|graag|doe (dat|het|maar)|is goed|absoluut|tuurlijk|prima|👍|✅`,
    no: 'n|nee [bedankt|dank je|hoor]|neen|no|liever niet|[alsjeblieft] niet|absoluut niet|fout|nope|👎',
    hello: `hallo [bot]|hoi|hey|he|hi|hai|goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|goeiendag|dag|start|yo`,
    thanks: `bedankt [hoor]|[(bedankt|dank je [wel]|dankjewel|dank u [wel]) [,|.|!|-]] {-praise}|dank je [wel]|dankjewel|dank u [wel]|dankuwel|[ok] bedankt|hartelijk dank|veel dank|merci|thanks|thx|super|top|geweldig|perfect|fantastisch|mooi [zo]|🙏|❤️`,
    goodbye:
      'doei|daag|tot (ziens|straks|later|morgen|gauw)|welterusten|slaap lekker|de groeten|houdoe|salut|bye|fijne (dag|avond)',
    'how-are-you': '(hoe gaat het|hoe is het|alles goed) [met je] [vandaag]|ben je er|ben je daar',
    ok: 'ok|oke|okay|begrepen|goed|in orde|aha|hm|hmm|duidelijk|akkoord|is goed zo|[hm|eh] wat was het [ook alweer]|wacht [even]|(even|momentje|moment) [geduld|denken]|momentje|een (moment|seconde)|laat me [even] (nadenken|denken)|geen idee|(weet ik|ik weet het) [nog] niet|vergeten',
  }),
  retracting: phrases(
    '(nee|oh|sorry|wacht|oeps|toch|eigenlijk|toch maar|even|momentje|doe maar|bij nader inzien) [,|;|.|!|-|…] [{-retracting}]',
  ),
  praise: phrases(`
    (je bent|jij bent|ben je|u bent) [echt|gewoon] (een|de|mijn) (schat|engel|topper|held|redder|beste|kanjer|redder in nood) | (je bent|jij bent) (geweldig|super|top) | (je hebt me|hebt me) gered | wat (zou|moet) ik zonder (je|jou) [doen|moeten]`),
  help: [
    row(
      `help|hulp|help me|commandos|opdrachten|handleiding|voorbeelden|wat kun je [allemaal] [voor me doen]|wat kan ik (zeggen|vragen|doen)|wat kan je [allemaal]
      |wie ben je|hoe werkt (dit|dat|het|je)|hoe gebruik ik je|menu`,
      T.help,
    ),
    row('(help|hulp|help me) [met|bij|over|voor] {about:*}', T.helpOn),
  ],
  topic: keyed({
    repeats: 'herhaling herhalingen herhalen herhalende terugkerend terugkerende regelmatig elke',
    list: 'lijst lijsten overzicht zoeken zoek vinden',
    snooze: 'uitstellen sluimeren snooze snoozen later',
    edit: 'wijzigen wijziging wijzigingen veranderen verzetten verplaatsen bewerken verwijderen hernoemen',
    others: 'anderen andere groep groepen kanaal kanalen team',
    settings: 'instelling instellingen tijdzone tijdzones rust rusttijd rusttijden klok taal talen',
    data: 'gegevens data privacy export exporteren import importeren agenda kalender',
    times: 'tijd tijden datum datums wanneer herinneren herinnering herinneringen',
  }),
  data: T.dataAsked({
    'new-link': `[alsjeblieft] [(maak|stuur|geef) [me]] [een|de|mijn] (nieuwe|andere) {-feed}|(vernieuw|vervang|herroep) (mijn|de) {-feed}`,
    link: `[alsjeblieft] [(stuur|geef|toon) [me]] {-my} {-feed}|wat is {-my} {-feed}|abonneren op agenda|ik (wil|heb) {-my} {-feed} [nodig]|agendalink`,
    forget:
      '{-forgetting} (alles [,] [wat je] over (me|mij) [weet]|[al] mijn gegevens|mij|me)|mijn gegevens (verwijderen|wissen)',
    export:
      '(exporteer|export|bewaar) [al|alle] [mijn] [herinneringen|gegevens|alles]|[mijn] (herinneringen|gegevens) exporteren',
    import: '(importeer|importeren|import) [{-what:*}]|(agenda|kalender|herinneringen|bestand) importeren',
  }),
  my: phrases('mijn|de|een'),
  feed: phrases(
    '(agenda|kalender) [-] (link|feed|adres)|agendalink|kalenderlink|agendafeed|link (naar|voor) mijn (agenda|kalender)',
  ),
  forgetting: phrases('verwijder|wis|vergeet|delete'),
  relation: [
    row('(weigeren|weiger|afwijzen)|(weiger|wijs) {name:*} [af]|{name:*} weigeren', T.relation, { ask: 'decline' }),
    row('(demp|dempen) [{name:*}]|{name:*} dempen', T.relation, { ask: 'mute' }),
    row('{name:*} niet (meer|langer) dempen|dempen (opheffen|uit) [voor {name:*}]', T.relation, {
      ask: 'unmute',
      prefer: 1,
    }),
    row('(blokkeer|blokkeren) [{name:*}]|{name:*} blokkeren', T.relation, { ask: 'block' }),
    row('(deblokkeer|deblokkeren) [{name:*}]|{name:*} (deblokkeren|niet meer blokkeren)', T.relation, {
      ask: 'unblock',
      prefer: 1,
    }),
  ],
  tongue: patterns({
    en: 'engels|english',
    'en-US': 'amerikaans [engels]',
    'en-GB': 'brits [engels]',
    de: 'duits|deutsch',
    nl: 'nederlands|dutch|hollands',
    'nl-BE': 'vlaams|belgisch [nederlands]',
    fr: 'frans|francais',
    es: 'spaans|espanol',
    it: 'italiaans|italiano',
    pt: 'portugees|braziliaans [portugees]|portugues',
  }),
  tonguecode: patterns({
    en: 'en',
    de: 'de',
    nl: 'nl',
    'nl-BE': 'nl - be',
    'nl-NL': 'nl - nl',
    fr: 'fr',
    es: 'es',
    it: 'it',
    pt: 'pt',
  }),
  talking: phrases('spreek|praat|schrijf|antwoord|ga verder|doe'),
  changing: phrases('wissel|verander|zet|schakel|ga|stel in|switch'),
  asking: phrases(
    'ook|alsjeblieft|(kun|kan) je|kunnen we|laten we|[vanaf] nu|toch [liever]|dan|nu|en|ok|weer|liever|graag',
  ),
  wishing: phrases('ik (wil|wil graag|spreek [alleen]|kan alleen)|neem|we spreken'),
  ending: phrases(
    'alsjeblieft|weer|[vanaf] nu|met me|met mij|over|verder|praten|spreken|antwoorden|schrijven|toch|liever|nog|om|graag',
  ),
  language: [
    row('((kun|kan|spreek|versta|praat) je|kunnen we|gaat het) [ook] [in|op|naar] {tongue} [{-ending}]', T.speak),
    row(
      '[{-asking}] [{-asking}] {-talking} [met me|toch|alsjeblieft|nu|weer|alleen] [alsjeblieft|weer] [in|op] {tongue} [{-ending}] [{-ending}]',
      T.speak,
    ),
    row(
      '[{-asking}] [{-asking}] {-changing} [toch|alsjeblieft|nu] [[de|je] taal] [weer|alsjeblieft] (op|naar|in) [het] {tongue} [{-ending}] [{-ending}]',
      T.speak,
    ),
    row('[mijn|de|je] taal [is|op|naar|=|:] {tongue} [{-ending}]', T.speak),
    row('[mijn|de|je] taal [is|op|naar|=|:] {tongue:tonguecode} [{-ending}]', T.speak),
    row('{-wishing} [liever|alsjeblieft] {tongue} [{-ending}] [{-ending}]', T.speak),
    row('[{-asking}] [{-asking}] [{-asking}] [in|in het|op] {tongue} [{-ending}] [{-ending}]', T.speak),
  ],
  settings: [
    row('[{-tell}] [in] (welke|wat is) [mijn] tijdzone [{-any:*}]', S.showZone, { prefer: 2 }),
    row(
      `[(toon|open) [me]] [mijn|de] (instellingen|settings) [tonen|zien]|laat [me] (mijn|de) instellingen zien|wat is mijn tijdzone|wat zijn mijn instellingen
      |welke tijdzone (heb|gebruik) ik [ingesteld]|in welke tijdzone (ben|zit) ik`,
      S.show,
      { prefer: 1 },
    ),
    row(
      '[{-take}] [de|het] 24 [-] (h|uur|u|uurs|urige) [-] [klok|formaat|notatie|weergave]|[{-take}] [de] 24 ~- ~uursklok|24 uursklok',
      S.clockFace,
      {
        clock: '24h',
      },
    ),
    row(
      '[{-take}] [de|het] 12 [-] (h|uur|u|uurs|urige) [-] [klok|formaat|notatie|weergave]|[{-take}] [de] 12 ~- ~uursklok|12 uursklok',
      S.clockFace,
      {
        clock: '12h',
      },
    ),
    row('[{-put}] tijdzone [is|op|in|naar|=] [:|=] {zone:*}', zone, { strict: true }),
    row('ik (ben|woon|leef|werk|zit) [{-nowadays}] in {zone:*}|[ben|weer] (terug|thuis) in {zone:*}', zone),
    row('ik ben naar {zone:*} verhuisd|ik ben verhuisd naar {zone:*}', zone),
    row(
      '{of:daypart} [bij mij|voor mij] (is|betekent|begint) [bij mij|voor mij] [om] {clock}|(bij|voor) mij (is|betekent|begint) {of:daypart} [om] {clock}|met {of:daypart} bedoel ik [om] {clock}',
      S.timeOfDay,
    ),
    row(
      '[{-put}] (rusttijd|rusttijden|rust|niet storen|stille uren) [zijn|is|op] [:] [van|tussen] {clock} (tot|en|-|–) {until:clock}',
      S.quietHours,
    ),
    row(
      '(geen|zonder) (rusttijd|rusttijden|rust|stille uren) [meer]|(rusttijd|rusttijden|stille uren) (uit|uitzetten|verwijderen)',
      S.quietHoursOff,
    ),
    row('[wees|blijf] (rust|stil|rusttijd|geen herinneringen) {-daysoff}', S.quietDaysOff, { on: true }),
    row('(geen (rust|rusttijd)|niet (stil|rustig)) {-daysoff}', S.quietDaysOff, { on: false }),
    row('[mijn] werkdagen [zijn|:] [van] {days}|ik werk [van|op] {days}', S.workDays),
    row('[mijn] werkdagen [zijn|:] {-alldays}|ik werk {-alldays}', S.allDays),
    row(
      `korte zinnen uit|zet korte zinnen uit|[{-put}] [alsjeblieft] alleen [dan] [{-thing}] [in] [,] als ik {-remindme} (zeg|schrijf)
      |stel alleen [{-thing}] in als ik {-remindme} (zeg|schrijf)|stel niets in [tenzij|als] ik [het] [niet] (zeg|vraag)|geen korte zinnen`,
      S.bareSentences,
      { on: false },
    ),
    row('korte zinnen aan|zet korte zinnen aan', S.bareSentences, { on: true }),
  ],
  take: phrases('neem|gebruik|toon|gebruik de'),
  put: phrases('(zet|stel|maak|verander|wijzig|mijn|de) [{-put}]'),
  nowadays: phrases(
    'nu|weer|terug|thuis|momenteel|vandaag|tijdelijk|(deze|volgende) week|tot {-w:*1}|voor (een|twee|een paar) {-w:*1}',
  ),
  thing: phrases('iets|[een] herinnering|herinneringen'),
  remindme: phrases('herinner me|{-quoted:*1}'),
  alldays: phrases('elke dag|alle dagen|dagelijks|iedere dag'),
  daysoff: phrases('[op] [mijn|al mijn] vrije dagen|[in het] weekend'),
  daypart: words(
    {
      morning: '[mijn|de] (ochtend|morgen|sochtends|smorgens)',
      noon: '[mijn|de] (tussen de middag|noen|lunchtijd|lunch)',
      afternoon: '[mijn|de] (middag|smiddags|namiddag)',
      evening: '[mijn|de] (avond|savonds)',
      night: '[mijn|de] (nacht|snachts|vannacht)',
      endOfDay: '[mijn|het] (einde|eind) van de (dag|werkdag)',
      day: 'een (datum|dag) [zonder (tijd|uur)]',
    },
    (part) => part,
  ),
}

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    alsjeblieft|aub|svp|graag|bedankt|dank je|ach|och|oei|tja|nou|nou ja|goed|oke|prima|jeetje|shit|verdorie|verdomme|eigenlijk|misschien|denk ik|eerlijk gezegd|trouwens|geen idee|weet ik niet|hoor|maar|gewoon|even|eens|zeg`),
  // a message that is not whole yet
  unfinished: phrases(`
    [ik] [drukte|heb] te (vroeg|snel) op (enter|verzenden) [gedrukt] | [dat] [was|ging|is] te (vroeg|snel) (verstuurd|verzonden|weg) | [ik] was nog niet (klaar|uitgeschreven) [met (typen|schrijven)] | per ongeluk (verstuurd|verzonden)`),
  asidefirst: phrases(`
    en|of|dus|dan|ja|nee|neen|hoi|wacht [even]|luister|(kun|kan|zou) je|voor mij|bij mij|ook|laat maar
    | [ik ben] (te|zo|nog|echt|heel) (moe|druk|ziek|kapot)`),
  asidelast: phrases(`
    dan|weer|nu|al|toch|op dit moment|momenteel|liever|he|of zo|als het kan|nog`),
}
