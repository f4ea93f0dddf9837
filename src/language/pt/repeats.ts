import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const repeats = {
  nightsahead: [row('[durante|por] (as|nas|pelas) (proximas {n}|{n} proximas) noites', M.same)],
  // how far apart, around a length
  spaced: phrases('(a|em|com) [um] (intervalo|intervalos) de | com (diferenca|espaco) de | espacadas (de|por|em)'),
  spacing: phrases('com | a'),
  apart: phrases('de (intervalo|diferenca|espaco) | entre (cada uma|uma e outra)'),
  thru: phrases('a | - | – | ate | ate a | ate o | ao'),
  comma: phrases(`
    , | e | , e | & | / | e os | , os | e nas | e nos | e na | e no | e as | e aos | , nas | , e toda | e toda | e todo | e todas as | + | , toda | , e as | , as
    | e tambem | e tambem nas`),
  group: [
    says('(dias|dia) de semana|durante a semana|(dias|dia) da semana util', [1, 2, 3, 4, 5]),
    says('(fins|finais) de semana', [6, 7]),
  ],
  // two days or more
  several: [row('{a:weekday} {b:shortdays}', M.shortList), row('{a:wd} {b:joinedwd}', M.list)],
  joinedwd: [row('{a:wd} {-comma} {b:wd}', M.list), row('{a:wd} {b:joinedwd}', M.list)],
  shortdays: [row('{weekday}', M.one), row('{a:weekday} {b:shortdays}', M.list)],
  days: [row('{a:wd} ou {b:days}', M.list)],
  repeatdays: [
    row('(as|aos|nas|nos|todas as|todos os|em|os) {weekdays:pluraldays}', M.same),
    row('(as|aos|nas|nos|na|no|em) {weekdays:several}', M.same),
    row('(de|da|desde [a]) {a:weekday} {-thru} {b:weekday}', M.range),
  ],
  pluraldays: [row('{plural}', M.one), row('{a:plural} {-comma} {b:days}', M.list), row('{weekdays:group}', M.same)],
  dayslist: [row('{a:dom} {-comma} [dia|no dia] {b:dayslist}', M.list)],
  // "todo dia 15 e último do mês"
  lastday: [says('(ultimo|ultimos) [dia] >{ofmonth}', -1), says('primeiros >{ofmonth}', 1)],
  nthlist: [row('{a:nth} {-comma} [o|a] {b:nthlist}', M.list)],
  // what "no ..." names within a month
  on: [
    row('(no dia|nos dias|dia|dias|o dia|os dias|todo dia) {days:dayslist}', M.monthDays),
    row('[no|o|todo] {n:nth} dia', M.monthDay),
    row('[na|no|a|o|nas|nos|toda|todo] {days:nthlist} {weekday:wd}', M.nths),
    row('[no|o|todo] {n:nth} {-workday}', M.workdayOf),
    says('(no|ao|todo) (fim|final)', { monthDays: [-1] }),
    says('(no|ao|todo) (comeco|inicio|principio)', { monthDays: [1] }),
  ],
  monthday: [row('[no|em|o] [dia] {d:dom} de {month}', M.asSaid), row('[no|em|dia] {day:numdate}', M.yearlyDay)],
  // "de cada mês": of how many months
  ofevery: [
    says('[de|do|no] (cada mes|todos os meses|todo mes|todo o mes)|mensalmente|por mes|ao mes|mensal', 1),
    row('[de] [a] cada {n} meses', M.same),
    says('[de] [a] cada trimestre', 3),
  ],
  ontheday: phrases('sempre [em]'),
  ofmonth: phrases('do mes | de mes | de todo mes | de cada mes | por mes | do mes todo'),
  ofyear: phrases(
    'de cada ano | todo ano | todos os anos | anualmente | de todos os anos | por ano | todo o ano | cada ano',
  ),
  adverb: [
    row('diariamente|diario|diaria', M.everyUnit, { unit: 'day', weak: true }),
    row('semanalmente|semanal', M.everyUnit, { unit: 'week', weak: true }),
    row('quinzenalmente|quinzenal', M.everyUnit, { unit: 'week', n: 2, weak: true }),
    row('mensalmente|mensal', M.everyUnit, { unit: 'month', weak: true }),
    row('bimestralmente|bimestral', M.everyUnit, { unit: 'month', n: 2, weak: true }),
    row('trimestralmente|trimestral', M.everyUnit, { unit: 'quarter', weak: true }),
    row('semestralmente|semestral', M.everyUnit, { unit: 'month', n: 6, weak: true }),
    row('anualmente|anual', M.everyUnit, { unit: 'year', weak: true }),
  ],
  // a bare unit, that more may follow
  unitly: [
    row('[uma vez] {-every} {unit}', M.everyUnit),
    row('(cada dia|todos os dias|todo dia|todo santo dia) [da semana]', M.everyUnit, { unit: 'day' }),
    row('[uma vez] [em|a] cada {n} {unit}', M.everyUnit),
    row('[uma vez] [a] cada {length}', M.everyLength),
    // "de oito em oito horas"
    row('de {-n} em {n} {unit}', M.everyUnit),
    row('de meia em meia hora', M.everyLength, { length: { months: 0, days: 0, seconds: 1800 } }),
    row('de {-unit} em {unit}', M.everyUnit),
    row('de hora (a|em) hora', M.everyUnit, { unit: 'hour' }),
    row('de {-n} em {length}', M.everyLength),
    // fifteen days are two weeks
    row('[a] cada (quinze|15) dias|de (quinze em quinze|15 em 15) dias', M.everyUnit, {
      unit: 'week',
      n: 2,
      prefer: 1,
    }),
    row('[a] cada {unit} e (meia|meio)', M.everyAndHalf),
    row('uma vez (por|ao|a|a cada|na) {unit}', M.everyUnit),
    row(
      '[um] dia sim [,] [e] [um|outro] [dia] nao|dia sim , dia nao|em dias alternados|dias alternados|[a] cada dois dias',
      M.everyUnit,
      {
        unit: 'day',
        n: 2,
        prefer: 1,
      },
    ),
    row(
      '[uma] semana sim [,] [e] [uma|outra] [semana] nao|em semanas alternadas|semanas alternadas|semana sim , semana nao',
      M.everyUnit,
      {
        unit: 'week',
        n: 2,
      },
    ),
    row('mes sim [,] mes nao|[em] meses alternados', M.everyUnit, { unit: 'month', n: 2 }),
    row('[a] cada (-|−|menos) {-length}', M.everyUnit, { unit: 'minute', n: 0 }),
  ],
  pastminute: [row('(em ponto|cheia)', M.pastEveryHour), row('e {n:quarter}', M.pastEveryHour)],
  partlist: [row('[a|as|de|da|pela|toda|na] {part:partname}', M.part)],
  partlist1: [row('[a|as|de|da|pela|toda|na] {part:partname}', M.part)],
  repeat: [
    row('[o|no|a|na|nos|nas|os|as] {days:nthlist} {weekday:wd} [{-ofmonth}]', M.monthlyNths, { atLeast: 2 }),
    row('(cada|toda|a cada) hora {at:pastminute}', M.same),
    row('{unitly} [,] [as|aos|nas|nos|na|no|de] {weekdays:days}', M.weeklyOn),
    row('{unitly} [,] em {months}', M.yearlyIn),
    row('{unitly} [,] {on} de {months}', M.yearlyIn),
    row('{unitly} [,] (de|a|pela) {parts:partlist}', M.dailyIn),
    row('[as|aos|nas|nos|na|no] {weekdays:days} (de (cada|toda)|toda) semana', M.everyWeekday),
    row('[a] cada (duas|dois|2) {weekdays:days}', M.everyWeekday, { n: 2, prefer: 1 }),
    row('[a] cada {n:severaldays} {weekdays:days}', M.everyWeekday),
    row('[uma|um] {weekdays:days} sim [,] [e] [outra|outro|uma|um] [{-weekday}] nao', M.everyWeekday, { n: 2 }),
    row('[as|nas|os|aos|em] {weekdays:days} (alternadas|alternados)', M.everyWeekday, { n: 2 }),
    row('[a] cada {n:ordinal} {weekday}', M.everyNth),
    row('{-every} {days:nthlist} {weekday:wd} {-ofmonth}', M.monthlyNths),
    row('{-every} {on:workdayth} [{-ofmonth}]', M.monthly),
    row('(todo|todos os|cada) (dia|dias) {days:dayslist} !{counted} [{-ofmonth}]', M.monthlyDays),
    row('(todo|todos os|cada) {days:dayslist} {-ofmonth}', M.monthlyDays),
    row('todo (fim|final) de mes|[no|ao] (fim|final) de (cada|todo) mes', M.monthly, { on: { monthDays: [-1] } }),
    row('todo (comeco|inicio) de mes|no (comeco|inicio) de (cada|todo) mes', M.monthly, { on: { monthDays: [1] } }),
    row('(todo|cada|todos os anos em|todo ano em|todo ano no) {dates}', M.yearlyDates),
    row('{on} de {months} {-ofyear}', M.yearly),
    row('(todo|toda|cada|todo ano no|todo ano na|todos os anos no|todos os anos na) {holiday}', M.everyHoliday),
    row('[o|a|no|na] {holiday} {-ofyear}', M.everyHoliday),
    row('(cada|toda|todas as) {parts:partlist}', M.everyPart),
    row('(todo|todo o|cada) (meio [-] dia)', M.everyHourOf(12), { prefer: 1 }),
    row('(toda|toda a|cada) (meia [-] noite)', M.everyHourOf(0), { prefer: 1 }),
    row('(pelas|as|de) {parts:pluralparts}', M.dailyParts),
    row('{n:often} (vezes|vez|x) (por|ao|a|a cada|no|na) {unit}', M.rate),
    row('{-often} (vezes|vez|x) (por|na|a cada) semana [,] [as|nas|aos|de] {weekdays:days}', M.everyWeekday, {}),
    row('[durante] (os proximos|as proximas|nas proximas|nos proximos) {n} {weekday:wd}', M.nextFew),
    row('{weekdays:pluraldays} (a|de|pela) {parts:partlist}', M.everyWeekdayIn),
    row('(todas as|todos os|toda|todo|as|aos|nas|nos) {weekdays:days} (a|de|pela) {parts:partlist}', M.everyWeekdayIn),
  ],
  pluralparts: [says('manhas', ['morning']), says('tardes', ['afternoon']), says('noites', ['night'])],
} satisfies Tables

export const bounds = {
  until: phrases('ate | terminando | acabando | indo ate | ate antes de'),
  starting: phrases(`
    desde | a partir de | a partir do | a partir da | a partir | comecando | comecando em | comecando no | comecando na | iniciando | iniciando em | a contar de
    | comecando de | apartir de | {-firstone} | [eu] (comeco | vou comecar | comecamos) | a comecar [em] | pra comecar [em] | [com] inicio | comeca | pela primeira vez`),
  inclusive: phrases('[,] (inclusive | incluido | incluindo)'),
  // "primeira dose | às 18h"
  firstone: phrases(
    `[a|o] (primeira | primeiro | {-digitth}) (dose | toma | tomada | vez | comprimido | injecao | rodada | sessao | aula | parcela | aplicacao | visita)
      [(e | seria | sera | fica) [na|no|em]] | a primeira [(e | seria | sera | fica) [na|no|em]]`,
  ),
  bound: [
    row('[o|a|em|no|na|ao] {day:bday}', M.asSaid),
    row('[o|a|no|na] {day:bday} [,] {-las} {at:at1}', M.asSaid),
    row('({-las}|das) {at:at1}', M.asSaid),
    row('[o|a|ao] {at:noon}', M.asSaid),
    row('{-las} {at:at1} (de|da|do) {day:bday}', M.asSaid),
    row('[a|de] {part:partname2}', M.asSaid),
  ],
  partname2: [row('(a|de|hoje a) {part:partname}', M.part)],
  near: [row('hoje', M.today), row('amanha', M.daysAhead, { n: 1 })],
  nextone: phrases(
    '[(o | a | na | no | da | do)] (proximo | proxima | primeiro | primeira) [vez] | (este | esta | esse | essa | nesta | nessa | desta | dessa) [vez]',
  ),
  toldwhat: phrases('de | que | para'),
  // where nothing reads what it leaves out, the time is a question
  restriction: phrases('exceto | excepto | menos | salvo | com excecao de | mas nao | tirando'),
  fromday: phrases('do | de | do dia | entre'),
  excepted: [
    row('[as|aos|nas|nos|na|no|a|o|de|em] {weekdays:days}', M.exceptWeekdays),
    row('[o|no|aos|nos] ((fim|final|fins|finais) de semana|fds)', M.exceptWeekdays, { weekdays: [6, 7] }),
    row('[em] {months}', M.exceptMonths),
    row('[em|no] {day:dated}', M.exceptDay),
  ],
  holidays: phrases(
    '[em|nos|no|os|um] [dia|dias] [de] (feriado|feriados) [nacional|nacionais|oficiais|oficial|publicos]',
    '[em|nos|os] (feriados|feriado) (no|em|do|de) {-country}',
  ),
  country: phrases('brasil | portugal | angola | mocambique | sao paulo | rio | lisboa'),
  however: phrases('mas|porem|no entanto'),
  onlyto: phrases('so|somente|apenas'),
  but: phrases(`
    exceto | menos | salvo | com excecao de | mas nao | tirando | sem contar | sem | nao | e nao | fora | , nao | mas nunca | nunca | a nao ser
    | com excecao do | com excecao da | excepto`),
} satisfies Tables
