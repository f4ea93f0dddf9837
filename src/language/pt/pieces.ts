import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const pieces = {
  movedword: phrases(
    'movida | movido | mudada | mudado | mudou | adiada | adiado | antecipada | antecipado | remarcada | remarcado | transferida | transferido | passada | passado | passou | reagendada | reagendado',
  ),
  movedfrom: phrases('de|da|do|das'),
  movedto: phrases('para|para as|para a|para o|pra|pras|as|a'),
  atp: phrases(`
    {-put} {-las} | {-las} | la pelas | pelas | por volta das | por volta da | la por volta das | ate {-las} | antes das | antes da | nao antes das | nao antes da | para {-las} | pras | pra as | pra {-las} | perto das
    | cerca das | cerca de | aproximadamente {-las} | mais ou menos {-las} | la para as | la pras | umas | no maximo {-las} | no mais tardar {-las} | exatamente {-las}
    | a partir das | depois das | tipo | tipo {-las} | @ | bem {-las} | la {-las} | ali pelas | por {-las} | em torno das | pontualmente {-las} | as exatas | logo {-las}`),
  // "..., põe pra sexta"
  put: phrases('[,] [e] (poe | coloca | bota | marca | deixa | agenda | pode por | que seja) (pra | para | pro | p)'),
  dayp: phrases(`
    {-put} [o | a] | em | para | pra | pro | para o | para a | antes de | antes do | antes da | durante | durante o | durante a | a | ao | ate | ate o | ate a | por volta de
    | por volta do | no maximo | no mais tardar | la pelo | la pela | ainda | ja | pelo | pela | de hoje para | pra o | pra a | p | p o | agora`),
  sooner1: phrases('antes (de|do) [dia]'),
  clocklabel: phrases('hora | horario'),
  piece: [
    // stretches of the clock
    row('entre [{-las}] {a:at1} e [{-las}] {b:at1}', M.window, { prefer: 1 }),
    row('(das|da|de|desde as) [{-las}] {a:windowed} (as|a|ate|ate as|-|–) {b:at1}', M.window, { prefer: 1 }),
    row('[{-las}] {a:clock} (-|–|as|ate as) {b:clock}', M.window, { prefer: 1 }),
    // times of day
    row('[{-atp}] {at:at1} [,] (nao|em vez das|e nao|ao inves das|e nao as|nao as) {-at1}', M.clockPiece, {
      prefer: 2,
    }),
    row('nao [{-las}] {-at1} (mas|e) sim [{-las}] {at:at1}|nao [{-las}] {-at1} mas [{-las}] {at:at1}', M.clockPiece, {
      prefer: 2,
    }),
    row('[um] {-justbefore} (das|da|do|de) {-at1} , [digamos] {-atp} {at:at1}', M.clockPiece, {
      firm: true,
      prefer: 2,
    }),
    row(
      '(ao|para o|pro|antes do|no|por volta do|ate o|ate|perto do|depois do) ({at:noon}|{at:noonpast})',
      M.clockPiece,
      {
        firm: true,
        prefer: 1,
      },
    ),
    row('(a|as|ate|pra|para|de) {at:toclock}', M.clockPiece),
    row('quando (der|derem|bater|baterem|for|forem) [{-las}] {at:firmtimes}', M.clockPiece, { firm: true }),
    row('{at:firmtimes}', M.clockPiece, { prefer: 1 }),
    row('{at:times}', M.clockPiece, { after: 'day part repeat weekdays', weak: true }),
    row('{-las} {at:times}', M.clockPiece, { after: 'shift', weak: true }),
    row('{at:times}', M.clockPiece, { after: 'shift', weak: true }),
    row('desde {-las} {at:times}', M.clockPiece, { after: 'lead day' }),
    row('(pra|para|pro|p) {at:firmtimes}', M.clockPiece, { after: 'thing' }),
    row('{-samehour}', M.sameTime, { after: 'day repeat weekdays offset' }),
    row('{-samehour} [de|do|da]', M.sameTime, {
      before: 'day offset repeat weekdays',
    }),
    row('na (proxima hora cheia|virada da hora)|na proxima hora em ponto', M.topOfHour),
    row('(algum dia|um dia desses|qualquer dia|um dia destes|qualquer dia desses)', M.unclear, { prefer: 3 }),
    row('[na|a|pela] {part:ofpart} (de|do|da)', M.same, { before: 'day' }),
    row('[na|a|durante a] semana santa', M.unclear, { prefer: 1 }),
    row('(de|do|da) {day}', M.same, { after: 'clock part window' }),
    row('[na|no] {-weekday} (dessa|daquela|dessa mesma) semana', M.unclear, { prefer: 1 }),
    // "a reunião | de sexta | às 5": its own time, which a day alone would not be
    row('(de|do|da) {day:asked}', M.same, { before: 'clock part' }),
    row('(de|do|da) {day:asked}', M.same, { after: 'event', firm: true, prefer: 1 }),
    row('(das|da|do) {at:times}', M.clockPiece, { after: 'event', firm: true, prefer: 1 }),
    row('das {at:times} >{ofday}', M.clockPiece, { before: 'day' }),
    row('(de|desde) {-month} (a|ate) {-month}', M.unclear, { prefer: 1 }),
    row('(em|no|para|pra|durante|desde|la em) {period:monthperiod}', M.whole),
    row('de {period:monthperiod}', M.whole, { after: 'repeat weekdays' }),
    row('(em|para) {period:yearp}', M.whole),
    row('(de|do dia|do|entre|desde|entre o dia) {a:dated} (a|ao|ate|ao dia|e|ate o dia|e o dia) {b:dated}', M.dayRange),
    row('(de|do dia|do|entre|entre o dia) [dia] {d:dom} (a|ao|ate|e|ao dia|e o dia|ate o dia) {b:date}', M.dayRangeIn),
    row('(a partir de|desde|de) {a:asked} [,] ate [o|a] {b:asked}', M.stretchDays, { after: 'lead' }),
    row('[nos|os] dias {-dom} {-comma} {-dayslist}', M.unclear, { prefer: -1 }),
    row('(do dia|do|de) {d:dom} (ao|ao dia|a|ate o dia) {b:monthsday}', M.stretchIn, { after: 'lead' }),
    // behind what it is for it may be told of, unless an hour says when on each of the days
    row('(do dia|do|de) {d:dom} (ao|ao dia|a|ate o dia) {b:monthsday}', M.dayRangeIn, { before: 'clock', prefer: 1 }),
    row(
      '({-sometime1} [de|do|da|em|no|na|durante]|(algum dia|um dia|qualquer dia) (de|do|da|em)) {day:asked}',
      M.sometimeOn,
      { firm: true, prefer: 4 },
    ),
    row('({-sometime1}|algum dia) de {-monthperiod}', M.unclear, { prefer: 4 }),
    row('[na|no] {-weekday} ou [na|no] {-weekday}', M.unclear),
    row('entre [a|o] {-weekday} e [a|o] {-weekday}', M.unclear),
    row('[no|o] dia (antes|anterior) !{ofit}', M.unclear, { before: 'clock part', prefer: 1 }),
    row('{-length} antes !{ofit}', M.unclear, { before: 'clock part', prefer: 1 }),
    row('na vespera !{ofit}', M.unclear, { before: 'clock part', prefer: 1 }),
    row('[na|no|a|o] {-weekday} (anterior|antes)', M.unclear, { prefer: 1 }),
    // lengths
    row('{offset}', M.same),
    // of what is not said
    row('(daqui a|daqui) {-numeral} !{notover}', M.unclear, { prefer: 1 }),
    row('[uns|umas] {length}', M.offset, { after: 'lead', before: 'to' }),
    row('>{numeral1} {length} !{continues}', M.offset, { after: 'lead', weak: true }),
    row('[de|por|para|a] {length}', M.offset, { after: 'thing' }),
    // repetitions
    row('[em|por|so|somente|sempre] {repeat}', M.same),
    row('(para|pra|pro) {repeat}', M.same, { after: 'lead thing' }),
    row('[so|somente|apenas|sempre] {weekdays:repeatdays}', M.weekdaysPiece, { prefer: 1 }),
    row('[nos|em|os] {-workday}', M.workdays),
    row(
      '(durante todo o|durante toda a|ao longo do|ao longo da|o resto do|o resto da|todo o|toda a) {period:anyperiod}',
      M.stretch,
    ),
    row('{-starting} (daqui a|em|dentro de) {length}', M.starting, { weak: true }),
    says(
      '(comecando|desde|a partir de) (agora|ja|agora mesmo)',
      { kind: 'starting', day: null },
      { weak: true, prefer: 1 },
    ),
    row('[por|durante|so|no total|um total de|em total] {n} (vezes|vez|ocasioes|repeticoes)', M.count, { weak: true }),
    row('(durante|por) [as proximas|umas] {n} {part:partname} [seguidas]', M.nextFewParts, { after: 'lead clock' }),
    row('(durante|por) [as proximas|umas] {n} {part:partname} [seguidas]', M.nextFewParts, {
      before: 'clock',
      isInFront: true,
      prefer: -1,
    }),
    row('[so|apenas] (durante|por) [os proximos|as proximas|uns|umas] {length}', M.lasting, { weak: true }),
    row('[so|apenas|somente] [durante|por] (os|as|nos|nas|pelos|pelas) (proximos|proximas) {length}', M.lasting, {
      daily: true,
      prefer: 1,
    }),
    row('[so|apenas] (durante|por) {length}', M.lasting, { daily: true, after: 'lead starting day clock', prefer: -1 }),
    row('(se|quando|desde que) (nao for|nao e|nao forem) {-holidays}', M.exceptPublicHolidays),
  ],
  // what the hour behind it settles: "um pouco antes do meio-dia, às 11:50"
  justbefore: phrases('(pouco|pouquinho|tiquinho|bocadinho) antes'),
  // a while that more may settle: "daqui a pouco, às 6"
  sometime1: phrases('(em|a) (algum|qualquer) (momento|horario) | [em] (alguma|qualquer) hora'),
  awhile: phrases(
    '(daqui a pouco|daqui um pouco|daqui a pouquinho|em um instante|num instante|mais tarde|logo mais|dentro de (momentos|pouco))',
  ),
  ofday: phrases('de|do|da'),
  samehour: phrases(
    '(nesse | neste | no | a esse | a este) mesmo horario | (nesse | neste) horario | (nesta | nessa) mesma hora | (na|a|nesta|nessa|a esta|a essa) mesma hora|(nesta|nessa|a esta|a essa) hora',
  ),
  deedtied: phrases('(de | pra | para | que) [me | se | eu] {-infinitive}'),
  // what makes a length a part of the text: "2 horas de estudo"
  continues: phrases('antes | depois | de | do | da | para | pra | mais | e | tarde | por | no | na | dias'),
  ofit: phrases('de | do | da | a | ao | das | dos'),
  bare: [row('(meio [-] dia)', M.part, { part: 'noon' })],
  monthsday: [row('[dia] {n:dom} !{counted}', M.dayOfMonth)],
  sun: phrases(`
    ao (amanhecer|anoitecer|entardecer|nascer do sol|por do sol|raiar do dia) | (no|na) (nascer do sol|por do sol) | quando escurecer | quando amanhecer`),
} satisfies Tables
