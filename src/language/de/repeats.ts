import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { inflected, MANY_WEEKDAYS } from './lexicon.js'

const FEW = [
  [2, 'zwei'],
  [3, 'drei'],
  [4, 'vier'],
  [5, 'fuenf'],
  [6, 'sechs'],
  [8, 'acht'],
  [12, 'zwoelf'],
] as const

export const repeats = {
  nightsahead: [row('[in|fuer|waehrend] (den|die|der) naechsten {n} (naechte|naechten)', M.same)],
  // how far apart, around a length
  interval: [row('{-spacing} {n:#} - {unit} - {-apart}', M.everyUnit)],
  spaced: phrases('(im|mit) abstand von [je|jeweils] | in (abstaenden|intervallen) von | mit (je|jeweils) abstand von'),
  spacing: phrases('im | mit | in | mit je | mit jeweils | je | jeweils'),
  apart: phrases('[-] (abstand | abstaenden | takt | rhythmus | intervall | dazwischen | zwischendrin | auseinander)'),
  // "vier freitage"
  wdfew: [row('{wd}', M.same), ...MANY_WEEKDAYS],
  // "samstage und sonntage"
  manydays: [row('{manyday}', M.one), row('{a:manyday} {-comma} {b:manydays}', M.list)],
  manyday: MANY_WEEKDAYS,
  thru: phrases('-', '–', 'bis'),
  however: phrases('aber|allerdings|jedoch|doch'),
  comma: phrases(', | und | , und | u | u . | & | / | + | sowie | und am | und jeden'),
  partadverb: [
    row('morgens|frueh', M.part, { part: 'morning' }),
    row('vormittags', M.part, { part: 'morning', hour: 10 }),
    row('mittags', M.part, { part: 'noon' }),
    row('nachmittags', M.part, { part: 'afternoon' }),
    row('abends', M.part, { part: 'evening' }),
    row('nachts', M.part, { part: 'night', hour: 22 }),
  ],
  several: [
    row('{a:wd} {b:several}', M.list),
    row('von {a:anywd} bis {b:anywd}', M.range),
    says('(unter|waehrend) der woche|wochentags|an wochentagen|wochentagen', [1, 2, 3, 4, 5]),
    says('wochenends|[an|am] wochenenden', [6, 7]),
  ],
  dayslist: [row('{a:nthday} {-comma} [am|der|den] {b:dayslist}', M.list)],
  // "am 5" as it is typed in haste
  plainday: [row('{n:#12} !{counted} !{uhr}', M.monthDay)],
  nthday: [row('{dot}', M.same)],
  nthlist: [row('{a:nth} {-comma} [am|den|der] {b:nthlist}', M.list)],
  on: [
    row('[am|zum|an|der|den|dem] {days:dayslist}', M.monthDays),
    row('[am|an|der|den|dem] {n:nth} tag', M.monthDay),
    row('[am|an|der|den|dem|jeden] {days:nthlist} {weekday:wd}', M.nths),
    row('[am|den] {n:nth} (werktag|arbeitstag)', M.workdayOf),
    says('[am|zum] (monatsende|monatsletzten|ende)', { monthDays: [-1] }),
    says('[am|zum] (monatsersten|monatsanfang|anfang)', { monthDays: [1] }),
  ],
  monthday: [
    row('[am] [den|dem|der] {d:dot} {month}', M.asSaid),
    row('[am] {d:ordinal} {month}', M.asSaid),
    row('[am] {day:numdate}', M.yearlyDay),
  ],
  everyn: [says(inflected('zweit'), 2), row('{dot}', M.same), says('paar', 3)],
  ofevery: [says('[in|an] (jedes|jeden) (monats|monat)|monatlich', 1), row('aller {n} monate', M.same)],
  doubt: phrases(
    // a day that nobody but they know
    '(am|zum|an) !{day} {-eventday} {-atp} {-at1}',
    // "..., freitags aber schon um 15 uhr": another time for another day
    '{-wd} (aber|jedoch|allerdings|dagegen|schon|erst|nur) [schon|erst|nur] {-atp} {-at1}',
    // days that were told, which nothing reads as a repetition
    '[an] (den|diesen|all diesen) tagen [jeweils|immer|stets|je] {-atp} {-at1}',
    // "dreitägig": how often, in a word that no row has
    '{-oftenword}',
    '{-n} (wochenende|wochenenden) [lang]',
    '(geraden|ungeraden|gerade|ungerade) (tagen|tage|wochen|woche)',
  ),
  ontheday: phrases('immer | jeweils | stets'),
  ofmonth: phrases('im monat', 'des monats', 'eines monats', 'im monats', 'vom monat'),
  ofquarter: phrases('[in|an] (jedes|jeden|jedem) (quartals|quartal)|im quartal|pro quartal'),
  quarteredge: [
    says('quartalsanfang|quartalsbeginn|quartalsersten', { monthDays: [1] }),
    says('quartalsende|quartalsletzten|quartalsschluss', { monthDays: [-1] }),
  ],
  ofyear: phrases('jedes jahr', 'jaehrlich', 'jedes jahres', 'alle jahre'),
  adverb: [
    row('stuendlich|im stundentakt', M.everyUnit, { unit: 'hour' }),
    row('viertelstuendlich', M.everyUnit, { unit: 'minute', n: 15 }),
    row('halbstuendlich', M.everyUnit, { unit: 'minute', n: 30 }),
    ...FEW.map(([n, word]) => row(`${word}stuendlich`, M.everyUnit, { unit: 'hour', n })),
    ...FEW.map(([n, word]) => row(`${word}woechentlich|${word}woechig`, M.everyUnit, { unit: 'week', n })),
    ...FEW.map(([n, word]) => row(`${word}taegig|${word}taeglich`, M.everyUnit, { unit: 'day', n })),
    row(`taeglich|alltaeglich|tgl|tgl .|${inflected('taeglich')}`, M.everyUnit, { unit: 'day' }),
    row(`woechentlich|${inflected('woechentlich')}`, M.everyUnit, { unit: 'week' }),
    row(`vierzehntaegig|14 - taegig|14taegig|${inflected('vierzehntaegig', 'zweiwoechentlich')}`, M.everyUnit, {
      unit: 'week',
      n: 2,
    }),
    row(`monatlich|${inflected('monatlich')}`, M.everyUnit, { unit: 'month' }),
    row('zweimonatlich', M.everyUnit, { unit: 'month', n: 2 }),
    row('vierteljaehrlich|quartalsweise|dreimonatlich', M.everyUnit, { unit: 'quarter' }),
    row('halbjaehrlich|sechsmonatlich', M.everyUnit, { unit: 'month', n: 6 }),
    row(`jaehrlich|alljaehrlich|${inflected('jaehrlich')}`, M.everyUnit, { unit: 'year' }),
    row('(werktags|arbeitstags|werktaeglich|arbeitstaeglich)', M.everyUnit, { unit: 'business-day' }),
  ],
  // "am wochenende immer um 10"
  always: [
    row('[am] {weekdays:days} (immer|stets)', M.everyWeekday),
    row('(am wochenende (immer|stets)|immer am wochenende)', M.everyWeekday, { weekdays: [6, 7] }),
  ],
  unitly: [
    row('[ein mal|einmal] {-every} {n:everyn} {unit}', M.everyUnit),
    row('(einmal|ein mal) (pro|am|im|in der|die) {unit}', M.everyUnit),
    row('an {-every} (arbeitstag|werktag)', M.everyUnit, { unit: 'business-day' }),
    row('{-every} (-|minus) {-length}', M.everyUnit, { unit: 'minute', n: 0 }),
    row('[an] (werktagen|arbeitstagen)', M.everyUnit, { unit: 'business-day' }),
    row('{-every} halbe stunde', M.everyUnit, { unit: 'minute', n: 30 }),
  ],
  eachpart: [row('morgen', M.part, { part: 'morning' })],
  parts2: [row('{a:eachpart} (und|,) [am|jeden|jede] {b:parts2}', M.list)],
  repeat: [
    row('[am|an den|den] {days:nthlist} {weekday:wd} [{-ofmonth}]', M.monthlyNths, { atLeast: 2 }),
    row('[immer] {repeat:unitly}', M.same),
    // "jede Stunde einmal": once in each, not once in all
    row('{repeat:unitly} (einmal|ein mal|1 mal)', M.same),
    row('{unitly} [,] [am|an|immer|jeweils] [am] {weekdays:days}', M.weeklyOn),
    row('{unitly} [,] [jeweils|immer] {on} [{-ofmonth}]', M.monthlyOn),
    row('{unitly} am {on:plainday}', M.monthlyOn),
    row('{unitly} [,] [jeweils|immer] {dates}', M.yearlyOn),
    row('{unitly} im {months}', M.yearlyIn),
    row('[an] {-every} {weekdays:days}', M.everyWeekday),
    row('[an] alle {weekdays:manydays}', M.everyWeekday),
    row('(immer|jeweils|stets) am {weekdays:days}', M.everyWeekday),
    row('{-every} {weekdays:days} {parts:parts2}', M.everyWeekdayIn),
    row('[an] {-every} {n:nth} {weekday:wd}', M.everyNth),
    row('[an] {-every} {on} {-ofmonth}', M.monthly),
    row('{-every} (monatsletzten|monatsende)', M.monthly, { on: { monthDays: [-1] } }),
    row('{-every} monatsersten', M.monthly, { on: { monthDays: [1] } }),
    row('[zum|zu] {on} {-ofquarter}', M.quarterly),
    row('{-every} quartal [immer|jeweils] {on}', M.quarterly),
    row('({-every}|[immer|jeweils] (zum|zu|am)) {on:quarteredge}', M.quarterly),
    row('{holiday} {-ofyear}', M.everyHoliday),
    row('[an] {-every} {holiday}', M.everyHoliday),
    row('{-every} {on} im {months}', M.yearly),
    row('{-every} mitternacht|immer um mitternacht', M.everyHourOf(0)),
    row('(zweimal|zwei mal|2 mal) (am|pro|taeglich) [tag]', M.rate, { n: 2, unit: 'day' }),
    row('{n} [~]x (taeglich|am tag|pro tag|~/ tag)', M.rate, { unit: 'day' }),
    row('(dreimal|drei mal|3 mal) (am|pro|taeglich) [tag]', M.rate, { n: 3, unit: 'day' }),
    row('(zweimal|dreimal|{-n} mal) (pro|in der|die|im) {unit}', M.rate, { n: 9 }),
    row('{a:partadverb} und {b:partadverb}', M.everyPartOf),
    row('[die|den|fuer die] naechsten {n} {weekday:wdfew}', M.nextFew),
    row('{n} {weekday:wdfew} (lang|hintereinander|nacheinander|in folge)', M.nextFew),
    row('immer|jeweils', M.always, { weak: true }),
  ],
} satisfies Tables

export const bounds = {
  bound: [
    row('[zum|zu|zur|am|um|in|im|den|dem|der] {day:asked}', M.asSaid),
    row('[zum|am|den|dem] {day:asked} [um] {at:bt}', M.asSaid),
    row('[um] {at:bt}', M.asSaid),
    row('[um] {at:bt} [am] {day:asked}', M.asSaid),
    row('[am] {day:asked} {part} [um] {at:bt}', M.asSaid),
    row('[um] {at:bt} {part}', M.asSaid),
    row('[zum] {part}', M.asSaid),
    row('[zum|zu] {day:wholeperiod}', M.asSaid),
  ],
  starting: phrases(`
    ab | beginnend | startend | beginnend am | ab dem | von | erstmals | erstmalig | (das|zum) (erste|ersten|1 .) mal
    | (das|zum) (erste|ersten|1 .) mal (ab|schon) | (los|es) (gehts|geht's|geht es) [los] [ab|am] | los geht es [ab|am] | start [ist] [am|ab] | beginn [ist] [am|ab]
    | es (beginnt|startet) [erst] [am|ab] | (beginnt|startet) [erst] [am|ab] | das erste mal [ist] [am] | {-firstone} | (ich|wir) (beginne|beginnen|starte|starten) [ab|am]`),
  inclusive: phrases('[,] (inklusive | einschliesslich | eingeschlossen | inkl | inkl .)'),
  // "erste Dosis | um 18 Uhr"
  firstone: phrases(
    `[die|der|das] (erste|erster|erstes|1 .) (dosis|einnahme|gabe|tablette|spritze|runde|mal|sitzung|stunde|rate|besuch|rundgang) [ist|waere] [am|ab]
      | die (erste|1 .) [ist|waere] [am|ab]`,
  ),
  thatday: [
    row(`[den|dem] ${inflected('dies', 'kommend')} {weekday}`, M.this_),
    row(`[den|dem] ${inflected('naechst')} {weekday}`, M.next),
  ],
  near: [row('heute', M.today), row('morgen', M.daysAhead, { n: 1 })],
  nextone: phrases(
    '(dem|den|das|der|die|beim) (naechsten|naechste|kommenden|ersten) [mal] | diesmal | (dieses|diesem|naechstes) mal | (diesen|diese|diesem|dieser)',
  ),
  toldwhat: phrases('nicht | an | ans | daran | zu | dass'),
  // where nothing reads what it leaves out, the time is a question
  restriction: phrases('ausser | ausgenommen | aber nicht | bis auf'),
  fromday: phrases('vom | von | zwischen'),
  daysleft: [row('[{-fromday}] {d:dot} {-thru} [zum] {b:date}', M.dayRangeIn)],
  excepted: [
    row('[am|an|im] {weekdays:days}', M.exceptWeekdays),
    row('[am|an] (wochenende|wochenenden)', M.exceptWeekdays, { weekdays: [6, 7] }),
    row('[im] {months}', M.exceptMonths),
    row('[am|an] {day:dated}', M.exceptDay),
    row('[am|an] {day:ordinalday}', M.exceptDay, { prefer: -1 }),
    row('[am|an] {day:thatday}', M.exceptDay),
    row('[in|im|am] {period}', M.exceptPeriod),
  ],
  holidays: [
    says(`[an|am|in|zu] [{-whose}] (feiertag|feiertage|feiertagen|feiertags)`, true),
    says(`[an|am|in|zu] [{-whose}] (feiertag|feiertage|feiertagen) (in|von) [der] {-country}`, true),
  ],
  country: phrases(
    'oesterreich | wien | tirol | salzburg | kaernten | steiermark | schweiz | deutschland | bayern | berlin | hamburg',
    'hessen | sachsen | thueringen | niedersachsen | brandenburg | bremen | saarland | nrw | nordrhein - westfalen',
    'baden - wuerttemberg | rheinland - pfalz | schleswig - holstein | italien | suedtirol | frankreich | england',
  ),
  whose: phrases(
    `[den|die|dem|allen|alle|einem|ein|kein] ${inflected('gesetzlich', 'oeffentlich', 'staatlich')}`,
    'den',
    'die',
    'dem',
    'allen',
    'alle',
    'einem',
    'ein',
    `[den|die|allen|alle] [${inflected('gesetzlich')}] ${inflected('oesterreichisch', 'deutsch', 'schweizerisch', 'bayerisch')}`,
  ),
} satisfies Tables
