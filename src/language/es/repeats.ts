import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const repeats = {
  nightsahead: [row('[durante|por|en] las (proximas {n}|{n} proximas) noches', M.same)],
  // how far apart, around a length
  spaced: phrases(
    '(a|en|con) [un] (intervalo|intervalos) de | con una (diferencia|separacion) de | separadas (por|de) | espaciadas',
  ),
  spacing: phrases('con | a'),
  apart: phrases('de (diferencia|intervalo|separacion|por medio) | entre (cada una|una y otra|medias)'),
  wd: [says('mar', 2)],
  thru: phrases('a | - | – | hasta | al'),
  comma: phrases(`
    , | y | , y | & | / | e | y los | y el | , los | , el | y cada | , cada | y tambien los | y tambien | y tambien el | y todos los | + | , y los | , y el | ademas de los`),
  group: [
    says('entre semana|(dia|dias) (de|entre) semana !{holy}', [1, 2, 3, 4, 5]),
    says('fines de semana|findes', [6, 7]),
  ],
  holy: phrases('santa'),
  // two days or more
  several: [row('{a:wd} {b:shortdays}', M.shortList)],
  shortdays: [row('{wd}', M.one), row('{a:wd} {b:shortdays}', M.list)],
  days: [row('{a:wd} o {b:days}', M.list)],
  repeatdays: [
    row('(los|en|en los|todos los) {weekdays:days}', M.same),
    row('(de|desde [el]) {a:weekday} {-thru} {b:weekday}', M.range),
  ],
  dayslist: [row('{a:dom} {-comma} [el|dia] {b:dayslist}', M.list)],
  // "cada 15 y último de mes"
  lastday: [says('(ultimo|ultimos) [dia] >{ofmonth}', -1), says('primeros >{ofmonth}', 1)],
  // "cada quincena, 15 y ultimo"
  halfmonths: [row('{a:dom} {-comma} [el|dia] {b:dayslist}', M.list), row('{a:dom} {-comma} {b:monthsend}', M.list)],
  monthsend: [says('[el] ultimo [dia]|fin de mes|(el|a) fin de mes', [-1])],
  dayslist2: [row('{a:dom} {-comma} [el|dia] {b:dayslist}', M.list)],
  nthlist: [row('{a:nth} {-comma} [el|la] {b:nthlist}', M.list)],
  // what "el ..." names within a month
  on: [
    row('(el|los|el dia|los dias|dia|dias|cada) {days:dayslist}', M.monthDays),
    row('[el] {n:nth} dia', M.monthDay),
    row('[el|los] {days:nthlist} {weekday:wd}', M.nths),
    row('[el] {n:nth} {-workday}', M.workdayOf),
    says('(a|al|el) (fin|final|finales|fines|ultimo)', { monthDays: [-1] }),
    says('(a|al|el) (principio|principios|inicio|comienzo|comienzos|inicios)', { monthDays: [1] }),
  ],
  monthday: [row('[el] [dia] {d:dom} de {month}', M.asSaid), row('[el] {day:numdate}', M.yearlyDay)],
  // "de cada mes": of how many months
  ofevery: [
    says('[de] (cada mes|todos los meses|todo mes)|mensualmente|al mes|mensual', 1),
    row('[de] cada {n} meses', M.same),
    says('[de] cada trimestre', 3),
  ],
  ontheday: phrases('siempre'),
  ofmonth: phrases('del mes | de mes | al mes | de cada mes'),
  ofyear: phrases('de cada ano | cada ano | todos los anos | anualmente | de todos los anos | al ano'),
  adverb: [
    row('diariamente|a diario|diario|diaria', M.everyUnit, { unit: 'day', weak: true }),
    row('semanalmente|semanal', M.everyUnit, { unit: 'week', weak: true }),
    row('quincenalmente|quincenal|bisemanal|bisemanalmente', M.everyUnit, { unit: 'week', n: 2, weak: true }),
    row('mensualmente|mensual', M.everyUnit, { unit: 'month', weak: true }),
    row('bimestralmente|bimestral|bimensual', M.everyUnit, { unit: 'month', n: 2, weak: true }),
    row('trimestralmente|trimestral', M.everyUnit, { unit: 'quarter', weak: true }),
    row('semestralmente|semestral', M.everyUnit, { unit: 'month', n: 6, weak: true }),
    row('anualmente|anual', M.everyUnit, { unit: 'year', weak: true }),
  ],
  // a bare unit, that more may follow
  unitly: [
    row('[una vez] {-every} {unit}', M.everyUnit),
    row('(cada dia|todos los dias) (de la semana)', M.everyUnit, { unit: 'day' }),
    row('[una vez] {-every} {n} {unit}', M.everyUnit),
    row('[una vez] {-every} {length}', M.everyLength),
    row('de hora en hora', M.everyUnit, { unit: 'hour' }),
    row('de media en media hora', M.everyUnit, { unit: 'minute', n: 30 }),
    // "de ocho en ocho horas"
    row('de {-n} en {n} {unit}', M.everyUnit),
    // fifteen days are two weeks
    row('cada (quince|15) dias', M.everyUnit, { unit: 'week', n: 2, prefer: 1 }),
    row('[una vez] cada {unit} y (media|medio)', M.everyAndHalf),
    row('una vez (al|a la|por|cada) {unit}', M.everyUnit),
    row(
      '[un] dia si y (otro|un dia) no|[un] dia si [,] [un] dia no|[un] dia si otro no|dia [de] por medio|cada dia [de] por medio|[en] dias alternos|cada otro dia|cada tercer dia|[de forma] (interdiario|interdiaria|interdiariamente)|inter diario|pasando un dia',
      M.everyUnit,
      { unit: 'day', n: 2, prefer: 1 },
    ),
    row(
      '[una] semana si y otra no|[una] semana si [,] [una] semana no|semana [de] por medio|[en] semanas alternas',
      M.everyUnit,
      {
        unit: 'week',
        n: 2,
      },
    ),
    row('[un] mes si y otro no|mes [de] por medio|[en] meses alternos', M.everyUnit, { unit: 'month', n: 2 }),
    row('cada (segunda|otra) semana', M.everyUnit, { unit: 'week', n: 2 }),
    row('cada (-|−|menos) {-length}', M.everyUnit, { unit: 'minute', n: 0 }),
  ],
  pastminute: [row('(a la hora en punto|en punto)', M.pastEveryHour), row('y {n:quarter}', M.pastEveryHour)],
  partlist: [row('[las|la|por la|por las] {part:partname}', M.part)],
  partlist1: [row('[las|la] {part:partname}', M.part)],
  repeat: [
    row('[el|los] {days:nthlist} {weekday:wd} [{-ofmonth}]', M.monthlyNths, { atLeast: 2 }),
    row('cada hora {at:pastminute}', M.same),
    row('{unitly} [,] [los|el|en|en los] {weekdays:days}', M.weeklyOn),
    row('{unitly} [,] en {months}', M.yearlyIn),
    row('{unitly} [,] {on} de {months}', M.yearlyIn),
    row('{unitly} [,] por la {parts:partlist}', M.dailyIn),
    row('[los|el] {weekdays:days} de (cada|todas las) (semana|semanas)', M.everyWeekday),
    row('cada (dos|2) {weekdays:days}', M.everyWeekday, { n: 2, prefer: 1 }),
    row('cada {n:severaldays} {weekdays:days}', M.everyWeekday),
    row('[cada|los|el|un] {weekdays:days} (por medio|de por medio|alternos|alterno)', M.everyWeekday, { n: 2 }),
    row('[un|los|el] {weekdays:days} si [y] [,] (otro|otros|uno|un {-weekday}) no', M.everyWeekday, { n: 2 }),
    row('cada otro {weekdays:days}', M.everyWeekday, { n: 2 }),
    row('cada {n:ordinal} {weekday}', M.everyNth),
    row('{-every} [los] {days:nthlist} {weekday:wd} {-ofmonth}', M.monthlyNths),
    row('{-every} {on:workdayth} {-ofmonth}', M.monthly),
    row('(cada|todos los) [dia|dias] {days:dayslist} !{counted} [{-ofmonth}]', M.monthlyDays),
    row('cada quincena [,] [(o sea|es decir|osea) [,]] [(los|el) [dias]] {days:halfmonths}', M.monthlyDays, {
      prefer: 2,
    }),
    row('cada (fin|final) de mes|[a|al] (fin|final|finales|fines) de cada mes', M.monthly, { on: { monthDays: [-1] } }),
    row('cada (principio|inicio|primero) de mes|a (principios|principio|inicios|comienzos) de cada mes', M.monthly, {
      on: { monthDays: [1] },
    }),
    row('(cada|todos los) {dates}', M.yearlyDates),
    row('{on} de {months} {-ofyear}', M.yearly),
    row('(cada|todos los anos en|todos los anos por|cada ano en|cada ano por) [el] {holiday}', M.everyHoliday),
    row('[el] {holiday} {-ofyear}', M.everyHoliday),
    row('(cada|todas las) {parts:partlist}', M.everyPart),
    row('(cada|todos los) (mediodia|mediodias|medio dia)', M.everyHourOf(12), { prefer: 1 }),
    row('(cada|todas las) (medianoche|medianoches|media noche)', M.everyHourOf(0), { prefer: 1 }),
    row('por las {parts:partlist}', M.everyPart),
    row('{n:often} (veces|vez|x) (al|a la|por|cada) {unit}', M.rate),
    row('{-often} (veces|vez) (a la|por|cada) semana [,] [los|el] {weekdays:days}', M.everyWeekday, {}),
    row('[durante] (los proximos|las proximas|los siguientes) {n} {weekday:wd}', M.nextFew),
    row('(todos los|los|cada) {weekdays:days} por (la|las) {parts:partlist}', M.everyWeekdayIn),
  ],
} satisfies Tables

export const bounds = {
  until: phrases('hasta | terminando | acabando | finalizando | hasta antes de'),
  starting: phrases(`
    desde | a partir de | a partir del | empezando | empezando desde | empezando a partir de | comenzando | comenzando en
    | empezando en | arrancando | iniciando | a contar desde | desde este | empezando por | {-firstone}
    | [yo|la|lo|los|las] (arranco | empiezo | comienzo | arrancamos | empezamos | comenzamos) | a empezar | para empezar | empieza | comienza | inicio | con inicio`),
  inclusive: phrases('[,] (inclusive | incluido | incluso)'),
  // "la primera dosis | a las 18"
  firstone: phrases(
    `[la|el] (primera | primer | {-digitth}) (dosis | toma | pastilla | vez | inyeccion | ronda | tanda | sesion | clase | cuota | aplicacion | visita | vuelta)
      [(es | seria | sera | sea) [el]] | la primera [(es | seria | sera | sea) [el]]`,
  ),
  bt: [row('[{-las}] {at:at1}', M.same)],
  bound: [
    row('[el|la|al|en] {day:bday}', M.asSaid),
    row('[el|la|al] {day:bday} [,] (a|hasta) {-las} {at:at1}', M.asSaid),
    row('[a] {-las} {at:at1}', M.asSaid),
    row('[el|al|la|a] {at:noon}', M.asSaid),
    row('[a] {-las} {at:at1} (de|del) {day:bday}', M.asSaid),
    row('[esta|la|por la] {part:partname2}', M.asSaid),
  ],
  partname2: [row('(la|esta) {part:partname}', M.part)],
  near: [row('hoy', M.today), row('manana', M.daysAhead, { n: 1 })],
  nextone: phrases(
    '(este | esta | (el | la | los | las) (proximo | proxima | siguiente | primero | primera | que viene)) [vez]',
  ),
  toldwhat: phrases('que | de | para | {-infinitive}'),
  // where nothing reads what it leaves out, the time is a question
  restriction: phrases(
    'excepto | salvo | menos | a excepcion de | con excepcion de | pero no | quitando | exceptuando',
  ),
  fromday: phrases('del | desde el | de | desde | entre el'),
  excepted: [
    row('[los|el|en|en los|ni|cuando es|cuando sea] {weekdays:days}', M.exceptWeekdays),
    row('[los|el|en] (fin de semana|fines de semana|finde|findes)', M.exceptWeekdays, { weekdays: [6, 7] }),
    row('[en] {months}', M.exceptMonths),
    row('[en] {day:dated}', M.exceptDay),
  ],
  holidays: phrases(
    '[en|los|en los|un] [dia|dias] (festivo|festivos|feriado|feriados|de fiesta|no laborables) [nacionales|nacional|oficiales|oficial]',
    '[en|los] (festivos|feriados|festivo|feriado) (en|de) {-country}',
  ),
  country: phrases(
    'espana | mexico | argentina | chile | colombia | peru | uruguay | ecuador | venezuela | bolivia | paraguay',
    'madrid | cataluna | andalucia | mi pais | estados unidos | costa rica | panama | guatemala | cuba',
  ),
  however: phrases('pero|aunque|eso si'),
  onlyto: phrases('solo|solamente|unicamente|nada mas'),
  but: phrases(`
    excepto | salvo | menos | a excepcion de | con excepcion de | pero no | quitando | exceptuando | sin contar | sin | no
    | y no | fuera de | , no | pero nunca | nunca`),
} satisfies Tables
