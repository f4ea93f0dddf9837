import { phrases } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'

/** The request itself. */
export const openings = {
  make: phrases(`
    gooi er | knal er | zet er | plan | heb | kan ik | stel |zet | maak | plaats | creeer | voeg | geef me | geef mij | ik wil | ik wil graag | mag ik | ik heb nodig | graag | doe me | doe
    | ik zou graag willen | kun je | kan je | wil je | zou je | stuur me | stuur mij | start | begin | nieuwe | nieuw | een`),
  mine: phrases(
    'me',
    'mij',
    'voor me',
    'voor mij',
    'even',
    'effe',
    'ff',
    'snel',
    'maar',
    'eens',
    'ns',
    'alsjeblieft',
    'ons',
  ),
  thing: [
    row('herinnering|reminder|remindr|remindertje|geheugensteuntje|herinneringetje', R.thing),
    row('wekker|timer|alarm|kookwekker|eierwekker|wekkertje|timertje|alarmpje', R.thing, { isNamed: true }),
    row('{repeat:adverb} {thing}', R.ofThing),
    row('(nieuwe|korte|snelle|extra|kleine) {thing}', R.ofThing),
    row('{length} {thing}', R.ofThing),
  ],
  opening: [
    row(
      '(waarschuw|verwittig|verwittigt|ping|por|sein|seint|notificeer|alarmeer|roep|piep|tik) {whom} [{-soft}]',
      R.ask,
    ),
    row('(zeg|meld|signaleer|piep|sein) [me|mij] (het|dat|dan) [me|mij] [dan|even] >{timestart}', R.ask),
    row('(sla|geef) alarm', R.ask),
    row('(gaarne|graag) [een|n] {-note} >{timestart}', R.ask),
    row('{-can} [{-soft}] {whom} [{-mayor}] helpen (herinneren|onthouden|denken)', R.ask, { prefer: 3 }),
    row('{-can} [{-soft}] {whom} {body:*} doen denken', R.ask, { prefer: 2 }),
    row('(doe|laat|doet) {whom} [{-soft}] (denken|eraan denken)', R.ask),
    row('(doe|laat|doet) {whom} {body:*} (denken|eraan denken)', R.ask),
    row('{-verb} {whom} [{-soft}] [{-soft}]', R.ask),
    row('herinner >{timestart}', R.ask, { prefer: -1 }),
    row('herinner (je|jij|u) {whom} [{-soft}] >{timestart}', R.ask),
    row('wil ik [graag] (herinnerd worden|worden herinnerd)', R.ask),
    row('laat >{timestart} {body:*} [{-soft}] weten >{tied}', R.ask, { loose: true, prefer: 1 }),
    row(
      'help {whom} [{-soft}] (herinneren|onthouden|denken|eraan denken|eraan te denken|te onthouden|te herinneren|te denken)',
      R.ask,
      { prefer: 1 },
    ),
    row('help {whom} {body:*} (te herinneren|herinneren|te onthouden|onthouden|te denken|denken)', R.ask),
    // around what is asked: "kun je me om 5 uur eraan herinneren mama te bellen"
    row('[{-soft}] {-can} [{-soft}] {whom} [{-soft}] {body:*} (herinneren|reminden)', R.ask, { prefer: 1 }),
    row('[{-soft}] {-can} [{-soft}] {whom} [{-mayor}] herinneren', R.ask, { prefer: 2 }),
    row('[{-soft}] {-can} [{-soft}] {whom} {body:*} {-mayor} herinneren', R.ask, { prefer: 2 }),
    row(
      '{-can} [{-soft}] {whom} {body:*} (helpen herinneren|helpen onthouden|helpen denken|helpen te herinneren|helpen eraan te denken)',
      R.ask,
      { prefer: 2 },
    ),
    row('{-can} [{-soft}] {whom} {body:*} (een|n) {-note} (geven|sturen|doen)', R.ask, { loose: true, prefer: 2 }),
    // nobody is named: "kun je morgen om 9 een herinnering sturen", but not "morgen mama een bericht sturen"
    row('{-can} [{-soft}] >{timethennote} {body:*} (een|n) {-note} {-setting} [{-forevent}]', R.ask, {
      loose: true,
      prefer: 2,
    }),
    row('{-can} [{-soft}] {whom} [{-soft}] {body:*} vragen >{whether}', R.ask, { loose: true, prefer: 2 }),
    row('vraag {whom} [{-soft}] {body:*} >{whether}', R.ask, { loose: true }),
    row(
      '{-can} [{-soft}] {whom} [{-soft}] {body:*} [{-soft}] (waarschuwen|wakker maken|wekken|bellen|pingen|porren|verwittigen|laten weten)',
      R.ask,
      { loose: true, text: 'opstaan' },
    ),
    row('{-can} [{-soft}] {whom} (een seintje|een berichtje|een bericht|een melding) (geven|sturen) ', R.ask, {
      loose: true,
      prefer: 2,
    }),
    row(
      '(ik wil|ik wil graag|ik zou graag|ik zou|ik moet|ik wens) {body:*} (herinnerd worden|worden herinnerd|(verwittigd|gewaarschuwd) worden|worden (verwittigd|gewaarschuwd)|herinnerd willen worden|willen herinnerd worden)',
      R.ask,
      { prefer: 1 },
    ),
    row(
      '(ik wil dat je|ik wil graag dat je|ik zou willen dat je|zorg dat je|zorg ervoor dat je|ik wil dat u) {whom} {body:*} (herinnert|helpt herinneren|helpt onthouden)',
      R.ask,
      { prefer: 1 },
    ),
    row('(vergeet niet|vergeet niet om|denk eraan om|vergeet aub niet) {whom} {body:*} te herinneren', R.ask, {
      prefer: 2,
    }),
    row('zorg (dat|ervoor dat) {whom:iself} {body:*} niet (vergeet|vergeten)', R.ask, { prefer: 1 }),
    row('{whom:meorus} {body:*} herinneren', R.ask),
    row(
      '(zou je|zou u|wil je|kun je) zo (goed|vriendelijk|lief) (willen zijn|zijn) [om] {whom} {body:*} te (laten denken|herinneren|helpen herinneren|waarschuwen)',
      R.ask,
      { prefer: 2 },
    ),
    // not "bellen" of what is to be said behind
    row(
      '{-can} [{-soft}] {whom} [{-soft}] >{timestart} {body:*} [{-soft}] (zeggen|vertellen|melden|laten weten) dat',
      R.ask,
      {
        prefer: 3,
      },
    ),
    row('{-can} [{-soft}] [{whom}] {body:*} (zeggen|vertellen|laten weten|melden|seinen|noteren|onthouden)', R.ask, {
      loose: true,
    }),
    row(
      '(wilt u|wil je|wilt ge|zou u) zo (goed|vriendelijk|lief) zijn [om] {whom} {body:*} te (herinneren|waarschuwen|verwittigen|helpen herinneren)',
      R.ask,
      { prefer: 2 },
    ),
    row(
      '(ge moet|je moet|u moet|gij moet) {whom} {body:*} (zeggen|herinneren|waarschuwen|verwittigen|wekken|eraan herinneren)',
      R.ask,
      { prefer: 1 },
    ),
    row('gelieve {whom} {body:*} te (herinneren|waarschuwen|verwittigen)', R.ask, { prefer: 1 }),
    row('gelieve {whom} [{-soft}] te (herinneren|waarschuwen|verwittigen)', R.ask, { prefer: 2 }),
    row('(stuur|zet|geef) >{timestart} {body:*} (een|n) (herinnering|reminder) (hierheen|hier)', R.ask),
    row('(laat|geef) (het|iets|dat) [{whom}] [{-soft}] weten', R.ask, { prefer: 1 }),
    row('laat (het|dat) {whom} {body:*} weten', R.ask, { prefer: 1 }),
    row('kun je ervoor zorgen dat {whom:iself} {body:*} niet vergeet', R.ask, { prefer: 2 }),
    row('[een] (seintje|reminder|herinnering|melding|belletje) >{timestart}', R.ask, { prefer: -1 }),
    row('(zeg|noteer|onthoud|meld|signaleer|piep) >{timestart}', R.ask, { loose: true, prefer: -1 }),
    row(
      '(ik wil|ik wil graag|graag|ik zou [graag]|mag ik) {body:*} een {-note} [willen] [(hebben|krijgen|ontvangen|willen)]',
      R.ask,
      {
        loose: true,
      },
    ),
    row('ik heb [{body:*}] (een|n) {-note} nodig', R.ask),
    row(
      '(heb|zou|wil|had) ik [graag] [{-soft}] (een|n) {-note} (nodig|willen|[willen] krijgen|[willen] hebben|gewild)',
      R.ask,
    ),
    row('(zou|is) het mogelijk [zijn] om {whom} {body:*} te herinneren', R.ask, { prefer: 2 }),
    row('laat {whom} {body:*} niet vergeten', R.ask, { prefer: 1 }),
    row('laat {whom} niet vergeten', R.ask),
    row('vergeet {whom} niet [eraan] [te] {-askverb}', R.ask, { prefer: 2 }),
    row('vergeet {whom} {body:*} niet [eraan] te {-askverb}', R.ask, { prefer: 2 }),
    row('vergeet {whom} niet {body:*} te {-askverb}', R.ask, { prefer: 2 }),
    row('denk {body:*} (aan|eraan) [dat|om]', R.ask, { loose: true, prefer: -1 }),
    row('(meld je|laat je horen)', R.ask, { loose: true }),
    row('(vergeet niet|niet vergeten) [om] {whom} te herinneren', R.ask, { prefer: 2 }),
    row('(ik mag|mag ik|we mogen) {body:*} (niet vergeten|zeker niet vergeten)', R.ask, { prefer: 1 }),
    row('{-can} [{-soft}] {whom} {body:*} {-mayor} (waarschuwen|wekken|wakker maken|bellen|verwittigen)', R.ask, {
      loose: true,
      text: 'opstaan',
      prefer: 1,
    }),
    row('(zorg dat ik|zorg ervoor dat ik) niet vergeet', R.ask),
    row('[dat] ik [zeker] niet vergeet', R.ask),
    row('(wek|weck) {whom} [{-soft}]', R.ask, { text: 'opstaan', morning: true }),
    row('maak (je|jij|u) {whom} {body:*} wakker', R.ask, { text: 'opstaan', morning: true, loose: true }),
    row('maak {whom} wakker', R.ask, { text: 'opstaan', morning: true, loose: true, prefer: 1 }),
    row('maak {whom} {body:*} wakker', R.ask, { text: 'opstaan', morning: true, loose: true }),
    row('(laat|stuur|zeg|geef|meld|bericht|app|mail|sms|tik|bel) {whom} [{-soft}]', R.ask, { loose: true }),
    row(
      '(laat|geef|stuur|doe) {whom} [{-soft}] [{-soft}] (weten|iets weten|een seintje|een berichtje|een bericht|een ping|een melding|een reminder|een herinnering)',
      R.ask,
      { loose: true, prefer: 1 },
    ),
    row(
      '(laat|geef|stuur|doe) {whom} {body:*} (weten|een seintje|een berichtje|een bericht|een ping|een melding|een reminder|een herinnering) [{-forevent}]',
      R.ask,
      { loose: true, prefer: 1 },
    ),
    row('[{-soft}] niet vergeten', R.ask),
    row('niet vergeten [om] (te)', R.ask, { loose: true, prefer: -1 }),
    row(
      '(vergeet niet|vergeet zeker niet|plan|plan in|noteren|ff noteren|onthoud voor (me|mij)|niet te vergeten|denk eraan|denk er aan|onthoud|onthou|noteer|schrijf op|to do|todo|te doen|memo|notitie)',
      R.ask,
      { loose: true },
    ),
    row(
      '{-make} [{-mine}] [{-mine}] [een|n] {thing} [{-soft}] [in|zetten|maken|instellen|plaatsen|aanmaken|toevoegen|krijgen|hebben|nodig]',
      R.ask,
    ),
    row('(zet|maak|stel|plan|plaats) [{-mine}] {body:*} (een|n) {thing} [in] [voor|om|aan]', R.ask, { prefer: -1 }),
    row('{thing} (:|-|–|voor|aan)', R.ask, { prefer: -1 }),
    row('{-lest} [:|,|.|-]', R.ask, { loose: true }),
    row('{-lest} [:|,|.|-] {opening}', M.same, { prefer: 1 }),
    row(
      '[het] zou {-nice} zijn [als|mocht] je {whom} {body:*} (herinnert|zou herinneren|kan herinneren|wil herinneren)',
      R.ask,
      { prefer: 2 },
    ),
    row('[het] zou {-nice} zijn [als|mocht] je {whom} (herinnert|kan herinneren)', R.ask, { prefer: 1 }),
    row(
      'geef {-mine} een (seintje|gil|por|belletje|tik|teken|schreeuw|zetje|hint|kick)|geef een (seintje|gil|por|belletje|teken|schreeuw)',
      R.ask,
      { loose: true, prefer: -1 },
    ),
    row('{thing} [{-soft}] >{timestart}', R.ask, { prefer: -1 }),
    row('{thing:namedthing}', R.ask, { loose: true, prefer: -1 }),
    row('(herinneren|herinnering|remind|reminder) [:]', R.ask, { loose: true, prefer: -1 }),
    row('remind me', R.ask),
    row('zet [{-mine}] [alvast] (de|mijn) {thing:namedthing} [{-soft}]', R.ask),
    row('(zeur|zaag|val) {whom} [lastig] [met]', R.ask, { loose: true }),
    row('(zeur|zaag) {whom} {every:howoften}', R.ask),
  ],
  nice: phrases('[heel|echt|super] (leuk|fijn|tof|lief|handig|top|super|goed|aardig)'),
  lest: phrases(
    'voor ik het vergeet | voordat ik het vergeet | (zodat|opdat) ik het niet vergeet | anders vergeet ik het | nu ik eraan denk',
    '(omdat|want) ik (het|dit|dat) (altijd|steeds|anders|vaak|vast) vergeet',
    'ik vergeet (het|dit|dat|zoiets) [ook|echt] (altijd|steeds|telkens|vaak|meestal) [weer] [,] [dus|daarom]',
  ),
  timethennote: phrases('{-piece} [{-piece}] [{-soft}] (een|n) {-note}'),
  setting: phrases('geven | sturen | doen | zetten | maken | instellen | plannen'),
  whether: phrases('of (ik|we|wij|de|het|er|mijn|hij|ze|zij|onze|alles|iedereen)'),
  // "een seintje voor | de aardappels"; before an hour or a day "voor" is a part of the time
  forevent: phrases('(voor|over|van) !{at1} !{day}'),
  mayor: phrases(
    'even | nekeer | ff | nog even | kunnen | willen | even willen | misschien kunnen | nog kunnen | even kunnen',
  ),
  timestart: phrases(
    '{weekday} | {-#} | half | kwart | vanmiddag | vanochtend | vannacht | tegen | rond | om | morgen | morgenvroeg | morgenochtend | morgenavond | over | op | vandaag | vanavond | overmorgen | elke | iedere | aan | eraan | volgende | dagelijks',
  ),
  iself: [row('ik|we|wij', R.owner)],
  meorus: [row('{-me} ', R.owner), row('ons', R.everyone)],
  namedthing: [row('wekker|timer|alarm|kookwekker|eierwekker', R.thing, { isNamed: true })],
}
