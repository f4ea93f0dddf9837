import * as C from '../../commands/change.js'
import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import { phrases } from '../../engine/row.js'
import type { Target } from '../../intent.js'
import { same } from '../../meanings/basic.js'
import type { Period } from '../../time-reading.js'
import { leftOut } from './off.js'

const ALL: Target = { by: 'all' }
const THEM: Target = { by: 'all', set: true }

/** Many reminders named at once, and what is done with them; and what goes before other commands. */
export const many = {
  all: phrases(`
    (den|das) (ganzen|ganze) (kram|krempel|zeug|mist|programm) | alle [meine] [erinnerungen] | alle (termine|sachen|von|davon) | (alles|alle) von (mir|uns) | alles [was|von] | saemtliche erinnerungen
    | (die|meine) erinnerungen | erinnerungen | jede erinnerung`),
  except: phrases('ausser | bis auf | (nur|aber) nicht | ohne | abgesehen von | mit ausnahme von'),
  ones: phrases('erinnerungen | davon | termine | in der liste | eintraege'),
  bulk: [
    row('{filters} {-all}', C.filtered),
    row('(alle|die|meine|alle meine) {show} [erinnerungen|termine|sachen]', C.shown),
    row('[alle|die|meine] beiden {words:*} [-] [{-entries}]', C.about, { prefer: -1 }),
    row('[alle] [die|meine] {filters} {-entries}', C.filtered),
    row('[alle] (die|meine) {words:*} [-] {-entries}|alle !{its} {words:*} [-] {-entries}', C.about, { prefer: -1 }),
    row('(die|meine) ersten {n} [{-ones}]', C.first),
    row('(die|meine) letzten {n} [{-ones}]', C.last),
    row('(die|meine) ersten beiden [{-ones}]|(die|meine) beiden ersten [{-ones}]', C.first, { n: 2 }),
    row('(die|meine) letzten beiden [{-ones}]|(die|meine) beiden letzten [{-ones}]', C.last, { n: 2 }),
  ],
  entries: phrases('erinnerungen|sachen|termine|dinge|eintraege'),
  setaside: phrases(
    'pausier | pausiere | pause | unterbrich | setz aus | setze aus | halt an | stoppe | (mach|mache) [mal|bitte|eine] pause (mit|von)',
  ),
  pausing: phrases('pausieren | aussetzen | unterbrechen'),
  justonce: phrases('nur (das|dieses) [eine|einzige] mal | nur einmal | nur diesmal | ausnahmsweise'),
  silence: phrases(`
    lass mich [in ruhe] | [mir|mich] [bitte] (nichts|keine (nachrichten|meldungen|benachrichtigungen)) [mehr] [schicken|senden|schreiben] | (schick|schicke|sende|schreib|schreibe) [mir] [bitte] (nichts|keine (nachrichten|erinnerungen|meldungen)) [mehr] | (schreib|schreibe|nerv|nerve) mich nicht [an] | (meld|melde) dich nicht | [mich] [bitte] nicht [mehr] (stoeren|nerven|melden|anschreiben) | keine (erinnerungen|stoerung) | (stoer|stoere) mich nicht | nicht stoeren | ruhe | sei still
    | (pausier|pausiere) alles | pause | alles pausieren | halt still | stumm | gib ruhe`),
  messages: phrases('nachrichten|erinnerungen|meldungen|benachrichtigungen|nachricht'),
  engaged: phrases('bin|hab|habe|sind|haben|sitz|sitze|schlaf|schlafe|arbeite|fahre'),
  away: phrases('{-being} {-awayhow} | urlaub | ferien'),
  being: phrases('[da] [ich|wir] (bin|sind|hab|habe|haben) [ich|wir] [da|dann]'),
  awayhow: phrases(
    'im urlaub|in urlaub|urlaub|frei|ferien|weg|verreist|nicht da|unterwegs|auf (reisen|dienstreise|kur)',
  ),
  awayin: [row('{-away} {span}|{span} {-away}|{-being} {span} {-awayhow}', ({ span }: { span: Period }) => span)],
  nothingof: phrases(
    '[bitte] (kein|keine|keinen|ohne|nichts mit|nicht an|pausier|pausiere|pausieren|lass|lasse|ueberspring|ueberspringe)',
  ),
  meanwhile: phrases('dann | in der zeit | solange | bitte | da'),
  skipit: phrases('ueberspring | ueberspringe | lass'),
  onlynext: phrases('nur (die|den|das|mein|meine|meinen) {-next}'),
  vorab: phrases('(fruehe|fruehen|fruehere|frueheren|vorab|vorherige|vor) [-] [erinnerung|eine] | vorwarnung'),
  calledoff: phrases('abgesagt|ausgefallen|gestrichen|nicht'),
  many: [
    ...leftOut,
    row(
      '[mit] {target:*} [{-comesagain}] (erst wieder [{-fromon}] {time} [{-restarted}]|erst [{-fromon}] {time} {-restarted})',
      C.pauseIfThere,
      {
        prefer: -1,
      },
    ),
    row(
      '(kein|keine|keinen) !{messages} {target:*} [mehr] (bis|bis zum|vor) {time}|(bis|bis zum|vor) {time} [ist|gibt es|gibts|haben wir|habe ich|hab ich|bitte] (kein|keine|keinen) !{messages} {target:*} [mehr|bitte]',
      C.pauseIfThere,
    ),
    row(
      '(hoer|hoere) [bitte|mal|endlich|jetzt|schon] auf mit {target:*}|(hoer|hoere) mit {target:*} [bitte|endlich] auf|[und|so|jetzt] schluss [jetzt|bitte|endlich] mit {target:*}|(lass|lasse) {target:*} [jetzt|bitte|mal] (sein|bleiben|gut sein)',
      C.calmIfThere,
    ),
    row(
      '{target:*} (faellt|fallen) {span} aus [[,] {-justonce}]|{span} (faellt|fallen) {target:*} aus|{target:*} {span} (faellt|fallen) aus',
      C.fallsOut,
      { prefer: -2 },
    ),
    row(
      '{target:*} (entfaellt|entfallen) {span}|{span} (entfaellt|entfallen) {target:*}|{target:*} (ist|wird|wurde) {span} {-calledoff}|{span} (ist|wird|wurde) {target:*} {-calledoff}',
      C.fallsOut,
      { prefer: -2 },
    ),
    row(
      '{span} [ist|gibt es|gibts|haben wir|habe ich|hab ich] (kein|keine|keinen) !{messages} {target:*}|(kein|keine|keinen) !{messages} {target:*} {span}',
      C.fallsOut,
      { prefer: -2 },
    ),
    row('[aber] (ausser|[nur|bloss|aber] nicht|ohne) [an|am] [den] {days:everyday}', C.withoutDays, { prefer: 3 }),
    row('{days:everyday} (nicht|auslassen)', C.withoutDays, { prefer: 3 }),
    row('[aber|nur] (am wochenende nicht|nicht am wochenende|(ohne|ausser) [am] wochenende)', C.withoutDays, {
      days: [6, 7],
      prefer: 4,
    }),
    row('(und|auch|plus) ({-again} [um|am] {time}|{time} {-again})', X.again, { prefer: 5 }),
    row('{-skipit} [es|das|sie|ihn] {span} [aus|weg]', C.leaveOut, { prefer: 2 }),
    row('{-skipit} {target:*} {span} [aus|weg]', C.leaveOut, { prefer: -1 }),
    row('{-deleting} [{-please}] {-only} {target:*} (von|aus|fuer|am|an|in) {span}', C.leaveOut, { prefer: 3 }),
    row('{-setaside} {target:*} {span}', C.leaveOut, { prefer: -2 }),
    row(
      '{span} (faellt|fallen) [er|sie|es|das|die] aus|[aber] {span} nicht|(aber nicht|ausser) {span}|{span} (auslassen|aussetzen|faellt aus|ausfallen lassen)',
      C.leaveOut,
    ),
    row(
      '{span:awayin} [,|;|.|-|–] [und|also] [{-meanwhile}] {-nothingof} [{-meanwhile}] {target:*} [{-meanwhile}] [weg|aus]',
      C.leaveOut,
    ),
    row('{span:awayin} [,|;|.|-|–] [und|also] {target:*} [{-meanwhile}] ({-pausing}|weglassen|auslassen)', C.leaveOut, {
      prefer: -1,
    }),
    row('{-away} {span} [,|und] keine erinnerungen [{-meanwhile}]', C.leaveOut, { target: ALL, prefer: 2 }),
    row('{-deleting} [{-please}] {target:bulk}|{target:bulk} [{-youcan}] [bitte] {-deleted}', C.cancel),
    row('{target:*} {-youcan} {-deleted}|[bitte] nur {target:*} {-deleted}', C.cancel),
    row('(sag|sage|mach|mache|nimm) {target:bulk} (ab|weg|raus)', C.cancel),
    row('{-deleting} {-onlynext} {target:*}|(sag|sage) {-onlynext} {target:*} ab', C.cancel, {
      scope: 'occurrence',
      prefer: 2,
    }),
    row('{-moving} {target:bulk} (auf|zu|in|nach) {time}|{target:bulk} [auf|in] {time} {-moved}', C.move),
    row('{-moving} {target:bulk} [um] {length} [{-later}]|{target:bulk} um {length} [{-later}] {-moved}', C.shift, {
      prefer: 1,
    }),
    row(
      '{-moving} {target:bulk} [um] {length} {-earlier}|{target:bulk} [um] {length} ({-earlier} {-moved}|vorziehen)',
      C.shift,
      { back: true, prefer: 2 },
    ),
    row('{-moving} {-everything} [um] {length} [{-later}]|{-everything} um {length} [{-later}] {-moved}', C.shift, {
      target: ALL,
      prefer: 1,
    }),
    row('[{-softly}] {-themall} {length} spaeter [bitte]', C.shift, { target: THEM, prefer: 3 }),
    row('[{-softly}] {-themall} {length} (frueher|eher|vorher) [bitte]', C.shift, {
      target: THEM,
      back: true,
      prefer: 3,
    }),
    row('[{-softly}] {-themall} [auf|am|um] {time} (stattdessen|lieber|bitte|verschieben)', C.move, {
      target: THEM,
      prefer: 1,
    }),
    row('[{-softly}] {-both} {length} spaeter [bitte]', C.shift, { target: { by: 'both' }, prefer: 3 }),
    row('[{-softly}] {-both} {length} (frueher|eher|vorher) [bitte]', C.shift, {
      target: { by: 'both' },
      back: true,
      prefer: 3,
    }),
    row(
      '(bis auf|ausser|abgesehen von) {target:*} (kann|koennen|soll|sollen) [alles|alle|der rest|alles andere] [bitte] (weg|raus)|(alles|alle|alles andere) (kann|koennen|soll|sollen) [bitte] (weg|raus) [,] {-except} {target:*}|(behalt|behalte|lass) nur {target:*}|nur {target:*} behalten|{-everything} {-deleted} [,] {-except} {target:*}',
      C.keepOnly,
      { prefer: 2 },
    ),
    row('{-setaside} {target:bulk} [fuer|bis] {time}|{target:bulk} (fuer|bis) {time} {-pausing}', C.pause, {
      prefer: 1,
    }),
    row('{-setaside} [{target:*}] (fuer|bis) {time}|{target:*} (fuer|bis) {time} {-pausing}', C.pause),
    row('{-setaside} [{target:*}] {until:bounded}|{target:*} {until:bounded} {-pausing}', C.pauseUntil, { prefer: -1 }),
    row('[bitte] {-silence} [fuer|bis] [die naechsten|die kommenden|zirka] {time} [in ruhe] [bitte]', C.pause, {
      target: ALL,
      prefer: 3,
    }),
    row(
      '[bitte] (fuer|bis) [die naechsten] {time} [bitte] {-silence} [bitte]|[fuer] die (naechsten|kommenden) {time} [bitte] {-silence} [bitte]',
      C.pause,
      {
        target: ALL,
        prefer: 3,
      },
    ),
    row(
      '(schick|schicke|sende|schreib|schreibe|meld|melde|stoer|stoere|nerv|nerve) (mir|mich|dich) [bitte] (bis|fuer) [die naechsten] {time} [bitte] (nichts|nicht|keine {-w:*1}) [mehr|an]',
      C.pause,
      {
        target: ALL,
        prefer: 3,
      },
    ),
    // "bin bis 13 uhr im termin, bis dahin bitte nichts schicken"
    row(
      '[ich|wir] {-engaged} [noch] bis {time} {-any:*} (,|;|.|-|–|und|also) [bis dahin|solange|solang|so lange|da|derweil|bitte|also] [bitte] {-silence} [bis dahin|solange|bitte]',
      C.pause,
      { target: ALL, prefer: 3 },
    ),
    row(
      `(hoer auf|hoere auf|schluss) [,] [mich] [mit dem] [zu] (nerven|generve|noergeln|nachfragen|nachzufragen|nachhaken|fragen) [bitte|jetzt]
      |(nerv|nerve) [mich] nicht [mehr|so|weiter] [bitte]|nicht mehr (nerven|nachfragen) [bitte]|frag nicht mehr [nach] [bitte]
      |kein nachfragen mehr [bitte]`,
      C.calm,
      { prefer: 5 },
    ),
    row(
      `(hoer|hoere) auf [,] mich (wegen|mit) {target:*} zu (nerven|generve|noergeln|fragen)
      |(nerv|nerve) [mich] nicht [mehr|so|weiter] [mehr] (wegen|mit) {target:*}|nicht mehr [mich] nerven (wegen|mit) {target:*}`,
      C.calmAbout,
      { prefer: 3 },
    ),
    row(
      `[{-softly}] [ich] (brauch|brauche) (die|den|das|keine) {-vorab} [nicht] [mehr]|(ohne|keine) {-vorab}|{-deleting} die {-vorab}
      |(die|den) {-vorab} ((brauch|brauche) ich nicht [mehr]|{-deleted})`,
      X.noLeads,
      { prefer: 6 },
    ),
  ],
  youcan: phrases('(kannst|koenntest|darfst) du [{-midst}] [alle|alles] [{-midst}]|kannste [{-midst}]'),
  themall: phrases('alle [davon] | alles | die alle | sie alle | (alle|die) (drei|vier|fuenf|3|4|5) | jede [davon]'),
}

/** How reminders are named. All words as `readWords` leaves them: lower case, ae oe ue ss. */
export const targets = {
  that: phrases(
    'das|die|sie|es|ihn|diese|dieses|diesen|diese erinnerung|die erinnerung|meine erinnerung|den|das da|die da|daraus',
  ),
  last: phrases('[die|meine|das|den] (letzte|letzten|letztes|neueste|neuesten|juengste|juengsten) [erinnerung]'),
  nextone: phrases('(die|das|den|meine) (naechste|naechsten|naechstes|kommende) [erinnerung]'),
  both: phrases('[alle|die|sie|diese] (beide|beiden|beides) [erinnerungen]|(die|diese) zwei'),
  middle: phrases('(die|den|das) (mittlere|mittleren) [erinnerung]|(die|den|das) in der mitte'),
  alln: [row('(alle|die) {n} [davon]', same)],
  ownone: phrases('(meine|meinen|meins|meiner)|(die|den|das) (meine|meinige|von mir)|(die|den|das) von mir'),
  other: phrases('[und|aber] (die|den|das|der|dem) (andere|anderen|anderes) [erinnerung]'),
  everything: phrases(
    '(alles|alle) von (mir|uns)',
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
