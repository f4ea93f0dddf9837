import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { inflected } from './lexicon.js'

export const bounds = {
  bound: [
    row('[zum|zu|zur|am|um|in|im|den|dem|der] {day:asked}', M.asSaid),
    row('[zum|am|den|dem] {day:asked} [um] {at:bt}', M.asSaid),
    row('[um] {at:bt}', M.asSaid),
    row('[um] {at:bt} [am] {day:asked}', M.asSaid),
    row('[zum] {part}', M.asSaid),
    row('[zum|zu] {day:wholeperiod}', M.asSaid),
  ],
  starting: phrases(`
    ab | beginnend | startend | beginnend am | ab dem | von | erstmals | erstmalig | (das|zum) (erste|ersten|1 .) mal
    | (das|zum) (erste|ersten|1 .) mal (ab|schon)`),
  thatday: [
    row(`[den|dem] ${inflected('dies', 'kommend')} {weekday}`, M.this_),
    row(`[den|dem] ${inflected('naechst')} {weekday}`, M.next),
  ],
  near: [row('heute', M.today), row('morgen', M.daysAhead, { n: 1 })],
  excepted: [
    row('[am|an|im] {weekdays:days}', M.exceptWeekdays),
    row('[am|an] (wochenende|wochenenden)', M.exceptWeekdays, { weekdays: [6, 7] }),
    row('[im] {months}', M.exceptMonths),
    row('[am|an] {day:dated}', M.exceptDay),
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
