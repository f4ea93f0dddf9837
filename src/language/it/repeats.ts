import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const repeats = {
  nightsahead: [row('[per|nelle|durante] [le] prossime {n} notti', M.same)],
  // how far apart, around a length
  spaced: phrases('(a|con) [un] (distanza|intervallo|intervalli) di | a intervalli di | distanziate di'),
  spacing: phrases('a | con'),
  apart: phrases("di (distanza|intervallo) [una dall'altra] | tra (una e l'altra|una volta e l'altra)"),
  thru: phrases('a | al | alla | - | – | fino a | fino al'),
  comma: phrases(
    ', | e | , e | & | / | \\+ | e il | e la | e i | e le | , il | , la | , i | , le | e lo | , lo | e ogni | e di | e tutti i | e tutte le | ed il | ed ogni',
  ),
  workdays: phrases(`
    nei giorni (feriali|lavorativi) | i giorni (feriali|lavorativi) | giorni (feriali|lavorativi) | in settimana | durante la settimana | nei feriali | nei giorni di lavoro`),
  weekends: phrases(
    'nei (week [-] end|weekend|fine settimana) | i (weekend|week [-] end|fine settimana) | (tutti i|ogni) (weekend|week [-] end|fine settimana|finesettimana)',
  ),
  several: [
    row('(dal|dalla|da) {a:anywd} {-thru} {b:anywd} [incluso|compreso]', M.range),
    row('{a:anywd} (-|–|a|al) {b:anywd} [incluso|compreso]', M.range),
  ],
  // what repeats without "ogni": "il lunedì", "di lunedì"
  repeatdays: [
    row('(i|le) {weekdays:days}', M.same),
    row('(il|la) {weekday} !{dateword}', M.one),
    row('(il|la) {a:weekday} {-comma} [il|la|di] {b:days}', M.list),
  ],
  // behind a noun it is the day of that: "la riunione di lunedì"
  ofdays: [row('di {weekday} !{dateword}', M.one), row('di {a:weekday} {-comma} [il|la|di] {b:days}', M.list)],
  dateword: phrases('{-dom} | {-next} | scorso | scorsa | a {-n}'),
  dayslist: [row('{a:dom} {-comma} [il|lo] {b:dayslist}', M.list)],
  // "ogni 15 e ultimo del mese"
  lastday: [says('ultimo [giorno] >{ofmonth}', -1)],
  on: [
    row('(il|i|al|lo|) {days:dayslist}', M.monthDays),
    row('[il|lo] {n:nth} giorno', M.monthDay),
    row('[il|la|lo|i] {days:nthlist} {weekday:wd}', M.nths),
    row('[il|lo] {n:nth} {-workday}', M.workdayOf),
    says('(a|alla|la) fine', { monthDays: [-1] }),
    says('(a|allo|lo) inizio|a inizio', { monthDays: [1] }),
  ],
  monthday: [row('[il|lo] {d:dom} [di] {month}', M.asSaid), row('[il] {day:numdate}', M.yearlyDay)],
  // "di ogni mese": of how many months
  ofevery: [
    says('[di|del] (ogni mese|tutti i mesi|ciascun mese)|mensilmente|al mese', 1),
    row('[di] ogni {n} mesi', M.same),
    says('[di] ogni trimestre', 3),
    says('un mese si e uno no', 2),
  ],
  ontheday: phrases('sempre'),
  ofmonth: phrases('del mese | di mese | de mese | di ogni mese | di ciascun mese | di tutti i mesi'),
  ofyear: phrases('ogni anno | tutti gli anni | di ogni anno | annualmente | allo anno'),
  adverb: [
    row('quotidianamente|giornalmente', M.everyUnit, { unit: 'day' }),
    row('settimanalmente', M.everyUnit, { unit: 'week' }),
    row('mensilmente', M.everyUnit, { unit: 'month' }),
    row('trimestralmente', M.everyUnit, { unit: 'quarter' }),
    row('semestralmente', M.everyUnit, { unit: 'month', n: 6 }),
    row('annualmente', M.everyUnit, { unit: 'year' }),
  ],
  // of a reminder, or in front of all: "la chiusura annuale" is a part of the text
  regular: [
    row('quotidiano|quotidiana|giornaliero|giornaliera', M.everyUnit, { unit: 'day' }),
    row('settimanale', M.everyUnit, { unit: 'week' }),
    row('bisettimanale|bimensile', M.unclear),
    row('mensile', M.everyUnit, { unit: 'month' }),
    row('bimestrale', M.everyUnit, { unit: 'month', n: 2 }),
    row('trimestrale', M.everyUnit, { unit: 'quarter' }),
    row('semestrale', M.everyUnit, { unit: 'month', n: 6 }),
    row('annuale', M.everyUnit, { unit: 'year' }),
  ],
  everyn: [says('pochi|poche|paio di', 3)],
  otherdays: phrases('scuola | lezione | mercato | pioggia | partita | allenamento | riposo'),
  unitly: [
    row('(tutti i|ogni) (giorni|giorno) (di {-otherdays}|pari|dispari|festivi|festivo)', M.unclear),
    row('[una volta] {-every} {unit}', M.everyUnit),
    row('[una volta] {-every} {n:everyn} {unit}', M.everyUnit),
    row('{-every} {n:everyn} {weekdays:days}', M.everyWeekday),
    row('[una volta] {-every} {length}', M.everyLength, { prefer: -1 }),
    row('{-every} (quindici|15) giorni|{-every} quindicina', M.everyUnit, { unit: 'fortnight', prefer: 2 }),
    row('{-every} (otto|8) giorni', M.everyUnit, { unit: 'week', prefer: 2 }),
    row('{-every} (mezza ora|mezzora)', M.everyUnit, { unit: 'minute', n: 30, prefer: 1 }),
    row('di ora in ora', M.everyUnit, { unit: 'hour' }),
    row('di (mezza ora|mezzora) in (mezza ora|mezzora)', M.everyUnit, { unit: 'minute', n: 30 }),
    row('di quarto di ora in quarto di ora', M.everyUnit, { unit: 'minute', n: 15 }),
    row('{-every} quarto di ora', M.everyUnit, { unit: 'minute', n: 15 }),
    row('{-every} semestre', M.everyUnit, { unit: 'month', n: 6 }),
    row('(una volta|1 volta|1 x) (al|alla|a|allo|ogni|per) {unit}', M.everyUnit),
    row('(un|una|1) {unit} si e (uno|una|un|1) no', M.everyUnit, { n: 2 }),
    row('(un|una|1) {unit} su (due|2)', M.everyUnit, { n: 2 }),
    row('(un|una|1) {unit} su {n}', M.everyUnit),
    row('a giorni alterni|un giorno si e uno no', M.everyUnit, { unit: 'day', n: 2, prefer: 1 }),
    row('a settimane alterne', M.everyUnit, { unit: 'week', n: 2 }),
    row('{-every} (altro|secondo|seconda) {unit}', M.everyUnit, { n: 2 }),
    row('{-every} (-|meno) {-length}', M.everyUnit, { unit: 'minute', n: 0 }),
    row('{-every} {unit} e (mezzo|mezza)', M.everyAndHalf),
    row('{-every} giorno (lavorativo|feriale|della settimana)', M.everyUnit, { unit: 'business-day', prefer: 1 }),
  ],
  parts2: [row('{a:eachpart} (e|,|, e) [la|il|ogni|tutte le] {b:parts2}', M.list)],
  several2: [row('{a:eachpart} (e|,|, e) [la|il|ogni|di] {b:parts2}', M.list)],
  repeat: [
    row('[il|la|i] {days:nthlist} {weekday:wd} [{-ofmonth}]', M.monthlyNths, { atLeast: 2 }),
    row('{unitly} [,] [il|la|di|i] {weekdays:days}', M.weeklyOn),
    row('{unitly} [,] [la|di|il] {parts:several2}', M.dailyIn),
    row('{unitly} (a|in|ad|di) {months}', M.yearlyIn),
    row('{unitly} [,] {on} (di|a|in) {months}', M.yearlyIn),
    row('{-every} {weekdays:days} [di|la|alla] {parts:parts2}', M.everyWeekdayIn),
    row('(un|una|1) {weekdays:oneday} su (due|2)|(un|una) {weekdays:oneday} si e (uno|una) no', M.everyWeekday, {
      n: 2,
    }),
    row('(un|una|1) {weekdays:oneday} su {n}', M.everyWeekday),
    row('ogni (altro|secondo|seconda) {weekdays:oneday}|a {weekdays:oneday} alterni', M.everyWeekday, { n: 2 }),
    row('ogni {n:ordinal} {weekday}', M.everyNth, { prefer: -1 }),
    row('{-every} fine mese|a ogni fine mese|a fine di ogni mese|alla fine di ogni mese', M.monthly, {
      on: { monthDays: [-1] },
    }),
    row('{-every} inizio mese', M.monthly, { on: { monthDays: [1] } }),
    row('(il|i) {days:severaldays} del mese', M.monthlyDays),
    row('[il|la|lo] {holiday} {-ofyear}|(a|per) ogni {holiday}|ogni {holiday}', M.everyHoliday),
    row('{-every} {parts:oneword} (dei giorni feriali|feriale|in settimana|della settimana)', M.weekdaysIn, {
      weekdays: [1, 2, 3, 4, 5],
    }),
    row('ogni mezzogiorno|tutti i giorni a mezzogiorno', M.everyHourOf(12), { prefer: 1 }),
    row('[la] {parts:morningevening}', M.everyPart),
    row('(due|2) (volte|x) (al|alla|a|/) {unit}', M.rate, { n: 2 }),
    row('(tre|3) (volte|x) (al|alla|a|/) {unit}', M.rate, { n: 3 }),
    row('{n} (volte|x) (al|alla|a|/) {unit}', M.rate, { prefer: -1 }),
    row('(due|tre|2|3) volte (a settimana|alla settimana) [:|,] (il|la|di) {weekdays:days}', M.everyWeekday),
    row('[per] (i|le) prossimi {n} {weekday:wd}|[per] le prossime {n} {weekday:wd}', M.nextFew),
  ],
  morningevening: [
    says('mattina e sera|mattino e sera|la mattina e la sera|mattina sera', [
      { kind: 'part', part: 'morning' },
      { kind: 'part', part: 'evening' },
    ]),
    says('mattina , pomeriggio e sera|mattina pomeriggio e sera', [
      { kind: 'part', part: 'morning' },
      { kind: 'part', part: 'afternoon' },
      { kind: 'part', part: 'evening' },
    ]),
  ],
} satisfies Tables

export const bounds = {
  until: phrases(
    'fino a | fino al | fino alla | fino allo | fino alle | fino ai | fino agli | fino | sino a | sino al | sino alle | finche non arriva',
  ),
  starting: phrases(`
    a partire da | a partire dal | a partire dalla | a partire dalle | da | dal | dalla | dallo | dalle | cominciando da | cominciando dal | iniziando da | iniziando dal | con inizio
    | a cominciare da | a cominciare dal | partendo da | partendo dal | {-firstone} | [io] (comincio | inizio | parto | cominciamo | iniziamo) [da|dal] | per la prima volta | inizio | (inizia|comincia|parte) [da|dal]`),
  inclusive: phrases('[,] (incluso | inclusa | compreso | compresa)'),
  // "prima dose | alle 18"
  firstone: phrases(
    `[la|il] (prima | primo | {-digitth}) (dose | volta | pastiglia | pillola | compressa | iniezione | puntura | seduta | lezione | rata | visita | giro)
      [(e | sara) [il]] | la prima [(e | sara) [il]]`,
  ),
  bday: [row('[il|la] {period:anyperiod}', M.whole, { prefer: -1 })],
  bound: [
    row('[il|la|lo] {day:bday}', M.asSaid),
    row('[il] {day:bday} [alle|a|alle ore] {at:bt}', M.asSaid),
    row('[alle|a] {at:bt}', M.asSaid),
    row('[la|alla] {part:endpart}', M.asSaid, { prefer: -1 }),
  ],
  nextone: phrases('(il | la) (prossimo | prossima | primo | prima) [volta] | (questo | questa) [volta]'),
  toldwhat: phrases('di | che | per'),
  // where nothing reads what it leaves out, the time is a question
  restriction: phrases('tranne | eccetto | escluso | esclusa | esclusi | ma non | fuorche'),
  fromday: phrases('dal | da | dallo'),
  excepted: [
    row('[il|la|di|i|le|ogni] {weekdays:days}', M.exceptWeekdays),
    row('[il|i|nel|nei] (week [-] end|weekend|fine settimana)', M.exceptWeekdays, { weekdays: [6, 7] }),
    row('[a|in|ad] {months}', M.exceptMonths),
    row('[il] {day:dated}', M.exceptDay),
    row('[il] {day:ordinalday}', M.exceptDay, { prefer: -1 }),
  ],
  holidays: phrases(
    '[i|nei|gli|un] (giorni festivi|giorno festivo|festivi) | [le|nelle] (feste|festivita) | [i|nei] festivi',
  ),
  however: phrases('ma|pero|comunque|tuttavia'),
  onlyto: phrases('solo|soltanto|solamente|unicamente'),
  but: phrases(
    'tranne | eccetto | salvo | escluso | esclusa | esclusi | ma non | a parte | all infuori di | meno | fuorche | non',
  ),
} satisfies Tables
