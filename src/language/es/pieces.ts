import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const pieces = {
  movedword: phrases(
    '(movida|movido|movidas|movidos|cambiada|cambiado|aplazada|aplazado|adelantada|adelantado|retrasada|retrasado|pasada|pasado|pasa|pasan|reprogramada|reprogramado)',
  ),
  movedfrom: phrases('de|del|desde|de las|de la|desde las'),
  movedto: phrases('a|al|para|para las|para el|a la|a las|hasta las'),
  atp: phrases(`
    {-put} (a | para) {-las} | a {-las} | a eso de {-las} | sobre {-las} | hacia {-las} | alrededor de {-las} | a partir de {-las} | para {-las} | antes de {-las}
    | cerca de {-las} | como a {-las} | tipo | tipo {-las} | a aproximadamente {-las} | aproximadamente a {-las}
    | mas o menos a {-las} | a mas tardar a {-las} | como muy tarde a {-las} | a las como | por {-las} | aprox a {-las} | x {-las}
    | no antes de {-las} | pasadas {-las} | (despues | luego) de {-las} | [bien | muy] (temprano | tempranito) [,] a {-las} | justo a {-las} | exactamente a {-las} | para antes de {-las} | a alrededor de {-las}
    | no mas tarde de {-las} | a la hora de {-las} | @ | en {-las} | ya a {-las} | como {-las} | casi a {-las}`),
  // "..., ponlo para el viernes"
  put: phrases(
    '[,] [y] (ponlo | ponla | ponmelo | ponmela | ponelo | hazlo | programalo | agendalo | dejalo | que sea)',
  ),
  dayp: phrases(`
    {-put} [para | para el | el | al] | el dia >{weekday} | en | para | x | x el | de aqui a | de aqui al | de aca al | antes de | antes del | durante | a | al | por | de cara a | alrededor de | sobre | hacia | cerca de
    | a mas tardar | como muy tarde | como maximo | para este | justo | ya | para antes de | a lo largo de | en algun momento de
    | sobre el | para el dia | en el dia de | recien | a mas tardar para | para el`),
  datenumber: [row('{n:#12} !{counted}', M.dayOfMonth)],
  sooner1: phrases('antes (de|del) [dia]'),
  clocklabel: phrases('hora | horario'),
  piece: [
    row('antes del [dia] {day:datenumber}', M.dayBefore, { firm: true, prefer: 5 }),
    // stretches of the clock
    row('entre [{-las}] {a:at1} y [{-las}] {b:at1}', M.window, { prefer: 1 }),
    row('(de|desde) [{-las}] {a:windowed} (a|hasta|-|–) [{-las}] {b:at1}', M.window, { prefer: 1 }),
    row('[a|de] [{-las}] {a:clock} (-|–|a) [{-las}] {b:clock}', M.window, { prefer: 1 }),
    // times of day
    row('[{-atp}] {at:at1} [,] (no|en vez de|y no|en lugar de) [a] [{-las}] {-at1}', M.clockPiece, { prefer: 2 }),
    row('no [a] [{-las}] {-at1} sino [a] [{-las}] {at:at1}', M.clockPiece, { prefer: 2 }),
    row('[un] {-justbefore} (de [{-las}]|del) {-at1} , [digamos] {-atp} {at:at1}', M.clockPiece, {
      firm: true,
      prefer: 2,
    }),
    row('[y] {-las} {at:firmtimes}', M.clockPiece),
    row('{-las} {at:times}', M.clockPiece, { after: 'day part repeat weekdays shift', weak: true }),
    row('desde {-las} {at:times}', M.clockPiece, { after: 'lead day' }),
    row('(a|al|para|para el|hacia el|sobre el|el|antes del|en el|por el) ({at:noon}|{at:noonpast})', M.clockPiece, {
      prefer: -1,
    }),
    row('(a|al) {at:toclock}', M.clockPiece),
    row('{at:firmtimes}', M.clockPiece),
    row('[a] {at:times}', M.clockPiece, { after: 'day part repeat weekdays', weak: true }),
    row('a (esta|la misma|esta misma) hora|[en|a] (el|este) mismo horario|al mismo horario', M.sameTime, {
      after: 'day repeat weekdays offset',
    }),
    row('a (esta|la misma|esta misma) hora [de|del]', M.sameTime, { before: 'day offset repeat weekdays' }),
    row('(a la proxima hora en punto|a la hora en punto|en la proxima hora en punto)', M.topOfHour),
    row('(algun dia|un dia de estos|uno de estos dias)', M.unclear, { prefer: 3 }),
    row('(en|por|a|) la {part:ofpart} (de|del)', M.same, { before: 'day' }),
    row('[en|la|para|durante] semana santa', M.unclear, { prefer: 1 }),
    row('(de|del) {day}', M.same, { after: 'clock part window' }),
    row('[el] {-weekday} de (esa|aquella|esa misma) semana', M.unclear, { prefer: 1 }),
    // "la reunion | del viernes | a las 5": its own time, which a day alone would not be
    row('(de|del|de el) {day:asked}', M.same, { before: 'clock part' }),
    row('(de|del|de el) {day:asked}', M.same, { after: 'event', firm: true, prefer: 1 }),
    row('de {-las} {at:times}', M.clockPiece, { after: 'event', firm: true, prefer: 1 }),
    row('de {-las} {at:times} >{ofday}', M.clockPiece, { before: 'day' }),
    row('(el|del) {n:#12} !{counted}', M.dayOfMonth, { after: 'clock part', weak: true, prefer: -1 }),
    row('(antes|alrededor|cerca) del {n:#12} !{counted}', M.dayOfMonth, { firm: true }),
    row('(de|desde) {-month} (a|hasta) {-month}', M.unclear, { prefer: 1 }),
    row('pasado', M.daysAhead, { n: 2, after: 'lead', before: 'clock part' }),
    row('(en|para|durante|desde) {period:monthperiod}', M.whole),
    row('de {period:monthperiod}', M.whole, { after: 'repeat weekdays' }),
    row('(en|para) {period:yearp}', M.whole),
    row('(del|desde el|entre el|de|entre|desde) {a:dated} (al|hasta el|y el|hasta|a|y) {b:dated}', M.dayRange),
    row('(del|desde el|entre el) [dia] {d:dom} (al|hasta el|y el|a) {b:date}', M.dayRangeIn),
    row('(a partir de|desde|a partir del) {a:asked} [,] hasta [el] {b:asked}', M.stretchDays, { after: 'lead' }),
    row('[los] dias {-dom} {-comma} {-dayslist}', M.unclear, { prefer: -1 }),
    row('(del|desde el) [dia] {d:dom} (al|hasta el) {b:monthsday}', M.stretchIn, { after: 'lead' }),
    // behind what it is for it may be told of, unless an hour says when on each of the days
    row('(del|desde el) [dia] {d:dom} (al|hasta el) {b:monthsday}', M.dayRangeIn, { before: 'clock', prefer: 1 }),
    row('({-sometime1} [de|del|en|durante]|(algun dia|un dia|cualquier dia) (de|del|en)) {day:asked}', M.sometimeOn, {
      firm: true,
      prefer: 4,
    }),
    row('({-sometime1}|algun dia) de {-monthperiod}', M.unclear, { prefer: 4 }),
    row('[el] {-weekday} o [el] {-weekday}', M.unclear),
    row('entre [el] {-weekday} y [el] {-weekday}', M.unclear),
    // lengths
    row('{offset}', M.same),
    row('[unos|unas] {length}', M.offset, { after: 'lead', before: 'to' }),
    row('>{numeral1} {length} !{continues}', M.offset, { after: 'lead', weak: true }),
    row('[de|por|para|a] {length}', M.offset, { after: 'thing' }),
    // repetitions
    row('[en|por|solo] {repeat}', M.same),
    row('para {repeat}', M.same, { after: 'lead thing' }),
    row('[solo|solamente|siempre] {weekdays:repeatdays}', M.weekdaysPiece, { prefer: 1 }),
    row('durante la semana', M.weekdaysPiece, { weekdays: [1, 2, 3, 4, 5], after: 'repeat', prefer: 2 }),
    row('[los|en|en los] [{-workdayish}] {-workday}', M.workdays),
    row(
      '(todo|toda|durante todo|durante toda|a lo largo de|el resto de|por todo|por toda|lo que queda de|el resto del) {period:anyperiod}',
      M.stretch,
    ),
    row('{-starting} (en|dentro de) {length}', M.starting, { weak: true }),
    says(
      '(empezando|desde|a partir de) (ahora|ya|ahora mismo)',
      { kind: 'starting', day: null },
      { weak: true, prefer: 1 },
    ),
    row('[por|durante|solo|un total de|en total] {n} (veces|vez|ocasiones|repeticiones)', M.count, { weak: true }),
    row('(durante|por) [las proximas|los proximos|unas] {n} {part:partname} [seguidas]', M.nextFewParts, {
      after: 'lead clock',
    }),
    row('(durante|por) [las proximas|los proximos|unas] {n} {part:partname} [seguidas]', M.nextFewParts, {
      before: 'clock',
      isInFront: true,
      prefer: -1,
    }),
    row('[solo|solamente] (durante|por) [los proximos|las proximas|los siguientes|unos|unas] {length}', M.lasting, {
      weak: true,
    }),
    row('[solo|solamente] [durante|en|por] (los|las) (proximos|proximas|siguientes) {length}', M.lasting, {
      daily: true,
      prefer: 1,
    }),
    row('[solo|solamente] (durante|por) {length}', M.lasting, {
      daily: true,
      after: 'lead starting day clock',
      prefer: -1,
    }),
    row('el dia (antes|anterior|previo) !{ofit}', M.unclear, { before: 'clock part', prefer: 1 }),
    row('{-length} antes !{ofit}', M.unclear, { before: 'clock part', prefer: 1 }),
    row('la vispera !{ofit}', M.unclear, { before: 'clock part', prefer: 1 }),
    row('[el] {-weekday} (anterior|previo)', M.unclear, { prefer: 1 }),
    row('(si|siempre que|cuando) (no es|no sea|no son|no sean) {-holidays}', M.exceptPublicHolidays),
    row('{-holidays} (excluidos|no incluidos|aparte|excluido)', M.exceptPublicHolidays),
  ],
  // what the hour behind it settles: "un poquito antes del mediodía, a las 11:50"
  justbefore: phrases('(poco|poquito|tantito|pelin|ratito|rato) antes'),
  sometime1: phrases('(en|por) (algun|cualquier) (momento|rato|ratito) | a cualquier hora | cuando sea'),
  // a while that more may settle: "al rato, a las 6"
  awhile: phrases(
    '(en|dentro de) un (rato|ratito|momento|momentito) | al (rato|ratito) | de aqui a un rato | mas tarde | ahorita | luego',
  ),
  ofday: phrases('de | del'),
  deedtied: phrases('(de | para | que) {-infinitive}'),
  // what makes a length a part of the text: "2 horas de estudio"
  continues: phrases('antes | despues | de | del | para | mas | y | tarde | por | al | a la'),
  ofit: phrases('de | del | a | al'),
  workdayish: phrases('todos los'),
  bare: [row('(mediodia|medio dia)', M.part, { part: 'noon' })],
  // "mañana | un cuarto para las 6"
  monthsday: [row('!{quarterto} [dia] {n:dom} !{counted}', M.dayOfMonth)],
  quarterto: phrases('un cuarto'),
  sun: phrases(`
    al (amanecer|atardecer|anochecer|alba|ponerse el sol|salir el sol) | [a|con] la (salida|puesta) del sol | a la puesta de sol
    | al caer (la noche|el sol)`),
} satisfies Tables
