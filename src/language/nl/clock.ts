import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

const FACES = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')
/** "tegen drieën", "na zessen" */
const INFLECTED = 'enen tweeen drieen vieren vijven zessen zevenen achten negenen tienen elven twaalven'.split(' ')

export const clock = {
  uur: phrases('uur | u | u ~. | uurtje'),
  min: phrases('minuten', 'minuut', 'min', 'minuutjes'),
  mword: [row('{numword}', M.within(5, 59))],
  facename: FACES.map((word, i) => says(`half${word}`, i + 1)),
  halb: [
    row('half {h:face} [{-uur}] !{unit}', M.halfTo),
    row('{h:facename} [{-uur}]', M.halfTo),
    row('half ~{h:#12} [{-uur}]', M.halfTo),
  ],
  of: [row('{h} [{-uur}] !{unit}', M.clock), row('middernacht', M.named(24))],
  past: phrases('over | na'),
  clock: [
    row('{h:#12}~:~{m:#2}[~:~{s:#2}] [{-uur}]', M.clock, { exact: true, prefer: 1 }),
    row('{h:#12}~(.|,)~{m:#2} {-uur}', M.clock, { exact: true }),
    row('{h:#12}~(h|u|uu)~{m:#2}', M.clock, { exact: true }),
    row('{h:#12} (u|uur) {m:#2} !{unit}', M.clock, { exact: true }),
    row('{h} {-uur}', M.clock),
    row('{h:n} {-uur} !{of}', M.clock),
    row('{h} {-uur} {m:mword} !{unit} !{dotted}', M.clock, { exact: true }),
    row('{h} {-uur} {m:#1} >{hourend}', M.clock, { exact: true }),
    row('kwart (over|na) {at:of}', M.past, { n: 15 }),
    row('kwart voor {at:of}', M.past, { n: 15, sign: -1 }),
    row('een kwartier (over|na) {at:of}', M.past, { n: 15 }),
    row('een kwartier voor {at:of}', M.past, { n: 15, sign: -1 }),
    row('{n:past29} [{-min}] {-past} {at:of}', M.past),
    row('{n:past29} [{-min}] voor {at:of}', M.past, { sign: -1 }),
    row('(even|net|kort|iets) na {at:of}', M.past, { n: 5 }),
    row('(even|net|vlak|kort|iets) voor {at:of}', M.past, { n: 5, sign: -1 }),
    row('{-#12} (over|na|voor) {h:#2}', M.impossibleHour),
    row('middernacht', M.named(24)),
    row('het middaguur|twaalf uur smiddags', M.named(12)),
    row('{h:#12}~(h|uu)', M.bareHour, { exact: true }),
  ],
  dotted: [says('~.', true)],
  counted: [
    row('{thingsto}', M.same),
    says(
      'blz|bladzijden|pag|paginas|ml|mg|rondjes|euro|eur|procent|graden|cent|kilo|kg|gram|liter|meter|km|keer|maal|x|personen|man|mensen|stuks|{month}',
      true,
    ),
    says('~.', true),
  ],
  // "een" alone is mostly an article
  hnum: [row('{numword}', M.within(0, 23)), says('een <{stressedone}', 1)],
  hourend: phrases('aan | eraan | dat | , | en | savonds | snachts | smiddags'),
  // dictated: "om 10 15 aan"
  nextword: phrases('{-w:*1}'),
  hour: [
    row('{h:#12} {m:#2} >{hourend}', M.bareHour),
    row('{h:#12} {m:#2} !{nextword}', M.bareHour),
    row('{h:hnum} !{counted}', M.clock),
    row('een >{hourend}', M.clock, { h: 1 }),
  ],
  // behind a preposition only, for "vieren" is a verb as well
  inflectedhour: INFLECTED.map((word, i) => says(word, i + 1)),
  at1: [row('{h:hnum} {m:mword} !{unit} !{counted}', M.clock)],
  inpart: [row('[om] {at:at1} {part}', M.clockIn), row('{part:partadverb} [om] {at:at1}', M.clockIn)],
  and: phrases(', | en | alsook | & | / | en om | , om | , en | en ook om | +'),
  // "om kwart voor 8 en 's avonds om 9": the part is of the second alone
  times: [
    row('{a:inpart} {-and} [om] {b:inpart}', M.listed),
    row('{a:at1} {-and} {b:partfirst}', M.listedApart, { prefer: 1 }),
  ],
  firmtimes: [
    row('{a:inpart} {-and} [om] {b:inpart}', M.listed),
    row('{a:clock} {-and} {b:partfirst}', M.listedApart, { prefer: 1 }),
  ],
  partfirst: [row('{part:partadverb} [om] {at:at1}', M.clockIn)],
} satisfies Tables
