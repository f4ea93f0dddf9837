import assert from 'node:assert/strict'
import type { Context } from '../../src/language/intent.js'
import { understand } from '../../src/language/understand.js'
import { BERLIN } from './de/reading.js'
import { NEW_YORK } from './en/reading.js'
import { type Jotted, testJotted } from './readings.js'

const as = (locale: string): Context => ({ ...BERLIN, locale })
const [PARIS, ROME, MADRID, LISBON, AMSTERDAM] = ['fr-FR', 'it-IT', 'es-ES', 'pt-PT', 'nl-NL'].map(as) as [
  Context,
  Context,
  Context,
  Context,
  Context,
]

/** A clear time and a thing to do, and nobody asked to remind. */
const JOTTED: Jotted = [
  ['call mom tomorrow at 5', 'call mom', '2026-06-16 17:00', NEW_YORK],
  ['pick up prescription tomorrow 11am', 'pick up prescription', '2026-06-16 11:00', NEW_YORK],
  ['in 20 minutes take the cake out', 'take the cake out', '2026-06-15 10:50', NEW_YORK],
  ['tomorrow at 3pm dentist', 'dentist', '2026-06-16 15:00', NEW_YORK],
  ['in 20 min kuchen aus dem ofen holen!!', 'kuchen aus dem ofen holen', '2026-06-15 10:50', BERLIN],
  ['morgen früh 7 uhr mülltonne raus', 'mülltonne raus', '2026-06-16 07:00', BERLIN],
  ['grosi anrufen um 14.30 uhr', 'grosi anrufen', '2026-06-15 14:30', BERLIN],
  ['payday friday, shift 50 quid to mum, 7am', 'payday, shift 50 quid to mum', '2026-06-19 07:00', NEW_YORK],
  ['watch the game tuesday after class, like 7:15pm', 'watch the game after class', '2026-06-16 19:15', NEW_YORK],
  ['second monday of the month green bin, 6.45 in the morning', 'green bin', '2026-07-13 06:45', NEW_YORK],
  ['Tgl. 16:45 Kassenabschluss', 'Kassenabschluss', 'FREQ=DAILY from 2026-06-15 16:45', BERLIN],
  ['buy milk tomorrow', 'buy milk', '2026-06-16 09:00', NEW_YORK],
  ['samstag mit der katze zum tierarzt', 'mit der katze zum tierarzt', '2026-06-20 09:00', BERLIN],
  ['kommenden donnerstag papiertonne', 'papiertonne', '2026-06-18 09:00', BERLIN],
  ['mann mann mann, um 2 klempner anrufen', 'klempner anrufen', '2026-06-15 14:00', BERLIN],
  ['am letzten freitag des monats stundenzettel abgeben', 'stundenzettel abgeben', '2026-06-26 09:00', BERLIN],
  [
    'bis freitag jeden tag um 9 hustensaft',
    'hustensaft',
    'FREQ=DAILY;UNTIL=20260619T235959 from 2026-06-16 09:00',
    BERLIN,
  ],
  ['am wochenende immer um 10 tiere füttern', 'tiere füttern', 'FREQ=WEEKLY;BYDAY=SA,SU from 2026-06-20 10:00', BERLIN],
  ['paket abholen am freitag', 'paket abholen', '2026-06-19 09:00', BERLIN],
  ['bitte nachbarin mit mir um 9 anrufen', 'nachbarin mit mir anrufen', '2026-06-15 21:00', BERLIN],
  ['appeler le patron demain à 16h', 'appeler le patron', '2026-06-16 16:00', PARIS],
  ['me laver les cheveux demain à 16h', 'me laver les cheveux', '2026-06-16 16:00', PARIS],
  // how often, and how long it goes on
  [
    'every last friday of the month 2pm approve timesheets',
    'approve timesheets',
    'FREQ=MONTHLY;BYDAY=-1FR from 2026-06-26 14:00',
    NEW_YORK,
  ],
  ...(
    [
      [
        'tues/thurs 5:45am swimming for the next 2 weeks',
        'swimming',
        'TU,TH;UNTIL=20260629T235959 from 2026-06-16 05:45',
        NEW_YORK,
      ],
      [
        'mon-fri at 7:20 am pack lunches, just for the next two weeks',
        'pack lunches',
        'MO,TU,WE,TH,FR;UNTIL=20260629T235959 from 2026-06-16 07:20',
        NEW_YORK,
      ],
      [
        'mo bis fr um 7.20 znüni einpacken, nur die nächsten zwei wochen',
        'znüni einpacken',
        'MO,TU,WE,TH,FR;UNTIL=20260629T235959 from 2026-06-16 07:20',
        BERLIN,
      ],
      [
        'ma t/m vr om 7.20 brood smeren, alleen de komende twee weken',
        'brood smeren',
        'MO,TU,WE,TH,FR;UNTIL=20260629T235959 from 2026-06-16 07:20',
        AMSTERDAM,
      ],
      [
        'du lundi au vendredi à 7h20 préparer les goûters, seulement pendant les deux prochaines semaines',
        'préparer les goûters',
        'MO,TU,WE,TH,FR;UNTIL=20260629T235959 from 2026-06-16 07:20',
        PARIS,
      ],
      [
        'de lunes a viernes a las 7:20 preparar el almuerzo, solo las próximas dos semanas',
        'preparar el almuerzo',
        'MO,TU,WE,TH,FR;UNTIL=20260629T235959 from 2026-06-16 07:20',
        MADRID,
      ],
      [
        'dal lunedì al venerdì alle 7:20 preparare la merenda, solo le prossime due settimane',
        'preparare la merenda',
        'MO,TU,WE,TH,FR;UNTIL=20260629T235959 from 2026-06-16 07:20',
        ROME,
      ],
      [
        'de segunda a sexta às 7h20 fazer o lanche, só pelas próximas duas semanas',
        'fazer o lanche',
        'MO,TU,WE,TH,FR;UNTIL=20260629T235959 from 2026-06-16 07:20',
        LISBON,
      ],
      [
        'every weekday bar wednesdays at 2.45 pm wipe down the machine',
        'wipe down the machine',
        'MO,TU,TH,FR from 2026-06-15 14:45',
        NEW_YORK,
      ],
      ['every friday at 8pm bar night', 'bar night', 'FR from 2026-06-19 20:00', NEW_YORK],
    ] as const
  ).map(([message, text, rule, context]) => [message, text, `FREQ=WEEKLY;BYDAY=${rule}`, context] as const),
  [
    'check the door is locked every night at 10',
    'check the door is locked',
    'FREQ=DAILY from 2026-06-15 22:00',
    NEW_YORK,
  ],
  ['refill lisinopril 10 mg in a week', 'refill lisinopril 10 mg', '2026-06-22 10:30', NEW_YORK],
  ['blue badge renewal six weeks before 1 november', 'blue badge renewal', '2026-09-20 09:00', NEW_YORK],
  ['water the plants one last time in an hour', 'water the plants one last time', '2026-06-15 11:30', NEW_YORK],
  [
    'chase the invoice if nothing came by friday, so saturday at 9',
    'chase the invoice if nothing came by friday',
    '2026-06-20 09:00',
    NEW_YORK,
  ],
  [
    'am 2. und 4. samstag im monat 8:30 tafel ausfahren',
    'tafel ausfahren',
    'FREQ=MONTHLY;BYDAY=2SA,4SA from 2026-06-27 08:30',
    BERLIN,
  ],
  [
    '2nd and 4th saturday, food pantry, 8:30 in the morning',
    'food pantry',
    'FREQ=MONTHLY;BYDAY=2SA,4SA from 2026-06-27 08:30',
    NEW_YORK,
  ],
  [
    'il secondo e il quarto sabato alle 8:30 consegnare i pacchi',
    'consegnare i pacchi',
    'FREQ=MONTHLY;BYDAY=2SA,4SA from 2026-06-27 08:30',
    ROME,
  ],
  [
    'el 2º y 4º sábado a las 8:30 repartir comida',
    'repartir comida',
    'FREQ=MONTHLY;BYDAY=2SA,4SA from 2026-06-27 08:30',
    MADRID,
  ],
  [
    'no segundo e quarto sábado às 8h30 entregar cestas',
    'entregar cestas',
    'FREQ=MONTHLY;BYDAY=2SA,4SA from 2026-06-27 08:30',
    LISBON,
  ],
  [
    'le 2e et 4e samedi à 8h30 distribuer les colis',
    'distribuer les colis',
    'FREQ=MONTHLY;BYDAY=2SA,4SA from 2026-06-27 08:30',
    PARIS,
  ],
  ['heute in acht tagen zum akustiker um 9.30', 'zum akustiker', '2026-06-22 09:30', BERLIN],
  ['jo um mitternacht jay happy bday schreiben', 'jay happy bday schreiben', '2026-06-16 00:00', BERLIN],
  // what it is about, or for, stands behind its verb
  ['in 3 tagen nachfragen ob das paket da ist', 'nachfragen ob das paket da ist', '2026-06-18 10:30', BERLIN],
  ['morgen mama fragen wann sie kommt', 'mama fragen wann sie kommt', '2026-06-16 09:00', BERLIN],
  ['freitag beim amt anrufen wegen pass', 'beim amt anrufen wegen pass', '2026-06-19 09:00', BERLIN],
  ['samstag geschenk kaufen für oma', 'geschenk kaufen für oma', '2026-06-20 09:00', BERLIN],
  ['freitag tüv termin ausmachen, läuft sonst ab', 'tüv termin ausmachen, läuft sonst ab', '2026-06-19 09:00', BERLIN],
  [
    'morgen müll rausbringen weil freitag feiertag ist',
    'müll rausbringen weil freitag feiertag ist',
    '2026-06-16 09:00',
    BERLIN,
  ],
  ['um 20:10 tatort einschalten (fängt 20:15 an)', 'tatort einschalten (fängt 20:15 an)', '2026-06-15 20:10', BERLIN],
  ['turn the oven on at 6pm (guests come at 8)', 'turn the oven on (guests come at 8)', '2026-06-15 18:00', NEW_YORK],
  [
    'monatlich am letzten tag die stunden eintragen',
    'die stunden eintragen',
    'FREQ=MONTHLY;BYMONTHDAY=-1 from 2026-06-30 09:00',
    BERLIN,
  ],
  [
    '6, 14 und 22 uhr augentropfen nehmen',
    'augentropfen nehmen',
    '2026-06-16 06:00 + 2026-06-15 14:00 + 2026-06-15 22:00',
    BERLIN,
  ],
  [
    'um 8, 12 und 18 uhr tabletten nehmen',
    'tabletten nehmen',
    '2026-06-16 08:00 + 2026-06-15 12:00 + 2026-06-15 18:00',
    BERLIN,
  ],
  ['feed the cat at 5pm', 'feed the cat', '2026-06-15 17:00', NEW_YORK],
  ['turn left lamp on at 5pm', 'turn left lamp on', '2026-06-15 17:00', NEW_YORK],
  ['zur besprechung gehen um 14.30 uhr', 'zur besprechung gehen', '2026-06-15 14:30', BERLIN],
  ['täglich um 22 uhr vitamin d nehmen', 'vitamin d nehmen', 'FREQ=DAILY from 2026-06-15 22:00', BERLIN],
  ['every 2 working days at 9am stretch', 'stretch', 'workday-step', NEW_YORK],
  ['check mail every weekday at 9am except public holidays', 'check mail', 'public-holidays', NEW_YORK],
  ['alle 3 tage um 8 orchideen gießen', 'orchideen gießen', 'FREQ=DAILY;INTERVAL=3 from 2026-06-16 08:00', BERLIN],
  [
    'alle 14 tage dienstags gelbe tonne',
    'gelbe tonne',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU from 2026-06-16 09:00',
    BERLIN,
  ],
  ['Post holen werktags um 9 Uhr außer an Feiertagen', 'Post holen', 'public-holidays', BERLIN],
  // what counts or measures is of no time where it stands alone
  ['second coat of paint in 4 hours', 'second coat of paint', '2026-06-15 14:30', NEW_YORK],
  ['deuxième couche de peinture dans 4 heures', 'deuxième couche de peinture', '2026-06-15 14:30', PARIS],
  ['verf tweede laag over 4 uur', 'verf tweede laag', '2026-06-15 14:30', AMSTERDAM],
  ['seconda mano di vernice tra 4 ore', 'seconda mano di vernice', '2026-06-15 14:30', ROME],
  ['foglio ore da mandare venerdì alle 17', 'foglio ore da mandare', '2026-06-19 17:00', ROME],
  ['comprar dos kilos de papas mañana a las 17', 'comprar dos kilos de papas', '2026-06-16 17:00', MADRID],
  // a thing that is to be done, with a day alone
  ['form to sign tomorrow', 'form to sign', '2026-06-16 09:00', NEW_YORK],
  ['lettiera da comprare martedì', 'lettiera da comprare', '2026-06-16 09:00', ROME],
  ['croquettes à commander jeudi', 'croquettes à commander', '2026-06-18 09:00', PARIS],
  ['contas por pagar na sexta', 'contas por pagar', '2026-06-19 09:00', LISBON],
  ['facturas por pagar el viernes', 'facturas por pagar', '2026-06-19 09:00', MADRID],
  // a part of a day, or a length from now, is nearer than a day alone
  ['tra sei mesi disdetta della palestra', 'disdetta della palestra', '2026-12-15 10:30', ROME],
  ['traitement de la parcelle demain matin', 'traitement de la parcelle', '2026-06-16 09:00', PARIS],
  ['inventario el jueves por la tarde', 'inventario', '2026-06-18 15:00', MADRID],
  ['in 20 min 3 eier kochen', '3 eier kochen', '2026-06-15 10:50', BERLIN],
  ['in 2 std 15 die pause machen', 'die pause machen', '2026-06-15 12:45', BERLIN],
  // an infinitive in front is what is to be done, whatever is told behind it
  ['dans 20 min éteindre le fer a lisser', 'éteindre le fer a lisser', '2026-06-15 10:50', PARIS],
  ['demain à 9h vérifier que le loyer est tombé', 'vérifier que le loyer est tombé', '2026-06-16 09:00', PARIS],
  [
    'demain à 9h réserver une table chez Nadia pour 12h30',
    'réserver une table chez Nadia pour 12h30',
    '2026-06-16 09:00',
    PARIS,
  ],
  [
    'domani alle 9 verificare che il bonifico è arrivato',
    'verificare che il bonifico è arrivato',
    '2026-06-16 09:00',
    ROME,
  ],
  ['mañana a las 9 ver si Juan ya está', 'ver si Juan ya está', '2026-06-16 09:00', MADRID],
  // "giù" is no June
  ['stasera alle 21 portare giù la carta', 'portare giù la carta', '2026-06-15 21:00', ROME],
  ['send the march report tomorrow at 5pm', 'send the march report', '2026-06-16 17:00', NEW_YORK],
  ['vacina da Sofia quinta de manhã', 'vacina da Sofia', '2026-06-18 09:00', LISBON],
]

/** Somebody tells, asks or means something else. */
const OTHERWISE: readonly (readonly [message: string, context: Context])[] = [
  ['the plumber is coming at 3 on friday', NEW_YORK],
  ['meeting is at 4 with the auditor', NEW_YORK],
  ['die handwerker kommen am freitag wegen der heizung', BERLIN],
  ['am freitag schließen die läden wegen inventur', BERLIN],
  ['wöchentlicher bericht freitag', BERLIN],
  ['tomorrow at 5 we meet', NEW_YORK],
  ['i called the plumber at 3', NEW_YORK],
  ['see you tomorrow at 5', NEW_YORK],
  ['mum rang at 3', NEW_YORK],
  ['dad left at 3', NEW_YORK],
  ['the plumber called at 4', NEW_YORK],
  ['anna sent the invoice at 2pm', NEW_YORK],
  ['grandma bought a cake at 10am', NEW_YORK],
  ['dad picks up the kids at 4', NEW_YORK],
  ['the plumber visits at 4pm', NEW_YORK],
  ['the shop closes at 6', NEW_YORK],
  ['join us at 7 tonight', NEW_YORK],
  ['leaving at 6', NEW_YORK],
  ['fyi: pizza at noon', NEW_YORK],
  ['order shipped on monday', NEW_YORK],
  ['should be there by 5', NEW_YORK],
  ['my train departs at 17:40', NEW_YORK],
  ['good night until tomorrow', NEW_YORK],
  ['lunch tomorrow at 12?', NEW_YORK],
  ['monthly rent on july 1', NEW_YORK],
  ['kids break up on the 18th', NEW_YORK],
  ['clocks go back tonight ugh', NEW_YORK],
  ["dinner's at 7", NEW_YORK],
  ['schulung mittwoch 13 uhr, stunde vorher melden', BERLIN],
  ['hoover the car sunday morning before the match, half ten-ish', NEW_YORK],
  ['the licence expires in september', NEW_YORK],
  ["can't do 4 tomorrow", NEW_YORK],
  ['send the friday report to Ana at 5, or pinch tuesday bread at 9', NEW_YORK],
  ['der zahnarzt nimmt am mittwoch keine patienten', BERLIN],
  ['we meet every 2 workdays at 9', NEW_YORK],
  ["i'm off except on public holidays", NEW_YORK],
  ['der zug geht um 17:40', BERLIN],
  ['am 24.12. haben wir immer um 18 uhr gegessen', BERLIN],
  ['gute nacht bis morgen', BERLIN],
  ['statt 9 lieber halb zehn beim hof kehren', BERLIN],
  ['kanns leider erst in zwei stunden machen', BERLIN],
  ['den chor auf 19 uhr umstellen bitte', BERLIN],
  ['die stempelsache passt so nicht, setz sie auf 17 uhr', BERLIN],
  ['mama hat um 3 angerufen', BERLIN],
  ['der klempner war um 3 da', BERLIN],
  ['kam um 5 nach hause', BERLIN],
  ['papa rief um 3 an', BERLIN],
  ['mein zug geht um 5', BERLIN],
  ['um 6 kommen gäste', BERLIN],
  ['opa holt die kinder um 16 uhr', BERLIN],
  ['den termin vom montag bitte auf dienstag verschieben', BERLIN],
  ['um 3 oder um 4 den handwerker anrufen', BERLIN],
  ['meine tropfen hab ich um 8 schon genommen', BERLIN],
  ['an den boiler am freitag brauchst du mich nicht zu erinnern', BERLIN],
  ['bitte nicht um 8 an den müll erinnern', BERLIN],
  ['du musst mich morgen nicht an den sport erinnern', BERLIN],
  ['du brauchst mich nicht am freitag an den termin zu erinnern', BERLIN],
  ['sonntags machen die läden hier um 5 zu', BERLIN],
  ['morgen um 9 tagt der stadtrat', BERLIN],
  ['freitag zahnarzt gehabt', BERLIN],
  ['termin morgen um 9 fällt aus', BERLIN],
  ['meeting auf 15 uhr verschoben', BERLIN],
  ['nachts um 3 bellt der hund', BERLIN],
  ['kein wecker morgen um 6 bitte', BERLIN],
  ['weck mich morgen nicht um 6', BERLIN],
  ['du wolltest mich um 9 erinnern', BERLIN],
  ['eltern da fr-so', BERLIN],
  ['oma hier von freitag bis sonntag', BERLIN],
  ['samstag party bei jan!', BERLIN],
  // what others do for one
  ["my roommate said she'd wake me at 6 tomorrow lol", NEW_YORK],
  ['bob picks me up tomorrow at 6', NEW_YORK],
  ['meine mitbewohnerin weckt mich morgen um 6', BERLIN],
  ['anna begleitet uns morgen um 6 zum bahnhof', BERLIN],
  ['ma coloc me réveille demain à 6h', PARIS],
  ['le patron me rappelle demain à 6h', PARIS],
  ['la mia coinquilina mi sveglia domani alle 6', ROME],
  ['mi compañera me despierta mañana a las 6', MADRID],
  ['minha colega me acorda amanhã às 6', LISBON],
  ['mijn huisgenoot maakt me morgen om 6 wakker', AMSTERDAM],
  // told of as past
  ['ugh the dog threw up at 3am again', NEW_YORK],
  ['the cat bit the vet at 4pm', NEW_YORK],
  ['i overslept at 7am', NEW_YORK],
  ['last friday we met at 5', NEW_YORK],
  ['dinner is at 8, so 7:30', NEW_YORK],
  ['check from anna arrived at 5', NEW_YORK],
  ['press conference friday', NEW_YORK],
  // days that no hour is joined to
  ['Mo Mi Fr große Pause 10:10 Gangaufsicht, bis zu den Weihnachtsferien', BERLIN],
  // days that nobody but they know
  ['every school day at 8.50 unlock the gate', NEW_YORK],
  ['jeden schultag um 8:50 das tor aufsperren', BERLIN],
  ['elke schooldag om 8:50 de poort openen', AMSTERDAM],
  // what was so once
  ['Dans le temps on soupait à six heures.', PARIS],
  // the number may be of the length, or of the thing
  ['in 1 h 30 pause machen', BERLIN],
  ['le conseil syndical se réunit mardi à 19h', PARIS],
  ['Philippe a son examen de conduite demain à 9h15', PARIS],
  ['les voisins jouaient du piano à minuit', PARIS],
  ['chu en train de jouer jusqu’à 8h', PARIS],
  ['Una volta il postino passava alle otto.', ROME],
  ['traía 140 de glucosa en la mañana', MADRID],
  ['los vecinos gritaban a las 3', MADRID],
  ['antes o padeiro passava às 7', LISBON],
  // the hours of a thing that nothing says to do
  ['stunde vorher, treffen am freitag um 5', BERLIN],
]

/** One thing at several times; hours of UTC. */
const TWICE: readonly (readonly [message: string, text: string, times: readonly number[], context: Context])[] = [
  ['at 5 and at 7 rinse the filter', 'rinse the filter', [21, 23], NEW_YORK],
  ['rinse the filter at 5 and at 7', 'rinse the filter', [21, 23], NEW_YORK],
  ['at 1 and again at 3 stretch', 'stretch', [17, 19], NEW_YORK],
  ['um 17 uhr und um 19 uhr filter spülen', 'filter spülen', [15, 17], BERLIN],
  ['filter spülen um 17 und 19 uhr', 'filter spülen', [15, 17], BERLIN],
]

testJotted('what was jotted down', JOTTED, OTHERWISE)

describe('what was jotted down once for several times', () => {
  for (const [message, text, times, context] of TWICE)
    it(`comes at each of its times: ${message}`, () => {
      const intent = understand(message, context)
      assert.equal(intent.kind, 'create')
      if (intent.kind !== 'create') return
      const all = [intent, ...(intent.also ?? [])]
      assert.deepEqual(
        all.map((each) => each.text),
        times.map(() => text),
      )
      assert.deepEqual(
        all.map(({ schedule }) => schedule?.kind === 'once' && new Date(schedule.at).getUTCHours()),
        times,
      )
    })
})
