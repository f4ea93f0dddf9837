import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const clock = {
  hword: [row('{word}', M.within(0, 24)), says('una', 1)],
  the: phrases('le | lo | ore | le ore | h | h . | la | orario'),
  hours: phrases('ore | h'),
  mword: [row('zero {word}', M.same)],
  minutes: [row('{n} [minuti|min]', M.within(1, 59))],
  quarter: [says('[un] quarto', 15)],
  noon: [
    says('mezzogiorno|mezzodi', { seconds: 43200, open: false }),
    says('mezzanotte', { seconds: 86400, open: false }),
  ],
  full: [row('[{-the}] {h}', M.bareHour)],
  sharp: phrases(`
    in punto | precise | spaccate | esatte | circa | massimo | max | al massimo | al piu tardi | ora locale | puntuale | puntuali | e qualcosa | suonate | e passa`),
  // clear as a time of day by itself
  clock: [
    row('(ore|le ore|h|h .) {h} [{-sharp}]', M.bareHour),
    row('{h:#12}~:~{m:#2}[~:~{s:#2}] [{-hours}] [{-sharp}]', M.clock, { exact: true, prefer: 1 }),
    row('[ore|h] {h:#12}~(.|,)~{m:#2} {-hours}', M.clock, { exact: true }),
    row('(ore|le ore|h) {h:#12}~(:|.|,)~{m:#2}', M.clock, { exact: true }),
    row('{h:early}~:~{m:#2}', M.clock, { prefer: 2 }),
    row('{h:#12} h {m:#2}', M.clock, { exact: true, prefer: -1 }),
    row('{h:#12} h', M.bareHour, { prefer: -1 }),
    row('{at:full} [{-hours}] e (mezza|mezzo)', M.past, { n: 30 }),
    row('{at:full} [{-hours}] e [un] quarto', M.past, { n: 15 }),
    row('{at:full} e tre quarti', M.past, { n: 45 }),
    row('{at:full} meno {n:quarter}', M.past, { sign: -1 }),
    row('{at:noon} e {n:mword}', M.past),
    row('(un quarto|quarto) alle {h}', M.past, { n: 15, sign: -1 }),
    row('{n:minutes} alle {h}', M.past, { sign: -1, prefer: -1 }),
    row('{h:#12} {half}', M.clock),
  ],
  counted: [
    says(
      'volte|volta|x|euro|eur|gradi|kg|kili|chili|km|metri|m|cm|litri|persone|posti|pagine|piani|figli|bambini|invitati|pezzi',
      true,
    ),
    says('uova|bottiglie|pacchi|scatole|punti|grammi|g|cl|ml|anni|mila|~(°|º|esimo|esima|k)|{month}|per cento', true),
  ],
  zonehour: phrases('ora di', 'ora italiana', 'ora inglese', 'ora francese', 'ora tedesca'),
  hour: [
    row('[{-the}] {h} >{zonehour}', M.bareHour, { prefer: 1 }),
    row('[{-the}] {h} !{counted}', M.bareHour),
    row('[{-the}] {h} [e] {m:mword} [minuti] !{counted}', M.bareHour),
    row('[{-the}] {h} e {m:#1} [minuti] !{counted}', M.bareHour),
    row('[{-the}] {h:#12}~(.|,)~{m:#2} !{counted}', M.clock, { exact: true, prefer: 1 }),
    row('[{-the}] {h:early}~(.|,)~{m:#2} !{counted}', M.clock, { prefer: 2 }),
  ],
  dayhalf: [
    row('(di|della|del|la|alla|al) (mattina|mattino)', M.part, { part: 'morning' }),
    row('(di|del|nel|al) pomeriggio', M.part, { part: 'afternoon' }),
    row('(di|della|la|alla) sera', M.part, { part: 'evening' }),
    row('(di|della|la) notte', M.part, { part: 'night' }),
  ],
  halfclock: [row('[{-the}] {h:#12}~(:|.)~{m:#2}', M.clock)],
  inpart: [row('{at:hour} {part:dayhalf}', M.clockIn, { prefer: -1 })],
  at1: [
    row('{inpart}', M.same, { prefer: 2 }),
    row('[{-the}] {clock} [{-sharp}]', M.same, { prefer: 1 }),
    row('{hour} [{-sharp}]', M.same),
  ],
  and: phrases('e | , e | e alle | , e alle | e a | e poi alle | e le | e verso le | & | \\+ | poi alle | e alle ore'),
  comma: phrases(', | , alle | , le'),
  either: phrases('o | o alle | oppure | oppure alle | o verso le | o le'),
  morelisted: [row('{a:at1} {-and} {b:at1}', M.alike), row('{a:at1} {-comma} {b:morelisted}', M.alike)],
  times: [row('{at:at1}', M.same, { prefer: 1 })],
  firmtimes: [
    row('{at:clock} {part:dayhalf}', M.clockIn, { prefer: 1 }),
    row('{at:halfclock} {part:dayhalf}', M.clockIn, { prefer: 2 }),
    row('{clock} [{-sharp}]', M.same),
    row('{a:clock} {-and} {b:at1}', M.alike),
  ],
} satisfies Tables
